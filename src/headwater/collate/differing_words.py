"""Who said it, in which words, and who says it is not so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from rapidfuzz.distance import JaroWinkler

from headwater.collate.block import candidate_pairs
from headwater.collate.difference import Compared, Difference
from headwater.collate.reading import Statement
from headwater.collate.statements import same_voice
from headwater.collate.words import WORD, stem

SAME_UTTERANCE = 0.75  # nearly word for word
DENIED_WORDS = 0.6
OPPOSED_WORDS = 0.6  # of two sentences that differ in a "not"; a false conflict costs more than a missed one
TRANSLATED = (0.4, 0.95)  # likeness of two renderings of one utterance that are not the same words
MOST_WORDS = 6  # content words of an utterance that differ; more of them are another cut, not another word
SAME_SPELLING = 0.85


def attribution_differences(compared: Compared) -> Iterator[Difference]:
    """The same words in the mouths of two speakers who do not speak for one another."""
    for left, right in like_pairs(compared):
        if not (left.is_direct and right.is_direct and left.speaker and right.speaker):
            continue
        if left.document == right.document:
            continue  # one article reports one speaker of some words; a second is misread
        if same_voice(left, right) or not are_strangers(compared, left, right):
            continue
        if compared.statement_likeness.wordings(left, right) >= SAME_UTTERANCE:
            yield Difference(
                kind="attribution",
                about=f"who said it: {left.text}",
                is_open=False,
                sides=((name_of(compared, left), (left,)), (name_of(compared, right), (right,))),
            )


def are_strangers(compared: Compared, left: Statement, right: Statement) -> bool:
    """Whether both speakers bear full names that share no part: else they may well be one."""
    names = [
        {word.casefold() for word in name_of(compared, statement).split()} for statement in (left, right)
    ]
    return min(map(len, names)) > 1 and not any(
        JaroWinkler.similarity(one, other) >= SAME_SPELLING for one in names[0] for other in names[1]
    )


def denial_differences(compared: Compared) -> Iterator[Difference]:
    """A statement that somebody makes and somebody else, or the same elsewhere, denies."""
    for left, right in like_pairs(compared):
        if left.document == right.document:
            continue
        if is_denied(compared, left, right):
            said, denied = (left, right) if is_negative(right) else (right, left)
            yield Difference(
                kind="assertion",
                about=f"whether: {said.text}",
                is_open=False,
                sides=((f"said by {name_of(compared, said)}", (said,)), ("denied", (denied,))),
            )


def is_denied(compared: Compared, left: Statement, right: Statement) -> bool:
    """Whether one of two says what the other says is not so, by the verb of saying or in its own sentence."""
    likeness = compared.statement_likeness
    if left.denies != right.denies:
        least = SAME_UTTERANCE if same_voice(left, right) else DENIED_WORDS
        return likeness.wordings(left, right) >= least
    if left.negated or right.negated or same_voice(left, right):
        return False
    return likeness.opposition(left, right) >= OPPOSED_WORDS


def is_negative(statement: Statement) -> bool:
    """Whether a statement denies something."""
    return statement.denies or any(part.is_negative for part in statement.parts)


def wording_differences(compared: Compared, groups: Sequence[Sequence[Statement]]) -> Iterator[Difference]:
    """One utterance quoted with other words in two documents, the pair that differs most."""
    for group in groups:
        quoted = [statement for statement in group if statement.is_direct]
        pairs = [pair for pair in combinations(quoted[:MOST_WORDS], 2) if is_other_rendering(compared, *pair)]
        if pairs:
            left, right = min(pairs, key=lambda pair: compared.statement_likeness.wordings(*pair))
            yield Difference(
                kind="wording",
                about=f"in which words: {name_of(compared, left)}",
                is_open=True,
                sides=tuple((shown_words(a, b), (a,)) for a, b in ((left, right), (right, left))),
            )


def is_other_rendering(compared: Compared, left: Statement, right: Statement) -> bool:
    """Whether two quotations of different documents render one utterance with a few other words."""
    if left.document == right.document:
        return False
    low, high = TRANSLATED
    ours, theirs = own_words(left, right), own_words(right, left)
    few = 1 <= len(ours) <= MOST_WORDS and 1 <= len(theirs) <= MOST_WORDS
    return few and low <= compared.statement_likeness.wordings(left, right) < high


def shown_words(left: Statement, right: Statement) -> str:
    """The words as they stand that only the left one has, in their order."""
    own = set(own_words(left, right))
    standing = (match[0] for match in WORD.finditer(left.text))
    return " … ".join(word for word in standing if stem(word.casefold()) in own)


def own_words(left: Statement, right: Statement) -> list[str]:
    """The stems that only the left one has, other spellings of the right one's left out."""
    return sorted(
        word
        for word in left.words - right.words
        if all(JaroWinkler.similarity(word, other) < SAME_SPELLING for other in right.words)
    )


def like_pairs(compared: Compared) -> Iterator[tuple[Statement, Statement]]:
    """Statements that share a speaker or rare words."""
    readings = compared.statements
    for i, j in candidate_pairs(readings, compared.statement_likeness.keys):
        yield readings[i], readings[j]


def name_of(compared: Compared, statement: Statement) -> str:
    """The speaker's name, or the words of the quote's own report where nobody is known."""
    speaker = compared.sources[statement.document].actors.get(statement.speaker or "")
    return speaker.name if speaker else "an unnamed source"
