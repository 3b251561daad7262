"""When something of the account happened."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from headwater.record.account import Claim, TimelineEntry
from headwater.record.edtf import bounds
from headwater.record.identity import content_id
from headwater.record.mark import Event, Time
from headwater.weigh.claims import first_day, witnesses_of


def timeline(
    claims: Iterable[Claim], events: Sequence[Event], times: Iterable[Time]
) -> tuple[TimelineEntry, ...]:
    """Claims and single events in the order of their times; times without a year are left out."""
    edtf = {time.id: time.edtf for time in times if bounds(time.edtf)}
    dated = {event.id: edtf[event.time] for event in events if event.time in edtf}
    claimed = list(claimed_entries(claims, dated))
    told = {mark for _, mark in claimed}
    entries = {
        *(entry for entry, _ in claimed),
        *(entry_of(when, event=event) for event, when in dated.items() if event not in told),
    }
    return tuple(sorted(entries, key=lambda entry: (first_day(entry.edtf), entry.edtf, entry.id)))


def claimed_entries(claims: Iterable[Claim], dated: Mapping[str, str]) -> Iterator[tuple[TimelineEntry, str]]:
    """An entry for each claim and each time that one of its witnesses gives it, and that witness's mark."""
    for claim in claims:
        for witness in witnesses_of(claim.variants):
            if witness.mark in dated:
                yield entry_of(dated[witness.mark], claim=claim.id), witness.mark


def entry_of(edtf: str, *, claim: str | None = None, event: str | None = None) -> TimelineEntry:
    """One line of the timeline."""
    return TimelineEntry(id=content_id("t", edtf, claim, event), edtf=edtf, claim=claim, event=event)
