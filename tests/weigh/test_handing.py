"""What an article tells twice, once with a source, it has from that source both times."""

from __future__ import annotations

from typing import Literal

import pytest

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
    is_of_a_body,
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
