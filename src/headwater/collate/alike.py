"""Which witnesses of one assertion surely tell the same: between these alone may two sources support another.

Readings are grouped where they probably tell one thing, so that a reader sees them together. That two sources
say the same independently is a graver word, and needs more than a likeness.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from headwater.collate.counts import DONE_TO_PEOPLE, agree, are_elsewhere, are_of_others, is_people, is_told
from headwater.collate.difference import Compared
from headwater.collate.happenings import KINDRED, LIGHT, SEEN, SIGHT, by_one_word, same_slots
from headwater.collate.impossible import is_impossible, seem_two
from headwater.collate.reading import Count, Happening, Reading, Statement
from headwater.collate.roles import calling
from headwater.collate.words import stem

MOST = 40  # readings of one assertion that are compared with one another
TELLING_WORDS = 2  # of a phrase that names a deed by itself ("fire tear gas")
TWO = 2  # of the same people in a deed are enough, whatever the words
PLACE_AND_DAY = 0.2  # what both slots in common weigh
SAME_SENTENCE = 0.8  # likeness of two speakers' words
NEAR = 1.1  # times; "more than 60" bears out 64
SEEN_THINGS = 2  # of one sight
BARE_WORDS = 3  # of two clauses that give one number without its thing: its own, its unit's and one more
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
    """Whether one deed is told by one word, of the same people and with more in common beside them.

    The word alone tells nothing: two recounts, two searches, two arrests may lie behind it.
    """
    are_told = left.is_told and right.is_told
    if not are_told or left.is_former != right.is_former:
        return False
    if is_impossible(left, right) or seem_two(left, right, frozenset()):
        return False
    if are_one_sight(left, right, compared):
        return True
    if compared.happening_likeness.deeds(left, right) < KINDRED:
        return False
    named = compared.happening_likeness.named
    both = left.participants & right.participants & named
    if len(both) >= TWO or (both and {left.type, right.type} <= ONCE):
        return True
    if is_telling_phrase(left, right):
        return True
    if not both and ((left.actors | right.actors) & named or not share_a_description(left, right, compared)):
        return bool(left.place and left.time) and same_slots(left, right) >= PLACE_AND_DAY
    return bool(shared_words(left, right, compared)) or same_slots(left, right) > 0


def are_one_sight(left: Happening, right: Happening, compared: Compared) -> bool:
    """Whether both tell what somebody saw there, with the same things in it, whatever these do."""
    if SIGHT not in {left.type, right.type} or not {left.type, right.type} <= SEEN:
        return False
    things = shared_words(left, right, compared)
    return len(things) >= SEEN_THINGS and compared.happening_likeness.share_a_sight(left, right)


def share_a_description(left: Happening, right: Happening, compared: Compared) -> bool:
    """Whether both have somebody without a name whom they call by one noun ("two managers")."""
    nouns = [{noun_of(party, compared) for party in event.participants} - {""} for event in (left, right)]
    return not nouns[0].isdisjoint(nouns[1])


def noun_of(party: str, compared: Compared) -> str:
    """The noun of the words for somebody who is only described; empty of whoever has a name."""
    actors = next((source.actors for source in compared.sources.values()), {})
    if party not in actors or party in compared.happening_likeness.named:
        return ""
    return stem(calling(actors[party])[1])


def is_telling_phrase(left: Happening, right: Happening) -> bool:
    """Whether both tell it by one phrase of several words, none of which is said of anything."""
    phrase = frozenset(left.trigger.split()) & frozenset(right.trigger.split())
    return by_one_word(left, right) and len(phrase - LIGHT) >= TELLING_WORDS


def shared_words(left: Happening, right: Happening, compared: Compared) -> frozenset[str]:
    """The words of both clauses beside the deed and the names of those in it."""
    called = compared.happening_likeness.called
    known = {word for party in left.participants | right.participants for word in called.get(party, ())}
    return (left.words & right.words) - known - set(left.trigger.split()) - set(right.trigger.split())


def are_one_number(left: Count, right: Count) -> bool:
    """Whether one number, or one within the near bound of the other, is told of one thing, or of people to
    whom the same was done."""
    low, high = sorted((left.value, right.value))
    if high > NEAR * low or are_of_others(left, right) or are_elsewhere(left, right):
        return False
    if not (is_told(left) and is_told(right) and agree(left, right)):
        return False
    if left.head != right.head and (is_people(left) or is_people(right)):
        return bool(left.deeds & right.deeds & DONE_TO_PEOPLE)
    if left.is_bare or right.is_bare:
        return left.unit == right.unit and len(left.words & right.words) >= BARE_WORDS
    is_same_deed = left.deeds == right.deeds or bool((left.words & right.words) - left.of - right.of)
    return left.head == right.head and is_same_deed
