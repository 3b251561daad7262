"""Refusals that no verb of refusing tells."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.events.refusals import refused_words
from headwater.mark.parsed import ParsedDocument
from headwater.record.pile import MarkedDocument

Marked = Callable[[str], MarkedDocument]
Parse = Callable[[str], ParsedDocument]


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("Ada Moll would not comment on Monday.", "would not comment"),
        ("He would not show the letter.", "would not show"),
        ("The guards would not let the doctor through.", "would not let"),
        ("The mayor said she would not discuss the leak.", "would not discuss"),
        ("He will not go without the cows.", "will not go"),
        ("The ministry won't confirm the sale.", "won't confirm"),
    ],
)
def test_what_is_kept_back_is_refused(marked: Marked, text: str, trigger: str) -> None:
    found = marked(text)
    events = {found.document.words(event.trigger): event for event in found.marks.events}
    assert (events[trigger].type, events[trigger].status) == ("REJECT", "happened")


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Ada Moll did not comment.", "comment"),
        ("Ada Moll will comment on Monday.", "comment"),
        ("I would not let my sons swim there.", "let"),
        ("The test would not show the leak.", "show"),
        ("She would not comment if the court asked her.", "comment"),
        ("The sale will not be confirmed.", "confirmed"),
        ("The crew would not sail.", "sail"),
    ],
)
def test_what_is_only_not_done_is_no_refusal(parse: Parse, text: str, verb: str) -> None:
    token = next(token for token in parse(text).paragraphs[0].parse if token.text == verb)
    assert refused_words(token) == ()
