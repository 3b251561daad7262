"""Whether two institutions are surely two, by what they are called."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import product

from headwater.data.word_lists import word_families, word_list

WORD = re.compile(r"[^\W_]+")

# What a body does, by the words that name it or its offices; two bodies of different trades are two.
TRADES = {word: trade for trade, words in word_families("bodies.trades").items() for word in words}
# Who rescues may be of the fire service, of a hospital or of a service of that name.
RESCUING, RESCUERS = frozenset({"rescue", "ambulance"}), frozenset({"fire", "health", "rescue"})
# Either side of a court has attorneys; which of them, the word does not tell.
ATTORNEY = frozenset({"prosecution", "defence"})
SHORT_FORMS = {"DA": "prosecutor", "PD": "police", "FD": "fire"}
# Ranks that several services have.
RANKS = frozenset(
    "officer lt lieutenant sgt sergeant capt captain commander commissioner inspector superintendent".split()
)
SERVICES = frozenset({"police", "fire", "army"})
# With such a word before it, an officer bears no rank: every body has a press officer.
UNRANKED = frozenset("press media information communications executive operating financial returning".split())
# Words for whoever is in charge: such a body may be any other, or speak for it.
ANYBODY = word_list("bodies.anybody")
# Who governs speaks for all that the state does, though not for those who trade, work or pray on their own.
GOVERNING = frozenset("administration authorities cabinet government leadership officials presidency".split())
PRIVATE_TRADES = frozenset({"business", "church", "learning", "relief", "sport", "stage", "union"})
MINISTERS, MINISTRIES = frozenset({"minister", "secretary"}), frozenset({"ministry", "department"})
# Words of which ministers of every kind have some, and those of one meaning.
RANKED = frozenset("minister secretary deputy prime vice state first former then acting affairs".split())
SAME_TOPIC = {"defence": "defense", "home": "interior", "internal": "interior", "external": "foreign"}
EMPTY = frozenset(
    "the a an of and for in on at to by its his her their national general central public".split()
)


def surely_two_bodies(left: Iterable[str], right: Iterable[str], *, are_named: bool) -> bool:
    """Whether no name of the one may be the other's; `are_named` tells that both have proper names."""
    return all(
        surely_two_names(one, other, are_named=are_named) for one, other in product(list(left), list(right))
    )


def surely_two_names(left: str, right: str, *, are_named: bool) -> bool:
    """Whether two names belong to bodies of different trades, or have nothing in common."""
    one, other = body_words(left), body_words(right)
    if (trades_of(one) and trades_of(other)) or GOVERNING & (one | other):
        return surely_two_trades(one, other)
    if not are_named or is_short_for(left, right) or is_short_for(right, left):
        return False
    telling = one - ANYBODY, other - ANYBODY
    return bool(telling[0] and telling[1]) and not telling[0] & telling[1]


def surely_two_trades(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether words for two bodies, or for the offices in them, tell that these do different things."""
    trades = trades_of(left), trades_of(right)
    if GOVERNING & (left | right):
        return bool(PRIVATE_TRADES & (trades[0] ^ trades[1]))
    return bool(trades[0] and trades[1]) and not trades[0] & trades[1]


def is_her_ministry(titles: Iterable[str], names: Iterable[str]) -> bool:
    """Whether a minister's titles and the names of a ministry tell of the same field."""
    hers = topics_of(titles, MINISTERS)
    return bool(hers & topics_of(names, MINISTRIES))


def is_of_another_ministry(titles: Iterable[str], names: Iterable[str]) -> bool:
    """Whether a minister's titles and the names of a ministry tell of different fields."""
    hers, theirs = topics_of(titles, MINISTERS), topics_of(names, MINISTRIES)
    return bool(hers and theirs) and not hers & theirs


def topics_of(names: Iterable[str], heads: frozenset[str]) -> frozenset[str]:
    """The fields of those names that are of ministers, or of ministries."""
    words = (body_words(name) for name in names)
    told = frozenset(word for each in words if each & heads for word in each - heads - RANKED)
    return frozenset(SAME_TOPIC.get(word, word) for word in told)


def is_short_for(short: str, full: str) -> bool:
    """Whether a name may be the first letters of another, whose last word may be left out there."""
    letters = initials(full)
    if letters == short.casefold():
        return True
    is_letters = short.isalpha() and short.isupper() and len(letters) > 1
    return is_letters and short.casefold()[:-1] == letters


def body_words(name: str) -> frozenset[str]:
    """The words of a name that tell something."""
    return frozenset(spelt_out(word) for word in WORD.findall(name)) - EMPTY


def spelt_out(word: str) -> str:
    """A word in small letters; of a force known by its letters ("LPD"), what it is."""
    return (SHORT_FORMS.get(word[-2:]) if word.isupper() and len(word) <= 4 else None) or word.casefold()


def trades_of(words: frozenset[str]) -> frozenset[str]:
    """What bodies with such words in their names do, or may do where only a rank is known."""
    known = frozenset(TRADES[word] for word in words if word in TRADES)
    known |= ATTORNEY if words & {"attorney", "attorneys"} else frozenset()
    known |= RESCUERS if words & RESCUING else frozenset()
    return known or (SERVICES if words & RANKS and not words & UNRANKED else frozenset())


def initials(name: str) -> str:
    """The first letters of a name's capitalised words."""
    return "".join(word[0] for word in WORD.findall(name) if word[0].isupper()).casefold()
