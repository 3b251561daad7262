"""What pages tell of themselves, read from their own lines."""

from __future__ import annotations

import pytest

from bench.heads import FOLDER, Head, bare, heads, main, read, right

# Pinned at what is reached; a change that reads fewer is to be looked at.
FLOORS = {
    "a.jsonl": {"outlet": 38, "title": 37, "author": 39, "date": 38},
    "b.jsonl": {"outlet": 32, "title": 37, "author": 36, "date": 39},
}


@pytest.mark.parametrize("name", sorted(FLOORS))
def test_no_fewer_pages_are_read_right_than_before(name: str) -> None:
    counts = right(heads(FOLDER / name))
    assert {field: count for field, count in counts.items() if count < FLOORS[name][field]} == {}


def test_case_and_article_are_no_part_of_a_name() -> None:
    assert bare("The SKARN Post") == bare("Skarn Post.")
    assert bare(None) == ""


def test_a_page_tells_who_when_and_where() -> None:
    page = Head(
        text="SKARNPOST\n\nKeeper counts herring boats\n\nInes Holm in Brae\n4 May 2031\n\n"
        "The lighthouse keeper of Brae counted eleven herring boats before midnight and wrote all their names"
        " into the harbour book.\n",
        outlet="Skarnpost", title="Keeper counts herring boats", author="Ines Holm", date="2031-05-04",
    )  # fmt: skip
    assert read(page) == {
        "outlet": "SKARNPOST",
        "title": "Keeper counts herring boats",
        "author": "Ines Holm",
        "date": "2031-05-04",
    }


def test_a_row_for_each_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(FOLDER / "a.jsonl")]) == 0
    assert capsys.readouterr().out.splitlines()[2].startswith("| a.jsonl | 40")
