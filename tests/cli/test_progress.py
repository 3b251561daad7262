"""Progress and losses on standard error."""

from __future__ import annotations

import io

import pytest
from msgspec.structs import replace
from rich.console import Console
from rich.progress import Progress as Bars

from accounts import ACCOUNT
from headwater.cli.progress import SHOWN_LOSSES, BarProgress, shown_progress, tell_losses
from headwater.record.document import Loss
from headwater.run.pipeline import Silent


def losses(count: int) -> tuple[Loss, ...]:
    return tuple(Loss(id=f"l{n}", path=f"{n}.bin", reason="is\nno text") for n in range(count))


def told(count: int, capsys: pytest.CaptureFixture[str]) -> list[str]:
    tell_losses(replace(ACCOUNT, losses=losses(count)))
    return capsys.readouterr().err.splitlines()


def test_each_loss_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert told(0, capsys) == []
    (line,) = told(1, capsys)
    assert line.startswith("headwater: not read: 0.bin: is")
    assert len(told(SHOWN_LOSSES, capsys)) == SHOWN_LOSSES


def test_many_losses_are_counted(capsys: pytest.CaptureFixture[str]) -> None:
    lines = told(SHOWN_LOSSES + 2, capsys)
    assert len(lines) == SHOWN_LOSSES + 1
    assert "2 more not read" in lines[-1]


def test_a_new_bar_fills_the_one_before() -> None:
    bars = Bars(console=Console(file=io.StringIO()))
    progress = BarProgress(bars)
    progress.advance(3)
    progress.finish()
    progress.start("read", 10)
    progress.advance(4)
    progress.start("mark", 5)
    assert [(task.description, task.completed) for task in bars.tasks] == [("read", 10), ("mark", 0)]


@pytest.mark.parametrize("quiet", [True, False])
def test_no_bars_where_nobody_watches(quiet: bool) -> None:
    with shown_progress(quiet=quiet) as progress:
        assert isinstance(progress, Silent)
