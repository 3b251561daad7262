"""The CAMEO code of what is only intended, or refused."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.record.document import Document
from headwater.record.pile import MarkedDocument

Marked = Callable[[Document | str], MarkedDocument]


@pytest.mark.parametrize(
    ("text", "trigger", "code"),
    [
        ("Norway held talks with Kenya on grain.", "held talks", "04"),
        ("Norway will hold talks with Kenya on grain.", "hold talks", "036"),
        ("Norway is ready to negotiate with Kenya.", "negotiate", "036"),
        ("Norway said it would provide weapons to Kenya.", "provide weapons", "033"),
        ("Norway will withdraw its soldiers from Kenya.", "withdraw", "0356"),
        ("Norway will not negotiate with Kenya.", "negotiate", "125"),
        ("Norway did not negotiate with Kenya.", "negotiate", "04"),
        ("Norway will invite Kenya to the talks.", "invite", "023"),
        ("Norway will attack Kenya.", "attack", "18"),
    ],
)
def test_intents_and_refusals_have_codes_of_their_own(
    marked: Marked, text: str, trigger: str, code: str
) -> None:
    found = marked(text)
    event = next(e for e in found.marks.events if found.document.words(e.trigger) == trigger)
    assert event.cameo == code
