"""Whom an age means: "the 29-year-old" is who is told to be of that age, or else the person most in mind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from headwater.mark.actors.descriptions import Description
from headwater.mark.actors.drafts import Appearance, Draft
from headwater.mark.actors.pronouns import LEAST_MARGIN
from headwater.mark.actors.salience import Remembered, Salience


@dataclass(frozen=True, slots=True)
class Ages:
    """The ages that the document tells beside names ("Ann Roe, 29,")."""

    told: dict[str, list[Draft]] = field(default_factory=dict)

    @classmethod
    def of(cls, named: Sequence[Appearance]) -> Ages:
        """Read the ages after the names."""
        told: dict[str, list[Draft]] = {}
        for appearance in named:
            words, age = appearance.words, appearance.end + 1
            is_told = words.lower(age - 1) == "," and words.lower(age).isdigit()
            if is_told and appearance.draft.kind == "person":
                drafts = told.setdefault(words.lowers[age], [])
                if appearance.draft not in drafts:
                    drafts.append(appearance.draft)
        return cls(told)

    def meant(self, description: Description, salience: Salience, sentence: int) -> Draft | None:
        """The one of that age, of several nobody; where no age fits, the person most in mind without one."""
        age = description.gist.partition("-year")[0].split()[-1]
        drafts = self.told.get(age, [])
        if drafts:
            return drafts[0] if len(drafts) == 1 else None
        aged = {id(draft) for others in self.told.values() for draft in others}

        def fits(item: Remembered) -> bool:
            return item.draft.kind == "person" and item.is_subject and id(item.draft) not in aged

        draft, margin = salience.best(sentence, fits, back=1)
        return draft if margin >= LEAST_MARGIN else None
