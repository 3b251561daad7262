"""The name of a place or state without the words that say what it is."""

from __future__ import annotations

from functools import lru_cache

from headwater.gather.compare.letters import name_words
from headwater.gather.compare.nations import REALMS, nation_stem

# Words that a place is called with or without. "County", "city" or "island" are none of them: the county of
# San Diego is not the town, Oklahoma City not the state.
DISPENSABLE = frozenset("strip province oblast governorate".split())
# Waters that are called so alone ("the Baltic"); of others what is left would be another place ("North").
WATERS = frozenset("adriatic aegean atlantic baltic caribbean caspian mediterranean pacific".split())
LEADING = (("state", "of"), ("city", "of"), ("town", "of"), ("island", "of"), ("province", "of"), ("the",))


@lru_cache(maxsize=65536)
def place_words(name: str) -> tuple[str, ...]:
    """The words that tell a place from others ("Gaza" of "Gaza Strip"); all where nothing else is left."""
    words = name_words(name)
    for leading in LEADING:
        if words[: len(leading)] == leading and len(words) > len(leading):
            words = words[len(leading) :]
    if words[-1:] in {("sea",), ("ocean",)} and words[-2:-1] and words[-2] in WATERS:
        words = words[:-1]
    return tuple(word for word in words if word not in DISPENSABLE) or words


@lru_cache(maxsize=65536)
def realm_stem(name: str) -> str | None:
    """The country in a state's long name as a stem ("Russian Federation"); None for another name."""
    words = name_words(name)
    told = [word for word in words if word not in REALMS and word not in {"of", "the", "and"}]
    return nation_stem(told[0]) if len(told) == 1 and len(words) > 1 else None
