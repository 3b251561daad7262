"""What somebody does to herself, which the lexicon writes with "self" ("hang self")."""

from __future__ import annotations

from collections.abc import Iterable

from headwater.mark.tokens import Token
from headwater.mark.word_sets import words

ONESELF = "self"
REFLEXIVES = words("himself herself themselves itself myself yourself ourselves yourselves themself")


def is_oneself(token: Token, word: str) -> bool:
    """Whether a word of the lexicon stands for any reflexive pronoun, and this is one."""
    return word == ONESELF and token.lower_ in REFLEXIVES


def reflexive(tokens: Iterable[Token]) -> set[str]:
    """How the lexicon writes the reflexive pronoun among some words, if there is one."""
    return {ONESELF for token in tokens if token.lower_ in REFLEXIVES}
