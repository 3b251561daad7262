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
    NO_CUES,
    around,
    cues_of,
    details_of,
    outline_of,
    page_features,
    places_of,
    rules_of,
    runs_of,
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


@given(st.text(min_size=1, max_size=60).filter(lambda text: len(read_lines(text)) == 1))
def test_a_shape_has_one_length_and_is_finite(text: str) -> None:
    details = details_of([line_of(text)])
    assert details.shape == (1, DETAILS)
    assert np.isfinite(outline_of(line_of(text))).all()
    assert np.isfinite(details).all()


@pytest.mark.parametrize(
    ("plain", "marked"),
    [("READ ON", "read on"), ("© Brae Post", "Brae Post"), ("“No”", "No"), ("Home | News", "Home News"),
     ("Is it so?", "It is so"), ("Call 555 1234", "Call somebody")],
)  # fmt: skip
def test_what_tells_lines_apart_changes_the_shape(plain: str, marked: str) -> None:
    seen, other = details_of([line_of(plain), line_of(marked)])
    assert (seen != other).any()


def test_a_line_of_which_the_rules_are_sure_is_seen_as_a_neighbour_only() -> None:
    sheet = sheet_of("READ ON", PROSE)
    open_row, prose_row = page_features(sheet)
    sheet.sure.add(0)
    sure_row, same_row = page_features(sheet)
    assert open_row[4:22].any()
    assert not sure_row[4:22].any()
    assert (prose_row == same_row)[:22].all()


def test_cues_are_counted_by_where_they_stand() -> None:
    found = (Cue(kind="related", where="label", words=2), Cue(kind="advert", where="inside", words=1))
    assert cues_of(line_of("Read also four words"), found) == (0.0, 1.0, 0.0, 1.0, 0.25)
    assert cues_of(line_of("Anything"), ()) == NO_CUES


def sheet_of(*texts: str, kinds: list[ZoneKind] | None = None, copies: list[int] | None = None) -> Sheet:
    lines = read_lines("\n".join(texts))
    return Sheet(
        lines=lines,
        cues=[()] * len(lines),
        kinds=list(kinds or ["body"] * len(lines)),
        title=None,
        copies=copies or [1] * len(lines),
    )


def test_a_page_has_a_row_a_line_of_the_width_that_is_judged() -> None:
    found = page_features(sheet_of("Headline of the day", PROSE, "Subscribe"))
    judge = load_cleaning().classifier
    assert judge is not None
    assert found.shape == (3, judge.columns)
    assert np.isfinite(found).all()
    assert page_features(sheet_of(PROSE)).shape == (1, judge.columns)


def test_repetition_counts_unless_a_paragraph_is_on_the_pages_topic() -> None:
    begging = "We rely on generous donors. " * 3
    texts = (PROSE, PROSE.replace("eleven", "twelve"), begging)
    before = page_features(sheet_of(*texts))
    after = page_features(sheet_of(*texts, copies=[4, 4, 4]))
    changed = (before != after).any(0)
    own = after[:, changed]
    assert changed.any()
    assert not (own[0] == own[2]).all()


def test_neighbours_are_seen_and_the_pages_end_is_told() -> None:
    rows = np.array([[1.0], [2.0], [3.0]])
    assert shifted(rows, 1).tolist() == [[2.0, 0.0], [3.0, 0.0], [0.0, 1.0]]
    assert shifted(rows, -1).tolist() == [[0.0, 1.0], [1.0, 0.0], [2.0, 0.0]]
    assert shifted(rows, 3).tolist() == [[0.0, 1.0]] * 3


def test_the_rules_judgement_is_seen() -> None:
    found = rules_of(["headline", "footer", "body"], {1})
    assert found[:, -1].tolist() == [1.0, 0.0, 1.0]
    assert found[:, -2].tolist() == [0.0, 1.0, 0.0]
    assert found[:, : len(KINDS)].sum() == 3


def test_places_tell_what_stands_before_and_after_the_paragraphs() -> None:
    sheet = sheet_of("Menu", PROSE, "About us", kinds=["navigation", "body", "footer"])
    before, inside, after = places_of(sheet.lines, sheet.decided, sheet)
    assert [row[4] for row in (before, inside, after)] == [1.0, 0.0, -1.0]
    assert [row[5] for row in (before, inside, after)] == [-1.0, 0.0, 1.0]
    assert [row[6] for row in (before, after)] == [50.0, 1.0]
    assert [row[7] for row in (before, after)] == [1.0, 50.0]


def test_a_run_is_told_with_its_length_and_the_lines_place_in_it() -> None:
    shapes = np.array([outline_of(line_of(text)) for text in ("Menu", "Home", PROSE, "Foot")])
    assert runs_of(shapes)[:, :2].tolist() == [[2, 0], [2, 1], [1, 0], [1, 0]]


def test_the_lines_around_leave_the_line_itself_out() -> None:
    assert around(np.array([[0.0], [3.0], [6.0]]), 1).tolist() == [[3.0], [3.0], [3.0]]
    assert around(np.array([[4.0]]), 5).tolist() == [[0.0]]
