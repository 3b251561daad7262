from __future__ import annotations

import pytest

from headwater.collate.alleged import is_alleged
from headwater.record.mark import Event
from headwater.record.span import Span


def event(status: str = "possible", *, is_named: bool = False) -> Event:
    return Event(
        id="e0", document="d1", trigger=Span(document="d1", start=0, end=4), type="ASSAULT", plover=None,
        cameo=None, actors=(), recipients=(), place=None, time=None, status=status, voice="own", source=None,
        is_named=is_named,
    )  # fmt: skip


@pytest.mark.parametrize(
    "before",
    ["The clerk accused of ", "A man suspected of ", "The gardener, who allegedly ", "She is charged with "],
)
def test_what_somebody_is_accused_of_is_alleged(before: str) -> None:
    assert is_alleged(event(), before)


@pytest.mark.parametrize(
    "before", ["The council may ", "He came to ", "The charge was dropped. They could ", ""]
)
def test_what_may_or_should_be_done_is_not(before: str) -> None:
    assert not is_alleged(event(), before)


def test_a_noun_for_what_is_only_possible_is() -> None:
    assert is_alleged(event(is_named=True), "The patrol foiled a ")


def test_what_is_told_is_not_alleged() -> None:
    assert not is_alleged(event("happened"), "The clerk accused of ")
