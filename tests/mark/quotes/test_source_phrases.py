"""Phrases that say whose a sentence is."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quote_readings import Read

Reader = Callable[[str], list[Read]]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ('The guards, in her words, were "hired men".', "her", ("The guards", 'were "hired men"')),
        ("In Orla Venn's view, the miller had debts.", "Orla Venn", ("the miller had debts",)),
        ("In the opinion of Orla Venn the miller had debts.", "Orla Venn", ("the miller had debts",)),
        ("By her count 27 of them needed help.", "her", ("27 of them needed help",)),
        ("It rained; by the guild's account, the miller had debts.", "the guild", ("the miller had debts",)),
        ("The sluice is shut, if Orla Venn is to be believed.", "Orla Venn", ("The sluice is shut",)),
    ],
)
def test_a_phrase_gives_the_sentence_to_whose_it_is(
    read: Reader, text: str, speaker: str, content: tuple[str, ...]
) -> None:
    (quote,) = read(text)
    assert (quote.speaker, quote.content) == (speaker, content)


@pytest.mark.parametrize(
    "text",
    [
        "In other words, the sluice is shut.",
        "In my view the sluice is shut.",
        "In view of the storm the sluice is shut.",
        "He paid by his own account at the bank.",
        "On account of the storm the sluice is shut.",
    ],
)
def test_other_phrases_give_nothing_to_anybody(read: Reader, text: str) -> None:
    assert read(text) == []
