"""The common stem of a country's name and of its adjectives ("Russia", "Russian", "Kuwait", "Kuwaiti")."""

from __future__ import annotations

from functools import lru_cache

ENDINGS = (
    "ians",
    "ian",
    "eans",
    "ean",
    "ans",
    "an",
    "nese",
    "ese",
    "ish",
    "is",
    "ia",
    "ic",
    "i",
    "a",
    "n",
    "e",
    "y",
    "s",
)
LEAST_STEM = 4  # letters; shorter stems are shared by strangers ("Mali", "Malta")
# Without its ending it would be another country's name, the only one among all countries.
WHOLE = {"nigeria": "nigeria", "nigerian": "nigeria", "nigerians": "nigeria"}
REALMS = frozenset("federation republic kingdom democratic people peoples islamic arab federal".split())


@lru_cache(maxsize=65536)
def nation_stem(word: str) -> str:
    """A word without the ending that makes a country's adjective of its name, or the other way round."""
    if word in WHOLE:
        return WHOLE[word]
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= LEAST_STEM:
            return nation_stem(word[: -len(ending)]) if ending in {"s", "i", "n"} else word[: -len(ending)]
    return word
