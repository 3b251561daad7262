"""The learned judge of lines."""

from __future__ import annotations

import base64
import json

import msgspec
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.clean.classifier import LineClassifier

# Two trees of two levels: is the first feature above 1, is the second above 0?
LEAVES = np.array([0, 10_000, -10_000, 20_000, 0, 0, 0, 5_000], "<i2")
SHIPPED = {
    "made_by": "us",
    "columns": 2,
    "depth": 2,
    "bias": 0.0,
    "features": [0, 1, 0, 1],
    "bounds": [1.0, 0.0, 5.0, 5.0],
    "leaves": base64.b64encode(LEAVES.tobytes()).decode(),
}
JUDGE = LineClassifier.parse(json.dumps(SHIPPED))


@pytest.mark.parametrize(
    ("row", "probability"),
    [
        ((0.0, 0.0), 0.5),
        ((2.0, 0.0), 0.7311),
        ((0.0, 2.0), 0.2689),
        ((2.0, 2.0), 0.8808),
        ((9.0, 9.0), 0.9241),
    ],
)
def test_the_leaves_that_a_line_reaches_add_up(row: tuple[float, float], probability: float) -> None:
    assert JUDGE.kept(np.array([row]).T).tolist() == [probability]


@settings(deadline=None)
@given(st.lists(st.tuples(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6)), min_size=1, max_size=4))
def test_each_line_is_judged_by_itself_between_0_and_1(rows: list[tuple[float, float]]) -> None:
    together = JUDGE.kept(np.array(rows).T).tolist()
    assert together == [JUDGE.kept(np.array([row]).T).item() for row in rows]
    assert all(0.0 <= each <= 1.0 for each in together)


def test_trees_in_another_form_are_refused() -> None:
    with pytest.raises(msgspec.ValidationError):
        LineClassifier.parse('{"means": []}')
