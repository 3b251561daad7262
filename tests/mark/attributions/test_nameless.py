"""Sources without a name: the same words are one source, a bare noun is its own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.attributions.nameless import BEFORE, written_by
from headwater.mark.attributions.relay_drafts import Draft
from headwater.record.document import Document
from headwater.record.mark import NamedSource
from headwater.record.pile import MarkedDocument

Mark = Callable[[Document | str], MarkedDocument]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two diplomats said the dam had failed. The diplomats said it was late.", {"Two diplomats"}),
        (
            "A source at the ministry said the dam fell. The source said it was late.",
            {"A source at the ministry"},
        ),
        ("Residents said the dam fell. Many residents said it was late.", {"Residents"}),
        ("Two diplomats said the dam fell. A doctor said it was late.", {"Two diplomats", "doctor"}),
    ],
)
def test_the_same_words_are_one_source(marked: Mark, text: str, expected: set[str]) -> None:
    found = marked(text).marks.attributions
    assert {(each.source.name or "").casefold() for each in found} == {name.casefold() for name in expected}


def test_bare_officials_are_nobody_in_particular(marked: Mark) -> None:
    (found,) = marked("Officials said that the dam held.").marks.attributions
    assert (found.source.kind, found.source.actor) == ("official", None)


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("Mayor Orla Venn said in a statement that it fell. The statement said so.", "official", "Orla Venn"),
        (
            "In a post on its engineering blog, the Harbour Ministry said it fell. The blog added that it "
            "was old.",
            "official",
            "Harbour Ministry",
        ),
        (
            "A Harbour Ministry statement said the dam fell. Boats were near, the statement said.",
            "official",
            "A Harbour Ministry statement",
        ),
    ],
)
def test_a_statement_named_again_is_whose_it_was(marked: Mark, text: str, kind: str, name: str) -> None:
    assert {(each.source.kind, each.source.name) for each in marked(text).marks.attributions} == {
        (kind, name)
    }


def test_who_is_described_and_then_named_is_meant_by_the_pronoun_too(marked: Mark) -> None:
    text = (
        "Nine had drowned, a spokesman for the Orrow rescue centre in Lisk, Tomas Reyl, told reporters. "
        "Four had swum, he said."
    )
    assert {each.source.name for each in marked(text).marks.attributions} == {"Tomas Reyl"}


@pytest.mark.parametrize(("before", "is_read"), [(0, True), (BEFORE - 20, True), (BEFORE + 20, False)])
def test_what_somebody_says_it_in_is_looked_for_no_farther_than_a_sentence_reaches(
    before: int, *, is_read: bool
) -> None:
    text = f"In a post{' ' * before}, Orla Venn said so."
    at = text.index("Orla")
    draft = Draft(
        paragraph=0, sentence=(0, len(text)), evidence=(at, at + 14), named=(at, at + 9),
        source=NamedSource(name="Orla Venn", kind="person"), role="speaker", scope=[(at + 15, len(text))],
    )  # fmt: skip
    assert list(written_by(draft, text)) == ["post"] * is_read
