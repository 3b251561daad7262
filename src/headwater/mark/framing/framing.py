"""What an outlet calls an actor: labels in apposition, after a copula, before a name or instead of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

from headwater.mark.actors.actor_lexicon import ActorLexicon
from headwater.mark.cast import Cast
from headwater.mark.framing.known_persons import KnownPersons
from headwater.mark.framing.label_finder import Label, LabelFinder, LabelWords
from headwater.mark.parsed import Paragraph, ParsedDocument
from headwater.record.mark import Framing, Quote
from headwater.record.span import Span

Voice = Literal["own", "quoted"]
OPENING, CLOSING = frozenset("“«„"), frozenset("”»")


def find_framing(
    parsed: ParsedDocument, cast: Cast, quotes: tuple[Quote, ...], lexicon: ActorLexicon
) -> tuple[Framing, ...]:
    """Labels given to actors in the kept paragraphs, in whose voice."""
    if not parsed.is_deep:
        return ()
    found: dict[tuple[Span, str], Voice] = {}
    words = LabelWords.of(lexicon)
    known = KnownPersons.of(parsed, cast)
    for paragraph in parsed.kept:
        finder = LabelFinder(paragraph=paragraph, cast=cast, words=words, known=known)
        for label in whole(finder.labels()):
            span = paragraph.span(paragraph.parse[label.first : label.last + 1])
            found.setdefault((span, label.actor), voice_of(span, label, paragraph, quotes))
    return tuple(
        Framing(
            id=f"f{number}",
            document=parsed.document.id,
            actor=actor,
            label=" ".join(parsed.document.words(span).split()),
            span=span,
            voice=voice,
        )
        for number, ((span, actor), voice) in enumerate(sorted(found.items()))
    )


def whole(labels: Iterable[Label]) -> list[Label]:
    """The labels that are no part of a longer one of the same actor ("disgraced" of "disgraced banker")."""
    found = list(labels)
    return [label for label in found if not any(is_part(label, other) for other in found)]


def is_part(label: Label, other: Label) -> bool:
    """Whether a label is only some words of another."""
    is_within = other.first <= label.first and label.last <= other.last
    is_same = (other.first, other.last) == (label.first, label.last)
    return is_within and not is_same and label.actor == other.actor


def voice_of(span: Span, label: Label, paragraph: Paragraph, spoken: Sequence[Quote]) -> Voice:
    """Quoted within quotation marks or within speech, else the outlet's own.

    Speech that an outlet tells in its own words has its own plain descriptions: in "she said that he paid
    the campaign group Clear Lake" it is the outlet that tells its readers what Clear Lake is.
    """
    if label.is_given or is_in_marks(paragraph.text, span.start - paragraph.start):
        return "quoted"
    around = [quote for quote in spoken if any(content.overlaps(span) for content in quote.content)]
    if label.is_plain:
        around = [quote for quote in around if quote.kind == "direct"]
    return "quoted" if around else "own"


def is_in_marks(text: str, at: int) -> bool:
    """Whether a quotation opened before this place is still open."""
    before = text[:at]
    curly = max(map(before.rfind, OPENING)) > max(map(before.rfind, CLOSING))
    return curly or before.count('"') % 2 == 1
