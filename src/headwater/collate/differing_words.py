"""Who said it, in which words, and who says it is not so."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import combinations

from rapidfuzz.distance import JaroWinkler

from headwater.collate.block import candidate_pairs
from headwater.collate.difference import Compared, Difference
from headwater.collate.reading import Statement
from headwater.collate.statements import same_voice, speaks_for
from headwater.collate.words import WORD, stem

SAME_UTTERANCE = 0.75  # nearly word for word
DENIED_WORDS = 0.6
OPPOSED_WORDS = 0.6  # of two sentences that differ in a "not"; a false conflict costs more than a missed one
TRANSLATED = (0.4, 0.95)  # likeness of two renderings of one utterance that are not the same words
LONG_RUN, LEAST_SHARE = 4, 3  # words in a row, and a third of the shorter quotation
MOST_LEFT_OUT = 2  # words that a quotation lacks in its midst
MOST_WORDS = 6  # content words of an utterance that differ; more of them are another cut, not another word
SAME_SPELLING = 0.85
OPPOSITE = ("un", "in", "im", "il", "ir", "dis", "non", "mis")
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


def wording_differences(compared: Compared, groups: Sequence[Sequence[Statement]]) -> Iterator[Difference]:
    """One utterance quoted with other words in two documents, the pair that differs most."""
    for group in groups:
        quoted = [statement for statement in group if statement.is_direct]
        pairs = [pair for pair in combinations(quoted[:MOST_WORDS], 2) if is_other_rendering(compared, *pair)]
        if pairs:
            yield rendering(
                compared, *min(pairs, key=lambda pair: compared.statement_likeness.wordings(*pair))
            )
    for left, right in begun_alike(compared, groups):
        yield rendering(compared, left, right)


def rendering(compared: Compared, left: Statement, right: Statement) -> Difference:
    """Two wordings of what may be one utterance, each with the words that only it has."""
    return Difference(
        kind="wording",
        about=f"in which words: {name_of(compared, left)}",
        is_open=True,
        sides=tuple((shown_words(a, b), (a,)) for a, b in ((left, right), (right, left))),
    )


def begun_alike(compared: Compared, groups: Sequence[Sequence[Statement]]) -> Iterator[Pair]:
    """Quotations of one speaker in two documents that were not taken for one, and share a run of words."""
    home = {statement.mark: number for number, group in enumerate(groups) for statement in group}
    told = {(statement.document, home.get(statement.mark, -1)) for statement in compared.statements}
    for left, right in like_pairs(compared):
        one, other = home.get(left.mark, -1), home.get(right.mark, -1)
        if one == other or (left.document, other) in told or (right.document, one) in told:
            continue
        if left.document != right.document and is_other_ending(left, right):
            yield left, right


def is_other_ending(left: Statement, right: Statement) -> bool:
    """Whether two quotations of one speaker have a run of words in common and few of their own."""
    if not (left.is_direct and right.is_direct and left.speaker) or left.speaker != right.speaker:
        return False
    if max(len(own_words(left, right)), len(own_words(right, left))) > MOST_WORDS:
        return False
    has, whole = ([match[0].casefold() for match in WORD.finditer(each.text)] for each in (left, right))
    run = longest_run(has, whole)
    return run >= LONG_RUN and run * LEAST_SHARE >= min(len(has), len(whole))


def longest_run(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words in a row two texts have in common."""
    return SequenceMatcher(None, one, other, autojunk=False).find_longest_match().size


def is_other_rendering(compared: Compared, left: Statement, right: Statement) -> bool:
    """Whether two quotations of different documents render one utterance with a few other words."""
    if left.document == right.document:
        return False
    low, high = TRANSLATED
    ours, theirs = own_words(left, right), own_words(right, left)
    if max(len(ours), len(theirs)) > MOST_WORDS or not (ours or theirs):
        return False
    if not ours or not theirs:
        return leaves_out(*((left, right) if theirs else (right, left)))
    return low <= compared.statement_likeness.wordings(left, right) < high


def leaves_out(shorter: Statement, longer: Statement) -> bool:
    """Whether a quotation lacks a word or two in the midst of what another has: no cut ends there."""
    has, whole = (tuple(map(str.casefold, WORD.findall(each.text))) for each in (shorter, longer))
    missing = len(whole) - len(has)
    if not 0 < missing <= MOST_LEFT_OUT:
        return False
    head = next(
        (at for at, (one, other) in enumerate(zip(has, whole, strict=False)) if one != other), len(has)
    )
    return 0 < head < len(has) and has[head:] == whole[head + missing :]


def shown_words(left: Statement, right: Statement) -> str:
    """The words as they stand that only the left one has, in their order; those around the gap where it
    lacks some."""
    own = set(own_words(left, right))
    if not own:
        return around_gap(left, right)
    standing = (match[0] for match in WORD.finditer(left.text))
    return " … ".join(word for word in standing if stem(word.casefold()) in own)


def around_gap(shorter: Statement, longer: Statement) -> str:
    """The two words of a quotation between which another has more."""
    has, whole = ([match[0] for match in WORD.finditer(each.text)] for each in (shorter, longer))
    pairs = zip(has, whole, strict=False)
    at = next((at for at, (one, other) in enumerate(pairs) if one.casefold() != other.casefold()), len(has))
    return " ".join(has[max(0, at - 1) : at + 1])


def own_words(left: Statement, right: Statement) -> list[str]:
    """The stems that only the left one has, other spellings of the right one's left out."""
    return sorted(
        word
        for word in left.words - right.words
        if not any(are_spellings(word, other) for other in right.words)
    )


def are_spellings(one: str, other: str) -> bool:
    """Whether two words are spelled nearly alike; "fair" and "unfair" are none of one word."""
    short, long = sorted((one, other), key=len)
    is_opposite = any(long == prefix + short for prefix in OPPOSITE)
    return not is_opposite and JaroWinkler.similarity(one, other) >= SAME_SPELLING


def like_pairs(compared: Compared) -> Iterator[tuple[Statement, Statement]]:
    """Statements that share a speaker or rare words."""
    readings = compared.statements
    for i, j in candidate_pairs(readings, compared.statement_likeness.keys):
        yield readings[i], readings[j]


def name_of(compared: Compared, statement: Statement) -> str:
    """The speaker's name, or the words of the quote's own report where nobody is known."""
    speaker = compared.sources[statement.document].actors.get(statement.speaker or "")
    return speaker.name if speaker else "an unnamed source"
