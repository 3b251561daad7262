from __future__ import annotations

from msgspec.structs import replace

from headwater.record.account import Claim, ClaimKind, Interval, Variant, Witness
from headwater.record.mark import ActorKind, Event
from headwater.record.settlement import Actor
from headwater.record.span import Span
from headwater.weigh.sureness import named_people, sureness


def actor(name: str, called: str, kind: ActorKind) -> Actor:
    return Actor(id=name, name=called, names=(called,), kind=kind, country=None, roles=(), mentions=())


SPAN = Span(document="d1", start=0, end=4)


def event(name: str, *, actors: tuple[str, ...] = (), is_named: bool = False) -> Event:
    return Event(
        id=name,
        document="d1",
        trigger=SPAN,
        type="COERCE",
        plover=None,
        cameo=None,
        actors=actors,
        recipients=(),
        place=None,
        time=None,
        status="happened",
        voice="own",
        source=None,
        is_named=is_named,
    )


def claim(kind: ClaimKind, *marks: str, **fields: object) -> Claim:
    witnesses = tuple(Witness(span=SPAN, mark=mark, voice="own") for mark in marks)
    return Claim(
        id="k",
        kind=kind,
        text="Held",
        story="s",
        variants=(Variant(wording=SPAN, witnesses=witnesses),),
        independent=Interval(low=0, high=1, why=""),
        verdict="unsourced",
        contested=False,
        denied_by=(),
        first_seen=None,
        **fields,  # type: ignore[arg-type]
    )


def test_an_event_with_somebody_in_it_is_surer_than_one_without() -> None:
    events = {"e1": event("e1", actors=("vale",)), "e2": event("e2")}
    assert sureness(claim("event", "e1", actors=("vale",)), events) > sureness(claim("event", "e2"), events)


def test_witnesses_that_name_others_make_it_less_sure() -> None:
    events = {"e1": event("e1", actors=("vale",)), "e2": event("e2", actors=("guilder",))}
    one, both = claim("event", "e1", actors=("vale",)), claim("event", "e1", "e2", actors=("vale",))
    assert sureness(both, events) < sureness(one, events)


def test_what_is_only_referred_to_is_less_sure() -> None:
    events = {"e1": event("e1", actors=("vale",)), "e2": event("e2", actors=("vale",), is_named=True)}
    one, other = (claim("event", name, actors=("vale",)) for name in events)
    assert sureness(other, events) < sureness(one, events)


def test_a_figure_of_something_and_a_statement_of_somebody_are_sure() -> None:
    assert sureness(claim("figure", "f1", of=SPAN), {}) > sureness(claim("figure", "f1"), {})
    assert sureness(claim("statement", "q1", speaker="vale"), {}) > sureness(claim("statement", "q1"), {})


def test_an_event_of_nobody_from_nobody_comes_after_one_with_a_source() -> None:
    events = {"e1": event("e1")}
    unsourced = claim("event", "e1")
    sourced = replace(unsourced, verdict="uncorroborated")
    assert sureness(unsourced, events) < sureness(sourced, events) < sureness(claim("statement"), events)


def test_a_named_person_s_statement_is_surest_and_an_event_with_several_in_one_part_least() -> None:
    events = {"e1": event("e1", actors=("vale",))}
    person = sureness(claim("statement", "q1", speaker="vale"), {}, frozenset({"vale"}))
    body = sureness(claim("statement", "q1", speaker="port"), {}, frozenset({"vale"}))
    happening = sureness(claim("event", "e1", actors=("vale",)), events)
    several = sureness(claim("event", "e1", actors=("vale", "port")), events)
    assert person > body > happening > several


def test_only_persons_with_a_name_are_named_people() -> None:
    actors = [
        actor("a1", "Ilse Vance", "person"),
        actor("a2", "a dock worker", "person"),
        actor("a3", "Port Office", "organisation"),
    ]
    assert named_people(actors) == {"a1"}


def test_a_figure_with_one_known_source_is_surer_than_another() -> None:
    other = claim("figure", "f1", of=SPAN)
    assert sureness(replace(other, verdict="single-origin"), {}) > sureness(other, {})


def test_a_mere_deed_or_sight_is_less_sure_unless_a_witness_tells_another_kind() -> None:
    events = {
        "deed": replace(event("deed", actors=("vale",)), type="deed"),
        "sight": replace(event("sight", actors=("vale",)), type="sight"),
        "held": event("held", actors=("vale",)),
    }
    slight, kind, both = (
        sureness(claim("event", *marks, actors=("vale",)), events)
        for marks in (("deed", "sight"), ("held", "held"), ("deed", "held"))
    )
    assert slight < kind == both
    gone = claim("event", "gone", actors=("vale",))
    assert sureness(gone, events) == sureness(gone, {"other": event("other")})


def test_who_names_nobody_speaks_neither_for_nor_against() -> None:
    events = {"e1": event("e1", actors=("vale",)), "e2": event("e2")}
    one, both = claim("event", "e1", actors=("vale",)), claim("event", "e1", "e2", actors=("vale",))
    assert sureness(one, events) == sureness(both, events)
    nobody = claim("event", "e2", "e2", actors=("vale",))
    assert sureness(nobody, events) < sureness(both, events)


def test_whom_nobody_else_knows_to_have_undergone_it_makes_it_less_sure() -> None:
    events = {
        "e1": replace(event("e1", actors=("vale",)), recipients=("brook",)),
        "e2": replace(event("e2", actors=("vale",)), recipients=("tarn",)),
    }
    one, both = (
        claim("event", *marks, actors=("vale",), recipients=("brook",)) for marks in (("e1",), ("e1", "e2"))
    )
    assert sureness(both, events) < sureness(one, events)
    several = replace(one, recipients=("brook", "tarn"))
    assert sureness(several, events) < sureness(one, events)


def test_only_a_claim_of_nobody_suffers_from_having_no_source() -> None:
    events = {"e1": event("e1", actors=("vale",))}
    unsourced = claim("event", "e1", actors=("vale",))
    assert sureness(unsourced, events) == sureness(replace(unsourced, verdict="corroborated"), events)
    undergone = replace(unsourced, actors=(), recipients=("vale",))
    assert sureness(undergone, events) == sureness(replace(undergone, verdict="corroborated"), events)
    assert sureness(claim("event"), events) <= sureness(claim("event", "e1"), {})
