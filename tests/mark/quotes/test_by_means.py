"""By what something was said is nobody who said it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quote_readings import Read

Reader = Callable[[str], list[Read]]


@pytest.mark.parametrize("means", ["telephone", "e-mail", "satellite phone", "text message"])
def test_who_says_something_by_some_means_says_it(read: Reader, means: str) -> None:
    (quote,) = read(f"“We have nothing to add,” Oto Lind, a spokesman for the works, said by {means}.")
    assert quote.speaker is not None
    assert quote.speaker.startswith("Oto Lind")


def test_people_with_a_telephone_are_no_means(read: Reader) -> None:
    (quote,) = read("He was told by telephone operators that the line was dead.")
    assert quote.speaker == "telephone operators"
