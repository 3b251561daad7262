"""Vectors of the passages of a story, each encoded once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Encode = Callable[[Sequence[str]], NDArray[np.float32]]


@dataclass(frozen=True, slots=True)
class Vectors:
    """Unit vectors by passage."""

    rows: dict[str, int]
    matrix: NDArray[np.float32]

    def cosine(self, left: str, right: str) -> float:
        """How near two passages are in meaning, rounded so that no last bit decides."""
        if left == right:
            return 1.0
        product = self.matrix[self.rows[left]] @ self.matrix[self.rows[right]]
        return round(float(product), 4)


def encode_passages(passages: Iterable[str], encode: Encode) -> Vectors:
    """Encode every different passage."""
    different = sorted(set(passages))
    return Vectors({passage: row for row, passage in enumerate(different)}, encode(different))


def joined(parts: Sequence[Vectors]) -> Vectors:
    """The passages of several stories together."""
    starts = np.cumsum([0, *(len(part.matrix) for part in parts)])
    rows = {
        passage: int(start) + row
        for part, start in zip(parts, starts, strict=False)
        for passage, row in part.rows.items()
    }
    return Vectors(
        rows, np.concatenate([part.matrix for part in parts if len(part.matrix)] or [parts[0].matrix])
    )
