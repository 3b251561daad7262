"""`headwater clean`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from headwater.cli.options import PATHS
from headwater.cli.output import write
from headwater.errors import InputError

if TYPE_CHECKING:
    from headwater.record.document import Document


@click.command()
@PATHS
@click.option("--show", is_flag=True, help="Every line of the file with what it was taken for.")
@click.option("--keep", multiple=True, metavar="N", help="Line N (or N-M) is article, now and in later runs.")
@click.option(
    "--drop", multiple=True, metavar="N", help="Line N (or N-M) is furniture, now and in later runs."
)
@click.option("--json", "as_json", is_flag=True, help="One document a line, as in the account.")
def clean(
    paths: tuple[str, ...], *, show: bool, keep: tuple[str, ...], drop: tuple[str, ...], as_json: bool
) -> None:
    """Print articles without the furniture of their pages.

    With --keep and --drop you correct what a line of one file was taken for; --show tells
    the lines' numbers. It is written to FILE.zones beside it and holds for every command.

    \b
      headwater clean article.txt
      headwater clean articles/ --show
      headwater clean article.txt --drop 3 --keep 14-16
      headwater clean articles/ --json | head -1
    """
    from headwater.export.json_text import to_line  # noqa: PLC0415 - --help loads no model
    from headwater.intake.pile import read_pile  # noqa: PLC0415
    from headwater.run.pipeline import clean_pages  # noqa: PLC0415
    from headwater.settings import Settings  # noqa: PLC0415

    if keep or drop:
        correct(paths, {**dict.fromkeys(numbers(keep), True), **dict.fromkeys(numbers(drop), False)})
    pages, _ = read_pile(paths, sys.stdin.buffer)
    documents, _ = clean_pages(pages, Settings())
    if not documents:
        raise InputError("No article could be read. Name files or folders with articles.")
    for document in documents:
        write(to_line(document) if as_json else as_text(document, show=show), None)


def correct(paths: tuple[str, ...], made: dict[int, bool]) -> None:
    """Write what the user decided beside the one article named."""
    from headwater.intake.corrections import with_corrections, write_corrections  # noqa: PLC0415
    from headwater.intake.pile import read_pile  # noqa: PLC0415

    article = Path(paths[0])
    pages, _ = read_pile([paths[0]])
    if len(paths) > 1 or not article.is_file() or len(pages) != 1 or "#" in pages[0].path:
        raise InputError("--keep and --drop correct the lines of one file with one article: name that file.")
    file = write_corrections(article, pages[0], with_corrections(pages[0].corrections, made))
    click.echo(f"Wrote {file}.", err=True)


def numbers(given: tuple[str, ...]) -> list[int]:
    """The lines, from 0, that numbers and ranges from 1 name."""
    found: list[int] = []
    for each in given:
        first, _, last = each.partition("-")
        if (
            not first.isdecimal()
            or not (last or first).isdecimal()
            or not 0 < int(first) <= int(last or first) < 10**6
        ):
            raise click.UsageError(f"{each!r} is no line number or range. Write 14 or 14-16.")
        found.extend(range(int(first) - 1, int(last or first)))
    return found


def as_text(document: Document, *, show: bool) -> str:
    """A document to be read."""
    from headwater.export.articles import article_text, zoned_lines  # noqa: PLC0415 - not for --help
    from headwater.export.neutral import one_line, visible  # noqa: PLC0415

    body = "\n".join(zoned_lines(document)) if show else visible(article_text(document))
    return f"== {one_line(document.path)}\n\n{body}\n\n"
