"""In which words: one sentence of one speaker, quoted in two documents with words that are not the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import product

from rapidfuzz.distance import JaroWinkler

from headwater.collate.block import candidate_pairs
from headwater.collate.difference import Compared, Difference
from headwater.collate.differing_words import SAME_SPELLING, name_of
from headwater.collate.reading import Part, Statement
from headwater.collate.unlike import NEGATORS, say_two_things
from headwater.collate.words import FUNCTION_WORDS, WORD, stem

# Of 43 pairs of sentences in our own piles that one speaker has in two documents, with so many words in the
# same order and so great a share of the shorter one's, 42 are one sentence of hers.
FEWEST, LEAST_SHARE = 4, 0.55
SHARED, MOST_OF_IT = 3, 0.6  # content words in common where a speaker is not known, and their share
NEARLY_ONE = 0.8  # of two sentences that one document sets against each other
MOST_WORDS = 6  # content words that differ; more of them are another cut, not another word
MOST_LEFT_OUT = 2  # words that a quotation lacks in its midst
MOST_SENTENCES = 6  # of one utterance
OPPOSITE = ("un", "in", "im", "il", "ir", "dis", "non", "mis")
# Words without content by which a sentence says another thing.
TURNS = frozenset(
    "if unless until before after but not never no only all every any some few most both neither nor or may "
    "might must could should would cannot without except".split()
)
ONE_WORD = {
    "nobody": ("no", "one"),
    "everybody": ("everyone",),
    "somebody": ("someone",),
    "won't": ("will", "not"),
}


@dataclass(frozen=True, slots=True, eq=False)
class Uttered:
    """One sentence of somebody's direct speech."""

    statement: Statement
    part: Part

    @property
    def tokens(self) -> tuple[str, ...]:
        return tokens_of(self.part.text)


def wording_differences(compared: Compared) -> Iterator[Difference]:
    """Sentences of one speaker that documents render otherwise, each rendering with those that have it."""
    spoken = {
        each.mark: [Uttered(each, part) for part in each.parts[:MOST_SENTENCES]]
        for each in compared.statements
        if each.is_direct
    }
    pairs = [pair for pair in like_sentences(compared, spoken) if is_rendering(*pair)]
    for together in connected(pairs):
        sides = renderings(together)
        if len(sides) > 1:
            yield difference(compared, sides)


def like_sentences(
    compared: Compared, spoken: Mapping[str, Sequence[Uttered]]
) -> Iterator[tuple[Uttered, Uttered]]:
    """Sentences of two documents that one speaker may have said."""
    readings = compared.statements
    for i, j in candidate_pairs(readings, compared.statement_likeness.keys):
        left, right = readings[i], readings[j]
        is_one = left.speaker == right.speaker or not (left.speaker and right.speaker)
        if left.document != right.document and is_one and left.is_direct and right.is_direct:
            yield from product(spoken[left.mark], spoken[right.mark])


@lru_cache(maxsize=8192)
def tokens_of(text: str) -> tuple[str, ...]:
    """The words of a sentence without their case."""
    found = (match[0].casefold().replace("’", "'") for match in WORD.finditer(text))
    return tuple(token for word in found for token in ONE_WORD.get(word, (word,)))


def is_rendering(one: Uttered, other: Uttered) -> bool:
    """Whether two sentences have so much in common, and in one order, that they are one in other words."""
    first, second = one.tokens, other.tokens
    if len(set(first) & set(second)) < FEWEST or max(map(len, own_words_of(one, other))) > MOST_WORDS:
        return False
    if in_common(one, other) < max(FEWEST, LEAST_SHARE * min(len(first), len(second))):
        return False
    if one.statement.speaker and one.statement.speaker == other.statement.speaker:
        return True
    shared = len(one.part.words & other.part.words)
    return shared >= SHARED and shared >= MOST_OF_IT * max(len(one.part.words), len(other.part.words))


def in_common(one: Uttered, other: Uttered) -> int:
    """How many words two sentences have in one order."""
    blocks = SequenceMatcher(None, one.tokens, other.tokens, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks)


def connected(pairs: Sequence[tuple[Uttered, Uttered]]) -> list[list[Uttered]]:
    """The sentences that hang together by pairs, in order."""
    home: dict[Uttered, list[Uttered]] = {}
    for one, other in pairs:
        left, right = home.setdefault(one, [one]), home.setdefault(other, [other])
        if left is not right:
            left.extend(right)
            home.update(dict.fromkeys(right, left))
    return list({id(group): sorted(group, key=in_order) for group in home.values()}.values())


def in_order(uttered: Uttered) -> tuple[object, ...]:
    """Longer renderings first."""
    return (-len(uttered.tokens), uttered.statement.order, uttered.part.text)


