"""From paths to pages and losses."""

from __future__ import annotations

import io
import json
import os
from pathlib import Path

import pytest

from headwater.intake.decode import restored
from headwater.intake.pile import read_pile


def read(*paths: Path | str) -> tuple[dict[str, str], dict[str, str]]:
    pages, losses = read_pile([str(path) for path in paths])
    return {page.path: page.text for page in pages}, {loss.path: loss.reason for loss in losses}


def test_folders_files_and_patterns_lead_to_the_same_pile(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "a.txt").write_text("One.")
    (tmp_path / "sub" / "b.md").write_text("Two.")
    pages, losses = read(tmp_path)
    assert pages == {"a.txt": "One.", "sub/b.md": "Two."}
    assert losses == {}
    assert read(tmp_path, tmp_path / "a.txt")[0] == pages
    assert read(f"{tmp_path}/**/*.*")[0] == pages
    assert read(tmp_path / "a.txt")[0] == {"a.txt": "One."}


def test_files_about_the_folder_are_passed_over(tmp_path: Path) -> None:
    for name in ("README.md", "LICENSE", ".hidden.txt", "headwater.csv"):
        (tmp_path / name).write_text("file\n")
    (tmp_path / "a.txt").write_text("One.")
    assert read(tmp_path) == ({"a.txt": "One."}, {})


