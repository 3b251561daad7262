"""When two events are one happening: nothing says that they are two, and what they share outweighs it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from headwater.collate.apart import (
    are_of_other_offices,
    are_of_other_things,
    are_one_and_toll,
    are_other_tolls,
    is_denied_by,
)
from headwater.collate.cluster import NO_REASON
from headwater.collate.evidence import Weights
from headwater.collate.impossible import (
    DONE_ONCE,
    befall_one,
    is_impossible,
    may_be_as_many,
    seem_two,
)
from headwater.collate.kindred import Kindred
from headwater.collate.reading import Happening
from headwater.collate.vectors import Vectors
from headwater.collate.words import likeness, stem, telling

# How probable it must be that two clauses tell one happening; that all of two groups do, where two of them so
# surely do; and that it is not a mere chance. See docs/benchmarks.md for how the weights were learned.
SAME_HAPPENING, SAME_GROUP, FAINT = 0.5, 0.25, 0.05
SAME_NEWS = 0.25  # ... and that a noun for what is told refers to it
SURELY_TWO = -1.0
SAME_SPOT = 0.15  # ... and that two clauses of one place and day tell one
SAME_DEED = 0.4  # nearness of two verbs or nouns for one deed ("met", "meeting"), measured on such pairs
# ... further apart, two clauses that otherwise seem to tell one tell two: 26 of 38 such pairs of ECB+.
OTHER_DEED = 0.2
KINDRED = 0.9  # two words of one group for one deed ("heist", "robbery")
SAME_TYPE = 0.4  # two words of one type of deed that do not stand near one another
SAME_SENTENCE = 0.8  # likeness of two clauses that are one, whoever is read into them
DENIED_WORDING = 0.3  # a denial belongs to a telling only where verb and people are the same, and the words
FULL_NAME = 2  # words of a name that is not only a part of one
LEFT_OVER = 0.5  # somebody on each side whom the other does not have
CROSSWISE = 0.75  # what it weighs that somebody acts here and receives there
ONE_ROLE = 0.8  # what the people weigh where one role alone can be compared
MOST = 3  # people or words in common; more tell no more
BOTH = 2  # people of a name in both are hardly in another such deed
KEYS, MORE_KEYS = 3, 6
LIGHT = frozenset(
    map(stem, "make take have give put get go come do set be hold keep serve work leave".split())
)
# Two nouns for one kind of happening, of which each story has one: 95 of 100 such pairs of ECB+ mean one.
REFERRED_TO = DONE_ONCE | {"PROTEST", "culture", "health", "sport", "victory", "CONSULT"}
# A noun for these and a clause that tells one by a like word mean one in four of five such pairs of ECB+;
# of what may come again ("the talks", "they met") not one in two.
TOLD_AGAIN = DONE_ONCE | {"PROTEST"}
SIGHT = "sight"
SAYING = "communication"  # whoever says two things says two
DAY = re.compile(r"\d{4}-\d\d-\d\d(?:T[\d:]+)?$")
SEEN = frozenset({SIGHT, "deed"})  # what anybody on the spot tells, each in words of his own
# Of 100 pairs of wordings of one scene of the example material 78 share two words and are so near; of two
# scenes none.
SEEN_WORDS, SEEN_NEARNESS = 2, 0.4
TOLD_VARIOUSLY = SEEN | {"movement", "change", "ASSAULT", "accident", "damage", "disaster"}
EITHER_WAY = frozenset({"CONSULT", "AGREE", "COOPERATE"})  # who is subject and who is object is chance


@dataclass(frozen=True, slots=True)
class HappeningLikeness:
    """Compares two events by deed, participants, place, time and wording."""

    rare: Mapping[str, int]
    vectors: Vectors
    houses: Mapping[str, str]
    persons: frozenset[str]
    named: frozenset[str]
    called: Mapping[str, frozenset[str]] = field(default_factory=dict)
    kindred: Kindred = field(default_factory=Kindred)
    once: frozenset[str] = frozenset()
    weights: Weights = field(default_factory=Weights)

    def __call__(self, left: Happening, right: Happening) -> float:
        """The chance that two clauses tell one happening; 0 where they seem to tell two, less where they
        surely do."""
        if tell_both(left, right):
            return SURELY_TWO
        if self.are_apart(left, right):
            return 0.0
        if is_denied_by(left, right) or is_denied_by(right, left):
            return SAME_HAPPENING
        if self.is_unproved(left, right):
            return NO_REASON
        chance = self.weights.chance(self.signs(left, right))
        if chance < SAME_HAPPENING and are_seen(left, right) and self.share_a_sight(left, right):
            return SAME_HAPPENING
        if SAME_NEWS <= chance < SAME_HAPPENING and self.is_referred_to(left, right):
            return SAME_HAPPENING
        if SAME_SPOT <= chance < SAME_HAPPENING and are_of_one_place_and_day(left, right):
            return SAME_HAPPENING
        return chance if chance >= FAINT else NO_REASON

    def signs(self, left: Happening, right: Happening) -> tuple[float, ...]:
        """What two clauses are compared by, in the order of `SIGNS`."""
        return (
            *self.signs_of_deeds(left, right),
            *self.signs_of_words(left, right),
            *self.signs_of_people(left, right),
            *self.signs_of_leads(left, right),
            float(refer_to_one(left, right)),
            float(left.is_sole + right.is_sole),
            float(bool(left.counts and right.counts) and may_be_as_many(left, right)),
            self.vectors.cosine(left.thing, right.thing) if left.thing and right.thing else 0.0,
            float(are_of_one_day(left, right)),
        )

    def signs_of_deeds(self, left: Happening, right: Happening) -> tuple[float, ...]:
        """One word for both deeds, two kindred ones or of a wider kin, one type, and how near others are."""
        is_type = float(left.type == right.type)
        if by_one_word(left, right):
            return 1.0, 0.0, 0.0, is_type, 0.0
        if self.kindred.are(left.deed, right.deed):
            is_close = self.kindred.are_close(left.deed, right.deed)
            return 0.0, float(is_close), float(not is_close), is_type, 0.0
        return 0.0, 0.0, 0.0, is_type, self.vectors.cosine(left.deed, right.deed)

    def signs_of_words(self, left: Happening, right: Happening) -> tuple[float, ...]:
        """How near two clauses are in what they assert, how alike, the share of the words beside names and
        deeds that is in both, and how many of these are told once."""
        parties = (left.participants, right.participants, left.present, right.present)
        everybody = frozenset().union(*parties, left.bodies, right.bodies)
        known = frozenset(word for party in everybody for word in self.called.get(party, ()))
        known = known.union(left.trigger.split(), right.trigger.split())
        return (
            self.vectors.cosine(left.core or left.text, right.core or right.text),
            self.asserted_alike(left, right),
            likeness(
                (left.core_words or left.words) - known, (right.core_words or right.words) - known, self.rare
            ),
            float(min(MOST, len(left.core_words & right.core_words & self.once))),
        )

    def signs_of_people(self, left: Happening, right: Happening) -> tuple[float, ...]:
        """Whether nobody can be compared, the share of the people that is in both, how many named ones are,
        and whether one word or two kindred ones tell what two of these did, or what befell one of them."""
        people = self.people(left, right)
        named = left.participants & right.participants & self.named
        is_of_both = len(named) >= BOTH or befall_one(left, right, self.named)
        return (
            float(people is None),
            people or 0.0,
            float(min(MOST, len(named))),
            float(is_of_both and self.are_of_one_word(left, right)),
        )

    def signs_of_leads(self, left: Happening, right: Happening) -> tuple[float, ...]:
        """Whether both stand in the leads of their articles, and tell it by one word or a kindred one there,
        or both below; and how much makes them seem two."""
        leads = left.is_lead + right.is_lead
        is_word = self.are_of_one_word(left, right)
        doubts = self.doubts(left, right) + self.have_other_company(left, right)
        return (
            float(leads == 2),
            float(leads == 2 and is_word),
            float(leads == 0 and is_word),
            float(doubts),
        )

    def is_unproved(self, left: Happening, right: Happening) -> bool:
        """Whether two clauses alone do not tell one happening: each has others in it, but for one sentence
        told twice, or for what one of a name suffers once, or for two leads, which tell the news of their
        articles; or one denies what the other does not tell in these words."""
        wording = self.wordings(left, right)
        if is_denial(left, right) and (wording < DENIED_WORDING or not by_one_word(left, right)):
            return True
        if wording >= SAME_SENTENCE:
            return False
        if self.tell_other_deeds(left, right) and not are_of_one_place_and_day(left, right):
            return True
        if left.is_lead and right.is_lead:
            return False
        is_in_company = not left.recipients & right.recipients & self.named
        return self.people(left, right) == 0.0 or (is_in_company and self.have_other_company(left, right))

    def are_of_one_word(self, left: Happening, right: Happening) -> bool:
        """Whether one word tells both deeds, or two kindred ones."""
        return by_one_word(left, right) or self.kindred.are(left.deed, right.deed)

    def tell_other_deeds(self, left: Happening, right: Happening) -> bool:
        """Whether the words for two deeds are far from one another in meaning."""
        if self.are_of_one_word(left, right) or are_seen(left, right):
            return False
        return self.vectors.cosine(left.deed, right.deed) < OTHER_DEED

    def is_referred_to(self, left: Happening, right: Happening) -> bool:
        """Whether a noun in the singular refers to what the other clause tells, by one word or a kindred one,
        and both to what the news of their articles is about ("the blast", "it blew up")."""
        is_reference = left.is_named != right.is_named and is_of_the_news(left) and is_of_the_news(right)
        if not is_reference or not {left.type, right.type} <= TOLD_AGAIN:
            return False
        return self.are_of_one_word(left, right)

    def share_a_sight(self, left: Happening, right: Happening) -> bool:
        """Whether the things in two clauses are those of one sight, whatever they are said to do."""
        shared = len(left.words & right.words)
        if shared <= SEEN_WORDS and self.vectors.cosine(left.text, right.text) < SEEN_NEARNESS:
            return False
        return shared >= SEEN_WORDS

    def are_apart(self, left: Happening, right: Happening) -> bool:
        """Whether anything says that these are two, one person and several, or who began; or seems to, but
        for two leads, where it may be read wrong."""
        if (
            is_impossible(left, right)
            or left.is_first != right.is_first
            or are_turned_round(left, right)
            or are_one_and_toll(left, right, self.persons, self.called)
            or are_other_tolls(left, right, self.called)
        ):
            return True
        if (left.office or right.office) and are_of_other_offices(
            left, right, self.vectors.cosine(left.office, right.office)
        ):
            return True
        return not (left.is_lead and right.is_lead) and self.doubts(left, right) > 0

    def doubts(self, left: Happening, right: Happening) -> int:
        """How much makes two clauses seem to tell two happenings, or what was done to two things."""
        is_told = bool(left.thing and right.thing)
        nearness = self.vectors.cosine(left.thing, right.thing) if is_told else 1.0
        return seem_two(left, right, self.named) + are_of_other_things(left, right, nearness)

    def deeds(self, left: Happening, right: Happening) -> float:
        """How near two predicates are in meaning."""
        if by_one_word(left, right):
            return 1.0
        if self.kindred.are(left.deed, right.deed):
            return KINDRED
        return max(SAME_TYPE if left.type == right.type else 0.0, self.vectors.cosine(left.deed, right.deed))

    def wordings(self, left: Happening, right: Happening) -> float:
        """Shared words and nearness in meaning of two clauses, or of what they assert, where that is more."""
        shared = likeness(left.words, right.words, self.rare)
        whole = max(shared, 0.5 * shared + 0.5 * self.vectors.cosine(left.text, right.text))
        if left.is_all_asserted and right.is_all_asserted:
            return whole
        return max(whole, self.assertions(left, right))

    def asserted_alike(self, left: Happening, right: Happening) -> float:
        """Shared words and nearness of what two clauses assert; that both have it from one source is none."""
        is_whole = left.is_all_asserted and right.is_all_asserted
        return self.wordings(left, right) if is_whole else self.assertions(left, right)

    def assertions(self, left: Happening, right: Happening) -> float:
        """Shared words and nearness in meaning of what two clauses assert, whoever is said to say so."""
        shared = likeness(left.core_words, right.core_words, self.rare)
        return max(shared, 0.5 * shared + 0.5 * self.vectors.cosine(left.core, right.core))

    def people(self, left: Happening, right: Happening) -> float | None:
        """The share of the shorter cast that is in both, in the same roles where roles tell; None where
        nobody can be compared.

        Who is only described ("the officer") may be anybody who is named, so she tells nothing.
        """
        if left.type in EITHER_WAY or right.type in EITHER_WAY:
            is_one_each = len(left.participants) == len(right.participants) == 1
            share = self.known_share([(left.participants, right.participants)])
            return None if is_one_each and share == 0.0 else share  # each may be the other's partner
        share = self.known_share([(left.actors, right.actors), (left.recipients, right.recipients)])
        return self.crosswise(left, right) if share == 0.0 else share

    def crosswise(self, left: Happening, right: Happening) -> float:
        """The share of those who act here and receive there, where one clause tells a single role.

        A headline's "Two held" and "police held two" differ in form, not in who was held.
        """
        told = (left.actors, left.recipients, right.actors, right.recipients)
        if all(told) or not by_one_word(left, right):
            return 0.0
        return CROSSWISE * self.shared(*self.comparable(left.participants, right.participants))

    def are_strangers(self, left: Happening, right: Happening) -> bool:
        """Whether those who act in two clauses all bear full names that share no part."""
        names = [[self.called.get(actor, frozenset()) for actor in event.actors] for event in (left, right)]
        if not all(names) or any(len(name) < FULL_NAME for side in names for name in side):
            return False
        return not any(one & other for one in names[0] for other in names[1])

    def known_share(self, roles: Sequence[tuple[frozenset[str], frozenset[str]]]) -> float | None:
        """The mean share over the roles that both tell, less where one tells fewer; None where none does."""
        told = [self.comparable(*sides) for sides in roles]
        shares = [self.shared(*sides) for sides in told if all(sides)]
        if not shares:
            return None
        if 0.0 in shares:
            return 0.0
        return sum(shares) / len(shares) * (1.0 if len(shares) == len(roles) else ONE_ROLE)

    def comparable(
        self, left: frozenset[str], right: frozenset[str]
    ) -> tuple[frozenset[str], frozenset[str]]:
        """Those of two casts who can be told apart: the named, and whoever is in both."""
        both = left & right
        return (left & self.named) | both, (right & self.named) | both

    def shared(self, left: frozenset[str], right: frozenset[str]) -> float:
        """The share of the shorter side that the other has too; who acts for the same state counts half.

        A person on each side whom the other does not have: that is another meeting, or a disagreement.
        """
        if not left or not right:
            return 0.0
        left = self.by_fuller_names(left, right)
        short, long = sorted((left, right), key=lambda side: (len(side), sorted(side)))
        homes = {self.houses.get(actor) for actor in long} - {None}
        same = sum(actor in long for actor in short)
        akin = sum(actor not in long and self.houses.get(actor) in homes for actor in short)
        if (left - right) & self.persons and (right - left) & self.persons:
            return 0.0
        share = (same + akin / 2) / len(short)
        return share if same + akin == len(short) or len(short) == 1 else share * LEFT_OVER

    def by_fuller_names(self, left: frozenset[str], right: frozenset[str]) -> frozenset[str]:
        """The left, who is called there by a part of a name or by a fuller one as the right has her."""
        if left <= right or right <= left:
            return left
        return frozenset(
            next((other for other in sorted(right - left) if self.may_be_called(actor, other)), actor)
            for actor in left
        )

    def may_be_called(self, one: str, other: str) -> bool:
        """Whether one of two persons has all the names of the other, and more ("Orr", "Ida Orr")."""
        if not {one, other} <= self.persons & self.named:
            return False
        names, others = (self.called.get(actor, frozenset()) for actor in (one, other))
        return bool(names and others) and (names < others or others < names)

    def have_other_company(self, left: Happening, right: Happening) -> bool:
        """Whether each clause has persons that the other lacks, and none in their stead."""
        present = self.by_fuller_names(left.present, right.present)
        return bool(present - right.present and right.present - present)

    def keys(self, event: Happening) -> Iterator[tuple[str, str]]:
        """What an event is looked up by: its own word, and its kind with each participant, her state and
        rare words."""
        yield ("deed", event.trigger.partition(" ")[0])
        for group in sorted(self.kindred.groups(event.deed)):
            yield ("kindred", str(group))
        for actor in sorted(event.participants):
            yield (event.type, actor)
            if actor in self.houses:
                yield (event.type, self.houses[actor])
        for word in telling(event.words, self.rare, KEYS):
            yield (event.type, f"word {word}")
        for word in telling(event.core_words & self.once, self.rare, MORE_KEYS):
            yield ("once", word)
        if not event.participants and event.type in TOLD_VARIOUSLY:
            for word in telling(event.words, self.rare, MORE_KEYS):
                yield (SIGHT, f"word {word}")


def are_seen(left: Happening, right: Happening) -> bool:
    """Whether two clauses tell what was to be seen, and of nobody known: one at least how things stood."""
    if left.participants or right.participants:
        return False
    types = {left.type, right.type}
    return SIGHT in types or types <= SEEN


def by_one_word(left: Happening, right: Happening) -> bool:
    """Whether one word tells both deeds, with or without more beside it ("charged", "charged with arson")."""
    first, second = left.trigger.split(), right.trigger.split()
    if first == second:
        # A noun and a verb of another type only look alike ("the strike", "it struck the quay").
        return left.type == right.type or left.is_named == right.is_named
    is_one = left.type == right.type and first[:1] == second[:1] and not LIGHT.intersection(first[:1])
    return is_one and (set(first) <= set(second) or set(second) <= set(first))


def are_turned_round(left: Happening, right: Happening) -> bool:
    """Whether who acts in one clause undergoes it in the other, and the other way round."""
    if left.type in EITHER_WAY or left.actors & right.actors or left.recipients & right.recipients:
        return False
    return bool(left.actors & right.recipients and right.actors & left.recipients)


def refer_to_one(left: Happening, right: Happening) -> bool:
    """Whether both only refer, by nouns of the singular, to what the news of their articles is about."""
    are_news = is_of_the_news(left) and is_of_the_news(right)
    return left.is_named and right.is_named and are_news and {left.type, right.type} <= REFERRED_TO


def is_of_the_news(event: Happening) -> bool:
    """Whether a clause means one case, and none of another time."""
    return not event.is_former and not event.is_several


def tell_both(left: Happening, right: Happening) -> bool:
    """Whether one sentence tells both deeds by words of their own: then they are two."""
    if by_one_word(left, right):
        return False
    if left.document == right.document and left.sentence == right.sentence:
        return True
    return left.trigger in right.beside or right.trigger in left.beside


def is_denial(left: Happening, right: Happening) -> bool:
    """Whether one of two tells it and the other says that it was not so."""
    return (left.status == "denied") != (right.status == "denied")


def are_of_one_place_and_day(left: Happening, right: Happening) -> bool:
    """Whether both are told of one place and of one day, and are more than words.

    Of seven such pairs of thirty piles that were not yet held for one happening seven were one.
    """
    is_said = SAYING in {left.type, right.type}
    return not is_said and are_of_one_place(left, right) and are_of_one_day(left, right)


def are_of_one_place(left: Happening, right: Happening) -> bool:
    """Whether both are told of one place that is no whole country."""
    if left.where is None or right.where is None:
        return False
    return left.where.name == right.where.name and not (left.where.is_whole or right.where.is_whole)


def are_of_one_day(left: Happening, right: Happening) -> bool:
    """Whether both are told of one day."""
    return left.time == right.time and DAY.match(left.time or "") is not None


def same_slots(left: Happening, right: Happening) -> float:
    """What a shared place and a shared time add."""
    place = 0.1 if left.place and left.place == right.place else 0.0
    return place + (0.1 if left.time and left.time == right.time else 0.0)
