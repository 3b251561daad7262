"""A small learned judge of lines: how likely a line belongs to the article, whatever the rules made of it."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec
import numpy as np
from numpy.typing import NDArray

DECIMALS = 4  # so that no last bit of a product decides
# An unsure rule is overruled only by a clear probability: on news pages of unseen sites this pair lost
# few words of articles at nearly the best F1 of furniture (see docs/cleaning.md).
DROP_BELOW = 0.15
KEEP_ABOVE = 0.6


class Weights(msgspec.Struct, frozen=True, kw_only=True):
    """A trained judge as it is shipped: how each feature is scaled, and what it weighs."""

    made_by: str
    means: tuple[float, ...]
    scales: tuple[float, ...]
    weights: tuple[float, ...]
    bias: float


@dataclass(frozen=True, slots=True, kw_only=True)
class LineClassifier:
    """Logistic regression over the features of a line, its place and its neighbours."""

    means: NDArray[np.float64]
    scales: NDArray[np.float64]
    weights: NDArray[np.float64]
    bias: float

    @classmethod
    def parse(cls, text: str) -> LineClassifier:
        """Read the shipped form."""
        shipped = msgspec.json.decode(text, type=Weights)
        return cls(
            means=np.array(shipped.means),
            scales=np.array(shipped.scales),
            weights=np.array(shipped.weights),
            bias=shipped.bias,
        )

    def kept(self, features: NDArray[np.float64]) -> NDArray[np.float64]:
        """The probability, for each row of features, that its line belongs to the article."""
        score = ((features - self.means) / self.scales) @ self.weights + self.bias
        return np.round(1 / (1 + np.exp(-np.clip(score, -30, 30))), DECIMALS)
