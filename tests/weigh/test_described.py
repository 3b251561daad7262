"""Two descriptions of one body."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.weigh.described import LONGEST, are_one_description, body_of_paper, headed, is_bare, noun_of


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("water office", "water office for the valley"),
        ("ministry", "Ministry of Salt and Tides"),
        ("provincial police", "Maro police"),
        ("provincial police", "Maro provincial police"),
        ("council", "Lowhaven council"),
    ],
)
def test_one_body_may_be_described_by_more_words_or_fewer(left: str, right: str) -> None:
    assert are_one_description(left, right)
    assert are_one_description(right, left)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("water office", "health office for the valley"),
        ("Lowhaven water office", "Maro water office"),
        ("district court", "supreme court"),
        ("city police", "provincial police"),
        ("national police", "provincial police"),
        ("ministry", "ministry official"),
        ("", "office"),
    ],
)
def test_other_words_are_of_another_body(left: str, right: str) -> None:
    assert not are_one_description(left, right)


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("the preliminary report of the provincial police", "provincial police"),
        ("a statement from the Harbour Board", "Harbour Board"),
        ("a police statement", "police"),
        ("The coroner's application to the court", "coroner"),
        ("police figures", "police"),
        ("the provincial police", None),
        ("a report", None),
    ],
)
def test_a_paper_is_of_the_body_that_wrote_it(name: str, body: str | None) -> None:
    assert body_of_paper(name) == body


@pytest.mark.parametrize(
    ("title", "bodies"),
    [
        ("head of the water office", ["water office"]),
        ("deputy director of the Harbour Board", ["Harbour Board"]),
        ("Commission chair", ["Commission"]),
        ("hospital's spokeswoman", ["hospital"]),
        ("former head of the water office", []),
        ("surveyor", []),
        ("head", []),
    ],
)
def test_a_title_tells_of_what_somebody_is_head(title: str, bodies: list[str]) -> None:
    assert headed([title]) == bodies


def test_the_noun_alone_is_bare() -> None:
    assert is_bare("the office")
    assert not is_bare("the water office")
    assert noun_of("the Office for Wells in Maro") == "office"


@given(st.text(max_size=300), st.text(max_size=300))
def test_any_names_are_read(left: str, right: str) -> None:
    assert are_one_description(left, right) == are_one_description(right, left)
    assert all(body for body in headed([left, right]))
    assert body_of_paper(left) != ""


def test_a_title_without_end_is_not_read() -> None:
    long = "head of the " + "w" * (LONGEST - len("head of the "))
    assert headed([long]) == ["w" * (LONGEST - len("head of the "))]
    assert headed([f"{long}w"]) == []
    paper = "a statement from the " + "w" * (LONGEST - len("a statement from the "))
    assert body_of_paper(paper) == "w" * (LONGEST - len("a statement from the "))
    assert body_of_paper(f"{paper}w") is None
