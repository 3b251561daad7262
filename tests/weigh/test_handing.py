"""What an article tells twice, once with a source, it has from that source both times."""

from __future__ import annotations

from typing import Literal

import pytest
from msgspec.structs import replace

from builders import document_of, span_of
from headwater.record.account import Origin, Stemma
from headwater.record.collation import Lineage, Root, Tracing
from headwater.record.mark import Event, Figure, Marks, Time
from headwater.record.settlement import Actor
from headwater.record.span import Span
from headwater.weigh.handing import (
    RESTRICTIVE,
    Names,
    count_at,
    giver,
    handed,
    is_as_many,
    is_in_time,
    is_of_a_body,
    is_of_one,
    is_same,
    may_be,
    may_tell,
    name_words,
)
from headwater.weigh.ways import ways

TEXT = "Odo Lark dies\nThe skipper died.\nRain fell.\nHis death was confirmed by a surgeon.\nHe died at sea."
DOCUMENT = document_of(TEXT, kinds={0: "headline"})
SOURCED = (TEXT.index("His"), TEXT.index("He died"))
LARK, SKIPPER, OTHER = "lark", "skipper", "other"


def actor(id_: str, *names: str) -> Actor:
    return Actor(id=id_, name=(names or ("the skipper",))[0], names=names, kind="person", country=None,
                 roles=(), mentions=())  # fmt: skip


ACTORS = (actor(LARK, "Odo Lark"), actor(SKIPPER), actor(OTHER, "Ina Bree"))


def root(name: str, weight: str) -> Root:
    origin = Origin(id=f"o-{name}", name=name, kind="person", how="named", documents=(), evidence=())
    return Root(origin=origin, weight=weight, identity=name)  # type: ignore[arg-type]


SURGEON, NOBODY = root("surgeon", "known"), root("nobody", "unknown")


def event(
    words: str,
    who: str,
    nth: int = 0,
    *,
    type_: str = "death",
    status: Literal["happened", "planned"] = "happened",
    time: str = "",
) -> Event:
    span = span_of(DOCUMENT, words, nth)
    return Event(
        id=f"e{span.start}", document=DOCUMENT.id, trigger=span, type=type_, plover=None, cameo=None,
        actors=(), recipients=(who,), place=None, time=time or None, status=status, voice="own", source=None,
    )  # fmt: skip


def given(*events: Event, aside: tuple[str, ...] = ()) -> dict[str, list[str]]:
    """Who stands behind events that the text tells without a source; its fourth line names one."""
    start, end = SOURCED
    lineages = tuple(
        Lineage(
            span=Span(document=DOCUMENT.id, start=first, end=last), origins=(f"o-{found.origin.name}",),
            carriers=(), is_stated=found is SURGEON,
        )
        for first, last, found in ((0, start, NOBODY), (start, end, SURGEON), (end, len(TEXT), NOBODY))
    )  # fmt: skip
    found = ways(Tracing(relays=(), roots=(SURGEON, NOBODY), stemma=Stemma(), lineages=lineages))
    times = tuple(
        Time(id=id_, span=span_of(DOCUMENT, "Rain"), edtf=edtf, duration=None, how="stated", evidence=())
        for id_, edtf in (("t0", "2031-03-01"), ("t1", "2031-03-02"))
    )
    marks = Marks(document=DOCUMENT.id, events=events, times=times)
    origins = handed([marks], {DOCUMENT.id: DOCUMENT}, ACTORS, found, aside)
    return {id_: [each.origin.name for each in roots] for id_, roots in origins.items()}


HEADLINE, LEAD, TOLD, LATER = (
    event("dies", LARK), event("died", SKIPPER), event("death", LARK), event("died", LARK, 1)
)  # fmt: skip


def test_headline_lead_and_what_follows_have_it_from_whom_the_text_names() -> None:
    expected = {each.id: ["surgeon"] for each in (HEADLINE, LEAD, LATER)}
    assert given(HEADLINE, LEAD, TOLD, LATER) == expected


