"""Accounts that go on after the sentence that says whose they are: "..., police said. They then fled." """

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise, takewhile

from headwater.mark.attributions.relay_drafts import Draft, Range, Reading
from headwater.mark.attributions.summed_up import around
from headwater.mark.cast import Cast
from headwater.mark.tokens import Token
from headwater.record.mark import NamedSource

Place = tuple[Reading, Range]

GOING_ON = frozenset({"then", "later", "afterwards", "afterward", "subsequently", "eventually", "finally"})
PRONOUNS = frozenset({"he", "she", "it", "they"})
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
NUMBERS = {"they": frozenset({"NNS", "NNPS"}), "it": frozenset({"NN"})}
EXPECTING = frozenset({"expect", "schedule", "plan"})
PAST_OR_COMING = frozenset({"was", "were", "been", "will", "must", "to"})
MARKS = frozenset('"“”«»`')
# The writer himself, what the speaker did and did not tell ("She smiled."), or who told the writer nothing.
BESIDES = re.compile(
    r"\b(?:[Ww]e|[Oo]ur|I|my)\b|(?:^|,\s)(?:[Hh]e|[Ss]he)\b|"
    r"\b(?:declined|refused)\s+(?:to\s+)?(?:comment|say|answer|give|discuss)\b|"
    r"\bnot\s+(?:\w+\s+)?(?:respond|reply|answer|comment|be\s+reached)\b"
)
# A pronoun for all that was said before: "This was confirmed by", "This the board confirms".
THIS = re.compile(
    r"\W*(?:This|That)\s+(?:(?:is|was|has been|had been)\s+(?:\w+\s+)?(?:shown|confirmed|stated|reported|"
    r"announced|borne out|documented|established|acknowledged)\b|(?:the\s+)?[A-Z])|"
    r"[^.,;:]{2,60}?\s(?:(?:gave|gives)\s+this|confirm(?:s|ed)?\s+(?:this|that|the))\s+"
    r"(?:number|figure|toll|count|total|amount|sum|quantity)\b(?!\s+(?:of|that)\b)"
)
ALLEGED = re.compile(
    r"\b(?:is|are|was|were)\s+(?:also\s+|further\s+)?(?:alleged|suspected|believed|thought|understood|accused)\b"
)
LONGEST = 2  # bare sentences between two of one speaker's
LEAST = 0.4  # of a sentence; less is a remark in the writer's own


def go_on(drafts: Sequence[Draft], kept: Sequence[Reading], cast: Cast, text: str) -> None:
    """Let a sentence that goes on with what somebody tells be had from who tells it."""
    told = [draft for draft in drafts if draft.role == "speaker" and not draft.carries_article]
    covered = merged(place for draft in drafts for place in (*draft.scope, draft.evidence))
    for (_, before), (reading, sentence) in pairwise(places(kept)):
        if touches(sentence, covered) or MARKS & set(text[slice(*sentence)]):
            continue
        last = next((each for each in reversed(told) if tells(each, before, text)), None)
        if last is not None and goes_on(last, before, sentence, reading, kept, cast):
            for each in around(last, told):
                each.scope.append(sentence)


def bridge(drafts: Sequence[Draft], kept: Sequence[Reading], text: str) -> None:
    """Let a sentence or two between what one and the same speaker tells be had from the speaker.

    "The lock was shut, Ms Orrow said. Nine boats waited. They were let in at six, she said."
    """
    told = [draft for draft in drafts if draft.role == "speaker" and not draft.carries_article]
    spoken: dict[Range, list[Draft]] = {}
    for draft in told:
        spoken.setdefault(draft.sentence, []).append(draft)
    covered = merged(place for draft in drafts for place in (*draft.scope, draft.evidence))
    found = list(places(kept))
    for at, (reading, sentence) in enumerate(found):
        before = spoken.get(sentence, [])
        if len(before) != 1 or not tells(before[0], sentence, text):
            continue
        run = list(takewhile(lambda each: is_bare(each[1], covered, text), found[at + 1 : at + 2 + LONGEST]))
        after = found[at + 1 + len(run)] if at + 1 + len(run) < len(found) else None
        if run and len(run) <= LONGEST and after and is_still(before[0], reading, run, after, spoken, text):
            before[0].scope.extend(place for _, place in run)


def point_back(drafts: Sequence[Draft], kept: Sequence[Reading], text: str) -> None:
    """Let "This is shown by the order" and "This the ministry confirms" cover the sentence before as well."""
    pointing: dict[Range, list[Draft]] = {}
    for draft in drafts:
        if not draft.carries_article and THIS.match(text[slice(*draft.sentence)]):
            pointing.setdefault(draft.sentence, []).append(draft)
    if not pointing:
        return
    covered = merged(place for draft in drafts for place in (*draft.scope, draft.evidence))
    for (_, before), (_, sentence) in pairwise(places(kept)):
        named = pointing.get(sentence, [])
        found = [draft for draft in named if not draft.is_own] or named
        if touches((before[0], before[0] + 1), covered):
            continue
        first = bisect_left(covered, before)
        end = min(covered[first][0], before[1]) if first < len(covered) else before[1]
        if found and end - before[0] >= LEAST * (before[1] - before[0]):
            for draft in found:
                draft.scope.append((before[0], end))


def stay_alleged(drafts: Sequence[Draft], kept: Sequence[Reading], text: str) -> None:
    """Let "He is alleged to have fled", right after what somebody said of him, be had from who said it."""
    spoken: dict[Range, list[Draft]] = {}
    for draft in drafts:
        if draft.role == "speaker" and not draft.carries_article:
            spoken.setdefault(draft.sentence, []).append(draft)
    covered = merged(place for draft in drafts for place in (*draft.scope, draft.evidence))
    for (reading, before), (other, sentence) in pairwise(places(kept)):
        said = spoken.get(before, [])
        if reading is not other or len(said) != 1 or not tells(said[0], before, text):
            continue
        is_free = not touches(sentence, covered)
        if is_free and ALLEGED.search(text, *sentence):
            said[0].scope.append(sentence)


