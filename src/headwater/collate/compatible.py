"""What says that two unlike values are no difference: another day's news, another group, an old value."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.collate.former import is_another_time
from headwater.collate.reading import Count, Happening
from headwater.collate.words import CARDINALS, WORD

TIME_WORDS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july"
    " august september october november december today tonight yesterday tomorrow dawn morning noon midday"
    " afternoon evening night midnight week month year last next past earlier later spring summer"
    " autumn winter first second third fourth fifth sixth seventh eighth ninth tenth".split()
)
NEGATIVE = re.compile(
    r"\b(?:no|not|never|nobody|none|nothing|nowhere|neither|nor|without|cannot)\b|n['’]t\b|\bno\s+one\b",
    re.IGNORECASE,
)
# "fell from 21 to 17", "fell from 21 votes to 17", "raised it from eleven to at least 14"
OLD_BEFORE = re.compile(r"\bfrom\s+(?:(?:about|some|around|nearly|over|an?)\s+)?$", re.IGNORECASE)
NUMBER = rf"(?:\d|(?:{'|'.join(CARDINALS)})\b)"
OLD_BEHIND = re.compile(rf"[^.;!?,]{{0,40}}?\bto\s+(?:[a-z]+\s+){{0,2}}?{NUMBER}", re.IGNORECASE)
# "No bag left the mill without a test": every bag had one.
FIRST_NEGATIVE = re.compile(r"\b(?:no|not|never|nobody|none|nothing)\b", re.IGNORECASE)
SECOND_NEGATIVE = re.compile(r"\b(?:without|unless|except|but)\b", re.IGNORECASE)
PART = re.compile(r"[^.;!?]+")
# "Nobody threw anything" is of whatever was thrown; "an apology costs nothing" of no cost in lives.
NOBODY = re.compile(r"^\W*(?:and|but|that)?\s*(?:nobody|no|none|not\s+(?:one|a\s+single))\b", re.IGNORECASE)
PARTICLE = re.compile(r"\s+(away|back|down|off|out|over|up)\b", re.IGNORECASE)
OURSELVES = re.compile(r"\b(?:us|me|we|you|our|my)\b", re.IGNORECASE)  # what a speaker says of his own lot
INSTEAD = re.compile(
    r"[\s,]*\b(?:down|up)\s+from\s+$|,\s+not\s+$|\b(?:instead\s+of|rather\s+than)\s+$", re.IGNORECASE
)
# "After the earlier accident, with nine injured"
EARLIER_CASE = re.compile(
    r"\b(?:earlier|previous|last|first)\s+(?:(?:fatal|major|deadly|such|big|great)\s+){0,2}(?:accident|crash|collision"
    r"|derailment|disaster|explosion|blast|fire|flood|quake|earthquake|attack|raid|shooting|strike|protest|riot"
    r"|spill|outbreak|collapse)\b[^.!?]*$",
    re.IGNORECASE,
)
# A year, or a day of the news to which the words turn back behind one.
TIME_NAMED = re.compile(
    r"(?<![\d.,])(?:19|20)\d\d\b(?![.,]\d)|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|now|this)\b",
    re.IGNORECASE,
)
REACH = 60  # code points beside a number
PARAGRAPH = 400  # code points before a number in which its paragraph may have said of what time it tells


def tell_other_days(left: Happening, right: Happening) -> bool:
    """Whether each clause has a word of time that the other lacks.

    The same words ("next Thursday") in two articles are told of the days on which these were published: a
    rewriting keeps them.
    """
    ours, theirs = (set(map(str.casefold, WORD.findall(each.text))) for each in (left, right))
    return any(map(is_of_time, ours - theirs)) and any(map(is_of_time, theirs - ours))


def is_of_time(word: str) -> bool:
    """Whether a word may tell when: a number, a day, a part of one."""
    return word in TIME_WORDS or word[0].isdigit()


def is_plain(event: Happening) -> bool:
    """Whether a clause tells by its verb, and without a negative word, that something took place."""
    return not event.is_named and NEGATIVE.search(event.core or event.text) is None


def is_denial_of(denied: Happening, told: Happening) -> bool:
    """Whether two events of one type have somebody or a word in common, or nobody did any such thing."""
    if is_twice_negative(denied.text) or particle(denied) != particle(told):
        return False
    if denied.none_did and NOBODY.search(denied.text) and OURSELVES.search(denied.text) is None:
        return True
    beside = (denied.words & told.words) - set(denied.trigger.split()) - set(told.trigger.split())
    return denied.type == told.type and bool(beside or told.participants & denied.participants)


def is_twice_negative(text: str) -> bool:
    """Whether a part of a text has two negative words, one behind the other."""
    parts = (part.span() for part in PART.finditer(text))
    return any(
        (first := FIRST_NEGATIVE.search(text, start, end)) is not None
        and SECOND_NEGATIVE.search(text, first.end(), end) is not None
        for start, end in parts
    )


def particle(event: Happening) -> str:
    """The word behind a verb that makes it another deed ("walked away")."""
    found = PARTICLE.match(event.text, max(0, event.span.end - event.wording.start))
    return found[1].casefold() if found else ""


def are_of_one_time(left: Happening, right: Happening) -> bool:
    """Whether neither or both are told of another time than the news, and of no two years."""
    is_of_two_years = bool(left.years and right.years) and not left.years & right.years
    return left.is_former == right.is_former and not is_of_two_years


def are_of_other_names(left: Count, right: Count) -> bool:
    """Whether each counts what bears a name that the other's lacks ("Tarn's divers", "Brae divers")."""
    ours, theirs = (
        {word for word in WORD.findall(each.counted) if word[0].isupper()} for each in (left, right)
    )
    return bool(ours - theirs) and bool(theirs - ours)


def is_value_before(figure: Count, text: str) -> bool:
    """Whether a number is told as the one that held before another; `text` is the article."""
    start, end = figure.span.start, figure.span.end
    before = text[max(0, start - REACH) : start]
    words = text[start:end].partition(" ")
    if words[0].casefold() == "from":
        before, start = f"{before}from ", start + len("from ")
    if INSTEAD.search(before):
        return True
    return OLD_BEFORE.search(before) is not None and OLD_BEHIND.match(text, end, end + REACH) is not None


def is_told_of_before(figure: Count, text: str, year: str | None = None) -> bool:
    """Whether the words before a number, in its paragraph, turn to another time than the news, of whose year
    they are told, or those of its sentence to an earlier case."""
    start = max(text.rfind("\n", 0, figure.span.start) + 1, figure.span.start - PARAGRAPH)
    before = text[start : figure.wording.start]
    if is_another_time(before) or is_of_other_year(before, year):
        return True
    return EARLIER_CASE.search(text[start : figure.span.start]) is not None


def is_of_other_year(before: str, year: str | None) -> bool:
    """Whether the last time that some words name is a year other than that of the news."""
    named = TIME_NAMED.findall(before)
    return year is not None and bool(named) and named[-1].isdecimal() and named[-1] != year


def plainest(figures: Sequence[Count]) -> Count:
    """The figure by which a side is told: no word for many, no bound, and the value that most have."""
    values = [figure.value for figure in figures]
    return min(
        figures,
        key=lambda figure: (
            figure.is_vague,
            -values.count(figure.value),
            figure.low != figure.high,
            figure.order,
        ),
    )
