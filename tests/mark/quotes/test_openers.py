"""Entries of live pages that begin with who is heard."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.record.document import Document
from headwater.record.pile import MarkedDocument

Mark = Callable[[Document | str], MarkedDocument]
BEFORE = "Orla Venn runs the mill at Tarn.\n\n"


def speakers(found: MarkedDocument, text: str) -> list[str]:
    """Whose the direct speech is."""
    said = (each.speaker for each in found.marks.quotes if each.kind == "direct" and each.speaker)
    return [text[each.span.start : each.span.end] for each in said]


@pytest.mark.parametrize(
    "entry",
    [
        "Venn again: the list is complete. “There is no second list.”",
        'Now Venn. "There is no second list."',
        'Venn on the list: it is complete. "There is no second list."',
    ],
)
def test_who_opens_an_entry_says_what_is_quoted_in_it(marked: Mark, entry: str) -> None:
    assert speakers(marked(BEFORE + entry), BEFORE + entry) == ["Venn"]


@pytest.mark.parametrize(
    "entry",
    [
        'The weather again: rain. "There is no second list."',
        "Venn's list again: 214 names. The poster reads “Come home”.",
        'A reminder: the ferry "Old Heron" sank at nine.',
        'Venn again: the list lay with Odo Holm. "There is no second list."',
    ],
)
def test_other_first_words_tell_of_no_speaker(marked: Mark, entry: str) -> None:
    assert "Venn" not in speakers(marked(BEFORE + entry), BEFORE + entry)
