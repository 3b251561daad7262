"""Two versions that one article sets against each other: what one teller has, and right after it another."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from headwater.collate.compatible import NEGATIVE, is_of_time
from headwater.collate.difference import Compared, Difference
from headwater.collate.kindred import Kindred
from headwater.collate.passages import passage
from headwater.collate.reading import Reading
from headwater.collate.witnessed import Witnessed
from headwater.collate.words import content_words, stem
from headwater.record.account import DisagreementKind
from headwater.record.span import Span

TELLER = r"(?P<teller>(?:[\w’'.&-]+\s+){0,9}?[\w’'.&-]+(?:,\s[^,;.]{1,60},)?)"
SAYS = (
    r"(?:ha(?:s|ve)\s+)?(?:sa(?:y|ys|id)|insist(?:s|ed)?|maintain(?:s|ed)?|claims|claimed|writes?|wrote|reports|reported"
    r"|states|stated|told\s+(?:[\w’'.-]+\s+){0,4}?[\w’'.-]+(?=\s+that\b)|told\s+(?:the\s+|a\s+)?[\w’'-]+)"
)
NAMES = r"(?:names?|named|sp(?:eaks?|oke)\s+of|counts?|counted|cit(?:es?|ed)|puts?\s+(?:it|them)\s+at)"
# Within its first marks a sentence has a word: of a long row of them the patterns would try every part.
OPENING = r"^(?=\W{0,40}\w)\W*(?:(?i:and|but|while|whereas|though)\s+)?"
# "The yard says (that) it sank off Torrin"
SAID = re.compile(rf"{OPENING}{TELLER}\s+{SAYS}\s+(?:that\s+)?(?P<content>\S.*)$", re.DOTALL)
# "The yard names the pilot", "keepers counted eleven"
NAMED = re.compile(rf"{OPENING}{TELLER}\s+{NAMES}\s+(?P<content>\S.*)$", re.DOTALL)
# "To the yard he is a thief", "according to the yard it was dark"
SEEN_BY = re.compile(
    rf"{OPENING}(?:to|for|according\s+to)\s+{TELLER},?\s+(?P<content>(?:he|she|it|they|this)\s+\S.*)$",
    re.IGNORECASE | re.DOTALL,
)
# "It sank in 1904, says the yard"
SAID_LAST = re.compile(
    rf"{OPENING}(?P<content>\S.*?),\s+(?:sa(?:y|ys|id)|according\s+to)\s+(?P<teller>[^,;]{{2,80}}?)\W*$",
    re.IGNORECASE | re.DOTALL,
)
BORDER = re.compile(
    r";\s+|,?\s+(?:while|whereas)\s+|,\s+(?:but|and)\s+(?=(?:[\w’'-]+\s+){1,5}?(?:say|says|said|names?|claims?)\b)"
)
# "it was the pilot, Ada Moll, who ...", "it came from the pilot"
IT_WAS = re.compile(
    r"^(?:it|this|that|he|she|they)\s+(?:was|is|were|came\s+from|had\s+come\s+from)\s+"
    r"(?P<who>(?!less\b|more\b|not\b)(?:(?!\b(?:that|who|which|reported|said|told|by|because|when)\b)[^;.]){2,80})",
    re.IGNORECASE,
)
PRONOUN = re.compile(
    r"^(?:it|he|she|they)\s+(?:(?:had|has|was|is|were|been)\s+)*(?P<verb>[\w’'-]+)\s+", re.IGNORECASE
)
PLACE = re.compile(r"\b(?:in|at|on|near|outside|under|beneath|off)\s", re.IGNORECASE)
NUMBER = re.compile(r"(?<![\w.,])\d[\d.,]*\d(?![\w%])|(?<![\w.,])\d(?![\w.,%])")
YEAR = re.compile(r"\b(?:in|by|since|until)\s+(?:19|20)\d\d\b")
TELLING = re.compile(
    r"\b(?:sa(?:y|ys|id)|told|insist(?:s|ed)?|wrote|writes)\b", re.IGNORECASE
)  # what no words for a teller have
LONGEST = 240  # code points of a version
NUMBERS = 2  # that two versions have
NOUNS = 10  # words of what is only named


Spot = tuple[str, int, int, int]  # a document, from where to where, and the number of a difference


@dataclass(frozen=True, slots=True)
class Version:
    """What a teller has of something, by the form in which it is told, and where the clause stands."""

    form: str
    teller: frozenset[str]
    content: str
    at: Span
    sentence: int


def version_differences(compared: Compared, told: Sequence[Difference] = ()) -> Iterator[Difference]:
    """The versions of one thing that an article has from two tellers, one right after the other, but for
    those that are told already."""
    spots = spots_of(told)
    for name in sorted(compared.sources):
        source = compared.sources[name]
        for one, other in pairwise(versions_in(source)):
            kind = contrast(source, one, other, compared.happening_likeness.kindred)
            if kind is not None and told_within(spots, one.at).isdisjoint(told_within(spots, other.at)):
                yield Difference(
                    kind=kind,
                    about=f"{QUESTIONS[kind]}: {source.words(one.at)}",
                    is_open=False,
                    sides=tuple(
                        (each.content.rstrip(" ,.;"), (reading_of(source, each),)) for each in (one, other)
                    ),
                )


def spots_of(told: Sequence[Difference]) -> list[Spot]:
    """Where the readings of some differences stand, in order, each with the number of its difference."""
    readings = (
        (number, each) for number, found in enumerate(told) for _, side in found.sides for each in side
    )
    return sorted((each.document, each.span.start, each.span.end, number) for number, each in readings)


def told_within(spots: Sequence[Spot], at: Span) -> set[int]:
    """The numbers of the differences that have a reading within some words."""
    first, last = (bisect_left(spots, (at.document, offset)) for offset in (at.start, at.end))
    return {number for _, _, end, number in spots[first:last] if end <= at.end}


QUESTIONS: dict[DisagreementKind, str] = {
    "participant": "who",
    "figure": "how many",
    "date": "when",
    "place": "where",
    "assertion": "whether",
}


def reading_of(source: Witnessed, version: Version) -> Reading:
    """A version as a reading."""
    return passage(source, f"version-{version.at.start}", version.at)


def versions_in(source: Witnessed) -> Iterator[Version]:
    """The clauses of a document that a teller has."""
    for number, sentence in enumerate(source.entry.marks.sentences):
        words = source.words(sentence.span)
        start = 0
        for border in (*BORDER.finditer(words), None):
            end = border.start() if border else len(words)
            at = Span(document=source.id, start=sentence.span.start + start, end=sentence.span.start + end)
            yield version_of(source, words[start:end], at, number)
            start = border.end() if border else end


def version_of(source: Witnessed, words: str, at: Span, sentence: int) -> Version:
    """A clause by the form in which somebody tells it; of no form where nobody does."""
    if len(words) <= LONGEST and not words.rstrip().endswith("?"):
        for form, pattern in (("seen", SEEN_BY), ("named", NAMED), ("said", SAID), ("said", SAID_LAST)):
            found = pattern.match(words)
            if found and not TELLING.search(found["teller"]):
                teller = frozenset(content_words(found["teller"]))
                return Version(form, teller, found["content"].rstrip(), at, sentence)
    return Version("", frozenset(), words, at, sentence)


def contrast(source: Witnessed, one: Version, other: Version, kindred: Kindred) -> DisagreementKind | None:
    """In what two versions differ, where they tell of one thing by two tellers."""
    if not other.form or other.sentence - one.sentence > 1 or is_new_paragraph(source, one, other):
        return None
    if one.teller & other.teller or not other.teller:
        return None
    denied = [NEGATIVE.search(each.content) is not None for each in (one, other)]
    if any(denied):
        return "assertion" if one.form and denied[0] != denied[1] and tell_of_one(one, other) else None
    if one.form == other.form == "named":
        return named_apart(source, one, other)
    if one.form == other.form == "seen":
        return "assertion" if same_opening(one.content, other.content) else None
    if one.form and is_number_apart(one.content, other.content):
        if all(YEAR.search(each.content) for each in (one, other)):
            return "date"
        return "figure" if count_alike(source, one, other) else None
    return taken_up(source, one, other, kindred)


def is_new_paragraph(source: Witnessed, one: Version, other: Version) -> bool:
    """Whether a line ends between two versions."""
    between = Span(document=source.id, start=one.at.end, end=max(one.at.end, other.at.start))
    return "\n" in source.words(between)


def named_apart(source: Witnessed, one: Version, other: Version) -> DisagreementKind | None:
    """Whether two tellers name two numbers, or two who have a name or are called otherwise."""
    if max(len(one.content.split()), len(other.content.split())) > NOUNS:
        return None
    if set(content_words(one.content)) & set(content_words(other.content)):
        return None
    counted = [bool(list(source.figures.within(each.at))) for each in (one, other)]
    if all(counted):
        return "figure" if count_alike(source, one, other) else None
    return None if any(counted) else "participant"


def same_opening(one: str, other: str) -> bool:
    """Whether two versions say of one what he is ("he is a thief", "he is a hero")."""
    return one.split()[:2] == other.split()[:2]


def is_number_apart(one: str, other: str) -> bool:
    """Whether the second version takes up the first by a pronoun or no verb, with another number."""
    numbers = [NUMBER.findall(each) for each in (one, other)]
    if [len(found) for found in numbers] != [1, 1] or numbers[0] == numbers[1]:
        return False
    is_bare = len(content_words(other)) == 1
    return is_bare or (PRONOUN.match(one) is not None and PRONOUN.match(other) is not None)


def tell_of_one(one: Version, other: Version) -> bool:
    """Whether two versions have words in common beside those for their tellers."""
    told_by = one.teller | other.teller
    ours, theirs = (set(content_words(each.content)) - told_by for each in (one, other))
    return len(ours & theirs) >= 1


def count_alike(source: Witnessed, one: Version, other: Version) -> bool:
    """Whether the numbers of two versions have one unit, and count things of one name or of none."""
    first, second = (list(source.figures.within(each.at)) for each in (one, other))
    if len(first) != 1 or len(second) != 1 or first[0].unit != second[0].unit:
        return False
    things = [set(content_words(source.words(figure.of))) for figure in (*first, *second) if figure.of]
    return len(things) < NUMBERS or bool(set.intersection(*things))


def tells_deed(version: Version, verb: str, kindred: Kindred) -> bool:
    """Whether a version has a verb, or a kindred one."""
    return any(word == verb or kindred.are(word, verb) for word in content_words(version.content))


def taken_up(source: Witnessed, one: Version, other: Version, kindred: Kindred) -> DisagreementKind | None:
    """Whether the second version says of what the first tells that it was somebody else, or elsewhere."""
    somebody = IT_WAS.match(other.content)
    if somebody and are_rivals(source, one, replace(other, content=somebody["who"])):
        return "participant"
    verb = PRONOUN.match(other.content)
    if not one.form or verb is None or not tells_deed(one, stem(verb["verb"].casefold()), kindred):
        return None
    places = [PLACE.search(each.content) for each in (one, other)]
    rests = [
        set(content_words(each.content[place.end() :])) if place else set()
        for each, place in zip((one, other), places, strict=True)
    ]
    is_time = any(is_of_time(word) for rest in rests for word in rest)
    return "place" if all(rests) and not rests[0] & rests[1] and not is_time else None


def are_rivals(source: Witnessed, one: Version, other: Version) -> bool:
    """Whether each version has a person of its own, or a body or state, that the other lacks."""
    ours, theirs = (parties(source, each) for each in (one, other))
    return any(
        kind == rival for who, kind in ours - theirs for other_who, rival in theirs - ours if who != other_who
    )


def parties(source: Witnessed, version: Version) -> frozenset[tuple[str, str]]:
    """Those with a name in a version, beside who tells it, and of what kind they are."""
    start = version.at.start + source.words(version.at).rindex(version.content)
    within = Span(document=source.id, start=start, end=start + len(version.content))
    found = (source.actors.get(source.actor(each.chain) or "") for each in source.mentions.within(within))
    return frozenset(
        (actor.id, actor.kind) for actor in found if actor and actor.names and actor.kind != "place"
    )
