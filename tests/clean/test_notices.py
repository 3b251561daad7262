"""Notices of translation."""

from __future__ import annotations

import pytest

from headwater.clean.notices import translated_from
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
        ("Tickets for the Turkish bath are sold from Monday.", None),
    ],
)
def test_the_language_of_the_original(notice: str, code: str | None) -> None:
    assert translated_from([notice], load_cleaning().languages, "en") == code
