"""Posts that are set into an article with the line above them."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quote_readings import Read

Reader = Callable[[str], list[Read]]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('Orla Venn (@orla_v) on X, 06:12: "The sluice is shut for good."', "Orla Venn"),
        ('Orla Venn (@orla_v) on Telegram: "The sluice is shut for good."', "Orla Venn"),
        ('The ministry (@ministry) posted on X at 09:10: "The sluice is shut."', "The ministry"),
    ],
)
def test_whoever_has_the_account_speaks(read: Reader, text: str, speaker: str) -> None:
    assert speaker in {found.speaker for found in read(text) if found.kind == "direct"}


@pytest.mark.parametrize(
    "text",
    [
        'Follow Orla Venn (@orla_v) and read her piece. It has one line: "Shut it"',
        'Orla Venn (@orla_v) keeps the lock, which many here call "a relic of the old days"',
    ],
)
def test_an_account_in_passing_makes_no_speech(read: Reader, text: str) -> None:
    assert not [found for found in read(text) if found.speaker == "Orla Venn"]
