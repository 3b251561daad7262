"""What is declared, in one form."""

from __future__ import annotations

import pytest

from headwater.intake.declare import LONGEST, cleaned, domain_of, edtf_of, language_code, one_line
from headwater.record.document import Declared


@pytest.mark.parametrize(
    ("value", "edtf"),
    [
        ("2031-05-04", "2031-05-04"),
        ("2031-05-04T23:59:00+02:00", "2031-05-04"),
        ("20310504", "2031-05-04"),
        ("2031-05", "2031-05"),
        ("2031~", "2031~"),
        ("2031-02-30", None),
        ("yesterday", None),
        (None, None),
    ],
)
def test_dates(value: str | None, edtf: str | None) -> None:
    assert edtf_of(value) == edtf


def test_addresses_and_languages() -> None:
    assert domain_of("https://www.tidal.example:80/a") == "tidal.example"
    assert domain_of("https://[broken") is None
    assert language_code("pt_BR") == "pt"
    assert language_code("a language") is None


def test_ill_formed_fields_are_dropped() -> None:
    declared = cleaned(
        Declared(how="manifest", url="not an address", title="  Two\nlines ", author="x" * 600)
    )
    assert (declared.url, declared.title, declared.author) == (None, "Two lines", None)


@pytest.mark.parametrize(
    ("value", "edtf"),
    [
        ("1935000000", "2031-04-26"),
        ("1935000000000", "2031-04-26"),
        ("1935000000.5", "2031-04-26"),
        ("193500000", None),
        ("2935000000", None),
        ("Posted 2031/05/04, noon", "2031-05-04"),
        ("2031-13-04", None),
        ("120310504", None),
        ("2031%", "2031%"),
        ("2031-05?", "2031-05?"),
        ("in 2031", None),
    ],
)
def test_days_months_years_and_seconds(value: str, edtf: str | None) -> None:
    assert edtf_of(value) == edtf


@pytest.mark.parametrize(
    ("outlet", "url", "named", "domain"),
    [
        ("tidal.example", None, None, "tidal.example"),
        ("www.tidal.example", None, None, "tidal.example"),
        ("The Ebb", "https://ebb.example/a", "The Ebb", "ebb.example"),
        ("tidal.example", "https://ebb.example/a", None, "ebb.example"),
        ("St. Ansel Post", None, "St. Ansel Post", None),
        ("The Ebb", "ftp://ebb.example/a", "The Ebb", None),
        ("The Ebb", "https://ebb.example/a b", "The Ebb", None),
        ("The Ebb", "https://localhost/a", "The Ebb", None),
    ],
)
def test_a_site_is_no_name_and_an_address_tells_its_domain(
    outlet: str, url: str | None, named: str | None, domain: str | None
) -> None:
    found = cleaned(Declared(how="metadata", outlet=outlet, url=url))
    assert (found.outlet, found.domain) == (named, domain)


@pytest.mark.parametrize(
    ("tag", "code"),
    [("en", "en"), ("EN-gb", "en"), ("zh_Hant_TW", "zh"), ("e", None), ("english!", None), (" de ", "de")],
)
def test_the_language_of_a_tag(tag: str, code: str | None) -> None:
    assert language_code(tag) == code


def test_a_name_is_short() -> None:
    assert one_line("x" * LONGEST) == "x" * LONGEST
    assert one_line("x" * (LONGEST + 1)) is None
    assert one_line(" \n") is one_line(None) is None
