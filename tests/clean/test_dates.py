"""Printed dates."""

from __future__ import annotations

import pytest

from headwater.clean.dates import find_date


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("By | February 18, 2031", "2031-02-18"),
        ("12 March 2025, 14:10", "2025-03-12"),
        ("13 марта 2025 года", "2025-03-13"),
        ("1er mars 2024", "2024-03-01"),
        ("8 de marzo de 2024", "2024-03-08"),
        ("03.11.2023", "2023-11-03"),
        ("2024-02-03T10:00", "2024-02-03"),
        ("13/02/2024", "2024-02-13"),
        ("2024年3月5日", "2024-03-05"),
        ("11 / 28 / 31", "2031-11-28"),
        ("16 / 08 / 2031 - 13: 42", "2031-08-16"),
        ("Updated 28/11/98", "1998-11-28"),
        ("Posted: 08 / 02 / 2031 11: 10 am EDT", "2031-08-02"),
        ("08/02/2031 11:10 GMT", "2031-02-08"),
        ("Last updated: 08/02/2031 19:40", "2031-02-08"),
        ("Sunday, November 23 - 2031", "2031-11-23"),
        ("Published: 2032. 08. 09 09: 01 AM", "2032-08-09"),
        ("2033 - 09 - 26", "2033-09-26"),
        ("Novemer 27, 2031", "2031-11-27"),
        ("Ferbuary 3, 2031", "2031-02-03"),
    ],
)
def test_a_full_date_is_read(text: str, edtf: str) -> None:
    found = find_date(text)
    assert found is not None
    assert found.edtf == edtf


@pytest.mark.parametrize(
    "text",
    [
        "31 February 2024",
        "3/2/2024",
        "3/2/24",
        "Forever 21, 2019",
        "1/2/3",
        "3/2/2024 EST/GMT",
        "March 2024",
        "in 2024",
        "",
        "12:30",
    ],
)
def test_what_is_open_or_no_day_is_left(text: str) -> None:
    assert find_date(text) is None
