"""What the line classifier sees."""

from __future__ import annotations

from typing import get_args

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.clean.cues import Cue
from headwater.clean.features import (
    DETAILS,
    KINDS,
    OUTLINE,
    around,
    cues_of,
    holding,
    page_features,
    page_of,
    places_of,
    rules_of,
    runs_of,
    shapes_of,
    shifted,
)
from headwater.clean.lines import Line, read_lines
from headwater.clean.sheet import Sheet
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


@given(st.text(max_size=80))
def test_shapes_have_one_length_and_are_finite(text: str) -> None:
    lines = read_lines(text)
    shapes = shapes_of(lines, range(len(lines))) if lines else np.zeros((OUTLINE + DETAILS, 0))
    assert shapes.shape == (OUTLINE + DETAILS, len(lines))
    assert np.isfinite(shapes).all()


@pytest.mark.parametrize(
    ("plain", "marked"),
    [("READ ON", "read on"), ("© Brae Post", "Brae Post"), ("“No”", "No"), ("Home | News", "Home News"),
     ("Is it so?", "It is so"), ("Call 555 1234", "Call somebody")],
)  # fmt: skip
def test_what_tells_lines_apart_changes_the_shape(plain: str, marked: str) -> None:
    seen, other = shapes_of([line_of(plain), line_of(marked)], (0, 1)).T
    assert (seen != other)[OUTLINE:].any()


def test_marks_are_looked_for_in_every_text() -> None:
    assert holding(["a@b", "www.brae.example"], "http", "www.") == [False, True]
    assert holding(["plain", "words"], "@") == [False, False]


def test_a_line_of_which_the_rules_are_sure_is_seen_as_a_neighbour_only() -> None:
    sheet = sheet_of("READ ON", PROSE)
    in_doubt, prose = page_features(sheet).T
    sheet.sure.add(0)
    sure, same = page_features(sheet).T
    assert in_doubt[4:22].any()
    assert not sure[4:22].any()
    assert (prose == same)[:22].all()


def test_cues_are_counted_by_where_they_stand() -> None:
    found = (Cue(kind="related", where="label", words=2), Cue(kind="advert", where="inside", words=1))
    sheet = sheet_of("Read also four words", "Anything")
    sheet.cues = [found, ()]
    assert cues_of(sheet).T.tolist() == [[0.0, 1.0, 0.0, 1.0, 0.25], [0.0] * 5]


def sheet_of(*texts: str, kinds: list[ZoneKind] | None = None, copies: list[int] | None = None) -> Sheet:
    lines = read_lines("\n".join(texts))
    return Sheet(
        lines=lines,
        cues=[()] * len(lines),
        kinds=list(kinds or ["body"] * len(lines)),
        title=None,
        copies=copies or [1] * len(lines),
    )


def test_a_page_has_a_column_a_line_of_the_height_that_is_judged() -> None:
    found = page_features(sheet_of("Headline of the day", PROSE, "Subscribe"))
    judge = load_cleaning().classifier
    assert judge is not None
    assert found.shape == (judge.columns, 3)
    assert np.isfinite(found).all()
    assert page_features(sheet_of(PROSE)).shape == (judge.columns, 1)


def test_repetition_counts_unless_a_paragraph_is_on_the_pages_topic() -> None:
    begging = "We rely on generous donors. " * 3
    texts = (PROSE, PROSE.replace("eleven", "twelve"), begging)
    before = page_features(sheet_of(*texts))
    after = page_features(sheet_of(*texts, copies=[4, 4, 4]))
    changed = (before != after).any(1)
    own = after[changed]
    assert changed.any()
    assert not (own[:, 0] == own[:, 2]).all()


def test_neighbours_are_seen_and_the_pages_end_is_told() -> None:
    rows = np.array([[1.0, 2.0, 3.0]])
    assert shifted(rows, 1).tolist() == [[2.0, 3.0, 0.0], [0.0, 0.0, 1.0]]
    assert shifted(rows, -1).tolist() == [[0.0, 1.0, 2.0], [1.0, 0.0, 0.0]]
    assert shifted(rows, 3).tolist() == [[0.0] * 3, [1.0] * 3]


def test_the_rules_judgement_is_seen() -> None:
    found = rules_of(["headline", "footer", "body"], {1})
    assert found[-1].tolist() == [1.0, 0.0, 1.0]
    assert found[-2].tolist() == [0.0, 1.0, 0.0]
    assert found[: len(KINDS)].sum() == 3


def test_places_tell_what_stands_before_and_after_the_paragraphs() -> None:
    sheet = sheet_of("Menu", PROSE, "About us")
    shapes = shapes_of(sheet.lines, (0, 1, 2))
    before, inside, after = places_of(["navigation", "body", "footer"], shapes).T
    assert [row[4] for row in (before, inside, after)] == [1.0, 0.0, -1.0]
    assert [row[5] for row in (before, inside, after)] == [-1.0, 0.0, 1.0]
    assert [row[6] for row in (before, after)] == [50.0, 1.0]
    assert [row[7] for row in (before, after)] == [1.0, 50.0]


def test_without_paragraphs_all_of_them_are_far() -> None:
    shapes = shapes_of([line_of("Menu"), line_of("Home")], ())
    assert places_of(["navigation", "footer"], shapes)[6:].tolist() == [[50.0, 50.0]] * 2


def test_a_run_is_told_with_its_length_and_the_lines_place_in_it() -> None:
    shapes = shapes_of([line_of(text) for text in ("Menu", "Home", PROSE, "Foot")], ())
    assert runs_of(shapes)[:2].T.tolist() == [[2, 0], [2, 1], [1, 0], [1, 0]]


def sums_of(rows: np.ndarray) -> np.ndarray:
    return np.cumsum(np.pad(rows, ((0, 0), (1, 0))), axis=1)


def test_the_lines_around_leave_the_line_itself_out() -> None:
    rows = np.array([[0.0, 3.0, 6.0]])
    assert around(rows, sums_of(rows), 1).tolist() == [[3.0, 3.0, 3.0]]
    assert around(rows[:, 1:2], sums_of(rows[:, 1:2]), 5).tolist() == [[0.0]]


def test_a_page_is_told_by_its_lines_its_words_and_their_mean() -> None:
    assert page_of(sums_of(np.array([[2.0, 4.0]]))).tolist() == [[2.0, 2.0], [6.0, 6.0], [3.0, 3.0]]
