"""Verbs of speech before the name of whoever speaks."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quote_readings import Read

Reader = Callable[[str], list[Read]]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("The mill, specified Lenk, was empty.", "Lenk", ("The mill", "was empty")),
        (
            "The mill burned for two hours, informs the agency Lenta.",
            "the agency Lenta",
            ("The mill burned for two hours",),
        ),
        ('"No one," repeated Lenk, "was inside the mill."', "Lenk", ("No one", "was inside the mill.")),
        (
            '"We sold eighteen hulls," communicated to us Torben Brand, director of the yard.',
            "Torben Brand",
            ("We sold eighteen hulls",),
        ),
        (
            '"The mill was empty," noted in the press service of the ministry.',
            "the press service of the ministry",
            ("The mill was empty",),
        ),
        (
            '"The bridge is shut," declared to our newspaper the official speaker of the works Zora Rud.',
            "Zora Rud",
            ("The bridge is shut",),
        ),
        ('"The bridge is shut," told the agency Zora Rud.', "Zora Rud", ("The bridge is shut",)),
        (
            "The toll was 'unjust and beneath a city', fumed the harbour ministry.",
            "the harbour ministry",
            ("The toll was 'unjust and beneath a city",),
        ),
        (
            "The gap, said its treasurer, Ada Venn, was “a matter of rounding”.",
            "its treasurer, Ada Venn",
            ("The gap", "was “a matter of rounding”"),
        ),
        (
            "No ship had left, insisted the head of the port, and none would.",
            "the head of the port",
            ("No ship had left", "and none would"),
        ),
    ],
)
def test_who_is_named_behind_the_verb_says_it(
    read: Reader, text: str, speaker: str, content: tuple[str, ...]
) -> None:
    first = read(text)[0]
    assert (first.speaker, first.content) == (speaker, content)


@pytest.mark.parametrize(
    "text", ["The man, named Odo Lenk, was arrested.", "The song, sung at Lenk, was old."]
)
def test_a_participle_before_a_name_says_nothing(read: Reader, text: str) -> None:
    assert read(text) == []


def test_a_body_that_has_said_before_whom_it_tells_is_the_speaker(read: Reader) -> None:
    first = read('"The bridge is shut," the works told the newspaper Lenta.')[0]
    assert first.speaker == "the works"
