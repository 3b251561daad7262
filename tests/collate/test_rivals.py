"""Bare numbers of one teller after another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from time import process_time

import pytest

from builders import document_of
from differing import compared
from headwater.collate.difference import Compared
from headwater.collate.rivals import Row, Told, rival_differences
from headwater.collate.witnessed import Witnessed
from headwater.record.document import Document
from headwater.record.mark import Figure
from headwater.record.pile import MarkedDocument
from headwater.record.span import Span
from one_story import ELSEWHERE, told_apart
from readings_by_hand import said


def told(text: str) -> list[tuple[str, ...]]:
    """The values of the differences of numbers in an article."""
    return told_apart(text, ELSEWHERE, kind="figure")


def number(value: float, *teller: str, unit: str | None = None) -> Told:
    """A number and the words for its teller."""
    span = Span(document="d1", start=0, end=1)
    figure = Figure(id="f", span=span, value=value, low=None, high=None, bound="exactly", unit=unit, of=None)
    return Told(figure, frozenset(teller), said("The lamp is lit."))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "How full was the quay? The dockers affirm that 40,000. The wardens leave it in 8,000.",
            ("8,000", "40,000"),
        ),
        (
            "The dockers spoke of 900. The wardens say 250. This reporter, who walked it all, would say 600.",
            ("250", "600", "900"),
        ),
        (
            "Some 600 cubic metres ran out, says Ysolde Marr. The yard puts it at 350.",
            ("350", "Some 600 cubic metres"),
        ),
        (
            "Some 300 dockers came, the wardens say. The guild said 900.",
            ("Some 300", "900"),
        ),
        ("The dockers spoke of 1,900. The wardens say 1,850.", ("1,850", "1,900")),
    ],
)
def test_each_teller_has_a_number(text: str, expected: tuple[str, ...]) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "Ysolde Marr is 34. Odo Brask is 41.",
        "The guild has 40 lamps. The yard has 55.",
        "The dockers spoke of 900. Later the dockers said 250.",
        "The dockers spoke of 900.\n\nThe wardens counted 250.",
        "The dockers spoke of 1911. The wardens say 1912.",
        "The dockers spoke of 900 lamps. The wardens counted 250 boats.",
        "The dockers say the toll rose to 40. The wardens say 55 lamps.",
        "The toll has risen, the dockers say 40. The wardens say 55.",
        "The dockers spoke of 900 at noon. The wardens say 250 by night.",
    ],
)
def test_what_is_no_row_of_rivals(text: str) -> None:
    assert not told(text)


def test_a_row_ends_where_one_speaks_again() -> None:
    found = told("The dockers spoke of 900. The wardens say 250. Later the dockers said 600.")
    assert ("250", "900") in found
    assert ("250", "600", "900") not in found


def story_of(marked: Callable[[Document], MarkedDocument], text: str) -> Compared:
    document = document_of(text)
    return replace(compared(), sources={document.id: Witnessed(marked(document), {}, {}, {}, {})})


@pytest.mark.parametrize(
    "text",
    [
        "The dockers spoke of 900. On Sunday the wardens spoke of 250.",
        "The dockers spoke of 900. The wardens of last week counted 250.",
        "The dockers spoke of 900 lamps. The wardens say 250 boats.",
    ],
)
def test_another_day_or_thing_is_no_row(marked: Callable[[Document], MarkedDocument], text: str) -> None:
    assert list(rival_differences(story_of(marked, text), [])) == []


def test_what_is_told_before_is_no_row(marked: Callable[[Document], MarkedDocument]) -> None:
    story = story_of(marked, "The dockers spoke of 900. The wardens say 250.")
    (found,) = rival_differences(story, [])
    assert list(rival_differences(story, [found])) == []
    single = replace(found, sides=found.sides[:1])
    assert list(rival_differences(story, [single])) == [found]


def test_a_row_has_one_unit_and_each_teller_and_number_once() -> None:
    row = Row()
    row.add(number(900, "dockers"))
    assert row.takes(number(250, "wardens"))
    assert not row.takes(number(900, "wardens"))
    assert not row.takes(number(250, "wardens", unit="metre"))
    assert not row.takes(number(250))
    row.add(number(250, "wardens", "quay"))
    assert not row.takes(number(600, "quay"))
    assert row.takes(number(600, "guild"))


def test_a_number_without_a_teller_stands_alone() -> None:
    row = Row()
    row.add(number(900))
    assert not row.takes(number(250, "wardens"))
    assert not list(row.whole())


def test_a_long_row_is_gone_through_once() -> None:
    row, start = Row(), process_time()
    for value in range(20_000):
        told = number(value, f"guild {value}")
        assert row.takes(told)
        row.add(told)
    assert process_time() - start < 2
