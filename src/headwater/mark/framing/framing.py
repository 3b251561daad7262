"""What an outlet calls an actor: labels in apposition, after a copula, before a name or instead of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal

from headwater.mark.actors.actor_lexicon import ActorLexicon
from headwater.mark.cast import Cast
from headwater.mark.framing.constructions import naming_verb
from headwater.mark.framing.descriptions_told import descriptions_told, newly_told, titles_told
from headwater.mark.framing.epithets import epithets
from headwater.mark.framing.known_persons import KnownPersons
from headwater.mark.framing.label_finder import Label, LabelFinder, label_words
from headwater.mark.framing.mentions_by_token import Mentions
from headwater.mark.framing.openings import closing_of, opening_of
from headwater.mark.framing.roles_told import head_of, introductions, placed_roles, role_labels
from headwater.mark.framing.stand_ins import stands_for
from headwater.mark.parsed import Paragraph, ParsedDocument
from headwater.record.mark import Framing, Quote
from headwater.record.span import Span

Voice = Literal["own", "quoted"]
ASSERTED = frozenset({"attr", "oprd", "acomp"})
OPENING, CLOSING = frozenset("“«„"), frozenset("”»")


def find_framing(
    parsed: ParsedDocument, cast: Cast, quotes: tuple[Quote, ...], lexicon: ActorLexicon
) -> tuple[Framing, ...]:
    """Labels given to actors in the kept paragraphs, in whose voice."""
    if not parsed.is_deep:
        return ()
    found: dict[tuple[Span, str], tuple[Voice, bool]] = {}
    words = label_words(lexicon)
    known = KnownPersons.of(parsed, cast, quotes, lexicon)
    roles = placed_roles(cast)
    told = titles_told(cast)
    for paragraph in parsed.kept:
        finder = LabelFinder(paragraph=paragraph, cast=cast, words=words, known=known)
        mentions = Mentions(paragraph, cast)
        labels = [
            *finder.labels(mentions),
            *role_labels(finder, roles, mentions),
            *introductions(finder, mentions),
            *descriptions_told(finder, mentions),
            *epithets(finder, mentions),
        ]
        for label in newly_told(whole(labels), paragraph, told):
            first = opening_of(label, paragraph.parse, mentions)
            span = paragraph.span(paragraph.parse[first : closing_of(label, paragraph.parse) + 1])
            voice = voice_of(span, label, paragraph, quotes)
            found.setdefault((span, label.actor), (voice, finder.judges(label)))
    return tuple(
        Framing(
            id=f"f{number}",
            document=parsed.document.id,
            actor=actor,
            label=" ".join(parsed.document.words(span).split()),
            span=span,
            voice=voice,
            judges=judges,
        )
        for number, ((span, actor), (voice, judges)) in enumerate(sorted(found.items()))
    )


def whole(labels: Iterable[Label]) -> list[Label]:
    """The labels that are no part of a longer one of the same actor ("disgraced" of "disgraced banker").

    Of two that overlap otherwise, the one that only tells who somebody is gives way.
    """
    found = list(labels)
    near: dict[tuple[str, int], list[Label]] = defaultdict(list)
    for label in found:
        for place in range(label.first, label.last + 1):
            near[label.actor, place].append(label)
    return [label for label in found if not any(gives_way(label, other) for other in beside(label, near))]


def beside(label: Label, near: Mapping[tuple[str, int], Sequence[Label]]) -> Iterator[Label]:
    """The labels of the same actor that share a word with one."""
    for place in range(label.first, label.last + 1):
        yield from near[label.actor, place]


def gives_way(label: Label, other: Label) -> bool:
    """Whether another label of the same actor, with a word of this one, stands for it."""
    if (label.first, label.last) == (other.first, other.last):
        return False
    if other.first <= label.first and label.last <= other.last:
        return True
    is_around = label.first <= other.first and other.last <= label.last
    return label.is_plain and not other.is_plain and not is_around


def voice_of(span: Span, label: Label, paragraph: Paragraph, spoken: Sequence[Quote]) -> Voice:
    """Quoted within quotation marks or where speech asserts it, else the outlet's own.

    Speech that an outlet tells in its own words has its own descriptions: in "she said that he paid the
    campaign group Clear Lake" it is the outlet that tells its readers what Clear Lake is, and it is the
    outlet that calls them so in "she blamed the penny-pinching owners".
    """
    if label.is_given or is_in_marks(paragraph.text, span.start - paragraph.start):
        return "quoted"
    around = [quote for quote in spoken if any(content.overlaps(span) for content in quote.content)]
    if any(quote.kind == "direct" for quote in around):
        return "quoted"
    return "quoted" if around and not label.is_plain and is_asserted(label, paragraph) else "own"


def is_asserted(label: Label, paragraph: Paragraph) -> bool:
    """Whether a clause says that somebody is what a label calls him, and does not only call him so."""
    told = paragraph.parse[label.first : label.last + 1]
    place = stands_for(head_of(list(told)))
    return place.dep_ in ASSERTED or naming_verb(place) is not None


def is_in_marks(text: str, at: int) -> bool:
    """Whether a quotation opened before this place is still open."""
    before = text[:at]
    curly = max(map(before.rfind, OPENING)) > max(map(before.rfind, CLOSING))
    return curly or before.count('"') % 2 == 1
