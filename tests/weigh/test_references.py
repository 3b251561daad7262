"""Ids and spans of an account that do not hold."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from accounts import ACCOUNT, CLAIMS, DISAGREEMENTS, EVENTS, FRAMING, QUOTES, RELAYS, WIRE
from headwater.record.account import Account, Stemma
from headwater.record.document import Document, Zone
from headwater.record.span import Span
from headwater.weigh.references import (
    id_problems,
    reference_problems,
    references,
    span_problems,
    spans_of,
    zone_problems,
)


def test_a_sound_account_has_no_problems() -> None:
    for check in (span_problems, zone_problems, id_problems, reference_problems):
        assert list(check(ACCOUNT)) == []


def test_every_span_is_found_with_the_item_that_holds_it() -> None:
    found = dict.fromkeys(item for item, _ in spans_of(ACCOUNT))
    assert {"c-groan", "f-wire", "q-wire", "e-inspect", "s4", "o-mayor", "g-hurt"} <= found.keys()
    assert list(spans_of(Span(document="d", start=0, end=1))) == [
        ("account", Span(document="d", start=0, end=1))
    ]
    assert list(spans_of("no record")) == []


@pytest.mark.parametrize(
    "broken",
    [
        replace(ACCOUNT, events=(replace(EVENTS[0], place="p-none"),)),
        replace(ACCOUNT, events=(replace(EVENTS[0], time="t-none"),)),
        replace(ACCOUNT, events=(replace(EVENTS[0], source="a-none"),)),
        replace(ACCOUNT, quotes=(replace(QUOTES[0], inside="q-none"), *QUOTES[1:])),
        replace(ACCOUNT, framing=(replace(FRAMING[0], actor="a-none"),)),
        replace(ACCOUNT, relays=(replace(RELAYS[0], via="r-none"), *RELAYS[1:])),
        replace(ACCOUNT, disagreements=(replace(DISAGREEMENTS[0], claims=("c-none",)),)),
        replace(ACCOUNT, claims=(replace(CLAIMS[0], speaker="a-none"), *CLAIMS[1:])),
        replace(ACCOUNT, timeline=(replace(ACCOUNT.timeline[0], claim="c-none"),)),
        replace(ACCOUNT, stories=(replace(ACCOUNT.stories[0], affair="aff-none"),)),
    ],
)  # fmt: skip
def test_a_reference_to_nothing_is_told_with_its_item(broken: Account) -> None:
    assert any("none" in problem.message for problem in reference_problems(broken))
    assert all(problem.rule == "reference" for problem in reference_problems(broken))


def test_an_edge_to_a_missing_node_is_told() -> None:
    cut = replace(ACCOUNT, stemma=Stemma(nodes=ACCOUNT.stemma.nodes[1:], edges=ACCOUNT.stemma.edges))
    assert {problem.item for problem in reference_problems(cut)} == {"s1", "s2", "s3"}


def test_no_reference_is_no_problem() -> None:
    assert [target for _, _, target in references(ACCOUNT) if target is None]


def test_two_items_of_one_id() -> None:
    (found,) = id_problems(replace(ACCOUNT, quotes=(*QUOTES, QUOTES[0])))
    assert (found.rule, found.item, found.message) == ("id", "q-wire", "2 items of quotes have this id")
    assert str(found) == "q-wire: 2 items of quotes have this id [id]"


def zoned(*places: tuple[int, int]) -> Account:
    zones = tuple(Zone(start=start, end=end, kind="body") for start, end in places)
    document: Document = replace(WIRE, zones=zones)
    return replace(ACCOUNT, documents=(document,))


@pytest.mark.parametrize(
    ("places", "message"),
    [
        ([], "the words after 0 are in no zone"),
        ([(0, 4)], "the words after 4 are in no zone"),
        ([(9, len(WIRE.text))], "the words before 9 are in no zone"),
        ([(0, 9), (5, len(WIRE.text))], f"zone 5 to {len(WIRE.text)} is out of place"),
        ([(0, len(WIRE.text) + 1)], f"zone 0 to {len(WIRE.text) + 1} is out of place"),
        ([(0, 0), (0, len(WIRE.text))], "zone 0 to 0 is out of place"),
    ],
)
def test_every_word_is_in_one_zone(places: list[tuple[int, int]], message: str) -> None:
    assert [problem.message for problem in zone_problems(zoned(*places))] == [message]


def test_a_quote_of_nobody_refers_to_nobody() -> None:
    mute = replace(ACCOUNT, quotes=(replace(QUOTES[0], speaker=None), *QUOTES[1:]))
    assert list(reference_problems(mute)) == []


@pytest.mark.parametrize(
    "broken",
    [
        replace(ACCOUNT, claims=(replace(CLAIMS[0], near=("c-none",)), *CLAIMS[1:])),
        replace(ACCOUNT, claims=(replace(CLAIMS[0], recipients=("a-none",)), *CLAIMS[1:])),
        replace(ACCOUNT, origins=(replace(ACCOUNT.origins[0], documents=("d-none",)), *ACCOUNT.origins[1:])),
        replace(ACCOUNT, documents=(replace(WIRE, revision_of="d-none"), *ACCOUNT.documents[1:])),
        replace(ACCOUNT, stories=(replace(ACCOUNT.stories[0], near=("s-none",)),)),
        replace(ACCOUNT, affairs=(replace(ACCOUNT.affairs[0], stories=("s-none",)),)),
        replace(ACCOUNT, events=(replace(EVENTS[0], recipients=("a-none",)), *EVENTS[1:])),
        replace(ACCOUNT, timeline=(replace(ACCOUNT.timeline[0], event="e-none"),)),
    ],
)  # fmt: skip
def test_no_reference_is_left_out(broken: Account) -> None:
    assert [problem for problem in reference_problems(broken) if "none" in problem.message]


def test_a_negative_start_is_outside() -> None:
    figure = replace(ACCOUNT.figures[0], span=Span(document=WIRE.id, start=-1, end=4))
    (found,) = span_problems(replace(ACCOUNT, figures=(figure,)))
    assert found.message == f"span -1 to 4 is not inside {WIRE.id}"
