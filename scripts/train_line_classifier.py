"""Train the judge of lines from labelled lines and write it where the package reads it.

    python scripts/train_line_classifier.py LINES.jsonl [--measure]

Each row of LINES.jsonl is a page: `lines`, `keep` (1 article, 0 furniture, null unsure), `domain`,
`doc_id`, `view` and `news`. `--measure` trains on half of the sites and scores the other half, both ways.
"""

from __future__ import annotations

import base64
import hashlib
import json
import sys
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from headwater.clean.classifier import LineClassifier, ShippedTrees
from headwater.clean.cues import find_cues
from headwater.clean.features import page_features
from headwater.clean.lines import Line, read_lines
from headwater.clean.repetition import line_keys
from headwater.clean.zoning import UNSURE, leads_in, zone_by_rules
from headwater.record.document import KEPT_KINDS, ZoneKind
from headwater.run.resources import load_cleaning

OUTPUT = Path(__file__).parent.parent / "src" / "headwater" / "data" / "line_classifier.json"
TREES, DEPTH, RATE, BINS = 240, 6, 0.08, 32
SHRINK = 8.0  # added to the weight of every leaf, so that small ones say little
ROWS, COLUMNS = 0.6, 0.35  # shares of the lines and of the features that each tree sees
VIEW_WEIGHTS = {"residual news": 3.0, "full news": 1.0, "residual other": 0.5}
PAGE_LINES = 60  # a page of more lines weighs no more than one of so many

Array = NDArray[np.float64]


@dataclass(frozen=True, kw_only=True)
class LabelledPage:
    """A page's lines as the classifier sees them, with their labels (-1 unsure) and their words.

    `alone` are the features of the page outside any pile.
    """

    domain: str
    view: str
    features: Array
    alone: Array
    labels: NDArray[np.int64]
    words: NDArray[np.int64]
    kinds: list[ZoneKind]
    sure: NDArray[np.bool_]
    leads: NDArray[np.bool_]


def main() -> None:
    """Train, and write or measure."""
    rows = [json.loads(row) for row in Path(sys.argv[1]).read_text("utf-8").splitlines()]
    copies = repetition_in(rows)
    pages = [page for row in rows if (page := labelled(row, copies))]
    if "--measure" in sys.argv:
        measure(pages)
        return
    OUTPUT.write_bytes(msgspec.json.encode(trained(pages)) + b"\n")
    print(f"{len(pages)} pages, {sum(len(page.labels) for page in pages)} lines: {OUTPUT}")


def lines_in(row: dict[str, object]) -> list[Line]:
    """The lines of a labelled page."""
    written = row["lines"]
    assert isinstance(written, list)
    return read_lines("\n".join(line.replace("\n", " ") for line in written))


def repetition_in(rows: list[dict[str, object]]) -> dict[str, int]:
    """In how many articles each line stands; the views of one article are one."""
    where: dict[str, set[object]] = defaultdict(set)
    for row in rows:
        for key in line_keys(line.text for line in lines_in(row)):
            where[key].add(row["doc_id"])
    return {key: len(articles) for key, articles in where.items()}


def labelled(row: dict[str, object], copies: dict[str, int]) -> LabelledPage | None:
    """One page of the labelled lines."""
    keep, lines = row["keep"], lines_in(row)
    assert isinstance(keep, list)
    if not lines:
        return None
    lexicon = load_cleaning().furniture
    cues = [find_cues(line, lexicon) for line in lines]
    alone = zone_by_rules(lines, cues, periodicals=lexicon.periodicals)
    keys = line_keys(line.text for line in lines)
    copied = [copies[key] for key in keys]
    sheet = zone_by_rules(lines, cues, copies=copied, periodicals=lexicon.periodicals)
    kinds = sheet.decided
    labels = [-1 if keep[line.number] is None else int(keep[line.number]) for line in lines]
    return LabelledPage(
        domain=str(row["domain"]),
        view=f"{row['view']} {'news' if row['news'] else 'other'}",
        features=page_features(sheet).T,
        alone=page_features(alone).T,
        labels=np.array(
            [-1 if kind == "headline" else label for kind, label in zip(kinds, labels, strict=True)]
        ),
        words=np.array([len(line.text.split()) for line in lines]),
        kinds=kinds,
        sure=np.array([place in sheet.sure for place in range(len(lines))]),
        leads=np.array([leads_in(sheet, place) for place in range(len(lines))]),
    )


