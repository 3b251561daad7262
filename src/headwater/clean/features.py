"""What the line classifier sees of a line: its shape, its phrases, its rule, its neighbours and its page.

Everything is worked out for all lines of a page at once: a feature is a row, a line a column.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import chain
from typing import get_args

import numpy as np
from numpy.typing import NDArray

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

OUTLINE, DETAILS = 4, 18  # rows of a shape
COUNT, PROSE, STOPPED, CAPITALS = range(4)  # rows of a shape that are seen of neighbours
CUED = 5  # rows of what phrases say
WHERES = {"line": 0, "label": 1, "start": 2, "inside": 3}


def page_features(sheet: Sheet) -> Array:
    """A column a line; a line of which the rules are sure is seen as a neighbour only."""
    kinds = sheet.decided
    unsure = [place for place in range(len(kinds)) if place not in sheet.sure]
    shapes = shapes_of(sheet.lines, unsure)
    cued, ruled, repeated = cues_of(sheet), rules_of(kinds, sheet.sure), repetition_of(sheet)
    seen = np.concatenate([shapes[:OUTLINE], cued[:4].any(0, keepdims=True), ruled[-2:], repeated])
    sums = np.zeros((len(seen), len(kinds) + 1))
    np.cumsum(seen, axis=1, out=sums[:, 1:])
    return np.concatenate(
        [
            shapes,
            cued,
            ruled,
            repeated,
            places_of(kinds, shapes),
            topics_of(sheet, kinds, unsure),
            runs_of(shapes),
            *(shifted(seen, step) for step in NEIGHBOURS),
            *(around(seen, sums, width) for width in WINDOWS),
            page_of(sums),
        ]
    )


def shapes_of(lines: Sequence[Line], unsure: Sequence[int]) -> Array:
    """The shapes of all lines; of a line of which the rules are sure no more than its outline."""
    counts = chain.from_iterable([line.shape for line in lines])
    counted = np.fromiter(counts, np.float64).reshape(len(lines), -1).T
    shape = Shape(*counted)
    shapes = np.zeros((OUTLINE + DETAILS, len(lines)))
    shapes[COUNT] = shape.words
    shapes[PROSE] = [line.is_prose for line in lines]
    shapes[STOPPED] = [line.is_stopped for line in lines]
    shapes[CAPITALS] = shape.capitals / np.maximum(1, shape.opened)
    if unsure:
        shapes[OUTLINE:, unsure] = details_of([lines[place] for place in unsure], counted[:, unsure])
    return shapes


def details_of(lines: Sequence[Line], counted: Array) -> Array:
    """The rest of these lines' shapes, from what was counted in each."""
    texts, shape = [line.text for line in lines], Shape(*counted)
    size, words = np.array([*map(len, texts)], np.float64), np.maximum(1, shape.words)
    rows = (
        [STOPS.get(line.stop, 5.0) for line in lines],
        shape.sentences,
        [text.isupper() for text in texts],
        [line.is_bulleted for line in lines],
        [text[0].islower() for text in texts],
        [text[0] in QUOTES for text in texts],
        [line.after_blank for line in lines],
        shape.commas / words,
        shape.digits / size,
        (size - shape.spaces - shape.letters) / size,
        shape.letters / words,
        shape.quotes > 0,
        shape.separators > 0,
        [at and HANDLE.search(text) is not None for text, at in zip(texts, holding(texts, "@"), strict=True)],
        holding(texts, "http", "www.", ".com"),
        holding(texts, "©"),
        shape.short_words / words,
        [not READER.isdisjoint(line.words) for line in lines],
    )
    details = np.empty((DETAILS, len(lines)))
    for place, row in enumerate(rows):
        details[place] = row
    return details


def holding(texts: Sequence[str], *marks: str) -> list[bool]:
    """Whether one of these marks stands in each of the texts; most pages hold none."""
    page = "\n".join(texts)
    present = [mark for mark in marks if mark in page]
    return [any(mark in text for mark in present) for text in texts] if present else [False] * len(texts)


def cues_of(sheet: Sheet) -> Array:
    """What phrases of furniture say of each line."""
    found = np.zeros((CUED, len(sheet.lines)))
    for place, cues in [(place, cues) for place, cues in enumerate(sheet.cues) if cues]:
        for cue in cues:
            found[WHERES[cue.where], place] += 1
        inside = sum(cue.words for cue in cues if cue.where == "inside")
        found[-1, place] = inside / max(1, len(sheet.lines[place].words))
    return found


