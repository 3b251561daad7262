"""When two sentences of like words say two things: under a condition, of other numbers, with who does it to
whom exchanged."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from headwater.collate.utterances import NEGATION
from headwater.collate.words import FUNCTION_WORDS, NUMERALS, WORD, content_words, stem

# "Nobody knew if", "as if" and "even if" open no condition.
ASKED = r"(?:as|even|(?:ask|know|knew|see|wonder|tell|told|check|decid|doubt|sure|clear|certain|matter)\w*)"
# "Whoever leaves" is as good as "if you leave", but tells no condition.
GENERAL = r"(?:who(?:so)?ever|whenever|(?:those|anyone|anybody|everyone|everybody)\s+who)"
CONDITION = re.compile(
    rf"\b(?:{ASKED}\s+(?:if|unless)\b|{GENERAL}\b[^,;:–—]*|(?:if|unless)\b(?P<condition>[^,;:–—]*))",
    re.IGNORECASE,
)
MOST_OF_IT = 0.6  # of the words of a condition, or of a short sentence, that another tells as plain fact
FEWEST = 2  # words of a condition, so that it tells anything
# "the 8th, and not the 9th"; "not a strike but a feast"; more, only and so on are told as well
CONTRAST = re.compile(
    r"(?:,|\b(?:and|but))\s+not\s+(?!only|just|merely|more|less|fewer|yet|later|all|every)(?P<behind>[^,;:.–—]*)"
    r"|\b(?:rather\s+than|instead\s+of)\s+(?P<other>[^,;:.–—]*)"
    r"|\bnot\s+(?!only|just|merely)(?P<before>[^,;:.–—]{1,60}?),?\s+but\b",
    re.IGNORECASE,
)
# A digit behind a letter belongs to a name ("G7").
NUMBER = r"(?<![^\W_])\d+(?:[.,:]\d+)*(?:st|nd|rd|th)?"
NUMBER_OR_WORD = re.compile(rf"{NUMBER}|[^\W\d_]+")
# "of the 41 hurt": of how many something is told
BASE = re.compile(
    r"\bof\s+(?:all\s+)?(?:the|these|those|its|their|his|her|our)\s+(?:[a-z]+\s+)?"
    rf"(?P<base>{NUMBER}|(?:{'|'.join(NUMERALS)})\b)",
    re.IGNORECASE,
)
NEGATORS = frozenset("no not never nothing nobody none neither nor nowhere".split())
CLOCK = re.compile(r"0?(\d{1,2})[:.](\d\d)")
NOON = 12
SCALES = (10**9, 10**6)
LONGEST_NUMBER = 15  # digits
CLAUSE = re.compile(r"[,;:.!?()–—\"“”]+|\b(?:and|but|or|that|who|which|when|while|because)\b", re.IGNORECASE)
PERSONS = {"us": "we", "me": "i", "him": "he", "them": "they"} | {
    name: name for name in ("we", "i", "he", "they")
}
BEFORE_VERB = frozenset(
    "has have had will would can could may might must shall should did do does also".split()
)
BEFORE_NOUN = frozenset(
    "a an the this that these those both all any each some his its my our their your no".split()
)
LONGEST_PHRASE = 3  # content words
REACH = 6  # words on either side of a verb
# Who does so to another has it done to himself.
MUTUAL = frozenset(map(stem, "met married fought joined faced resembled matched equalled bordered".split()))

Deed = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Said:
    """What one sentence says plainly, under a condition, and of what it says that it is not so but otherwise;
    and the numbers that it tells."""

    plain: frozenset[str]
    conditional: frozenset[str]
    contrasted: frozenset[str]
    is_negative: bool
    numbers: frozenset[str]


@lru_cache(maxsize=8192)  # a sentence is compared with many
def said(text: str) -> Said:
    """What a sentence says."""
    told = CONTRAST.sub(" ", text)
    plain = frozenset(content_words(CONDITION.sub(" ", told)))
    return Said(
        plain=plain,
        conditional=words_of(CONDITION, text),
        contrasted=words_of(CONTRAST, text) - plain,
        is_negative=NEGATION.search(told) is not None,
        numbers=numbers_told(told),
    )


def words_of(pattern: re.Pattern[str], text: str) -> frozenset[str]:
    """The content words of all that the named groups of a pattern find."""
    found = (words for match in pattern.finditer(text) for words in match.groupdict().values() if words)
    return frozenset(word for words in found for word in content_words(words))


def say_two_things(left: str, right: str) -> bool:
    """Whether two sentences of like words cannot be one in other words."""
    one, other = said(left), said(right)
    if is_condition_of(one, other) or is_condition_of(other, one):
        return True
    if is_set_right(one, other) or is_set_right(other, one):
        return True
    if have_other_numbers(one.numbers, other.numbers):
        return True
    return are_of_like_words(one, other) and are_exchanged(deeds_of(left), deeds_of(right))


def is_bereft_of_not(short: str, long: str) -> bool:
    """Whether a piece of a sentence, both folded, lacks the word before it by which the whole says that it is
    not so ("Nothing more could be done")."""
    before, found, _ = long.partition(short)
    return bool(found and before.split()) and before.split()[-1] in NEGATORS


def is_condition_of(conditional: Said, told: Said) -> bool:
    """Whether one sentence tells as plain fact what the other has only as a condition."""
    words = conditional.conditional
    if len(words) < FEWEST or words & told.conditional:
        return False
    if told.plain.isdisjoint(words - conditional.plain):
        return False
    return len(words & told.plain) >= MOST_OF_IT * len(words)


def is_set_right(right: Said, wrong: Said) -> bool:
    """Whether one sentence tells what the other says is not so, but otherwise."""
    return not wrong.is_negative and not right.contrasted.isdisjoint(wrong.plain)


def have_other_numbers(left: frozenset[str], right: frozenset[str]) -> bool:
    """Whether each tells numbers, and none that the other has."""
    return bool(left) and bool(right) and not left & right


def numbers_told(text: str) -> frozenset[str]:
    """The numbers of a passage, without that of those of some of whom it tells another."""
    words = NUMBER_OR_WORD.findall(text.casefold())
    every = frozenset(number(word) for word in words if word[0].isdigit() or word in NUMERALS)
    return every - {number(found["base"]) for found in BASE.finditer(text)} or every


def number(words: str) -> str:
    """A number as it can be compared: hours from noon ("16:40"), and millions as millions ("1,500,000")."""
    written = NUMERALS.get(words.casefold(), words)
    if ":" in written and (clock := CLOCK.fullmatch(written)):
        hour = int(clock[1])
        return f"{hour - NOON if hour > NOON else hour}.{clock[2]}"
    figures = written.replace(",", "")
    if not figures.isdecimal() or len(figures) > LONGEST_NUMBER:
        return figures
    value = int(figures)
    return next((f"{value / scale:g}" for scale in SCALES if value >= scale), str(value))


def are_of_like_words(left: Said, right: Said) -> bool:
    """Whether the shorter of two sentences has most of its words in common with the other."""
    return len(left.plain & right.plain) >= MOST_OF_IT * min(len(left.plain), len(right.plain))


def are_exchanged(left: frozenset[Deed], right: frozenset[Deed]) -> bool:
    """Whether somebody does to another in one sentence what, in the other alone, that one does to him."""
    exchanged = mirrored(left) & right
    return bool(exchanged - left - mirrored(right))


def mirrored(deeds: frozenset[Deed]) -> frozenset[Deed]:
    """Deeds with who does them and who undergoes them exchanged."""
    return frozenset((whom, verb, who) for who, verb, whom in deeds)


@lru_cache(maxsize=8192)
def deeds_of(text: str) -> frozenset[Deed]:
    """Who does what to whom in a sentence: a word before a verb, the verb and a word behind it."""
    return frozenset(deed for clause in CLAUSE.split(text) for deed in deeds(clause))


def deeds(clause: str) -> Iterator[Deed]:
    """Each word that may be a verb, with the words of the phrase before it and of that behind it."""
    words = [PERSONS.get(word, word) for word in map(str.casefold, WORD.findall(clause))]
    for at, word in enumerate(words):
        if word in FUNCTION_WORDS or word in PERSONS or word[0].isdigit() or stem(word) in MUTUAL:
            continue
        before = phrase(words[max(0, at - REACH) : at][::-1], BEFORE_VERB)
        behind = phrase(words[at + 1 : at + 1 + REACH], BEFORE_NOUN)
        yield from ((who, stem(word), whom) for who in before for whom in behind if who != whom)


def phrase(words: list[str], skipped: frozenset[str]) -> list[str]:
    """The words of the phrase that some words open, after such as may stand before it."""
    found: list[str] = []
    for word in words:
        if word in PERSONS:
            return [*found, word]
        if word in FUNCTION_WORDS and (found or word not in skipped):
            break
        if word not in FUNCTION_WORDS:
            found.append(stem(word))
        if len(found) == LONGEST_PHRASE:
            break
    return found
