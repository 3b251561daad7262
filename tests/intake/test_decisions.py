"""The file of decisions beside a pile."""

from __future__ import annotations

from pathlib import Path

import pytest

from headwater.errors import InputError
from headwater.intake.decisions import add_decision, decisions_file, read_decisions
from headwater.intake.pile import read_pile
from headwater.record.decision import Decision, Pointer, decision


def made(at: str) -> Decision:
    between = (
        Pointer(path="a.txt", start=0, end=4, words="Voll"),
        Pointer(path="b.txt", start=1, end=3, words="Bo"),
    )
    return decision("same", by="Ann", at=at, between=between)


def test_decisions_are_added_and_read_in_order(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Voll left.\n")
    first, second = made("2031-05-04"), made("2031-05-05")
    for each in (first, second):
        add_decision([str(tmp_path)], each)
    assert read_decisions([str(tmp_path / "a.txt")]) == ([first, second], [])
    pages, losses = read_pile([str(tmp_path)])
    assert ([page.path for page in pages], losses) == (["a.txt"], ())


def test_no_file_is_no_decision(tmp_path: Path) -> None:
    assert read_decisions([str(tmp_path)]) == ([], [])


def test_a_line_that_is_none_is_a_loss(tmp_path: Path) -> None:
    add_decision([str(tmp_path)], made("2031"))
    with decisions_file([str(tmp_path)]).open("a") as file:
        file.write('{"id": 4}\n\nnot json\n')
    held, losses = read_decisions([str(tmp_path)])
    assert len(held) == 1
    assert [each.reason[:6] for each in losses] == ["line 2", "line 4"]


def test_bytes_that_are_no_text_are_a_loss(tmp_path: Path) -> None:
    decisions_file([str(tmp_path)]).write_bytes(b"\xff\xfe\x00")
    assert len(read_decisions([str(tmp_path)])[1]) == 1


def test_where_nothing_can_be_written_says_so(tmp_path: Path) -> None:
    decisions_file([str(tmp_path)]).mkdir()
    with pytest.raises(InputError, match="cannot be kept"):
        add_decision([str(tmp_path)], made("2031"))


@pytest.mark.parametrize("mark", ["\u2028", "\x85", "\x0b", "\x1c"])
def test_a_file_whose_name_breaks_lines_keeps_its_decisions(tmp_path: Path, mark: str) -> None:
    between = (
        Pointer(path=f"a{mark}b.txt", start=0, end=4, words="Voll"),
        Pointer(path="b.txt", start=1, end=3, words="Bo"),
    )
    odd = decision("same", by=f"A{mark}nn", at="2031", between=between)
    add_decision([str(tmp_path)], odd)
    assert read_decisions([str(tmp_path)]) == ([odd], [])