def line_weights(page: LabelledPage) -> Array:
    """How much each line of a page counts: long lines of the article more, long pages less."""
    by_length = np.where(page.labels == 1, np.minimum(3, 0.5 + page.words / 20), 1.0)
    weights: Array = VIEW_WEIGHTS[page.view] * by_length * min(1.0, PAGE_LINES / len(page.labels))
    return weights


def trained(pages: list[LabelledPage]) -> ShippedTrees:
    """Symmetric trees boosted on the logistic loss; each page is seen in its pile and alone."""
    # The trees have no say where the rules are sure, so they need not learn from those lines.
    known = np.concatenate([(page.labels >= 0) & ~page.sure for page in pages] * 2)
    features = np.vstack([*(page.features for page in pages), *(page.alone for page in pages)])[known]
    labels = np.concatenate([page.labels for page in pages] * 2)[known]
    counts = np.concatenate([line_weights(page) for page in pages] * 2)[known] / 2
    bounds = [bounds_of(column) for column in features.T]
    bins = np.column_stack(
        [np.searchsorted(found, column) for found, column in zip(bounds, features.T, strict=True)]
    ).astype(np.uint8)
    bias = float(np.log((counts * labels).sum() / (counts * (1 - labels)).sum()))
    questions, leaves = grown(bins, labels, counts, bias, [len(found) for found in bounds])
    return ShippedTrees(
        made_by="scripts/train_line_classifier.py",
        columns=features.shape[1],
        depth=DEPTH,
        bias=round(bias, 5),
        features=tuple(feature for feature, _ in questions),
        bounds=tuple(round(float(bounds[feature][at]), 6) for feature, at in questions),
        leaves=base64.b64encode(np.round(np.array(leaves) * 10_000).astype("<i2").tobytes()).decode(),
    )


def bounds_of(column: Array) -> Array:
    """The values between which a feature is cut, at most so many, none of them the greatest."""
    values = np.unique(column)
    if len(values) > BINS:
        values = np.unique(np.round(np.quantile(column, np.linspace(0, 1, BINS + 1)), 6))
    found: Array = np.round((values[1:] + values[:-1]) / 2, 6)
    return found


def grown(
    bins: NDArray[np.uint8], labels: NDArray[np.int64], counts: Array, bias: float, cuts: list[int]
) -> tuple[list[tuple[int, int]], list[Array]]:
    """The questions of all trees, level by level, and the worth of their leaves."""
    order = np.random.default_rng(0)
    score = np.full(len(labels), bias)
    questions: list[tuple[int, int]] = []
    leaves: list[Array] = []
    for _ in range(TREES):
        chance = 1 / (1 + np.exp(-score))
        slope, bend = counts * (labels - chance), counts * np.maximum(chance * (1 - chance), 1e-4)
        rows = np.flatnonzero(order.random(len(labels)) < ROWS)
        columns = np.flatnonzero((order.random(bins.shape[1]) < COLUMNS) & (np.array(cuts) > 0))
        asked = tree_of(bins[rows], slope[rows], bend[rows], columns, cuts)
        leaf = sum(
            (bins[:, feature] > at).astype(np.int64) << level for level, (feature, at) in enumerate(asked)
        )
        worth = RATE * worths(np.asarray(leaf), slope, bend)
        score += worth[leaf]
        questions += asked
        leaves.append(worth)
    return questions, leaves


def worths(leaf: NDArray[np.int64], slope: Array, bend: Array) -> Array:
    """What each leaf adds to the score of its lines."""
    size = 2**DEPTH
    found: Array = np.bincount(leaf, slope, size) / (np.bincount(leaf, bend, size) + SHRINK)
    return found


