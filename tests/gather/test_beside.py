"""Descriptions with a name beside them."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from gather_piles import entry
from headwater.gather.beside import named_beside
from headwater.record.pile import MarkedDocument


def article(text: str, description: str, name: str = "Ada Moll") -> MarkedDocument:
    """An article with one description of a person and one full name."""
    made = entry(text, [(description, "person"), (name, "person")])
    first, second = made.marks.chains
    return replace(made, marks=replace(made.marks, chains=(replace(first, names=()), second)))


@pytest.mark.parametrize(
    ("text", "description", "is_she"),
    [
        ("The Board's director, Ada Moll, agreed.", "The Board's director", True),
        ("The Board's director in Velm, Ada Moll, agreed.", "The Board's director", True),
        ("A lawyer for Odo Lark, Ada Moll, agreed.", "A lawyer", True),
        ("Asked by a local reporter, Ada Moll agreed.", "a local reporter", False),
        ("The Board's director met Ada Moll, who agreed.", "The Board's director", False),
        ("The director, Ada Moll, agreed.", "director", False),
    ],
)
def test_a_name_between_commas_is_whom_the_description_means(
    text: str, description: str, is_she: bool
) -> None:
    assert named_beside(article(text, description)) == ({"c0": "c1"} if is_she else {})


def test_without_descriptions_there_is_nothing_beside() -> None:
    assert named_beside(entry("Ada Moll, Odo Lark, agreed.", [("Ada Moll", "person")])) == {}
