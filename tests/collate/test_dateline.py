"""What stands before the first sentence of a dispatch."""

from __future__ import annotations

import pytest

from headwater.collate.dateline import after_dateline

FELL = "The chimney fell."


@pytest.mark.parametrize(
    "dateline",
    [
        "BRUNN, 4 May (Ostwire) — ",
        "BRUNN, 4 May (Ostwire) -- ",
        "Brunn /Ostwire/ - ",
        "PORT VOLL, May 4 – ",
        "BRUNN — ",
    ],
)
def test_a_dispatch_begins_behind_its_dateline(dateline: str) -> None:
    assert after_dateline(dateline + FELL) == len(dateline)


@pytest.mark.parametrize(
    "text",
    [
        FELL,
        "UNIDO — or what is left of it — met.",
        "Brunn — the town — slept.",
        "BRUNN-based crews left.",
        "",
    ],
)
def test_what_has_no_dateline_begins_at_once(text: str) -> None:
    assert after_dateline(text) == 0
