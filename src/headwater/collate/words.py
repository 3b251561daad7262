"""Content words of a passage, and how much two passages share."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from itertools import repeat

from headwater.data.word_lists import word_families

WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
FUNCTION_WORDS = frozenset(
    """
    a about after again against all also am an and any are as at be because been before being between
    both but by can could did do does doing down during each else ever few for from further had has have
    having he her here hers him his how however i if in into is it its just like may me might more most
    much must my near no nor not now of off on once one only or other our out over own per said same say
    says shall she should since so some such than that the their them then there these they this those
    through thus to too toward towards under until up upon us very was we were what when where whether
    which while who whom whose why will with within without would yet you your
    """.split()
)
ENDINGS = (
    ("isations", "ize"),
    ("ization", "ize"),
    ("isation", "ize"),
    ("ations", "ate"),
    ("ation", "ate"),
    ("ising", "ize"),
    ("izing", "ize"),
    ("ises", "ize"),
    ("izes", "ize"),
    ("ised", "ize"),
    ("ized", "ize"),
    ("ise", "ize"),
    ("ies", "y"),
    ("ied", "y"),
    ("ing", ""),
    ("sses", "ss"),
    ("ers", "er"),
    ("ed", ""),
    ("es", "e"),
    ("s", ""),
)
SHORTEST_STEM = 3
JOINED = re.compile(r",\s+|\s+(?:and|or)\s+")
# Letters that "-ed" and "-ing" double ("stabbed", "hitting"); of "l", "s", "f" and "z" many verbs have two.
DOUBLED = re.compile(r"(?<=[aeiou])([bdgmnprt])\1$")
WITH_TWO = frozenset({"add", "egg", "odd", "butt", "err", "putt"})
FORMS = {form: verb for verb, forms in word_families("words.irregular").items() for form in (verb, *forms)}
CARDINALS = (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen twenty"
).split()
ORDINALS = (
    "third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
    "sixteenth seventeenth eighteenth nineteenth twentieth"
).split()
NUMERALS = {word: str(number) for number, word in enumerate(CARDINALS, 2)} | {
    word: f"{number}rd" if number == 3 else f"{number}th" for number, word in enumerate(ORDINALS, 3)
}


@lru_cache(maxsize=8192)  # one clause is asked for by each of its events and figures
def content_words(text: str) -> tuple[str, ...]:
    """The content words of a passage in order, as stems; numbers count, in figures or in letters."""
    found = map(str.casefold, WORD.findall(text))
    return tuple(NUMERALS.get(word) or stem(word) for word in found if word not in FUNCTION_WORDS)


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """A word without its inflection, British and American spellings made one."""
    word = word.removesuffix("'s").removesuffix("’s")
    word = FORMS.get(word, word)
    for ending, replacement in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= SHORTEST_STEM and not word.endswith("ss"):
            word = word.removesuffix(ending) + replacement
            if ending in {"ed", "ing"} and word not in WITH_TWO:
                word = DOUBLED.sub(r"\1", word)
            break
    return word.removesuffix("e") if len(word) > SHORTEST_STEM else word


UNSEEN = 1000  # the weight of a word that stands everywhere, or that was not counted


def rarity(passages: Iterable[Iterable[str]]) -> dict[str, int]:
    """How telling each word is, in thousandths: the smoothed inverse of the number of passages that hold it.

    Whole numbers, so that sums do not depend on the order of words.
    """
    counts: Counter[str] = Counter()
    total = 0
    for passage in passages:
        counts.update(set(passage))
        total += 1
    return {
        word: UNSEEN + round(1000 * math.log((1 + total) / (1 + count))) for word, count in counts.items()
    }


IN_MOST = 2079  # the weight beyond UNSEEN of a word in an eighth of the passages
IN_FEW = 1099  # how much less a word of five passages weighs than one of a single passage


def own_word(rare: Mapping[str, int]) -> int:
    """What a word weighs at least that is not the story's topic, which every article on it has."""
    rarest = max(rare.values(), default=UNSEEN)
    return min(UNSEEN + IN_MOST, rarest - IN_FEW)


def weight(words: Iterable[str], rare: Mapping[str, int]) -> int:
    """The summed rarity of some words."""
    return sum(map(rare.get, words, repeat(UNSEEN)))


def likeness(left: frozenset[str], right: frozenset[str], rare: Mapping[str, int]) -> float:
    """Shared over joint words, each weighed by its rarity (weighted Jaccard)."""
    shared = weight(left & right, rare)
    return shared / weight(left | right, rare) if shared else 0.0


def containment(part: frozenset[str], whole: frozenset[str], rare: Mapping[str, int]) -> float:
    """The share of one passage's words, weighed by rarity, that the other has."""
    shared = weight(part & whole, rare)
    return shared / weight(part, rare) if shared else 0.0


def telling(words: Iterable[str], rare: Mapping[str, int], count: int) -> list[str]:
    """The rarest of some words."""
    return sorted(words, key=lambda word: (-rare.get(word, UNSEEN), word))[:count]


def head_of(of: str, counted: Sequence[str]) -> str:
    """The word that tells what is counted, of several together the first ("homes and barns")."""
    first = content_words(JOINED.split(of, maxsplit=1)[0]) if JOINED.search(of) else counted
    return (first or counted)[-1] if counted else ""
