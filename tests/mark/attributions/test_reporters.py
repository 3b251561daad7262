"""Whom a reporter's words come from: the outlet, not a person who knows."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.record.document import Document
from headwater.record.pile import MarkedDocument

Mark = Callable[[Document | str], MarkedDocument]


def sources(marked: Mark, text: str) -> set[tuple[str, str | None]]:
    return {(each.source.kind, each.source.name) for each in marked(text).marks.attributions}


@pytest.mark.parametrize(
    "sentence",
    [
        "The Quay Herald's Dora Pell wrote that the bridge would stay shut.",
        "According to Dora Pell of The Quay Herald, the bridge would stay shut.",
        "Quay Herald reporter Dora Pell said that the bridge would stay shut.",
        "Dora Pell, a reporter for The Quay Herald, said that the bridge would stay shut.",
    ],
)
def test_a_reporter_speaks_for_her_outlet(marked: Mark, sentence: str) -> None:
    found = sources(marked, sentence)
    assert any(kind == "outlet" and name is not None and "Quay Herald" in name for kind, name in found)
    assert not any(kind == "person" for kind, _ in found)


def test_who_reports_that_something_is_so_passes_it_on(marked: Mark) -> None:
    text = "Dora Pell reported that the bridge was shut. Dora Pell said the mayor had known."
    assert sources(marked, text) == {("outlet", "Dora Pell")}


def test_who_only_speaks_to_an_outlet_stays_a_person(marked: Mark) -> None:
    found = sources(marked, "Dora Pell, a baker, told The Quay Herald that the bridge was shut.")
    assert ("person", "Dora Pell") in found


def test_the_newspaper_is_the_one_named_last(marked: Mark) -> None:
    text = (
        "The mayor confirmed to The Quay Herald that the bridge is shut. The newspaper insists that it fell."
    )
    found = [each.source for each in marked(text).marks.attributions if each.source.kind == "outlet"]
    assert [(each.name or "").removeprefix("The ") for each in found] == [
        "Quay Herald",
        "Quay Herald",
    ]


def test_who_chronicles_passes_on(marked: Mark) -> None:
    found = sources(marked, "As Deep Notes has chronicled, thieves have robbed a dozen boats.")
    assert not any(kind in {"person", "official"} for kind, _ in found)