def tree_of(
    bins: NDArray[np.uint8], slope: Array, bend: Array, columns: NDArray[np.int64], cuts: list[int]
) -> list[tuple[int, int]]:
    """The questions of one tree: at each level the one that tells most in all leaves together."""
    leaf = np.zeros(len(bins), np.int64)
    asked: list[tuple[int, int]] = []
    for level in range(DEPTH):
        gains = [gain_of(bins[:, column], leaf, slope, bend, cuts[column], 2**level) for column in columns]
        best = max(range(len(columns)), key=lambda place: gains[place][0])
        feature, at = int(columns[best]), gains[best][1]
        asked.append((feature, at))
        leaf += (bins[:, feature] > at).astype(np.int64) << level
    return asked


def gain_of(
    column: NDArray[np.uint8], leaf: NDArray[np.int64], slope: Array, bend: Array, cuts: int, leaves: int
) -> tuple[float, int]:
    """How much the best cut of one feature tells, and which cut that is."""
    width = cuts + 1
    cell = leaf * width + column
    slopes = np.bincount(cell, slope, leaves * width).reshape(leaves, width).cumsum(1)
    bends = np.bincount(cell, bend, leaves * width).reshape(leaves, width).cumsum(1)
    below = slopes[:, :-1] ** 2 / (bends[:, :-1] + SHRINK)
    above = (slopes[:, -1:] - slopes[:, :-1]) ** 2 / (bends[:, -1:] - bends[:, :-1] + SHRINK)
    gains = (below + above).sum(0)
    at = int(gains.argmax())
    return float(gains[at]), at


def measure(pages: list[LabelledPage]) -> None:
    """Train on half of the sites, score the other half, for both halves and every view."""
    for half in (0, 1):
        judge = LineClassifier.parse(
            msgspec.json.encode(trained([page for page in pages if half_of(page) != half])).decode()
        )
        for view in VIEW_WEIGHTS:
            seen = [page for page in pages if half_of(page) == half and page.view == view]
            print(half, view, len(seen), "rules", score(seen, None), "both", score(seen, judge), flush=True)
        print(half, "calibration", calibration([page for page in pages if half_of(page) == half], judge))


def half_of(page: LabelledPage) -> int:
    """Which half of the sites a page belongs to."""
    return int(hashlib.sha256(page.domain.encode()).hexdigest(), 16) % 2


def score(pages: list[LabelledPage], judge: LineClassifier | None) -> str:
    """F1 of furniture, macro F1 and the share of article words lost."""
    table, lost, body = np.zeros((2, 2)), 0, 0
    for page in pages:
        kept = judged(page, judge)
        for label in (0, 1):
            for got in (0, 1):
                table[label, got] += ((page.labels == label) & (kept == got)).sum()
        body += page.words[page.labels == 1].sum()
        lost += page.words[(page.labels == 1) & ~kept].sum()
    wrong = table[0, 1] + table[1, 0]
    drop, keep = (2 * table[n, n] / max(1, 2 * table[n, n] + wrong) for n in (0, 1))
    share = 100 * lost / max(1, body)
    return f"furniture F1 {drop:.3f}, macro {(drop + keep) / 2:.3f}, words lost {share:.2f} %"


def judged(page: LabelledPage, judge: LineClassifier | None) -> NDArray[np.bool_]:
    """Which lines are kept by the rules, or by the rules and the judge."""
    rules = np.array([kind in KEPT_KINDS for kind in page.kinds])
    if judge is None:
        return rules
    chance = judge.kept(page.features.T)
    return np.where(
        page.sure,
        rules,
        np.where(rules, (chance >= UNSURE.drop_below) | page.leads, chance > UNSURE.keep_above),
    )


def calibration(pages: list[LabelledPage], judge: LineClassifier) -> list[str]:
    """The share of lines kept by people, in tenths of the probability."""
    chance = np.concatenate([judge.kept(page.features.T) for page in pages])
    labels = np.concatenate([page.labels for page in pages])
    tenths = np.minimum(9, (chance * 10).astype(int))
    return [f"{labels[(tenths == n) & (labels >= 0)].mean():.2f}" for n in range(10)]


if __name__ == "__main__":
    main()
