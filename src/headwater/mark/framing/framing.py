"""What an outlet calls an actor: labels in apposition, after a copula, before a name or instead of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

from headwater.mark.actors.actor_lexicon import ActorLexicon
from headwater.mark.cast import Cast
from headwater.mark.framing.descriptions_told import descriptions_told, newly_told, titles_told
from headwater.mark.framing.known_persons import KnownPersons
from headwater.mark.framing.label_finder import Label, LabelFinder, label_words
from headwater.mark.framing.mentions_by_token import Mentions
from headwater.mark.framing.roles_told import introductions, placed_roles, role_labels
from headwater.mark.parsed import Paragraph, ParsedDocument
from headwater.record.mark import Framing, Quote
from headwater.record.span import Span

Voice = Literal["own", "quoted"]
BESIDE = frozenset({"appos"})
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
        ]
        for label in newly_told(whole(labels), paragraph, told):
            span = paragraph.span(paragraph.parse[label.first : label.last + 1])
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
    return [label for label in found if not any(gives_way(label, other) for other in found)]


def gives_way(label: Label, other: Label) -> bool:
    """Whether another label of the same actor stands for this one."""
    if label.actor != other.actor or (label.first, label.last) == (other.first, other.last):
        return False
    if other.first <= label.first and label.last <= other.last:
        return True
    is_around = label.first <= other.first and other.last <= label.last
    is_plainer = label.is_plain and not other.is_plain and not is_around
    return is_plainer and label.first <= other.last and other.first <= label.last


def voice_of(span: Span, label: Label, paragraph: Paragraph, spoken: Sequence[Quote]) -> Voice:
    """Quoted within quotation marks or within speech, else the outlet's own.

    Speech that an outlet tells in its own words has its own plain descriptions: in "she said that he paid
    the campaign group Clear Lake" it is the outlet that tells its readers what Clear Lake is.
    """
    if label.is_given or is_in_marks(paragraph.text, span.start - paragraph.start):
        return "quoted"
    around = [quote for quote in spoken if any(content.overlaps(span) for content in quote.content)]
    if any(quote.kind == "direct" for quote in around):
        return "quoted"
    is_beside = any(token.dep_ in BESIDE for token in paragraph.parse[label.first : label.last + 1])
    return "quoted" if any(may_say(quote, label, is_beside=is_beside) for quote in around) else "own"


def may_say(quote: Quote, label: Label, *, is_beside: bool) -> bool:
    """Whether a label in speech that an outlet retells is the speaker's, who puts none beside himself."""
    is_of_speaker = quote.speaker is not None and quote.speaker.actor == label.actor
    return not label.is_plain and not (is_beside and is_of_speaker)


def is_in_marks(text: str, at: int) -> bool:
    """Whether a quotation opened before this place is still open."""
    before = text[:at]
    curly = max(map(before.rfind, OPENING)) > max(map(before.rfind, CLOSING))
    return curly or before.count('"') % 2 == 1
