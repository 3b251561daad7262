"""How collating grows with a story: one story of more and more articles.

    python -m bench.collating [ARTICLES ...]

The articles are drawn from the sentences of our own harbour, an order, a choice and figures
of their own in each, and taken for tellings of one happening. Each size runs in a process of
its own. Timed are gathering (who is who, which articles share text) and collating, in
processor time after everything has been marked.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Sequence
from random import Random
from time import process_time

from bench.pile import EXAMPLES, other_figures, paragraphs, sentences
from bench.table import markdown_table
from headwater.collate.collate import collate
from headwater.gather.settle import settle
from headwater.record.document import Page
from headwater.record.pile import MarkedDocument
from headwater.run.pipeline import mark_pages
from headwater.run.resources import load_encoder, load_kindred, load_weights
from headwater.settings import Settings

SIZES = (100, 300, 1_000)
PILE = "harbour"
SENTENCES = 12  # of an article
SEED = 20251103

HEADER = ("articles", "sentences", "s gathering", "s collating", "ms a sentence", "assertions", "differences")


def pages(count: int) -> list[Page]:
    """So many articles of one story."""
    stock = [sentence for paragraph in paragraphs(EXAMPLES / PILE) for sentence in sentences(paragraph)]
    return [
        Page(path=f"{number:04}.txt", text=drawn(stock, Random(SEED + number))) for number in range(count)
    ]


def drawn(stock: list[str], random: Random) -> str:
    """An article of some of the sentences, with figures of its own.

    Two make a line, so that no line stands in so many articles that it looks like a page's furniture.
    """
    told = [other_figures(sentence, random) for sentence in random.sample(stock, SENTENCES)]
    return "\n\n".join(map(" ".join, batched(told))) + "\n"


def batched(told: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The sentences two by two."""
    return zip(told[::2], told[1::2], strict=True)


def measured(count: int) -> tuple[str, ...]:
    """The row of one size."""
    pile, losses = mark_pages(pages(count), Settings(use_cache=False))
    if losses:
        raise SystemExit(f"{len(losses)} articles were lost: {losses[0].reason}")
    load_encoder()(["A sentence that has the encoder ready."])
    return timed(pile)


def timed(pile: list[MarkedDocument]) -> tuple[str, ...]:
    """The row of a marked pile that is one story."""
    started = process_time()
    settlement = settle(pile, load_encoder(), is_one_story=True)
    gathered = process_time()
    (story,) = settlement.stories
    collation = collate([story], pile, settlement, load_encoder(), load_kindred(), load_weights())
    ended = process_time()
    told = sum(len(entry.marks.sentences) for entry in pile)
    each = (ended - gathered) / max(1, told) * 1_000
    return (
        *(f"{len(pile):,}", f"{told:,}", f"{gathered - started:.1f}", f"{ended - gathered:.1f}"),
        *(f"{each:.2f}", f"{len(collation.loci):,}", f"{len(collation.disagreements):,}"),
    )


def main(sizes: list[int]) -> None:
    """Print the table, or the row of one size that the table asks for."""
    if len(sizes) == 1:
        print("\t".join(measured(sizes[0])))
        return
    rows = []
    for size in sizes or SIZES:
        command = (sys.executable, "-m", "bench.collating", str(size))
        printed = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
        rows.append(tuple(printed.strip().split("\t")))
    print(markdown_table(HEADER, rows))


if __name__ == "__main__":
    main([int(argument) for argument in sys.argv[1:]])
