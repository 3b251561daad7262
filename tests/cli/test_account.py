from pathlib import Path

import pytest

from cli_runs import Run
from headwater.export.account_json import from_json


def test_the_brief_is_the_default_and_plain_when_piped(run: Run, pile: Path) -> None:
    done = run("account", str(pile), "--no-cache")
    assert done.exit_code == 0
    assert done.stdout.startswith("2 articles from ")
    assert "\x1b" not in done.stdout
    assert done.stderr == ""


def test_json_is_the_account_and_nothing_else(run: Run, pile: Path) -> None:
    done = run("account", str(pile), "--no-cache", "--json")
    account = from_json(done.stdout_bytes)
    assert [document.path for document in account.documents] == ["gazette.txt", "wire.txt"]


@pytest.mark.parametrize(
    ("form", "start"),
    [
        ("md", "# What the articles say"),
        ("html", "<!doctype html>"),
        ("dot", "digraph stemma {"),
        ("graphml", "<?xml version='1.0' encoding='utf-8'?>"),
    ],
)
def test_a_page_is_written_to_a_file(run: Run, pile: Path, tmp_path: Path, form: str, start: str) -> None:
    file = tmp_path / f"report.{form}"
    done = run("account", str(pile), "--no-cache", "--format", form, "--output", str(file))
    assert (done.exit_code, done.stdout) == (0, "")
    assert file.read_text("utf-8").startswith(start)


def test_tables_are_written_to_a_folder_that_is_made(run: Run, pile: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out" / "tables"
    assert run("account", str(pile), "--no-cache", "--format", "csv", "-o", str(folder)).exit_code == 0
    assert sorted(file.name for file in folder.iterdir()) == [
        *("claims.csv", "events.csv", "figures.csv", "quotes.csv", "relays.csv")
    ]


def test_tables_need_a_folder(run: Run, pile: Path) -> None:
    done = run("account", str(pile), "--format", "csv")
    assert done.exit_code == 2
    assert "--output DIR" in done.stderr


def test_json_lines_are_read_from_standard_input(run: Run) -> None:
    line = '{"text": "The ferry hit the pier at Osk, the harbour master said.", "url": "https://osk.example/1"}\n'
    done = run("account", "-", "--no-cache", "--format", "json", given=line)
    assert len(from_json(done.stdout_bytes).documents) == 1


def test_a_file_that_cannot_be_read_is_told_and_the_rest_accounted_for(run: Run, pile: Path) -> None:
    (pile / "picture.txt").write_bytes(bytes(range(256)) * 8)
    done = run("account", str(pile), "--no-cache")
    assert done.exit_code == 0
    assert "not read: picture.txt" in done.stderr
    assert "1 file not read" in " ".join(done.stdout.split())
    assert run("account", str(pile), "--no-cache", "--quiet").stderr == ""


def test_nothing_to_read_is_one_clear_line(run: Run, tmp_path: Path) -> None:
    done = run("account", str(tmp_path))
    assert done.exit_code == 2
    assert done.stdout == ""
    assert done.stderr.startswith("headwater: ")
    assert len(done.stderr.splitlines()) == 1


def test_a_model_that_is_not_there_is_one_clear_line(run: Run, pile: Path) -> None:
    done = run("account", str(pile), "--no-cache", "--model", "en_no_such_model")
    assert done.exit_code == 2
    assert "en_no_such_model" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_an_output_that_cannot_be_written_is_one_clear_line(run: Run, pile: Path) -> None:
    done = run("account", str(pile), "--no-cache", "--format", "md", "-o", str(pile / "no" / "such.md"))
    assert done.exit_code == 2
    assert "Cannot write" in done.stderr
