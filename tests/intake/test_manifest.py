"""The manifest beside the files."""

from __future__ import annotations

from pathlib import Path

from builders import document_of
from headwater.intake.discover import FoundFile
from headwater.intake.manifest import manifest_rows, read_manifests, write_manifest

HEADER = "file,url,outlet,title,author,published,collected\n"


def found(folder: Path, *names: str) -> list[FoundFile]:
    for name in names:
        (folder / name).write_text("Text.")
    return [FoundFile(file=folder / name, path=name) for name in names]


def test_rows_declare_what_the_text_has_lost(tmp_path: Path) -> None:
    files = found(tmp_path, "a.txt")
    (tmp_path / "headwater.csv").write_text(
        HEADER + "a.txt,https://tidal.example/a,Tidal Post,,A. Tarn,2031-05-04,\n"
    )
    declared, losses = read_manifests(files)
    assert losses == []
    assert declared["a.txt"].how == "manifest"
    assert (declared["a.txt"].outlet, declared["a.txt"].published) == ("Tidal Post", "2031-05-04")


def test_json_lines_serve_too(tmp_path: Path) -> None:
    (tmp_path / "headwater.jsonl").write_text('{"file": "a.txt", "outlet": "Tidal Post"}\nbroken\n')
    declared, losses = read_manifests(found(tmp_path, "a.txt"))
    assert declared["a.txt"].outlet == "Tidal Post"
    assert [("line 2" in each.reason) for each in losses] == [True]


def test_what_a_manifest_gets_wrong_is_told(tmp_path: Path) -> None:
    files = found(tmp_path, "a.txt")
    (tmp_path / "headwater.csv").write_text(HEADER + "b.txt,,,,,,\n")
    _declared, losses = read_manifests(files)
    assert "no such file" in losses[0].reason
    (tmp_path / "headwater.csv").write_text("name;outlet\na.txt;x\n")
    _declared, losses = read_manifests(files)
    assert "no column 'file'" in losses[0].reason


def test_a_manifest_to_fill_in_can_be_read_back(tmp_path: Path) -> None:
    rows = manifest_rows(
        [document_of("Text.", path="b.txt", outlet="Tidal, Post"), document_of("Text.", path="a.txt")]
    )
    assert [row.file for row in rows] == ["a.txt", "b.txt"]
    files = found(tmp_path, "a.txt", "b.txt")
    (tmp_path / "headwater.csv").write_text(write_manifest(rows))
    assert read_manifests(files)[0]["b.txt"].outlet == "Tidal, Post"
