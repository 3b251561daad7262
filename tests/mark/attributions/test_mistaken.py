"""Who only seems to speak."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.attributions.mistaken import without_clause_subject
from headwater.record.document import Document
from headwater.record.mark import NamedSource
from headwater.record.pile import MarkedDocument

Mark = Callable[[Document | str], MarkedDocument]


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("Dora Pell, who told laughing guests at a dinner: 'The ferry is mine.'", "guests"),
        ("It was shown by a user called Orrow, whose page says it rains.", "whose"),
    ],
)
def test_neither_who_is_told_nor_whose_page_it_is_speaks(marked: Mark, text: str, never: str) -> None:
    assert not [each for each in marked(text).marks.attributions if never in (each.source.name or "")]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("man police", "police"),
        ("the suspect prosecutors", "prosecutors"),
        ("Marlow police", "Marlow police"),
        ("a man", "a man"),
    ],
)
def test_whom_a_clause_is_about_is_not_who_says_it(words: str, expected: str) -> None:
    assert without_clause_subject(NamedSource(name=words, kind="official")).name == expected


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("In a short note, the sluiceyard said that it was shut.", "the sluiceyard", "official"),
        ("The millowner confirmed to our paper that the sluice broke.", "The millowner", "person"),
        ("The decision says nine sluices were shut.", "The decision", "document"),
    ],
)
def test_a_noun_that_no_list_has_tells_by_a_verb_of_telling(
    marked: Mark, text: str, name: str, kind: str
) -> None:
    assert (name, kind) in {(each.source.name, each.source.kind) for each in marked(text).marks.attributions}


@pytest.mark.parametrize(
    "text", ["The clock says that it is late.", "The morning boat had reported a noise."]
)
def test_what_only_shows_something_tells_nothing(marked: Mark, text: str) -> None:
    assert not marked(text).marks.attributions
