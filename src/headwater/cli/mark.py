"""`headwater mark`."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from headwater.cli.options import JSON, settings_of
from headwater.cli.output import show, write
from headwater.errors import InputError

if TYPE_CHECKING:
    from headwater.record.pile import MarkedDocument
    from headwater.settings import Settings

FORMATS = ("text", "html", "jsonld", "json")


@click.command(short_help="Show one article with everything marked in it.")
@click.argument("file", metavar="FILE")
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", show_default=True)
@JSON
@click.option("--output", "-o", metavar="FILE", help="Write there.")
@click.option("--article", metavar="ID", help="Which one, where FILE holds several.")
@click.option("--no-cache", is_flag=True, help="Neither use nor keep what was read before.")
@click.option("--model", metavar="NAME", help="The spaCy pipeline that reads English.")
def mark(
    file: str, *, form: str, output: str | None, article: str | None, no_cache: bool, model: str | None
) -> None:
    """Show the article in FILE with everything marked in it: quotes with their speakers, actors,
    places, times, figures, events, labels, and whom the article has it from.

    `text` is in colour on a terminal; `html` is one page without scripts; `jsonld` holds
    W3C Web Annotations, one a mark; `json` the records themselves.

    \b
      headwater mark article.txt
      headwater mark article.html --format html -o marked.html
      headwater mark article.txt --format jsonld > annotations.jsonld
      headwater mark scraped.jsonl --article 17
    """
    settings = settings_of(no_cache=no_cache, model=model)
    render(marked_article(file, article, settings), form, output)


def marked_article(file: str, article: str | None, settings: Settings) -> MarkedDocument:
    """The one article of a file, marked."""
    from headwater.intake.pile import read_pile  # noqa: PLC0415 - --help loads no model
    from headwater.run.pipeline import mark_pages  # noqa: PLC0415

    pages, losses = read_pile([file], sys.stdin.buffer)
    chosen = [page for page in pages if article is None or page.path.rpartition("#")[2] == article]
    if len(chosen) > 1:
        names = ", ".join(page.path.rpartition("#")[2] for page in chosen[:5])
        raise InputError(
            f"{file} holds {len(chosen)} articles ({names}, …). Name one of them with --article."
        )
    marked, unread = mark_pages(chosen, settings)
    if not marked:
        reasons = [f"{loss.path}: {loss.reason}" for loss in (*losses, *unread)][:1]
        raise InputError(" ".join(["No article could be read.", *reasons]))
    return marked[0]


def render(marked: MarkedDocument, form: str, output: str | None) -> None:
    """The article in the form asked for."""
    if form != "text":
        write(page(marked, form), output)
        return
    from headwater.export.marked_lines import marked_lines  # noqa: PLC0415 - --help loads no model

    lines = marked_lines(marked)
    show(lines) if output is None else write("".join(f"{line.plain.rstrip()}\n" for line in lines), output)


def page(marked: MarkedDocument, form: str) -> bytes | str:
    """The article as one file."""
    if form == "json":
        from headwater.export.json_text import to_line  # noqa: PLC0415 - not for --help

        return to_line(marked)
    if form == "jsonld":
        from headwater.export.web_annotation import web_annotations  # noqa: PLC0415

        return web_annotations(marked)
    from headwater.export.marked_html import marked_html  # noqa: PLC0415
    from headwater.run.skin import load_mark_skin  # noqa: PLC0415

    return marked_html(marked, load_mark_skin())
