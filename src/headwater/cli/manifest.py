"""`headwater manifest`."""

from __future__ import annotations

from pathlib import Path

import click

from headwater.cli.output import write
from headwater.errors import InputError

NAME = "headwater.csv"


@click.command(short_help="Write a table, to fill in what scraping has lost.")
@click.argument("path")
@click.option("--output", "-o", metavar="FILE", help=f"Write there, not to {NAME} in PATH; `-` prints it.")
@click.option("--force", is_flag=True, help="Write over a manifest that is there.")
def manifest(path: str, output: str | None, force: bool) -> None:
    """Write a table of the articles under PATH, to fill in what scraping has lost.

    One row a file: file, url, outlet, title, author, published, collected. What the
    articles tell is filled in already; what you add or correct is believed over it.

    \b
      headwater manifest articles/
      headwater account articles/
    """
    from headwater.export.neutral import visible  # noqa: PLC0415 - --help loads no model
    from headwater.intake.manifest import manifest_rows, write_manifest  # noqa: PLC0415
    from headwater.intake.pile import read_pile  # noqa: PLC0415
    from headwater.run.pipeline import clean_pages  # noqa: PLC0415
    from headwater.settings import Settings  # noqa: PLC0415

    target = output or str(place_of(Path(path)))
    if target != "-" and Path(target).exists() and not force:
        raise InputError(f"{target} is there already. Fill it in, or write over it with --force.")
    documents, _ = clean_pages(read_pile([path])[0], Settings())
    if not documents:
        raise InputError(f"No article could be read under {path}. Name a folder of articles.")
    written = write_manifest(manifest_rows(documents))
    write(visible(written) if target == "-" else written, target)
    if target != "-":
        click.echo(
            f"Wrote {target}: {len(documents)} articles. Fill it in; it is read beside them.", err=True
        )


def place_of(path: Path) -> Path:
    """The manifest's place: in the folder, or beside the file."""
    return (path if path.is_dir() else path.parent) / NAME
