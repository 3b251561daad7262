"""Names, writers and dates in a page's own lines, one rule at a time."""

from __future__ import annotations

import pytest

from headwater.clean.imprint import (
    ZonedLine,
    author_of,
    bar_parts,
    clean_name,
    could_name,
    dateline_in,
    dateline_of,
    is_press,
    mastheads,
    outlet_of,
    person_in,
    shortened,
    shortens,
    title_parts,
    undated,
)
from headwater.clean.lines import Line, only_letters, read_lines
from headwater.record.document import ZoneKind
from headwater.record.outlets import OutletRegister, RegisteredOutlet

PROSE = "The crane of Brae fell into the sea on Monday, and the board said that nobody had stood under it."


def zoned(*lines: tuple[str, ZoneKind]) -> list[ZonedLine]:
    read = read_lines("\n".join(text for text, _kind in lines))
    return [ZonedLine(line=line, kind=kind) for line, (_text, kind) in zip(read, lines, strict=True)]


def line_of(text: str) -> Line:
    (line,) = read_lines(text)
    return line


# ---------------------------------------------------------------- names


@pytest.mark.parametrize(
    ("short", "name", "expected"),
    [
        ("tidal", "Tidal Post Online", True),
        ("tidalpost", "Tidal Post Online", True),
        ("tidalpostonline", "Tidal Post Online", False),
        ("tid", "Tidal Post Online", False),
        ("tpo", "Tidal Post Online", True),
        ("tp", "Tidal Post", False),
        ("tidal", "The Tidal Post", True),
        ("thetidal", "The Tidal Post", False),
        ("post", "Post", False),
    ],
)
def test_the_beginning_or_the_initials_of_a_longer_name(short: str, name: str, *, expected: bool) -> None:
    assert shortens(short, only_letters(name.removeprefix("The ")), name) is expected


def test_the_votes_of_a_short_name_go_to_the_longest() -> None:
    assert shortened({"gull": "Gull", "tidal": "Tidal", "tidalpost": "Tidal Post"}) == [
        ("tidal", "tidalpost")
    ]
    names = ("Tidal", "Tidal Post", "Tidal Post Online")
    found = shortened({only_letters(name): name for name in names})
    assert found == [("tidal", "tidalpostonline"), ("tidalpost", "tidalpostonline")]
    assert shortened({"gull": "Gull", "tidalpost": "Tidal Post"}) == []


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Tidal Post", True),
        ("9Strait", True),
        ("9 12", False),
        ("Tidal  Post", False),
        ("Your island. Your news", False),
        ("Tidal > Post", False),
        ("Updated by hand", False),
        ("Published by hand", False),
        ("", False),
    ],
)
def test_what_could_be_a_name(name: str, *, expected: bool) -> None:
    assert could_name(name) is expected


@pytest.mark.parametrize(
    ("name", "cleaned"),
    [
        ("Tidal Post Ltd.", "Tidal Post"),
        ("Tidal Post, Inc", "Tidal Post"),
        ("Tidal Post 2031", "Tidal Post"),
        ("Tidal Post’s", "Tidal Post"),
        ("Tidal Post. All Rights Reserved", "Tidal Post"),
        ("Tidal Post;", "Tidal Post"),
        ("St. Ansel Post", "St. Ansel Post"),
    ],
)
def test_a_name_without_its_company_its_year_and_its_stop(name: str, cleaned: str) -> None:
    assert clean_name(name) == cleaned


@pytest.mark.parametrize(
    ("title", "headline", "parts"),
    [
        ("Crane falls - Tidal Post", "Crane falls", [("Tidal Post", 3.0)]),
        ("Tidal Post | Crane falls", "Crane falls", [("Tidal Post", 3.0)]),
        ("Crane falls - Brae - Tidal Post", "Crane falls", [("Tidal Post", 3.0)]),
        ("Tidal Post | News of the strait", "Crane falls", [("Tidal Post", 0.9)]),
        ("Crane falls", "Crane falls", []),
        ("Crane falls - one two three four five six seven", "Crane falls", []),
        ("", None, []),
    ],
)
def test_what_a_page_title_has_beside_the_headline(
    title: str, headline: str | None, parts: list[tuple[str, float]]
) -> None:
    assert list(title_parts(title, headline)) == parts


@pytest.mark.parametrize(
    ("bar", "name"),
    [
        ("Tidal Post | Sea | Harbour", "Tidal Post"),
        ("Sea | Harbour", None),
        ("Tidal Post", None),
        ("one two three four five six | Sea", None),
        ("Accessibility statement | Sea", None),
    ],
)
def test_the_first_item_of_a_bar(bar: str, name: str | None) -> None:
    assert [each for each, _ in bar_parts(bar)] == ([name] if name else [])


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Brae Gazette, 4 May 2031", ["Brae Gazette"]),
        ("By Mira Holt for the Brae Gazette", ["the Brae Gazette"]),
        ("Mira Holt | Brae Herald Newsroom", ["Brae Herald"]),
        ("Gazette", []),
        ("Mira Holt", []),
    ],
)
def test_a_newspaper_s_kind_of_name(text: str, names: list[str]) -> None:
    assert [name for name, _ in mastheads(text)] == names
    assert all(map(is_press, names))


