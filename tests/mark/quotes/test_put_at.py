"""Numbers that somebody puts something at."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quote_readings import Read

Reader = Callable[[str], list[Read]]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("Police put the crowd on the quay at around 150.", "Police", "the crowd on the quay at around 150"),
        ("The mayor puts the cash at 42,500 euros.", "The mayor", "the cash at 42,500 euros"),
        (
            "Organisers put attendance between 30,000 and 40,000.",
            "Organisers",
            "attendance between 30,000 and 40,000",
        ),
        (
            "The mayor places the depot 400 metres from the lock.",
            "The mayor",
            "the depot 400 metres from the lock",
        ),
    ],
)
def test_a_number_is_what_somebody_says(read: Reader, text: str, speaker: str, content: str) -> None:
    assert [(each.speaker, each.content) for each in read(text)] == [(speaker, (content,))]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor put the child at ease.",
        "The mayor put the kettle on at 9 o'clock.",
        "The mill put 300 workers at risk.",
        "They put the dog at 5 Willow Shore.",
        "The mayor placed the lamp two steps from the door.",
        "The mayor saw the crowd at 150.",
        "The newspaper puts the crowd at 150.",
        "The mayor put the fire at 9 o'clock.",
        "Police put the dead at nine, the guild at twelve.",
    ],
)
def test_a_deed_an_outlet_and_one_of_several_say_nothing(read: Reader, text: str) -> None:
    assert read(text) == []


def test_what_is_put_elsewhere_is_no_second_number(read: Reader) -> None:
    (found,) = read("Police put the dead at nine, with the boats at the quay.")
    assert found.speaker == "Police"


def test_what_stands_in_a_quotation_is_its_speakers(read: Reader) -> None:
    (found,) = read("“Police put the crowd at 150,” said Orla Venn.")
    assert found.speaker == "Orla Venn"
