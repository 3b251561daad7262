"""The learned judge of lines."""

from __future__ import annotations

import json

import msgspec
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.clean.classifier import DROP_BELOW, KEEP_ABOVE, LineClassifier

SHIPPED = {"made_by": "us", "means": [1.0, 0.0], "scales": [2.0, 1.0], "weights": [1.0, -1.0], "bias": 0.5}
JUDGE = LineClassifier.parse(json.dumps(SHIPPED))


@pytest.mark.parametrize(
    ("row", "probability"),
    [((1.0, 0.5), 0.5), ((1e9, 0.0), 1.0), ((0.0, 1e9), 0.0), ((2.0, 0.0), 0.7311)],
)
def test_a_probability_is_logistic_and_rounded(row: tuple[float, float], probability: float) -> None:
    assert JUDGE.kept(np.array([row])).tolist() == [probability]


@given(st.lists(st.tuples(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6)), min_size=1, max_size=4))
def test_each_row_is_judged_by_itself_between_0_and_1(rows: list[tuple[float, float]]) -> None:
    together = JUDGE.kept(np.array(rows)).tolist()
    assert together == [JUDGE.kept(np.array([row])).item() for row in rows]
    assert all(0.0 <= each <= 1.0 for each in together)


def test_weights_in_another_form_are_refused() -> None:
    with pytest.raises(msgspec.ValidationError):
        LineClassifier.parse('{"means": []}')


def test_a_rule_is_overruled_by_clear_probabilities_only() -> None:
    assert 0 < DROP_BELOW < 0.5 < KEEP_ABOVE < 1
