"""Furniture glued to a line of the article."""

from __future__ import annotations

import pytest

from headwater.clean.lines import read_lines
from headwater.clean.midline import labelled_zones, zones_of
from headwater.record.document import ZoneKind
from headwater.record.outlets import OutletRegister, RegisteredOutlet
from headwater.run.resources import load_cleaning

REGISTER = OutletRegister(by_name={"tidal post": RegisteredOutlet(name="Tidal Post", kind="outlet")})


def pieces(text: str, kind: ZoneKind = "body") -> list[tuple[str, str]]:
    (line,) = read_lines(text)
    zones = zones_of(line, kind, load_cleaning().furniture, REGISTER)
    return [(text[zone.start : zone.end], zone.kind) for zone in zones]


def test_a_tag_at_the_end_is_set_aside() -> None:
    assert pieces("They sent for the troops.[LATEST]") == [
        ("They sent for the troops.", "body"),
        ("[LATEST]", "related"),
    ]


@pytest.mark.parametrize("glue", [" ", ""])
def test_a_link_glued_to_the_last_sentence(glue: str) -> None:
    text = f"The lamp had failed, he said.{glue}Read also: Herring is dear again"
    assert pieces(text) == [
        ("The lamp had failed, he said.", "body"),
        ("Read also: Herring is dear again", "related"),
    ]


def test_the_sites_name_after_a_headline() -> None:
    assert pieces("Ferry aground - Tidal Post", "headline") == [
        ("Ferry aground", "headline"),
        ("Tidal Post", "page-title"),
    ]
    assert (
        pieces("Ferry aground - captain blames lamp", "headline")[0][0]
        == "Ferry aground - captain blames lamp"
    )


def test_an_ordinary_paragraph_is_one_zone() -> None:
    text = "He had read the log. Nobody else had. “Read it,” he told the master."
    assert pieces(text) == [(text, "body")]


@pytest.mark.parametrize("text", ["[LATEST]", "They left.[Latest]", "They left.[LATEST] Later"])
def test_a_tag_alone_or_within_is_no_tail(text: str) -> None:
    assert pieces(text) == [(text, "body")]


def test_no_zone_of_a_line_is_empty() -> None:
    for text in ("Read also: Herring is dear", ". Read also: Herring is dear", "[LATEST][LATEST]"):
        assert all(words.strip() for words, _ in pieces(text))


def test_a_label_is_set_apart_from_the_words_that_follow() -> None:
    (line,) = read_lines("  VENN:  The sluice is shut.")
    assert [(zone.start, zone.end, zone.kind) for zone in labelled_zones(line, 5, "body")] == [
        (2, 7, "byline"),
        (9, 28, "body"),
    ]
