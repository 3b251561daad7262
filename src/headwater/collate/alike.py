"""Which witnesses of one assertion surely tell the same: between these alone may two sources support another.

Readings are grouped where they probably tell one thing, so that a reader sees them together. That two sources
say the same independently is a graver word, and needs more than a likeness.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from headwater.collate.counts import agree, are_elsewhere, are_of_others, is_people, is_told
from headwater.collate.difference import Compared
from headwater.collate.happenings import KINDRED, LIGHT, by_one_word, is_impossible, same_slots
from headwater.collate.reading import Count, Happening, Reading, Statement
from headwater.collate.words import UNSEEN

MOST = 40  # readings of one assertion that are compared with one another
TELLING_WORDS = 2  # of a phrase that names a deed by itself ("fire tear gas")
TWO = 2  # of the same people in a deed are enough, whatever the words
SHARED_WORDS = 3  # that two clauses have in common where nobody known is in both, one of them off the topic
SAME_SENTENCE = 0.8  # likeness of two speakers' words
NEAR = 1.1  # times; "more than 60" bears out 64
ONCE = frozenset({"death"})  # what befalls anybody once


def alike(group: Sequence[Reading], compared: Compared) -> tuple[tuple[str, str], ...]:
    """The marks of a group that surely tell the same, in pairs of different articles."""
    return tuple(sorted(pairs(group, compared)))


def pairs(group: Sequence[Reading], compared: Compared) -> Iterator[tuple[str, str]]:
    """The pairs of marks, each in order."""
    for left, right in combinations(group[:MOST], 2):
        if left.document != right.document and are_alike(left, right, compared):
            yield (left.mark, right.mark) if left.mark < right.mark else (right.mark, left.mark)


def are_alike(left: Reading, right: Reading, compared: Compared) -> bool:
    """Whether two readings of one kind surely tell the same."""
    if isinstance(left, Happening) and isinstance(right, Happening):
        return are_one_deed(left, right, compared)
    if isinstance(left, Count) and isinstance(right, Count):
        return are_one_number(left, right)
    if isinstance(left, Statement) and isinstance(right, Statement):
        return compared.statement_likeness.wordings(left, right) >= SAME_SENTENCE
    return False


def are_one_deed(left: Happening, right: Happening, compared: Compared) -> bool:
    """Whether one deed is told by one word, of the same people or in the same words beside them."""
    if left.is_named or right.is_named or left.is_former != right.is_former or is_impossible(left, right):
        return False
    if compared.happening_likeness.deeds(left, right) < KINDRED:
        return False
    named = compared.happening_likeness.named
    both = left.participants & right.participants & named
    if len(both) >= TWO or (both and {left.type, right.type} <= ONCE):
        return True
    if is_telling_phrase(left, right):
        return True
    shared = shared_words(left, right, compared)
    if both:
        return bool(shared) or same_slots(left, right) > 0
    if (left.actors | right.actors) & named:
        return False
    is_of_one_year = bool(left.years & right.years) and len(shared - left.years) > 0
    return is_of_one_year or is_told_in_same_words(shared, compared)


def is_telling_phrase(left: Happening, right: Happening) -> bool:
    """Whether both tell it by one phrase of several words, none of which is said of anything."""
    phrase = frozenset(left.trigger.split()) & frozenset(right.trigger.split())
    return by_one_word(left, right) and len(phrase - LIGHT) >= TELLING_WORDS


def shared_words(left: Happening, right: Happening, compared: Compared) -> frozenset[str]:
    """The words of both clauses beside the deed and the names of those in it."""
    likeness = compared.happening_likeness
    parties = (left.participants | right.participants) & likeness.named
    known = {word for party in parties for word in likeness.called.get(party, ())}
    return (left.words & right.words) - known - set(left.trigger.split()) - set(right.trigger.split())


def is_told_in_same_words(shared: frozenset[str], compared: Compared) -> bool:
    """Whether two clauses share enough words, one of them off the topic of the story."""
    likeness = compared.happening_likeness
    is_own = any(likeness.rare.get(word, UNSEEN) >= likeness.own_word for word in shared)
    return len(shared) >= SHARED_WORDS and is_own


def are_one_number(left: Count, right: Count) -> bool:
    """Whether one number, or one within the near bound of the other, is told of one thing, or of people to
    whom the same was done."""
    low, high = sorted((left.value, right.value))
    if high > NEAR * low or are_of_others(left, right) or are_elsewhere(left, right):
        return False
    if not (is_told(left) and is_told(right) and agree(left, right)):
        return False
    are_named_alike = left.head == right.head or is_people(left) or is_people(right)
    is_same_deed = left.deeds == right.deeds or bool((left.words & right.words) - left.of - right.of)
    return are_named_alike and is_same_deed
