"""Who stands behind when or where something was said."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quote_readings import Read

Reader = Callable[[str], list[Read]]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            '"We know nothing", admits at the telephone a clerk of the ferry office, who is unnamed.',
            "a clerk of the ferry office",
        ),
        ('"It was never ours," said in a telephone interview Ida Venn, who runs the mill.', "Ida Venn"),
        ('"It is over", said on Tuesday Lia Moll.', "Lia Moll"),
        ('"It is over", said on Tuesday morning.', None),
    ],
)
def test_a_circumstance_may_stand_before_the_teller(read: Reader, text: str, speaker: str | None) -> None:
    assert read(text)[0].speaker == speaker
