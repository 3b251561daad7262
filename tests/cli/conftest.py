"""A small pile on disk, and the command run as a user runs it."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from accounts import ACCOUNT
from cli_runs import Run
from headwater.cli.main import main
from headwater.export.account_json import to_json


@pytest.fixture
def run() -> Run:
    """The command in this process; what it prints to each stream apart."""

    def invoke(*arguments: str, given: str | bytes | None = None) -> Result:
        return CliRunner().invoke(main, list(arguments), input=given, prog_name="headwater")

    return invoke


@pytest.fixture
def shell() -> Callable[..., subprocess.CompletedProcess[bytes]]:
    """The command in a process of its own."""

    def call(*arguments: str, **options: object) -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, "-m", "headwater", *arguments]
        environment = {**os.environ, "PYTHONWARNINGS": "ignore"}
        return subprocess.run(command, capture_output=True, env=environment, check=False, **options)  # type: ignore[call-overload, no-any-return]

    return call


@pytest.fixture
def pile(tmp_path: Path) -> Path:
    """Two articles, one of them relaying the other."""
    folder = tmp_path / "pile"
    folder.mkdir()
    (folder / "wire.txt").write_text(
        "Ferry service to Osk suspended\n\nOSK, 3 April 2031 (Osk Wire) - At least nine people were hurt "
        "when the ferry hit the pier, harbour master Runa Feld said on Thursday.\n\n"
        "“The rudder did not answer,” Feld told reporters.\n",
        "utf-8",
    )
    (folder / "gazette.txt").write_text(
        "Nine hurt on Osk ferry\n\nBy Mira Holt\n\nThe Osk Gazette\n\nNine people were hurt when the ferry "
        "hit the pier at Osk, Osk Wire reported.\n",
        "utf-8",
    )
    return folder


@pytest.fixture
def account_file(tmp_path: Path) -> Path:
    """The account built by hand, as a file."""
    file = tmp_path / "account.json"
    file.write_bytes(to_json(ACCOUNT))
    return file
