"""Quotations behind a colon that no verb of speech brings."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quote_readings import Read

Reader = Callable[[str], list[Read]]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('Orla Venn on the quay: "We will stay until the gates are shut."', "Orla Venn on the quay"),
        ('Orla Venn, 61, carter: "We heard the roof go."', "Orla Venn"),
        ('Then Orla Venn: "Nobody asked us."', "Orla Venn"),
        ('A police spokesman, when reached by phone: "Nobody was inside."', "A police spokesman"),
        ('The mayor\'s words in the hall, as our colleague wrote them down: "You cannot win."', "The mayor"),
        ('The council\'s reply was short: "Not this year."', "The council"),
        ('The mayor would not be drawn: "We will see."', "The mayor"),
    ],
)
def test_who_is_named_before_a_colon_speaks(read: Reader, text: str, speaker: str) -> None:
    assert [(each.speaker, each.kind) for each in read(f"It rained.\n{text}")] == [(speaker, "direct")]


def test_a_nearer_verb_of_speech_has_the_quotation(read: Reader) -> None:
    text = 'The council\'s reply angered Orla Venn, who said: "Not this year."'
    assert read(text)[0].speaker == "who"


@pytest.mark.parametrize(
    "text",
    [
        'Outside, thirty men hold up placards: "Hands off the fleet".',
        'A banner on the quay: "Hands off the fleet".',
        'Chapter one of the book: "The last night at sea".',
    ],
)
def test_slogans_and_titles_are_nobodys_words(read: Reader, text: str) -> None:
    assert not [each for each in read(text) if each.speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("At 23:41 the answer stood on Lenk's X account: 'Bridges do not build themselves.'", "Lenk"),
        ("There was one line on the company's website: “We regret nothing.”", "the company"),
        ("There was one line on my website: “We regret nothing.”", None),
    ],
)
def test_what_stands_on_an_account_is_its_holder_s(read: Reader, text: str, speaker: str | None) -> None:
    found = {each.speaker for each in read(text)}
    assert (speaker in found) if speaker else not found & {"my", "my website"}
