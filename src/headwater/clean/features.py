"""What the line classifier sees of a line: its shape, its phrases, its rule, its neighbours and its page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import chain
from typing import get_args

import numpy as np
from numpy.typing import NDArray

from headwater.clean.cues import Cue
from headwater.clean.lines import Line
from headwater.clean.shapes import QUOTES, Shape
from headwater.clean.sheet import Sheet
from headwater.record.document import KEPT_KINDS, ZoneKind

KINDS: tuple[ZoneKind, ...] = get_args(ZoneKind)  # in the order in which the trees were grown
COLUMN_OF = {kind: column for column, kind in enumerate(KINDS)}
NEIGHBOURS = (-3, -2, -1, 1, 2, 3)
WINDOWS = (5, 15)  # lines to either side
FAR = 50  # lines; what stands farther off is as far as can be
HANDLE = re.compile(r"(?<!\w)@\w|\w@\w")
STOPS = {"": 0.0, ".": 1.0, "?": 2.0, "!": 2.0, ":": 3.0, "…": 4.0, ",": 4.0}
READER = frozenset({"you", "your", "our", "we", "us", "my"})
MOST_COPIES = 8  # pages of the pile; more prove nothing further

Array = NDArray[np.float64]


def outline_of(line: Line) -> tuple[float, ...]:
    """What is seen even of a line that is only another's neighbour."""
    return (len(line.words), line.is_prose, line.is_stopped, line.capitals)


def details_of(lines: Sequence[Line]) -> Array:
    """The rest of the lines' shapes, a row a line."""
    texts = [line.text for line in lines]
    size = np.array([len(text) for text in texts])
    counts = chain.from_iterable(line.shape for line in lines)
    shape = Shape(*np.fromiter(counts, np.float64).reshape(len(lines), -1).T)
    words = np.maximum(1, shape.words)
    return np.column_stack(
        [
            [STOPS.get(line.stop, 5.0) for line in lines],
            shape.sentences,
            [(line.is_shouted, line.is_bulleted) for line in lines],
            [(text[0].islower(), text[0] in QUOTES) for text in texts],
            [line.after_blank for line in lines],
            shape.commas / words,
            shape.digits / size,
            (size - shape.spaces - shape.letters) / size,
            shape.letters / words,
            shape.quotes > 0,
            shape.separators > 0,
            ["@" in text and HANDLE.search(text) is not None for text in texts],
            ["http" in text or "www." in text or ".com" in text for text in texts],
            ["©" in text for text in texts],
            shape.short_words / words,
            [not READER.isdisjoint(line.words) for line in lines],
        ]
    )


def shapes_of(lines: Sequence[Line], sure: set[int]) -> Array:
    """The shapes of all lines; of a line of which the rules are sure no more than its outline."""
    shapes = np.zeros((len(lines), OUTLINE + DETAILS))
    shapes[:, :OUTLINE] = [outline_of(line) for line in lines]
    unsure = [place for place in range(len(lines)) if place not in sure]
    if unsure:
        shapes[unsure, OUTLINE:] = details_of([lines[place] for place in unsure])
    return shapes


def cues_of(line: Line, cues: Sequence[Cue]) -> tuple[float, ...]:
    """What phrases of furniture say of a line."""
    wheres = Counter(cue.where for cue in cues)
    inside = sum(cue.words for cue in cues if cue.where == "inside")
    return (
        float(wheres["line"]),
        float(wheres["label"]),
        float(wheres["start"]),
        float(wheres["inside"]),
        inside / max(1, len(line.words)),
    )


NO_CUES = (0.0,) * 5
OUTLINE, DETAILS = 4, 18  # columns of a shape
COUNT, PROSE, STOPPED, CAPITALS = range(4)  # columns of a shape that are seen of neighbours


def page_features(sheet: Sheet) -> Array:
    """One row a line; a line of which the rules are sure is seen as a neighbour only."""
    lines, kinds = sheet.lines, sheet.decided
    shapes = shapes_of(lines, sheet.sure)
    cued = np.array(
        [cues_of(line, found) if found else NO_CUES for line, found in zip(lines, sheet.cues, strict=True)]
    )
    ruled = rules_of(kinds, sheet.sure)
    repeated = repetition_of(sheet)
    seen: Array = np.column_stack(
        [shapes[:, : CAPITALS + 1], cued[:, :4].any(1), ruled[:, -2:], repeated[:, :2]]
    )
    return np.column_stack(
        [
            shapes,
            cued,
            ruled,
            repeated,
            places_of(lines, kinds, sheet),
            runs_of(shapes),
            *(shifted(seen, step) for step in NEIGHBOURS),
            *(around(seen, width) for width in WINDOWS),
            np.broadcast_to(page_of(seen), (len(lines), seen.shape[1] + 2)),
        ]
    )


