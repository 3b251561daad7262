"""Metonyms: a seat of government, or a capital that acts, stands for its state."""

from __future__ import annotations

from headwater.data.word_lists import word_list
from headwater.mark.actors.naming import Naming
from headwater.mark.actors.words import SUBJECTS, Words
from headwater.mark.places.gazetteer import Country, Gazetteer

TOWARDS = frozenset({"with", "against", "between", "towards", "toward", "by"})
ADDRESSED = frozenset(
    "accuse blame urge warn condemn thank criticise criticize call ask tell press support back arm "
    "supply fund sanction threaten praise isolate anger assure inform notify help aid".split()
)
STANCES = ("ness", "tion", "sion", "ment", "ance", "ence", "ity", "ship")
STANCE_NOUNS = word_list("metonyms.stance_nouns")


def meant_state(naming: Naming, gazetteer: Gazetteer) -> Country | None:
    """The state that a name stands for without naming it, or None."""
    seat = gazetteer.seat(naming.name)
    if seat:
        return seat
    capital = gazetteer.capital(naming.name)
    return capital if capital and acts(naming) else None


def acts(naming: Naming) -> bool:
    """Whether a city is spoken of as somebody: it does, says, is dealt with or holds a view."""
    words = naming.words
    head = words.head_of(naming.start, naming.end)
    link, governor = words.deps[head], words.heads[head]
    if link in SUBJECTS:
        return words.pos[governor] == "VERB" and words.lowers[governor] not in {"lies", "lay", "lying"}
    if link == "poss":
        return is_stance(words, governor)
    if link == "pobj":
        lower = words.lowers[governor]
        return lower in TOWARDS and not (lower == "by" and words.deps[governor] != "agent")
    if link == "dobj":
        return words.paragraph.parse[governor].lemma_ in ADDRESSED
    return link == "conj" and _conjunct_acts(naming, head)


def is_stance(words: Words, noun: int) -> bool:
    """Whether what is owned is a view, a plan or a deed rather than a street."""
    lower = words.lowers[noun]
    return lower in STANCE_NOUNS or lower.endswith(STANCES)


def _conjunct_acts(naming: Naming, head: int) -> bool:
    words = naming.words
    first = words.heads[head]
    link = words.deps[first]
    if link in SUBJECTS:
        return words.pos[words.heads[first]] == "VERB"
    return link == "pobj" and words.lowers[words.heads[first]] in TOWARDS - {"by"}
