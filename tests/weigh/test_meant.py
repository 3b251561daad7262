"""Whom a description means by what its bearer does."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from accounts import ACCOUNT, EVENTS
from headwater.record.account import Variant, Witness
from headwater.record.collation import Collation, Locus
from headwater.record.mark import ActorKind, Event
from headwater.record.settlement import Actor
from headwater.record.span import Span
from headwater.weigh.meant import meant_by_deeds

SOMEBODY = ACCOUNT.actors[0]


def actor(key: str, name: str, kind: ActorKind, *, is_named: bool = False) -> Actor:
    return replace(SOMEBODY, id=key, name=name, kind=kind, names=(name,) if is_named else ())


THUGS = actor("p1", "thugs", "group")
FRONT = actor("p2", "Quarry Front", "organisation", is_named=True)
UNION = actor("p3", "Diggers' Union", "organisation", is_named=True)
VOLL = actor("p4", "Hedda Voll", "person", is_named=True)


def deed(key: str, *who: str, kind: str = "ASSAULT", is_named: bool = False) -> Event:
    return replace(EVENTS[0], id=key, type=kind, actors=who, recipients=(), is_named=is_named)


def told_alike(*events: Event) -> Collation:
    span = Span(document="d", start=0, end=1)
    witnesses = tuple(Witness(span=span, mark=event.id, voice="own", origins=()) for event in events)
    locus = Locus(
        id="l", kind="event", story="s", text="", variants=(Variant(wording=span, witnesses=witnesses),),
        speaker=None, denied_by=(),
    )  # fmt: skip
    return Collation(loci=(locus,), disagreements=())


def meant(*events: Event, described: Actor = THUGS) -> dict[str, str]:
    return meant_by_deeds([told_alike(*events)], events, [described, FRONT, UNION, VOLL])


def test_who_did_it_elsewhere_is_meant() -> None:
    assert meant(deed("e1", "p1"), deed("e2", "p2")) == {"p1": "p2"}


def test_to_whom_it_was_done_elsewhere_is_meant() -> None:
    events = [replace(deed(key), recipients=(who,)) for key, who in (("e1", "p1"), ("e2", "p2"))]
    assert meant(*events) == {"p1": "p2"}


@pytest.mark.parametrize(
    "events",
    [
        (deed("e1", "p1"), deed("e2", "p2"), deed("e3", "p3")),
        (deed("e1", "p1"), deed("e2", "p4")),
        (deed("e1", "p1"), deed("e2", "p2", "p3")),
        (deed("e1", "p1", kind="CONSULT"), deed("e2", "p2", kind="CONSULT")),
        (deed("e1", "p1", is_named=True), deed("e2", "p2")),
        (replace(deed("e1", "p1"), status="possible"), deed("e2", "p2")),
    ],
)
def test_where_it_may_be_another_nobody_is_meant(events: tuple[Event, ...]) -> None:
    assert meant(*events) == {}


@pytest.mark.parametrize("name", ["two thugs", "14 thugs", "more thugs"])
def test_some_of_many_are_not_all(name: str) -> None:
    assert meant(deed("e1", "p1"), deed("e2", "p2"), described=actor("p1", name, "group")) == {}
