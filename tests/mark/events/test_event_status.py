from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.record.pile import MarkedDocument

Marked = Callable[[str], MarkedDocument]


def status(marked: Marked, text: str, trigger: str) -> str:
    found = marked(text)
    return next(
        event.status
        for event in found.marks.events
        if trigger in text[event.trigger.start : event.trigger.end]
    )


@pytest.mark.parametrize(
    ("text", "trigger", "expected"),
    [
        ("Police arrested the union leader on Wednesday.", "arrested", "happened"),
        ("Police did not arrest the union leader.", "arrest", "denied"),
        ("Police will arrest the union leader.", "arrest", "planned"),
        ("Police may arrest the union leader.", "arrest", "possible"),
        ("The minister plans to meet the union on Friday.", "meet", "planned"),
        ("The embassy denied that the envoy met the strikers.", "met", "denied"),
        ("The embassy denied the news that the envoy met the strikers.", "met", "denied"),
        ("The embassy rejected the claim that soldiers attacked the camp.", "attacked", "denied"),
    ],
)
def test_status(marked: Marked, text: str, trigger: str, expected: str) -> None:
    assert status(marked, text, trigger) == expected