def renderings(together: Sequence[Uttered]) -> list[list[Uttered]]:
    """Sentences by their words, cuts of one another together; of two that one document has, neither."""
    sides: list[list[Uttered]] = []
    for uttered in together:
        cut = (side for side in sides if is_cut(uttered, side[0]))
        home = next(cut, next((side for side in sides if are_same_words(side[0], uttered)), None))
        if home is None:
            sides.append([uttered])
        else:
            home.append(uttered)
    twice = {number for number, side in enumerate(sides) if any(is_apart(side, other) for other in sides)}
    return [side for number, side in enumerate(sides) if number not in twice]


def is_apart(side: Sequence[Uttered], other: Sequence[Uttered]) -> bool:
    """Whether one document has two sentences that differ in more than a word: then she said both."""
    pairs = product(side, other) if side is not other else ()
    return any(
        one.statement.document == two.statement.document
        and in_common(one, two) < NEARLY_ONE * max(len(one.tokens), len(two.tokens))
        for one, two in pairs
    )


def is_cut(part: Uttered, whole: Uttered) -> bool:
    """Whether one sentence is a piece of the other."""
    return f" {' '.join(part.tokens)} " in f" {' '.join(whole.tokens)} "


def are_same_words(one: Uttered, other: Uttered) -> bool:
    """Whether two sentences differ in no word that says anything, or one has no words of its own."""
    if all(own_words_of(one, other)) or say_two_things(one.part.text, other.part.text):
        return False
    if leaves_out(other, one) or leaves_out(one, other):
        return False
    return turns_in(one) == turns_in(other)


def turns_in(uttered: Uttered) -> set[str]:
    """The words by which a sentence says another thing than without them; all that deny are one."""
    return {"not" if word in NEGATORS else word for word in uttered.tokens if word in TURNS}


def leaves_out(shorter: Uttered, longer: Uttered) -> bool:
    """Whether a quotation lacks a word or two in the midst of what another has: no cut ends there."""
    has, whole = shorter.tokens, longer.tokens
    missing = len(whole) - len(has)
    if not 0 < missing <= MOST_LEFT_OUT:
        return False
    head = next(
        (at for at, (one, other) in enumerate(zip(has, whole, strict=False)) if one != other), len(has)
    )
    is_whole = 0 < head < len(has) and has[head:] == whole[head + missing :]
    return is_whole and any(
        word in TURNS or word not in FUNCTION_WORDS for word in whole[head : head + missing]
    )


def difference(compared: Compared, sides: Sequence[Sequence[Uttered]]) -> Difference:
    """Renderings of one sentence as a difference, each with the words that only it has."""
    ordered = sorted(sides, key=lambda side: min(each.statement.order for each in side))
    heads = [side[0] for side in ordered]
    speakers = [each.statement for side in ordered for each in side if each.statement.speaker]
    return Difference(
        kind="wording",
        about=f"in which words: {name_of(compared, (speakers or [heads[0].statement])[0])}",
        is_open=True,
        sides=tuple(
            (
                shown_words(side[0], heads[0] if side[0] is not heads[0] else heads[1]),
                tuple(
                    sorted(
                        {each.statement.mark: each.statement for each in side}.values(),
                        key=lambda each: each.order,
                    )
                ),
            )
            for side in ordered
        ),
    )


def shown_words(one: Uttered, other: Uttered) -> str:
    """The words as they stand that only the one has, in their order; those around the gap where it lacks
    some, and the whole where it has the same words otherwise."""
    own, _ = own_words_of(one, other)
    standing = [match[0] for match in WORD.finditer(one.part.text)]
    shown = " … ".join(word for word in standing if stem(word.casefold()) in own)
    if shown:
        return shown
    return around_gap(one, other) if leaves_out(one, other) else one.part.text.strip(' "“”')


def around_gap(shorter: Uttered, longer: Uttered) -> str:
    """The two words of a quotation between which another has more."""
    has, whole = ([match[0] for match in WORD.finditer(each.part.text)] for each in (shorter, longer))
    pairs = zip(has, whole, strict=False)
    at = next((at for at, (one, other) in enumerate(pairs) if one.casefold() != other.casefold()), len(has))
    return " ".join(has[max(0, at - 1) : at + 1])


def own_words_of(one: Uttered, other: Uttered) -> tuple[list[str], list[str]]:
    """The stems that only the one and only the other has, other spellings left out."""
    ours, theirs = one.part.words, other.part.words
    return own_words(ours, theirs), own_words(theirs, ours)


def own_words(ours: frozenset[str], theirs: frozenset[str]) -> list[str]:
    """The stems that only the first has, other spellings of the second's left out."""
    return sorted(word for word in ours - theirs if not any(are_spellings(word, other) for other in theirs))


def are_spellings(one: str, other: str) -> bool:
    """Whether two words are spelled nearly alike; "fair" and "unfair" are none of one word."""
    short, long = sorted((one, other), key=len)
    is_opposite = any(long == prefix + short for prefix in OPPOSITE)
    return not is_opposite and JaroWinkler.similarity(one, other) >= SAME_SPELLING
