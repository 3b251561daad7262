"""Subjects that headlines make the parser miss."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.events.headline_subjects import name_after
from headwater.mark.events.subjects import subjects_of
from headwater.mark.parsed import ParsedDocument

Parse = Callable[[str], ParsedDocument]


@pytest.mark.parametrize(
    ("text", "verb", "subjects"),
    [
        ("Norland, Sudmark security chiefs met secretly in Lima", "met", ["chiefs"]),
        ("Fury at sneering envoy as three of our heroes lie dead", "lie", ["three"]),
        ("Hit and run outside Bo Lind's Club leaves woman dead", "leaves", []),
        ("Anger grows in Lima.", "grows", ["Anger"]),
        ("Ada Moll met Bo Lind in Lima", "met", ["Moll"]),
        ("Dockers Clinch Bargain With Norway", "Clinch", ["Dockers"]),
    ],
)
def test_who_is_the_subject(parse: Parse, text: str, verb: str, subjects: list[str]) -> None:
    token = next(token for token in parse(text).paragraphs[0].parse if token.text == verb)
    assert [subject.text for subject in subjects_of(token)] == subjects


def test_a_verb_taken_for_a_name_is_done_to_the_names_behind_it(parse: Parse) -> None:
    words = parse("Mayor Moll Vetoes Harbour Plan After Raid").paragraphs[0].parse
    assert [word.text for word in name_after(words[2])] == ["Plan"]
    assert name_after(words[6]) == []
