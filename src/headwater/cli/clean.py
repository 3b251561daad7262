"""`headwater clean`."""

from __future__ import annotations

import sys
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
@click.option("--json", "as_json", is_flag=True, help="One document a line, as in the account.")
def clean(paths: tuple[str, ...], *, show: bool, as_json: bool) -> None:
    """Print articles without the furniture of their pages.

    \b
      headwater clean article.txt
      headwater clean articles/ --show
      headwater clean articles/ --json | head -1
    """
    from headwater.intake.pile import read_pile  # noqa: PLC0415 - --help loads no model
    from headwater.run.pipeline import clean_pages  # noqa: PLC0415
    from headwater.settings import Settings  # noqa: PLC0415

    pages, _ = read_pile(paths, sys.stdin.buffer)
    documents, _ = clean_pages(pages, Settings())
    if not documents:
        raise InputError("No article could be read. Name files or folders with articles.")
    for document in documents:
        write(as_line(document) if as_json else as_text(document, show=show), None)


def as_line(document: Document) -> bytes:
    """A document as one line of JSON."""
    import msgspec  # noqa: PLC0415 - not for --help

    return msgspec.json.encode(document) + b"\n"


def as_text(document: Document, *, show: bool) -> str:
    """A document to be read."""
    from headwater.export.articles import article_text, zoned_lines  # noqa: PLC0415 - not for --help
    from headwater.export.neutral import one_line, visible  # noqa: PLC0415

    body = "\n".join(zoned_lines(document)) if show else visible(article_text(document))
    return f"== {one_line(document.path)}\n\n{body}\n\n"
