"""Collate one story: its marks become aligned assertions and disagreements."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from headwater.record.collation import Collation
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import Settlement, Story

Encode = Callable[[Sequence[str]], NDArray[np.float32]]


def collate(
    story: Story, pile: Sequence[MarkedDocument], settlement: Settlement, encode: Encode
) -> Collation:
    """The assertions of a story's documents, aligned, and where they differ."""
    return Collation(loci=(), disagreements=())