@pytest.mark.parametrize(
    "silent",
    [
        event("dies", OTHER),  # somebody else
        event("dies", LARK, type_="injury"),
        event("dies", LARK, status="planned"),
        event("dies", LARK, type_="communication"),
    ],
)
def test_another_event_has_nothing(silent: Event) -> None:
    assert given(silent, TOLD) == {}


def test_what_only_refers_gives_nothing() -> None:
    assert given(HEADLINE, TOLD, aside=(TOLD.id,)) == {}


def test_what_can_happen_twice_needs_the_same_word_and_no_other_day() -> None:
    told = event("confirmed", LARK, type_="injury", time="t0")
    assert given(event("dies", LARK, type_="injury"), told) == {}
    same = event("surgeon", LARK, type_="injury", time="t0")
    first = event("sea", LARK, type_="injury", time="t1")
    assert given(first, same) == {}


def test_a_sentence_has_it_from_whom_the_next_one_names_where_they_share_somebody() -> None:
    names = Names.of(ACTORS)
    assert giver(event("Rain", LARK), [TOLD], 0, names, TEXT) == TOLD
    assert giver(event("Rain", SKIPPER), [TOLD], 0, names, TEXT) is None
    assert giver(event("Rain", SKIPPER), [TOLD], len(TEXT), names, TEXT) == TOLD


def test_who_tells_of_a_body_does_not_tell_of_the_death() -> None:
    text = TEXT.replace("dies", "body")
    assert is_of_a_body(HEADLINE, text)
    assert not is_of_a_body(HEADLINE, TEXT)


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("It was the gun that ", True),
        ("She is like the one who had ", True),
        ("The man, who ", False),
        ("He said it ", False),
    ],
)
def test_a_clause_that_only_tells_which_one(before: str, expected: bool) -> None:
    assert (RESTRICTIVE.search(before) is not None) is expected


def test_capitals_make_the_words_of_a_name() -> None:
    assert name_words(["Odo van Lark", "O. Lark"]) == {"Odo", "Lark", "O."}


def figure(id_: str, words: str, value: float) -> Figure:
    return Figure(id=id_, span=span_of(DOCUMENT, words), value=value, low=value, high=value, bound="exact",
                  unit=None, of=None)  # fmt: skip


def test_a_number_beside_an_event_is_the_nearest() -> None:
    both = [figure("f0", "Odo", 1.0), figure("f1", "skipper", 2.0)]
    assert count_at(HEADLINE, both, TEXT) == both[0]
    assert count_at(LATER, both, TEXT) is None


@pytest.mark.parametrize(("other", "same"), [(1.0, True), (3.0, False)])
def test_so_many_are_not_so_many_others(other: float, same: bool) -> None:
    assert is_as_many(figure("f0", "Odo", 1.0), figure("f1", "skipper", other)) is same
    assert is_as_many(None, figure("f1", "skipper", other))


NAMES = Names.of((*ACTORS, actor("junior", "Lark"), actor("port", "Velm Port")))


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ([LARK], [LARK], True),
        ([LARK], ["junior"], True),  # "Lark" may be Odo Lark
        ([LARK], [SKIPPER], True),  # and "the skipper" anybody
        ([LARK], [OTHER], False),
        ([LARK, OTHER], [OTHER], True),
        ([SKIPPER], [SKIPPER], True),
        ([], [LARK], True),
    ],
)
def test_two_lists_of_people_may_share_one(left: list[str], right: list[str], expected: bool) -> None:
    assert may_be(left, right, NAMES) is may_be(right, left, NAMES) is expected


