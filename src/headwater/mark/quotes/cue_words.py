"""The words of attribution in a paragraph: which token is one, and where the cue stands."""

from __future__ import annotations

from collections.abc import Iterator

from headwater.mark.quotes.quoted_words import Passage, Range
from headwater.mark.quotes.speech import SpeechLexicon, SpeechWord
from headwater.mark.tokens import Token

HEDGES = frozenset(
    {"reportedly", "allegedly", "apparently", "purportedly", "supposedly", "ostensibly", "seemingly"}
)
HELPERS = frozenset({"neg", "advmod", "aux", "auxpass"})
ALTERING = frozenset({"off", "down", "up", "back", "over", "away", "aside", "in"})  # call off, back down
VERBAL = frozenset({"VERB", "AUX"})
SCANT = frozenset({"no", "few", "little"})
NOBODY = frozenset({"nobody", "none", "neither", "no-one", "nothing"})
NONE_OF = frozenset({"no", "neither"})
UNDONE = frozenset({"fail", "omit", "forget", "avoid", "stop", "forbear"})  # what is not said after all
SPOKEN_FRAMES = ("quote", "clause")


def verb_entry(verb: Token, lexicon: SpeechLexicon) -> SpeechWord | None:
    """The lexicon's entry for a verb, with its particle where that makes another verb of it."""
    if verb.lower_ == "writing" and verb.i and verb.nbor(-1).lower_ == "in":
        return None  # "was told in writing"
    particle = next((child.lower_ for child in verb.rights if child.dep_ == "prt"), None)
    if particle is not None:
        phrasal = _by_lemma(verb, lexicon, f" {particle}")
        if phrasal is not None or particle in ALTERING:
            return phrasal
    if any(child.lower_ == "it" and child.dep_ == "dobj" for child in verb.rights):
        return _by_lemma(verb, lexicon, " it") or _by_lemma(verb, lexicon)
    return _by_lemma(verb, lexicon)


def _by_lemma(verb: Token, lexicon: SpeechLexicon, particle: str = "") -> SpeechWord | None:
    """By lemma, which loses its final "e" in the tagger now and then ("hop", hoping)."""
    lemma = verb.lemma_.lower()
    entry = lexicon.verbs.get(lemma + particle)
    if entry is None and verb.lower_.endswith(("ing", "ed", "es")):
        return lexicon.verbs.get(lemma + "e" + particle)
    return entry


def is_spoken_cue(passage: Passage, token: Token, lexicon: SpeechLexicon) -> bool:
    """Whether a token outside quotation marks is a verb that brings direct speech."""
    if token.pos_ not in VERBAL or passage.stretch_at(token) >= 0:
        return False
    if token.dep_ == "amod" and token.tag_ == "VBG":
        return False  # "giggling guests"
    entry = verb_entry(token, lexicon)
    if entry is None or (not entry.takes("clause") and _does_something(token)):
        return False
    return any(entry.takes(frame) for frame in SPOKEN_FRAMES)


def _does_something(verb: Token) -> bool:
    """Whether another verb hangs on one, so that it brings that and no words ("began to cry")."""
    return any(child.dep_ == "xcomp" and child.pos_ in VERBAL for child in verb.rights)


def helpers_of(word: Token) -> list[Token]:
    """Auxiliaries, negation and adverbs of a verb, or of the verb that an adjective hangs on."""
    bearer = word.head if word.pos_ == "ADJ" else word
    return [child for child in bearer.children if child.dep_ in HELPERS]


def is_negated(word: Token, passage: Passage | None = None) -> bool:
    """Whether "not" or "nobody" stands at the cue, or it says next to nothing ("answered few questions").

    What stands in quotation marks in the passage is said, and negates nothing: "told us: 'No boats.'"
    """
    negations = (*(child for child in helpers_of(word) if child.dep_ == "neg"), *_scant(word))
    if any(passage is None or passage.stretch_at(token) < 0 for token in negations):
        return True
    return _is_neither(word) or any(
        child.dep_ in {"nsubj", "agent"} and _is_nobody(child) for child in word.children
    )


def _is_neither(word: Token) -> bool:
    """Whether of two verbs neither is so: "has neither confirmed nor denied"."""
    first = word.head if word.dep_ == "conj" else word
    return any(
        child.lower_ == "neither" and child.i < first.i and child.head == first for child in first.lefts
    )


def _is_nobody(subject: Token) -> bool:
    """Whether a subject is empty: "nobody", "no official", "neither of them", "no one"."""
    if subject.lower_ in NOBODY:
        return True
    return any(child.lower_ in NONE_OF and child.dep_ in {"det", "preconj"} for child in subject.lefts)


def _scant(word: Token) -> Iterator[Token]:
    """The words that make next to nothing of what is said."""
    objects = (child for child in word.rights if child.dep_ == "dobj")
    return (child for noun in objects for child in noun.lefts if child.lower_ in SCANT and child.i < noun.i)


def is_refused(word: Token, lexicon: SpeechLexicon) -> bool:
    """Whether the verb above one says that it is not done ("refused to disclose")."""
    if word.dep_ != "xcomp" or word.head.pos_ not in VERBAL:
        return False
    if word.head.lemma_.lower() in UNDONE:
        return True
    above = verb_entry(word.head, lexicon)
    return (above is not None and above.is_negated) or is_negated(word.head)


def is_hedged(word: Token) -> bool:
    """Whether the writer puts the attribution itself in doubt ("reportedly said")."""
    return any(child.lower_ in HEDGES for child in helpers_of(word))


def cue_ranges(passage: Passage, word: Token, lead: Token | None = None) -> list[Range]:
    """The cue: the word with its auxiliaries, negation and particle, and the preposition that leads in."""
    helpers = {child.i for child in word.lefts if child.dep_ in HELPERS}
    first, end = word.i, word.i + 1
    while first - 1 in helpers:
        first -= 1
    particle = next((child for child in word.rights if child.dep_ == "prt"), None)
    end += particle is not None and particle.i == end
    end += lead is not None and lead.i == end
    return [passage.range_of(first, end)]
