"""Other names for everybody in a pile and in its gold file."""

from __future__ import annotations

import pytest

from bench.rename import renamer

RENAME = renamer({"Norvik": "Torrin", "Norvikian": "Torrinian"})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She flew into Norvik for talks", "She flew into Torrin for talks"),
        ("NORVIK CLOSES ITS PORT", "TORRIN CLOSES ITS PORT"),
        ("Translated from Norvikian", "Translated from Norvikian"),
        (
            "Translated by a program.\nThe bus from Norvik was late",
            "Translated by a program.\nThe bus from Torrin was late",
        ),
        (
            '{"translated_from":"no","words":["flew into Norvik"]}',
            '{"translated_from":"no","words":["flew into Torrin"]}',
        ),
    ],
)
def test_a_name_is_another_everywhere_but_for_a_language(text: str, expected: str) -> None:
    assert RENAME(text) == expected
