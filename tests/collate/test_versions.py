"""Two versions that one article has from two tellers."""

from __future__ import annotations

from dataclasses import replace
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import document_of
from headwater.collate.collate import collate
from headwater.collate.difference import Difference
from headwater.collate.versions import NAMED, SAID, SAID_LAST, spots_of, told_within
from headwater.gather.settle import settle
from headwater.record.account import DisagreementKind
from headwater.record.settlement import Story
from headwater.record.span import Span
from headwater.run.resources import load_kindred, load_weights
from readings_by_hand import encode, said
from witnesses import Marked

LEAD = "The cutter Heron went down off Torrin on Monday. "


def versions(marked: Marked, text: str) -> list[tuple[DisagreementKind, tuple[str, ...]]]:
    pile = [marked(document_of(LEAD + text, path="one.txt"))]
    story = Story(id="s1", title=None, documents=(pile[0].document.id,), when=None, affair="a1")
    found = collate([story], pile, settle(pile, encode), encode, load_kindred(), load_weights())
    return [(each.kind, tuple(side.value for side in each.sides)) for each in found.disagreements]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The guild names the pilot, Ysolde Marr; the dockers name their warden, Jory Tamm.",
            ("participant", ("the pilot, Ysolde Marr", "their warden, Jory Tamm")),
        ),
        (
            "The harbour office speaks of nine, while keepers who were on the mole counted about 30.",
            ("figure", ("nine", "about 30")),
        ),
        (
            "The lamp will be out of oil in 2031, says the guild; in 2036, says the keeper Jory Tamm.",
            ("date", ("The lamp will be out of oil in 2031", "in 2036")),
        ),
        (
            "The guild says that the leak began in the chain locker. The yard says it began in the galley.",
            ("place", ("the leak began in the chain locker", "it began in the galley")),
        ),
        (
            "The guild says the pilot, Ysolde Marr, cut the rope. The yard says it was Jory Tamm.",
            ("participant", ("the pilot, Ysolde Marr, cut the rope", "it was Jory Tamm")),
        ),
        (
            "His crew says that Jory Tamm was detained in a tavern in Ostrel; "
            "wardens told the court he was arrested on a boat in Torrin.",
            (
                "place",
                ("Jory Tamm was detained in a tavern in Ostrel", "he was arrested on a boat in Torrin"),
            ),
        ),
        (
            "The guild says it took in 30 dockers; the State Board on Shelter says it sent 34.",
            ("figure", ("it took in 30 dockers", "it sent 34")),
        ),
        (
            "To the guild he is a pilot who lost his way. To the yard he is a thief.",
            ("assertion", ("he is a pilot who lost his way", "he is a thief")),
        ),
        (
            "The guild said the Heron was never on the list. "
            "The yard told Radio Ostrel that she had been on every list.",
            ("assertion", ("the Heron was never on the list", "she had been on every list")),
        ),
    ],
)
def test_two_tellers_have_two_versions(
    marked: Marked, text: str, expected: tuple[DisagreementKind, tuple[str, ...]]
) -> None:
    assert expected in versions(marked, text)


@pytest.mark.parametrize(
    "text",
    [
        "The guild says that the leak began in the galley. The yard says it began at noon.",
        "The guild names the pilot, Ysolde Marr. It rained.\nThe dockers name their warden, Jory Tamm.",
        "The guild says it saved nine men. The guild says it saved two dogs.",
        "The guild says the sea was calm. The yard says it is to blame.",
        "Does the guild name the pilot? The dockers name their warden, Jory Tamm?",
        "The guild says nobody drowned. The yard says the oil was never found.",
        "The guild speaks of 900 lamps. The dockers counted 250 boats.",
    ],
)
def test_what_does_not_speak_of_one_thing(marked: Marked, text: str) -> None:
    assert not versions(marked, text)


@pytest.mark.parametrize("marks", ["-", "'", ".,", "’ "])
def test_a_row_of_marks_costs_no_more_than_its_length(marks: str) -> None:
    start = process_time()
    text = marks * (12_000 // len(marks))
    assert not any(pattern.search(text) for pattern in (SAID, NAMED, SAID_LAST))
    assert process_time() - start < 0.5


SPANS = st.builds(
    lambda document, start, length: Span(document=document, start=start, end=start + length),
    st.sampled_from(["d1", "d2"]),
    st.integers(0, 20),
    st.integers(1, 8),
)


@given(told=st.lists(st.lists(SPANS, max_size=4), max_size=5), at=SPANS)
def test_a_difference_is_within_words_that_cover_one_of_its_readings(
    told: list[list[Span]], at: Span
) -> None:
    differences = [
        Difference(
            kind="figure",
            about="",
            is_open=False,
            sides=tuple(("", (replace(said("x", document=span.document), span=span),)) for span in spans),
        )
        for spans in told
    ]
    expected = {number for number, spans in enumerate(told) if any(at.covers(span) for span in spans)}
    assert told_within(spots_of(differences), at) == expected
