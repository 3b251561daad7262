"""Labels that readers noted, held against an account's."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.framing import FOLDER, HEADER, NotedLabel, is_alike, main, noted_labels, tally
from bench.reader import Reader
from headwater.run.pipeline import account
from headwater.settings import Settings

ARTICLE = """Skarn Post

Ferry line ends

The shameless company Norrlink closed its ferry line on Monday. Red Lantern, a far-right party, praised it.
"""


@pytest.mark.parametrize(
    ("ours", "noted", "expected"),
    [
        ("the shameless company", "shameless company", True),
        ("company", "shameless company", True),
        ("panel", "pan", False),
        ("shameless owner", "shameless company", False),
        ("shameless company that closed the last of its ferry lines", "company", False),
    ],
)
def test_the_words_of_one_stand_in_the_other(ours: str, noted: str, expected: bool) -> None:
    assert is_alike(ours, noted) is expected


def test_what_is_found_given_to_another_and_not_noted(tmp_path: Path) -> None:
    (tmp_path / "01.txt").write_text(ARTICLE, "utf-8")
    noted = [
        NotedLabel(
            pile="", document="01.txt", actor="Norrlink", label=label, voice="quoted", loaded=is_loaded
        )
        for label, is_loaded in (("shameless company", True), ("far-right party", True), ("carrier", False))
    ]
    misses: list[str] = []
    counts = tally(Reader(account([str(tmp_path)], Settings(use_cache=False))), noted, misses)
    assert (counts["loaded found"], counts["loaded"], counts["plain found"], counts["plain"]) == (1, 2, 0, 1)
    assert (counts["voice"], counts["found"]) == (0, 1)
    assert (counts["marks noted"], counts["marks of another"], counts["marks"]) == (1, 1, 2)
    assert "other actor 01.txt Red Lantern: a far-right party (own)" in misses
    assert "missed plain  01.txt Norrlink: carrier" in misses


def test_a_row_for_each_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty = tmp_path / "none.jsonl"
    empty.write_text("\n", "utf-8")
    assert main([str(empty), "--misses"]) == 0
    assert capsys.readouterr().out.splitlines()[0].count("|") == len(HEADER) + 1


def test_the_labels_name_articles_that_exist() -> None:
    for path in FOLDER.glob("*.jsonl"):
        for noted in noted_labels(path):
            assert (FOLDER.parent / "judged" / noted.pile / noted.document).is_file()
