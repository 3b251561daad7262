"""When two events are one happening: the same kind of deed, the same people, no slot that excludes it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from headwater.collate.reading import Happening
from headwater.collate.vectors import Vectors
from headwater.collate.words import likeness, telling
from headwater.record.edtf import are_disjoint

# Chosen on topics 2, 5, 12 and 18 of ECB+ and on our own pile; see docs/benchmarks.md.
SAME_HAPPENING = 0.5
NO_REASON = 0.01  # nothing speaks for it, nothing excludes it
SAME_SENTENCE = 0.8
SAME_DEED = 0.4  # nearness of two verbs or nouns for one deed ("met", "meeting"), measured on such pairs
SAME_TYPE = 0.4  # two words of one type of deed that do not stand near one another
UNKNOWN_PEOPLE = 0.4  # where one of two tells nobody, neither for nor against
TELLING_WORDING, SURE_PEOPLE = 0.4, 0.75  # words that only share a type must be told alike
LEAST_WORDING = 0.25  # of two clauses with one deed and one actor in common ...
FAINT_WORDING = 0.1  # ... or with two, or a place or a day: who met whom is told in many words
DENIED_WORDING = 0.3  # a denial belongs to a telling only where verb, people and words are the same
LEFT_OVER = 0.5  # somebody on each side whom the other does not have
KEYS = 3
EITHER_WAY = frozenset({"CONSULT", "AGREE", "COOPERATE"})  # who is subject and who is object is chance


@dataclass(frozen=True, slots=True)
class HappeningLikeness:
    """Compares two events by deed, participants, place, time and wording."""

    rare: Mapping[str, int]
    vectors: Vectors
    houses: Mapping[str, str]
    persons: frozenset[str]

    def __call__(self, left: Happening, right: Happening) -> float:
        """A likeness from 0 (cannot be the same) to 1."""
        deed = self.deeds(left, right)
        if deed < SAME_DEED and left.type != right.type:
            return 0.0
        wording = self.wordings(left, right)
        if wording >= SAME_SENTENCE and deed >= SAME_DEED:
            return wording
        if excluded(left, right) or (in_one_clause(left, right) and deed < 1.0):
            return 0.0
        if have_other_company(left, right):
            return 0.0
        people = self.people(left, right)
        if is_denial(left, right) and (deed < 1.0 or people < 1.0 or wording < DENIED_WORDING):
            return 0.0
        slots = same_slots(left, right)
        is_pinned = slots > 0 or len(left.participants & right.participants) > 1
        if people <= 0 or wording < (FAINT_WORDING if is_pinned else LEAST_WORDING):
            return NO_REASON
        if deed <= SAME_TYPE and (wording < TELLING_WORDING or people < SURE_PEOPLE):
            return NO_REASON
        return min(1.0, 0.3 * deed + 0.35 * wording + 0.35 * people + slots)

    def deeds(self, left: Happening, right: Happening) -> float:
        """How near two predicates are in meaning."""
        if left.trigger == right.trigger:
            return 1.0
        return max(SAME_TYPE if left.type == right.type else 0.0, self.vectors.cosine(left.deed, right.deed))

    def wordings(self, left: Happening, right: Happening) -> float:
        """Shared words and nearness in meaning of the two clauses."""
        shared = likeness(left.words, right.words, self.rare)
        return max(shared, 0.5 * shared + 0.5 * self.vectors.cosine(left.text, right.text))

    def people(self, left: Happening, right: Happening) -> float:
        """The share of the shorter cast that is in both, in the same roles where roles tell."""
        if not left.participants or not right.participants:
            return UNKNOWN_PEOPLE if self.wordings(left, right) >= TELLING_WORDING else 0.0
        if left.type in EITHER_WAY or right.type in EITHER_WAY:
            return self.shared(left.participants, right.participants)
        actors = self.shared(left.actors, right.actors)
        recipients = self.shared(left.recipients, right.recipients)
        known = [
            share
            for share, first, second in (
                (actors, left.actors, right.actors),
                (recipients, left.recipients, right.recipients),
            )
            if first and second
        ]
        if not known or 0.0 in known:
            return 0.0
        return sum(known) / len(known) * (1.0 if len(known) == 2 else 0.8)

    def shared(self, left: frozenset[str], right: frozenset[str]) -> float:
        """The share of the shorter side that the other has too; who acts for the same state counts half.

        A person on each side whom the other does not have: that is another meeting, or a disagreement.
        """
        if not left or not right:
            return 0.0
        short, long = sorted((left, right), key=lambda side: (len(side), sorted(side)))
        homes = {self.houses.get(actor) for actor in long} - {None}
        same = sum(actor in long for actor in short)
        akin = sum(actor not in long and self.houses.get(actor) in homes for actor in short)
        if (left - right) & self.persons and (right - left) & self.persons:
            return 0.0
        share = (same + akin / 2) / len(short)
        return share if same + akin == len(short) or len(short) == 1 else share * LEFT_OVER

    def keys(self, event: Happening) -> Iterator[tuple[str, str]]:
        """What an event is looked up by: its kind with each participant, her state, and rare words."""
        for actor in sorted(event.participants):
            yield (event.type, actor)
            if actor in self.houses:
                yield (event.type, self.houses[actor])
        for word in telling(event.words, self.rare, KEYS):
            yield (event.type, f"word {word}")


def excluded(left: Happening, right: Happening) -> bool:
    """Whether a slot says that these are two happenings: another place or another time."""
    if left.place and right.place and left.place != right.place:
        return True
    return bool(left.time and right.time and are_disjoint(left.time, right.time))


def in_one_clause(left: Happening, right: Happening) -> bool:
    """Whether one clause tells both: then they are two events, unless the verb is the same."""
    return left.wording == right.wording


def is_denial(left: Happening, right: Happening) -> bool:
    """Whether one of two tells it and the other says that it was not so."""
    return (left.status == "denied") != (right.status == "denied")


def have_other_company(left: Happening, right: Happening) -> bool:
    """Whether each clause has persons, years or ordinals that the other lacks, and none in its stead.

    "He beat Rahm in 2008" and "he beat Thorn in 2012" are two fights of one man.
    """
    strangers = (left.present - right.present, right.present - left.present)
    other_years = left.years and right.years and not left.years & right.years
    other_order = left.ordinals and right.ordinals and not left.ordinals & right.ordinals
    return all(strangers) or bool(other_years) or bool(other_order)


def same_slots(left: Happening, right: Happening) -> float:
    """What a shared place and a shared time add."""
    place = 0.1 if left.place and left.place == right.place else 0.0
    return place + (0.1 if left.time and left.time == right.time else 0.0)


def people_agree(likeness: HappeningLikeness, left: Happening, right: Happening) -> bool:
    """Whether two events name the same people, at least in part."""
    return likeness.people(left, right) > 0
