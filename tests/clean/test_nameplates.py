"""The name at the head of a page."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.clean.lines import read_lines
from headwater.clean.nameplates import is_surely_one, name_on, nameplate
from headwater.record.document import Document, Page
from headwater.run.pipeline import clean_pages
from headwater.settings import Settings

PROSE = (
    "The lighthouse keeper of Brae counted eleven herring boats before midnight and wrote all their names"
    " into the harbour book.",
    "He told the harbour office in the morning that two of the boats were not from Brae at all.",
)
HEADLINE = "Lighthouse keeper counts herring boats"


def page(*above: str, below: tuple[str, ...] = ()) -> Document:
    (document,), _losses = clean_pages(
        [Page(path="a.txt", text="\n".join([*above, "", "\n\n".join(PROSE), "", *below]))], Settings()
    )
    return document


def outlet(*above: str, below: tuple[str, ...] = ()) -> str | None:
    found = page(*above, below=below).outlet
    return found.name if found else None


def test_an_account_that_is_no_person_s_names_the_outlet() -> None:
    assert outlet("Brae Pier (unofficial)", "@braepier · 4 May 2031", "") == "Brae Pier"
    assert outlet("Ines Holm", "@inesholm · 4 May 2031", "") is None
    assert outlet("Brae UNCUT   channel · 61.2K subscribers", "4 May 2031", "") == "Brae UNCUT"


def test_when_a_paper_was_founded_is_its_motto() -> None:
    plate = ("THE SKARN PLOUGH", "Weekly for the upper bay. Founded 1922", "Sunday, 4 May 2031", "")
    assert (
        page(*plate, "The keeper at the window", "", "Ines Holm, Brae", "").title
        == "The keeper at the window"
    )


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("SKARN-FERRY (UPDATE 2)", None),
        ("UPDATE 1 SKARN FERRY", None),
        ("SKARNPOST", "SKARNPOST"),
        ("Skarn Today — Northern Affairs", "Skarn Today"),
        ("skarnpost", "skarnpost"),
        ("lamp & oar — a blog about ferries", "lamp & oar"),
        ("www.skarnpost.example", "www.skarnpost.example"),
        ("MINISTRY OF HARBOURS OF THE REPUBLIC OF SKARN", "MINISTRY OF HARBOURS OF THE REPUBLIC OF SKARN"),
        ("Skarn Wire plc", "Skarn Wire plc"),
        ("Boats came home.", None),
        ("Keeper counts the herring boats", None),
        ("Ferries  Fish  Weather", None),
        ("EXCLUSIVE", None),
        ("By Ines Holm", None),
        ("4 May 2031", None),
        ("@skarnpost", None),
        ("SKN0417 4 DIS 0312", None),
        ("* * *", None),
        ("TR Tidal Radio", "TR Tidal Radio"),  # two letters are too few
        ("TRX Tidal Radio", "TRX Tidal Radio"),
        ("SKN TIDAL WEEKLY", "SKN TIDAL WEEKLY"),  # not its initials
        ("Bay/Shore", None),
        ("post24", None),
    ],
)
def test_the_name_that_a_line_could_bear(text: str, name: str | None) -> None:
    (line,) = read_lines(text)
    assert name_on(line) == name


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("The Brae Chronicle", True),
        ("BRAE TODAY live blog", True),
        ("brae.example", True),
        ("Brae Harbour", False),
        ("Brae Chronicle asks who pays for the pier", False),
    ],
)
def test_a_newspapers_kind_of_name_or_a_domain_is_surely_one(text: str, is_one: bool) -> None:
    (line,) = read_lines(text)
    assert is_surely_one(line) is is_one


def test_no_line_below_the_third_is_the_nameplate() -> None:
    lines = read_lines("\n".join(("by the quay", "in the rain", "at the pier", "Skarnpost")))
    assert nameplate(lines, ["byline"] * 4) is None
    found = nameplate(lines[1:], ["byline"] * 3)
    assert found is not None
    assert found.name == "Skarnpost"


def test_working_parts_of_the_page_are_not_counted() -> None:
    lines = read_lines("\n".join((*["skip to the end"] * 4, "Skarnpost")))
    found = nameplate(lines, [*["advert"] * 4, "byline"])
    assert found is not None
    assert found.is_sure


def test_a_first_line_taken_for_the_foot_of_the_page_is_its_plate() -> None:
    lines = read_lines("The Skarn Herald\nSkarnpost")
    found = nameplate(lines, ["footer", "footer"])
    assert found is not None
    assert found.name == "The Skarn Herald"
    assert nameplate(lines[1:], ["footer"]) is None


def test_the_first_line_names_the_outlet_and_the_headline_stands_below() -> None:
    document = page("SKARNPOST", "", "NEWS > HARBOUR", HEADLINE, "By Ines Holm", "4 May 2031")
    assert (document.outlet.name if document.outlet else None, document.title) == ("SKARNPOST", HEADLINE)
    assert document.author == "Ines Holm"


@pytest.mark.parametrize(
    "above",
    [
        ("Skarn Observer", "Your island. Your news.", "", HEADLINE, "", "4 May 2031"),
        ("Skarn Observer", "Ferries  Fish  Weather", "", HEADLINE, "", "INES HOLM", "4 May 2031"),
        ("Accept cookies", "Skarn Observer", "", HEADLINE, "From our correspondent Ines Holm", "4 May 2031"),
        ("Home", "News", "Skarn Observer", "Log in", "", HEADLINE, "4 May 2031"),
    ],
    ids=["motto", "menu", "cookies", "in the menu"],
)
def test_what_stands_around_the_nameplate_is_no_name_and_no_headline(above: tuple[str, ...]) -> None:
    document = page(*above)
    assert (document.outlet.name if document.outlet else None, document.title) == ("Skarn Observer", HEADLINE)


def test_a_label_of_what_the_article_is_about_names_no_outlet() -> None:
    assert outlet("Brae", "", HEADLINE, "4 May 2031") is None
    assert outlet("Brae", "", HEADLINE, "4 May 2031", below=("Follow Brae on Facebook",)) == "Brae"


def test_an_institution_names_itself_above_its_release() -> None:
    assert (
        outlet("HARBOUR OFFICE", "PRESS RELEASE No. 8/2031", "", HEADLINE, "Brae, 4 May 2031")
        == "HARBOUR OFFICE"
    )


def test_a_letterhead_of_two_lines_is_no_headline() -> None:
    document = page(
        "REPUBLIC OF SKARN", "MINISTRY OF HARBOURS", "Press Office", "", "PRESS RELEASE No. 8/2031",
        "Brae, 4 May 2031", "", HEADLINE,
    )  # fmt: skip
    assert document.title == HEADLINE


def test_a_notice_above_the_title_is_no_article() -> None:
    notice = (
        "Translated from Ostrelian. The original appeared on 3 May 2031 in the morning, under another title."
    )
    document = page("Skarn Observer (English pages)", notice, "", HEADLINE, "Text: Ines Holm")
    assert (document.title, document.outlet and document.outlet.name) == (HEADLINE, "Skarn Observer")


def test_a_post_is_its_writers_and_no_outlets() -> None:
    assert outlet("Ines Holm", "@inesholm", "4 May 2031") is None


def test_initials_right_before_the_words_they_stand_for_are_the_name() -> None:
    for line, name in (
        ("TSN TRANS-SKARN NEWS SERVICE", "TSN"),
        ("TSN TIDAL RADIO OF BRAE", "TSN TIDAL RADIO OF BRAE"),
        ("BRAE HERALD", "BRAE HERALD"),
    ):
        (read,) = read_lines(line)
        assert name_on(read) == name


def test_initials_and_a_full_name_are_one() -> None:
    found = outlet(
        "BPA0417 4 DIS", HEADLINE, "", "BRAE, Skarn, 4 May 2031 (BPA) - Two boats were lost.",
        below=("(c) 2031 Brae Press Agency",),
    )  # fmt: skip
    assert found == "Brae Press Agency"


@pytest.mark.parametrize(
    "byline",
    [
        "INES HOLM",
        "Ines Holm in Brae",
        "Ines Holm and Per Dahl",
        "Ines Holm (text) and Per Dahl (photo)",
        "Ines Holm, harbour correspondent",
        "Ines Holm, for Skarn Observer",
        "From our correspondent Ines Holm",
        "A report by Ines Holm",
        "Brae. By Ines Holm",
        "Ines Holm, 3 May 2031",
    ],
)
def test_the_writer_in_the_many_ways_in_which_pages_name_one(byline: str) -> None:
    author = page("Skarn Observer", "", HEADLINE, "", byline, "4 May 2031").author
    assert (author or "").casefold() == "ines holm"


def test_a_town_before_a_date_is_no_author() -> None:
    assert (
        page("HARBOUR OFFICE", "Brae Sound, 4 May 2031", "For immediate release", "", HEADLINE).author is None
    )


@given(st.lists(st.text(max_size=40), max_size=8))
def test_any_head_of_a_page_is_read(above: list[str]) -> None:
    lines = read_lines("\n".join([*above, *PROSE]))
    found = nameplate(lines, ["navigation"] * len(lines))
    assert found is None or found.name in found.line.text


def test_an_outlet_is_known_by_the_initials_on_its_nameplate() -> None:
    assert outlet("TPA", "Tarn Press Agency", "4 May 2031", "", HEADLINE) == "TPA"
    assert outlet("TR - Tarn Radio", "", HEADLINE, "4 May 2031", below=("More from TR",)) == "Tarn Radio"


def test_a_companys_form_is_no_part_of_its_name() -> None:
    assert outlet("Ferries of Tarn, E.P.", "PRESS RELEASE No. 4", "", HEADLINE) == "Ferries of Tarn"


def test_a_name_at_the_end_of_a_column_of_single_words_is_the_nameplate() -> None:
    assert outlet("Home", "Obituaries", "The Tarn Herald", "", HEADLINE, "4 May 2031") == "The Tarn Herald"


def test_a_domain_is_called_as_the_page_writes_it() -> None:
    assert (
        outlet("www.tarnpost.example", "", HEADLINE, "4 May 2031", below=("Read the Tarn Post",))
        == "Tarn Post"
    )


def test_a_row_of_topics_is_no_page_title() -> None:
    assert (
        outlet("TARNBOLT", "Trending: Herring | Derby | Lottery numbers", "", HEADLINE, "4 May 2031")
        == "TARNBOLT"
    )


def test_who_shows_a_post_to_the_public_is_no_outlet() -> None:
    assert outlet("Ines Holm", "4 May 2031 at 18:44 · Public", "") is None


def test_the_article_before_a_name_in_capitals_is_no_part_of_it() -> None:
    assert (
        outlet("THE FLASH", "4 May 2031", "", HEADLINE, "", below=("He told The Flash so.",)) == "The Flash"
    )


def test_a_weekly_that_says_so_above_the_day_is_no_title() -> None:
    plate = ("KURIR", "The Skarnish weekly, in English", "Friday 16 May 2031", "")
    assert page(*plate, HEADLINE, "", "Ines Holm", "").title == HEADLINE
    broadcast = ("Radio Skarn One", "The World at Seven - transcript", "Tuesday 20 May 2031", "")
    assert page(*broadcast, HEADLINE, "").title == HEADLINE


@pytest.mark.parametrize(
    "above",
    [
        ("KURIR", "Ferry runs aground off Skarn"),
        ("KURIR", "", "Weekly paper shuts in Skarn"),
        ("KURIR", "Politics", "Weekly paper shuts in Skarn"),
    ],
)
def test_what_happened_to_a_weekly_or_stands_apart_from_the_plate_is_a_title(above: tuple[str, ...]) -> None:
    found = page(*above, "Friday 16 May 2031", "", "The keeper at the window", "")
    assert found.title == above[-1]


def test_how_to_read_a_letter_is_no_title() -> None:
    letter = (
        "The Skarn Letter",
        "Having trouble reading this message? Open it in your browser",
        "4 May 2031",
        "",
    )
    assert page(*letter, HEADLINE, "").title == HEADLINE


def test_the_day_under_a_nameplate_is_no_outlet() -> None:
    date = "Sunday 4 May 2031 | Founded 1911"
    assert outlet("The Skarn Observer", date, "Listen to this article (7 min)", "") == "The Skarn Observer"
    assert outlet(date, "Listen to this article (7 min)", "") is None
