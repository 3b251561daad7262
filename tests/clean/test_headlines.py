"""What stands above an article."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.clean.cues import Cue
from headwater.clean.headlines import (
    article_places,
    decide_head,
    decide_headline,
    extends,
    first_shown,
    is_bar,
    is_dated_name,
    is_headline_like,
    is_motto,
    is_name,
    is_signed,
    labelled_titles,
)
from headwater.clean.lines import only_letters, read_lines
from headwater.clean.sheet import Sheet
from headwater.record.document import ZoneKind

PROSE = (
    "The lighthouse keeper of Brae counted eleven herring boats before midnight and wrote all their names "
    "into the harbour book."
)
HEADLINE = "Lighthouse keeper counts herring boats"


def sheet_of(*texts: str, title: str | None = None, kinds: dict[int, ZoneKind] | None = None) -> Sheet:
    lines = read_lines("\n".join(texts))
    given_ = [(kinds or {}).get(place) for place in range(len(lines))]
    return Sheet(lines=lines, cues=[()] * len(lines), kinds=given_, title=title, copies=[1] * len(lines))


def headline(
    *texts: str, title: str | None = None, kinds: dict[int, ZoneKind] | None = None
) -> list[str | None]:
    sheet = sheet_of(*texts, title=title, kinds=kinds)
    decide_headline(sheet)
    return list(sheet.kinds)


def head(*texts: str, kinds: dict[int, ZoneKind] | None = None) -> list[str | None]:
    sheet = sheet_of(*texts, kinds=kinds)
    decide_head(sheet)
    return list(sheet.kinds)


@pytest.mark.parametrize(
    ("above", "title", "expected"),
    [
        ([HEADLINE], None, ["headline"]),
        ([], None, []),
        ([f"{HEADLINE} - Brae Post", HEADLINE], None, ["page-title", "headline"]),
        (["Brae Post and Skarn Mail", HEADLINE], None, ["page-title", "headline"]),
        ([HEADLINE, "Boats come home from sea"], None, ["headline", None]),
        (["Boats come home from sea", HEADLINE], HEADLINE.upper(), ["page-title", "headline"]),
        (["Menu", HEADLINE], None, [None, "headline"]),
        (["- one two three four"], None, [None]),
    ],
    ids=["alone", "none", "repeated", "site name", "subhead", "declared", "label", "bulleted"],
)
def test_the_headline_and_the_page_title(
    above: list[str], title: str | None, expected: list[str | None]
) -> None:
    assert headline(*above, PROSE, title=title) == [*expected, None]


def test_a_motto_above_a_signed_headline_is_the_page_title() -> None:
    kinds = headline("Brae Post - herring boats daily", HEADLINE, "By Ida Lomm", PROSE, kinds={2: "byline"})
    assert kinds == ["page-title", "headline", "byline", None]


def test_nothing_below_the_first_paragraph_is_the_headline() -> None:
    assert headline(PROSE, HEADLINE) == [None, None]


def test_what_is_decided_is_sure() -> None:
    sheet = sheet_of(f"{HEADLINE} | Brae Post", HEADLINE, PROSE)
    decide_headline(sheet)
    assert sheet.sure == {0, 1}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (HEADLINE, True),
        ("Is the herring gone?", True),
        ("Two words", False),
        ("A whole sentence ends here.", False),
        ("• one two three", False),
        (" ".join(["word"] * 31), False),
    ],
)
def test_what_could_stand_above_an_article(text: str, expected: bool) -> None:
    (line,) = read_lines(text)
    assert is_headline_like(line) is expected


def test_a_name_alone_under_the_headline_signs_it() -> None:
    assert head(HEADLINE, "Ida Lomm", PROSE, kinds={0: "headline"}) == ["headline", "byline", None]
    assert head("Ida Lomm", PROSE) == [None, None]


def test_short_lines_above_the_headline_are_links_and_below_it_labels() -> None:
    kinds = head("Home and away", HEADLINE, "Sport", "Tides rise at noon", PROSE, kinds={1: "headline"})
    assert kinds == ["navigation", "headline", "navigation", None, None]


def test_a_sentence_above_the_article_is_no_link() -> None:
    assert head("The boats are home.", HEADLINE, PROSE, kinds={1: "headline"})[0] is None


@pytest.mark.parametrize(
    ("longer", "shorter", "expected"),
    [
        ("Herring is back - Brae Post", "Herring is back", True),
        ("Brae Post: Herring is back", "Herring is back!", True),
        ("Herring", "Herring", False),
        ("Herring was back", "Herring is back", False),
    ],
)
def test_a_page_title_is_the_headline_with_something_before_or_after(
    longer: str, shorter: str, expected: bool
) -> None:
    (long,), (short,) = read_lines(longer), read_lines(shorter)
    assert extends(long, short) is expected


@given(st.text(max_size=30))
def test_words_are_the_same_but_for_case_spacing_and_marks(text: str) -> None:
    assert only_letters(text) == only_letters(f" {text} ! ")
    assert only_letters(only_letters(text)) == only_letters(text)


def test_a_name_under_the_headline_that_a_biography_begins_with_signs_it() -> None:
    told = PROSE + " Idalia Lommers was there."
    kinds: dict[int, ZoneKind] = {0: "headline"}
    assert head(HEADLINE, "IDALIA LOMMERS", told, kinds=kinds)[1] is None
    assert head(HEADLINE, "IDALIA LOMMERS", told, "Idalia Lommers is a poet.", kinds=kinds)[1] == "byline"


def test_two_houses_between_the_headline_and_the_day_sign_it() -> None:
    kinds: dict[int, ZoneKind] = {0: "headline", 2: "byline"}
    assert head(HEADLINE, "SNA / Brae Post", "4 May 2031", PROSE, kinds=kinds)[1] == "byline"
    assert head(HEADLINE, "SNA / boats", "4 May 2031", PROSE, kinds=kinds)[1] != "byline"


def test_whose_post_it_is_is_no_headline() -> None:
    account = ("Brae Pier Watch (unofficial)", "@braepier · 4 May 2031")
    assert headline(*account, PROSE, kinds={1: "byline"}) == [None, "byline", None]


def test_a_day_without_its_year_makes_the_name_above_it_a_byline() -> None:
    kinds: dict[int, ZoneKind] = {0: "headline"}
    assert head(HEADLINE, "Ines Holm-Tarn", "Sunday 16 March", PROSE, kinds=kinds) == [
        "headline",
        "byline",
        "byline",
        None,
    ]


BANNER = (
    "All boats of the strait are sold at a discount until the end of the month in the upper market of Tarn."
)


@pytest.mark.parametrize(
    ("texts", "kinds", "places"),
    [
        ((PROSE, PROSE), {}, [0, 1]),
        ((BANNER, HEADLINE, "By Ida Lomm", PROSE), {2: "byline"}, [3]),
        ((BANNER, HEADLINE, "By Ida Lomm", PROSE), {}, [0, 3]),
        ((BANNER, "By Ida Lomm", PROSE), {1: "byline"}, [2]),
        ((PROSE, "By Ida Lomm", PROSE), {1: "byline"}, [0, 2]),
        (("Menu", "News", BANNER, "By Ida Lomm", PROSE), {3: "byline"}, [4]),
        (("Menu", "News", PROSE, "By Ida Lomm", PROSE), {3: "byline"}, [2, 4]),
        (("Menu", BANNER, "By Ida Lomm", PROSE), {2: "byline"}, [3]),
    ],
)
def test_a_banner_above_title_or_byline_is_none_of_the_article(
    texts: tuple[str, ...], kinds: dict[int, ZoneKind], places: list[int]
) -> None:
    assert article_places(sheet_of(*texts, kinds=kinds)) == places


def test_a_title_behind_a_label_may_be_the_headline() -> None:
    def places(text: str, *, words: int = 1, where: str = "label", kind: ZoneKind = "related") -> list[int]:
        sheet = sheet_of(text, PROSE, kinds={0: kind})
        sheet.cues = [(Cue(kind="related", where=where, words=words),), ()]  # type: ignore[arg-type]
        return labelled_titles(sheet, 1)

    assert places("VIDEO: Keeper counts boats") == [0]
    assert places("VIDEO: Keeper counts") == []
    assert places("VIDEO: Keeper counts boats", where="start") == []
    assert places("VIDEO: Keeper counts boats", kind="footer") == []
    assert places("VIDEO Keeper counts boats") == []


def test_the_nameplate_is_the_first_line_that_is_no_working_part() -> None:
    texts = ("Skip to content", "Brae Post", "Herring daily", HEADLINE, PROSE)
    sheet = sheet_of(*texts, kinds={0: "navigation"})
    assert first_shown(sheet) == 1
    assert is_motto(sheet, 2)
    assert not is_motto(sheet, 1)
    assert not is_motto(sheet, 3)
    assert not is_motto(sheet_of(*texts, kinds={0: "navigation", 3: "byline"}), 2)
    assert not is_motto(sheet_of(*texts[:2], "", *texts[2:], kinds={0: "navigation"}), 2)
    assert not is_motto(sheet_of("Brae Post", "Herring daily"), 1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Herring 4.20 Cod 3.10 Eel 9.90 12.5", True),
        ("Herring at 4.20 crowns in Brae", False),
        ("Home  News  Sport", True),
        ("Press release of the board", True),
        ("Notice no. 17 of the board", True),
        ("News | Sport | Weather", True),
        ("> All the news", True),
        ("“Herring is gone”", False),
    ],
)
def test_a_row_of_links_or_prices_is_no_sentence(text: str, *, expected: bool) -> None:
    (line,) = read_lines(text)
    assert is_bar(line) is expected


def test_a_byline_two_lines_below_signs_a_headline() -> None:
    texts = (HEADLINE, "A standfirst of few words", "By Ida Lomm", PROSE)
    assert is_signed(sheet_of(*texts, kinds={2: "byline"}), 0)
    assert is_signed(sheet_of(*texts, kinds={1: "byline"}), 0)
    assert not is_signed(sheet_of(*texts, kinds={3: "byline"}), 0)
    assert not is_signed(sheet_of(*texts, kinds={0: "byline"}), 0)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ida Lomm", True),
        ("Ida Lomm and Bo Rask", True),
        ("Ida van der Lomm", True),
        ("Ida Lomm, Bo Rask & Una Voll", True),
        ("Ida", False),
        ("Ida Lomm.", False),
        ("herring boats", False),
        ("Ida Bo Una Ines Lomm", False),
    ],
)
def test_what_could_be_a_name_and_nothing_more(text: str, *, expected: bool) -> None:
    (line,) = read_lines(text)
    assert is_name(line) is expected


def test_a_long_word_costs_no_more_than_its_length() -> None:
    (line,) = read_lines("a" * 40_000)
    start = process_time()
    assert not is_bar(line)
    assert process_time() - start < 0.5


def test_a_quotation_above_an_interviews_standfirst_is_its_headline() -> None:
    above = (
        "“I like them, I do not eat them”",
        "The lighthouse keeper of Brae on herring boats and a letter",
    )
    assert headline("Brae Post Today", *above, "Interview: Petra Holm", PROSE)[1:3] == ["headline", None]
    assert headline("Brae Post Today", *above, PROSE)[1:3] == ["page-title", "headline"]


def test_a_person_and_a_newsroom_with_the_day_sign_a_piece() -> None:
    assert is_dated_name(
        read_lines("Ines Holm and QNR newsroom | Friday 6 March 2031 | last update 18:40")[0]
    )
    assert not is_dated_name(read_lines("QNR newsroom | Friday 6 March 2031 | last update 18:40")[0])
