"""Whether two names of persons may name one person."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz.distance import OSA

from headwater.data.word_lists import word_list
from headwater.gather.compare.letters import name_words
from headwater.gather.compare.nicknames import is_nickname
from headwater.gather.compare.sounds import spelled_alike

TITLES = word_list("persons.titles")
PARTICLES = frozenset(
    "al el bin ibn ben bint de del della di da dos das du der den van von zu la le ul ur ud ad as "
    "ash at".split()
)
FATHERED = frozenset("bin ibn ben bint".split())  # between a name and the father's
LIKE_SPELLING = 0.95
INITIAL = 0.85
MISSPELT = 0.8
INFLECTED = (
    0.77  # a surname with a woman's ending, as translations give it: enough beside a given name spelled alike
)
INFLECTED_FROM = 4  # letters
LEFT_OUT = 0.95  # a middle name that only one of the two has
TURNED = 0.7  # the same words in another order, without the comma that would say so
TURNED_WHOLE = 0.76  # and in nothing else: enough within one story
LONE_WORD = 0.6  # one word against several: a short form, not an identity


@lru_cache(maxsize=65536)
def person_words(name: str) -> tuple[str, ...]:
    """The words of a person's name without titles and particles; a comma turns it round."""
    family, comma, given = name.partition(",")
    words = name_words(given) + name_words(family) if comma and given.strip() else name_words(name)
    told = [word for word in words if word not in TITLES and word not in PARTICLES]
    joined = [word[2:] if word[:2] in {"al", "el"} and len(word) > 7 else word for word in told]
    return tuple(dict.fromkeys(joined)) or words


def words_match(left: str, right: str) -> float:
    """How surely two words stand for the same part of a name."""
    if left == right:
        return 1.0
    if min(len(left), len(right)) == 1:
        return INITIAL if left[0] == right[0] else 0.0
    if spelled_alike(left, right) or is_nickname(left, right):
        return LIKE_SPELLING
    if _misspelt(left, right):
        return MISSPELT
    return INFLECTED if _is_inflected(left, right) else 0.0


def _is_inflected(left: str, right: str) -> bool:
    """One surname and its form for a woman ("Novak", "Novakova"); "Petrov" is a form of its own."""
    short, long = sorted((left, right), key=len)
    return len(short) >= INFLECTED_FROM and not short.endswith(("ov", "ev")) and long == short + "ova"


def _misspelt(left: str, right: str) -> bool:
    """One slip of the finger in a word long enough to bear it."""
    return min(len(left), len(right)) >= 5 and OSA.distance(left, right, score_cutoff=1) <= 1


def _are_man_and_woman(one: Sequence[str], other: Sequence[str]) -> bool:
    """Two words of one name with an "a" after them in the other: "Ivan Petrov" and "Ivana Petrova"."""
    return any(
        sum(word.endswith("a") and word[:-1] in theirs for word in ours) > 1
        for ours, theirs in ((one, other), (other, one))
    )


def _fathers(name: str) -> frozenset[tuple[str, str]]:
    """The pairs of a name and the father's that a name tells ("Omar bin Salim")."""
    words = name_words(name)
    told = range(1, len(words) - 1)
    return frozenset((words[at - 1], words[at + 1]) for at in told if words[at] in FATHERED)


def _are_father_and_son(left: str, right: str) -> bool:
    """Whether one is called after somebody whom the other's name makes his son."""
    return any((father, child) in _fathers(right) for child, father in _fathers(left))


@lru_cache(maxsize=65536)
def same_person_by_name(left: str, right: str) -> float:
    """From 0, surely others, to 1, the same; each word of the shorter name has its match in the longer."""
    short, long = sorted((person_words(left), person_words(right)), key=lambda words: (len(words), words))
    if not short or _are_man_and_woman(short, long) or _are_father_and_son(left, right):
        return 0.0
    if "".join(short) == "".join(long):
        return 1.0
    score, free = 1.0, list(range(len(long)))
    order = []
    for word in short:
        best = max(free, key=lambda at: (words_match(word, long[at]), -at), default=None)
        if best is None or not words_match(word, long[best]):
            return 0.0
        score *= words_match(word, long[best])
        free.remove(best)
        order.append(best)
    if len(short) == 1 and free:
        return score * LONE_WORD
    if order == sorted(order):
        return score * LEFT_OUT ** len(free)
    return TURNED_WHOLE if set(short) == set(long) else score * LEFT_OUT ** len(free) * TURNED
