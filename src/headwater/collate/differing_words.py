"""Who said it, and who says it is not so."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from rapidfuzz.distance import JaroWinkler

from headwater.collate.block import candidate_pairs
from headwater.collate.difference import Compared, Difference
from headwater.collate.reading import Statement
from headwater.collate.statements import same_voice, speaks_for

SAME_UTTERANCE = 0.75  # nearly word for word
DENIED_WORDS = 0.6
OPPOSED_WORDS = 0.6  # of two sentences that differ in a "not"; a false conflict costs more than a missed one
SAME_SPELLING = 0.85
# What was asked for is refused, not denied.
REQUEST = re.compile(
    r"\W*(?:(?:an?|the|all|both|any|such|his|her|its|their|that|this)\s+)?(?:\w+\s+)?"
    r"(?:requests?|appeals?|motions?|petitions?|demands?|proposals?|bids?|calls?|applications?|offers?)\b",
    re.IGNORECASE,
)
FULL_NAME = 2  # words of a name that is not only a part of one

Pair = tuple[Statement, Statement]


def attribution_differences(compared: Compared) -> Iterator[Difference]:
    """The same words in the mouths of two speakers who do not speak for one another."""
    found: dict[tuple[str, str], list[Pair]] = defaultdict(list)
    for pair in like_pairs(compared):
        if are_of_two_speakers(compared, *pair):
            left, right = sorted(pair, key=lambda statement: statement.speaker or "")
            found[left.speaker or "", right.speaker or ""].append((left, right))
    for pairs in (group for _, both in sorted(found.items()) for group in by_utterance(both)):
        sides = [sorted({pair[n] for pair in pairs}, key=lambda statement: statement.order) for n in (0, 1)]
        sides.sort(key=lambda side: side[0].order)
        yield Difference(
            kind="attribution",
            about=f"who said it: {min((one.text for one, _ in pairs), key=lambda text: (len(text), text))}",
            is_open=False,
            sides=tuple((name_of(compared, side[0]), tuple(side)) for side in sides),
        )


def are_of_two_speakers(compared: Compared, left: Statement, right: Statement) -> bool:
    """Whether two documents have nearly the same direct speech, each in the mouth of another."""
    if not (left.is_direct and right.is_direct and left.speaker and right.speaker):
        return False
    if left.document == right.document:
        return False  # one article reports one speaker of some words; a second is misread
    if not are_strangers(compared, left, right):
        return False
    return compared.statement_likeness.wordings(left, right) >= SAME_UTTERANCE


def by_utterance(pairs: Sequence[Pair]) -> list[list[Pair]]:
    """Pairs of two speakers' words, those together that have a quotation in common."""
    groups: list[list[Pair]] = []
    for pair in pairs:
        home = next((group for group in groups if any(set(pair) & set(other) for other in group)), None)
        if home is None:
            groups.append([pair])
        else:
            home.append(pair)
    return groups


def are_strangers(compared: Compared, left: Statement, right: Statement) -> bool:
    """Whether both speakers bear full names that share no part: else they may well be one."""
    speakers = [compared.sources[each.document].actors.get(each.speaker or "") for each in (left, right)]
    if speaks_for(left, right) or speaks_for(right, left):
        return False
    if same_voice(left, right) and (left.office or right.office):
        return False  # a state and one of its ministers; two ministers are two
    names = [{word.casefold() for word in each.name.split()} for each in speakers if each and each.names]
    if len(names) < len(speakers) or min(map(len, names)) < FULL_NAME:
        return False
    alike = (JaroWinkler.similarity(one, other) for one in names[0] for other in names[1])
    return max(alike) < SAME_SPELLING


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
        if REQUEST.match(left.text if left.denies else right.text):
            return False
        least = SAME_UTTERANCE if same_voice(left, right) else DENIED_WORDS
        return likeness.wordings(left, right) >= least
    if left.negated or right.negated or same_voice(left, right):
        return False
    return likeness.opposition(left, right) >= OPPOSED_WORDS


def is_negative(statement: Statement) -> bool:
    """Whether a statement denies something."""
    return statement.denies or any(part.is_negative for part in statement.parts)


def like_pairs(compared: Compared) -> Iterator[tuple[Statement, Statement]]:
    """Statements that share a speaker or rare words."""
    readings = compared.statements
    for i, j in candidate_pairs(readings, compared.statement_likeness.keys):
        yield readings[i], readings[j]


def name_of(compared: Compared, statement: Statement) -> str:
    """The speaker's name, or the words of the quote's own report where nobody is known."""
    speaker = compared.sources[statement.document].actors.get(statement.speaker or "")
    return speaker.name if speaker else "an unnamed source"
