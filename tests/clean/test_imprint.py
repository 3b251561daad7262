"""Outlet, author and date from a page's own lines."""

from __future__ import annotations

import pytest

from headwater.clean.imprint import ZonedLine, author_of, dateline_of, outlet_of
from headwater.clean.lines import read_lines
from headwater.record.document import ZoneKind
from headwater.record.outlets import OutletRegister
from headwater.run.resources import load_outlets


def zoned(*lines: tuple[str, ZoneKind]) -> list[ZonedLine]:
    read = read_lines("\n".join(text for text, _kind in lines))
    return [ZonedLine(line=line, kind=kind) for line, (_text, kind) in zip(read, lines, strict=True)]


def outlet(*lines: tuple[str, ZoneKind], headline: str | None = None) -> str | None:
    found = outlet_of(zoned(*lines), headline, OutletRegister())
    return found.name if found else None


def test_the_outlet_of_a_page_title() -> None:
    assert outlet(("Ferry aground - Tidal Post", "page-title"), headline="Ferry aground") == "Tidal Post"
    assert outlet(("Tidal Post | Ferry aground", "page-title"), headline="Ferry aground") == "Tidal Post"


def test_the_outlet_of_a_subscription_a_biography_and_a_right() -> None:
    assert outlet(("Subscribe to StraitDaily on Google News", "subscribe")) == "StraitDaily"
    assert (
        outlet(("Ansel Tarn is Senior Editor at Strait News and the host of a show.", "author-bio"))
        == "Strait News"
    )
    assert outlet(("© The Tidal Post", "footer")) == "The Tidal Post"


def test_years_numbers_and_dates_are_no_part_of_an_outlets_name() -> None:
    assert outlet(("© 2031 the Tidal Mirror. All rights reserved.", "footer")) == "Tidal Mirror"
    assert outlet(("Copyright 2029-2031, St. Ansel Gazette", "footer")) == "St. Ansel Gazette"
    assert outlet(("© The Tidal Mirror 2031. Reuse by permission only.", "footer")) == "The Tidal Mirror"
    assert outlet(("Support 312 replies", "subscribe")) is None
    assert outlet(("© 2031 9Strait", "footer")) == "9Strait"
    assert outlet(("0800 555 0100 Tarn | Home | Sport", "navigation")) is None
    assert outlet(("Updated 8 May | Sea | Harbour", "navigation")) is None


def test_a_name_in_capitals_is_written_as_a_line_below_has_it() -> None:
    page: tuple[tuple[str, ZoneKind], ...] = (
        ("THE TIDAL POST", "page-title"),
        ("Ferry aground", "headline"),
        ("The ferry ran aground at noon off the pier of Tarn, said its captain.", "body"),
    )
    assert outlet(*page, headline="Ferry aground") == "THE TIDAL POST"
    assert outlet(*page, ("© The Tidal Post", "footer"), headline="Ferry aground") == "The Tidal Post"
    assert outlet(*page, ("Write to the Tidal Post", "footer"), headline="Ferry aground") == "THE TIDAL POST"


def test_no_outlet_where_none_is_named() -> None:
    assert outlet(("The captain told the mayor.", "body"), ("Follow us on Facebook", "subscribe")) is None


def test_the_author_of_a_byline_a_credit_and_a_biography() -> None:
    assert author_of(zoned(("By Ansel Tarn, 4 May 2031", "byline"))) == "Ansel Tarn"
    assert author_of(zoned(("By Daina Pell in Tarn", "byline"))) == "Daina Pell"
    assert author_of(zoned(("From Daina Pell in Tarn", "byline"))) == "Daina Pell"
    assert author_of(zoned(("(Reporting by Ilse Maron; editing by Ansel Tarn)", "credit"))) == "Ilse Maron"
    assert author_of(zoned(("Ansel Tarn is a senior editor at Strait News.", "author-bio"))) == "Ansel Tarn"
    assert author_of(zoned(("By | February 18, 2031", "byline"))) is None


def test_the_date_that_a_page_states() -> None:
    page = zoned(
        ("Ferry aground", "headline"), ("Updated 6 May 2031", "byline"), ("Published 4 May 2031", "byline")
    )
    found = dateline_of(page)
    assert found is not None
    edtf, start, end = found
    text = "Ferry aground\nUpdated 6 May 2031\nPublished 4 May 2031"
    assert (edtf, text[start:end]) == ("2031-05-04", "4 May 2031")


def test_who_edits_a_page_and_the_title_of_a_programme_date_it() -> None:
    edited = zoned(("Ferry aground", "headline"), ("Edited by Ines Holm | 4 May 2031 | GMT", "credit"))
    pictured = zoned(("Ferry aground", "headline"), ("Photo: Ines Holm, 4 May 2031", "credit"))
    told = zoned(("Morning in Tarn, Monday 4 May 2031: the ferry", "headline"))
    meant = zoned(("What we know of 4 May 2031 and the ferry", "headline"))
    assert [(dateline_of(each) or ("",))[0] for each in (edited, pictured, told, meant)] == [
        "2031-05-04",
        "",
        "2031-05-04",
        "",
    ]


