"""Nouns and adjectives that bring a content: "the claim that …", "afraid that …", and whose they are."""

from __future__ import annotations

from headwater.mark.quotes.reported_clauses import Reported
from headwater.mark.quotes.speakers import subject_of
from headwater.mark.quotes.speech import SpeechLexicon, SpeechWord
from headwater.mark.quotes.subtrees import child_of, is_infinitive, under
from headwater.mark.tokens import Token

CLAUSES = frozenset({"acl", "ccomp", "xcomp", "relcl"})
OWNING = frozenset({"by", "from", "among"})


def reported_by_word(word: Token, entry: SpeechWord) -> Reported:
    """The clause, infinitive or preposition after a noun or adjective."""
    for child in word.rights:
        if child.dep_ in CLAUSES and _fits(word, child, entry):
            return Reported([under(child)], is_clause=not is_infinitive(child))
        if child.dep_ == "prep" and entry.takes(child.lower_) and not _is_dated(child):
            return Reported([(child.i + 1, _end(word, child))], child)
    return Reported([])


def _end(word: Token, preposition: Token) -> int:
    """Where what follows "claim of" ends: with the participle after it, "of nine sailors drowned"."""
    end = preposition.right_edge.i + 1
    following = word.doc[end] if end < len(word.doc) else None
    is_done = following is not None and following.tag_ == "VBN" and following.dep_ == "acl"
    return following.right_edge.i + 1 if following is not None and is_done and following.head == word else end


def _is_dated(preposition: Token) -> bool:
    """Whether what follows is only the day of what was said ("our report of 12 February")."""
    noun = child_of(preposition, "pobj")
    if noun is None:
        return False
    words = preposition.doc[noun.left_edge.i : noun.right_edge.i + 1]
    return all(token.ent_type_ == "DATE" for token in words)


def _fits(word: Token, clause: Token, entry: SpeechWord) -> bool:
    if is_infinitive(clause):
        return entry.takes("infinitive")
    says_that = any(token.lower_ == "that" and token.dep_ == "mark" for token in clause.lefts)
    return entry.takes("clause") and (says_that or (word.pos_ != "NOUN" and clause.dep_ == "ccomp"))


def owner_of(noun: Token, lexicon: SpeechLexicon) -> Token | None:
    """Whose claim it is: a possessor, who it is by, or the subject of the verb that brings it."""
    owner = child_of(noun, "poss")
    if owner is not None:
        return owner
    for child in noun.rights:
        if child.dep_ == "prep" and child.lower_ in OWNING:
            return child_of(child, "pobj")
    if noun.dep_ in {"dobj", "attr"} and noun.head.lemma_.lower() in lexicon.light:
        return subject_of(noun.head)
    return None
