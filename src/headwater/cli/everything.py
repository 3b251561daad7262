"""`headwater claim`, `headwater actor` and `headwater diff`: everything on one, and two side by side."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from headwater.cli.options import JSON, PATHS, made_account, run_options
from headwater.cli.output import show, write
from headwater.errors import InputError

if TYPE_CHECKING:
    from rich.text import Text

FORMAT = click.option(
    "--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True
)


@click.command(short_help="Show everything on one claim.")
@click.argument("name", metavar="ID")
@PATHS
@FORMAT
@JSON
@run_options
def claim(
    name: str, paths: tuple[str, ...], *, form: str, no_cache: bool, jobs: int, model: str | None, quiet: bool
) -> None:
    """Show everything on the claim ID: all wordings, who has it, whence, and who differs.

    The ids stand in the account; the first letters of one are enough.

    \b
      headwater claim k3f1c articles/
      headwater claim k3f1c articles/ --json
    """
    from headwater.export.everything import claim_file, claim_lines, find_claims  # noqa: PLC0415
    from headwater.export.index import AccountIndex  # noqa: PLC0415

    account = made_account(paths, no_cache=no_cache, jobs=jobs, model=model, quiet=quiet)
    found = [claim_file(account, each) for each in find_claims(account, name)]
    if not found:
        raise InputError(f"No claim has the id {name}. `headwater account --json` lists them.")
    index = AccountIndex.of(account)
    tell(found, [line for each in found for line in claim_lines(each, index)], form)


@click.command(short_help="Show everything on one person, body, state or place.")
@click.argument("name")
@PATHS
@FORMAT
@JSON
@run_options
def actor(
    name: str, paths: tuple[str, ...], *, form: str, no_cache: bool, jobs: int, model: str | None, quiet: bool
) -> None:
    """Show everything on NAME: spellings, titles, what they say, do and are called.

    \b
      headwater actor "Una Calder" articles/
      headwater actor Calder articles/ --json
    """
    from headwater.export.everything import actor_file, actor_lines, find_actors  # noqa: PLC0415
    from headwater.export.index import AccountIndex  # noqa: PLC0415

    account = made_account(paths, no_cache=no_cache, jobs=jobs, model=model, quiet=quiet)
    found = [actor_file(account, each) for each in find_actors(account, name)]
    if not found:
        raise InputError(f"Nobody in these articles is called {name}. Try a surname or another spelling.")
    index = AccountIndex.of(account)
    tell(found, [line for each in found for line in actor_lines(each, index)], form)


@click.command(short_help="Lay two articles side by side.")
@click.argument("first", metavar="A")
@click.argument("second", metavar="B")
@FORMAT
@JSON
@run_options
def diff(
    first: str, second: str, *, form: str, no_cache: bool, jobs: int, model: str | None, quiet: bool
) -> None:
    """Lay the articles A and B side by side: what both tell, what only one tells, and
    where they differ. They are taken for tellings of one happening.

    \b
      headwater diff monday.txt tuesday.txt
      headwater diff monday.txt tuesday.txt --json
    """
    from headwater.export.index import AccountIndex  # noqa: PLC0415
    from headwater.export.side_by_side import side_by_side, side_by_side_lines  # noqa: PLC0415

    account = made_account(
        (first, second), no_cache=no_cache, jobs=jobs, model=model, quiet=quiet, is_one_story=True
    )
    if len(account.documents) != 2:
        raise InputError(
            f"{len(account.documents)} articles were read. Name two files with one article each."
        )
    ids = [document.id for document in account.documents]
    paths = [document.path for document in account.documents]
    if is_at(second, paths[0]) and is_at(first, paths[1]):
        ids.reverse()
    found = side_by_side(account, (ids[0], ids[1]))
    tell(found, side_by_side_lines(found, AccountIndex.of(account)), form)


def is_at(file: str, path: str) -> bool:
    """Whether a file that the user names is the article under that path of the pile."""
    return Path(os.path.abspath(file)).as_posix().endswith(f"/{path}")


def tell(found: object, lines: Iterable[Text], form: str) -> None:
    """Records as JSON, or lines for a terminal."""
    from headwater.export.json_text import to_line  # noqa: PLC0415 - not for --help

    write(to_line(found), None) if form == "json" else show(list(lines))
