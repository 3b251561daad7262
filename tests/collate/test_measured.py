"""Of what thing, and in which respect, a sentence gives a measure."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.collate.measured import by_label, by_verb, measures_of, noun_phrase, subject
from headwater.collate.witnessed import Witnessed
from headwater.record.pile import MarkedDocument


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
        ("She gave the length of a mole as ", ("long", "mole")),
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
        ("some of them", ""),
        ("a row of words that is far too long", ""),
        ("", ""),
    ],
)
def test_a_thing_is_a_short_phrase(words: str, expected: str) -> None:
    assert noun_phrase(words) == expected


def test_the_subject_is_cut_before_its_preposition() -> None:
    assert subject("The guild said that the crack in the tank") == "crack"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mole was 40 metres long.", [("long", "mole")]),
        ("The mole was 40 metres long?", []),
        ("The talks lasted 12 hours.", [("duration", "talks")]),
        ("The talks never lasted 12 hours.", []),
        ("Whenever the guild is asked, talks lasted 12 hours.", []),
        ("Back in 1950 the talks lasted 12 hours.", []),
    ],
)
def test_what_a_sentence_measures_now(
    marked: Callable[[str], MarkedDocument], text: str, expected: list[tuple[str, str]]
) -> None:
    found = measures_of(Witnessed(marked(text), {}, {}, {}, {}))
    assert [(each.respect, each.noun) for each in found] == expected
