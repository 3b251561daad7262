"""Numbers of a headline that the text below has from somebody: "Two held after blast; toll rises to nine"."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from headwater.mark.attributions.relay_drafts import Draft, Range, Reading
from headwater.mark.attributions.summed_up import TOLD_BELOW, overlap, words_of
from headwater.record.mark import Figure

HEADS = frozenset({"headline", "heading"})
# Where a headline sets one thing beside another; figures keep their commas.
JOINT = re.compile(r"[;:,]\s+|\s+[–—|]\s+|\s+as\s+", re.IGNORECASE)
FEW = 12  # up to this, two numbers of one article are often of two things
BESIDE = 60  # code points around a number in which it is told of what it is
ENDS = re.compile(r"[.;!?]\s|\n")
# What numbers of people are most often of, whatever the words.
TOLLS = {
    toll: re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    for toll, words in {
        "die": r"dead|deaths?|d[iy]e[sd]?|dying|killed|kills|toll|fatalit\w+|lives|victims?|perished",
        "hurt": r"injur\w+|wounded|hurt|hospital(?:ised|ized)?",
        "held": r"arrest\w*|detain\w*|detention|held|custody",
        "miss": r"missing|unaccounted",
        "ill": r"ill|sick\w*|infected|cases",
    }.items()
}
ORDINALS = {
    word: float(number)
    for number, word in enumerate(
        "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), start=3
    )
}
ORDINAL = re.compile(rf"\ban?\s+(?:{'|'.join(ORDINALS)})\b|\bthe\s+(?:{'|'.join(ORDINALS)})\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Number:
    """A number, where it stands, and of what it is as far as the words beside it tell."""

    place: Range
    value: float
    unit: str | None
    tolls: frozenset[str]
    words: frozenset[str]

    def is_that_of(self, other: Number) -> bool:
        """Whether two numbers of one article are of one thing."""
        if self.value != other.value or self.unit != other.unit:
            return False
        if self.tolls and other.tolls:
            return bool(self.tolls & other.tolls)
        return self.value > FEW or bool(self.words & other.words)


def head_numbers(
    drafts: Sequence[Draft], kept: Sequence[Reading], figures: Sequence[Figure], text: str
) -> None:
    """Let each part of a headline that gives a number be had from whom the text below has that number.

    Of several the first counts, and of an agency whoever has told it that.
    """
    body = next((reading.range[0] for reading in kept if reading.paragraph.kind == "body"), len(text))
    heads = [reading for reading in kept if reading.paragraph.kind in HEADS and reading.range[0] < body]
    end = heads[-1].range[1] if heads else 0
    summed = [figure for figure in figures if figure.span.start < end and is_many(figure)]
    if not summed:
        return
    below = [number_of(figure, text) for figure in figures if figure.span.start >= body]
    below = sorted([*below, *ordinals(text, body)], key=lambda number: number.place)
    told = [draft for draft in drafts if draft.role in TOLD_BELOW and not draft.carries_article]
    for reading in heads:
        for figure in summed:
            if reading.range[0] <= figure.span.start < reading.range[1] and not is_title(figure, reading):
                settle(figure, reading, below, told, text)


def is_many(figure: Figure) -> bool:
    """Whether a number is of several, and nobody's age."""
    return figure.value > 1 and figure.unit != "years"


def is_title(figure: Figure, head: Reading) -> bool:
    """Whether a number only tells which one is meant: "train 1187"."""
    start = head.paragraph.start
    place = (figure.span.start - start, figure.span.end - start)
    tokens = head.paragraph.parse.char_span(*place, alignment_mode="expand")
    root = tokens.root if tokens else None
    return root is not None and root.head.i == root.i - 1 and root.head.tag_ in {"NN", "NNP"}


def settle(figure: Figure, head: Reading, below: Sequence[Number], told: Sequence[Draft], text: str) -> None:
    """Give one number of a headline, with the words around it, to whoever tells it below."""
    part = part_at(figure.span.start, head.range, text)
    own = [draft for draft in told if overlap(draft.evidence, head.range)]
    if any(overlap(part, place) for draft in own for place in draft.scope):
        return
    number = number_within(figure, part, text)
    found = [tellers(each.place[0], told) for each in below if number.is_that_of(each)]
    last = end_of_chain([each for each in found if each])
    covering = [draft for draft in told if draft.covers(figure.span.start)]
    if not last or {id(draft) for draft in last} == {id(draft) for draft in covering}:
        return
    for draft in covering:
        draft.scope = [piece for place in draft.scope for piece in less(place, part)]
    for draft in last:
        draft.scope.append(part)


def tellers(place: int, told: Sequence[Draft]) -> list[Draft]:
    """Who tells what stands at a place."""
    return [draft for draft in told if draft.covers(place)]


def end_of_chain(found: Sequence[list[Draft]]) -> list[Draft]:
    """The first tellers of a number; where only media are among them, those who have told one of these."""
    if not found or any(not draft.is_medium for draft in found[0]):
        return found[0] if found else []
    media = {draft.source.name for draft in found[0]}
    return next((each for each in found if any(_told(draft, media) for draft in each)), found[0])


def _told(draft: Draft, media: Collection[str | None]) -> bool:
    """Whether somebody has told it to one of some media."""
    return not draft.is_medium and draft.via is not None and draft.via.source.name in media


def less(place: Range, part: Range) -> Iterator[Range]:
    """What is left of a passage without a part."""
    if not overlap(place, part):
        yield place
        return
    if place[0] < part[0]:
        yield place[0], part[0]
    if part[1] < place[1]:
        yield part[1], place[1]


def part_at(place: int, head: Range, text: str) -> Range:
    """The part of a headline, between its joints, in which a place stands."""
    start, end = head
    for match in JOINT.finditer(text, *head):
        if match.end() <= place:
            start = match.end()
        elif match.start() > place:
            end = match.start()
            break
    return start, end


def number_of(figure: Figure, text: str) -> Number:
    """A number of the text, with the words of its sentence near it."""
    first, last = figure.span.start, figure.span.end
    before = [match.end() for match in ENDS.finditer(text, max(0, first - BESIDE), first)]
    after = ENDS.search(text, last, last + BESIDE)
    around = (before[-1] if before else max(0, first - BESIDE), after.start() if after else last + BESIDE)
    return number_within(figure, around, text)


def number_within(figure: Figure, around: Range, text: str) -> Number:
    """A number with the words of a passage around it."""
    return Number(
        place=(figure.span.start, figure.span.end),
        value=figure.value,
        unit=figure.unit,
        tolls=tolls_in(text[slice(*around)]),
        words=words_of(text[around[0] : figure.span.start]) | words_of(text[figure.span.end : around[1]]),
    )


def tolls_in(words: str) -> frozenset[str]:
    """Of what a number beside some words may be."""
    return frozenset(toll for toll, pattern in TOLLS.items() if pattern.search(words))


def ordinals(text: str, start: int) -> Iterator[Number]:
    """What is told of a fourth victim, as a number: there are four."""
    for match in ORDINAL.finditer(text, start):
        tolls = tolls_in(text[match.end() : match.end() + BESIDE])
        if "die" in tolls:
            value = ORDINALS[match.group().split()[-1].casefold()]
            yield Number(
                place=match.span(), value=value, unit=None, tolls=frozenset({"die"}), words=frozenset()
            )
