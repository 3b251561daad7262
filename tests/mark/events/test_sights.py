from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.record.document import Document
from headwater.record.pile import MarkedDocument

Marked = Callable[[Document | str], MarkedDocument]


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("Bunting hung from the boughs of the pear tree.", "hung from"),
        ("The quay was littered with wet umbrellas.", "littered"),
        ("A drum stood on the roof of the chapel.", "stood on"),
        ("The courtyard was white with frost.", "was white"),
    ],
)
def test_how_things_stood_is_a_sight(marked: Marked, text: str, trigger: str) -> None:
    [event] = marked(text).marks.events
    assert event.type == "sight"
    assert trigger in text[event.trigger.start : event.trigger.end]


@pytest.mark.parametrize(
    "text",
    [
        "A reporter for the Quay saw that bunting hung from the boughs of the pear tree.",
        "Bunting hung from the boughs of the pear tree, our correspondent saw.",
        "Bunting hung from the boughs of the pear tree, as a reporter for the Quay saw.",
        "Bunting hung from the boughs of the pear tree, as a correspondent of Radio Quay saw.",
    ],
)
def test_what_reporters_saw_is_the_sight_and_not_their_seeing(marked: Marked, text: str) -> None:
    [event] = marked(text).marks.events
    assert event.type == "sight"
    assert text[event.trigger.start : event.trigger.end].startswith("hung")


@pytest.mark.parametrize(
    "text",
    [
        "Lanterns swing from the boughs of the pear tree.",
        "A lantern might be in the courtyard.",
        "The mayor knew the courtyard and its lanterns.",
        "Her father was a painter of lanterns.",
        '"The courtyard was white with frost," Ada Moll said.',
        "We were in the courtyard with lanterns.",
    ],
)
def test_what_is_not_told_of_the_past_in_the_own_voice_is_none(marked: Marked, text: str) -> None:
    assert "sight" not in {event.type for event in marked(text).marks.events}


def test_things_that_lie_somewhere_tell_no_lie(marked: Marked) -> None:
    assert {event.type for event in marked("A glove lay on the tarmac.").marks.events} == {"sight"}


@pytest.mark.parametrize(
    ("text", "trigger", "event_type"),
    [
        ("The outage sparked angry scenes.", "sparked", "cause"),
        ("Divers tried to board the barge.", "tried", "deed"),
        ("A docker grabbed the rope.", "grabbed", "deed"),
        ("The shooting took place on Monday.", "shooting took place", "ASSAULT"),
        ("A teacher dead at 40 was buried.", "dead", "death"),
    ],
)
def test_deeds_causes_and_what_took_place(marked: Marked, text: str, trigger: str, event_type: str) -> None:
    found = {text[e.trigger.start : e.trigger.end]: e.type for e in marked(text).marks.events}
    assert found[trigger] == event_type


def test_what_is_always_done_is_no_deed(marked: Marked) -> None:
    assert not marked("The pump uses little oil.").marks.events


def test_what_lay_somewhere_told_no_lie(marked: Marked) -> None:
    assert {event.type for event in marked("At the gate lay a wet umbrella.").marks.events} == {"sight"}


def test_by_what_somebody_lives_is_no_happening(marked: Marked) -> None:
    text = "Ida Orr, a broker who trades timber, left the town on Monday."
    assert "trades" not in triggers(marked(text), text)


def test_by_what_somebody_is_known_is_not_told_by_her(marked: Marked) -> None:
    text = "Ida Orr, the driver of the seized car, said the gang fled."
    assert triggers(marked(text), text) == {"said", "fled"}
    found = "The guards found the seized car."
    assert "seized" in triggers(marked(found), found)


def triggers(found: MarkedDocument, text: str) -> set[str]:
    """The words that tell of the events of a text."""
    return {text[event.trigger.start : event.trigger.end] for event in found.marks.events}
