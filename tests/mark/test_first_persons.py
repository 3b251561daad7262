"""Whose "I" and "we" it is, once the quotes are known."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from builders import document_of
from headwater.record.document import Document
from headwater.record.pile import MarkedDocument

Marked = Callable[[Document | str], MarkedDocument]
COLUMN = "Ida Voll\nI do not believe a word of it.\n“I am tired,” Odo Venn told me. He wrote “I am” twice."
INTERVIEW = """Interview
In conversation with Hedda Voll, mayor of Norrgate
Who asked you to stay?
Nobody asked me. The tide did.
Did your sister leave?
She packed my bags and left with them.
Will you go?
I will go when the lamps are lit.
"""


def sayers(marked: MarkedDocument, *words: str) -> list[str]:
    """Whom the first persons of a document mean, in order."""
    names = {chain.id: chain.name for chain in marked.marks.chains}
    said = {mention.span: mention.chain for mention in marked.marks.mentions if mention.form == "pronoun"}
    return [names[said[span]] for span in sorted(said) if marked.document.words(span).casefold() in words]


def test_who_wrote_a_column_is_its_i_and_who_is_quoted_in_it_another(marked: Marked) -> None:
    column = replace(document_of(COLUMN, kinds={0: "byline"}), author="Ida Voll")
    assert sayers(marked(column), "i", "me") == ["Ida Voll", "Odo Venn", "Ida Voll", "Odo Venn"]


def test_nobody_is_the_i_of_a_text_without_an_author(marked: Marked) -> None:
    assert sayers(marked(document_of(COLUMN, kinds={0: "byline"})), "me") == []


def test_who_answers_in_an_interview_is_its_i(marked: Marked) -> None:
    assert sayers(marked(INTERVIEW), "i", "me", "my") == ["Hedda Voll"] * 3


def test_a_body_that_is_quoted_is_its_we_and_a_person_is_not(marked: Marked) -> None:
    text = "“We have lost,” the Norrgate Port Authority said.\n“We have lost,” Hedda Voll said."
    assert sayers(marked(text), "we") == ["Norrgate Port Authority"]


def test_who_reports_what_somebody_told_keeps_the_i(marked: Marked) -> None:
    text = "By Ida Voll\nOdo Venn said I had come too late."
    article = replace(document_of(text, kinds={0: "byline"}), author="Ida Voll")
    assert sayers(marked(article), "i") == ["Ida Voll"]


def test_the_i_under_a_label_is_whoever_it_names(marked: Marked) -> None:
    text = (
        "ODO VENN, CORRESPONDENT:\nI am standing at the quay.\nHEDDA VOLL, MAYOR:\nI came at five.\n"
        "VENN:\nI see.\nVOLL:\nI shall stay."
    )
    labelled = document_of(text, kinds={0: "byline", 2: "byline", 4: "byline", 6: "byline"})
    assert [name.casefold() for name in sayers(marked(labelled), "i")] == [
        *("odo venn", "hedda voll", "odo venn", "hedda voll")
    ]
