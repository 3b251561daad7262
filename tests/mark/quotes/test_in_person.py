"""Who speaks for a body."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quote_readings import Read

Reader = Callable[[str], list[Read]]


@pytest.mark.parametrize("body", ["The Ministry of Works", "Tarn"])
def test_in_whose_person_a_body_speaks_says_it(read: Reader, body: str) -> None:
    quotes = read(f"{body}, in the person of Colonel Ivo Brandt, asserts that the lock was shut.")
    assert {quote.speaker for quote in quotes} == {"Colonel Ivo Brandt"}
