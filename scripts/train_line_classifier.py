"""Train the judge of lines from labelled lines and write it where the package reads it.

    python scripts/train_line_classifier.py LINES.jsonl [--measure]

Each row of LINES.jsonl is a page: `lines`, `keep` (1 article, 0 furniture, null unsure), `domain`,
`view` and `news`. `--measure` trains on half of the sites and scores the other half, both ways.
"""

from __future__ import annotations

import hashlib
import json
import sys
from dataclasses import dataclass
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from headwater.clean.classifier import DROP_BELOW, KEEP_ABOVE, LineClassifier, Weights
from headwater.clean.cues import find_cues
from headwater.clean.features import page_features
from headwater.clean.lines import read_lines
from headwater.clean.zoning import zone_by_rules
from headwater.record.document import KEPT_KINDS, ZoneKind
from headwater.run.resources import load_cleaning

OUTPUT = Path(__file__).parent.parent / "src" / "headwater" / "data" / "line_classifier.json"
EPOCHS, BATCH, RATE, DECAY = 12, 1024, 0.01, 1e-4
VIEW_WEIGHTS = {"residual news": 3.0, "full news": 1.0, "residual other": 0.5}
PAGE_LINES = 60  # a page of more lines weighs no more than one of so many

Array = NDArray[np.float64]


@dataclass(frozen=True, kw_only=True)
class LabelledPage:
    """A page's lines as the classifier sees them, with their labels (-1 unsure) and their words."""

    domain: str
    view: str
    features: Array
    labels: NDArray[np.int64]
    words: NDArray[np.int64]
    kinds: list[ZoneKind]
    sure: NDArray[np.bool_]


def main() -> None:
    """Train, and write or measure."""
    rows = [json.loads(row) for row in Path(sys.argv[1]).read_text("utf-8").splitlines()]
    pages = [page for row in rows if (page := labelled(row))]
    if "--measure" in sys.argv:
        measure(pages)
        return
    OUTPUT.write_bytes(msgspec.json.format(msgspec.json.encode(trained(pages)), indent=0) + b"\n")
    print(f"{len(pages)} pages, {sum(map(len, (page.labels for page in pages)))} lines: {OUTPUT}")


def labelled(row: dict[str, object]) -> LabelledPage | None:
    """One page of the labelled lines."""
    written, keep = row["lines"], row["keep"]
    assert isinstance(written, list)
    assert isinstance(keep, list)
    lines = read_lines("\n".join(line.replace("\n", " ") for line in written))
    if not lines:
        return None
    lexicon = load_cleaning().furniture
    cues = [find_cues(line, lexicon) for line in lines]
    sheet = zone_by_rules(lines, cues)
    kinds = sheet.decided
    view = f"{row['view']} {'news' if row['news'] else 'other'}"
    labels = [-1 if keep[line.number] is None else int(keep[line.number]) for line in lines]
    return LabelledPage(
        domain=str(row["domain"]),
        view=view,
        features=page_features(lines, cues, kinds, frozenset()),
        labels=np.array(
            [-1 if kind == "headline" else label for kind, label in zip(kinds, labels, strict=True)]
        ),
        words=np.array([len(line.text.split()) for line in lines]),
        kinds=kinds,
        sure=np.array([place in sheet.sure for place in range(len(lines))]),
    )


def line_weights(page: LabelledPage) -> Array:
    """How much each line of a page counts: long lines of the article more, long pages less."""
    by_length = np.where(page.labels == 1, np.minimum(3, 0.5 + page.words / 20), 1.0)
    weights: Array = VIEW_WEIGHTS[page.view] * by_length * min(1.0, PAGE_LINES / len(page.labels))
    return weights