def test_votes_are_added_and_one_weak_one_is_not_enough() -> None:
    register = OutletRegister.of(
        [RegisteredOutlet(name="Strait", kind="outlet", domains=("strait.example",))]
    )
    bio: tuple[str, ZoneKind] = ("Mira Holt is a writer at Strait.", "author-bio")
    told: tuple[str, ZoneKind] = ("The keeper told The Ebb that it fell.", "body")
    assert outlet_of(zoned(told), None, OutletRegister()) is None
    assert outlet_of(zoned(told, told, told), None, OutletRegister()) is not None
    found = outlet_of(zoned(bio, told), None, register)
    assert found is not None
    assert (found.name, found.domain) == ("Strait", "strait.example")
    longer = outlet_of(zoned(bio, ("© Strait News Daily", "footer")), None, OutletRegister())
    assert longer is not None
    assert longer.name == "Strait News Daily"


# ---------------------------------------------------------------- writers


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mira Holt", "Mira Holt"),
        ("Mira Holt, reporter in Brae", "Mira Holt"),
        ("Mira Holt | 4 May 2031", "Mira Holt"),
        ("Mira", None),
        ("Staff Reporter", None),
        ("Brae Gazette", None),
        ("one two three four five six", None),
    ],
)
def test_the_person_at_the_beginning_of_a_byline(text: str, name: str | None) -> None:
    assert person_in(text) == name


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        ([("Mira Holt", "byline")], "Mira Holt"),
        ([("Mira Holt", "body")], None),
        ([("4 May 2031 | Mira Holt", "byline")], "Mira Holt"),
        ([("Mira Holt, 4 May 2031", "byline")], "Mira Holt"),
        ([("Brae Gazette, 4 May 2031", "byline")], None),
        ([("Mira Holt is a writer at Strait.", "author-bio"), ("By Odo Lark", "byline")], "Odo Lark"),
        ([("Odo Lark", "byline"), ("Mira Holt is a writer at Strait.", "author-bio")], "Mira Holt"),
        ([("(Reporting by Mira Holt)", "body")], None),
        ([], None),
    ],
)
def test_a_writer_is_of_the_byline_then_the_credit_then_the_biography_then_a_lone_name(
    lines: list[tuple[str, ZoneKind]], name: str | None
) -> None:
    assert author_of(zoned(*lines)) == name


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("4 May 2031 | Mira Holt", "Mira Holt"),
        ("Mira Holt | 4 May 2031 in Brae", "Mira Holt"),
        ("Mira Holt", "Mira Holt"),
        ("4 May 2031", ""),
    ],
)
def test_a_line_without_its_date(text: str, rest: str) -> None:
    assert undated(text) == rest


# ---------------------------------------------------------------- dates


@pytest.mark.parametrize(
    ("lines", "edtf"),
    [
        ([("4 May 2031", "byline"), (PROSE, "body")], "2031-05-04"),
        ([("Mira Holt saw it on 4 May 2031", "byline"), (PROSE, "body")], "2031-05-04"),
        ([(PROSE, "body"), (PROSE, "body"), ("Mira Holt saw it on 4 May 2031", "byline")], None),
        ([(PROSE, "body"), (PROSE, "body"), ("Published 4 May 2031", "footer")], "2031-05-04"),
        ([(PROSE, "body"), ("Brae, 4 May 2031", "footer")], None),
        ([("4 May 2031", "navigation"), (PROSE, "body")], None),
        ([("Updated 6 May 2031", "byline"), ("4 May 2031", "byline"), (PROSE, "body")], "2031-05-04"),
        ([("6 May 2031", "byline"), ("Published 4 May 2031", "byline"), (PROSE, "body")], "2031-05-04"),
        ([("4 May 2031", "byline"), ("6 May 2031", "byline"), (PROSE, "body")], "2031-05-04"),
        ([(f"BRAE, 4 May 2031 (Wire) — {PROSE}", "body")], "2031-05-04"),
        ([("5 May 2031", "byline"), (f"BRAE, 4 May 2031 (Wire) — {PROSE}", "body")], "2031-05-05"),
        ([("Crane falls", "headline")], None),
    ],
)
def test_which_of_a_page_s_dates_is_its_own(lines: list[tuple[str, ZoneKind]], edtf: str | None) -> None:
    found = dateline_of(zoned(*lines))
    assert (found[0] if found else None) == edtf
    if found:
        text = "\n".join(text for text, _ in lines)
        assert "May 2031" in text[found[1] : found[2]]


def test_a_date_further_on_in_a_sentence_is_no_dateline() -> None:
    assert dateline_in(line_of(f"BRAE, 4 May 2031 — {PROSE}")) is not None
    assert dateline_in(line_of(f"{PROSE} It had stood there since 4 May 2031 — so they say.")) is None
    assert dateline_in(line_of(f"BRAE (Wire) — {PROSE}")) is None
