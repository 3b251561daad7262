"""From ids of one document to ids of the pile."""

from __future__ import annotations

from msgspec.structs import replace

from accounts import ACCOUNT, EVENTS, FRAMING, POST, QUOTES, WIRE
from headwater.record.mark import Marks, Speaker, Time
from headwater.record.settlement import ChainKey, Settlement
from headwater.weigh.identify import Identifier, called, identified

(TIME,) = ACCOUNT.times
LOCAL = replace(TIME, id="t0", edtf="XXXX-04")


def identifier(*settled: Time) -> Identifier:
    return Identifier(
        document=WIRE.id,
        actor_of={ChainKey(WIRE.id, "c0"): "a-mayor", ChainKey(WIRE.id, "c1"): "a-mayor"},
        settled_times={time.id: time for time in settled},
    )


def test_a_chain_is_its_actor_or_nobody() -> None:
    found = identifier()
    assert [found.actor(chain) for chain in ("c0", "c9", None)] == ["a-mayor", None, None]
    assert found.actors(("c9", "c0", "c1")) == ("a-mayor",)


def test_a_time_is_as_another_article_settles_it() -> None:
    assert identifier().time(LOCAL) == replace(LOCAL, id=f"{WIRE.id}-t0")
    settled = replace(LOCAL, id=f"{WIRE.id}-t0", edtf="2031-04", how="inferred")
    assert identifier(settled).time(LOCAL) == settled


def test_a_quote_names_its_speaker_and_the_quote_around_it_in_the_pile() -> None:
    speaker = Speaker(span=QUOTES[0].span, actor="c0")
    found = identifier().quote(replace(QUOTES[0], id="q1", speaker=speaker, inside="q0"))
    assert (found.id, found.inside) == (f"{WIRE.id}-q1", f"{WIRE.id}-q0")
    assert found.speaker == replace(speaker, actor="a-mayor")
    assert identifier().quote(replace(QUOTES[0], speaker=None)).speaker is None


def test_an_event_names_actors_place_and_time_in_the_pile() -> None:
    event = replace(
        EVENTS[0], id="e0", actors=("c0",), recipients=("c9",), place="p0", time="t0", source="c0"
    )
    found = identifier().event(event)
    assert (found.id, found.actors, found.recipients) == (f"{WIRE.id}-e0", ("a-mayor",), ())
    assert (found.place, found.time, found.source) == (f"{WIRE.id}-p0", f"{WIRE.id}-t0", "a-mayor")
    bare = identifier().event(replace(event, place=None, time=None, source=None))
    assert (bare.place, bare.time, bare.source) == (None, None, None)


def test_a_label_of_nobody_settled_is_left_out() -> None:
    label = replace(FRAMING[0], id="l0", actor="c9")
    marks = Marks(document=WIRE.id, framing=(label, replace(label, id="l1", actor="c0")))
    assert [each.id for each in identifier().marks(marks).framing] == [f"{WIRE.id}-l1"]


def test_marks_of_two_documents_never_share_an_id() -> None:
    pile = [Marks(document=document.id, times=(LOCAL,)) for document in (WIRE, POST)]
    nothing = Settlement(copies=(), stories=(), affairs=(), actors=(), actor_of={}, times=())
    assert len({time.id for marks in identified(pile, nothing) for time in marks.times}) == 2


def test_a_label_stays_where_an_article_names_whom_it_is_for() -> None:
    label = replace(FRAMING[0], id="l0", actor="a1")
    mayor = next(actor for actor in ACCOUNT.actors if actor.names)
    named, nameless = replace(mayor, id="a1"), replace(mayor, id="a1", names=())
    assert list(called([label], [named], {})) == [label]
    assert list(called([label], [nameless], {})) == []


def test_a_label_is_of_whom_its_bearer_is_found_to_be() -> None:
    label = replace(FRAMING[0], id="l0", actor="a1")
    mayor = next(actor for actor in ACCOUNT.actors if actor.names)
    actors = [replace(mayor, id="a1", names=()), replace(mayor, id="a2")]
    assert [found.actor for found in called([label], actors, {"a1": "a2"})] == ["a2"]
