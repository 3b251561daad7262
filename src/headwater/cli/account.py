"""`headwater account`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from headwater.cli.options import JSON, PATHS, made_account, run_options
from headwater.cli.output import show, write, write_folder

if TYPE_CHECKING:
    from headwater.record.account import Account

FORMATS = ("brief", "json", "md", "csv", "html", "dot", "graphml")


@click.command()
@PATHS
@click.option("--format", "form", type=click.Choice(FORMATS), default="brief", show_default=True)
@JSON
@click.option("--output", "-o", metavar="FILE", help="Write there; a folder for csv.")
@click.option("--full", is_flag=True, help="The whole brief, not only its 80 lines.")
@run_options
def account(  # noqa: PLR0913 - one parameter an option
    paths: tuple[str, ...],
    *,
    form: str,
    output: str | None,
    full: bool,
    no_cache: bool,
    jobs: int,
    model: str | None,
    quiet: bool,
) -> None:
    """Tell what a pile of articles says, who says it, and what stands behind it.

    PATH is a file, a folder or a pattern; `-` reads JSON Lines from standard input.
    Without --format the brief is printed.

    \b
      headwater account articles/
      headwater account articles/ --full
      headwater account articles/ --json > account.json
      headwater account articles/ --format html --output report.html
      headwater account articles/ --format csv --output tables/
      headwater account articles/ --format dot | dot -Tsvg > stemma.svg
      headwater account articles/ --format graphml --output stemma.graphml
      cat scraped.jsonl | headwater account -
    """
    if form == "csv" and not output:
        raise click.UsageError("--format csv writes several files: name a folder with --output DIR.")
    render(
        made_account(paths, no_cache=no_cache, jobs=jobs, model=model, quiet=quiet), form, output, full=full
    )


def render(account: Account, form: str, output: str | None, *, full: bool) -> None:
    """The account in the form asked for."""
    if form == "brief":
        from headwater.export.brief import brief  # noqa: PLC0415 - --help loads no model

        lines = brief(account, full=full)
        show(lines) if output is None else write(
            "".join(f"{line.plain.rstrip()}\n" for line in lines), output
        )
    elif form == "csv":
        from headwater.export.tables import tables  # noqa: PLC0415

        write_folder(tables(account), str(output))
    else:
        write(page(account, form), output)


def page(account: Account, form: str) -> bytes | str:
    """The account as one file."""
    if form == "json":
        from headwater.export.account_json import to_json  # noqa: PLC0415 - --help loads no model

        return to_json(account)
    if form == "md":
        from headwater.export.markdown import markdown  # noqa: PLC0415

        return markdown(account)
    if form == "dot":
        from headwater.export.dot import dot  # noqa: PLC0415

        return dot(account)
    if form == "graphml":
        from headwater.export.graphml import graphml  # noqa: PLC0415

        return graphml(account)
    from headwater.export.html import html  # noqa: PLC0415
    from headwater.run.skin import load_skin  # noqa: PLC0415

    return html(account, load_skin())
