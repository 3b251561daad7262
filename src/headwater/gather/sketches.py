"""Sketches of texts: a few of their shingles, by which those that share text find one another.

No text is held against every other: a shingle pairs each text that has it with the
next few that do.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from headwater.gather.align import Numbers
from headwater.gather.block import Pair

WINNOWED = 3  # the least of three shingles in a row: no shared run of 6 + 3 - 1 words escapes
WINDOW = 24  # neighbours for one shingle
CANDIDATES = 40  # pairs for one document

Indices = NDArray[np.int64]


def sketch(shingles: Numbers) -> Numbers:
    """The least shingle of every few in a row, each once."""
    count = len(shingles) - WINNOWED + 1
    if count <= 1:
        return np.unique(shingles)
    rows = [shingles[step : step + count] for step in range(WINNOWED)]
    return np.unique(np.minimum.reduce(rows))


def near_pairs(sketches: Sequence[Numbers]) -> list[Pair]:
    """The pairs that share most of their sketches, a capped number for each text, in order."""
    left, right, weight = shared(sketches)
    kept = heaviest(left, right, weight)
    return sorted(zip(left[kept].tolist(), right[kept].tolist(), strict=True))


def shared(sketches: Sequence[Numbers]) -> tuple[Indices, Indices, Indices]:
    """Pairs of texts and how many shingles of their sketches they share."""
    count = len(sketches)
    keys, holders = by_key(sketches)
    codes, weights = np.empty(0, dtype=np.int64), np.empty(0, dtype=np.int64)
    for step in range(1, min(WINDOW, len(keys) - 1) + 1):
        same = np.flatnonzero(keys[step:] == keys[:-step])
        if not len(same):
            break
        found, times = np.unique(holders[same] * count + holders[same + step], return_counts=True)
        codes, weights = summed(np.concatenate((codes, found)), np.concatenate((weights, times)))
    return codes // max(1, count), codes % max(1, count), weights


def by_key(sketches: Sequence[Numbers]) -> tuple[Numbers, Indices]:
    """Every shingle that two texts or more have, with those who have it, in their order."""
    if not sketches:
        return np.empty(0, dtype=np.uint64), np.empty(0, dtype=np.int64)
    keys = np.concatenate(list(sketches))
    holders = np.repeat(np.arange(len(sketches)), [len(each) for each in sketches])
    order = np.argsort(keys, kind="stable")
    keys, holders = keys[order], holders[order]
    same = keys[1:] == keys[:-1]
    kept = np.concatenate((same, [False])) | np.concatenate(([False], same)) if len(keys) else same
    return keys[kept], holders[kept]


def summed(codes: Indices, weights: Indices) -> tuple[Indices, Indices]:
    """Each code once, with the sum of its weights."""
    found, places = np.unique(codes, return_inverse=True)
    return found, np.bincount(places, weights=weights, minlength=len(found)).astype(np.int64)


def heaviest(left: Indices, right: Indices, weight: Indices) -> Indices:
    """The numbers of the pairs that are among the heaviest of either text; ties go to the earlier text."""
    numbers = np.tile(np.arange(len(left)), 2)
    texts, others = np.concatenate((left, right)), np.concatenate((right, left))
    order = np.lexsort((others, -weight[numbers], texts))
    texts = texts[order]
    rank = np.arange(len(texts)) - np.searchsorted(texts, texts, side="left")
    return np.unique(numbers[order][rank < CANDIDATES])
