"""Told again: what one story of an affair tells in the words or the number of another story's assertion.

An article on a trial repeats what was said on the day of the crime: that is one more witness of the first
assertion, and no assertion of its own. What happened is joined so only where something proves it (`retold`):
two stories of one affair often tell two happenings in the same words.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from headwater.collate.block import candidate_pairs
from headwater.collate.counts import RARE_NUMBER, SAME_SUM
from headwater.collate.difference import Compared
from headwater.collate.issued import are_the_very_words
from headwater.collate.reading import Count, Reading, Statement
from headwater.collate.retold import NO_TIES, Ties, retold
from headwater.collate.statements import VERBATIM, same_voice

Group = Sequence[Reading]
Place = tuple[int, int]  # of a group: its story, and its number there

# Likeness, one voice adding its own: within a story half is enough. At .85 an utterance that a column retells
# ("until the last drop is accounted for") was lost; at .95 as many sentences of simulated worlds are joined.
SAID_AGAIN = 0.75


def joined_across(
    stories: Sequence[Sequence[Group]], compared: Compared, ties: Ties = NO_TIES
) -> list[list[Group]]:
    """The groups of each story, those that are told again in another one with the story that tells them most.

    `compared` has the readings of all of these stories, `ties` what makes them one affair.
    """
    joined = partners(ranked(stories, compared, ties)) if len(stories) > 1 else {}
    found: list[list[Group]] = [[] for _ in stories]
    for at, groups in enumerate(stories):
        for number, group in enumerate(groups):
            together = joined.get((at, number), [(at, number)])
            if (at, number) == home_of(together, stories):
                found[at].append(
                    united_group([stories[s][n] for s, n in together]) if len(together) > 1 else group
                )
    return found


def partners(pairs: Sequence[tuple[Place, Place]]) -> dict[Place, list[Place]]:
    """The groups that are told as one, the likest first, at most one of each story."""
    together: dict[Place, list[Place]] = {}
    for one, other in pairs:
        first, second = together.get(one, [one]), together.get(other, [other])
        if {story for story, _ in first}.isdisjoint(story for story, _ in second):
            both = sorted((*first, *second))
            together.update(dict.fromkeys(both, both))
    return together


def home_of(together: Sequence[Place], stories: Sequence[Sequence[Group]]) -> Place:
    """The group of the story most of whose articles tell it, the first of equals."""
    return min(
        together, key=lambda place: (-len({each.document for each in stories[place[0]][place[1]]}), place)
    )


def united_group(groups: Sequence[Group]) -> Group:
    """The readings of several groups, in order."""
    return sorted((reading for group in groups for reading in group), key=lambda reading: reading.order)


def ranked(stories: Sequence[Sequence[Group]], compared: Compared, ties: Ties) -> list[tuple[Place, Place]]:
    """The pairs of groups of two stories that tell the same, the likest first."""
    place_of = {
        reading.mark: (at, number)
        for at, groups in enumerate(stories)
        for number, group in enumerate(groups)
        for reading in group
    }
    group_of = {mark: stories[at][number] for mark, (at, number) in place_of.items()}
    best: dict[tuple[Place, Place], float] = defaultdict(float)
    found = chain(like_pairs(compared, place_of), retold(group_of, compared, ties))
    for left, right, likeness in found:
        pair = min(place_of[left.mark], place_of[right.mark]), max(place_of[left.mark], place_of[right.mark])
        best[pair] = max(best[pair], likeness)
    return sorted(best, key=lambda pair: (-best[pair], pair))


def like_pairs(compared: Compared, place_of: Mapping[str, Place]) -> Iterator[tuple[Reading, Reading, float]]:
    """Statements and numbers of two stories that surely are the same, with their likeness."""
    said, counted = [*compared.statements, *compared.issued], compared.counts
    for i, j in candidate_pairs(said, compared.statement_likeness.keys):
        if are_of_two(said[i], said[j], place_of) and are_of_one(said[i], said[j]):
            likeness = compared.statement_likeness(said[i], said[j])
            if likeness >= (VERBATIM if said[i].is_own or said[j].is_own else SAID_AGAIN):
                yield said[i], said[j], likeness
    for i, j in candidate_pairs(counted, compared.agreeing_counts.keys):
        if are_of_two(counted[i], counted[j], place_of) and are_one_number(counted[i], counted[j]):
            likeness = compared.agreeing_counts(counted[i], counted[j])
            if likeness >= SAME_SUM:
                yield counted[i], counted[j], likeness


def are_of_one(left: Statement, right: Statement) -> bool:
    """Whether two statements are of one speaker, or of a body without a name in the words of an issuer."""
    return same_voice(left, right) or are_the_very_words(left, right)


def are_of_two(left: Statement | Count, right: Statement | Count, place_of: Mapping[str, Place]) -> bool:
    """Whether two readings bear assertions of two stories."""
    if left.mark not in place_of or right.mark not in place_of:
        return False
    return place_of[left.mark][0] != place_of[right.mark][0]


def are_one_number(left: Count, right: Count) -> bool:
    """Whether two figures give one number that is seldom chance."""
    return left.value == right.value >= RARE_NUMBER
