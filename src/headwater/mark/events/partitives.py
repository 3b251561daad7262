"""Some of several: "two of the raiders", "a group of soldiers" are raiders, soldiers."""

from __future__ import annotations

from headwater.mark.tokens import Token
from headwater.mark.word_sets import words

PARTS = words(
    "some many most several all both none one each half dozen dozens hundred hundreds thousand thousands "
    "score scores number majority rest remainder few handful group pair couple band gang crowd trio "
    "series string lot others another any either neither two three member part portion section "
    "line row cordon column file swarm mob horde squad team platoon contingent busload"
)
LONGEST = 3  # one within another: "hundreds of thousands of people"


def whole_of(token: Token) -> Token | None:
    """Of whom a number or a part is, or None where the word is no part."""
    word, left = token, LONGEST
    while left and (word.pos_ == "NUM" or word.lemma_.lower() in PARTS):
        inner = next(
            (child for child in word.children if child.dep_ == "prep" and child.lower_ == "of"), None
        )
        whole = next((child for child in inner.children if child.dep_ == "pobj"), None) if inner else None
        if whole is None:
            break
        word, left = whole, left - 1
    return None if word is token else word