def cite_on(drafts: Sequence[Draft], kept: Sequence[Reading]) -> None:
    """Let what follows in the paragraph be had from whom a retold medium cites in the sentence before."""
    citing = {
        draft.sentence: draft
        for draft in drafts
        if draft.role == "citing" and draft.via is not None and draft.via.carries_article
    }
    if not citing:
        return
    covered = merged(place for draft in drafts for place in (*draft.scope, draft.evidence))
    for (reading, before), (other, sentence) in pairwise(places(kept)):
        if before in citing and reading is other and not touches(sentence, covered):
            citing[before].scope.append(sentence)


def look_on(drafts: Sequence[Draft], kept: Sequence[Reading], text: str) -> None:
    """Let what follows in the paragraph be had from its writers, where they saw what stands before it."""
    seen = {draft.sentence: draft for draft in drafts if draft.role == "saw" and not draft.carries_article}
    if not seen:
        return
    covered = merged(place for draft in drafts for place in (*draft.scope, draft.evidence))
    for reading in {place.number: place for place, sentence in places(kept) if sentence in seen}.values():
        for draft, sentence in seen_on(reading, seen, covered):
            if not MARKS & set(text[slice(*sentence)]):
                draft.scope.append(sentence)


def seen_on(
    reading: Reading, seen: Mapping[Range, Draft], covered: Sequence[Range]
) -> Iterator[tuple[Draft, Range]]:
    """The sentences of a paragraph that follow what its writers saw, up to one that somebody else tells."""
    looking: Draft | None = None
    for sentence in reading.sentences:
        if sentence in seen or touches(sentence, covered):
            looking = seen.get(sentence)
        elif looking is not None:
            yield looking, sentence


def merged(places: Iterable[Range]) -> list[Range]:
    """Places in order, those that touch as one."""
    found: list[Range] = []
    for start, end in sorted(places):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return found


def touches(place: Range, covered: Sequence[Range]) -> bool:
    """Whether a place shares a character with one of some that are in order and apart."""
    at = bisect_left(covered, (place[1], 0)) - 1
    return at >= 0 and covered[at][1] > place[0]


def is_bare(sentence: Range, covered: Sequence[Range], text: str) -> bool:
    """Whether nobody is known to stand behind any of a sentence, and its writer does not show himself."""
    words = text[slice(*sentence)]
    return not (touches(sentence, covered) or MARKS & set(words) or BESIDES.search(words))


def is_still(
    draft: Draft,
    reading: Reading,
    run: Sequence[Place],
    after: Place,
    spoken: Mapping[Range, Sequence[Draft]],
    text: str,
) -> bool:
    """Whether the sentence after some bare ones is again the speaker's: in one paragraph, or by "he said"."""
    if any(each is not reading for each, _ in run):
        return False
    again = [each for each in spoken.get(after[1], ()) if is_same(each.source, draft.source)]
    if len(again) != 1 or len(spoken[after[1]]) != 1:
        return False
    return after[0] is reading or text[slice(*again[0].named)].casefold() in PRONOUNS


def is_same(one: NamedSource, other: NamedSource) -> bool:
    """Whether two sources of one text are one: the same actor, or the same words for somebody unknown."""
    return one.actor == other.actor if one.actor or other.actor else one.name == other.name


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
    subject = next((child for child in root.children if child.dep_ in SUBJECTS), None) if root else None
    if root is None or subject is None or subject.lower_ not in PRONOUNS:
        return False
    if not (is_next(root) or (is_undergone(root) and reading.range[0] <= before[0])):
        return False
    mention = cast.mention_at(reading.paragraph.span(subject))
    if mention is not None:
        return mention.chain != draft.source.actor
    told_of = NUMBERS.get(subject.lower_, frozenset())
    return any(_is_told_of(token, told_of, draft, each) for each in kept for token in tokens_of(each, before))


def is_next(root: Token) -> bool:
    """Whether a verb tells what somebody did then."""
    return root.tag_ in {"VBD", "VBN"} and any(token.lower_ in GOING_ON for token in root.children)


def is_undergone(root: Token) -> bool:
    """Whether a verb tells what was done to something, or is to become of it: "They were sent on"."""
    helpers = {child.lower_ for child in root.children if child.dep_ in {"aux", "auxpass"}}
    if root.lemma_ in EXPECTING and root.tag_ == "VBN":
        return True
    is_done = root.tag_ == "VBN" and any(child.dep_ == "auxpass" for child in root.children)
    return is_done and bool(helpers & PAST_OR_COMING)


def _is_told_of(token: Token, tags: Collection[str], draft: Draft, reading: Reading) -> bool:
    """Whether what a pronoun may mean is told of by a speaker as the subject."""
    place = reading.paragraph.start + token.idx
    return token.dep_ in SUBJECTS and token.tag_ in tags and any(a <= place < b for a, b in draft.scope)


def tokens_of(reading: Reading, sentence: Range) -> Sequence[Token]:
    """The tokens of a sentence, none where it stands in another paragraph."""
    start = reading.paragraph.start
    if not (start <= sentence[0] and sentence[1] <= reading.paragraph.end):
        return ()
    found = reading.paragraph.parse.char_span(
        sentence[0] - start, sentence[1] - start, alignment_mode="expand"
    )
    return tuple(found) if found is not None else ()
