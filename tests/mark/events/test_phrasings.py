"""What is told by a phrase around a verb: recalled envoys, unanswered questions, calls, sackings, rescues."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.record.mark import Event
from headwater.record.pile import MarkedDocument

Marked = Callable[[str], MarkedDocument]


def at(marked: Marked, text: str, verb: str) -> Event | None:
    found = marked(text)
    events = [each for each in found.marks.events if found.document.words(each.trigger).startswith(verb)]
    return events[0] if events else None


@pytest.mark.parametrize(
    ("text", "verb", "plover"),
    [
        ("Norway ordered its ambassador, Arn Pohl, home.", "ordered", "SANCTION"),
        ("Norway yanked its envoy Arn Pohl out of Lima.", "yanked", "SANCTION"),
        ("Norway has recalled on Monday for consultations its ambassador in Lima.", "recalled", "SANCTION"),
        ("Norway has expelled three members of the Malian embassy's staff.", "expelled", "SANCTION"),
        ("The company recalled 4,000 cars.", "recalled", None),
        ("The company did not reply to written questions.", "did", "REJECT"),
        ("The boy did not answer the door.", "answer", None),
        ("The ministry asked the auditors to examine the file.", "asked", "REQUEST"),
        ("Two clerks asked how to open the gate.", "asked", None),
        ("Residents fought for three days against the army.", "fought", "ASSAULT"),
        ("The union fought for higher pay.", "fought", None),
        ("The prime minister sacked the health minister on Monday.", "sacked", "SANCTION"),
        ("The factory sacked two welders on Monday.", "sacked", None),
        ("The foreign minister cancelled a visit to Mali.", "cancelled", "REJECT"),
        ("The concert was cancelled after the storm.", "concert", None),
        ("The crew of the tug recovered 88 persons from the water.", "recovered", "AID"),
        ("Divers recovered two bodies from the water.", "recovered", None),
        ("The tug took the passengers aboard.", "took", "AID"),
        ("A cargo plane brought arms to the militia.", "brought", "AID"),
        ("The consul advised citizens to leave the region.", "advised", "REQUEST"),
        ("The soldiers were transferred to the Malian side.", "transferred", "CONCEDE"),
        ("Ada Moll declined an interview.", "declined", "REJECT"),
        ("Sales declined in May.", "declined", None),
        ("Ada Moll, the envoy, handed a note of protest to the ambassador.", "note", "ACCUSE"),
        ("The minister will not attend the hearing.", "will", "REJECT"),
        ("The company would not answer questions.", "would", "REJECT"),
        ("Repeated calls to the company went unanswered.", "went", "REJECT"),
        ("Officers took the coach in for questioning.", "took", "COERCE"),
        ("Lifeboats brought 60 people ashore.", "brought", "AID"),
        ("The tide brought timber ashore.", "brought", None),
        ("The bank dropped the lawsuit.", "dropped", "CONCEDE"),
        ("The negotiators sat together until dawn.", "sat", "CONSULT"),
        ("The plane will not fly on Sunday.", "fly", None),
        ("The Football Union will open proceedings next week.", "open", "ACCUSE"),
        ("Ada Moll, minister of the interior, has given her demission on Tuesday.", "demission", "CONCEDE"),
    ],
)
def test_phrases_have_a_meaning_of_their_own(
    marked: Marked, text: str, verb: str, plover: str | None
) -> None:
    event = at(marked, text, verb)
    assert (event.plover.event if event and event.plover else None) == plover


def test_the_town_of_a_dispatch_does_nothing(marked: Marked) -> None:
    text = "LIMA, Norway (Harn News) - Norway's interior minister, Jan Moll, stepped down over a letter."
    found = marked(text)
    names = {chain.id: chain.name for chain in found.marks.chains}
    down = next(event for event in found.marks.events if "stepped" in found.document.words(event.trigger))
    assert [names[actor] for actor in down.actors] == ["Moll"]


def test_the_month_of_a_dispatch_is_no_march(marked: Marked) -> None:
    found = marked("LIMA, Norway, 4 March (NNA) -- A tug rescued three sailors on Monday.")
    assert [found.document.words(event.trigger) for event in found.marks.events] == ["rescued"]
