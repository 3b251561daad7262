"""Notices of translation, correction, change and syndication."""

from __future__ import annotations

import pytest

from headwater.clean.imprint import ZonedLine
from headwater.clean.lines import read_lines
from headwater.clean.notices import is_source, is_target, kinds_of, notices_of, translated_from
from headwater.record.document import ZoneKind
from headwater.run.resources import load_cleaning


@pytest.mark.parametrize(
    ("notice", "code"),
    [
        ("This text was automatically translated into English from Turkish and has not been edited.", "tr"),
        ("Machine translation from the Hebrew original.", "he"),
        ("Цей матеріал автоматично перекладено з російської мови на англійську.", "ru"),
        ("Bu mətn avtomatik olaraq rus dilindən ingilis dilinə tərcümə olunmuşdur.", "ru"),
        ("Dieser Text wurde maschinell aus dem Arabischen übersetzt.", "ar"),
        ("This article was translated by a machine.", "und"),
        ("Correction: a word was translated from Turkish as pier and means quay.", None),
        ("Tickets for the Turkish bath are sold from Monday.", None),
    ],
)
def test_the_language_of_the_original(notice: str, code: str | None) -> None:
    assert translated_from([notice], load_cleaning().languages, "en") == code


@pytest.mark.parametrize(
    ("zone", "line", "kinds"),
    [
        (
            "notice",
            "Correction: An earlier version of this article misspelt the harbour's name.",
            ["correction"],
        ),
        ("notice", "This story has been updated with the captain's answer.", ["update"]),
        ("notice", "This story was corrected, and has since been updated.", ["correction"]),
        ("notice", "Berichtigung: Der Leuchtturm steht in Tarn.", ["correction"]),
        ("notice", "This article was originally published by the Tidal Post.", ["syndication"]),
        ("footer", "Republished from the Tidal Post under a licence.", ["syndication"]),
        ("footer", "First published on 4 May 2031", []),
        ("byline", "Updated 4 May 2031, 10:10", ["update"]),
        ("footer", "Update your browser", []),
        ("footer", "Corrections", []),
        ("notice", "This text was automatically translated from Turkish.", ["translation"]),
        ("source-note", "Source: Quay Wire. Machine translation from the Danish", ["translation"]),
        ("footer", "Translate this page", []),
        ("notice", "The views expressed here are the author's own.", []),
    ],
)
def test_what_a_notice_says_of_the_article(zone: ZoneKind, line: str, kinds: list[str]) -> None:
    assert list(kinds_of(line, zone)) == kinds


@pytest.mark.parametrize("kind", ["notice", "byline", "source-note", "footer", "credit", "body", "related"])
def test_only_some_lines_tell_of_the_article(kind: ZoneKind) -> None:
    (line,) = read_lines("  Correction: the pier stands in Tarn.")
    found = list(notices_of([ZonedLine(line=line, kind=kind)]))
    told = [] if kind in {"body", "related"} else [("correction", 2, 38)]
    assert [(each.kind, each.start, each.end) for each in found] == told


@pytest.mark.parametrize(
    ("words", "place", "source", "target"),
    [
        ("translated from turkish", 2, True, False),
        ("translated from the turkish", 3, True, False),
        ("translated into turkish", 2, False, True),
        ("into the turkish", 2, False, False),
        ("turkish into english", 0, False, False),
        ("rus ingilis dilinə", 1, False, True),
        ("turkish", 0, False, False),
    ],
)
def test_the_words_before_a_language_tell_from_and_into(
    words: str, place: int, *, source: bool, target: bool
) -> None:
    assert is_source(words.split(), place) is source
    assert is_target(words.split(), place) is target


def test_a_piece_is_not_translated_from_its_own_language() -> None:
    languages = load_cleaning().languages
    assert translated_from(["Turkish text, translated for English readers"], languages, "en") == "tr"
    assert translated_from(["English text, translated for Turkish readers"], languages, "en") == "tr"
    assert translated_from(["English text, translated"], languages, "en") == "und"
    assert translated_from([], languages, "en") is None
