"""Notices of translation, correction, change and syndication."""

from __future__ import annotations

import pytest

from headwater.clean.notices import kinds_of, translated_from
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
        ("notice", "The views expressed here are the author's own.", []),
    ],
)
def test_what_a_notice_says_of_the_article(zone: ZoneKind, line: str, kinds: list[str]) -> None:
    assert list(kinds_of(line, zone)) == kinds
