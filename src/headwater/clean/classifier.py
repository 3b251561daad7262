"""A small learned judge of lines: how likely a line belongs to the article, whatever the rules made of it."""

from __future__ import annotations

import base64
from dataclasses import dataclass

import msgspec
import numpy as np
from numpy.typing import NDArray

DECIMALS = 4  # so that no last bit of a sum decides


class ShippedTrees(msgspec.Struct, frozen=True, kw_only=True):
    """Trees as they are shipped: each asks the same `depth` questions of every line, one a level.

    `features` and `bounds` are the questions (is that feature above that bound?), tree by
    tree; `leaves` are the answers' worths in ten-thousandths, 2 ** depth a tree, base 64 of
    little-endian 16-bit integers.
    """

    made_by: str
    columns: int
    depth: int
    bias: float
    features: tuple[int, ...]
    bounds: tuple[float, ...]
    leaves: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LineClassifier:
    """Boosted symmetric trees over the features of a line, its place and its neighbours.

    `features` and `bounds` are the questions, each once; `asked` tells which of them every tree
    asks first, then which second, and so on: all lines of a page answer one level of all trees at once.
    """

    columns: int
    depth: int
    bias: float
    features: NDArray[np.int64]
    bounds: NDArray[np.float64]
    asked: NDArray[np.intp]
    leaves: NDArray[np.float64]

    @classmethod
    def parse(cls, text: str) -> LineClassifier:
        """Read the shipped form."""
        shipped = msgspec.json.decode(text, type=ShippedTrees)
        leaves = np.frombuffer(base64.b64decode(shipped.leaves), dtype="<i2") / 10_000
        questions, asked = np.unique([shipped.features, shipped.bounds], axis=1, return_inverse=True)
        return cls(
            columns=shipped.columns,
            depth=shipped.depth,
            bias=shipped.bias,
            features=questions[0].astype(np.intp),
            bounds=questions[1][:, None],
            asked=asked.reshape(-1, shipped.depth).T.ravel(),
            leaves=leaves.reshape(-1, 2**shipped.depth),
        )

    def kept(self, features: NDArray[np.float64]) -> NDArray[np.float64]:
        """The probability, for each column of features, that its line belongs to the article."""
        trees, leaves = self.leaves.shape
        lines = features.shape[1]
        answers = features.take(self.features, axis=0) > self.bounds
        levels = answers.view(np.uint8).take(self.asked, axis=0).reshape(self.depth, trees, lines)
        reached = levels[-1].copy()
        for level in levels[-2::-1]:
            reached <<= 1
            reached |= level
        score = self.leaves.take(reached + np.arange(trees)[:, None] * leaves).sum(0) + self.bias
        chance: NDArray[np.float64] = np.round(1 / (1 + np.exp(-np.clip(score, -30, 30))), DECIMALS)
        return chance
