"""What the line classifier sees of a line: its shape, its phrases, its rule and its page."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from typing import get_args

import numpy as np
from numpy.typing import NDArray

from headwater.clean.cues import Cue
from headwater.clean.lines import Line
from headwater.clean.patterns import HANDLE
from headwater.record.document import KEPT_KINDS, ZoneKind

KINDS: tuple[ZoneKind, ...] = get_args(ZoneKind)  # in the order in which the weights were trained
CONTENT_LETTERS = 5  # words of fewer letters tell little of what a line is about
NEIGHBOURS = (-3, -2, -1, 1, 2, 3)
DIGIT = re.compile(r"\d")
QUOTES = frozenset('"“”«»„')
SEPARATORS = frozenset("|»›>•·")


def shape_of(line: Line) -> tuple[float, ...]:
    """A line's shape."""
    text, count = line.text, len(line.words)
    size = max(1, len(text))
    return (
        min(1.0, math.log1p(count) / 5),
        min(1.0, count / 12),
        min(1.0, max(0, count - 12) / 40),
        float(line.is_prose),
        float(line.is_stopped),
        float(line.stop == "."),
        float(line.stop in {"?", "!"}),
        float(line.stop == ":"),
        float(line.stop in {"…", ","}),
        min(1.0, line.sentences / 4),
        line.capitals,
        float(line.capitals > 0.6 and count >= 4),
        float(line.is_shouted),
        float(line.is_bulleted),
        float(text[0].islower()),
        len(DIGIT.findall(text)) / size,
        (len(text) - text.count(" ") - sum(map(len, line.written))) / size,
        float(not QUOTES.isdisjoint(text)),
        float(text[0] in QUOTES),
        float(not SEPARATORS.isdisjoint(text)),
        float(bool(HANDLE.search(text))),
        float("http" in text or "www." in text),
        float("©" in text),
        min(1.0, sum(len(word) <= 3 for word in line.words) / max(1, count)),
        float(any(word in {"you", "your", "our", "we", "us", "my"} for word in line.words)),
    )


def cues_of(line: Line, cues: Sequence[Cue]) -> tuple[float, ...]:
    """What phrases of furniture say of a line."""
    wheres = Counter(cue.where for cue in cues)
    inside = sum(cue.words for cue in cues if cue.where == "inside")
    return (
        float(wheres["line"]),
        float(wheres["label"]),
        float(wheres["start"]),
        min(1.0, wheres["inside"] / 3),
        min(1.0, inside / max(1, len(line.words))),
    )


def page_features(
    lines: Sequence[Line],
    cues: Sequence[Sequence[Cue]],
    kinds: Sequence[ZoneKind],
    repeated: frozenset[int],
) -> NDArray[np.float64]:
    """One row a line: its own features, its place in the page, and its neighbours'."""
    own = np.array(
        [(*shape_of(line), *cues_of(line, found)) for line, found in zip(lines, cues, strict=True)]
    )
    kind = np.zeros((len(lines), len(KINDS)))
    kind[np.arange(len(lines)), [KINDS.index(each) for each in kinds]] = 1.0
    place = np.array(places_of(lines, kinds, repeated))
    seen = np.column_stack([own[:, NEIGHBOUR_COLUMNS], kept_column(kinds)])
    near = [shifted(seen, step) for step in NEIGHBOURS]
    return np.column_stack([own, kind, place, *near, own[:, :1] * place, own[:, 3:4] * place])


NEIGHBOUR_COLUMNS = [0, 3, 4, 10, 25, 26, 27]


def kept_column(kinds: Sequence[ZoneKind]) -> NDArray[np.float64]:
    """1 where the rules keep a line."""
    return np.array([[float(kind in KEPT_KINDS)] for kind in kinds])


def shifted(rows: NDArray[np.float64], step: int) -> NDArray[np.float64]:
    """Every line's neighbour so many lines on; a column tells where the page ends."""
    out = np.zeros((len(rows), rows.shape[1] + 1))
    out[:, -1] = 1.0
    if abs(step) < len(rows):
        here = slice(0, len(rows) - step) if step > 0 else slice(-step, len(rows))
        there = slice(step, len(rows)) if step > 0 else slice(0, len(rows) + step)
        out[here, :-1] = rows[there]
        out[here, -1] = 0.0
    return out


def places_of(
    lines: Sequence[Line], kinds: Sequence[ZoneKind], repeated: frozenset[int]
) -> list[tuple[float, ...]]:
    """Where each line stands among the paragraphs, and how its words meet the rest of the page."""
    total = len(lines)
    prose = [
        len(line.words) if line.is_prose and kind == "body" else 0
        for line, kind in zip(lines, kinds, strict=True)
    ]
    words = max(1, sum(prose))
    firsts = next((place for place, count in enumerate(prose) if count), total)
    lasts = next((place for place in range(total - 1, -1, -1) if prose[place]), -1)
    content = [frozenset(word for word in line.words if len(word) >= CONTENT_LETTERS) for line in lines]
    spread = Counter(word for each, count in zip(content, prose, strict=True) if count for word in each)
    headline = next((content[place] for place, kind in enumerate(kinds) if kind == "headline"), frozenset())
    copies = Counter(line.words for line in lines)
    prose_share = sum(map(bool, prose)) / max(1, total)
    rows: list[tuple[float, ...]] = []
    before = 0
    for place, line in enumerate(lines):
        mine = content[place]
        own = 1 if prose[place] else 0
        shared = sum(spread[word] > own for word in mine) / len(mine) if mine else 0.0
        rows.append(
            (
                place / total,
                before / words,
                float(place < firsts),
                float(place > lasts),
                min(1.0, max(0, firsts - place) / 10),
                min(1.0, max(0, place - lasts) / 10),
                float(place == 0),
                float(place == total - 1),
                shared,
                float(not mine),
                len(mine & headline) / max(1, len(mine)),
                float(copies[line.words] > 1),
                float(place in repeated),
                float(line.after_blank),
                prose_share,
                min(1.0, math.log1p(total) / 7),
                min(1.0, words / 600),
                prose_around(prose, place),
            )
        )
        before += prose[place]
    return rows


def prose_around(prose: Sequence[int], place: int) -> float:
    """The share of paragraphs among the five lines before and the five after."""
    window = [*prose[max(0, place - 5) : place], *prose[place + 1 : place + 6]]
    return sum(map(bool, window)) / len(window) if window else 0.0
