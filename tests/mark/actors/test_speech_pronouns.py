"""First persons in quoted words."""

from __future__ import annotations

from collections.abc import Callable

from headwater.record.document import Document
from headwater.record.pile import MarkedDocument

Marked = Callable[[Document | str], MarkedDocument]


def speakers(marked: MarkedDocument) -> list[str]:
    names = {chain.id: chain.name for chain in marked.marks.chains}
    document = marked.document
    return [names[mention.chain] for mention in marked.marks.mentions if document.words(mention.span) == "I"]


def test_i_is_who_says_so(marked: Marked) -> None:
    assert speakers(marked("“I will not resign,” said Hedda Voll.")) == ["Hedda Voll"]


def test_i_in_the_next_paragraph_is_still_who_was_speaking(marked: Marked) -> None:
    text = "“We have lost,” Hedda Voll said.\n“I shall go home,” she said.\n“I am tired.”"
    assert speakers(marked(text)) == ["Hedda Voll", "Hedda Voll"]


def test_a_columnists_own_i_is_nobody_in_the_text(marked: Marked) -> None:
    assert speakers(marked("Hedda Voll said she was tired.\nI do not believe a word of it.")) == []


def test_the_writers_i_outside_of_quoted_words_is_not_the_speakers(marked: Marked) -> None:
    assert speakers(marked("“We are ruined,” said Hedda Voll. I could not believe it.")) == []


def test_i_before_a_mark_that_only_closes_is_the_speakers(marked: Marked) -> None:
    text = "“We have lost,” Hedda Voll said.\nI shall go home.”"
    assert speakers(marked(text)) == ["Hedda Voll"]
