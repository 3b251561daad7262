"""A pile of any size for measuring speed: our own examples' paragraphs under other names.

Each story of ten articles has names of its own, each article an order, a choice and figures
of its own, so that paragraphs repeat no more than they do in a real pile, and no parse of
one serves for another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from random import Random

from bench.gold import Gold, read_gold
from bench.rename import Named, looks_like_person, renamer, renaming_of

EXAMPLES = Path(__file__).parent.parent / "examples"
PILES = ("harbour", "ferry")
STORY = 10  # articles
WORDS = 600  # in each article
SEED = 20250612


def articles(count: int) -> Iterator[tuple[str, str]]:
    """File names and texts of so many articles."""
    stocks = [(paragraphs(EXAMPLES / name), actors_of(read_gold(EXAMPLES / name))) for name in PILES]
    for story in range(0, count, STORY):
        stock, actors = stocks[story // STORY % len(stocks)]
        rename = renamer(renaming_of(stock, actors, f"story {story}"))
        for number in range(story, min(story + STORY, count)):
            chosen = assembled(stock, Random(SEED + number))
            yield f"{number:04}.txt", "\n\n".join(map(rename, chosen)) + "\n"


def write_articles(folder: Path, count: int) -> list[Path]:
    """Write so many articles into a folder."""
    paths = []
    for name, text in articles(count):
        paths.append(folder / name)
        paths[-1].write_text(text, "utf-8")
    return paths


def paragraphs(folder: Path) -> list[str]:
    """The English paragraphs of a pile that its gold file calls article."""
    found: dict[str, None] = {}
    for name, wanted in read_gold(folder).documents.items():
        lines = (folder / name).read_text("utf-8").split("\n")
        found.update((lines[number - 1], None) for number in wanted.keep if lines[number - 1].isascii())
    return [paragraph for paragraph in found if len(paragraph.split()) > 4]


def actors_of(gold: Gold) -> list[Named]:
    """Everybody whom a gold file names."""
    groups = [*gold.actors.same, *((name,) for pair in gold.actors.different for name in pair)]
    groups += [(name,) for name in (*gold.actors.kinds, *(quote.speaker for quote in gold.quotes))]
    return [Named(group, is_person=any(map(looks_like_person, group))) for group in groups]


def assembled(stock: list[str], random: Random) -> list[str]:
    """Paragraphs of one article: each from the sentences of one or two, with figures of its own."""
    chosen: list[str] = []
    while sum(len(paragraph.split()) for paragraph in chosen) < WORDS:
        drawn = [sentence for paragraph in random.sample(stock, 2) for sentence in sentences(paragraph)]
        chosen.append(" ".join(other_figures(sentence, random) for sentence in drawn[: random.randint(2, 4)]))
    return chosen


def sentences(paragraph: str) -> list[str]:
    """A paragraph cut after full stops that a capital follows outside of quotation."""
    return re.split(r"(?<=[.!?]) (?=[A-Z])", paragraph) if paragraph.count('"') == 0 else [paragraph]


def other_figures(sentence: str, random: Random) -> str:
    """The same sentence with other small numbers; years and days of a month stay."""
    return re.sub(r"(?<![\d,.:])\b[3-9]\d\b(?![\d,.:])", lambda found: str(random.randint(32, 99)), sentence)
