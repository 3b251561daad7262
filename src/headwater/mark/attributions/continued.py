"""Accounts that go on after the sentence that says whose they are: "..., police said. They then fled." """

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from spacy.tokens import Token

from headwater.mark.attributions.relay_drafts import Draft, Range, Reading
from headwater.mark.attributions.summed_up import around, overlap
from headwater.mark.cast import Cast

Place = tuple[Reading, Range]

GOING_ON = frozenset({"then", "later", "afterwards", "afterward", "subsequently", "eventually", "finally"})
PRONOUNS = frozenset({"he", "she", "it", "they"})
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
PLURALS = frozenset({"NNS", "NNPS"})
MARKS = frozenset('"“”«»`')
LEAST = 0.4  # of a sentence; less is a remark in the writer's own


def go_on(drafts: Sequence[Draft], kept: Sequence[Reading], cast: Cast, text: str) -> None:
    """Let a sentence that goes on with what somebody tells be had from who tells it."""
    told = [draft for draft in drafts if draft.role == "speaker" and not draft.carries_article]
    covered = sorted(place for draft in drafts for place in (*draft.scope, draft.evidence))
    for (_, before), (reading, sentence) in pairwise(places(kept)):
        if any(overlap(sentence, place) for place in covered) or MARKS & set(text[slice(*sentence)]):
            continue
        for draft in [each for each in told if tells(each, before, text)][-1:]:
            if goes_on(draft, before, sentence, reading, kept, cast):
                for each in around(draft, told):
                    each.scope.append(sentence)


def places(kept: Sequence[Reading]) -> Iterator[Place]:
    """The sentences of the text, each with its paragraph."""
    return (
        (reading, sentence)
        for reading in kept
        if reading.paragraph.kind == "body"
        for sentence in reading.sentences
    )


def tells(draft: Draft, sentence: Range, text: str) -> bool:
    """Whether most of a sentence is what somebody tells in the writer's words."""
    told = sum(
        min(end, sentence[1]) - max(start, sentence[0]) for start, end in draft.scope if start < sentence[1]
        and sentence[0] < end
    )  # fmt: skip
    return told >= LEAST * (sentence[1] - sentence[0]) and not MARKS & set(text[slice(*sentence)])


def goes_on(
    draft: Draft, before: Range, sentence: Range, reading: Reading, kept: Sequence[Reading], cast: Cast
) -> bool:
    """Whether a sentence tells what those did next of whom somebody has told, not what the speaker did."""
    tokens = tokens_of(reading, sentence)
    root = next((token for token in tokens if token.head == token), None)
    if root is None or root.tag_ not in {"VBD", "VBN"}:
        return False
    subject = next((child for child in root.children if child.dep_ in SUBJECTS), None)
    if subject is None or subject.lower_ not in PRONOUNS:
        return False
    if not any(token.lower_ in GOING_ON for token in root.children):
        return False
    mention = cast.mention_at(reading.paragraph.span(subject))
    if mention is not None and mention.chain == draft.source.actor:
        return False
    if mention is not None or subject.lower_ != "they":
        return mention is not None
    return any(_is_plural_subject(token, draft, each) for each in kept for token in tokens_of(each, before))


def _is_plural_subject(token: Token, draft: Draft, reading: Reading) -> bool:
    """Whether several are told of by a speaker."""
    place = reading.paragraph.start + token.idx
    return token.dep_ in SUBJECTS and token.tag_ in PLURALS and any(a <= place < b for a, b in draft.scope)


def tokens_of(reading: Reading, sentence: Range) -> Sequence[Token]:
    """The tokens of a sentence, none where it stands in another paragraph."""
    start = reading.paragraph.start
    if not (start <= sentence[0] and sentence[1] <= reading.paragraph.end):
        return ()
    found = reading.paragraph.parse.char_span(
        sentence[0] - start, sentence[1] - start, alignment_mode="expand"
    )
    return tuple(found) if found is not None else ()
