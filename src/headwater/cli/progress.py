"""Progress and losses, on standard error."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

import click
from rich.console import Console
from rich.progress import Progress as Bars
from rich.progress import TaskID

from headwater.cli.guard import one_line
from headwater.record.account import Account
from headwater.run.pipeline import Progress, Silent

SHOWN_LOSSES = 5


class BarProgress:
    """One bar a step."""

    def __init__(self, bars: Bars) -> None:
        self.bars = bars
        self.step: TaskID | None = None

    def start(self, step: str, total: int) -> None:
        """A new bar; the one before it is full."""
        self.finish()
        self.step = self.bars.add_task(step, total=total)

    def advance(self, count: int) -> None:
        """The bar moves."""
        if self.step is not None:
            self.bars.advance(self.step, count)

    def finish(self) -> None:
        """The bar is full."""
        if self.step is not None:
            self.bars.update(self.step, completed=self.bars.tasks[self.step].total)


@contextmanager
def shown_progress(*, quiet: bool) -> Iterator[Progress]:
    """Bars where standard error is a terminal, else nothing."""
    if quiet or not sys.stderr.isatty():
        yield Silent()
        return
    with Bars(console=Console(stderr=True), transient=True) as bars:
        yield BarProgress(bars)


def tell_losses(account: Account) -> None:
    """What could not be read, one line each, the first few."""
    for loss in account.losses[:SHOWN_LOSSES]:
        click.echo(f"headwater: not read: {one_line(loss.path)}: {one_line(loss.reason)}", err=True)
    if len(account.losses) > SHOWN_LOSSES:
        more = len(account.losses) - SHOWN_LOSSES
        click.echo(f"headwater: {more} more not read; the account lists them all under `losses`", err=True)
