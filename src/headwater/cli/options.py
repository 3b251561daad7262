"""Options that several commands share, and what they make."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

import click

if TYPE_CHECKING:
    from headwater.record.account import Account
    from headwater.settings import Settings

Command = TypeVar("Command", bound=Callable[..., object])

PATHS = click.argument("paths", nargs=-1, required=True, metavar="PATH...")
JSON = click.option("--json", "form", flag_value="json", help="The same as --format json.")


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


def settings_of(*, no_cache: bool, model: str | None, jobs: int = 1) -> Settings:
    """The settings that the options ask for."""
    from headwater.settings import Settings  # noqa: PLC0415 - --help loads no model

    settings = Settings(processes=jobs, use_cache=not no_cache)
    return replace(settings, english_model=model) if model else settings


def made_account(
    paths: tuple[str, ...],
    *,
    no_cache: bool,
    jobs: int,
    model: str | None,
    quiet: bool,
    is_one_story: bool = False,
) -> Account:
    """The account of the paths, with progress and losses told on standard error."""
    from headwater.cli.progress import shown_progress, tell_losses  # noqa: PLC0415 - --help loads no model
    from headwater.run.pipeline import account  # noqa: PLC0415

    settings = settings_of(no_cache=no_cache, model=model, jobs=jobs)
    with shown_progress(quiet=quiet) as progress:
        made = account(paths, settings, progress, sys.stdin.buffer, is_one_story=is_one_story)
    if not quiet:
        tell_losses(made)
    return made
