"""`headwater mark`."""

import json
from pathlib import Path

from cli_runs import Run


def test_an_article_is_listed_with_its_marks(run: Run, pile: Path) -> None:
    done = run("mark", str(pile / "wire.txt"), "--no-cache")
    assert done.exit_code == 0
    assert "[headline] Ferry service to Osk suspended" in done.stdout
    assert "Runa Feld" in done.stdout
    assert "\x1b" not in done.stdout


def test_an_article_is_marked_as_annotations_and_as_records(run: Run, pile: Path) -> None:
    file = str(pile / "wire.txt")
    page = json.loads(run("mark", file, "--no-cache", "--format", "jsonld").stdout)
    assert page["type"] == "AnnotationPage"
    records = json.loads(run("mark", file, "--no-cache", "--json").stdout)
    assert records["document"]["path"] == "wire.txt"
    assert records["marks"]["quotes"]


def test_an_article_is_marked_as_a_page(run: Run, pile: Path, tmp_path: Path) -> None:
    target = tmp_path / "marked.html"
    assert (
        run("mark", str(pile / "wire.txt"), "--no-cache", "--format", "html", "-o", str(target)).exit_code
        == 0
    )
    assert "The rudder did not answer" in target.read_text("utf-8")


def test_one_article_of_several_is_named(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "two.jsonl"
    file.write_text(
        '{"id": "a", "text": "The ferry sank at Osk."}\n{"id": "b", "text": "The tram stopped at Osk."}\n'
    )
    done = run("mark", str(file), "--no-cache")
    assert done.exit_code == 2
    assert "--article" in done.stderr
    assert "The tram stopped" in run("mark", str(file), "--article", "b", "--no-cache").stdout


def test_a_file_that_cannot_be_read_is_told(run: Run, tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_text("")
    done = run("mark", str(empty))
    assert done.exit_code == 2
    assert "the file is empty" in done.stderr
