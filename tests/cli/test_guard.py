"""No traceback reaches a user."""

import signal
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from accounts import ACCOUNT
from headwater.cli.guard import Guarded, one_line
from headwater.errors import InputError, SettingError
from headwater.export.account_json import to_json


def group_raising(error: BaseException) -> click.Group:
    @click.group(cls=Guarded)
    @click.option("--debug", is_flag=True)
    def group(debug: bool) -> None:
        """A group."""

    @group.command()
    def go() -> None:
        """Fails."""
        raise error

    return group


@pytest.mark.parametrize(
    ("error", "status", "words"),
    [
        (InputError("No such folder: x. Name another."), 2, "No such folder: x. Name another."),
        (SettingError("No model."), 2, "No model."),
        (KeyboardInterrupt(), 130, "Interrupted"),
        (ZeroDivisionError("by nought"), 70, "ZeroDivisionError: by nought"),
        (RecursionError("too\ndeep\x1b[2J"), 70, "--debug"),
    ],
)
def test_every_error_is_one_line_and_a_status(error: BaseException, status: int, words: str) -> None:
    done = CliRunner().invoke(group_raising(error), ["go"])
    assert done.exit_code == status
    assert words in done.stderr
    assert len(done.stderr.splitlines()) == 1
    assert "\x1b" not in done.stderr


def test_debug_shows_the_traceback() -> None:
    done = CliRunner().invoke(group_raising(ZeroDivisionError("by nought")), ["--debug", "go"])
    assert isinstance(done.exception, ZeroDivisionError)


def test_a_users_mistake_is_told_as_click_tells_it() -> None:
    done = CliRunner().invoke(group_raising(click.UsageError("say which")), ["go"])
    assert (done.exit_code, "say which" in done.stderr) == (2, True)


def test_a_message_is_one_line() -> None:
    assert one_line("a\nb\x1b[1m\u202e") == "a\ufffdb\ufffd[1m\ufffd"


def test_a_reader_who_leaves_early_hears_no_complaint(tmp_path: Path) -> None:
    file = tmp_path / "account.json"
    file.write_bytes(to_json(ACCOUNT))
    command = [sys.executable, "-m", "headwater", "schema"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.close()
        complaint = process.stderr.read()
        status = process.wait()
    assert complaint == b""
    assert status in {141, -signal.SIGPIPE}
