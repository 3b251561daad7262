"""`headwater verify`."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from headwater.cli.guard import PROBLEMS_FOUND, one_line
from headwater.errors import InputError

if TYPE_CHECKING:
    from headwater.weigh.problem import Problem


@click.command(short_help="Check an account, and that the articles still say it.")
@click.argument("file", metavar="ACCOUNT.json")
@click.argument("paths", nargs=-1, metavar="[PATH...]")
@click.option("--json", "as_json", is_flag=True, help="One JSON object.")
@click.pass_context
def verify(ctx: click.Context, file: str, paths: tuple[str, ...], *, as_json: bool) -> None:
    """Check an account: every span, every rule, and that the articles still say it.

    `-` reads the account from standard input. With PATHs, the articles are read again
    and compared. Exit status 1 and a list where anything is wrong.

    \b
      headwater verify account.json
      headwater verify account.json articles/
    """
    from headwater.export.account_json import from_json  # noqa: PLC0415 - --help loads no model
    from headwater.weigh.rules import verify as problems_of  # noqa: PLC0415

    account = from_json(read_bytes(file))
    problems = problems_of(account, read_texts(paths) if paths else None)
    counted = (len(account.documents), len(account.claims))
    click.echo(
        as_object(problems, counted) if as_json else as_lines(problems, counted, is_read_again=bool(paths))
    )
    if problems:
        ctx.exit(PROBLEMS_FOUND)


def as_lines(problems: Sequence[Problem], counted: tuple[int, int], *, is_read_again: bool) -> str:
    """A line for each problem, or one that tells how many articles and claims were checked."""
    if problems:
        return "\n".join(one_line(str(problem)) for problem in problems)
    checked = f"{counted[0]} articles and {counted[1]} claims"
    return (
        f"The account holds: {checked} checked{', and the articles still say it' if is_read_again else ''}."
    )


def as_object(problems: Sequence[Problem], counted: tuple[int, int]) -> str:
    """The same as one JSON object."""
    documents, claims = counted
    return json.dumps({"documents": documents, "claims": claims, "problems": list(map(asdict, problems))})


def read_bytes(file: str) -> bytes:
    """The bytes of a file, or of standard input."""
    if file == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(file).read_bytes()
    except OSError as error:
        raise InputError(f"Cannot read {file}: {error.strerror}.") from error


def read_texts(paths: tuple[str, ...]) -> dict[str, str]:
    """The articles as they read now, by path."""
    from headwater.intake.pile import read_pile  # noqa: PLC0415 - --help loads no model

    pages, _ = read_pile(paths)
    return {page.path: page.text for page in pages}
