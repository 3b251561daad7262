"""Short forms of English given names, by the name that they shorten."""

from __future__ import annotations

from headwater.data.word_lists import word_families


def shortened() -> dict[str, frozenset[str]]:
    """For each short form the names that it may shorten."""
    found: dict[str, set[str]] = {}
    for name, shorts in word_families("nicknames.forms").items():
        for short in shorts:
            found.setdefault(short, set()).add(name)
    return {short: frozenset(names) for short, names in found.items()}


SHORTENS = shortened()


def is_nickname(left: str, right: str) -> bool:
    """Whether one of two given names is short for the other."""
    ours, theirs = SHORTENS.get(left, frozenset()), SHORTENS.get(right, frozenset())
    return right in ours or left in theirs
