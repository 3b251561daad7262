"""Sentences of which each half has a source of its own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.attributions.halves import part_halves
from headwater.mark.attributions.relay_drafts import Draft
from headwater.record.document import Document
from headwater.record.mark import NamedSource
from headwater.record.pile import MarkedDocument

Mark = Callable[[Document | str], MarkedDocument]


def covering(marked: MarkedDocument, words: str) -> set[str]:
    """The sources of some words."""
    at = marked.document.text.index(words)
    return {
        each.source.name or ""
        for each in marked.marks.attributions
        if each.scope != "article" and any(span.start <= at < span.end for span in each.scope)
    }


def test_each_half_is_had_from_its_own_source(marked: Mark) -> None:
    found = marked(
        "According to the Rope Guild, 300 hands stayed home; the Board of Quays put the number at 90."
    )
    assert covering(found, "300") == {"Rope Guild"}
    assert "Rope Guild" not in covering(found, "90")


def draft(text: str, words: str, name: str, *, whole: bool = True) -> Draft:
    start = text.index(words)
    place = (start, start + len(words))
    scope = (0, len(text)) if whole else place
    return Draft(
        paragraph=0, sentence=(0, len(text)), evidence=place, named=place,
        source=NamedSource(name=name, kind="official"), role="release", scope=[scope],
    )  # fmt: skip


@pytest.mark.parametrize("joint", ["; ", ", while ", ", but ", "; but "])
def test_a_break_right_before_the_second_source_parts_them(joint: str) -> None:
    text = f"The guild puts the loss at nine{joint}the board puts it at two."
    cut = text.index("the board")
    both = [draft(text, "The guild puts", "guild"), draft(text, "the board puts", "board")]
    part_halves(both, text)
    assert [each.scope for each in both] == [[(0, cut)], [(cut, len(text))]]


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("The guild puts the loss at nine, and in the end the board puts it there.", "the board puts"),
        ("The guild puts the loss, which the board puts at two, at nine.", "the board puts"),
        ("The guild puts the loss at nine; the guild puts the gain at two.", "the guild puts"),
    ],
)
def test_else_both_stand_behind_all(text: str, second: str) -> None:
    one = "guild" if second == "the guild puts" else "board"
    both = [draft(text, "The guild puts", "guild"), draft(text, second, one)]
    part_halves(both, text)
    assert all(each.scope == [(0, len(text))] for each in both)


def test_what_covers_less_than_the_sentence_stays() -> None:
    text = "The guild puts the loss at nine; the board puts it at two."
    both = [draft(text, "The guild puts", "guild", whole=False), draft(text, "the board puts", "board")]
    part_halves(both, text)
    assert both[0].scope == [both[0].evidence]
