"""Marks that name something as known and do not tell of it: who says only these is no witness of it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from headwater.record.document import Document
from headwater.record.mark import Event, Figure, Marks

# What stands before a number that was told of before: "those three people", "the 12 worst-hit villages".
POINTING = re.compile(r"\b(?:the|these|those|all|both|his|her|its|their|our|my|your)\s+$", re.IGNORECASE)
REACH = 8  # code points before a number in which such a word stands
# A noun that is all that somebody tells tells of it: "confirmed the deaths", "announced his resignation".
TELLING = re.compile(
    r"\b(?:(?:confirm|announc|report|den[yi]|acknowledg|admi|describ|detail|claim|alleg|reveal|disclos)\w*|"
    r"aware of)\W+(?:\w+\W+){0,4}$",
    re.IGNORECASE,
)
# ... and so does one that ends something that is told: "fell to her death".
ENDING = re.compile(r"\bto\s+(?:his|her|its|their)(?:\s+own)?\s+$", re.IGNORECASE)
# ... and one of which somebody tells after it: "his death was confirmed by".
TOLD = re.compile(
    r"^(?:\W+\w+){0,3}?\W+(?:was|were|is|are|been)\W+(?:\w+\W+)?"
    r"(?:confirmed|announced|reported|acknowledged|admitted|disclosed|revealed)\b",
    re.IGNORECASE,
)
# A clause of time or place, and one that tells who somebody is, takes for known what it tells: "when the
# inquiry opens", "where he fell", "a nurse who had waited".
SUBORDINATE = re.compile(
    r"\b(?:when|while|before|after|since|where|until|once|unless|who|whose)\s+(?:[\w’'-]+\s+){0,4}$",
    re.IGNORECASE,
)
BEFORE = 60  # code points before a noun in which the verb that tells of it stands


def referring(pile_marks: Iterable[Marks], documents: Mapping[str, Document]) -> frozenset[str]:
    """The ids of events that are only referred to, or only possible, and of numbers that point back."""
    found: set[str] = set()
    for marks in pile_marks:
        text = documents[marks.document].text
        found.update(event.id for event in marks.events if is_possible(event) or refers_to_event(event, text))
        found.update(figure.id for figure in marks.figures if points_back(figure, text))
    return frozenset(found)


def is_possible(event: Event) -> bool:
    """Whether an event is only spoken of as possible: who is accused has not been told to have done it."""
    return event.status == "possible"


def refers_to_event(event: Event, text: str) -> bool:
    """Whether a noun or such a clause takes an event for known, and no verb before it tells of it."""
    before = text[max(0, event.trigger.start - BEFORE) : event.trigger.start]
    if SUBORDINATE.search(before) is not None:
        return True
    after = text[event.trigger.end : event.trigger.end + BEFORE]
    return event.is_named and not any((TELLING.search(before), ENDING.search(before), TOLD.match(after)))


def points_back(figure: Figure, text: str) -> bool:
    """Whether a number belongs to a phrase that takes for known what it counts."""
    return POINTING.search(text[max(0, figure.span.start - REACH) : figure.span.start]) is not None
