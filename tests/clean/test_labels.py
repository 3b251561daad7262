"""Words of pages that name no outlet."""

from __future__ import annotations

import pytest

from headwater.clean.labels import is_label


@pytest.mark.parametrize(
    "name",
    [
        "World",
        "Latest news",
        "BREAKING",
        "The News",
        "Google News",
        "Share!",
        "Thursday",
        "",
        "Celebs",
        "Puzzles",
        "Contact",
    ],
)
def test_labels_name_no_outlet(name: str) -> None:
    assert is_label(name)


@pytest.mark.parametrize(
    "name", ["Skarn News", "World of Brae", "The Brae", "Newsroom", "News 7", "The Flash", "Sunday Skarn"]
)
def test_a_label_with_a_name_is_one(name: str) -> None:
    assert not is_label(name)
