"""Whether: what somebody is said to deny, and a sentence elsewhere tells with all of its words."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from headwater.collate.compatible import NEGATIVE
from headwater.collate.difference import Compared, Difference, touch
from headwater.collate.differing_words import REQUEST
from headwater.collate.former import is_another_time
from headwater.collate.none_such import UNTOLD, shortest
from headwater.collate.passages import passage
from headwater.collate.reading import Reading, Statement
from headwater.collate.told_before import ToldBefore
from headwater.collate.words import content_words

FEWEST = 2  # words that a denial and a telling share,
SHORT = 10  # ... where the telling has no more than so many: in a long sentence two words may be chance
SHARE = 0.75  # ... of the denial's; in our own piles all sentences with so many tell what is denied
# What opens words that say of whom they are true themselves: "denied that the gate was open".
OF_ANOTHER = re.compile(
    r"\W*that\s+(?!(?:he|she|it|they|his|her|its|their|there|this|these|those|any\w*|no|either|one)\b)",
    re.IGNORECASE,
)
REJECTED = re.compile(r"\b(?:reject|dismiss|refus|turn)\w*\b[^.;]*$", re.IGNORECASE)
HEARSAY = re.compile(
    r"\W*+(?:(?:an?|the|these|those|all|any|such)\s+)?(?:[\w’'-]+\s+){0,2}?"
    r"(?:reports?|claims?|allegations?|accusations?|suggestions?|rumou?rs?|charges?|statements?)\b",
    re.IGNORECASE,
)
Pair = tuple[Statement, Reading]
BEFORE = 60  # code points before what is denied in which the verb stands


def denied_elsewhere_differences(compared: Compared, told: Sequence[Difference]) -> Iterator[Difference]:
    """What is denied in words that sentences elsewhere assert, told of by no difference before."""
    before = ToldBefore.of(each for each in told if each.kind == "assertion")
    denials = [
        each for each in compared.statements if can_be_told(compared, each) and not before.sides_of(each)
    ]
    sentences = Sentences.of(compared) if denials else Sentences()
    pairs = [(denial, each) for denial in denials for each in tellings_of(compared, sentences, denial)]
    for group in together(pairs):
        yield difference(group)


@dataclass(frozen=True, slots=True)
class Sentences:
    """The sentences of an affair with their words, findable by each."""

    read: list[tuple[Reading, frozenset[str]]] = field(default_factory=list)
    by_word: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))

    @classmethod
    def of(cls, compared: Compared) -> Sentences:
        """All sentences of the documents that are compared."""
        found = cls()
        for name in sorted(compared.sources):
            source = compared.sources[name]
            for number, sentence in enumerate(source.entry.marks.sentences):
                words = frozenset(content_words(source.words(sentence.span)))
                for word in words:
                    found.by_word[word].append(len(found.read))
                found.read.append((passage(source, f"told-of-{number}", sentence.span), words))
        return found

    def with_most_of(self, words: frozenset[str]) -> Iterator[tuple[Reading, frozenset[str]]]:
        """The sentences that have so many of some words that they may tell the same."""
        shared = Counter(number for word in sorted(words) for number in self.by_word.get(word, ()))
        least = max(FEWEST, SHARE * len(words))
        likely = ((shared[number], self.read[number]) for number in sorted(shared) if shared[number] >= least)
        return (found for count, found in likely if count > FEWEST or len(found[1]) <= SHORT)


def together(pairs: Sequence[Pair]) -> list[list[Pair]]:
    """Denials and tellings, those together that have one of either in common."""
    groups: list[list[Pair]] = []
    for pair in pairs:
        marks = {pair[0].mark, pair[1].mark}
        near = [group for group in groups if any(marks & {one.mark, other.mark} for one, other in group)]
        joined = [pair, *(each for group in near for each in group)]
        groups = [*(group for group in groups if group not in near), joined]
    return groups


def difference(pairs: Sequence[Pair]) -> Difference:
    """Denials and the sentences that tell what is denied, as a difference."""
    said, denied = (
        tuple(sorted({pair[n].mark: pair[n] for pair in pairs}.values(), key=lambda each: each.order))
        for n in (1, 0)
    )
    return Difference(
        kind="assertion",
        about=f"whether: {shortest(said)}",
        is_open=False,
        sides=(("said so", said), ("denied", denied)),
    )


def can_be_told(compared: Compared, statement: Statement) -> bool:
    """Whether a statement is what somebody is said to deny, and no request that is refused."""
    if not statement.denies or REQUEST.match(statement.text) or NEGATIVE.search(statement.text):
        return False
    text = compared.sources[statement.document].entry.document.text
    start = statement.span.start
    is_rejected = REJECTED.search(text[max(0, start - BEFORE) : start]) is not None
    if is_rejected and HEARSAY.match(statement.text) is None:
        return False
    return len(set(content_words(statement.text))) >= FEWEST


def tellings_of(compared: Compared, sentences: Sentences, denial: Statement) -> Iterator[Reading]:
    """The sentences that assert what is denied, but for those of whoever denies it."""
    names = names_of(compared, denial)
    is_of_another = OF_ANOTHER.match(denial.text) is not None
    for reading, words in sentences.with_most_of(frozenset(content_words(denial.text))):
        is_about = is_of_another or not names.isdisjoint(words)
        is_other = not touch(reading, denial) and not says(compared.statements, denial, reading)
        if is_about and is_other and tells(reading.text, denial):
            yield reading


def tells(text: str, denial: Statement) -> bool:
    """Whether a sentence tells something as so, of the time of which a denial speaks."""
    if NEGATIVE.search(text) or UNTOLD.search(text):
        return False
    return is_another_time(text) == is_another_time(denial.text)


def names_of(compared: Compared, statement: Statement) -> frozenset[str]:
    """The words of the names of whoever makes a statement."""
    speaker = compared.sources[statement.document].actors.get(statement.speaker or "")
    return frozenset(content_words(" ".join((speaker.name, *speaker.names)))) if speaker else frozenset()


def says(statements: Sequence[Statement], denial: Statement, reading: Reading) -> bool:
    """Whether whoever denies something is the one whose words a sentence has."""
    return any(each.speaker == denial.speaker and reading.span.overlaps(each.span) for each in statements)
