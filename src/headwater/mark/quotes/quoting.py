"""Whose words somebody passes on: "the agency quoted the mayor as saying …", "…, as quoted by".

Whoever is quoted speaks; whoever quotes only passes it on.
"""

from __future__ import annotations

from dataclasses import dataclass

from headwater.mark.tokens import Token

QUOTING = frozenset({"quote", "cite"})
SAYING = frozenset({"saying", "telling", "having", "adding", "writing", "calling", "describing", "warning"})
REACH = 30  # tokens between a verb of quoting and its "as saying", an apposition to whom it quotes included
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


@dataclass(frozen=True, slots=True)
class Quoted:
    """Who is quoted, and the verb by which; what is said follows that, or stands before."""

    whom: Token
    saying: Token

    @property
    def goes_on(self) -> bool:
        """Whether what is said stands behind the verb, by which it is found."""
        following = self.saying.doc[self.saying.i + 1 : self.saying.sent.end]
        return any(token.pos_ not in {"PUNCT", "SPACE", "ADP"} for token in following[:3])


def quoted_by(verb: Token) -> Quoted | None:
    """Whom a verb of quoting quotes as saying something."""
    if verb.lemma_.lower() not in QUOTING:
        return None
    saying = _saying_after(verb)
    whom = _whom(verb, saying) if saying is not None else None
    return Quoted(whom, saying) if saying is not None and whom is not None else None


def _saying_after(verb: Token) -> Token | None:
    """The "saying" of an "as saying" after a verb, no other verb of its own between."""
    for token in verb.doc[verb.i + 1 : min(verb.sent.end, verb.i + REACH)]:
        following = verb.doc[token.i + 1 : token.i + 2]
        if token.lower_ == "as" and following and following[0].lower_ in SAYING:
            return following[0]
        if token.tag_ in FINITE and token.dep_ not in {"relcl", "aux", "auxpass"} and token.pos_ != "NOUN":
            return None
    return None


def _whom(verb: Token, saying: Token) -> Token | None:
    """The object of a verb of quoting, or the subject of a passive one."""
    if any(child.dep_ in {"auxpass", "nsubjpass"} for child in verb.lefts):
        return next((child for child in verb.lefts if child.dep_ in SUBJECTS), None)
    named = next((child for child in verb.rights if child.dep_ == "dobj" and child.i < saying.i), None)
    if named is not None:
        return named
    words = verb.doc[verb.i + 1 : saying.i - 1]
    return words.root if words and words.root.pos_ in NOMINAL else None
