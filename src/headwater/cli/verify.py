"""`headwater verify`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from headwater.cli.guard import PROBLEMS_FOUND, one_line
from headwater.errors import InputError


@click.command(short_help="Check an account, and that the articles still say it.")
@click.argument("file", metavar="ACCOUNT.json")
@click.argument("paths", nargs=-1, metavar="[PATH...]")
@click.pass_context
def verify(ctx: click.Context, file: str, paths: tuple[str, ...]) -> None:
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
    for problem in problems:
        click.echo(one_line(str(problem)))
    if problems:
        ctx.exit(PROBLEMS_FOUND)
    checked = f"{len(account.documents)} articles and {len(account.claims)} claims"
    click.echo(f"The account holds: {checked} checked{', and the articles still say it' if paths else ''}.")


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
