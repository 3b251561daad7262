"""What somebody "makes clear" or "lets be known": sayings by a verb that says nothing alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from headwater.mark.quotes.quoted_words import Finding, Passage
from headwater.mark.quotes.speakers import is_nobody, subject_of, words_of_speaker
from headwater.mark.quotes.subtrees import trimmed
from headwater.mark.tokens import Token

MAKING = {"make": frozenset({"clear", "plain", "known", "public"}), "let": frozenset({"known"})}
BETWEEN = frozenset({"it", "be", "very", "quite", "perfectly", "abundantly", "crystal", "absolutely"})
LONGEST = 4  # tokens between the verb and what it makes of things
OPENING = frozenset({"that", ":"})
SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl"})


@dataclass(frozen=True, slots=True)
class MadeKnown:
    """The verb, and the word for what it makes of things."""

    verb: Token
    word: Token


def made_known(passage: Passage) -> list[MadeKnown]:
    """Each such pair of a paragraph."""
    making = (token for token in passage.parse if token.lemma_.lower() in MAKING and token.pos_ == "VERB")
    return [MadeKnown(verb, word) for verb in making if (word := _word_after(verb)) is not None]


def _word_after(verb: Token) -> Token | None:
    """The word for what is made of things, close behind the verb."""
    words = MAKING[verb.lemma_.lower()]
    for token in verb.doc[verb.i + 1 : verb.i + 1 + LONGEST]:
        if token.lower_ in words:
            return token
        if token.lower_ not in BETWEEN:
            return None
    return None


def find_made_known(passage: Passage, pairs: list[MadeKnown]) -> Iterator[Finding]:
    """What is made known, and who does it."""
    for pair in pairs:
        speaker = subject_of(pair.verb)
        clause = _clause_after(pair.word)
        if speaker is None or is_nobody(speaker) or clause is None:
            continue
        content = trimmed(passage.parse, [(pair.word.i + 1, clause.right_edge.i + 1)])
        if content:
            yield Finding(
                content=[passage.range_of(*piece) for piece in content],
                cue=[passage.range_of(pair.verb.i, pair.word.i + 1)],
                speaker=words_of_speaker(passage, speaker),
                act="said",
                negated=any(child.dep_ == "neg" for child in pair.verb.lefts),
                is_spoken=passage.stretch_at(pair.verb) >= 0,
            )


def _clause_after(word: Token) -> Token | None:
    """The verb of the clause that follows at once, after "that", a colon or nothing."""
    following = word.doc[word.i + 1 : word.sent.end]
    if not following or not (following[0].lower_ in OPENING or following[0].pos_ in {"PRON", "DET", "PROPN"}):
        return None
    verbs = (token for token in following if token.pos_ in {"VERB", "AUX"})
    return next((verb for verb in verbs if _has_subject_after(verb, word)), None)


def _has_subject_after(verb: Token, word: Token) -> bool:
    return any(child.dep_ in SUBJECTS and child.i > word.i for child in verb.lefts)
