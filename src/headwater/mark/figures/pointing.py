"""Numbers that point back: "put the number at 14", "eleven were found; two are in hospital"."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.mark.figures.tallies import BEFALLEN
from headwater.mark.parsed import Paragraph
from headwater.mark.tokens import TokenSpan
from headwater.mark.word_sets import words
from headwater.record.mark import Figure
from headwater.record.span import Span

FEW = 6  # figures before a number among which that is that it points back to
REACH = 200  # characters back into the paragraph before
ALIKE = 5.0  # times as many at most: two numbers of one thing that were further apart counted two things
STANDING = words("them whom which those these")
SUBJECTS = frozenset({"nsubj", "nsubjpass"})


def counted_before(
    tally: TokenSpan, value: float, paragraph: Paragraph, found: Sequence[Figure]
) -> Span | None:
    """What the sentence before counts first, of which "the number" is ("It put the number at 14")."""
    first = tally.sent.start
    start = paragraph.start + tally.sent.start_char
    earlier = paragraph.parse[first - 1].sent.start_char + paragraph.start if first else start - REACH
    parted = paragraph.text.rfind(";", tally.sent.start_char, tally.start_char)
    if parted >= 0:
        earlier, start = start, paragraph.start + parted
    near = [
        figure for figure in found[-FEW:] if earlier <= figure.span.start < start and is_alike(figure, value)
    ]
    return next((figure.of for figure in near if figure.of is not None), None)


def stands_for_some(counted: TokenSpan) -> bool:
    """Whether all that is counted is a pronoun for those of whom a number is a part ("two of them")."""
    return len(counted) == 1 and counted[0].lower_ in STANDING


def counted_whole(value: float, before: Span, paragraph: Paragraph, found: Sequence[Figure]) -> Span | None:
    """Those of whom a number is a part, where they have been counted within the last two sentences."""
    word = paragraph.parse.char_span(
        before.start - paragraph.start, before.end - paragraph.start, alignment_mode="expand"
    )
    if word is None:
        return None
    first = word.sent.start
    since = paragraph.parse[first - 1].sent.start_char if first else word.sent.start_char
    whole = (
        figure
        for figure in reversed(found[-FEW:])
        if figure.span.start >= paragraph.start + since and figure.unit is None and figure.value >= value
    )
    counted = (figure.of for figure in whole if figure.of is not None)
    return next((of for of in counted if is_plural(of, paragraph, BEFALLEN)), None)


def is_alike(figure: Figure, value: float) -> bool:
    """Whether two numbers may be of one thing by their size."""
    least, most = sorted((figure.value, value))
    return figure.unit is None and most <= ALIKE * least


def is_bare(number: TokenSpan) -> bool:
    """Whether a number is itself those of whom a clause tells ("two are in hospital")."""
    return number[-1].pos_ == "NUM" and number[-1].dep_ in SUBJECTS


def counted_by_last(
    number: TokenSpan, value: float, paragraph: Paragraph, found: Sequence[Figure]
) -> Span | None:
    """What the number before counts, in the same sentence or the one before it, where that is a noun."""
    first = number.sent.start
    since = paragraph.parse[first - 1].sent.start_char if first else number.sent.start_char
    last = [figure for figure in found[-FEW:] if figure.span.start >= paragraph.start + since]
    if is_definite(number):
        last = [figure for figure in last if figure.value == value]
    counting = (figure.of for figure in reversed(last) if figure.of is not None and figure.unit is None)
    besides = BEFALLEN if number.start and number.doc[number.start - 1].lower_ == "whom" else frozenset()
    return next((of for of in counting if is_plural(of, paragraph, besides)), None)


def is_definite(number: TokenSpan) -> bool:
    """Whether a number means as many as were told of before ("all seven", "the two")."""
    first = number[0].i
    return first > 0 and number.doc[first - 1].lower_ in {"the", "all", "these", "those"}


def is_plural(of: Span, paragraph: Paragraph, besides: frozenset[str] = frozenset()) -> bool:
    """Whether what is counted ends in a plural, or in one of some words besides."""
    tokens = paragraph.parse.char_span(
        of.start - paragraph.start, of.end - paragraph.start, alignment_mode="expand"
    )
    return tokens is not None and (tokens[-1].tag_ == "NNS" or tokens[-1].lower_ in besides)
