"""Of what thing, and in which respect, a sentence gives a measure."""

from __future__ import annotations

import pytest

from headwater.collate.measured import by_label, by_verb, noun_phrase, subject


@pytest.mark.parametrize(
    ("before", "behind", "expected"),
    [
        ("The longest crack is ", " long.", ("long", "longest crack")),
        ("The mast was about ", " tall.", ("high", "mast")),
        ("Warden Ysolde Marr said the longest crack measured ", ".", ("size", "longest crack")),
        ("The crate, weighing some ", ", was sealed.", ("weight", "crate")),
        ("The talks at the town hall began at noon and lasted ", ".", ("duration", "talks")),
        ("The lease is worth much, she said, and runs for ", ".", ("duration", "lease")),
        ("It lasted ", ".", ("duration", "")),
        ("The mole lies ", " from the lamp.", None),
    ],
)
def test_a_verb_or_an_adjective_tells_the_respect(
    before: str, behind: str, expected: tuple[str, str] | None
) -> None:
    assert by_verb(before, behind) == expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("She gave the length of the mole as ", ("long", "mole")),
        ("He gave the value of the lease as nine crowns and its duration as ", ("duration", "lease")),
        ("Its weight was ", ("weight", "")),
        ("The mole is ", None),
    ],
)
def test_a_noun_tells_the_respect(before: str, expected: tuple[str, str] | None) -> None:
    assert by_label(before) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("the old mole", "old mole"),
        ("they", ""),
        ("a row of words that is far too long", ""),
        ("", ""),
    ],
)
def test_a_thing_is_a_short_phrase(words: str, expected: str) -> None:
    assert noun_phrase(words) == expected


def test_the_subject_is_cut_before_its_preposition() -> None:
    assert subject("The guild said that the crack in the tank") == "crack"
