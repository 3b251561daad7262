"""Numbers of headlines, had from whom the text below has them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from builders import document_of
from headwater.mark.attributions.head_numbers import less, part_at, tolls_in
from headwater.record.document import Document
from headwater.record.pile import MarkedDocument

Mark = Callable[[Document | str], MarkedDocument]


def sources_of(marked: Mark, number: str, head: str, *lines: str) -> set[str | None]:
    """Whom a headline's number is had from."""
    document = document_of("\n".join((head, *lines)), kinds={0: "headline"})
    place = head.index(number)
    return {
        each.source.name
        for each in marked(document).marks.attributions
        if each.scope != "article" and any(span.start <= place < span.end for span in each.scope)
    }


SUNK = "A ferry sank off Sarn on Monday, the Quay Herald newspaper reported."


@pytest.mark.parametrize(
    ("number", "head", "below", "expected"),
    [
        (
            "nine",
            "Ferry sinks off Sarn, guards say; toll rises to nine",
            "The number of dead rose to nine after two sailors died in hospital, surgeon Ida Lund said.",
            {"Ida Lund"},
        ),
        (
            "31",
            "Sarn ferry sinks, 31 hurt as gale hits coast",
            "At least 31 people were taken to the infirmary, surgeon Ida Lund told the paper.",
            {"Ida Lund", "Quay Herald"},
        ),
        (
            "SIX",
            "Tears at the quay as ferry toll hits SIX",
            "A sixth sailor died on Tuesday night, surgeon Ida Lund said.",
            {"Ida Lund"},
        ),
        (
            "four",
            "Four boats out, four hurt",
            "Surgeon Ida Lund said four people had been wounded by ropes.",
            {"Ida Lund"},
        ),
    ],
)
def test_a_headlines_number_is_had_from_who_tells_it_below(
    marked: Mark, number: str, head: str, below: str, expected: set[str]
) -> None:
    found = sources_of(marked, number, head, SUNK, "Nobody was there.", below)
    assert "Ida Lund" in found
    assert found <= expected


@pytest.mark.parametrize(
    ("number", "head", "below"),
    [
        ("four", "Harbour closes: four berths lost", "Surgeon Ida Lund said four nurses were on leave."),
        ("1187", "Statement on ferry 1187", "Captain Ida Lund said ferry 1187 was old."),
        ("12", "Toll rises to 12", "The number rose to 12."),
    ],
)
def test_another_number_a_title_and_what_nobody_tells_are_nobodys(
    marked: Mark, number: str, head: str, below: str
) -> None:
    assert "Ida Lund" not in sources_of(marked, number, head, "It rained.", "It snowed.", below)


def test_the_other_parts_of_a_headline_keep_their_source(marked: Mark) -> None:
    head = "Old ferry sinks off Sarn island; 31 hurt"
    sunk = "An old ferry sank off Sarn island on Monday, the Quay Herald newspaper reported."
    lines = (sunk, "Nobody was there.", "Surgeon Ida Lund said 31 people were hurt.")
    assert sources_of(marked, "Old", head, *lines) == {"Quay Herald"}
    assert sources_of(marked, "31", head, *lines) == {"Ida Lund"}


def test_parts_stand_between_joints() -> None:
    head = "Two held, toll at 1,200 as gale hits"
    found = [head[slice(*part_at(head.index(word), (0, len(head)), head))] for word in ("Two", "1,", "gale")]
    assert found == ["Two held", "toll at 1,200", "gale hits"]


def test_what_is_left_of_a_passage() -> None:
    assert list(less((0, 10), (3, 5))) == [(0, 3), (5, 10)]
    assert list(less((0, 10), (0, 10))) == []
    assert list(less((0, 3), (5, 8))) == [(0, 3)]


def test_what_a_number_is_of_is_told_by_the_words_beside_it() -> None:
    assert tolls_in("toll hits") == {"die"}
    assert tolls_in("people were wounded or are missing") == {"hurt", "miss"}
    assert tolls_in("boats") == frozenset()
