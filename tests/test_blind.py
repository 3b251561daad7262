"""Piles written blind are scored row by row, and nothing of what is missed is shown."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner

from bench.blind import main

RIVER = Path(__file__).parent.parent / "bench" / "golds" / "river"


def test_a_pile_has_a_column_and_the_mean_of_its_rows() -> None:
    done = CliRunner().invoke(main, [str(RIVER)])
    lines = done.output.strip().splitlines()
    assert lines[0].split() == ["|", "row", "|", "river", "|"]
    assert lines[-1].startswith("| mean of the rows")
    assert all(line.count("|") == 3 for line in lines)
