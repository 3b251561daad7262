"""Papers that an outlet says it has before it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from builders import document_of
from headwater.record.document import Document
from headwater.record.pile import MarkedDocument

Mark = Callable[[Document | str], MarkedDocument]


def papers(found: MarkedDocument) -> list[str | None]:
    """The papers that a text has something from."""
    return [each.source.name for each in found.marks.attributions if each.source.kind == "document"]


@pytest.mark.parametrize(
    ("text", "paper"),
    [
        ("We have obtained a dossier in which the guild is named nine times.", "a dossier"),
        ('A leaf of the diary, which this newspaper has seen, bears the words "all quiet".', "the diary"),
        ("We have reviewed the contract of the lock keeper.",
         "the contract of the lock keeper"),
    ],
)  # fmt: skip
def test_a_paper_that_the_outlet_has_seen_is_a_source(marked: Mark, text: str, paper: str) -> None:
    assert papers(marked(text)) == [paper]


@pytest.mark.parametrize(
    "text",
    [
        "We have seen the king in his boat.",
        "The mayor has seen a letter from the guild.",
        '"We have seen a memo about the dam," Orla Venn said.',
    ],
)
def test_what_others_have_seen_is_none(marked: Mark, text: str) -> None:
    assert papers(marked(text)) == []


def test_a_paper_of_which_the_outlet_has_a_copy_is_a_source(marked: Mark) -> None:
    page = document_of(
        "The Voz has a copy of a letter dated 6 May. It asks the guild to come.", outlet="Voz de Tarn"
    )
    assert papers(marked(page)) == ["a letter"]
