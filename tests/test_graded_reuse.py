"""Reuse of a text, found and graded."""

from __future__ import annotations

import pytest

from bench.reuse import Pair, f1, graded, learned, marked, shared

SOURCE = (
    "The old lighthouse at Karvost was built of grey stone in a single summer by forty men there.\n"
    "Its lamp burned whale oil until the winter when the keeper's daughter brought a dynamo ashore."
)


def pair(derived: str) -> Pair:
    return Pair(task="a", source=SOURCE, derived=derived, label="non")


def test_a_copy_is_shared_whole_and_other_words_not_at_all() -> None:
    assert shared(pair(SOURCE)) == 1.0
    assert shared(pair("Grey stone was what forty men used one summer.\nA dynamo came later.")) == 0.0


def test_lines_are_the_zones_of_a_text() -> None:
    entry = marked("a", "One line.\n\n  Another.\n")
    assert [entry.document.text[zone.start : zone.end] for zone in entry.document.zones] == [
        "One line.",
        "  Another.",
    ]


@pytest.mark.parametrize(("share", "grade"), [(0.0, "non"), (0.1, "heavy_revision"), (1.0, "near_copy")])
def test_a_share_is_graded_by_its_bounds(share: float, grade: str) -> None:
    assert graded(share, (0.1, 0.4, 0.8)) == grade


def test_bounds_that_part_what_is_known_are_learned() -> None:
    known = [(0.0, "non"), (0.2, "heavy_revision"), (0.5, "light_revision"), (0.9, "near_copy")]
    bounds = learned(known)
    assert [graded(share, bounds) for share, _ in known] == [label for _, label in known]


def test_yes_and_no_are_held_against_the_truth() -> None:
    assert f1([True, True, False], [True, False, False]) == pytest.approx(2 / 3)
    assert f1([False], [False]) == 0.0
