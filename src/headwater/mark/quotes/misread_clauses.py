"""Reported clauses that the parser has hung on another word, or taken for an object."""

from __future__ import annotations

from headwater.mark.quotes.cue_words import verb_entry
from headwater.mark.quotes.speech import SpeechLexicon, SpeechWord
from headwater.mark.quotes.subtrees import QUOTES, TokenRange, is_infinitive
from headwater.mark.tokens import Token

SUBJECTS = frozenset({"nsubj", "nsubjpass", "expl", "csubj"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
ADDED = frozenset({"relcl", "appos", "acl"})
SEPARATING = frozenset({",", ":", ";", "that", "—", "–"})
FARTHEST_THAT = 16  # tokens between a verb and the "that" of its clause
NEAR_COLON = 8  # tokens
LONGEST_INSERT = 12  # tokens between two commas before a "that": "said, citing the board, that"
HEARER = 4  # tokens from a verb past whom it tells something to
OPENING_CLAUSE = frozenset({"DET", "PRON", "NOUN", "PROPN", "ADJ", "NUM", "VERB"})
BARE = frozenset("say believe think claim argue insist add hope feel fear know estimate".split())
# What is said in so many words, and tells nothing.
UTTERED = frozenset(
    "word prayer mass line name thing grace sentence phrase goodbye farewell verse rosary".split()
)
HOW = frozenset("way manner reason extent degree point moment".split())  # "the same way that we do"
CLOCKS = frozenset({"clock", "watch", "timer"})


def misread(verb: Token, entry: SpeechWord, lexicon: SpeechLexicon) -> list[TokenRange]:
    """A clause after the verb that the parser has hung on another word ("told veterans that he left")."""
    end = verb.sent.end
    if not (entry.takes("clause") and entry.takes("quote")) or is_infinitive(verb):
        return []
    that = that_after(verb, end)
    if that is not None:
        return [(that.i, _until_taken_up(that, end, lexicon))]
    colon = _colon_after(verb, end)
    if colon is not None:
        return [(colon.i + 1, end)]
    following = verb.doc[verb.i + 1 : end]
    if verb.lemma_ not in BARE or verb.tag_ not in FINITE or not following:
        return []
    if following[0].pos_ not in OPENING_CLAUSE or _is_sum(following[0], verb):
        return []
    has_clause = any(_is_clause_after(token, verb) or _is_cut_short(token, verb) for token in following)
    return [(verb.i + 1, end)] if has_clause else []


def that_after(verb: Token, end: int) -> Token | None:
    """The "that" of a verb's clause, past an occasion, or what commas insert."""
    past = 0
    for token in verb.doc[verb.i + 1 : min(end, verb.i + 1 + FARTHEST_THAT)]:
        if token.i < past:
            continue
        if token.lower_ == "that" and _joins_clause(token):
            return token
        past = _insert_end(token, end) if token.i <= verb.i + HEARER else 0
        if not past and token.text in SEPARATING and token.lower_ != "that":
            return None
    return None


def _colon_after(verb: Token, end: int) -> Token | None:
    """The colon behind which a finite verb's clause stands: "puts it simply: …", "replied in a line: …"."""
    if verb.tag_ not in FINITE or verb.dep_ not in {"ROOT", "ccomp", "conj"}:
        return None
    near = verb.doc[verb.i + 1 : min(end, verb.i + NEAR_COLON)]
    colon = next((token for token in near if token.text == ":"), None)
    if colon is None or any(token.tag_ in FINITE for token in verb.doc[verb.i + 1 : colon.i]):
        return None
    told = verb.doc[colon.i + 1 : end]
    if not told or told[0].text[0] in QUOTES:
        return None
    return colon if any(is_finite(token) for token in told) else None


def _joins_clause(that: Token) -> bool:
    """Whether a "that" stands before a clause with a subject of its own, and is no part of that."""
    is_how = that.dep_ == "advmod" and that.i > 0 and that.nbor(-1).lemma_.lower() in HOW
    return that.dep_ in {"mark", "advmod"} and that.head.i > that.i and not is_how


def _until_taken_up(that: Token, end: int, lexicon: SpeechLexicon) -> int:
    """Where the speaker's next verb of speech begins: "… that it was shut and urged all to leave"."""
    for token in that.head.rights:
        is_next = token.dep_ == "conj" and token.tag_ in FINITE and verb_entry(token, lexicon) is not None
        if is_next and not any(child.dep_ in SUBJECTS for child in token.lefts):
            start = token.left_edge.i
            return start - 1 if token.doc[start - 1].dep_ == "cc" else start
    return max(end, that.i + 1)


def _insert_end(comma: Token, end: int) -> int:
    """Where what stands between two commas ends, a "that" behind it; 0 where nothing is so inserted."""
    if comma.text != ",":
        return 0
    for token in comma.doc[comma.i + 1 : min(end - 1, comma.i + LONGEST_INSERT)]:
        if token.text == ",":
            return token.i + 1 if token.nbor(1).lower_ == "that" else 0
    return 0


def _is_sum(token: Token, verb: Token) -> bool:
    """Whether a bare number is the object of a verb ("added 13")."""
    return token.pos_ == "NUM" and token.head == verb and token.dep_ == "dobj"


def _is_clause_after(token: Token, verb: Token) -> bool:
    """Whether a clause of its own stands after a verb, not one about a noun ("added 90 to what it had")."""
    if token.dep_ in ADDED or not is_finite(token):
        return False
    return any(child.dep_ in SUBJECTS and child.i > verb.i for child in token.lefts)


def _is_cut_short(token: Token, verb: Token) -> bool:
    """Whether a clause's verb was taken for a participle of its subject: "said the case concerned loans"."""
    if verb.lemma_ != "say" or token.tag_ != "VBN" or token.dep_ not in {"amod", "acl"}:
        return False
    if any(child.dep_ in SUBJECTS and child.i > verb.i for child in token.lefts):
        return True
    noun = token.nbor(-1)
    is_object = noun.head == verb and noun.i > verb.i and noun.dep_ in {"dobj", "nsubj"}
    return is_object and noun.pos_ in {"NOUN", "PROPN"} and noun.lemma_.lower() not in UTTERED


def is_finite(clause: Token) -> bool:
    """Whether a verb, or an auxiliary before it, bears the tense."""
    if clause.tag_ in FINITE:
        return True
    return any(child.tag_ in FINITE and child.dep_ in {"aux", "auxpass"} for child in clause.lefts)


def is_told_number(told: Token) -> bool:
    """Whether a bare number is what somebody says: "the board says 17"."""
    verb = told.head
    if verb.lemma_ != "say" or told.tag_ != "CD" or told.left_edge.i != verb.i + 1:
        return False
    return not any(child.dep_ == "nsubj" and child.lemma_.lower() in CLOCKS for child in verb.lefts)
