"""Which answers to one question say the same: our similarity of short statements, on labelled pairs.

    python -m bench.answers DATA

DATA holds eval/nanco/dev.jsonl: questions on a news story, and answers from many outlets that
readers put into groups. The figure is balanced accuracy over pairs of answers, a mean of the
questions. The bound that parts same from different is chosen on the other questions, so that no
question is measured with its own.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import click
import msgspec
import numpy as np
from numpy.typing import NDArray
from spacy.tokens import Doc

from bench.table import markdown_table
from headwater.run.resources import load_encoder, load_parser
from headwater.settings import Settings

OVERLAP = 0.5  # the weights of shared words and of numbers beside the vectors: dev, on the other questions
NUMBERS = 0.3

Vectors = NDArray[np.float32]
Similarity = Callable[["Answers", int, int], float]


class Answer(msgspec.Struct, frozen=True):
    """An answer, and the group into which readers put it."""

    answer: str
    group: int


class Question(msgspec.Struct, frozen=True):
    """A question and its answers."""

    qid: str
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What is compared of the answers to one question, each at its own number."""

    groups: tuple[int, ...]
    lemmas: tuple[frozenset[str], ...]
    numbers: tuple[frozenset[str], ...]
    weights: dict[str, float]
    vectors: Vectors

    def weight(self, words: frozenset[str]) -> float:
        """How much some words tell: the rarer among the answers, the more."""
        return sum(self.weights[word] for word in sorted(words))


def answers_of(question: Question) -> Answers:
    """Read the answers to a question."""
    parses = list(load_parser(Settings().english_model).pipe(each.answer for each in question.answers))
    lemmas = tuple(frozenset(lemmas_of(parse)) for parse in parses)
    counts = Counter(lemma for words in lemmas for lemma in words)
    return Answers(
        groups=tuple(each.group for each in question.answers),
        lemmas=lemmas,
        numbers=tuple(frozenset(token.lower_ for token in parse if token.like_num) for parse in parses),
        weights={lemma: math.log((len(lemmas) + 1) / count) for lemma, count in counts.items()},
        vectors=centred(load_encoder()([each.answer for each in question.answers])),
    )


def lemmas_of(parse: Doc) -> Iterator[str]:
    """The lemmas of the words that say something, numbers too."""
    for token in parse:
        if token.like_num:
            yield token.lower_
        elif token.is_alpha and not token.is_stop:
            yield token.lemma_.lower()


def centred(vectors: Vectors) -> Vectors:
    """Unit vectors of what sets each answer apart: all are about one question."""
    away = vectors - vectors.mean(axis=0)
    lengths = np.linalg.norm(away, axis=1, keepdims=True)
    return np.asarray(away / np.where(lengths > 0, lengths, 1), dtype=np.float32)


def shared_words(answers: Answers, left: int, right: int) -> float:
    """The floor: words that two answers share over all their words, by weight."""
    shared = answers.weight(answers.lemmas[left] & answers.lemmas[right])
    return shared / (answers.weight(answers.lemmas[left] | answers.lemmas[right]) or 1.0)


def likeness(answers: Answers, left: int, right: int) -> float:
    """Ours: vectors, the words of the shorter answer that the other has, and whether numbers agree."""
    shared = answers.weight(answers.lemmas[left] & answers.lemmas[right])
    less = min(answers.weight(answers.lemmas[left]), answers.weight(answers.lemmas[right])) or 1.0
    cosine = float(answers.vectors[left] @ answers.vectors[right])
    return cosine + OVERLAP * shared / less + NUMBERS * numbers_agree(answers, left, right)


def numbers_agree(answers: Answers, left: int, right: int) -> int:
    """1 where a number stands in both, -1 where both have others, 0 where one has none."""
    if not answers.numbers[left] or not answers.numbers[right]:
        return 0
    return 1 if answers.numbers[left] & answers.numbers[right] else -1


def pairs(answers: Answers, similarity: Similarity) -> list[tuple[float, bool]]:
    """Each pair of answers: how alike, and whether readers grouped them."""
    return [
        (similarity(answers, left, right), answers.groups[left] == answers.groups[right])
        for left, right in combinations(range(len(answers.groups)), 2)
    ]


def balanced_accuracy(found: Sequence[tuple[float, bool]], bound: float) -> float:
    """The mean of the share of same pairs at or above a bound and that of different pairs below it."""
    same = [value >= bound for value, is_same in found if is_same]
    different = [value < bound for value, is_same in found if not is_same]
    if not same or not different:
        return 0.0
    return (sum(same) / len(same) + sum(different) / len(different)) / 2


def left_out(questions: Sequence[Sequence[tuple[float, bool]]]) -> list[float]:
    """The figure of each question with the bound that is best for the others."""
    bounds = sorted({round(value, 2) for found in questions for value, _ in found})
    table = [[balanced_accuracy(found, bound) for bound in bounds] for found in questions]
    chosen = []
    for number, row in enumerate(table):
        others = [sum(figures) for figures in zip(*(table[:number] + table[number + 1 :]), strict=True)]
        chosen.append(row[max(range(len(bounds)), key=lambda k: others[k])])
    return chosen


def figure_rows(questions: Sequence[Question]) -> Iterator[tuple[str, ...]]:
    """A row for each similarity: the mean, then each question."""
    read = [answers_of(question) for question in questions]
    for name, similarity in (("shared words, by weight", shared_words), ("ours", likeness)):
        figures = left_out([pairs(answers, similarity) for answers in read])
        yield name, *(f"{figure:.3f}" for figure in (sum(figures) / len(figures), *figures))


@click.command()
@click.argument("data", type=click.Path(exists=True, path_type=Path))
def main(data: Path) -> None:
    """Print balanced accuracy over pairs of answers."""
    lines = (data / "eval" / "nanco" / "dev.jsonl").read_bytes().splitlines()
    questions = [msgspec.json.decode(line, type=Question) for line in lines if line.strip()]
    print(
        markdown_table(
            ("similarity", "mean", *(each.qid for each in questions)), list(figure_rows(questions))
        )
    )


if __name__ == "__main__":
    main()
