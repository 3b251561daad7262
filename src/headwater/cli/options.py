"""Options that several commands share, and what they make."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

import click

if TYPE_CHECKING:
    from headwater.record.account import Account

Command = TypeVar("Command", bound=Callable[..., object])

PATHS = click.argument("paths", nargs=-1, required=True, metavar="PATH...")


def run_options(command: Command) -> Command:
    """How to run: cache, processes, model, silence."""
    for option in (
        click.option("--quiet", "-q", is_flag=True, help="No progress and no remarks on standard error."),
        click.option("--model", metavar="NAME", help="The spaCy pipeline that reads English."),
        click.option(
            "--jobs", "-j", type=click.IntRange(1, 64), default=1, metavar="N", help="Read with N processes."
        ),
        click.option("--no-cache", is_flag=True, help="Neither use nor keep what was read before."),
    ):
        command = option(command)
    return command


def made_account(
    paths: tuple[str, ...], *, no_cache: bool, jobs: int, model: str | None, quiet: bool
) -> Account:
    """The account of the paths, with progress and losses told on standard error."""
    from headwater.cli.progress import shown_progress, tell_losses  # noqa: PLC0415 - --help loads no model
    from headwater.run.pipeline import account  # noqa: PLC0415
    from headwater.settings import Settings  # noqa: PLC0415

    settings = Settings(processes=jobs, use_cache=not no_cache)
    if model:
        settings = Settings(english_model=model, processes=jobs, use_cache=not no_cache)
    with shown_progress(quiet=quiet) as progress:
        made = account(paths, settings, progress, sys.stdin.buffer)
    if not quiet:
        tell_losses(made)
    return made
