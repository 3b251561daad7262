"""Who: somebody else in the other place of one deed."""

from __future__ import annotations

from dataclasses import replace

import pytest

from differing import actor, compared
from headwater.collate.difference import Difference
from headwater.collate.differing_people import (
    are_of_one_rank,
    company_kept,
    distinct,
    participant_differences,
    winner_differences,
)
from headwater.collate.reading import Happening
from headwater.record.settlement import Actor
from readings_by_hand import happened

HOST = actor("a-host", "Ysolde Marr", "harbour warden")
FIRST = actor("a-first", "Tam Orrick", "deputy trade minister", country="OS")
SECOND = actor("a-second", "Bela Vint", "deputy trade minister of Ostland", country="OS")
CLERK = actor("a-clerk", "Ida Lomm", "clerk", country="OS")
ACTORS = (HOST, FIRST, SECOND, CLERK)


def meeting(document: str, *who: Actor, place: str | None = None, type_: str = "CONSULT") -> Happening:
    text = " and ".join(each.name for each in who) + " met at the customs house."
    ids = [each.id for each in who]
    return happened(
        text, type_, "met", document=document, actors=frozenset(ids[:1]), recipients=frozenset(ids[1:]),
        place=place,
    )  # fmt: skip


def differences(*events: Happening) -> list[Difference]:
    return list(participant_differences(compared(*events, actors=ACTORS)))


def test_another_of_the_same_rank_in_the_other_place_is_an_open_difference() -> None:
    (found,) = differences(meeting("d1", HOST, FIRST), meeting("d2", HOST, SECOND))
    assert (found.kind, found.about, found.is_open) == ("participant", "with whom: Ysolde Marr", True)
    assert [(value, side[0].document) for value, side in found.sides] == [
        ("Tam Orrick", "d1"),
        ("Bela Vint", "d2"),
    ]


def test_the_two_are_one_difference_whichever_article_comes_first() -> None:
    (found,) = differences(
        meeting("d1", HOST, FIRST), meeting("d2", HOST, SECOND), meeting("d3", HOST, FIRST)
    )
    assert {value: [each.document for each in side] for value, side in found.sides} == {
        "Tam Orrick": ["d1", "d3"],
        "Bela Vint": ["d2"],
    }
    assert [value for value, _ in found.sides] == ["Tam Orrick", "Bela Vint"]


@pytest.mark.parametrize(
    "events",
    [
        (meeting("d1", HOST, FIRST), meeting("d1", HOST, SECOND)),
        (meeting("d1", HOST, FIRST), meeting("d2", HOST, CLERK)),
        (meeting("d1", HOST, FIRST), meeting("d2", HOST, SECOND, type_="ACCUSE")),
        (meeting("d1", HOST, FIRST, place="Holm"), meeting("d2", HOST, SECOND, place="Skarn")),
        (meeting("d1", HOST, FIRST), meeting("d2", HOST, FIRST, SECOND)),
        (meeting("d1", FIRST), meeting("d2", SECOND)),
    ],
    ids=["one article", "another rank", "another deed", "another place", "both there", "nobody shared"],
)
def test_what_is_no_difference(events: tuple[Happening, ...]) -> None:
    assert differences(*events) == []


def test_another_deed_of_one_kind_is_no_difference() -> None:
    service = meeting("d1", HOST, FIRST, type_="work")
    course = replace(meeting("d2", HOST, SECOND, type_="work"), deed="at the customs", trigger="custom")
    assert differences(service, replace(course, deed=service.deed, trigger=service.trigger))
    assert not differences(service, course)


