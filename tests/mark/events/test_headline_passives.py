"""Past forms of headlines that are done to their subject."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.events.reduced_passives import is_reduced_passive
from headwater.mark.parsed import ParsedDocument
from headwater.record.pile import MarkedDocument

Parse = Callable[[str], ParsedDocument]
Marked = Callable[[str], MarkedDocument]


@pytest.mark.parametrize(
    ("text", "verb", "is_passive"),
    [
        ("Phone call disputed", "disputed", True),
        ("Warning lifted for villages below Moll dam", "lifted", True),
        ("Gas supply restored via Lima", "restored", True),
        ("Village below Moll dam emptied", "emptied", True),
        ("Rovers' Bo Lind placed on injured list", "placed", True),
        ("Comedian Ada Moll picked to host 2031 Harbour Awards", "picked", True),
        ("Norland caught trying to bribe envoy", "caught", True),
        ("Terminal deal struck at the Customs House", "struck", True),
        ("Miners struck at the Customs House", "struck", False),
        ("A woman hit and killed by a driver was a nurse.", "hit", True),
        ("Ada Moll took and missed a long shot;", "took", False),
        ("The gas supply restored hope.", "restored", False),
        ("She placed in the harbour race", "placed", False),
        ("Bo Lind threw for 364 yards", "threw", False),
        ("The police caught a thief", "caught", False),
    ],
)
def test_what_is_done_to_the_subject(parse: Parse, text: str, verb: str, *, is_passive: bool) -> None:
    token = next(token for token in parse(text).paragraphs[0].parse if token.text == verb)
    assert is_reduced_passive(token) is is_passive


@pytest.mark.parametrize(
    ("text", "trigger", "event_type"),
    [
        ("Phone call disputed", "disputed", "REJECT"),
        ("Terminal deal struck at the Customs House", "deal struck", "AGREE"),
        ("Comedian Ada Moll picked to host 2031 Harbour Awards", "picked", "appointment"),
        ("The crew tackled the blaze.", "blaze", "disaster"),
    ],
)
def test_a_headline_tells_it(marked: Marked, text: str, trigger: str, event_type: str) -> None:
    found = marked(text)
    types = {found.document.words(event.trigger): event.type for event in found.marks.events}
    assert types.get(trigger) == event_type


def test_of_two_subjects_the_nearer_undergoes_it(marked: Marked) -> None:
    found = marked("Two dead, 48,200 Moll scooters recalled: Brisa tells owners to stop charging")
    recalled = next(e for e in found.marks.events if found.document.words(e.trigger) == "recalled")
    assert recalled.actors == ()