def rules_of(kinds: Sequence[ZoneKind], sure: set[int]) -> Array:
    """The rules' kind of each line, whether they were sure, and whether they keep it."""
    found = np.zeros((len(KINDS) + 2, len(kinds)))
    found[[COLUMN_OF[kind] for kind in kinds], np.arange(len(kinds))] = 1.0
    found[len(KINDS), sorted(sure)] = 1.0
    found[-1] = [kind in KEPT_KINDS for kind in kinds]
    return found


def repetition_of(sheet: Sheet) -> Array:
    """How often the pile and the page repeat each line.

    Text that other pages share with this one, an agency's perhaps, counts as unrepeated.
    """
    words = [line.words for line in sheet.lines]
    counts = Counter(words)
    found = np.ones((2, len(words)))
    if len(counts) < len(words):
        found[1] = [counts[each] for each in words]
    for place, (line, count) in enumerate(zip(sheet.lines, sheet.copies, strict=True)):
        if count > 1 and place not in sheet.shared and not (line.is_prose and sheet.is_about_topic(line)):
            found[0, place] = min(MOST_COPIES, count)
    return found


def places_of(kinds: Sequence[ZoneKind], shapes: Array) -> Array:
    """Where each line stands among the paragraphs."""
    total = len(kinds)
    place = np.arange(total)
    prose = shapes[COUNT] * shapes[PROSE] * [kind == "body" for kind in kinds]
    held = np.flatnonzero(prose)
    first, last = (held[0], held[-1]) if len(held) else (total, -1)
    # Before the first paragraph and after the last the next one is as far as can be.
    before = np.searchsorted(held, place)
    since = place - np.concatenate([[-2 * FAR], held])[before]
    until = np.concatenate([held, [total + 2 * FAR]])[before] - place
    rows = (
        place / total,
        place,
        total - 1 - place,
        (np.cumsum(prose) - prose) / max(1, prose.sum()),
        np.maximum(first - place, -1),
        np.maximum(place - last, -1),
        since,
        until,
    )
    found = np.empty((len(rows), total))
    for number, row in enumerate(rows):
        found[number] = row
    return np.minimum(found, FAR, out=found)


def topics_of(sheet: Sheet, kinds: Sequence[ZoneKind], unsure: Sequence[int]) -> Array:
    """How the words of the lines in doubt meet the rest of the page, and its headline."""
    headline = sheet.lines[kinds.index("headline")].stems if "headline" in kinds else frozenset()
    found = np.zeros((3, len(kinds)))
    if unsure:
        lines = [sheet.lines[place] for place in unsure]
        stems = [line.stems for line in lines]
        found[0, unsure] = [sheet.on_topic(line) for line in lines]
        found[2, unsure] = [not each for each in stems]
        if headline:
            found[1, unsure] = [len(each & headline) / (len(each) or 1) for each in stems]
    return found


def runs_of(shapes: Array) -> Array:
    """The run of short lines, or of paragraphs, that each line is in: its length and its mean shape."""
    prose = shapes[PROSE] > 0
    number = np.zeros(len(prose), np.intp)
    np.cumsum(prose[1:] != prose[:-1], out=number[1:])
    size = np.bincount(number)
    starts = np.cumsum(size) - size
    means = [np.bincount(number, weights=shapes[row]) / size for row in (COUNT, STOPPED, CAPITALS)]
    runs = np.array([size, -starts, *means])[:, number]
    runs[1] += np.arange(len(prose))
    return runs


def shifted(seen: Array, step: int) -> Array:
    """Every line's neighbour so many lines on; the last row tells where the page ends."""
    total = seen.shape[1]
    out = np.zeros((len(seen) + 1, total))
    out[-1] = 1.0
    if abs(step) < total:
        here = slice(0, total - step) if step > 0 else slice(-step, total)
        there = slice(step, total) if step > 0 else slice(0, total + step)
        out[:-1, here] = seen[:, there]
        out[-1, here] = 0.0
    return out


def around(seen: Array, sums: Array, width: int) -> Array:
    """The mean of the lines around each, itself left out; `sums` are those of the lines before each."""
    total = seen.shape[1]
    place = np.arange(total)
    low, high = np.maximum(place - width, 0), np.minimum(place + width + 1, total)
    means: Array = (sums[:, high] - sums[:, low] - seen) / np.maximum(high - low - 1, 1)
    return means


def page_of(sums: Array) -> Array:
    """What a page is like: its lines, its words, and the mean of what is seen of a line."""
    total = sums.shape[1] - 1
    page = np.concatenate([[total, sums[COUNT, -1]], sums[:, -1] / total])
    return np.broadcast_to(page[:, None], (len(page), total))