def rules_of(kinds: Sequence[ZoneKind], sure: set[int]) -> Array:
    """The rules' kind of each line, whether they were sure, and whether they keep it."""
    found = np.zeros((len(kinds), len(KINDS) + 2))
    found[np.arange(len(kinds)), [COLUMN_OF[kind] for kind in kinds]] = 1.0
    found[sorted(sure), len(KINDS)] = 1.0
    found[:, -1] = [kind in KEPT_KINDS for kind in kinds]
    return found


def repetition_of(sheet: Sheet) -> Array:
    """How often the pile and the page repeat each line.

    Text that other pages share with this one, an agency's perhaps, counts as unrepeated.
    """
    counts = Counter(line.words for line in sheet.lines)
    own = [
        1
        if count == 1 or place in sheet.shared or (line.is_prose and sheet.is_about_topic(line))
        else min(MOST_COPIES, count)
        for place, (line, count) in enumerate(zip(sheet.lines, sheet.copies, strict=True))
    ]
    return np.array(
        [(float(pages), float(counts[line.words])) for line, pages in zip(sheet.lines, own, strict=True)]
    )


def places_of(lines: Sequence[Line], kinds: Sequence[ZoneKind], sheet: Sheet) -> Array:
    """Where each line stands among the paragraphs, and how its words meet the rest of the page."""
    total = len(lines)
    place = np.arange(total)
    prose = np.array(
        [
            len(line.words) if line.is_prose and kind == "body" else 0
            for line, kind in zip(lines, kinds, strict=True)
        ]
    )
    held = np.flatnonzero(prose)
    first, last = (held[0], held[-1]) if len(held) else (total, -1)
    before = np.searchsorted(held, place)
    since = (
        np.where(before > 0, place - held[np.maximum(before - 1, 0)], FAR) if len(held) else place * 0 + FAR
    )
    until = (
        np.where(before < len(held), held[np.minimum(before, len(held) - 1)] - place, FAR)
        if len(held)
        else place * 0 + FAR
    )
    headline = next((lines[at].stems for at, kind in enumerate(kinds) if kind == "headline"), frozenset())
    topical = [
        (sheet.on_topic(line), len(line.stems & headline) / max(1, len(line.stems)), float(not line.stems))
        for line in lines
    ]
    return np.column_stack(
        [
            place / total,
            np.minimum(place, FAR),
            np.minimum(total - 1 - place, FAR),
            (np.cumsum(prose) - prose) / max(1, prose.sum()),
            np.clip(first - place, -1, FAR),
            np.clip(place - last, -1, FAR),
            np.minimum(since, FAR),
            np.minimum(until, FAR),
            np.array(topical),
        ]
    )


def runs_of(shapes: Array) -> Array:
    """The run of short lines, or of paragraphs, that each line is in: its length and its mean shape."""
    prose = shapes[:, PROSE] > 0
    number = np.concatenate([[0], np.cumsum(prose[1:] != prose[:-1])])
    size = np.bincount(number)
    means = [
        (np.bincount(number, weights=shapes[:, column]) / size)[number]
        for column in (COUNT, STOPPED, CAPITALS)
    ]
    starts = np.concatenate([[0], np.cumsum(size)[:-1]])[number]
    return np.column_stack([size[number], np.arange(len(shapes)) - starts, *means])


def shifted(rows: Array, step: int) -> Array:
    """Every line's neighbour so many lines on; a column tells where the page ends."""
    out = np.zeros((len(rows), rows.shape[1] + 1))
    out[:, -1] = 1.0
    if abs(step) < len(rows):
        here = slice(0, len(rows) - step) if step > 0 else slice(-step, len(rows))
        there = slice(step, len(rows)) if step > 0 else slice(0, len(rows) + step)
        out[here, :-1] = rows[there]
        out[here, -1] = 0.0
    return out


def around(rows: Array, width: int) -> Array:
    """The mean of the lines around each, itself left out."""
    total = len(rows)
    sums = np.vstack([np.zeros(rows.shape[1]), np.cumsum(rows, axis=0)])
    place = np.arange(total)
    low, high = np.maximum(place - width, 0), np.minimum(place + width + 1, total)
    counts = np.maximum(high - low - 1, 1)[:, None]
    means: Array = (sums[high] - sums[low] - rows) / counts
    return means


def page_of(rows: Array) -> Array:
    """What a page is like: its lines, its words, and the mean of what is seen of a line."""
    return np.concatenate([[len(rows), rows[:, COUNT].sum()], rows.mean(0)])
