"""Headlines and first lines that say, in nearly the same words, what the text below has from somebody."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from headwater.mark.attributions.relay_drafts import Draft, Range, Reading
from headwater.mark.cast import Cast
from headwater.record.span import Span

LEAD = 2  # paragraphs of the text that sum up what follows
LEAST_SHARED = 3  # words; two articles' worth of sentences on one affair share a name or two
LEAST_SHARE = 0.6  # of the summary's words; a summary says little that is not said below
LEAST_OF_MANY = 0.5  # where four words or more are shared: of fewer, most are names that every sentence has
MANY = 4
# Steps of a court: who tells of the crime has not told that somebody is charged with it.
STEPS = frozenset("acquit charg convict indict plead sentenc".split())
LEAST_OF_FIRST = 0.4  # what the text begins with is what its headline sums up
BESIDE = re.compile(r"\s*;\s+|\s+[–—|]\s+")
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


@dataclass(slots=True)
class Told:
    """What the text has from somebody, each as its words and those that pronouns in it stand for."""

    words: Sequence[frozenset[str]]
    names: Sequence[frozenset[str]]
    first: int | None

    def best(self, summary: frozenset[str]) -> int | None:
        """Which of them says best what a summary says, if any does."""
        return told_best(summary, [self.known(at, summary) for at in range(len(self.words))], self.first)

    def known(self, at: int, summary: frozenset[str]) -> frozenset[str]:
        """The words of one, with names where it has more of the summary than these."""
        own = self.words[at]
        return own | self.names[at] if len(summary & own) > 1 else own


def sum_up(drafts: Sequence[Draft], kept: Sequence[Reading], cast: Cast | None, text: str) -> None:
    """Let a summary that names nobody have what it says from whom the text below has it.

    From the last to the first: a headline has nothing from whoever tells less of it than a line that is
    nobody's.
    """
    told = [draft for draft in drafts if draft.role in TOLD_BELOW and not draft.carries_article]
    covered = [place for draft in drafts for place in (*draft.scope, draft.evidence)]
    silent = [each for each in summaries(kept) if not is_covered(each, covered)] if told else []
    if not silent:
        return
    known = told_of(told, kept, cast, text)
    untold: list[frozenset[str]] = []
    others = [each for each in below(kept) if not is_covered(each, covered)]
    for summary in reversed(silent):
        for part in parts(summary, text):
            summed = words_of(text[slice(*part)])
            best = known.best(summed)
            if best is None or told[best].evidence[0] < summary[1]:
                untold.append(summed)
                continue
            untold += [words_of(text[slice(*each)]) for each in others]  # read once, where it is needed
            others = []
            if is_said_better(summed, known.known(best, summed), untold):
                untold.append(summed)
                continue
            for draft in around(told[best], told):
                draft.scope.append(part)


def told_of(told: Sequence[Draft], kept: Sequence[Reading], cast: Cast | None, text: str) -> Told:
    """The passages that are somebody's, with their words."""
    words = [
        frozenset[str]().union(*(words_of(text[start:end]) for start, end in draft.scope)) for draft in told
    ]
    names = [meant_by_pronouns(draft, kept, cast) for draft in told]
    return Told(words=words, names=names, first=first_told(told, kept))


def is_covered(sentence: Range, covered: Sequence[Range]) -> bool:
    """Whether somebody is known to stand behind some of a sentence."""
    return any(overlap(sentence, place) for place in covered)


def is_said_better(summary: frozenset[str], told: frozenset[str], untold: Sequence[frozenset[str]]) -> bool:
    """Whether a sentence that is nobody's has as many of a summary's words as what somebody tells, or that
    tells nothing of a step of which the summary tells."""
    if summary & STEPS - told:
        return True
    shared = len(summary & told)
    return any(len(summary & words) >= shared for words in untold)


def parts(summary: Range, text: str) -> Iterator[Range]:
    """What a summary says, cut where a headline sets one thing beside another."""
    start = summary[0]
    for match in BESIDE.finditer(text, *summary):
        yield start, match.start()
        start = match.end()
    yield start, summary[1]


def meant_by_pronouns(draft: Draft, kept: Sequence[Reading], cast: Cast | None) -> frozenset[str]:
    """The words of the names of those whom a pronoun means in what is told; who tells it is nobody's news."""
    if cast is None or not kept:
        return frozenset()
    document = kept[0].paragraph.document
    found = [
        words_of(cast.chain(mention.chain).name)
        for start, end in draft.scope
        for mention in cast.mentions_in(Span(document=document, start=start, end=end))
        if mention.form == "pronoun" and mention.chain != draft.source.actor
    ]
    return frozenset[str]().union(*found)


def first_told(told: Sequence[Draft], kept: Sequence[Reading]) -> int | None:
    """The passage that the text begins with, if its first sentence is somebody's: headlines say the same."""
    body = next((reading for reading in kept if reading.paragraph.kind == "body"), None)
    if body is None or not body.sentences:
        return None
    sentence = body.sentences[0]
    return next((at for at, draft in enumerate(told) if draft.sentence == sentence), None)


def below(kept: Sequence[Reading]) -> Iterator[Range]:
    """The sentences of the text after its first lines."""
    bodies = [reading for reading in kept if reading.paragraph.kind == "body"]
    return (sentence for reading in bodies[LEAD:] for sentence in reading.sentences)


def summaries(kept: Sequence[Reading]) -> Iterator[Range]:
    """The sentences of the headline, of the lines under it and of the first paragraphs."""
    bodies = 0
    for reading in kept:
        bodies += reading.paragraph.kind == "body"
        if bodies > LEAD:
            return
        yield from reading.sentences


def told_best(
    summary: frozenset[str], told: Sequence[frozenset[str]], first: int | None = None
) -> int | None:
    """Which passage has most of a summary's words, the first of several."""
    if not LEAST_SHARED <= len(summary) <= LONGEST:
        return None
    shared = [len(summary & words) for words in told]
    best = max(range(len(told)), key=lambda at: (shared[at], at == first, -at))
    share = LEAST_OF_MANY if shared[best] >= MANY else LEAST_SHARE
    if best == first:
        share = min(share, LEAST_OF_FIRST)
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
