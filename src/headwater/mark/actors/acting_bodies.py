"""Names that end in a word for a thing and are a body's all the same: "Civil Accord demands a vote"."""

from __future__ import annotations

from collections.abc import Iterable

from headwater.mark.actors.actor_lexicon import ActorLexicon
from headwater.mark.actors.naming import name_key
from headwater.mark.actors.word_classes import DOCUMENTS, DOING, TELLING
from headwater.mark.actors.words import SUBJECTS, Words

Run = tuple[int, int]
DETERMINERS = frozenset("the a an this that these those each every no its his her their our my your".split())
# What only a body has or what is one of a body only ("who leads X", "a member of X", "X's leader").
LED = frozenset({"lead", "chair", "head", "found", "join"})


def acting_bodies(runs: Iterable[tuple[Words, Run]], lexicon: ActorLexicon) -> frozenset[str]:
    """The keys of the names that a document shows to be bodies', though they end in a word for a thing."""
    things = lexicon.words("thing")
    return frozenset(
        name_key(words.text(start, end))
        for words, (start, end) in runs
        if end - start > 1 and words.lowers[end - 1] in things and is_body_here(words, start, end, lexicon)
    )


def is_body_here(words: Words, start: int, end: int, lexicon: ActorLexicon) -> bool:
    """Whether a noun beside a name tells that it is a body's, or what the name's bearer does and has."""
    bodies = lexicon.words("collective")
    if is_introduced(words, start, bodies) or is_explained(words, end, bodies):
        return True
    is_bare = words.lower(start - 1) not in DETERMINERS and words.texts[end - 1].istitle()
    if not is_bare or words.lowers[end - 1] in DOCUMENTS | lexicon.words("never_doing"):
        return False
    return does(words, start, end) or is_led(words, start, end) or has_people(words, start, end, lexicon)


def is_introduced(words: Words, start: int, bodies: frozenset[str]) -> bool:
    """ "The opposition party X"."""
    return start > 0 and words.lowers[start - 1] in bodies and words.pos[start - 1] == "NOUN"


def is_explained(words: Words, end: int, bodies: frozenset[str]) -> bool:
    """ "X, the largest opposition party", "X is a movement"."""
    head = end - 1
    governor = words.heads[head]
    beside = [child for child in words.children[head] if words.deps[child] == "appos" and child > head]
    if words.deps[head] in SUBJECTS:
        beside += [child for child in words.children[governor] if words.deps[child] == "attr"]
    return any(words.lowers[token] in bodies and words.pos[token] == "NOUN" for token in beside)


def does(words: Words, start: int, end: int) -> bool:
    """Whether a name is subject of what only somebody does, or does something to what is its own."""
    head = words.head_of(start, end)
    if words.deps[head] != "nsubj":
        return False
    verb = words.heads[head]
    is_deed = words.paragraph.parse[verb].lemma_ in DOING | TELLING
    return is_deed or any(
        words.deps[child] == "dobj" and is_its_own(words, child) for child in words.children[verb]
    )


def is_its_own(words: Words, token: int) -> bool:
    """Whether a noun has "its" before it."""
    return any(words.lowers[child] == "its" for child in words.children[token])


def is_led(words: Words, start: int, end: int) -> bool:
    """Whether somebody leads what is named."""
    head = words.head_of(start, end)
    return words.deps[head] == "dobj" and words.paragraph.parse[words.heads[head]].lemma_ in LED


def has_people(words: Words, start: int, end: int, lexicon: ActorLexicon) -> bool:
    """Whether people of the body are named beside it: "a member of X", "X's leader"."""
    people = lexicon.words("of_a_body")
    if words.lower(start - 1) in {"of", "for"}:
        return words.lower(start - 2) in people
    return words.lower(end) in {"'s", "’s"} and words.lower(end + 1) in people
