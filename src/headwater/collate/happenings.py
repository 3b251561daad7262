"""When two events are one happening: the same kind of deed, the same people, no slot that excludes it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product

from headwater.collate.apart import (
    TOLLED,
    are_of_other_offices,
    are_of_other_things,
    are_one_and_toll,
    are_other_tolls,
    is_denied_by,
)
from headwater.collate.cluster import NO_REASON
from headwater.collate.kindred import Kindred
from headwater.collate.reading import Happening
from headwater.collate.vectors import Vectors
from headwater.collate.where import may_be_one
from headwater.collate.words import UNSEEN, likeness, own_word, stem, telling
from headwater.record.edtf import are_disjoint

# Chosen on topics 2, 5, 12 and 18 of ECB+ and on our own pile; see docs/benchmarks.md.
SAME_HAPPENING = 0.5
SURELY_TWO = -1.0
SAME_SENTENCE = 0.8
SAME_DEED = 0.4  # nearness of two verbs or nouns for one deed ("met", "meeting"), measured on such pairs
OTHER_TIME_WORDING = 0.32  # of two clauses with one deed of which one speaks of another time or case
# Of a hundred pairs of clauses of ECB+ with two kindred words for what is done once to nobody known by name
# so many tell one happening: 96 where they are so like and one tells nobody, 86 where both describe somebody;
# of those less alike half.
NONE_DESCRIBED, BOTH_DESCRIBED = 0.2, 0.3
KINDRED = 0.9  # two words of one group for one deed ("heist", "robbery")
SAME_TYPE = 0.4  # two words of one type of deed that do not stand near one another
UNKNOWN_PEOPLE = 0.4  # where one of two tells nobody, neither for nor against
TELLING_WORDING, SURE_PEOPLE = 0.4, 0.75  # words that only share a type must be told alike
OTHER_WORD_WORDING = 0.5  # more so where they share neither place nor day
LEAST_WORDING = 0.25  # of two clauses with one deed and one actor in common ...
ONE_WORD = 0.1  # what one word for a deed adds that is done once in a story, whoever tells it
ONE_DEED = 0.05  # what one word adds for any deed
FAINT_WORDING = 0.1  # ... or with two, or a place or a day: who met whom is told in many words
DENIED_WORDING = 0.3  # a denial belongs to a telling only where verb, people and words are the same
LIKE_DENIAL = 0.35  # ... nobody being named in either, only where more of the words are
CROSSWISE = 0.75  # what it weighs that somebody acts here and receives there
OTHERS = -1.0  # somebody else acts
FULL_NAME = 2  # words of a name that is not only a part of one
LEFT_OVER = 0.5  # somebody on each side whom the other does not have
KEYS, MORE_KEYS = 3, 6
# What is done to somebody once in a story; a word, a visit or a victory may come again.
DONE_ONCE = frozenset(
    {"ASSAULT", "COERCE", "SANCTION", "RETREAT", "accident", "appointment", "award", "crime", "damage"}
    | {"death", "departure", "disaster", "election", "escape", "injury", "life", "trial"}
)
# Of these one word tells what many a thing and person may suffer in one story.
DONE_BY_ONE_WORD = DONE_ONCE - {"damage", "injury"}
CASES = frozenset({"ASSAULT", "accident", "crime", "death", "disaster"})  # whose nouns count cases
LIGHT = frozenset(
    map(stem, "make take have give put get go come do set be hold keep serve work leave".split())
)
# Two nouns for one kind of happening, of which each story has one: 95 of 100 such pairs of ECB+ mean one.
REFERRED_TO = DONE_ONCE | {"PROTEST", "culture", "health", "sport", "victory", "CONSULT"}
SIGHT = "sight"
SEEN = frozenset({SIGHT, "deed"})  # what anybody on the spot tells, each in words of his own
# Of 100 pairs of wordings of one scene of the example material 78 share two words and are so near; of two
# scenes none.
SEEN_WORDS, SEEN_NEARNESS = 2, 0.4
HARM = frozenset({"ASSAULT", "accident", "damage", "disaster"})
MOVING = frozenset({"movement", "change"})
TOLD_VARIOUSLY = SEEN | MOVING | HARM
TALKING = frozenset({"communication", "CONSULT", "REQUEST"})
# Of 348 pairs of clauses of the example material that share two words told once in every article, all tell
# one thing; of those in five piles of our own most do, where no name counts and the clauses are so like.
ONCE_WORDS, ONCE_WORDING = 2, 0.25
NEAR_DEED = 0.2  # nearness of two verbs of which one clause tells more than one
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
    own_word: int = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "own_word", own_word(self.rare))

    def __call__(self, left: Happening, right: Happening) -> float:
        """A likeness from 0 (seems to be two; less where it surely is) to 1."""
        if tell_both(left, right):
            return SURELY_TWO
        deed = self.deeds(left, right)
        if self.are_apart(left, right) or self.have_other_company(left, right, deed):
            return 0.0
        if is_denied_by(left, right) or is_denied_by(right, left):
            return SAME_HAPPENING
        alone = self.told_alone(left, right, deed)
        if are_seen(left, right):
            return max(alone, self.sights(left, right))
        if deed < SAME_DEED and left.type != right.type:
            return max(alone, self.untyped(left, right))
        return max(alone, self.typed(left, right, deed) or self.untyped(left, right))

    def typed(self, left: Happening, right: Happening, deed: float) -> float:
        """How surely one deed is told twice: by its word, its people, its slots and the clauses around it."""
        wording = self.wordings(left, right)
        if wording >= SAME_SENTENCE and deed >= SAME_DEED:
            return wording
        if deed >= KINDRED and refer_to_one(left, right) and not self.are_of_others(left, right):
            return max(SAME_HAPPENING, wording)
        people = self.people(left, right, wording)
        if is_denial(left, right) and (deed < 1.0 or wording < least_denied(left, right, people)):
            return NO_REASON if deed == KINDRED else 0.0
        slots = same_slots(left, right) + ONE_WORD * self.is_told_once(left, right)
        if people <= 0 or wording < self.least_wording(left, right, deed, people, slots):
            return NO_REASON if people >= 0 else 0.0
        if deed <= SAME_TYPE and people < SURE_PEOPLE:
            return NO_REASON
        told = 0.3 * deed + 0.35 * wording + 0.35 * people + slots
        return min(1.0, told + ONE_DEED * by_one_word(left, right))

    def untyped(self, left: Happening, right: Happening) -> float:
        """How surely two clauses tell of nobody known one thing, in words of two types: what moved or changed
        there, or what harmed it."""
        types = {left.type, right.type}
        if left.participants or right.participants:
            return 0.0
        if types <= SEEN | MOVING:
            return self.sights(left, right)
        return self.harms(left, right) if types <= HARM and len(types) > 1 else 0.0

    def told_alone(self, left: Happening, right: Happening, deed: float) -> float:
        """How surely two clauses tell one thing, as they share words that no other sentence of their articles
        has, whatever the thing is said to do."""
        if left.is_named or right.is_named or left.is_headline or right.is_headline:
            return 0.0
        if TALKING & {left.type, right.type} or is_denial(left, right):
            return 0.0
        shared = left.core_words & right.core_words & self.once
        if not shared or self.known_share([(left.participants, right.participants)]) == 0.0:
            return 0.0
        is_sole = deed >= NEAR_DEED or (left.is_sole and right.is_sole)
        wording = self.wordings(left, right) if len(shared) >= ONCE_WORDS and is_sole else 0.0
        return max(SAME_HAPPENING, wording) if wording >= ONCE_WORDING else NO_REASON

    def harms(self, left: Happening, right: Happening) -> float:
        """How surely two clauses tell of harm to one thing of which the story has no other."""
        shared = left.words & right.words
        is_own = any(self.rare.get(word, UNSEEN) >= self.own_word for word in shared)
        is_near = self.vectors.cosine(left.text, right.text) >= SEEN_NEARNESS
        return max(SAME_HAPPENING, self.wordings(left, right)) if is_own and is_near else 0.0

    def are_apart(self, left: Happening, right: Happening) -> bool:
        """Whether anything says that these are two, or two things, one person and several, or who began."""
        if (
            is_impossible(left, right)
            or left.is_first != right.is_first
            or are_one_and_toll(left, right, self.persons, self.called)
            or are_other_tolls(left, right, self.called)
        ):
            return True
        if (left.office or right.office) and are_of_other_offices(
            left, right, self.vectors.cosine(left.office, right.office)
        ):
            return True
        is_told = bool(left.thing and right.thing)
        nearness = self.vectors.cosine(left.thing, right.thing) if is_told else 1.0
        return are_of_other_things(left, right, nearness)

    def sights(self, left: Happening, right: Happening) -> float:
        """How surely two clauses tell of one sight: by the things in them, whatever these are said to do."""
        shared = len(left.words & right.words)
        is_near = shared > SEEN_WORDS or self.vectors.cosine(left.text, right.text) >= SEEN_NEARNESS
        if shared < SEEN_WORDS or not is_near:
            return 0.0
        return max(SAME_HAPPENING, self.wordings(left, right))

    def least_wording(
        self, left: Happening, right: Happening, deed: float, people: float, slots: float
    ) -> float:
        """How alike two clauses must be: little where one deed is done to the same people, more where one
        word or nothing but their topic speaks for it."""
        if deed <= SAME_TYPE:
            return TELLING_WORDING if slots > 0 else OTHER_WORD_WORDING
        if slots > 0 or len(left.participants & right.participants) > 1:
            return FAINT_WORDING
        is_done_once = {left.type, right.type} <= DONE_BY_ONE_WORD
        if is_done_once and by_one_word(left, right):
            return FAINT_WORDING
        if not self.is_proved(left, right):
            return TELLING_WORDING
        return LEAST_WORDING

    def is_proved(self, left: Happening, right: Happening) -> bool:
        """Whether more than one actor and the verb speaks for one deed that may be done again.

        "She declined to say why" and "she declined to say when" share no word but these and the topic.
        """
        both = left.participants & right.participants
        verb = set(left.trigger.split()), set(right.trigger.split())
        if {left.type, right.type} <= DONE_ONCE or len(both) > 1 or len(verb[0] & verb[1]) > 1:
            return True
        known = {word for actor in both for word in self.called.get(actor, ())}
        shared = (left.words & right.words) - known - verb[0] - verb[1]
        return any(self.rare.get(word, UNSEEN) >= self.own_word for word in shared)

    def deeds(self, left: Happening, right: Happening) -> float:
        """How near two predicates are in meaning."""
        if by_one_word(left, right):
            return 1.0
        if self.kindred.are(left.trigger, right.trigger):
            return KINDRED
        return max(SAME_TYPE if left.type == right.type else 0.0, self.vectors.cosine(left.deed, right.deed))

    def wordings(self, left: Happening, right: Happening) -> float:
        """Shared words and nearness in meaning of two clauses, or of what they assert, where that is more."""
        shared = likeness(left.words, right.words, self.rare)
        whole = max(shared, 0.5 * shared + 0.5 * self.vectors.cosine(left.text, right.text))
        if left.is_all_asserted and right.is_all_asserted:
            return whole
        return max(whole, self.assertions(left, right))

    def assertions(self, left: Happening, right: Happening) -> float:
        """Shared words and nearness in meaning of what two clauses assert, whoever is said to say so."""
        shared = likeness(left.core_words, right.core_words, self.rare)
        return max(shared, 0.5 * shared + 0.5 * self.vectors.cosine(left.core, right.core))

    def people(self, left: Happening, right: Happening, wording: float) -> float:
        """The share of the shorter cast that is in both, in the same roles where roles tell.

        Who is only described ("the officer") may be anybody who is named, so she tells nothing.
        """
        if left.type in EITHER_WAY or right.type in EITHER_WAY:
            pairs = [(left.participants, right.participants)]
        else:
            pairs = [(left.actors, right.actors), (left.recipients, right.recipients)]
        share = self.known_share(pairs)
        if share is None:
            return self.unknown_people(left, right, wording)
        return share or self.crosswise(left, right) or (OTHERS if self.are_strangers(left, right) else 0.0)

    def are_of_others(self, left: Happening, right: Happening) -> bool:
        """Whether both tell somebody by name, and none of them is in both."""
        return self.known_share([(left.participants, right.participants)]) == 0.0

    def are_strangers(self, left: Happening, right: Happening) -> bool:
        """Whether those who act in two clauses all bear full names that share no part."""
        names = [[self.called.get(actor, frozenset()) for actor in event.actors] for event in (left, right)]
        if not all(names) or any(len(name) < FULL_NAME for side in names for name in side):
            return False
        return not any(one & other for one in names[0] for other in names[1])

    def crosswise(self, left: Happening, right: Happening) -> float:
        """The share of those who act here and receive there, where one clause tells a single role.

        A headline's "Two held" and "police held two" differ in form, not in who was held.
        """
        if not by_one_word(left, right) or all(
            (left.actors, left.recipients, right.actors, right.recipients)
        ):
            return 0.0
        return CROSSWISE * self.shared(*self.comparable(left.participants, right.participants))

    def known_share(self, roles: Sequence[tuple[frozenset[str], frozenset[str]]]) -> float | None:
        """The mean share over the roles that both tell, less where one tells fewer; None where none does."""
        told = [self.comparable(*sides) for sides in roles]
        shares = [self.shared(*sides) for sides in told if all(sides)]
        if not shares:
            return None
        if 0.0 in shares:
            return 0.0
        return sum(shares) / len(shares) * (1.0 if len(shares) == len(roles) else 0.8)

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

    def have_other_company(self, left: Happening, right: Happening, deed: float) -> bool:
        """Whether each clause has persons that the other lacks, and none in their stead.

        Who only stands beside what is done once, and to the same persons, tells nothing.
        """
        present = self.by_fuller_names(left.present, right.present)
        if not present - right.present or not right.present - present:
            return False
        if deed < KINDRED or not {left.type, right.type} <= DONE_ONCE:
            return True
        parts = left.participants & self.persons, right.participants & self.persons
        return not parts[0] or parts[0] != parts[1]

    def unknown_people(self, left: Happening, right: Happening, wording: float) -> float:
        """What is to be thought of the people where one of two clauses names nobody that the other could."""
        is_of_two_times = left.is_former != right.is_former
        if self.are_of_one_day(left, right) and not is_of_two_times:
            return UNKNOWN_PEOPLE
        if by_one_word(left, right):
            return UNKNOWN_PEOPLE if wording >= OTHER_TIME_WORDING or not is_of_two_times else 0.0
        if {left.type, right.type} <= DONE_ONCE and self.kindred.are(left.trigger, right.trigger):
            least = BOTH_DESCRIBED if left.participants and right.participants else NONE_DESCRIBED
            is_alike = wording >= least and self.assertions(left, right) >= least
            return UNKNOWN_PEOPLE if is_alike and not is_of_two_times else 0.0
        return UNKNOWN_PEOPLE if wording >= TELLING_WORDING and not is_of_two_times else 0.0

    def is_told_once(self, left: Happening, right: Happening) -> bool:
        """Whether both tell by one word or two kindred ones what is done once in a story, as news: then they
        mostly tell the same."""
        is_news = not left.is_former and not right.is_former
        is_kindred = by_one_word(left, right) or self.kindred.are(left.trigger, right.trigger)
        return is_news and is_kindred and {left.type, right.type} <= DONE_BY_ONE_WORD

    def are_of_one_day(self, left: Happening, right: Happening) -> bool:
        """Whether kindred words tell of one day what is done once in a story."""
        is_done_once = {left.type, right.type} <= DONE_BY_ONE_WORD
        is_same_day = left.time is not None and left.time == right.time
        return is_done_once and is_same_day and self.kindred.are(left.trigger, right.trigger)

    def keys(self, event: Happening) -> Iterator[tuple[str, str]]:
        """What an event is looked up by: its own word, and its kind with each participant, her state and
        rare words."""
        yield ("deed", event.trigger.partition(" ")[0])
        for group in sorted(self.kindred.groups(event.trigger)):
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
    return SIGHT in {left.type, right.type} or {left.type, right.type} <= SEEN


def by_one_word(left: Happening, right: Happening) -> bool:
    """Whether one word tells both deeds, with or without more beside it ("charged", "charged with arson")."""
    first, second = left.trigger.split(), right.trigger.split()
    if first == second:
        return True
    is_one = left.type == right.type and first[:1] == second[:1] and not LIGHT.intersection(first[:1])
    return is_one and (set(first) <= set(second) or set(second) <= set(first))


def refer_to_one(left: Happening, right: Happening) -> bool:
    """Whether both only refer, by nouns of the singular, to what the news of their articles is about."""
    is_news = not left.is_former and not right.is_former and not left.is_several and not right.is_several
    return left.is_named and right.is_named and is_news and {left.type, right.type} <= REFERRED_TO


def is_impossible(left: Happening, right: Happening) -> bool:
    """Whether anything says that these are two happenings."""
    return (
        excluded(left, right)
        or have_other_status(left, right)
        or have_other_years(left, right)
        or have_other_counts(left, right)
        or left.is_usual != right.is_usual
        or are_one_and_several(left, right)
        or are_of_two_times(left, right)
        or act_for_others(left, right)
        or act_for_others(right, left)
    )


def excluded(left: Happening, right: Happening) -> bool:
    """Whether a slot says that these are two happenings: another place or another time."""
    if not may_be_one(left.where, right.where):
        return True
    return bool(left.time and right.time and are_disjoint(left.time, right.time))


def tell_both(left: Happening, right: Happening) -> bool:
    """Whether one sentence tells both deeds by words of their own: then they are two."""
    if by_one_word(left, right):
        return False
    if left.document == right.document and left.sentence == right.sentence:
        return True
    return left.trigger in right.beside or right.trigger in left.beside


def have_other_status(left: Happening, right: Happening) -> bool:
    """Whether one is still to come and the other has happened: what is called for is not yet done."""
    return {left.status, right.status} == {"planned", "happened"}


def act_for_others(left: Happening, right: Happening) -> bool:
    """Whether a body acts here that the other clause lacks, which names another and tells of no doer."""
    doers = left.actors & left.bodies
    return bool(doers and not right.actors and right.bodies and not doers & right.bodies)


def least_denied(left: Happening, right: Happening, people: float) -> float:
    """How alike a denial must be to what is told: more where neither clause names anybody."""
    if people >= 1.0:
        return DENIED_WORDING
    return LIKE_DENIAL if not left.participants | right.participants and people > 0 else 1.0


def is_denial(left: Happening, right: Happening) -> bool:
    """Whether one of two tells it and the other says that it was not so."""
    return (left.status == "denied") != (right.status == "denied")


def have_other_years(left: Happening, right: Happening) -> bool:
    """Whether each clause names years or ordinals that the other lacks, and none in their stead.

    "He beat Rahm in 2008" and "he beat Thorn in 2012" are two fights of one man.
    """
    other_years = left.years and right.years and not left.years & right.years
    other_order = left.ordinals and right.ordinals and not left.ordinals & right.ordinals
    return bool(other_years) or bool(other_order)


def are_one_and_several(left: Happening, right: Happening) -> bool:
    """Whether one noun means one case, and the other several ("the fire", "all three fires")."""
    return left.is_several != right.is_several and {left.type, right.type} <= CASES


def are_of_two_times(left: Happening, right: Happening) -> bool:
    """Whether of two nouns for a case one means another than that of the news ("a smaller fire")."""
    is_of_cases = left.is_named and right.is_named and {left.type, right.type} <= CASES
    return is_of_cases and left.is_former != right.is_former


def have_other_counts(left: Happening, right: Happening) -> bool:
    """Whether each clause counts, other numbers each, and nobody is in both."""
    apart = bool(left.counts and right.counts) and not may_be_as_many(left, right)
    # Of what is done once, and told of one time, the tolls differ and not the deeds, but where they are all.
    types = {left.type, right.type}
    is_one_time = left.is_former == right.is_former and types <= DONE_BY_ONE_WORD and not types <= TOLLED
    return apart and not is_one_time and not left.participants & right.participants


def may_be_as_many(left: Happening, right: Happening) -> bool:
    """Whether a number of the one clause may be one of the other ("just over fifty", "52")."""
    return any(
        first[0] <= second[1] and second[0] <= first[1]
        for first, second in product(left.counts, right.counts)
    )


def same_slots(left: Happening, right: Happening) -> float:
    """What a shared place and a shared time add."""
    place = 0.1 if left.place and left.place == right.place else 0.0
    return place + (0.1 if left.time and left.time == right.time else 0.0)
