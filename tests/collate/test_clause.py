"""The words that tell one event within a clause."""

from __future__ import annotations

from time import process_time

import pytest

from headwater.collate.clause import is_by_the_way, own_part


def part(clause: str, trigger: str) -> str:
    start = clause.index(trigger)
    return clause[: own_part(clause, start, start + len(trigger))]


@pytest.mark.parametrize(
    ("clause", "trigger", "told"),
    [
        (
            "Ida Orr, who has chaired the harbour board since 2019, and Tam Lund shared a cab to the quay",
            "chaired",
            "Ida Orr, who has chaired the harbour board since 2019",
        ),
        (
            "Two days after the old pilot was sacked, the board has found a new one",
            "sacked",
            "Two days after the old pilot was sacked",
        ),
    ],
    ids=["a relative clause", "a clause before the main one"],
)
def test_a_clause_within_another_ends_at_its_comma(clause: str, trigger: str, told: str) -> None:
    assert part(clause, trigger) == told


@pytest.mark.parametrize(
    ("clause", "trigger"),
    [
        ("Ida Orr, who has chaired the harbour board since 2019, shared a cab to the quay", "shared"),
        ("After the old pilot was sacked, the board has found a new one", "found"),
        ("Guards arrested Tam Lund, who had fled across the frozen river", "fled"),
        ("When it fell, the crane had stood there for nine years", "fell"),
    ],
    ids=["the main clause", "behind another", "to the end", "too few words"],
)
def test_a_clause_of_its_own_is_kept_whole(clause: str, trigger: str) -> None:
    assert part(clause, trigger) == clause


def test_what_only_says_when_is_by_the_way() -> None:
    clause = "A lorry had crossed the ford before the shooting started"
    assert is_by_the_way(clause, clause.index("shooting"))
    assert not is_by_the_way(clause, clause.index("crossed"))


def test_a_row_of_marks_costs_no_more_than_its_length() -> None:
    start = process_time()
    clause = f"{'-' * 20_000} fell"
    assert own_part(clause, len(clause) - 4, len(clause)) == len(clause)
    assert process_time() - start < 0.5
