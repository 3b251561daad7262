from __future__ import annotations

from headwater.collate.block import LARGEST_BLOCK, candidate_pairs
from headwater.collate.reading import Statement
from readings_by_hand import said


def one_key(statement: Statement) -> list[str]:
    return ["all"]


def readings(count: int) -> list[Statement]:
    return [said(f"crane {number} fell", document=f"d{number:05}") for number in range(count)]


def test_small_blocks_are_compared_whole() -> None:
    assert candidate_pairs(readings(3), one_key) == [(0, 1), (0, 2), (1, 2)]


def test_pairs_grow_with_the_readings_not_with_their_square() -> None:
    few, many = (len(candidate_pairs(readings(n), one_key)) for n in (2 * LARGEST_BLOCK, 8 * LARGEST_BLOCK))
    assert many <= 4.5 * few


def test_readings_without_a_shared_key_are_never_compared() -> None:
    assert candidate_pairs(readings(5), lambda statement: [statement.document]) == []
