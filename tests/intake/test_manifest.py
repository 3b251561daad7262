"""The manifest beside the files."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from msgspec.structs import replace

from builders import document_of
from headwater.intake.discover import FoundFile
from headwater.intake.manifest import Row, manifest_rows, read_manifests, row_of, write_manifest
from headwater.record.cells import FORMULA_STARTS

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


@pytest.mark.parametrize("text", [f"file,{'x' * 140_000}\na.txt,\n", f"{HEADER}a.txt,{'x' * 140_000}\n"])
def test_a_cell_without_end_is_a_loss_and_no_crash(tmp_path: Path, text: str) -> None:
    files = found(tmp_path, "a.txt")
    (tmp_path / "headwater.csv").write_text(text)
    declared, losses = read_manifests(files)
    assert declared == {}
    assert ["no valid CSV" in each.reason for each in losses] == [True]


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_columns_stand_in_any_order_and_between_usual_marks(tmp_path: Path, mark: str) -> None:
    files = found(tmp_path, "a.txt")
    rows = [["Outlet", " FILE ", "notes", "language"], ["Tidal Post", "./a.txt", "mine", "en-GB"]]
    (tmp_path / "headwater.csv").write_text("\n".join(mark.join(row) for row in rows))
    declared, losses = read_manifests(files)
    assert losses == []
    assert (declared["a.txt"].outlet, declared["a.txt"].language) == ("Tidal Post", "en")


def test_manifests_stand_beside_the_files_of_their_own_folder(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.txt").write_text("Text.")
    (tmp_path / "a.txt").write_text("Text.")
    files = [
        FoundFile(file=tmp_path / "a.txt", path="a.txt"),
        FoundFile(file=tmp_path / "sub" / "a.txt", path="sub/a.txt"),
    ]
    (tmp_path / "headwater.csv").write_text(f"{HEADER}a.txt,,The Ebb,,,,\nsub/a.txt,,The Creek,,,,\n")
    (tmp_path / "sub" / "headwater.csv").write_text(f"{HEADER}a.txt,,The Flood,,,,\nb.txt,,The Mole,,,,\n")
    declared, losses = read_manifests(files)
    assert {path: each.outlet for path, each in declared.items()} == {
        "a.txt": "The Ebb",
        "sub/a.txt": "The Flood",
    }
    assert [each.path for each in losses] == ["sub/b.txt"]


def test_a_record_of_a_file_may_have_a_row_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "headwater.csv").write_text(f"{HEADER}a.jsonl#7,,The Ebb,,,,\n")
    declared, losses = read_manifests(found(tmp_path, "a.jsonl"))
    assert (list(declared), losses) == (["a.jsonl#7"], [])


def test_a_row_without_a_file_is_none() -> None:
    assert row_of({"file": "  ", "outlet": "The Ebb"}) is None
    assert row_of({"outlet": "The Ebb"}) is None
    assert row_of({"file": " a.txt ", "outlet": None}) == Row(file="a.txt", outlet="")


@pytest.mark.parametrize(
    "said", ["=HYPERLINK(1)", "@SUM(1,2)", "-2 and falling", "'=1", "＝1", '\'tis, "so"']
)
def test_no_spreadsheet_computes_what_an_article_says_of_itself(tmp_path: Path, said: str) -> None:
    document = replace(document_of("Text.", path="=a.txt", outlet=said), title=said, author=said)
    written = write_manifest(manifest_rows([document]))
    cells = [cell for row in csv.reader(io.StringIO(written)) for cell in row]
    assert not any(cell.startswith(FORMULA_STARTS) for cell in cells)
    files = found(tmp_path, "=a.txt")
    (tmp_path / "headwater.csv").write_text(written, "utf-8")
    declared, losses = read_manifests(files)
    assert losses == []
    told = declared["=a.txt"]
    assert (told.outlet, told.title, told.author) == (said, said, said)
