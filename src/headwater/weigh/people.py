"""Whether two names may be one person's, across short forms and spellings."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from itertools import product

from rapidfuzz.distance import JaroWinkler

# Surnames nearer than this, under one initial, may be two spellings of one name. Chosen to be lenient:
# taking two people for one costs a number, taking one for two is the gravest fault.
NEAR = 0.85
PARTICLES = frozenset("al el de der den van von bin ben ibn di da la le du dos zu ter".split())
TITLES = frozenset("mr mrs ms dr prof profesor sir dame lord lady".split())  # as they sound
SPELLINGS = (
    *(("tsch", "ch"), ("tch", "ch"), ("sch", "sh"), ("zh", "y"), ("kh", "h"), ("ck", "k"), ("ph", "f")),
    *(("th", "t"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ij", "i"), ("iy", "i"), ("ie", "i")),
    *(("w", "v"), ("j", "y"), ("q", "k"), ("y", "i")),
)
WORD = re.compile(r"[^\W\d_]+")


def may_be_one_person(left: Iterable[str], right: Iterable[str]) -> bool:
    """Whether any name of the one may be a name of the other."""
    return any(may_be_one_name(one, other) for one, other in product(left, right))


def may_be_one_name(left: str, right: str) -> bool:
    """Whether two names may be one: a surname alone, another spelling, another order."""
    if is_latin(left) != is_latin(right):
        return True
    short, full = sorted((name_words(left), name_words(right)), key=len)
    if not short or set(short) <= set(full):
        return True
    if len(short) == 1:
        return any(is_near(short[0], word) for word in full)
    return is_near(short[-1], full[-1]) and short[0][0] == full[0][0]


def may_be_misspelt(left: str, right: str) -> bool:
    """Whether two names of as many words differ by the spelling of the last at most, or one is a surname that
    sounds like the other's, as no person and no body do that are two."""
    one, other = sorted((name_words(left), name_words(right)), key=len)
    if len(one) == 1 < len(other):
        return one[0] == other[-1]
    return len(one) == len(other) > 1 and one[:-1] == other[:-1] and is_near(one[-1], other[-1])


def name_words(name: str) -> list[str]:
    """The words of a name as they sound, without particles and titles."""
    words = [folded(word) for word in WORD.findall(name)]
    return [word for word in words if word not in PARTICLES and word not in TITLES] or words


def folded(word: str) -> str:
    """A word without accents, and with the spellings of one sound made the same."""
    plain = unicodedata.normalize("NFKD", word.casefold())
    found = "".join(character for character in plain if not unicodedata.combining(character))
    for spelling, sound in SPELLINGS:
        found = found.replace(spelling, sound)
    return re.sub(r"(.)\1+", r"\1", found)


def is_near(left: str, right: str) -> bool:
    """Whether two words may be spellings of one."""
    return left == right or JaroWinkler.similarity(left, right) >= NEAR


def is_latin(name: str) -> bool:
    """Whether a name is written in the Latin script."""
    letters = (character for character in name if character.isalpha())
    return all(unicodedata.name(letter, "").startswith("LATIN") for letter in letters)
