"""What a clause tells was done: the dead apart from the hurt."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import document_of, span_of
from headwater.collate.deeds import DEAD, HURT, deed_of, deeds_around, fate_before, fate_of, gap, nearest_deed
from headwater.collate.witnessed import Witnessed, witnessed
from headwater.record.mark import Event, Marks
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import Settlement
from headwater.record.span import Span

NOTHING = Settlement(copies=(), stories=(), affairs=(), actors=(), actor_of={}, times=())


def source_of(text: str, *triggers: str, type_: str = "assault") -> tuple[Witnessed, Span, list[Event]]:
    """A document whose events are at these words, and all of it as one span."""
    document = document_of(text)
    events = [
        Event(
            id=f"e{at}", document=document.id, trigger=span_of(document, words), type=type_, plover=None,
            cameo=None, actors=(), recipients=(), place=None, time=None, status="happened", voice="own",
            source=None,
        )
        for at, words in enumerate(triggers)
    ]  # fmt: skip
    entry = MarkedDocument(document=document, marks=Marks(document=document.id, events=tuple(events)))
    whole = Span(document=document.id, start=0, end=len(text))
    return witnessed([entry], NOTHING)[document.id], whole, events


@pytest.mark.parametrize(
    ("words", "deed"),
    [
        ("killed", DEAD),
        ("drowned", DEAD),
        ("fatalities", DEAD),
        ("injured", HURT),
        ("being treated", HURT),
        ("shot and killed", DEAD),
        ("wounded before they died", DEAD),
        ("robbed", "assault"),
        ("burned", "assault"),
        ("", "assault"),
    ],
)
def test_a_killing_is_a_death_and_who_is_treated_is_hurt(words: str, deed: str) -> None:
    text = f"Seven were {words} there."
    source, _, [event] = source_of(text, words)
    assert deed_of(source, event) == {deed}


def test_the_nearest_event_of_the_clause_tells_what_was_done_to_those_it_counts() -> None:
    text = "Seven people died there, and twelve were injured when it collapsed."
    source, whole, _ = source_of(text, "died", "injured", "collapsed", type_="fire")
    seven = span_of(source.entry.document, "Seven people")
    twelve = span_of(source.entry.document, "twelve")
    assert nearest_deed(source, seven, whole) == {DEAD}
    assert nearest_deed(source, twelve, whole) == {HURT}
    behind = span_of(source.entry.document, "twelve were injured when it collapsed.")
    assert nearest_deed(source, seven, behind) == {HURT}
    assert deeds_around(source, whole) == {DEAD, HURT, "fire"}
    assert deeds_around(source, behind) == {HURT, "fire"}


def test_what_and_parts_was_done_to_others() -> None:
    source, whole, _ = source_of("Seven people died and twelve were injured.", "died", "injured")
    assert nearest_deed(source, span_of(source.entry.document, "Seven people"), whole) == {DEAD}
    assert nearest_deed(source, span_of(source.entry.document, "twelve"), whole) == {HURT}


def test_of_two_as_near_the_first_tells() -> None:
    source, whole, _ = source_of("died seven hurt", "died", "hurt")
    assert nearest_deed(source, span_of(source.entry.document, "seven"), whole) == {DEAD}


def test_where_nothing_is_told_nothing_was_done() -> None:
    source, whole, _ = source_of("Seven people.")
    assert nearest_deed(source, whole, whole) == frozenset()
    assert deeds_around(source, whole) == frozenset()


SPANS = st.tuples(st.integers(0, 20), st.integers(1, 9)).map(
    lambda given: Span(document="d", start=given[0], end=given[0] + given[1])
)


@given(SPANS, SPANS)
def test_a_gap_has_no_direction_and_overlapping_words_none(left: Span, right: Span) -> None:
    assert gap(left, right) == gap(right, left) >= 0
    assert not left.overlaps(right) or gap(left, right) == 0


@pytest.mark.parametrize(
    ("counted", "behind", "fate"),
    [
        ("missing", " after the flood", {"missing"}),
        ("sailors", " still missing on Friday", {"missing"}),
        ("injured", "", {HURT}),
        ("people", " were reported dead", {DEAD}),
        ("families", " are homeless", {"homeless"}),
        ("sailors", " are unaccounted for", {"missing"}),
        ("sailors", " sang", set()),
        ("sailors", "", set()),
    ],
)
def test_what_became_of_those_counted_is_told_by_their_word_or_the_one_behind(
    counted: str, behind: str, fate: set[str]
) -> None:
    assert fate_of(counted, behind) == fate


@pytest.mark.parametrize(
    ("before", "fate"),
    [
        ("The number of people killed in the quarry has risen to ", {DEAD}),
        ("the number of wounded, the clinic said, stood at ", {HURT}),
        ("The number of miners in the pit that were ", set()),
        ("The number of rooms is 12. Killed were ", set()),
    ],
)
def test_what_a_number_is_of_is_told_before_it(before: str, fate: set[str]) -> None:
    assert fate_before(before) == fate