def test_the_day_of_the_original_counts_where_the_page_has_none() -> None:
    original: tuple[str, ZoneKind] = ("Original: Strandbote, 17.05.2031. Not checked", "source-note")
    ours: tuple[str, ZoneKind] = ("19 May 2031", "byline")
    title: tuple[str, ZoneKind] = ("Ferry aground", "headline")
    found = [dateline_of(zoned(*page)) for page in ((original, title), (original, title, ours))]
    assert [each and each[0] for each in found] == ["2031-05-17", "2031-05-19"]


def test_when_it_went_on_the_air_is_nobody() -> None:
    assert author_of(zoned(("Aired Monday 17 March 2031, 08:15", "byline"))) is None


def test_a_line_of_nothing_but_a_date_and_an_hour_dates_the_page_below_its_first_paragraph_too() -> None:
    lead = "The ferry Merle ran aground off Tarn, and all two hundred people on board came home before dark."
    for stamp in ("Monday, Sep 10, 2031 | Updated 9: 01 AM EDT", "September 10, 2031 - 4: 45pm"):
        found = dateline_of(zoned(("Ferry aground", "headline"), (lead, "body"), (stamp, "byline")))
        assert found is not None
        assert found[0] == "2031-09-10"
    told = "The Merle sailed on Tuesday, September 10, 2031."
    assert dateline_of(zoned(("Ferry aground", "headline"), (lead, "body"), (told, "byline"))) is None


@pytest.mark.parametrize(
    ("texts", "outlet"),
    [
        ([("headline", "Ferry aground off Tarn | KQN"), ("byline", "By Mira Holt, KQN")], "KQN"),
        ([("headline", "The Osk Lantern's view: a bell too many")], "The Osk Lantern"),
        ([("body", "TARN, 4 May. /Tarnpress/. The ferry ran aground.")], "Tarnpress"),
        ([("headline", "The sea | Notes on nothing")], None),
        ([("navigation", "Front page > Harbour")], None),
        ([("byline", "Osk Gazette and staff")], None),
        ([("byline", "Osk Gazette staff")], "Osk Gazette"),
        ([("byline", "4 May 2031 / by Flashbulb Team")], "Flashbulb"),
        ([("byline", "by Flashbulb readers")], None),
        ([("body", "TARN, 4 May /Tarnpress/ — Aground."), ("footer", "© 2031 Osk Bay")], "Osk Bay"),
        ([("subscribe", "Subscribe to the Osk Lantern from 2 crowns a month")], "Osk Lantern"),
    ],
)
def test_an_outlet_names_itself_in_titles_bylines_and_datelines(
    texts: list[tuple[ZoneKind, str]], outlet: str | None
) -> None:
    zoned = [ZonedLine(line=read_lines(text)[0], kind=kind) for kind, text in texts]
    found = outlet_of(zoned, None, load_outlets())
    assert (found.name if found else None) == outlet


@pytest.mark.parametrize("kind", ["navigation", "page-title", "byline", "footer"])
@pytest.mark.parametrize("gap", [" ", "\t", " - ", "| ", "a.", f"{' ' * 99}a"])
def test_a_line_of_gaps_costs_no_more_than_its_length(gap: str, kind: ZoneKind) -> None:
    # Forty thousand gaps took half a minute where each was tried from every place.
    read = read_lines(f"Skarn{gap * (40_000 // len(gap))}Post\nFerry aground")
    kinds = [*[kind] * (len(read) - 1), "headline"]
    lines = [ZonedLine(line=line, kind=each) for line, each in zip(read, kinds, strict=True)]
    outlet_of(lines, "Ferry aground", OutletRegister())
    author_of(lines)


def test_a_byline_below_a_standfirst_dates_the_page() -> None:
    standfirst = (
        "The board knew of the crack in the crane for two years. It told nobody until it fell into the sea."
    )
    dated = dateline_of(
        zoned(
            ("Crane falls", "headline"),
            (standfirst, "body"),
            ("Ines Holm, 14 March 2031", "byline"),
            (standfirst.replace("crack", "rust"), "body"),
        )
    )
    assert dated is not None
    assert dated[0] == "2031-03-14"


def test_a_dateline_may_cut_its_month_short() -> None:
    text = (
        "BRAE, Skarn, Aug. 14, 2031 (SW) — The old crane fell into the sea on Monday, and the harbour board"
        " said that it had known of the rust for at least two years."
    )
    dated = dateline_of(zoned((text, "body")))
    assert dated is not None
    assert dated[0] == "2031-08-14"


def test_who_interviews_writes_and_who_speaks_does_not() -> None:
    assert author_of(zoned(("Interview: Petra Nowak", "byline"))) == "Petra Nowak"
    assert author_of(zoned(("ORLA VENN, HOST:", "byline"))) is None
