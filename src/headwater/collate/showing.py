"""Which groups of readings make a claim of their own."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence

from headwater.collate.reading import Count, Happening, Reading, Statement
from headwater.collate.units import LENGTHS_AND_TERMS

Utterances = Mapping[str, Sequence[tuple[int, int, int]]]


def claiming(groups: Sequence[Sequence[Reading]]) -> list[Sequence[Reading]]:
    """The groups that assert something which no other group of the story asserts for them."""
    utterances = utterances_in(groups)
    return [group for group in groups if asserts_something(group) and not is_within_speech(group, utterances)]


def asserts_something(group: Sequence[Reading]) -> bool:
    """Whether a group is more than a number taken back, taken up ("the two countries") or of nothing told, or
    than words that only refer to a happening, or accuse somebody of it, in one article or in quotations."""
    if all(isinstance(reading, Count) and tells_no_number(reading) for reading in group):
        return is_measured_again(group)
    if not all(isinstance(reading, Happening) and not reading.is_told for reading in group):
        return True
    if all(isinstance(reading, Happening) and reading.is_open for reading in group):
        return False
    several = len({reading.document for reading in group}) > 1
    return several and any(reading.voice == "own" for reading in group)


def tells_no_number(figure: Count) -> bool:
    """Whether a number is taken back, only taken up, or of what its clause does not name."""
    return figure.is_withdrawn or figure.refers_back or figure.is_bare


def is_measured_again(group: Sequence[Reading]) -> bool:
    """Whether several articles give one length or time."""
    told = [reading for reading in group if isinstance(reading, Count) and reading.unit in LENGTHS_AND_TERMS]
    return len({figure.document for figure in told if not figure.is_withdrawn}) > 1


def utterances_in(groups: Sequence[Sequence[Reading]]) -> Utterances:
    """Where direct speech stands, by document in order, with the number of its group."""
    found: dict[str, list[tuple[int, int, int]]] = defaultdict(list)
    for number, group in enumerate(groups):
        for reading in group:
            if isinstance(reading, Statement) and reading.voice == "quoted":
                found[reading.document].append((reading.span.start, reading.span.end, number))
    return {document: sorted(places) for document, places in found.items()}


def is_within_speech(group: Sequence[Reading], utterances: Utterances) -> bool:
    """Whether events or figures are told in one utterance alone, however many articles quote it.

    Then the claim is the utterance, and its speaker's.
    """
    if isinstance(group[0], Statement) or any(reading.voice != "quoted" for reading in group):
        return False
    numbers = {utterance_at(reading, utterances) for reading in group}
    return len(numbers) == 1 and None not in numbers


def utterance_at(reading: Reading, utterances: Utterances) -> int | None:
    """The group of the direct speech in which a reading stands."""
    places = utterances.get(reading.document, ())
    index = bisect_right(places, (reading.span.start, 1 << 60, 0)) - 1
    if index < 0 or places[index][1] < reading.span.end:
        return None
    return places[index][2]
