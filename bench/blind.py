"""How an account of each pile that was written blind scores: golds whose writers knew nothing of the program.

    python -m bench.blind [FOLDER…]

Without a folder, the piles of bench/golds. What is missed is not shown: some of them nobody has read.
"""

from __future__ import annotations

from pathlib import Path

import click

from bench.gold import read_gold
from bench.scorer import Row, rows_of
from bench.seeds import account_of, score_lines
from bench.table import markdown_table

GOLDS = Path(__file__).parent / "golds"


def scores_of(folders: list[Path]) -> dict[str, tuple[Row, ...]]:
    """The rows of each pile's score, by the name of its folder."""
    return {folder.name: rows_of(account_of(folder), read_gold(folder)) for folder in folders}


@click.command()
@click.argument("folders", nargs=-1, type=click.Path(exists=True, file_okay=False, path_type=Path))
def main(folders: tuple[Path, ...]) -> None:
    """Print the scores of piles that were written blind."""
    chosen = list(folders) or sorted(path for path in GOLDS.iterdir() if path.is_dir())
    scores = scores_of(chosen)
    click.echo(markdown_table(("row", *scores), score_lines(scores)))


if __name__ == "__main__":
    main()
