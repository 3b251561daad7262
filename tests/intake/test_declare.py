"""What is declared, in one form."""

from __future__ import annotations

import pytest

from headwater.intake.declare import cleaned, domain_of, edtf_of, language_code
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
