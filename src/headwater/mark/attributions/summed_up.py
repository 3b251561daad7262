"""Headlines and first lines that say, in nearly the same words, what the text below has from somebody."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from headwater.mark.attributions.relay_drafts import Draft, Range, Reading

LEAD = 2  # paragraphs of the text that sum up what follows
LEAST_SHARED = 3  # words; two articles' worth of sentences on one affair share a name or two
LEAST_SHARE = 0.6  # of the summary's words; a summary says little that is not said below
LEAST_OF_MANY = 0.5  # where four words or more are shared: of fewer, most are names that every sentence has
MANY = 4
LONGEST = 60  # words of a summary; a longer paragraph tells and does not sum up
TOLD_BELOW = frozenset({"speaker", "subject", "tag", "told", "citing", "release", "post"})
WORD = re.compile(r"[^\W_]+(?:[.,]\d+)*")
ENDINGS = re.compile(r"(?:ings?|ed|es|s|e)$")
NUMBERS = {
    word: str(number)
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve".split()
    )
}
EMPTY = frozenset(
    """about after again against all also an and any are as at away be been before being between both but
    by can could did do does down during each for from had has have he her here him his how if in into
    is it its just later like may might more most must no nor not now of off on once only or other our
    out over own said say says she should since so some still such than that the their them then there
    these they this those through to too under until up us very was we were what when where which while
    who whom whose why will with would you your am pm et gmt est updated published posted monday tuesday
    wednesday thursday friday saturday sunday today yesterday""".split()
)


def sum_up(drafts: Sequence[Draft], kept: Sequence[Reading], text: str) -> None:
    """Let a summary that names nobody have what it says from whom the text below has it."""
    told = [draft for draft in drafts if draft.role in TOLD_BELOW and not draft.carries_article]
    if not told:
        return
    words = [
        frozenset[str]().union(*(words_of(text[start:end]) for start, end in draft.scope)) for draft in told
    ]
    for summary in summaries(kept):
        if any(overlap(summary, place) for draft in drafts for place in (*draft.scope, draft.evidence)):
            continue
        best = told_best(words_of(text[summary[0] : summary[1]]), words)
        if best is not None and told[best].evidence[0] >= summary[1]:
            for draft in around(told[best], told):
                draft.scope.append(summary)


def summaries(kept: Sequence[Reading]) -> Iterator[Range]:
    """The sentences of the headline, of the lines under it and of the first paragraphs."""
    bodies = 0
    for reading in kept:
        bodies += reading.paragraph.kind == "body"
        if bodies > LEAD:
            return
        yield from reading.sentences


def told_best(summary: frozenset[str], told: Sequence[frozenset[str]]) -> int | None:
    """Which passage has most of a summary's words, the first of several."""
    if not LEAST_SHARED <= len(summary) <= LONGEST:
        return None
    shared = [len(summary & words) for words in told]
    best = max(range(len(told)), key=lambda at: (shared[at], -at))
    share = LEAST_OF_MANY if shared[best] >= MANY else LEAST_SHARE
    return best if shared[best] >= max(LEAST_SHARED, share * len(summary)) else None


def around(draft: Draft, told: Sequence[Draft]) -> Iterator[Draft]:
    """A draft and those that cover the same passage, so that it stays plain which is the innermost."""
    start = draft.scope[0][0]
    return (
        each for each in told if each is draft or (each.sentence == draft.sentence and each.covers(start))
    )


def words_of(text: str) -> frozenset[str]:
    """The words of a passage that tell something, without their endings."""
    found = (match.group().casefold() for match in WORD.finditer(text))
    return frozenset(
        NUMBERS.get(word) or (ENDINGS.sub("", word) if len(word) > 3 else word)
        for word in found
        if word not in EMPTY and (len(word) > 1 or word.isdigit())
    )


def overlap(left: Range, right: Range) -> bool:
    """Whether two stretches share a character."""
    return left[0] < right[1] and right[0] < left[1]
