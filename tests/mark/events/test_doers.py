"""What is told depends on who does it: civilians, a body, or soldiers and police."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.record.pile import MarkedDocument

Marked = Callable[[str], MarkedDocument]


@pytest.mark.parametrize(
    ("text", "trigger", "event_type"),
    [
        ("On Sunday nurses and patients marched from the station to the site.", "marched", "PROTEST"),
        ("Soldiers marched from the barracks to the station.", "marched", "movement"),
        ("Pilgrims walked from the chapel to the shrine.", "walked", "movement"),
        ("The fans marched from the station to the stadium.", "marched", "movement"),
        ("Teachers walked out of three schools on Monday.", "walked out of", "PROTEST"),
        ("Residents blocked the road to the quarry.", "blocked the road", "PROTEST"),
        ("Police blocked the road to the quarry.", "blocked the road", "COERCE"),
        ("Students occupied the rector's office.", "occupied", "PROTEST"),
        ("Soldiers occupied the village.", "occupied", "COERCE"),
        ("The mayor spoke of lead; the union contradicted this on Friday.", "contradicted", "REJECT"),
        ("Police searched her apartment on Monday.", "searched", "COERCE"),
        ("The ferry was turned back by the coastguard.", "turned back", "COERCE"),
        ("The bus turned back at the bridge.", "turned back", "movement"),
        ("About 200 nationalists burned a map of Norway.", "burned", "PROTEST"),
        ("About 300 people came in front of the ministry with pots.", "came in front of", "PROTEST"),
        ("The skipper was held in Lima on Monday.", "held", "COERCE"),
        ('"We spoke about the bill," said Ada Moll.', "spoke", "CONSULT"),
        ("The two leaders spoke for an hour.", "spoke", "CONSULT"),
        ("Two residents spoke about the fire.", "spoke", "communication"),
        ("We will speak up.", "speak", "communication"),
    ],
)
def test_who_does_it_says_what_it_is(marked: Marked, text: str, trigger: str, event_type: str) -> None:
    found = marked(text)
    told = {found.document.words(event.trigger): event.type for event in found.marks.events}
    assert told.get(trigger) == event_type


def test_a_finding_contradicts_nobody(marked: Marked) -> None:
    events = marked("The finding contradicts that of the first survey.").marks.events
    assert all(event.plover is None for event in events)
