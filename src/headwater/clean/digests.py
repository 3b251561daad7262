"""Digests: pages that tell several unrelated things in a few lines each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from headwater.clean.imprint import ZonedLine

# How a page says at its head that it is one: "The week in brief", "Wednesday briefing", "Morning digest".
SIGN = re.compile(
    r"(?i)\b(?:digest|round-?up|newsletter|briefings?|wrap-up|press review|in brief|at a glance"
    r"|in (?:three|five|ten|\d+) minutes|things to know|stories (?:to start|you may have missed)"
    r"|(?:morning|evening|daily|weekend) (?:brief|five|ten|headlines))\b"
)
# A headline that says no more than that; over a page that bears a headline of its own it is a section's name.
CALLED = re.compile(
    r"(?i)(?:the |this |your )?(?:week(?:end)?|day|month|news|region|world) in (?:brief|review|short)\b"
)
ELSEWHERE = re.compile(
    r"(?i)(?:and |also )?(?:elsewhere|in other news|also (?:today|this week)|meanwhile)\W*"
)
# What opens an item: a number, or a place or a field ("HARBOURS. Dockers in Port Selm ...", "Harbours. ...").
NUMBER = re.compile(r"\d{1,2}[.)] ")
FIELD = re.compile(
    r"[A-Z][A-Z’' &-]{2,24}[.:] "
    r"|[A-Z][\w’'-]+(?:(?: (?:and|&) |[ /])[A-Z][\w’'-]+){0,2}\. (?=[A-Z\d“\"])"
)
HEAD, LONGEST = 8, 24  # lines; words of one
LONG_WORD = 5  # letters; shorter words are common to all texts
# An item is about something of its own where so few of its long words stand in the others: so are the items
# of the digests of our own piles, but also the points of some releases, which do not call themselves digests.
SHARED = 0.15
SEVERAL = 2


def is_digest(zoned: Sequence[ZonedLine]) -> bool:
    """Whether a page calls itself a digest, and tells several things that share next to no words."""
    lines = [each.line.text for each in zoned]
    if any(each.kind == "headline" and CALLED.match(each.line.text) for each in zoned):
        return True
    if not any(SIGN.search(line) for line in lines[:HEAD] if len(line.split()) <= LONGEST):
        return False
    return unrelated(list(items(zoned))) >= SEVERAL or any(ELSEWHERE.fullmatch(line) for line in lines)


def items(zoned: Sequence[ZonedLine]) -> Iterator[frozenset[str]]:
    """The long words of each item of a page, which a number, a field or a heading opens."""
    words: set[str] = set()
    is_open = False
    for each in zoned:
        if each.kind not in {"body", "heading"}:
            continue
        text = each.line.text
        if each.kind == "heading" or NUMBER.match(text) or FIELD.match(text):
            if is_open:
                yield frozenset(words)
            words, is_open = set(), True
        words.update(word for word in each.line.words if len(word) >= LONG_WORD)
    if is_open:
        yield frozenset(words)


def unrelated(found: Sequence[frozenset[str]]) -> int:
    """How many items share next to nothing with any other."""
    count = 0
    for place, item in enumerate(found):
        others = frozenset().union(*found[:place], *found[place + 1 :])
        count += bool(item) and len(item & others) < SHARED * len(item)
    return count
