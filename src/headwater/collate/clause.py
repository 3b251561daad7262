"""The words that tell one event, where its clause holds a clause of another beside it."""

from __future__ import annotations

import re

from headwater.collate.words import content_words

FEWEST = 4  # content words of a part that is shown alone
RELATIVE = re.compile(r",\s+(?:who|which|whose|whom|where)\b[^,;]*$", re.IGNORECASE)
# What opens a clause that stands before the main one, with a measure of time at most before it.
OPENING = re.compile(
    r"^\W*+(?:(?:[\w-]+\s+){1,3}(?=after\b|before\b))?"
    r"(?:after|before|when|while|since|because|although|though|once|until|as|if)\b[^,;]*$",
    re.IGNORECASE,
)
# What comes between the main clause and a clause that only tells when or why.
TRAILING = re.compile(
    r"\w\W+(?:after|before|when|while|since|because|until|once|despite|following|whether|if)\b[^,;]*$",
    re.IGNORECASE,
)
PAUSE = re.compile(r"[,;](?!\d)(?:\s?(?:''|[\"”’]))?")


def own_part(clause: str, start: int, end: int) -> int:
    """Where the words end that tell the event at a place of a clause: at the end of a relative clause that
    stands within it, or of one that opens it; else at its own end."""
    before = clause[:start]
    if not RELATIVE.search(before) and not OPENING.search(before):
        return len(clause)
    pause = PAUSE.search(clause, end)
    if pause is None or len(content_words(clause[: pause.start()])) < FEWEST:
        return len(clause)
    return pause.end() if pause.end() - pause.start() > 1 else pause.start()


def is_by_the_way(clause: str, start: int) -> bool:
    """Whether what a clause tells at a place only says when or why something else happened."""
    return TRAILING.search(clause[:start]) is not None
