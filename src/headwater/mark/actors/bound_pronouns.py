"""Pronouns that grammar binds within their sentence: "the nurse who called", "Voll blamed herself"."""

from __future__ import annotations

from headwater.mark.actors.drafts import Appearance, Draft
from headwater.mark.actors.pronouns import GENDER_OF
from headwater.mark.actors.words import SUBJECTS, Words

RELATIVES = frozenset({"who", "whom"})
REFLEXIVES = frozenset({"himself", "herself", "itself", "themselves"})
POSSESSIVES = frozenset({"its", "his", "her"})
FARTHEST = 8  # steps up the parse; longer ways are mostly wrong


def antecedent(words: Words, token: int, covering: dict[int, Appearance]) -> Draft | None:
    """Whom the grammar of the sentence says the pronoun means, or None where it does not say."""
    lower = words.lowers[token]
    if lower in RELATIVES:
        noun = modified_noun(words, token)
    elif lower in REFLEXIVES:
        noun = subject_above(words, token)
    else:
        is_owner = lower in POSSESSIVES and words.tags[token] == "PRP$"
        noun = who_is_made_to(words, token) if is_owner else None
    found = covering.get(noun) if noun is not None else None
    return found.draft if found and fits(found.draft, lower) else None


def fits(draft: Draft, lower: str) -> bool:
    """Whether kind and gender allow it."""
    if lower in {"itself", "themselves", "its"}:
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


def who_is_made_to(words: Words, token: int) -> int | None:
    """Who does it where somebody is made to ("ordered Norrlink to open its books")."""
    for _ in range(FARTHEST):
        above = words.heads[token]
        if above == token:
            return None
        if words.pos[above] in {"VERB", "AUX"}:
            return object_above(words, above)
        token = above
    return None


def object_above(words: Words, verb: int) -> int | None:
    """The object of what governs an infinitive."""
    is_infinitive = words.deps[verb] == "xcomp" and any(
        words.lowers[child] == "to" and words.deps[child] == "aux" for child in words.children[verb]
    )
    objects = [child for child in words.children[words.heads[verb]] if words.deps[child] == "dobj"]
    return objects[0] if is_infinitive and objects and objects[0] < verb else None
