"""What somebody is known as: "the actress" is the one person in mind of whom nothing else is told."""

from __future__ import annotations

from dataclasses import dataclass

from headwater.mark.actors.actor_lexicon import FIELDS, ActorLexicon, Field
from headwater.mark.actors.descriptions import Description
from headwater.mark.actors.drafts import Draft
from headwater.mark.actors.pronouns import LEAST_MARGIN
from headwater.mark.actors.salience import Remembered, Salience
from headwater.mark.actors.words import SUBJECTS

# Of a suspect or a killer it must have been told who that is: whoever was named last may be the victim.
TOLD_ONLY: frozenset[Field] = frozenset({"crime"})
BACK = 8  # sentences


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownAs:
    """Finds who is meant by a word for a standing that people are known by."""

    lexicon: ActorLexicon
    salience: Salience

    def find(self, description: Description, sentence: int) -> Draft | None:
        """The person most in mind who is told to be of that field, or of whom nothing else is told."""
        fields = self.fields(description.noun)
        if not fields or description.determiner not in {"the", "this", "that"} or description.owner:
            return None
        gender = self.lexicon.genders.get(description.noun)

        def fits(item: Remembered) -> bool:
            return may_be(description, gender, item) and self.is_told(item.draft, fields)

        draft, margin = self.salience.best(sentence, fits, back=BACK)
        if draft is None or margin < LEAST_MARGIN:
            return None
        if gender in {"m", "f"}:
            draft.gender = "m" if gender == "m" else "f"
        return draft

    def fields(self, noun: str) -> frozenset[Field]:
        """The fields to which a noun belongs."""
        return frozenset(field for field in FIELDS if noun in self.lexicon.words(field))

    def is_told(self, draft: Draft, fields: frozenset[Field]) -> bool:
        """Whether an office of the field is told of somebody, or no office at all where that is enough."""
        if not draft.offices:
            return bool(fields - TOLD_ONLY)
        return any(fields & self.fields(noun) for noun, _ in draft.offices)


def may_be(description: Description, gender: str | None, item: Remembered) -> bool:
    """Whether a description can mean somebody in mind: a person with a name, of the gender its noun has."""
    draft = item.draft
    return (
        draft.kind == "person"
        and bool(draft.names)
        and (gender is None or draft.gender in {None, gender})
        and not is_beside(description, item)
    )


def is_beside(description: Description, item: Remembered) -> bool:
    """Whether both stand in one clause, or one inside the other: nobody meets himself."""
    words, other = description.words, item.appearance
    if other.words is not words:
        return False
    if description.start <= other.start < description.end:
        return True
    governor = words.heads[description.head]
    return words.heads[other.head] == governor and words.deps[other.head] in SUBJECTS | {"dobj", "pobj"}
