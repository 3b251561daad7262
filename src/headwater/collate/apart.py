"""What says that one word tells two deeds: another thing that it is done to, or a toll and one of it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from itertools import islice, takewhile

from headwater.collate.reading import Happening
from headwater.collate.words import WORD, stem
from headwater.data.word_lists import word_list

SAME_THING = 0.2  # two nouns for one thing are mostly nearer in meaning
MOST_WORDS = 5  # of a phrase that names a thing
ARTICLES = word_list("apart.articles")
OTHER = frozenset("another other others".split())
ENDS = frozenset(
    "about after against along among and are as at be because been before behind below beside between but by "
    "during for from had has have he her him if in inside into is it near nor of off on onto or out outside "
    "over she since so than that them then they through to toward towards under until up was we were what "
    "when where which while who whose why will with within without would you".split()
)
SOMEBODY = frozenset("someone somebody anyone everyone people him her them us me".split())
TIMES = frozenset(
    "second minute minutes hour hours day days night week weeks weekend month months year years time times "
    "moment morning afternoon evening summer winter autumn spring season decade century today yesterday "
    "monday tuesday wednesday thursday friday saturday sunday mile miles kilometres metres yards feet way "
    "same".split()
)
AS_WHAT = re.compile(r"\s+as\b\s*(?:(?:an?|the|its|their|his|her)\s+)?", re.IGNORECASE)
SERVING = frozenset(map(stem, "serve work act".split()))  # verbs that say nothing without their office
OFFICE_ENDS = ENDS - {"of"}
MOST_OF_OFFICE = 6  # words
TOTAL = re.compile(
    r"\b(?:nobody|no\s?-?one|none\s+of\s+\w+|nothing)\b[^.;]*\b(?:any\w*)\b|\b(?:nobody|nothing)\b|\bno\s+one\b|\bnot\s+(?:one|a\s+single)\b",
    re.IGNORECASE,
)
ANYTHING = frozenset(
    map(stem, "nobody nothing none anything anyone anybody thing people one single 1".split())
)
MOST_BESIDE = 1  # words of such a denial that what it denies lacks
JOINED = re.compile(r"\s+(?:and|or)\s+[a-z]+(?:ed|ing)\b")
# "Fired first, she said", not "first aid", "first-degree murder".
FIRST = re.compile(
    r"\W+first\b(?=\W*$|\s?[.,;:!?()–—\"”’]|\s+(?:and|but|at|on|in|into|when|while|before|by|as|that|from)\b)",
    re.IGNORECASE,
)
SEVERAL = 2
AGE = frozenset(map(stem, "year years old aged".split()))
# What is hit, made or broken makes the deed; what is announced or opposed is called by many names.
DONE_TO_THINGS = frozenset({"ASSAULT", "accident", "crime", "culture", "damage", "death", "injury"})
# Told of as many as it befell: the number is what is asserted.
TOLLED = frozenset({"death", "injury", "COERCE", "SANCTION"})
VICTIMS = TOLLED | {"ASSAULT", "accident"}


def thing_after(clause: str, end: int) -> str:
    """The thing that a deed is done to, as it stands behind the verb with its article; empty where none does.

    Time and distance are none; whoever is not named is "somebody".
    """
    joined = JOINED.match(clause, end)
    at = joined.end() if joined else end
    words: list[str] = []
    for match in WORD.finditer(clause, at):
        is_broken = bool(clause[at : match.start()].strip("-’' "))
        word = match[0].casefold()
        if is_broken or len(words) == MOST_WORDS or (words and word in ENDS):
            break
        if not words and word in SOMEBODY - ARTICLES:
            return "somebody"
        if not words and word not in ARTICLES:
            return ""
        words.append(word)
        at = match.end()
    return " ".join(words) if len(words) > 1 and not TIMES.intersection(words) else ""


def office_after(clause: str, end: int) -> str:
    """As what somebody serves or works, as it stands behind the verb ("served as the town's treasurer")."""
    as_ = AS_WHAT.match(clause, end) or (
        AS_WHAT.match(clause, end - len(" as")) if end > len(" as") else None
    )
    if as_ is None:
        return ""
    rest = (match[0].casefold() for match in WORD.finditer(clause, as_.end()))
    return " ".join(takewhile(lambda word: word not in OFFICE_ENDS, islice(rest, MOST_OF_OFFICE)))


def are_of_other_offices(left: Happening, right: Happening, nearness: float) -> bool:
    """Whether one of two serves as something that the other does not: as nothing, or as something else."""
    if SERVING.isdisjoint(left.trigger.split()) or SERVING.isdisjoint(right.trigger.split()):
        return False
    if not left.office or not right.office:
        return left.office != right.office
    return nearness < SAME_THING and not own_words(left.office) & own_words(right.office)


def is_total_denial(clause: str) -> bool:
    """Whether a clause says that nobody did any such thing ("nobody had thrown anything")."""
    return TOTAL.search(clause) is not None


def is_denied_by(denial: Happening, told: Happening) -> bool:
    """Whether a clause that says that nobody did any such thing speaks of the deed that another tells."""
    if not denial.none_did or told.status != "happened" or told.is_former or told.is_named:
        return False
    # "Threw bottles", "stones were thrown" and "nobody had thrown anything" may be of two types, and are of
    # one verb.
    denied, deed = denial.trigger.split(), told.trigger.split()
    if denied[:1] != deed[:1] and not (set(denied) <= set(deed) or set(deed) <= set(denied)):
        return False
    of_its_own = denial.none_did - ANYTHING - set(denial.trigger.split()) - told.words
    return len(of_its_own) <= MOST_BESIDE


def is_first(clause: str, end: int) -> bool:
    """Whether a clause tells who began ("fired first")."""
    return FIRST.match(clause, end) is not None


def are_of_other_things(left: Happening, right: Happening, nearness: float) -> bool:
    """Whether each clause names a thing behind its verb, not near in meaning, or one names another thing and
    the other somebody."""
    if left.recipients & right.recipients or not {left.type, right.type} <= DONE_TO_THINGS:
        return False
    if left.thing and right.thing:
        return nearness < SAME_THING and not own_words(left.thing) & own_words(right.thing)
    return is_other(left, right) or is_other(right, left)


def own_words(thing: str) -> frozenset[str]:
    """The words of a thing without its article."""
    return frozenset(thing.split()) - ARTICLES


def is_other(left: Happening, right: Happening) -> bool:
    """Whether one deed is done to another thing, and the other to somebody."""
    return bool(OTHER.intersection(left.thing.split()) and right.recipients and not left.recipients)


def are_one_and_toll(
    left: Happening, right: Happening, persons: frozenset[str], called: Mapping[str, frozenset[str]]
) -> bool:
    """Whether one clause tells what befell a single person, and the other what befell a number of people."""
    if not {left.type, right.type} <= VICTIMS or left.participants & right.participants:
        return False
    sides = [are_several(event.participants, called) for event in (left, right)]
    singles = [len(event.participants) == 1 and event.participants <= persons for event in (left, right)]
    return (sides[0] and singles[1]) or (sides[1] and singles[0])


def are_other_tolls(left: Happening, right: Happening, called: Mapping[str, frozenset[str]]) -> bool:
    """Whether it befell other numbers of people: "nine died" and "thirteen died" are two assertions."""
    if not {left.type, right.type} <= VICTIMS:
        return False
    tolls = [numbers_of_people(event.participants, called) for event in (left, right)]
    return all(tolls) and not tolls[0] & tolls[1]


def numbers_of_people(parties: frozenset[str], called: Mapping[str, frozenset[str]]) -> frozenset[int]:
    """How many people some are who are called by their number; an age is none."""
    names = (called.get(party, frozenset()) for party in parties)
    return frozenset(int(word) for words in names if not AGE & words for word in words if word.isdecimal())


def are_several(parties: frozenset[str], called: Mapping[str, frozenset[str]]) -> bool:
    """Whether anybody of some is a number of people ("three guards"); an age is none."""
    return any(
        not AGE & words and any(word.isdigit() and int(word) >= SEVERAL for word in words)
        for words in (called.get(party, frozenset()) for party in parties)
    )
