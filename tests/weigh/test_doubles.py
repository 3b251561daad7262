"""A source under two names is one."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from headwater.record.account import Origin
from headwater.record.collation import Root
from headwater.record.span import Span
from headwater.weigh.count import interval
from headwater.weigh.doubles import is_double, is_office_of, without_doubles


def source(
    name: str,
    *,
    person: bool = False,
    named: bool = True,
    weight: str = "known",
    kin: tuple[str, ...] = (),
    titles: tuple[str, ...] = (),
    kin_names: tuple[str, ...] = (),
    page: str = "",
) -> Root:
    origin = Origin(id=f"o{page}{name}", name=name, kind="official", how="named", documents=(), evidence=())
    return Root(
        origin=origin, weight=weight, identity=f"actor:{page}{name}", kin=kin, names=(name,), titles=titles,
        kin_names=kin_names, is_person=person, is_named=named,
    )  # type: ignore[arg-type]  # fmt: skip


def placed(root: Root, page: str, start: int) -> Root:
    """The source as it stands at one place of one article."""
    span = Span(document=page, start=start, end=start + 9)
    return replace(root, origin=replace(root.origin, documents=(page,), evidence=(span,)))


def serving(root: Root, state: str) -> Root:
    """The source as one that serves a state."""
    return replace(root, serves=state)


HARBOUR = source("Lowhaven Port Authority")
SPOKESWOMAN = source("Ina Bree", person=True, kin=(HARBOUR.identity,), titles=("spokeswoman",))
CORONER = source("Coroner Odo Lark", person=True)
GOVERNOR = source("Ada Pohl", person=True, titles=("governor of Maro",))


@pytest.mark.parametrize(
    ("roots", "kept"),
    [
        ((HARBOUR, SPOKESWOMAN), {"Ina Bree"}),
        ((source("Police"), source("police", named=False, weight="anonymous")), {"police"}),
        ((source("Lowhaven police"), source("the police", named=False)), {"Lowhaven police"}),
        ((CORONER, source("the coroner", named=False, weight="anonymous")), {"Coroner Odo Lark"}),
        ((GOVERNOR, source("The governor of Maro", named=False, weight="anonymous")), {"Ada Pohl"}),
        (
            (
                source("police", named=False, weight="anonymous"),
                source("Odo Lark", person=True, titles=("Police Lt.",)),
            ),
            {"Odo Lark"},
        ),
        (
            (source("Maro Police"), source("Maro Police", named=False, weight="anonymous", page="b")),
            {"Maro Police"},
        ),
        ((source("Kappe", page="a"), source("Kappe", page="b")), {"Kappe"}),
        ((source("MHPD"), source("Maro Haven Police")), {"Maro Haven Police"}),
        (
            (
                source("Ministry of Foreign Affairs"),
                source("Ada Pohl", person=True, titles=("Maro's foreign minister",)),
            ),
            {"Ada Pohl"},
        ),
        (
            (
                source("prosecutors", named=False, weight="anonymous"),
                source("Odo Lark", person=True, titles=("spokesman for the chief prosecutor",)),
            ),
            {"Odo Lark"},
        ),
        (
            (
                source("fire service", named=False),
                source("head of the fire service", person=True, named=False, weight="anonymous"),
            ),
            {"head of the fire service"},
        ),
        (
            (source("Lamplight", titles=("charity",)), source("Lamplight Abroad", titles=("charity",))),
            {"Lamplight Abroad"},
        ),
        (
            (source("the charity", named=False), source("Lamplight", titles=("relief organisation",))),
            {"Lamplight"},
        ),
        ((source("Pohl"), source("Ada Pohl", person=True)), {"Ada Pohl"}),
        (
            (source("fisheries ministry", named=False), source("Ministry of Fisheries", page="b")),
            {"Ministry of Fisheries"},
        ),
        (
            (source("transport ministry", named=False), source("transport ministry", named=False, page="b")),
            {"transport ministry"},
        ),
        (
            (
                source("government", named=False, weight="anonymous"),
                source("Odo Lark", person=True, titles=("government spokesman",)),
            ),
            {"Odo Lark"},
        ),
        (
            (source("judges", named=False, weight="anonymous"), source("Velm District Court")),
            {"Velm District Court"},
        ),
        ((source("hospital", named=False), source("the hospital", named=False, page="b")), {"the hospital"}),
        (
            (source("The League", named=False, weight="anonymous"), source("Tidal League for Open Quays")),
            {"Tidal League for Open Quays"},
        ),
        (
            (
                source("the League", named=False, weight="anonymous"),
                source("Odo Lark", person=True, kin=("actor:l",), kin_names=("Eastern Tidal League",)),
            ),
            {"Odo Lark"},
        ),
        (
            (
                source("nurse at Velm's night clinic", person=True, named=False, weight="anonymous"),
                source("nurse at the night clinic in Velm", person=True, named=False, weight="anonymous"),
            ),
            {"nurse at the night clinic in Velm"},
        ),
    ],
)
def test_one_source_under_two_names(roots: tuple[Root, ...], kept: set[str]) -> None:
    assert {root.origin.name for root in without_doubles(roots)} == kept
    assert interval({"a": roots[:1], "b": roots[1:]}).high == 1


FOREIGN = "Ministry of Foreign Affairs"


@pytest.mark.parametrize(
    ("ministry", "minister", "is_one"),
    [(None, None, True), ("NL", None, True), (None, "SL", True), ("NL", "NL", True), ("NL", "SL", False)],
)
def test_a_minister_leads_no_ministry_of_another_state(
    ministry: str | None, minister: str | None, is_one: bool
) -> None:
    body = replace(source(FOREIGN), serves=ministry)
    person = replace(source("Ada Pohl", person=True, titles=("foreign minister",)), serves=minister)
    assert is_double(body, person) is is_one
    twin = replace(source(FOREIGN.lower(), named=False, page="b"), serves=minister)
    assert is_double(replace(body, is_named=False), twin) is is_one


@pytest.mark.parametrize(
    ("page", "start", "is_one"), [("d1", 400, True), ("d1", 2, False), ("d2", 400, False)]
)
def test_a_label_in_a_headline_is_the_nameless_source_below(page: str, start: int, is_one: bool) -> None:
    label = placed(source("insider", person=True, named=False, weight="anonymous"), "d1", 30)
    told = source("a person who knows the ledgers", person=True, named=False, weight="anonymous")
    assert is_double(label, placed(told, page, start)) is is_one
    assert not is_double(placed(told, page, start), label)


@pytest.mark.parametrize(
    "roots",
    [
        (source("officials", named=False, weight="anonymous"), source("Officials", named=False, page="b")),
        (SPOKESWOMAN, GOVERNOR),
        (source("Interior Ministry"), source("Ada Pohl", person=True, titles=("foreign minister",))),
        (source("port"), source("aide to the port", person=True, named=False, weight="anonymous")),
        (SPOKESWOMAN, source("Maro Ferries")),
        (source("police", named=False), source("Quay Bank")),
        (source("bakery", named=False), source("Bakery", page="b")),
        (source("Lowhaven officials", named=False), source("Lowhaven officials", named=False, page="b")),
        (source("judges", named=False, weight="anonymous"), source("Velm Prosecutor's Office")),
        (source("bank", named=False), source("bank", named=False, page="b")),
        (source("ministry", named=False), source("ministry", named=False, page="b")),
        (source("The Ministry", named=False, weight="anonymous"), source("Ministry of Quays")),
        (source("The Front", named=False, weight="anonymous"), source("Tidal League for a Front")),
        (
            source("clerk in Velm", person=True, named=False, weight="anonymous"),
            source("Velm clerk", person=True, named=False, weight="anonymous"),
        ),
        (source("police", named=False), source("Odo Lark", person=True, titles=("fire chief",))),
    ],
)
def test_who_may_be_two_stays_two(roots: tuple[Root, ...]) -> None:
    assert without_doubles(roots) == list(roots)


OFFICE = source("water office for the valley", named=False)
PAGED = placed(OFFICE, "d1", 4)
UNION = source("Net Menders", titles=("fishing union",))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (serving(source("Maro's water office", named=False), "maro"), OFFICE),
        (source("ministry", named=False), source("Ministry of Tides")),
        (OFFICE, source("Ada Pohl", person=True, titles=("head of the water office",))),
        (PAGED, placed(source("Ada Pohl", person=True, titles=("head of the office",)), "d1", 60)),
        (source("union", named=False), UNION),
        (source("Net Menders fishing union", named=False), UNION),
        (
            source("a report of the provincial police", named=False, weight="anonymous"),
            source("Maro police", named=False),
        ),
        (
            source("a police statement", named=False, weight="anonymous"),
            source("Odo Lark", person=True, titles=("police spokesman",)),
        ),
    ],
)
def test_one_body_under_two_descriptions_is_one(left: Root, right: Root) -> None:
    assert len(without_doubles([left, right])) == len(without_doubles([right, left])) == 1


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (source("Maro's water office", named=False), source("Lund's water office", named=False)),
        (serving(source("water office", named=False), "maro"), serving(OFFICE, "lund")),
        (source("ministry", named=False), serving(source("Ministry of Tides"), "lund")),
        (placed(source("ministry", named=False), "d1", 4), placed(source("Ministry of Tides"), "d1", 60)),
        (OFFICE, source("Ada Pohl", person=True, titles=("former head of the water office",))),
        (OFFICE, source("Ada Pohl", person=True, titles=("head of the office",))),
        (
            source("Salt Ministry"),
            source("Ada Pohl", person=True, titles=("head of the ministry",), kin_names=("Tide Ministry",)),
        ),
        (source("Rope Makers"), UNION),
        (
            source("a report of the provincial police", named=False, weight="anonymous"),
            source("coast guard", named=False),
        ),
    ],
)
def test_two_bodies_described_are_two(left: Root, right: Root) -> None:
    assert len(without_doubles([left, right])) == 2


def test_who_is_named_after_an_office_does_not_only_hold_it() -> None:
    office = source("The governor of Maro", named=False, weight="anonymous")
    assert is_office_of(office, GOVERNOR)
    assert not is_office_of(replace(office, is_named=True), GOVERNOR)
    assert not is_office_of(office, replace(GOVERNOR, is_named=False))
    assert not is_office_of(office, replace(GOVERNOR, is_person=False))
