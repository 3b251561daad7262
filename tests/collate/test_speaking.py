"""Who says a statement."""

from __future__ import annotations

from dataclasses import replace

import pytest
from msgspec.structs import replace as with_fields

from differing import actor
from headwater.collate.speaking import is_quoted_in, others_said_to_speak, speaker_of
from headwater.record.span import Span
from readings_by_hand import said

ASHBY, TESS = actor("a-ashby", "Ashby"), actor("a-tess", "Tess Ashby")
PILOT = with_fields(actor("a-pilot", "pilot"), names=())
BOARD = actor("a-board", "Ostland Light Board", kind="organisation")
CREW = with_fields(actor("a-crew", "fire service", kind="organisation"), names=())
ACTORS = {each.id: each for each in (ASHBY, TESS, PILOT, BOARD, CREW)}
WORDS = "The lamp has not burned for a week"


def of(*speakers: str | None) -> str | None:
    return speaker_of([said(WORDS, document=f"d{n}", speaker=who) for n, who in enumerate(speakers)], ACTORS)


@pytest.mark.parametrize(
    ("speakers", "expected"),
    [
        ((), None),
        ((None,), None),
        (("a-y", "a-x"), "a-x"),
        (("a-y", "a-x", "a-y"), "a-y"),
        (("a-ashby", "a-tess"), "a-tess"),
        (("a-pilot", "a-pilot", "a-tess"), "a-tess"),
        (("a-pilot", "a-pilot", "a-board"), "a-pilot"),
        (("a-pilot", None), "a-pilot"),
    ],
)
def test_the_most_frequent_speaker_by_name(speakers: tuple[str | None, ...], expected: str | None) -> None:
    assert of(*speakers) == expected


def test_who_is_quoted_by_another_does_not_say_it() -> None:
    outer = said(f"Ashby told her that {WORDS}", speaker="a-pilot")
    inner = replace(said(WORDS, speaker="a-tess"), span=Span(document="d1", start=20, end=30))
    assert is_quoted_in(inner, [outer, inner])
    assert not is_quoted_in(outer, [outer, inner])
    assert speaker_of([outer, inner], ACTORS) == "a-pilot"


def test_an_outlet_says_it_only_where_no_witness_names_another() -> None:
    carried = said(WORDS, document="d1", speaker="a-board", is_carried=True)
    assert speaker_of([carried], ACTORS) == "a-board"
    assert speaker_of([carried, carried, said(WORDS, document="d2", speaker="a-tess")], ACTORS) == "a-tess"


def test_an_issuers_own_words_are_whose_another_witness_names() -> None:
    own = said(WORDS, document="d1", speaker="a-board", is_own=True)
    assert speaker_of([own, said(WORDS, document="d2", speaker="a-ashby")], ACTORS) == "a-ashby"
    assert speaker_of([own, said(WORDS, document="d2", speaker="a-crew")], ACTORS) == "a-board"


def test_who_gives_the_words_to_another_names_that_one() -> None:
    readings = [
        said(WORDS, document="d1", speaker="a-tess"),
        said(WORDS, document="d2", speaker="a-board"),
        said(WORDS, document="d3", speaker="a-pilot"),  # only described
        said(WORDS, document="d4", speaker=None),
        said(WORDS, document="d5", speaker="a-ashby", is_carried=True),
        said(WORDS, document="d6", speaker="a-crew"),
    ]
    found = list(others_said_to_speak(readings, "a-tess", ACTORS))
    assert found == [(readings[1].mark, "a-board"), (readings[5].mark, "a-crew")]
    assert not list(others_said_to_speak(readings, None, ACTORS))
