"""Papers that an outlet has seen: which words are about them, before and after it says so."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from headwater.mark.attributions.continued import merged, touches
from headwater.mark.attributions.relay_drafts import Draft, Range, Reading
from headwater.mark.tokens import Token

SEEN = re.compile(r"\W*(?:seen|read|obtained|reviewed|viewed|verified) by\b", re.IGNORECASE)
PAPER = re.compile(
    r"\b(?:the|this|that|these|those|his|her|their)\s+(?:\w+\s+)?(?:memo|memorandum|letters?|e-?mails?|messages?|notes?|"
    r"documents?|contract|draft|minutes|logs?|diary|recordings?|papers|files?|records?)\W*$",
    re.IGNORECASE,
)
BESIDE = 40  # code points before "seen by" in which the paper is named
MARKS = frozenset('"“”«»`')


def see_papers(drafts: Sequence[Draft], kept: Sequence[Reading], text: str) -> None:
    """Let "the memo, seen by the Quay, ..." cover what is told of the memo, also right before it.

    Whom a relative clause describes further on is no part of the paper.
    """
    by_number = {reading.number: reading for reading in kept}
    covered = merged(place for draft in drafts for place in (*draft.scope, draft.evidence))
    for draft in drafts:
        if draft.carries_article or not SEEN.match(text[slice(*draft.evidence)]):
            continue
        reading = by_number[draft.paragraph]
        draft.scope = [part for place in draft.scope for part in without(place, describing(draft, reading))]
        if draft.is_own and PAPER.search(
            text, max(draft.sentence[0], draft.evidence[0] - BESIDE), draft.evidence[0]
        ):
            draft.scope += told_before(draft, reading, covered, kept, text)


def describing(draft: Draft, reading: Reading) -> list[Range]:
    """The relative clauses after "seen by" that describe something else."""
    start = reading.paragraph.start
    return [
        (start + token.left_edge.idx, start + token.right_edge.idx + len(token.right_edge))
        for token in reading.paragraph.parse
        if draft.evidence[1] <= start + token.left_edge.idx < draft.sentence[1] and is_relative(token)
    ]


def is_relative(token: Token) -> bool:
    """Whether a verb's clause describes somebody named before it."""
    return token.dep_ == "relcl" and token.head.i < token.i


def without(place: Range, clauses: Sequence[Range]) -> Iterator[Range]:
    """What is left of a passage."""
    start, end = place
    for first, last in sorted(clauses):
        if start < first < end:
            yield start, first
            start = max(start, min(last, end))
    if start < end:
        yield start, end


def told_before(
    draft: Draft, reading: Reading, covered: Sequence[Range], kept: Sequence[Reading], text: str
) -> list[Range]:
    """The sentences of nobody before it: of its paragraph, or where it opens one of the paragraph before."""
    earlier = [sentence for sentence in reading.sentences if sentence[1] <= draft.sentence[0]]
    if not earlier:
        at = bisect_left(kept, reading.number, key=lambda each: each.number)
        bodies = (each for each in reversed(kept[:at]) if each.paragraph.kind == "body")
        before = next(bodies, None)
        earlier = before.sentences if before is not None else []
    return [
        sentence
        for sentence in earlier
        if not touches(sentence, covered) and not MARKS & set(text[slice(*sentence)])
    ]
