"""Periods that count from one told before."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import document_of
from headwater.mark.parsed import ParsedDocument
from headwater.mark.times.times import find_times
from headwater.mark.times.told_periods import PeriodAway, period_of
from headwater.record.document import Document

Parse = Callable[[Document | str], ParsedDocument]
# Before the bar what is said on Tuesday, 3 June 2025; after it the words and their value.
SAID = """
The mill opened in April 2015; six months later it burned down. | six months later | 2015-10
The mill opened in 2015 and shut the following year. | the following year | 2016
The mill opened on 1 December 2014 and shut the following year. | the following year | 2015
Sales rose in the fourth quarter of 2023 from a year earlier. | a year earlier | 2022-36
Sales rose from a year earlier. | a year earlier | 2024
Sales fell in the year-earlier quarter. | year-earlier quarter | 2024
The pair met a week earlier. | a week earlier | 2025-05-27~
The mill was sold the previous month. | the previous month | 2025-05
The price fell in the latest quarter. | the latest quarter | 2025-33
A loss is expected in the current fiscal year. | current fiscal year | 2025
Costs will double by the end of the decade. | the end of the decade | 202X
The pit shut over the past decade. | the past decade | 2015~/2025-06-03
The dam broke on Christmas Day 1995. | Christmas Day 1995 | 1995-12-25
The sale should close by year-end. | year-end | 2025
The storm is due over the weekend. | over the weekend | 2025-06-07/2025-06-08
The note was dated 02/24/98. | 02/24/98 | 1998-02-24
"""


@pytest.mark.parametrize("line", SAID.strip().splitlines())
def test_periods_count_from_what_was_told(parse: Parse, line: str) -> None:
    text, words, edtf = (part.strip() for part in line.split("|"))
    document = document_of(text, published="2025-06-03")
    found = {document.words(time.span): time.edtf for time in find_times(parse(document))}
    values = [value for told, value in found.items() if words in told]
    assert [value.rstrip("~") for value in values] == [edtf.rstrip("~")]


def test_what_comes_later_than_nothing_told_is_unknown(parse: Parse) -> None:
    document = document_of("Two months later he died.", published="2025-06-03")
    assert find_times(parse(document)) == ()


@given(
    st.sampled_from(("1995", "1995-04", "1995-34", "1995-04-30", "0001", "9999")),
    st.sampled_from(("week", "month", "quarter", "year", "decade")),
    st.integers(-12_000, 12_000),
)
def test_no_count_leaves_the_calendar(told: str, unit: str, count: int) -> None:
    period = period_of(told)
    assert period is not None
    value = PeriodAway(unit=unit, count=count).away_from(period)  # type: ignore[arg-type]
    assert value is None or value[:2].isdigit()


@pytest.mark.parametrize("edtf", ["199X", "XXXX-04", "1995-04/1995-05", "../..", "1995-22", "1995-02-30"])
def test_what_names_no_one_period_is_none(edtf: str) -> None:
    assert period_of(edtf) is None
