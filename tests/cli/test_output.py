"""Where output goes."""

from __future__ import annotations

from pathlib import Path

import pytest
from rich.text import Text

from headwater.cli.output import show, write, write_folder
from headwater.errors import InputError


@pytest.mark.parametrize("content", ["Ärger 🌉\n", "Ärger 🌉\n".encode()])
def test_a_file_holds_the_bytes(tmp_path: Path, content: str | bytes) -> None:
    target = tmp_path / "out.txt"
    write(content, str(target))
    assert target.read_bytes() == "Ärger 🌉\n".encode()


@pytest.mark.parametrize("output", [None, "-"])
def test_standard_output_is_a_dash_or_nothing(
    output: str | None, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    write("Ärger", output)
    assert capfdbinary.readouterr().out == "Ärger".encode()


def test_a_folder_is_made_where_it_is_missing(tmp_path: Path) -> None:
    write_folder({"a.txt": "one", "b.txt": ""}, str(tmp_path / "new" / "deep"))
    assert {path.name: path.read_text() for path in (tmp_path / "new" / "deep").iterdir()} == {
        "a.txt": "one",
        "b.txt": "",
    }


def test_what_cannot_be_written_is_told_with_its_remedy(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for attempt in (
        lambda: write("x", str(tmp_path / "missing" / "out.txt")),
        lambda: write_folder({"a": ""}, str(tmp_path / "file")),
    ):
        with pytest.raises(InputError, match="Name another --output"):
            attempt()


def test_lines_in_a_pipe_have_no_colour(capsys: pytest.CaptureFixture[str]) -> None:
    show([Text("bold  ", style="bold"), Text(), Text("plain")])
    assert capsys.readouterr().out == "bold\n\nplain\n"
