"""The name of a place without the generic words that say what it is."""

from __future__ import annotations

from functools import lru_cache

from headwater.gather.compare.letters import name_words

GENERIC = frozenset(
    "city town village strip province region oblast district county governorate republic kingdom federation "
    "islamic democratic people peoples socialist arab federal commonwealth of the island islands".split()
)


@lru_cache(maxsize=65536)
def place_words(name: str) -> tuple[str, ...]:
    """The words that tell a place from others ("Gaza" of "Gaza Strip"); all where nothing else is left."""
    words = name_words(name)
    return tuple(word for word in words if word not in GENERIC) or words
