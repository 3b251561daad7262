"""--help teaches, and loads nothing that would keep it from answering at once."""

import subprocess
import sys

import pytest

from cli_runs import Run
from headwater.cli.main import COMMANDS

HEAVY = ("spacy", "numpy", "msgspec", "rich", "jinja2", "trafilatura", "wordllama")
CODE = f"""
import sys
from headwater.cli.main import main
main(["--help"], standalone_mode=False)
main(["account", "--help"], standalone_mode=False)
print([name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)
"""


def test_help_loads_no_model() -> None:
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=True)
    assert done.stderr.strip() == "[]"


def test_the_first_help_lists_commands_examples_and_exit_statuses(run: Run) -> None:
    text = run("--help").stdout
    for words in ("headwater account articles/", "Exit status", "130  interrupted", "verify", "manifest"):
        assert words in text


@pytest.mark.parametrize("command", [command.name for command in COMMANDS])
def test_every_command_teaches_by_example(run: Run, command: str) -> None:
    done = run(command, "--help")
    assert done.exit_code == 0
    assert f"headwater {command}" in done.stdout.split("Options:")[0].split("\n", 1)[1]


def test_no_command_is_a_help_text(run: Run) -> None:
    assert "Commands:" in run().output


def test_an_unknown_option_is_status_two(run: Run) -> None:
    assert run("account", "--colour", "x").exit_code == 2
