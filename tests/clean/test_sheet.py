"""A page while its lines are being decided."""

from __future__ import annotations

import pytest

from headwater.clean.lines import read_lines
from headwater.clean.sheet import Sheet, fill
from headwater.record.document import ZoneKind

PROSE = (
    "The lighthouse keeper of Brae counted eleven herring boats before midnight and wrote all their names "
    "into the harbour book."
)


def sheet_of(*texts: str, kinds: dict[int, ZoneKind] | None = None) -> Sheet:
    lines = read_lines("\n".join(texts))
    given = [(kinds or {}).get(place) for place in range(len(lines))]
    return Sheet(lines=lines, cues=[()] * len(lines), kinds=given, title=None, copies=[1] * len(lines))


def test_what_no_pass_has_decided_is_body() -> None:
    sheet = sheet_of("Menu", PROSE, "Legal", kinds={0: "navigation"})
    assert sheet.decided == ["navigation", "body", "body"]
    assert sheet.open_places == [1, 2]
    assert sheet.prose_places() == [1]


def test_a_decided_paragraph_is_no_open_prose() -> None:
    assert sheet_of(PROSE, kinds={0: "comments"}).prose_places() == []


def test_filling_never_overrules() -> None:
    sheet = sheet_of("Menu", "Home", "News", kinds={1: "headline"})
    fill(sheet, [0, 1], "navigation")
    assert sheet.kinds == ["navigation", "headline", None]
    fill(sheet, [0, 1, 2], "footer")
    assert sheet.kinds == ["navigation", "headline", "footer"]


@pytest.mark.parametrize(
    ("line", "share"),
    [
        ("Lighthouses of Brae", 1.0),
        ("Keepers counted recipes", 2 / 3),
        ("Subscribe today", 0.0),
        ("to be or not", 0.0),
    ],
)
def test_a_line_is_on_topic_by_the_beginnings_of_its_longer_words(line: str, share: float) -> None:
    sheet = sheet_of(PROSE, line)
    assert sheet.on_topic(sheet.lines[1]) == pytest.approx(share)


def test_stems_are_of_longer_words_only_and_once() -> None:
    (line,) = read_lines("Counting counted boats in a harbour")
    assert line.stems == {"counti", "counte", "boats", "harbou"}


def test_topic_counts_paragraphs_not_words() -> None:
    any_paragraph, several = sheet_of(PROSE, PROSE + " Gales, gales, gales.", "Gales").topic
    assert "harbou" in several
    assert "gales" in any_paragraph - several
    assert sheet_of("").topic == (frozenset(), frozenset())


def test_a_paragraph_is_about_the_topic_by_the_other_paragraphs() -> None:
    sheet = sheet_of(PROSE, PROSE.replace("eleven", "twelve"), "Support us. " * 9)
    assert sheet.is_about_topic(sheet.lines[0])
    assert not sheet.is_about_topic(sheet.lines[2])