def test_the_same_text_in_two_files_is_two_pages(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("One.")
    assert len(read(tmp_path)[0]) == 2


def test_records_of_json_lines_are_numbered_or_named(tmp_path: Path) -> None:
    (tmp_path / "x.jsonl").write_text(
        '{"text": "One."}\n\n{"id": "k", "text": "<p>Two.</p><p>Three.</p>"}\nbroken\n'
    )
    pages, losses = read(tmp_path)
    assert pages == {"x.jsonl#1": "One.", "x.jsonl#k": "Two.\nThree."}
    assert list(losses) == ["x.jsonl#4"]


def test_records_that_share_an_id_are_told_apart() -> None:
    stream = io.BytesIO(b'{"id": 1, "text": "One."}\n{"id": 1, "text": "Two."}\n')
    pages, _losses = read_pile(["-"], stream)
    assert [page.path for page in pages] == ["-#1", "-#1~2"]


def test_a_manifest_comes_before_what_the_file_says(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text('{"text": "One.", "source": "Other"}')
    (tmp_path / "headwater.csv").write_text("file,outlet\na.json,Tidal Post\n")
    (page,), _losses = read_pile([str(tmp_path)])
    assert [(each.how, each.outlet) for each in page.declared] == [
        ("manifest", "Tidal Post"),
        ("metadata", "Other"),
    ]


def test_bad_files_are_losses_and_the_rest_is_read(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text("One.")
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 30)
    (tmp_path / "empty.txt").write_text(" \n")
    (tmp_path / "line.txt").write_text("word " * 30_000)
    (tmp_path / "page.html").write_text("<html><body><p>Cut sho")
    (tmp_path / "gold.json").write_text("{}")
    (tmp_path / "notes.json").write_text("{}")
    (tmp_path / "x.pdf").write_text("%PDF")
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere")
    (tmp_path / "two\nlines.txt").write_text("Two.")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "loop").symlink_to(tmp_path)
    pages, losses = read(tmp_path)
    assert set(pages) == {"good.txt", "page.html", "two\nlines.txt"}
    assert {path.split("/")[-1] for path in losses} == {
        "binary.txt",
        "empty.txt",
        "line.txt",
        "notes.json",
        "x.pdf",
        "gone.txt",
        "loop",
    }
    assert "150,000 characters" in losses["line.txt"]
    assert "pdftotext" in losses["x.pdf"]


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read every file")
def test_a_file_without_permission(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("One.")
    (tmp_path / "a.txt").chmod(0)
    assert "cannot be read" in read(tmp_path)[1]["a.txt"]


def test_a_name_that_is_no_text(tmp_path: Path) -> None:
    with open(os.fsencode(tmp_path) + b"/na\xffme.txt", "w") as file:
        file.write("One.")
    assert list(read(tmp_path)[0]) == ["na\\xffme.txt"]


def test_an_empty_folder_and_a_path_to_nothing(tmp_path: Path) -> None:
    pages, losses = read(tmp_path, tmp_path / "none.txt")
    assert pages == {}
    assert sorted(losses.values()) == ["the folder holds no files", "there is no such file or folder"]


def test_a_script_in_a_text_file_is_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("He wrote <script>alert(1)</script> on the wall.")
    assert "<script>" in read(tmp_path)[0]["a.txt"]


def test_repaired_pages_keep_the_characters_of_their_files(tmp_path: Path) -> None:
    broken = "The pier of the cafÃ© stood.\nIt isnâ€™t over."
    (tmp_path / "a.txt").write_text(broken)
    (tmp_path / "b.html").write_text("<p>" + broken.replace("\n", "</p><p>") + "</p>")
    pages, _ = read_pile([str(tmp_path)])
    assert [page.text for page in pages] == ["The pier of the café stood.\nIt isn’t over."] * 2
    assert [restored(page.text, page.repairs) for page in pages] == [broken] * 2


def test_json_of_one_article_is_its_file_and_of_several_are_numbered(tmp_path: Path) -> None:
    (tmp_path / "one.json").write_text('{"id": "k", "text": "One."}')
    (tmp_path / "two.json").write_text('[{"text": "Two."}, {"id": "k", "text": "Three."}, {"text": ""}]')
    pages, losses = read(tmp_path)
    assert pages == {"one.json": "One.", "two.json#1": "Two.", "two.json#k": "Three."}
    assert list(losses) == ["two.json#3"]


@pytest.mark.parametrize(
    ("text", "read_as"),
    [
        ("<p>Two.</p><p>Three.</p>", "Two.\nThree."),
        ("He wrote <p> on a wall.", "He wrote <p> on a wall."),
        ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
    ],
)
def test_a_record_s_text_is_markup_where_it_has_two_elements(tmp_path: Path, text: str, read_as: str) -> None:
    (tmp_path / "a.json").write_text(json.dumps({"text": text}))
    assert read(tmp_path)[0] == {"a.json": read_as}


def test_what_is_longer_than_an_article_is_a_loss(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text("word\n" * 10)
    monkeypatch.setattr("headwater.intake.pile.LARGEST", 50)
    assert read(tmp_path)[0] == {"a.txt": "word\n" * 10}
    monkeypatch.setattr("headwater.intake.pile.LARGEST", 49)
    pages, losses = read(tmp_path)
    assert (pages, list(losses)) == ({}, ["a.txt"])
    assert "larger than 49 bytes" in losses["a.txt"]


def test_decisions_about_lines_are_read_beside_the_article_alone(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("One.\nTwo.")
    (tmp_path / "a.txt.zones").write_text("drop\t2\tTwo.\nkeep\t9\tNine.\n")
    (tmp_path / "b.jsonl").write_text('{"text": "One."}\n')
    (tmp_path / "b.jsonl.zones").write_text("drop\t1\tOne.\n")
    pages, losses = read_pile([str(tmp_path)])
    assert [[(each.line, each.keep) for each in page.corrections] for page in pages] == [[(1, False)], []]
    assert [each.path for each in losses] == ["a.txt.zones"]


def test_a_page_that_shows_nothing_is_a_loss(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text("<html><script>var a = 1</script></html>")
    pages, losses = read(tmp_path)
    assert (pages, list(losses)) == ({}, ["a.html"])


def test_losses_stand_in_order_and_a_stream_is_read_beside_files(tmp_path: Path) -> None:
    for name in ("b.pdf", "a.pdf"):
        (tmp_path / name).write_text("x")
    (tmp_path / "c.txt").write_text("One.")
    pages, losses = read_pile([str(tmp_path), "-"], io.BytesIO(b'{"text": "Two."}\n\nbroken\n'))
    assert [page.path for page in pages] == ["c.txt", "-#1"]
    assert [each.path for each in losses] == ["-#3", "a.pdf", "b.pdf"]
    assert read_pile(["-"], None) == ((), ())


def test_what_nothing_is_declared_of_declares_nothing(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("One.")
    (tmp_path / "headwater.csv").write_text("file,outlet\nb.txt,Tidal Post\n")
    pages, _ = read_pile([str(tmp_path)], io.BytesIO(b'{"text": "Two."}'))
    assert [(page.path, len(page.declared)) for page in pages] == [("a.txt", 0), ("b.txt", 1)]
