"""Pronouns that grammar binds within their sentence: "the nurse who called", "Voll blamed herself"."""

from __future__ import annotations

from headwater.mark.actors.drafts import Appearance, Draft
from headwater.mark.actors.pronouns import GENDER_OF
from headwater.mark.actors.words import SUBJECTS, Words

RELATIVES = frozenset({"who", "whom"})
REFLEXIVES = frozenset({"himself", "herself", "itself", "themselves"})
FARTHEST = 8  # steps up the parse; longer ways are mostly wrong


def antecedent(words: Words, token: int, covering: dict[int, Appearance]) -> Draft | None:
    """Whom the grammar of the sentence says the pronoun means, or None where it does not say."""
    lower = words.lowers[token]
    if lower in RELATIVES:
        noun = modified_noun(words, token)
    else:
        noun = subject_above(words, token) if lower in REFLEXIVES else None
    found = covering.get(noun) if noun is not None else None
    return found.draft if found and fits(found.draft, lower) else None


def fits(draft: Draft, lower: str) -> bool:
    """Whether kind and gender allow it."""
    if lower in {"itself", "themselves"}:
        return draft.kind != "person"
    if draft.kind != "person":
        return lower in RELATIVES and draft.kind == "group"
    return draft.gender in {None, GENDER_OF.get(lower, draft.gender)}


def modified_noun(words: Words, token: int) -> int | None:
    """The noun that the relative clause of this pronoun belongs to."""
    for _ in range(FARTHEST):
        if words.deps[token] == "relcl":
            return words.heads[token]
        if words.heads[token] == token:
            return None
        token = words.heads[token]
    return None


def subject_above(words: Words, token: int) -> int | None:
    """The subject of the nearest verb above a token."""
    for _ in range(FARTHEST):
        above = words.heads[token]
        if above == token:
            return None
        subject = next((child for child in words.children[above] if words.deps[child] in SUBJECTS), None)
        if subject is not None and subject != token:
            return subject
        token = above
    return None
