"""Digests are told from reports by their heads and by items that have nothing in common."""

from __future__ import annotations

import pytest

from headwater.record.document import Document, Page
from headwater.run.pipeline import clean_pages
from headwater.settings import Settings

FERRY = (
    "TARN. The harbour board has closed the old ferry pier for the winter, the Tarn Courier reports."
    " Fishermen who keep their boats there said that nobody had asked them."
)
BREAD = "BAKERS. Two chains of shops have been undercutting each other since New Year, and loaves cost less."
STURGEON = "RIVERS. A sturgeon two metres long was caught below the weir on Friday, weighed, and thrown back."
SAME = (
    "BOARD. The harbour board said fishermen who keep their boats at the old ferry pier had been asked in the"
    " winter, and that the ferry pier is closed."
)


def document(*lines: str) -> Document:
    (found,), _losses = clean_pages([Page(path="a.txt", text="\n\n".join(lines))], Settings())
    return found


@pytest.mark.parametrize(
    "head",
    [
        "The Wednesday briefing",
        "The week in brief: a pier and a fish",
        "The Morning Five: piers and bread",
    ],
)
def test_a_page_that_calls_itself_one_and_tells_several_things_is_a_digest(head: str) -> None:
    assert document("MERIDIAN", head, "4 May 2031", FERRY, BREAD, STURGEON).genre == "digest"
    numbered = [f"{n}. {item.partition('. ')[2]}" for n, item in enumerate((FERRY, BREAD, STURGEON), 1)]
    assert document("MERIDIAN", head, "4 May 2031", *numbered).genre == "digest"


@pytest.mark.parametrize(
    "head", ["The day in three minutes: a pier and a fish", "A pier shuts, and other things to know"]
)
def test_items_may_open_with_a_place_or_a_field_in_small_letters(head: str) -> None:
    written = [
        f"{opening.capitalize()}. {rest}"
        for opening, _, rest in (item.partition(". ") for item in (FERRY, BREAD, STURGEON))
    ]
    assert document("MERIDIAN", head, "4 May 2031", *written).genre == "digest"


def test_points_of_one_thing_are_no_digest() -> None:
    assert document("MERIDIAN", "The Wednesday briefing", "4 May 2031", FERRY, SAME).genre != "digest"


def test_a_headline_that_says_no_more_than_that_is_enough() -> None:
    plain = [item.partition(". ")[2] for item in (FERRY, SAME)]
    assert document("MERIDIAN", "The week in brief: a pier", "4 May 2031", *plain).genre == "digest"
    assert document("World in brief", "Board closes the pier", "4 May 2031", *plain).genre != "digest"


def test_several_things_under_no_such_head_are_no_digest() -> None:
    assert (
        document("MERIDIAN", "Board closes the pier", "4 May 2031", FERRY, BREAD, STURGEON).genre != "digest"
    )


def test_one_item_and_what_else_there_is_make_a_digest() -> None:
    lines = ("Meridian Digest | The region in five minutes", "4 May 2031", "Tarn: the pier closes", FERRY)
    assert document(*lines, "Elsewhere", "Bread gets cheaper - A sturgeon below the weir").genre == "digest"
    assert document(*lines, "Bread gets cheaper - A sturgeon below the weir").genre != "digest"
