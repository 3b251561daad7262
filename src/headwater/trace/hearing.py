"""Who heard somebody: whom she told something goes on hearing her."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from headwater.record.document import Document
from headwater.record.mark import Attribution
from headwater.trace.lineage import SPEAKING, way

NEAR = 800  # code points between two times at which somebody speaks in one conversation
# "I saw", "our correspondent", "the Ebb's reporter counted"; a newspaper's "we" may be anywhere.
PRESENT = re.compile(r"\bI\b|\b(?:reporter|correspondent)\b")
# "Told the Ebb", "in an interview with us": somebody speaks, and the writers hear.
HEARING = re.compile(r"\b(?:told|tells?|interview(?:ed)?|spoke|speaking)\b", re.IGNORECASE)


def hearing_nobody(document: Document, attributions: Iterable[Attribution]) -> frozenset[str]:
    """The ids of those by which writers tell that they heard somebody, and not whom: it is not their own."""
    return frozenset(
        each.id
        for each in attributions
        if each.is_own and each.source.kind not in SPEAKING
        if any(HEARING.search(document.words(span)) for span in each.evidence)
    )


def was_there(document: Document, attributions: Iterable[Attribution]) -> bool:
    """Whether the writers of a report tell what they themselves saw on the spot."""
    return document.genre != "opinion" and any(
        PRESENT.search(document.words(span))
        for each in attributions
        if each.is_own and each.source.kind not in SPEAKING
        for span in each.evidence
    )


def heard_before(
    attributions: Iterable[Attribution], by_id: Mapping[str, Attribution]
) -> dict[str, Attribution]:
    """For each time that somebody speaks and nothing tells to whom, the last time before when it was told."""
    found: dict[str, Attribution] = {}
    last: dict[str, tuple[int, Attribution]] = {}
    for start, end, each in sorted(
        (
            (min(each.evidence).start, max(each.evidence).end, each)
            for each in attributions
            if each.source.kind in SPEAKING and each.source.actor and each.evidence
        ),
        key=lambda place: (place[0], place[1], place[2].id),
    ):
        speaker = each.source.actor or ""
        before, heard = last.get(speaker, (-NEAR, each))
        if is_heard(each, by_id):
            last[speaker] = end, each
        elif start - before <= NEAR and speaker in last:
            found[each.id] = heard
            last[speaker] = end, heard
    return found


def is_heard(attribution: Attribution, by_id: Mapping[str, Attribution]) -> bool:
    """Whether it is told that somebody spoke to the writers themselves, or to another outlet."""
    return attribution.is_own or any(step.source.kind not in SPEAKING for step in way(attribution, by_id))
