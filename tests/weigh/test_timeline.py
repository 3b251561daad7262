"""When something of the account happened."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from accounts import CLAIMS, EVENTS, TIMES
from headwater.record.account import Claim, TimelineEntry
from headwater.record.mark import Event, Time
from headwater.weigh.timeline import entry_of, timeline

INSPECTED = CLAIMS[2]
(APRIL,) = TIMES
EVENT = EVENTS[0]


def dated(id_: str, edtf: str) -> Time:
    return replace(APRIL, id=id_, edtf=edtf)


def happened(id_: str, time: str | None) -> Event:
    return replace(EVENT, id=id_, time=time)


def told(
    claims: Sequence[Claim], events: Sequence[Event], times: Sequence[Time]
) -> list[tuple[str, str | None]]:
    """Days with the claim or event of each."""
    return [(entry.edtf, entry.claim or entry.event) for entry in timeline(claims, events, times)]


def test_an_event_that_a_claim_tells_stands_once_as_the_claim() -> None:
    assert told(CLAIMS, EVENTS, TIMES) == [("2031-04", INSPECTED.id)]
    assert told([], EVENTS, TIMES) == [("2031-04", EVENT.id)]


def test_times_without_a_year_and_events_without_a_time_are_left_out() -> None:
    assert told([], [EVENT], [dated("t-april", "XXXX-04-02")]) == []
    assert told([], [happened("e1", None), happened("e2", "t-unknown")], TIMES) == []


def test_the_earliest_comes_first_whatever_the_order() -> None:
    events = [happened("e1", "t1"), happened("e2", "t2"), happened("e3", "t3")]
    times = [dated("t1", "2031-05-02"), dated("t2", "2031-05"), dated("t3", "2030")]
    expected = [("2030", "e3"), ("2031-05", "e2"), ("2031-05-02", "e1")]
    assert told([], events, times) == told([], events[::-1], times[::-1]) == expected


def test_a_claim_told_twice_for_one_day_is_one_line() -> None:
    witness = INSPECTED.variants[0].witnesses[0]
    twice = replace(INSPECTED, variants=(replace(INSPECTED.variants[0], witnesses=(witness, witness)),))
    assert len(told([twice], EVENTS, TIMES)) == 1


def test_a_claim_with_two_days_stands_on_both() -> None:
    variant = INSPECTED.variants[0]
    other = replace(variant.witnesses[0], mark="e2")
    both = replace(INSPECTED, variants=(replace(variant, witnesses=(variant.witnesses[0], other)),))
    events, times = [EVENT, happened("e2", "t2")], [APRIL, dated("t2", "2031-05-02")]
    assert told([both], events, times) == [("2031-04", both.id), ("2031-05-02", both.id)]


def test_an_id_tells_a_claims_line_from_an_events() -> None:
    assert entry_of("2031", claim="x") != entry_of("2031", event="x")
    assert entry_of("2031", claim="x").id == entry_of("2031", claim="x").id
    assert isinstance(entry_of("2031"), TimelineEntry)
