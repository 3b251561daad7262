"""Things: nouns that "it" may mean as well as a body, and how much they are in the reader's mind."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from headwater.mark.actors.drafts import Appearance
from headwater.mark.actors.word_classes import DOCUMENTS, SEEING
from headwater.mark.actors.words import SUBJECTS, Words

FRESH, A_SENTENCE = 3.0, 1.5  # what a thing of this sentence weighs, and what each sentence since takes away
AS_SUBJECT, AS_OBJECT, AS_SEEN = 2.0, 1.0, 2.5  # what the part it has in its clause adds
BEFORE = 0.01  # what each token between takes away
NO_THINGS = frozenset("DATE TIME MONEY PERCENT QUANTITY CARDINAL ORDINAL PERSON GPE NORP".split())
# Nouns of which nothing is told further on by "it".
IDLE = frozenset(
    "time part end way front case course fact place day night morning evening afternoon week month year hour "
    "minute moment number rest total side top bottom half percent turn order rate risk comment condition "
    "anonymity telephone phone email person man woman spokesman spokeswoman spokesperson boy girl child "
    "nothing something anything everything thing least".split()
)


@dataclass(frozen=True, slots=True)
class Thing:
    """A noun that "it" may mean, how much it is in mind, and whether it is something written before."""

    weight: float
    may_tell: bool


@dataclass(slots=True)
class Things:
    """What a reader has in mind of the sentence at hand and the one before."""

    words: Words
    covering: Mapping[int, Appearance]
    before: Things | None = None

    def alone(self) -> Things:
        """The same, nothing kept of what stands before the paragraph before."""
        if self.before is not None:
            self.before.before = None
        return self

    def in_mind(self, token: int) -> Iterator[Thing]:
        """The things that a pronoun at a token may mean."""
        sentence = self.words.sentences[token]
        yield from self.of(sentence, before=token, ago=0)
        if sentence > 0:
            yield from self.of(sentence - 1, before=token, ago=1)
        elif self.before is not None and len(self.before.words):
            words = self.before.words
            yield from self.before.of(words.sentences[-1], before=len(words), ago=1)

    def of(self, sentence: int, *, before: int, ago: int) -> Iterator[Thing]:
        """The things of one sentence up to a token."""
        words = self.words
        for token in range(before - 1, -1, -1):
            if words.sentences[token] < sentence:
                return
            if words.sentences[token] == sentence and self.is_thing(token):
                weight = FRESH - A_SENTENCE * ago + part(words, token) - BEFORE * (before - token)
                yield Thing(weight, ago > 0 and words.lowers[token] in DOCUMENTS)

    def is_thing(self, token: int) -> bool:
        """Whether a token is a noun in the singular, or a pronoun again, that means nobody."""
        words = self.words
        if token in self.covering:
            return False
        if words.lowers[token] == "it":
            return words.deps[token] in SUBJECTS
        is_noun = words.pos[token] == "NOUN" and words.tags[token] == "NN"
        is_known = words.labels[token] in NO_THINGS or words.lowers[token] in IDLE
        return is_noun and not is_known and words.deps[token] not in {"compound", "npadvmod", "amod", "poss"}


def part(words: Words, token: int) -> float:
    """What the part of a noun in its clause adds to how much it is in mind."""
    while words.deps[token] in {"conj", "appos"} and words.heads[token] < token:
        token = words.heads[token]
    link = words.deps[token]
    if link in SUBJECTS:
        return AS_SUBJECT
    if link not in {"dobj", "attr"}:
        return 0.0
    is_seen = words.paragraph.parse[words.heads[token]].lemma_ in SEEING and words.lowers[token] in DOCUMENTS
    return AS_SEEN if is_seen else AS_OBJECT