def trained(pages: list[LabelledPage]) -> Weights:
    """Logistic regression by Adam on batches in a fixed order."""
    known = np.concatenate([page.labels for page in pages]) >= 0
    features = np.vstack([page.features for page in pages])[known]
    labels = np.concatenate([page.labels for page in pages])[known]
    counts = np.concatenate([line_weights(page) for page in pages])[known]
    means, scales = features.mean(0), np.maximum(features.std(0), 0.05)
    weights = descended((features - means) / scales, labels, counts)
    return Weights(
        made_by="scripts/train_line_classifier.py",
        means=rounded(means),
        scales=rounded(scales),
        weights=rounded(weights[:-1]),
        bias=float(round(weights[-1], 5)),
    )


def descended(features: Array, labels: NDArray[np.int64], counts: Array) -> Array:
    """Weights, the bias last, after all epochs."""
    order = np.random.default_rng(0)
    data = np.column_stack([features, np.ones(len(features))])
    weights, mean, square, step = np.zeros(data.shape[1]), 0.0, 0.0, 0
    for epoch in range(EPOCHS):
        shuffled = order.permutation(len(data))
        rate = RATE * (1 - epoch / EPOCHS) + 1e-4
        for start in range(0, len(data), BATCH):
            rows, step = shuffled[start : start + BATCH], step + 1
            chance = 1 / (1 + np.exp(-np.clip(data[rows] @ weights, -30, 30)))
            share = counts[rows] / counts[rows].sum()
            gradient = data[rows].T @ ((chance - labels[rows]) * share) + DECAY * weights
            mean, square = 0.9 * mean + 0.1 * gradient, 0.999 * square + 0.001 * gradient**2
            weights = weights - rate * (mean / (1 - 0.9**step)) / (np.sqrt(square / (1 - 0.999**step)) + 1e-8)
    return weights


def rounded(values: Array) -> tuple[float, ...]:
    """Values as they are shipped."""
    return tuple(float(value) for value in np.round(values, 5))


def measure(pages: list[LabelledPage]) -> None:
    """Train on half of the sites, score the other half, for both halves and every view."""
    for half in (0, 1):
        judge = LineClassifier.parse(
            msgspec.json.encode(trained([page for page in pages if half_of(page) != half])).decode()
        )
        for view in VIEW_WEIGHTS:
            seen = [page for page in pages if half_of(page) == half and page.view == view]
            print(half, view, len(seen), "rules", score(seen, None), "both", score(seen, judge))
        print(half, "calibration", calibration([page for page in pages if half_of(page) == half], judge))


def half_of(page: LabelledPage) -> int:
    """Which half of the sites a page belongs to."""
    return int(hashlib.sha256(page.domain.encode()).hexdigest(), 16) % 2


def score(pages: list[LabelledPage], judge: LineClassifier | None) -> str:
    """F1 of furniture, macro F1 and the share of article words lost."""
    table, lost, body = np.zeros((2, 2)), 0, 0
    for page in pages:
        rules = np.array([kind in KEPT_KINDS for kind in page.kinds])
        if judge:
            chance = judge.kept(page.features)
            judged = np.where(rules, chance >= DROP_BELOW, chance > KEEP_ABOVE)
            rules = np.where(page.sure, rules, judged)
        for label in (0, 1):
            for got in (0, 1):
                table[label, got] += ((page.labels == label) & (rules == got)).sum()
        body += page.words[page.labels == 1].sum()
        lost += page.words[(page.labels == 1) & ~rules.astype(bool)].sum()
    wrong = table[0, 1] + table[1, 0]
    drop, keep = (2 * table[n, n] / max(1, 2 * table[n, n] + wrong) for n in (0, 1))
    share = 100 * lost / max(1, body)
    return f"furniture F1 {drop:.3f}, macro {(drop + keep) / 2:.3f}, words lost {share:.2f} %"


def calibration(pages: list[LabelledPage], judge: LineClassifier) -> list[str]:
    """The share of lines kept by people, in tenths of the probability."""
    chance = np.concatenate([judge.kept(page.features) for page in pages])
    labels = np.concatenate([page.labels for page in pages])
    tenths = np.minimum(9, (chance * 10).astype(int))
    return [f"{labels[(tenths == n) & (labels >= 0)].mean():.2f}" for n in range(10)]


if __name__ == "__main__":
    main()
