from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from headwater.data.word_lists import all_families, any_of, rows_of, word_families, word_list, word_lists

ROOT = Path(__file__).parent.parent.parent / "src" / "headwater"
READERS = {"word_list", "any_of", "word_families"}


def asked_for() -> Iterator[str]:
    """The names of all lists that the modules read."""
    for path in ROOT.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in READERS:
                first = node.args[0]
                if isinstance(first, ast.Constant):
                    yield str(first.value)


def test_every_list_is_read_by_the_module_that_it_is_called_by() -> None:
    names = {*word_lists(), *all_families()}
    assert names == set(asked_for())
    modules = {path.stem for path in ROOT.rglob("*.py")}
    assert {name.split(".")[0] for name in names} <= modules


def test_no_word_stands_twice_in_a_list_and_none_is_blank() -> None:
    rows = [tuple(row) for row in rows_of("word_lists.tsv")]
    assert len(rows) == len(set(rows))
    assert all(word == word.strip() and word for _, word in rows)


def test_a_list_is_a_set_of_words() -> None:
    assert "barge" in word_list("vehicles.vehicles")
    with pytest.raises(KeyError):
        word_list("vehicles.spoons")


def test_a_family_has_its_words_in_order() -> None:
    assert word_families("words.irregular")["begin"] == ("began", "begun")


@pytest.mark.parametrize(
    ("text", "is_found"),
    [("two Spokeswomen of the port", True), ("the bespoke suit", False), ("director-general", True)],
)
def test_any_word_of_a_list_is_found_whole_and_the_star_goes_on(text: str, is_found: bool) -> None:
    assert (any_of("source_kinds.offices").search(text) is not None) == is_found


def test_a_word_may_be_wanted_at_the_end() -> None:
    pattern = any_of("source_kinds.bodies", at_the_end=True)
    assert pattern.search("a shipping company") is not None
    assert pattern.search("company of friends") is None
