"""Pieces that a line at their head gives to somebody whole."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from builders import document_of
from headwater.mark.attributions.announced import is_short_for
from headwater.record.document import Document
from headwater.record.pile import MarkedDocument

Mark = Callable[[Document | str], MarkedDocument]


def whole(marked: Mark, text: str) -> list[tuple[str, str | None]]:
    document = document_of(text, kinds={0: "headline"})
    found = marked(document).marks.attributions
    return [(each.source.kind, each.source.name) for each in found if each.scope == "article"]


@pytest.mark.parametrize(
    ("head", "kind", "name"),
    [
        ("Statement by Mayor Orla Venn", "official", "Orla Venn"),
        ("Full text of the statement by Mayor Orla Venn", "official", "Orla Venn"),
        ("Bridge shut\nAccording to The Quay Herald", "outlet", "The Quay Herald"),
        ("On the bridge\nFOR IMMEDIATE RELEASE", "official", "Venn Minerals"),
        ("On the bridge\nBelow is the text issued by Venn Minerals in Tarn.", "official", "Venn Minerals"),
        ("Shut\nWhat follows is the full statement of Venn Minerals, as sent.", "official", "Venn Minerals"),
        ("Shut\nThe Post prints in full the letter sent by Orla Venn.", "official", "Orla Venn"),
    ],
)
def test_a_line_says_whose_words_the_piece_is(marked: Mark, head: str, kind: str, name: str) -> None:
    text = (
        f"{head}\nThe bridge is shut, Venn Minerals plc regrets.\nMayor Orla Venn is sorry.\nOrla Venn left."
    )
    assert whole(marked, text) == [(kind, name)]


@pytest.mark.parametrize(
    "head",
    [
        "Statement by Mayor Orla Venn angers dockers",
        "Orla Venn statement on bridge drew criticism",
        "Bridge shut, according to The Quay Herald",
        "A letter from the coast",
        "Press release or apology?\nVenn Minerals is sorry, it says.",
        "Bridge shut\nThe board published the text of the letter signed by Mayor Orla Venn.",
    ],
)
def test_a_headline_about_a_statement_is_none(marked: Mark, head: str) -> None:
    assert whole(marked, f"{head}\nThe bridge is shut.\nMayor Orla Venn is sorry.\nOrla Venn left.") == []


def test_what_a_statement_is_on_has_not_made_it(marked: Mark) -> None:
    text = "Statement by the board on the boats of Orla Venn\nThe boats of Mayor Orla Venn are held at Tarn."
    assert whole(marked, text) == []


def test_a_headline_report_is_the_one_told_of_below(marked: Mark) -> None:
    text = "Report: Mayor resigns\nThe Quay Herald reported on Monday that the mayor had resigned."
    document = document_of(text, kinds={0: "headline"})
    assert {each.source.name for each in marked(document).marks.attributions} == {"The Quay Herald"}


@pytest.mark.parametrize(
    ("head", "names"),
    [
        ("Orla Venn and the pilots met in secret - diplomat", {"diplomat"}),
        ("Orla Venn and the pilots met in secret - Quay Herald", set()),
        ("Orla Venn and the pilots met in secret - again", set()),
    ],
)
def test_a_source_at_the_end_of_a_headline_tells_it(marked: Mark, head: str, names: set[str]) -> None:
    document = document_of(f"{head}\nThe talks took two hours.", kinds={0: "headline"})
    found = marked(document).marks.attributions
    assert {each.source.name for each in found if each.source.kind in {"official", "person"}} == names


def test_the_sources_of_a_headline_are_those_of_the_text(marked: Mark) -> None:
    document = document_of(
        "Quarry paid smugglers 24 crowns, sources say\n"
        "The quarry paid 24 crowns to smugglers of ore, two people close to the owner told the press.",
        kinds={0: "headline"},
    )
    assert {each.source.name for each in marked(document).marks.attributions} == {"two people"}


def test_the_company_of_a_press_release_is_its_issuer(marked: Mark) -> None:
    document = document_of(
        "PRESS RELEASE\nQuarry Group\nQuarry Group today provides an update on the fire.\n"
        "After the inquiry carried out by Norrland Forensics, the company now estimates "
        "that 14 crates were lost.",
        outlet="Quarry Group",
    )
    found = {each.source.name for each in marked(document).marks.attributions if each.scope != "article"}
    assert found == {"Quarry Group"}


def test_the_ministry_of_a_press_release_is_the_one_of_its_letterhead(marked: Mark) -> None:
    document = document_of(
        "MINISTRY OF LOCKS AND WEIRS\nOffice of the Spokesman\nPRESS RELEASE No. 9\n"
        "The Ministry announces that nine keepers have drowned. Boats may pass.",
        kinds={0: "navigation", 1: "navigation", 2: "navigation"},
    )
    assert {each.source.name for each in marked(document).marks.attributions} == {
        "Ministry of Locks and Weirs"
    }


@pytest.mark.parametrize(
    ("name", "full", "is_one"),
    [
        ("the Ministry", "Ministry of Locks", True),
        ("the ministry", "Ministry of Locks", False),
        ("the Court", "Ministry of Locks", False),
        ("Locks", "Ministry of Locks", False),
        (None, "Ministry of Locks", False),
    ],
)
def test_one_word_with_a_capital_is_short_for_a_body(name: str | None, full: str, is_one: bool) -> None:
    assert is_short_for(name, full) is is_one
