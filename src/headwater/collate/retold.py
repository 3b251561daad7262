"""Deeds told again: what one story of an affair tells of another's happening.

That two stories have one word of the same people proves nothing: somebody is dismissed or arrested twice, and
two strikes of one town are told alike. What tells it is a death, the sentence by which the two stories were
found to be one affair, or a detail that is no chance.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from headwater.collate.cluster import mean_likeness
from headwater.collate.counts import RARE_NUMBER
from headwater.collate.deeds import FATAL
from headwater.collate.difference import Compared
from headwater.collate.happenings import SAME_HAPPENING, SAYING, are_of_one_day, is_denial
from headwater.collate.impossible import befall_one
from headwater.collate.pairing import pairing
from headwater.collate.reading import Happening, Reading
from headwater.record.settlement import AffairLink

# Words that both articles tell once, and the likeness of two clauses that share so many. Of eleven such pairs
# of two tied stories of ECB+ all tell one thing; with one such word, or less like, four in ten do.
DETAILS, LIKE_CLAUSES = 2, 0.4
# The mean likeness of two groups, higher than within a story: else a deed would be put to a claim of
# which only a part is its own.
SAME_RETOLD = 0.4

Sentence = tuple[str, int]  # a document, and where the sentence starts


@dataclass(frozen=True, slots=True)
class Ties:
    """Which stories of an affair are tied, by their documents, and the sentences that tell of another."""

    story_of: Mapping[str, str] = field(default_factory=dict)
    tied: frozenset[frozenset[str]] = frozenset()
    telling: frozenset[tuple[Sentence, str]] = frozenset()

    def are_tied(self, left: Happening, right: Happening) -> bool:
        """Whether a sentence of the one reading's story tells the happening of the other's."""
        return frozenset({self.story_of[left.document], self.story_of[right.document]}) in self.tied

    def tells(self, left: Happening, right: Happening) -> bool:
        """Whether one of two readings stands in a sentence that tells the happening of the other's story."""
        return any(
            ((one.document, one.sentence), self.story_of[other.document]) in self.telling
            for one, other in ((left, right), (right, left))
        )


NO_TIES = Ties()


def ties_of(stories: Mapping[str, Iterable[str]], links: Iterable[AffairLink], dated: frozenset[str]) -> Ties:
    """The ties of stories, each given with its documents; `dated` are the documents that tell their day.

    Where no article of a story does, a sentence's "yesterday" or "in September" may mean any other one.
    """
    days_known = {story for story, documents in stories.items() if not dated.isdisjoint(documents)}
    kept = [link for link in links if {link.from_, link.to} <= stories.keys()]
    return Ties(
        story_of={document: story for story, documents in stories.items() for document in documents},
        tied=frozenset(frozenset({link.from_, link.to}) for link in kept),
        telling=frozenset(
            ((span.document, span.start), link.to)
            for link in kept
            if {link.from_, link.to} <= days_known
            for span in link.evidence
        ),
    )


def retold(
    groups_of: Mapping[str, Sequence[Reading]], compared: Compared, ties: Ties
) -> Iterator[tuple[Happening, Happening, float]]:
    """The pairs of readings by which an event of one story is one of another's, with their likeness;
    `groups_of` gives the group of each mark that has one."""
    found = pairing(
        [each for each in compared.happenings if each.mark in groups_of], compared.happening_likeness
    )
    place = {each.mark: at for at, each in enumerate(found.readings)}
    for i, j in found.pairs:
        left, right = found.readings[i], found.readings[j]
        if is_of_one_story(left, right, ties) or not may_be_retold(left, right, compared, ties):
            continue
        one, other = ([place[each.mark] for each in groups_of[event.mark]] for event in (left, right))
        if found.compare(i, j) >= SAME_HAPPENING and are_one_group(one, other, found.compare):
            yield left, right, found.compare(i, j)


def are_one_group(left: Sequence[int], right: Sequence[int], compare: Callable[[int, int], float]) -> bool:
    """Whether the events of two groups are one on the whole, and no two of them surely two."""
    return mean_likeness(left, right, compare) >= SAME_RETOLD


def is_of_one_story(left: Happening, right: Happening, ties: Ties) -> bool:
    """Whether two readings stand in articles of one story, or of none that is known."""
    one, other = ties.story_of.get(left.document), ties.story_of.get(right.document)
    return one is None or other is None or one == other


def may_be_retold(left: Happening, right: Happening, compared: Compared, ties: Ties) -> bool:
    """Whether two clauses have one word of what no others did, and something proves them one."""
    likeness = compared.happening_likeness
    if not likeness.are_of_one_word(left, right) or left.type == right.type == SAYING:
        return False
    if is_denial(left, right) or likeness.people(left, right) == 0.0:
        return False
    if is_one_death(left, right, compared):
        return True
    return ties.are_tied(left, right) and (
        ties.tells(left, right) or any(proves(left, right, compared) for proves in PROOFS)
    )


def is_one_death(left: Happening, right: Happening, compared: Compared) -> bool:
    """Whether both tell that one of a name died: nobody does twice."""
    are_fatal = all(not FATAL.isdisjoint(event.trigger.split()) for event in (left, right))
    return are_fatal and bool(left.recipients & right.recipients & compared.happening_likeness.named)


def befell_one(left: Happening, right: Happening, compared: Compared) -> bool:
    """Whether both tell what one of a name suffers once in an affair."""
    return befall_one(left, right, compared.happening_likeness.named)


def is_of_one_day(left: Happening, right: Happening, compared: Compared) -> bool:
    """Whether both are told of one day."""
    return are_of_one_day(left, right)


def is_of_one_year(left: Happening, right: Happening, compared: Compared) -> bool:
    """Whether both name a year, and not the one in which their articles came out."""
    news = (compared.sources[event.document].entry.document.published for event in (left, right))
    return bool(left.years & right.years - {day.edtf[:4] for day in news if day is not None})


def is_of_one_number(left: Happening, right: Happening, compared: Compared) -> bool:
    """Whether both count as many cases or people, by a number that is seldom chance."""
    return any(low == high >= RARE_NUMBER for low, high in left.counts & right.counts)


def is_of_one_detail(left: Happening, right: Happening, compared: Compared) -> bool:
    """Whether two like clauses share words that their articles tell once."""
    likeness = compared.happening_likeness
    shared = left.core_words & right.core_words & likeness.once
    return len(shared) >= DETAILS and likeness.wordings(left, right) >= LIKE_CLAUSES


PROOFS = (befell_one, is_of_one_day, is_of_one_year, is_of_one_number, is_of_one_detail)
