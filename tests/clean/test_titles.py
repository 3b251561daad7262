"""Titles that look like other lines of a page."""

from __future__ import annotations

import pytest

from headwater.clean.lines import read_lines
from headwater.clean.sheet import Sheet
from headwater.clean.titles import is_of_article, is_standfirst, is_title, opens_above_byline
from headwater.clean.zoning import zone_lines
from headwater.record.document import ZoneKind
from headwater.run.resources import load_cleaning

NEWS = (
    "A record catch of herring came ashore at Brae on Tuesday morning, and the harbour restored its old "
    "crane in time, the keeper of the light said."
)
MORE = (
    "The catch was the largest since the storm, and the crane that the harbour had restored lifted every "
    "barrel of herring before the tide."
)


def sheet_of(*texts: str, kinds: dict[int, ZoneKind] | None = None) -> Sheet:
    lines = read_lines("\n".join(texts))
    given = [(kinds or {}).get(place) for place in range(len(lines))]
    return Sheet(lines=lines, cues=[()] * len(lines), kinds=given, title=None, copies=[1] * len(lines))


def zones(*texts: str, copies: int = 1) -> list[ZoneKind]:
    """What the shipped rules and trees take the lines for; the first of them stands in so many pages."""
    lines = read_lines("\n".join(texts))
    lexicon = load_cleaning()
    return zone_lines(lines, lexicon.furniture, lexicon.classifier, copies=[copies, *[1] * (len(lines) - 1)])


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Harbour Lands Record Catch in Brae", True),
        ("Restored Crane Lifts Herring for Tarn Market", True),
        ("Ines Holm in Brae", False),
        ("Ines Record in Brae", False),  # one word of a name may be a word of the article
        ("Harbour crane restored in time: 4 May 2031", True),
        ("Harbour desk, 4 May 2031", False),
        ("Updated on 4 May 2031", False),
    ],
)
def test_a_title_is_told_from_a_signature_by_words_that_the_article_writes_small(
    line: str, expected: bool
) -> None:
    assert is_title(sheet_of(line, NEWS, MORE), 0) is expected
    assert not is_title(sheet_of(NEWS, line, MORE), 1)


def test_a_line_tells_what_the_article_does_in_enough_of_its_words() -> None:
    sheet = sheet_of(
        "Record catch lands after harbour crane is restored", "Herring catch", "Skarn Today — Weather", NEWS
    )
    assert [is_of_article(sheet, line) for line in sheet.lines[:3]] == [True, False, False]


def test_a_standfirst_stands_under_the_headline_and_tells_the_news() -> None:
    told = "Keeper of the light had never seen such a catch"
    sheet = sheet_of("Herring everywhere", told, "Buy one lamp and get another free", NEWS)
    assert not is_standfirst(sheet, 1)
    sheet.kinds[0] = "headline"
    assert is_standfirst(sheet, 1)
    sheet.kinds[1] = "headline"
    assert not is_standfirst(sheet, 2)
    signed = sheet_of(
        "Herring everywhere",
        "Live harbour reporting by Keeper Record and Crane Ashore",
        NEWS,
        kinds={0: "headline"},
    )
    assert not is_standfirst(signed, 1)


def test_a_sentence_that_opens_a_page_above_its_byline_is_the_title() -> None:
    title = "Herring season opens with a catch that nobody in Brae had hoped for."
    assert opens_above_byline(sheet_of(title, "4 May 2031", NEWS, kinds={1: "byline"}))
    assert not opens_above_byline(sheet_of(title, "4 May 2031", NEWS))
    assert not opens_above_byline(sheet_of("Herring.", "4 May 2031", NEWS, kinds={1: "byline"}))
    two = f"{title} {title}"
    assert not opens_above_byline(sheet_of(two, "4 May 2031", NEWS, kinds={1: "byline"}))


@pytest.mark.parametrize(
    "lines",
    [
        ("Harbour Lands Record Catch in Brae", NEWS, MORE),
        (
            "Record Catch Comes Ashore - Crane Restored in Brae",
            "Keeper calls it a wonder",
            "4 May 2031",
            NEWS,
        ),
        ("Skarn Post | Herring, harbour, ashore", "Record catch of herring", "4 May 2031", NEWS),
        ("Friday, May 4, 2031", "Record catch comes ashore in Brae", "Harbour crane restored in time", NEWS),
        (
            "4 May 2031",
            "Record catch of herring comes ashore",
            "Keeper calls it wonder of Brae",
            NEWS,
            MORE,
        ),
        (
            "Brae counts a record catch of herring and restores its old crane.",
            "Posted: 4 May 2031",
            NEWS,
            MORE,
        ),
    ],
)
def test_a_plain_page_opens_with_its_headline(lines: tuple[str, ...]) -> None:
    found = zones(*lines)
    is_above = [line[0].isdigit() or "|" in line or line.startswith("Friday") for line in lines]
    assert found.index("headline") == is_above.index(False)


def test_a_standfirst_is_kept_whatever_the_trees_say() -> None:
    lines = (
        "Record catch comes ashore",
        "Harbour restored its crane in time for the herring",
        "4 May 2031, 09:12",
        NEWS,
        MORE,
    )
    assert zones(*lines)[:3] == ["headline", "body", "byline"]


def test_the_title_of_an_agency_is_a_headline_in_every_paper_that_prints_it() -> None:
    lines = ("Record catch of herring comes ashore", NEWS, MORE)
    assert zones(*lines, copies=3)[0] == "headline"
    assert zones("Skarn reads the Tidal Post every morning", NEWS, MORE, copies=3)[0] == "footer"