def test_a_state_in_common_is_too_little() -> None:
    state = actor("a-state", "Ostland", kind="state")
    events = (meeting("d1", state, FIRST), meeting("d2", state, SECOND))
    assert list(participant_differences(compared(*events, actors=(*ACTORS, state)))) == []


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (FIRST, SECOND, True),
        (FIRST, CLERK, False),
        (FIRST, actor("x", "Ann Roe", "deputy governor"), False),
        (FIRST, actor("x", "Ann Roe", "deputy trade minister"), True),
        (FIRST, actor("x", "Ann Roe", "deputy trade minister", country="NW"), False),
        (FIRST, actor("x", "Trade Ministry", "deputy trade minister", kind="organisation"), False),
        (actor("x", "Ann Roe"), actor("y", "Bo Roe"), False),
    ],
)
def test_one_rank_is_two_words_of_a_title_and_no_other_state(
    left: Actor, right: Actor, expected: bool
) -> None:
    assert are_of_one_rank(left, right) is are_of_one_rank(right, left) is expected


def test_company_is_everybody_in_events_of_one_kind_in_one_article() -> None:
    company = company_kept(compared(meeting("d1", HOST, FIRST), meeting("d1", HOST, CLERK)))
    assert company["d1", "CONSULT", "a-host"] == {"a-host", "a-first", "a-clerk"}
    assert company["d1", "CONSULT", "a-first"] == {"a-host", "a-first"}


def test_no_events_no_difference() -> None:
    assert differences() == []
    assert distinct([meeting("d2", HOST), meeting("d1", HOST), meeting("d2", HOST)]) == (
        meeting("d1", HOST),
        meeting("d2", HOST),
    )


def won(document: str, who: Actor, **fields: object) -> Happening:
    given = {"time": "2031-05-10", "place": "Torrin", **fields}
    return happened(
        f"{who.name} won the by-election in Torrin by nine votes.", "election", "won", document=document,
        actors=frozenset({who.id}), **given,
    )  # fmt: skip


def test_one_seat_has_one_winner() -> None:
    (found,) = winner_differences(compared(won("d1", FIRST), won("d2", SECOND), actors=ACTORS))
    assert (found.kind, found.is_open) == ("participant", True)
    assert [value for value, _ in found.sides] == ["Tam Orrick", "Bela Vint"]


@pytest.mark.parametrize(
    "other",
    [won("d1", SECOND), won("d2", FIRST), won("d2", SECOND, time="2031-05-17"), won("d2", SECOND, time=None)],
    ids=["one article", "the same winner", "another day", "no day"],
)
def test_no_other_winner(other: Happening) -> None:
    assert not list(winner_differences(compared(won("d1", FIRST), other, actors=ACTORS)))


def detained(document: str, *whom: Actor, deed: str = "detained") -> Happening:
    text = f"The wardens {deed} " + " and ".join(each.name for each in whom) + "."
    ids = frozenset(each.id for each in whom)
    return happened(text, "COERCE", deed, document=document, actors=frozenset({WARDENS.id}), recipients=ids)


WARDENS = actor("a-wardens", "wardens", kind="group")
CASHIER = actor("a-cashier", "Odo Brask", "Ormline's cashier")
MASTER = actor("a-master", "Jory Tamm", "yard master of Ormline")
BY_SURNAME = actor("a-surname", "Brask", "a cashier of Ormline")
BAKER = actor("a-baker", "Pell Varr", "baker")


def whom(*events: Happening) -> list[Difference]:
    return list(
        participant_differences(compared(*events, actors=(WARDENS, CASHIER, MASTER, BAKER, BY_SURNAME)))
    )


def test_of_one_body_another_may_be_whom_one_deed_was_done_to() -> None:
    (found,) = whom(detained("d1", CASHIER), detained("d2", MASTER))
    assert (found.about, found.is_open) == ("whom: wardens", True)
    assert sorted(value for value, _ in found.sides) == ["Jory Tamm", "Odo Brask"]


@pytest.mark.parametrize(
    "other",
    [
        detained("d2", BAKER),
        detained("d2", MASTER, BAKER),
        detained("d2", MASTER, deed="arrested"),
        detained("d1", MASTER),
        detained("d2", BY_SURNAME),
    ],
    ids=["of no body in common", "two of them", "by another word", "in one article", "by a part of the name"],
)
def test_whom_else_it_was_done_to_may_be_no_difference(other: Happening) -> None:
    assert not whom(detained("d1", CASHIER), other)
