"""Stations that a text names by what they do alone."""

from __future__ import annotations

import pytest

from headwater.mark.attributions.on_air import on_air
from headwater.mark.attributions.text_words import text_words


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The talk was broadcast by Canal 7 at eight.", "Canal 7"),
        ("It was recorded on Thursday and broadcast on Sunday evening by Canal Seven.", "Canal Seven"),
        ("The remark, aired live on Radio Tarn, was cut.", "Radio Tarn"),
        ("The remark was aired on Sunday.", None),
        ("The remark was aired on Christmas Day.", None),
        ("The remark was televised on Easter Monday in Tarn.", None),
        ("The remark was broadcast on New Year's Eve.", None),
        ("The remark was broadcast on May 4.", None),
        ("The remark was broadcast by Canal Seven 3 days ago.", "Canal Seven"),
        ("The remark was broadcast on Facebook.", None),
        ("The seed was sown by Canal Seven.", None),
    ],
)
def test_who_broadcasts_is_named_behind_the_verb(text: str, name: str | None) -> None:
    words = text_words(text)
    found = [(at, last) for at in range(len(words)) if (last := on_air(words, at)) is not None]
    assert [words.words(*each) for each in found] == ([name] if name else [])
