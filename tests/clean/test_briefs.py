"""A page of a line or two is the article."""

from __future__ import annotations

import pytest

from headwater.clean.lines import read_lines
from headwater.clean.zoning import zone_lines
from headwater.record.document import ZoneKind
from headwater.run.resources import load_cleaning


def kinds_of(text: str, *copies: int) -> list[ZoneKind]:
    lexicon = load_cleaning()
    return zone_lines(read_lines(text), lexicon.furniture, lexicon.classifier, copies=copies)


def test_a_lone_headline_that_looks_like_a_signature_is_the_headline() -> None:
    assert kinds_of("Marr Sets Rowing Record in Brae") == ["headline"]


def test_a_lone_headline_that_other_pages_have_too_is_the_headline() -> None:
    assert kinds_of("Cutter’s crew saved off Brae on Friday", 4) == ["headline"]


def test_beside_a_release_line_the_title_is_the_headline() -> None:
    assert kinds_of(
        "FOR IMMEDIATE RELEASE May 3, 2031\nGovernor Marr Announces Nominee for Harbour Master"
    ) == [
        "byline",
        "headline",
    ]


@pytest.mark.parametrize(
    "text",
    ["By Ysolde Marr in Brae and Torrin", "3 May 2031", "Ysolde Marr", "Sign up for our daily newsletter"],
)
def test_who_wrote_it_when_and_what_is_offered_stays_aside(text: str) -> None:
    assert kinds_of(text, 4) != ["headline"]


def test_of_a_page_with_an_article_the_signature_stays_aside() -> None:
    below = (
        "The rower Ysolde Marr was faster than anybody before her on the strait, the guild said on Friday."
    )
    assert kinds_of(f"Ysolde Marr in Brae\n{below}")[1:] == ["body"]
    assert "headline" not in kinds_of(f"Jory Tamm and Ysolde Marr in Brae\n{below}")
