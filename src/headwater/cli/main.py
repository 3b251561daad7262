"""The command `headwater`."""

from __future__ import annotations

import sys

import click
import msgspec


@click.group()
def main() -> None:
    """Read a pile of articles and tell who says what, from whom, and what stands behind it."""


@main.command()
@click.argument("paths", nargs=-1, required=True)
@click.option("--format", "form", type=click.Choice(["brief", "json"]), default="brief")
def account(paths: tuple[str, ...], form: str) -> None:
    """Print the account of the articles under PATHS."""
    from headwater.run.pipeline import account as make_account  # noqa: PLC0415 - --help loads no model

    sys.stdout.buffer.write(msgspec.json.encode(make_account(paths)))
