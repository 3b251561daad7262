"""A pile as bad as it comes, through the real command: a clear line or a recorded loss, and the rest told."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner

from headwater.cli.main import main
from headwater.errors import InputError
from headwater.record.account import Account
from headwater.run.pipeline import account
from headwater.settings import Settings
from rules import broken_rules

GOOD = "Bridge at Oldmere closed\n\nAt least 12 people were injured, the Oldmere police said on Sunday.\n"
OTHER = 'Mayor denies blast\n\n"Nobody told me of a blast," Mayor Ilan Torvo said in Oldmere on Sunday.\n'
PAGE = (
    "<html><head><title>Oldmere Post</title></head><body><h1>Bridge at Oldmere opens</h1><article>"
    "<p>The bridge at Oldmere will open on Friday, Mayor Ilan Torvo told The Oldmere Post.</p>"
    "<p>More than 40 lorries had waited at the bridge since Sunday, the police said.</p><p>The <a hr"
)
BAD = (b"Br\xfccke in Oldmere \xff\xfe\x80 closed.\n" * 3).replace(b"\n", b"\r\n")


@dataclass(frozen=True)
class Ended:
    """How a run of the command ended."""

    status: int
    account: Account | None
    complaints: list[str]


def headwater(*arguments: str, given: bytes = b"") -> Ended:
    command = [sys.executable, "-m", "headwater", "account", "--no-cache", "--format", "json", *arguments]
    run = subprocess.run(command, input=given, capture_output=True, check=False)
    complaints = run.stderr.decode().splitlines()
    assert not [
        line for line in complaints if not line.startswith(("headwater: ", "Usage: ", "Error: ", "Try "))
    ]
    made = msgspec.json.decode(run.stdout, type=Account) if run.stdout else None
    return Ended(run.returncode, made, complaints)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile") / "pile"
    (folder / "deeper").mkdir(parents=True)
    (folder / "good.txt").write_text(GOOD)
    (folder / "deeper" / "other.txt").write_text(OTHER)
    (folder / "same.txt").write_text(GOOD)
    (folder / "two\nlines\x1b[31m.txt").write_text(OTHER)
    (folder / "cut.html").write_text(PAGE)
    (folder / "bad_bytes.txt").write_bytes(BAD)
    (folder / "empty.txt").write_bytes(b"")
    (folder / "blank.txt").write_text(" \n\t\n\n")
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 64)
    (folder / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    (folder / "one_line.txt").write_bytes(b"word " * 10_000_000)
    (folder / "broken.json").write_text('{"title": "Bridge", "text": ')
    (folder / "records.jsonl").write_text('{"text": 7}\nno json\n' + '{"a":' * 5000 + "\n")
    (folder / "deeper" / "circle").symlink_to(folder, target_is_directory=True)
    (folder / "nowhere.txt").symlink_to(folder / "gone.txt")
    (folder / "itself.txt").symlink_to(folder / "itself.txt")
    os.mkfifo(folder / "pipe.txt")
    return folder


@pytest.fixture(scope="module")
def ended(folder: Path) -> Ended:
    return headwater(str(folder))


@pytest.fixture(scope="module")
def told(ended: Ended) -> Account:
    assert ended.account is not None
    return ended.account


def test_the_rest_of_the_pile_is_accounted_for(ended: Ended, told: Account) -> None:
    assert ended.status == 0
    assert broken_rules(told) == []
    read = {document.path for document in told.documents}
    assert {"good.txt", "same.txt", "deeper/other.txt", "cut.html", "bad_bytes.txt"} <= read


@pytest.mark.parametrize(
    "name",
    [
        "empty.txt",
        "blank.txt",
        "binary.txt",
        "picture.png",
        "one_line.txt",
        "broken.json",
        "records.jsonl",
        "deeper/circle",
        "nowhere.txt",
        "itself.txt",
        "pipe.txt",
    ],
)
def test_what_cannot_be_read_is_a_loss_with_its_reason(told: Account, name: str) -> None:
    reasons = [loss.reason for loss in told.losses if loss.path.endswith(name) or f"{name}#" in loss.path]
    assert reasons
    assert all(reason and reason.isprintable() for reason in reasons)


def test_each_file_is_a_document_or_a_loss(folder: Path, told: Account) -> None:
    known = {document.path for document in told.documents} | {loss.path for loss in told.losses}
    files = [path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir()]
    assert [name for name in files if not any(name in path for path in known)] == []


def test_a_truncated_page_is_read_as_far_as_it_goes(told: Account) -> None:
    page = next(document for document in told.documents if document.path == "cut.html")
    assert "will open on Friday" in page.text
    assert "More than 40 lorries" in page.text


def test_bytes_that_are_no_text_cost_no_words(told: Account) -> None:
    damaged = next(document for document in told.documents if document.path == "bad_bytes.txt")
    assert "cke in Oldmere" in damaged.text


def test_two_files_of_one_text_are_two_documents_and_one_witness(told: Account) -> None:
    same = {document.id for document in told.documents if document.text == GOOD}
    assert len(same) == 2
    assert all(claim.independent.low <= 1 for claim in told.claims)


def test_a_name_with_a_line_feed_stays_on_its_line(ended: Ended, told: Account) -> None:
    assert any(document.text == OTHER and "two" in document.path for document in told.documents)
    assert not any("\x1b" in line or line.startswith("lines") for line in ended.complaints)


def test_an_empty_folder_is_refused_in_one_line(tmp_path: Path) -> None:
    ended = headwater(str(tmp_path))
    assert ended.status == 2
    assert ended.account is None
    assert len(ended.complaints) == 1


@pytest.mark.parametrize("given", [b"", b"\xff\xfe\n", b"[1, 2]\n", b'{"text": ""}\n'])
def test_a_stream_without_an_article_is_refused_in_one_line(given: bytes) -> None:
    ended = CliRunner().invoke(main, ["account", "-"], input=given)
    assert ended.exit_code == 2
    assert len(ended.stderr.splitlines()) == 1


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_a_loss(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(GOOD)
    (tmp_path / "secret.txt").write_text(OTHER)
    (tmp_path / "secret.txt").chmod(0)
    ended = headwater(str(tmp_path))
    assert ended.account is not None
    assert [loss.path for loss in ended.account.losses] == ["secret.txt"]


def test_a_file_that_refuses_to_be_read_is_a_loss(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "good.txt").write_text(GOOD)
    (tmp_path / "secret.txt").write_text(OTHER)
    refuse(monkeypatch, "secret.txt")
    made = account([str(tmp_path)], Settings(use_cache=False))
    assert [document.path for document in made.documents] == ["good.txt"]
    assert [(loss.path, "Permission denied" in loss.reason) for loss in made.losses] == [("secret.txt", True)]


def test_a_pile_of_which_nothing_can_be_read_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "secret.txt").write_text(OTHER)
    refuse(monkeypatch, "secret.txt")
    with pytest.raises(InputError, match=r"secret\.txt"):
        account([str(tmp_path)], Settings(use_cache=False))


def refuse(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Let the system refuse to read a file, as it does to others than root."""
    intact = Path.read_bytes

    def read_bytes(path: Path) -> bytes:
        if path.name == name:
            raise PermissionError(13, "Permission denied", str(path))
        return intact(path)

    monkeypatch.setattr(Path, "read_bytes", read_bytes)
