"""What states do to one another: the type and code of it, and to whom it is done."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.record.document import Document
from headwater.record.pile import MarkedDocument

Marked = Callable[[Document | str], MarkedDocument]


@pytest.mark.parametrize(
    ("text", "event_type", "root", "whom"),
    [
        ("Norway sent an envoy to Kenya.", "CONSULT", "04", ["Kenya"]),
        ("Norway sent food to Kenya.", "AID", "07", ["Kenya"]),
        ("Norway sent warships to Kenya.", "MOBILIZE", "15", ["Kenya"]),
        ("Norway delivered a shipment of missiles to Kenya.", "AID", "07", ["Kenya"]),
        ("Norway protested to Kenya over the fishing.", "ACCUSE", "11", ["Kenya"]),
        ("Norway expelled two Kenyan diplomats.", "SANCTION", "16", ["two Kenyan diplomats"]),
        ("Norway closed its embassy in Kenya.", "SANCTION", "16", ["Kenya"]),
        ("Norway pulled out of talks with Kenya.", "SANCTION", "16", ["Kenya"]),
        ("Norway expressed support for Kenya.", "SUPPORT", "05", ["Kenya"]),
        ("Norway demanded an apology from Kenya.", "REQUEST", "10", ["Kenya"]),
        ("Norway turned down a request from Kenya.", "REJECT", "12", ["Kenya"]),
        ("Norway agreed to resume talks with Kenya.", "AGREE", "05", ["Kenya"]),
        ("Norway pledged to help Kenya rebuild its schools.", "AGREE", "03", ["Kenya"]),
        ("Norway warned that it would retaliate against Kenya.", "THREATEN", "13", ["Kenya"]),
        ("Norway threatened Kenya with sanctions.", "THREATEN", "13", ["Kenya"]),
        ("Norway bombed targets in Kenya.", "ASSAULT", "18", ["Kenya"]),
        ("Norway launched a raid into Kenya.", "ASSAULT", "18", ["Kenya"]),
        ("Norway sold wheat to Kenya.", "COOPERATE", "06", ["Kenya"]),
        ("Norway is to give Kenya ten million crowns.", "AID", "03", ["Kenya"]),
        ("Norway said it was ready to train Kenyan police.", "AID", "03", ["Kenyan police"]),
        ("Norway dismissed as absurd a charge by Kenya.", "REJECT", "12", ["Kenya"]),
        ("Norway voted to send peacekeepers to Kenya.", "AID", "03", ["Kenya"]),
        ("Norway would not accept the plan.", "AGREE", "12", []),
        ("Norway gave up its weapons under a deal with Kenya.", "RETREAT", "08", []),
        ("Norway gave Kenya ten million crowns.", "AID", "07", ["Kenya"]),
        ("Norway handed control of the island to Kenya.", "CONCEDE", "08", ["Kenya"]),
        ("Norway announced sanctions against Kenya.", "SANCTION", "16", ["Kenya"]),
        ("Norway imposed a ban on imports of tea from Kenya.", "SANCTION", "16", ["Kenya"]),
        ("Norway opened a new mine in defiance of Kenya.", "REJECT", "12", ["Kenya"]),
        ("Norway agreed on Monday to buy gas from Kenya.", "AGREE", "05", ["Kenya"]),
        ("Norway threatened to pull its troops out of Kenya.", "THREATEN", "13", ["Kenya"]),
        ("Norway recalled its envoy to Kenya in protest at the raid.", "SANCTION", "16", ["Kenya"]),
        ("Norway threw out a Kenyan aid agency.", "SANCTION", "16", ["Kenyan aid agency"]),
        ("Norway agreed to impose sanctions on Kenya's mines.", "AGREE", "05", ["Kenya"]),
        ("Norway offered on Friday to host the talks.", "AGREE", "03", []),
        ("Norwegian jets bombed a factory in Kenya.", "ASSAULT", "18", ["Kenya"]),
        ("Norway's forces struck a depot in the Kenyan province of Sund.", "ASSAULT", "18", ["Kenya"]),
        ("Norway accused Kenya of fishing and warned it not to return.", "THREATEN", "13", ["Kenya"]),
    ],
)
def test_what_one_state_does_to_another(
    marked: Marked, text: str, event_type: str, root: str, whom: list[str]
) -> None:
    found = marked(text)
    names = {chain.id: chain.name for chain in found.marks.chains}
    events = [event for event in found.marks.events if event.type == event_type]
    assert [names[actor] for event in events for actor in event.actors] in (["Norway"], ["Norway's forces"])
    assert [names[chain] for event in events for chain in event.recipients] == whom
    assert {(event.cameo or "")[:2] for event in events} == {root}


def test_a_call_by_telephone_is_no_passive(marked: Marked) -> None:
    found = marked("Ada Moll spoke by telephone with Bo Karsten.")
    names = {chain.id: chain.name for chain in found.marks.chains}
    event = next(e for e in found.marks.events if e.type == "CONSULT")
    assert [names[actor] for actor in event.actors] == ["Ada Moll"]


@pytest.mark.parametrize(
    "text",
    [
        "Thousands marched through Lima to demand a vote.",
        "Hundreds of students rallied outside the palace.",
        "Workers gathered at the gate to protest against the cuts.",
    ],
)
def test_crowds_that_want_something_protest(marked: Marked, text: str) -> None:
    assert "PROTEST" in {event.type for event in marked(text).marks.events}


def test_a_visiting_envoy_visits_her_host(marked: Marked) -> None:
    found = marked("Ada Moll told visiting Norwegian minister Bo Karsten that she would wait.")
    names = {chain.id: chain.name for chain in found.marks.chains}
    event = next(e for e in found.marks.events if e.type == "CONSULT")
    assert [names[actor] for actor in event.actors] == ["Bo Karsten"]


def test_who_is_allowed_something_is_reached_by_it(marked: Marked) -> None:
    found = marked("Norway will allow Kenyan inspectors to enter the plant.")
    names = {chain.id: chain.name for chain in found.marks.chains}
    event = next(e for e in found.marks.events if e.cameo == "035")
    assert [names[chain] for chain in event.recipients] == ["Kenyan inspectors"]


def test_who_mediates_reaches_both_sides(marked: Marked) -> None:
    found = marked("Norway mediated talks between Kenya and Mali.")
    names = {chain.id: chain.name for chain in found.marks.chains}
    event = next(e for e in found.marks.events if e.cameo == "045")
    assert [names[chain] for chain in event.recipients] == ["Kenya", "Mali"]


def test_a_denial_of_what_one_did_is_a_statement_in_cameo(marked: Marked) -> None:
    event = next(e for e in marked("Norway denied that it had sold weapons.").marks.events)
    assert (event.type, event.cameo) == ("REJECT", "016")


def test_nobody_dies_who_shoots_somebody_dead(marked: Marked) -> None:
    found = marked("Guards shot dead at least two supporters of the party at a vigil.")
    assert [event.type for event in found.marks.events][:1] == ["ASSAULT"]
    assert "death" not in {event.type for event in found.marks.events}


def test_whoever_called_for_somebody_to_act_asked_it(marked: Marked) -> None:
    found = marked("Students called for Ada Moll to resign.")
    names = {chain.id: chain.name for chain in found.marks.chains}
    event = next(e for e in found.marks.events if e.type == "REQUEST")
    assert [names[chain] for chain in event.recipients] == ["Ada Moll"]


def test_a_march_by_somebody_is_broken_up_by_others(marked: Marked) -> None:
    found = marked("Police broke up a march by students, using tear gas.")
    names = {chain.id: chain.name for chain in found.marks.chains}
    event = next(e for e in found.marks.events if e.type == "COERCE")
    assert [names[actor] for actor in event.actors] == ["Police"]


def test_two_who_discuss_something_consult(marked: Marked) -> None:
    events = marked("Ada Moll and Bo Karsten discussed the truce.").marks.events
    assert "CONSULT" in {event.type for event in events}
    events = marked("The book discusses the truce.").marks.events
    assert "CONSULT" not in {event.type for event in events}
