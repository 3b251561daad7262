"""Phrases of furniture."""

from __future__ import annotations

import pytest

from headwater.clean.cues import FurnitureLexicon, find_cues, matched_length, phrase_of
from headwater.clean.lines import read_lines
from headwater.run.resources import load_cleaning

LEXICON = FurnitureLexicon.parse(
    "# ours\nkind\twhere\tlanguage\tphrase\n"
    "related\tlabel\ten\tread also\n"
    "comments\tline\ten\t# comments\n"
    "subscribe\tstart\ten\tsubscribe to * on\n"
    "subscribe\tinside\ten\tour newsletter\n"
)


def kinds(text: str) -> list[tuple[str, str]]:
    (line,) = read_lines(text)
    return [(cue.kind, cue.where) for cue in find_cues(line, LEXICON)]


def test_a_label_needs_a_mark_or_the_end_of_the_line() -> None:
    assert kinds("Read also: Herring is dear") == [("related", "label")]
    assert kinds("READ ALSO") == [("related", "label")]
    assert kinds("Read also what he wrote to his mother") == []


def test_numbers_and_gaps() -> None:
    assert kinds("17 comments") == [("comments", "line")]
    assert kinds("Subscribe to The Tidal Post on your phone") == [("subscribe", "start")]
    assert kinds("He left our newsletter alone") == [("subscribe", "inside")]


@pytest.mark.parametrize(
    ("phrase", "words", "length"),
    [
        ("a * d", ("a", "b", "c", "d"), 4),
        ("a * d", ("a", "d"), 0),
        ("a #", ("a", "7"), 2),
        ("a b", ("a",), 0),
    ],
)
def test_matched_length(phrase: str, words: tuple[str, ...], length: int) -> None:
    assert matched_length(phrase_of(phrase), words, 0) == length


def test_the_shipped_lexicon_is_of_real_size_and_knows_its_kinds() -> None:
    lexicon = load_cleaning().furniture
    assert len(lexicon.lines) > 1000
    assert lexicon.lines[("реклама",)] == "advert"
    assert lexicon.lines[("source", "read", "full", "article")] == "source-note"