def both(word: str, actors: tuple[str, ...], recipients: tuple[str, ...], **fields: object) -> Event:
    given = {"type": "injury", **fields}
    return replace(event(word, LARK), actors=actors, recipients=recipients, **given)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (((LARK,), (OTHER,)), ((LARK,), (OTHER,)), True),
        (((LARK,), (OTHER,)), ((LARK,), ()), True),
        (((LARK,), (OTHER,)), ((LARK,), ("port",)), False),
        (((LARK,), (OTHER,)), (("port",), (OTHER,)), False),
        (((LARK,), ()), ((), (LARK,)), False),
        (((), ()), ((), ()), False),
    ],
)
def test_what_can_happen_twice_is_one_where_all_sides_that_are_told_agree(
    left: tuple[tuple[str, ...], ...], right: tuple[tuple[str, ...], ...], expected: bool
) -> None:
    one, other = both("dies", *left), both("dies", *right)
    assert is_same(one, other, NAMES, TEXT) is expected
    assert not is_same(one, both("Rain", *right), NAMES, TEXT)
    assert not is_same(replace(one, place="p1"), replace(other, place="p2"), NAMES, TEXT)
    assert is_same(replace(one, place="p1"), other, NAMES, TEXT) is expected


def test_what_happens_once_is_one_whatever_the_word_and_the_side() -> None:
    one, other = both("dies", (LARK,), (), type="death"), both("death", (), (LARK,), type="death")
    assert is_same(one, other, NAMES, TEXT)
    assert not is_same(one, replace(other, recipients=()), NAMES, TEXT)
    assert not is_same(one, replace(other, recipients=(OTHER,)), NAMES, TEXT)
    assert not is_same(one, other, NAMES, TEXT.replace("dies", "body"))


def test_somebody_is_surely_shared_by_identity_or_by_a_name() -> None:
    assert is_of_one(both("dies", (SKIPPER,), ()), both("died", (), (SKIPPER,)), NAMES)
    assert is_of_one(both("dies", (LARK,), ()), both("died", ("junior",), ()), NAMES)
    assert not is_of_one(both("dies", (LARK,), ()), both("died", (SKIPPER,), ()), NAMES)
    assert not is_of_one(both("dies", (), ()), both("died", (LARK,), ()), NAMES)


def test_what_is_told_behind_a_sourced_telling_has_it_from_the_last_one_near() -> None:
    first, second = both("dies", (LARK,), (), type="death"), both("died", (LARK,), (), type="death")
    assert giver(LATER, [first, second], 0, NAMES, TEXT) == second
    touching = replace(first, trigger=replace(second.trigger, start=second.trigger.end,
                                              end=second.trigger.end + 1))  # fmt: skip
    assert giver(touching, [second], 0, NAMES, TEXT) == second
    far = replace(second, trigger=replace(second.trigger, start=900, end=904))
    assert giver(far, [first], 0, NAMES, TEXT) is None


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, True),
        ({"status": "possible"}, False),
        ({"status": "possible", "type": "death"}, True),
        ({"status": "denied"}, False),
        ({"is_saying": True}, False),
        ({"type": "ACCUSE"}, False),
    ],
)
def test_what_may_be_told_twice(fields: dict[str, object], expected: bool) -> None:
    assert may_tell(both("dies", (LARK,), (), **fields)) is expected


def test_another_day_is_another_time_but_for_what_happens_once() -> None:
    days = {"t0": "2031-03-01", "t1": "2031-03-02"}
    one, other = both("dies", (), (), time="t0"), both("died", (), (), time="t1")
    assert not is_in_time(one, other, days)
    assert is_in_time(one, replace(other, time="t0"), days)
    assert is_in_time(one, replace(other, time=None), days)
    assert is_in_time(replace(one, type="death"), replace(other, type="death"), days)


def test_a_line_break_parts_a_number_from_an_event() -> None:
    near = figure("f0", "skipper", 2.0)
    assert count_at(LEAD, [near], TEXT) == near
    assert count_at(HEADLINE, [near], TEXT) is None
    assert count_at(LEAD, [], TEXT) is None
    assert count_at(HEADLINE, [figure("f1", "Lark", 3.0), figure("f0", "Odo", 1.0)], TEXT) is not None


def test_other_units_are_no_other_numbers() -> None:
    one, other = figure("f0", "Odo", 1.0), figure("f1", "skipper", 3.0)
    assert not is_as_many(one, other)
    assert is_as_many(one, replace(other, unit="km"))
