"""What the line classifier sees."""

from __future__ import annotations

from typing import get_args

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.clean.features import (
    KINDS,
    cues_of,
    kept_column,
    page_features,
    places_of,
    prose_around,
    shape_of,
    shifted,
)
from headwater.clean.lines import Line, read_lines
from headwater.record.document import ZoneKind
from headwater.run.resources import load_cleaning

PROSE = (
    "The lighthouse keeper of Brae counted eleven herring boats before midnight and wrote all their names "
    "into the harbour book."
)


def line_of(text: str) -> Line:
    (line,) = read_lines(text)
    return line


def test_every_kind_of_zone_has_its_column() -> None:
    assert set(KINDS) == set(get_args(ZoneKind))


@given(st.text(min_size=1, max_size=60).filter(lambda text: len(read_lines(text)) == 1))
def test_a_shape_has_one_length_and_stays_between_0_and_1(text: str) -> None:
    shape = shape_of(line_of(text))
    assert len(shape) == len(shape_of(line_of("word")))
    assert all(0.0 <= value <= 1.0 for value in shape)


@pytest.mark.parametrize(
    ("plain", "marked"),
    [("READ ON", "read on"), ("© Brae Post", "Brae Post"), ("“No”", "No"), ("Home | News", "Home News"),
     ("Is it so?", "It is so"), ("Call 555 1234", "Call somebody")],
)  # fmt: skip
def test_what_tells_lines_apart_changes_the_shape(plain: str, marked: str) -> None:
    assert shape_of(line_of(plain)) != shape_of(line_of(marked))


def test_a_line_without_cues_has_none() -> None:
    assert cues_of(line_of("Anything"), ()) == (0.0,) * 5


def features(*texts: str, kinds: list[ZoneKind] | None = None) -> np.ndarray:
    lines = read_lines("\n".join(texts))
    return page_features(lines, [()] * len(lines), kinds or ["body"] * len(lines), frozenset())


def test_a_page_has_a_row_a_line_of_the_width_that_is_judged() -> None:
    found = features("Headline of the day", PROSE, "Subscribe")
    judge = load_cleaning().classifier
    assert judge is not None
    assert found.shape == (3, len(judge.weights))
    assert np.isfinite(found).all()
    assert features(PROSE).shape == (1, found.shape[1])


def test_neighbours_are_seen_and_the_pages_end_is_told() -> None:
    rows = np.array([[1.0], [2.0], [3.0]])
    assert shifted(rows, 1).tolist() == [[2.0, 0.0], [3.0, 0.0], [0.0, 1.0]]
    assert shifted(rows, -1).tolist() == [[0.0, 1.0], [1.0, 0.0], [2.0, 0.0]]
    assert shifted(rows, 3).tolist() == [[0.0, 1.0]] * 3


def test_the_rules_judgement_is_a_column() -> None:
    assert kept_column(["headline", "footer", "body"]).tolist() == [[1.0], [0.0], [1.0]]


def test_places_tell_what_stands_before_and_after_the_paragraphs() -> None:
    lines = read_lines(f"Menu\n{PROSE}\nAbout us")
    before, inside, after = places_of(lines, ["navigation", "body", "footer"], frozenset({2}))
    assert [row[2] for row in (before, inside, after)] == [1.0, 0.0, 0.0]
    assert [row[3] for row in (before, inside, after)] == [0.0, 0.0, 1.0]
    assert [row[12] for row in (before, inside, after)] == [0.0, 0.0, 1.0]
    assert len(places_of(read_lines("Menu"), ["body"], frozenset())) == 1


@pytest.mark.parametrize(
    ("prose", "place", "share"),
    [([0, 9, 9], 0, 1.0), ([9, 0, 9], 0, 0.5), ([9], 0, 0.0), ([0] * 20 + [9], 3, 0.0)],
)
def test_paragraphs_around_a_line(prose: list[int], place: int, share: float) -> None:
    assert prose_around(prose, place) == share
