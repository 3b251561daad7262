"""First persons: who says "I" in quoted words and in statements."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from headwater.mark.actors.drafts import Appearance, Draft, appear
from headwater.mark.actors.pronouns import FIRST_PERSONS
from headwater.mark.actors.words import SUBJECTS, Words

SAYING = frozenset(
    "say tell add ask write reply answer explain announce state comment note tweet declare warn insist argue "
    "recall continue conclude stress exclaim joke admit claim".split()
)
MARKS = frozenset('“”"«»„')


@dataclass(slots=True)
class FirstPersons:
    """Gives "I" to the nearest speaker of the paragraph, or to who was left speaking at its beginning."""

    left_speaking: Draft | None = None
    is_statement: bool = False
    sayings: list[Appearance] = field(default_factory=list)

    def hear(self, appearance: Appearance) -> None:
        """Note a person who is the subject of a verb of saying."""
        words, head = appearance.words, appearance.head
        says = words.deps[head] in SUBJECTS and words.paragraph.parse[words.heads[head]].lemma_ in SAYING
        if says and appearance.draft.kind == "person":
            self.sayings.append(appearance)

    def resolve(self, words: Words) -> Iterator[Appearance]:
        """The first persons of the paragraph that has just been read."""
        has_marks = any(text in MARKS for text in words.texts)
        if not has_marks and not self.is_statement:
            self.left_speaking = None
        for token, lower in enumerate(words.lowers):
            if lower in FIRST_PERSONS and words.pos[token] == "PRON" and (has_marks or self.is_statement):
                speaker = self.speaker_of(token)
                if speaker:
                    yield appear(words, token, token + 1, speaker, "pronoun")
        if self.sayings:
            self.left_speaking = self.sayings[-1].draft
            self.is_statement = words.texts[-1] == ":"
        self.sayings.clear()

    def speaker_of(self, token: int) -> Draft | None:
        """The speaker whose "said" stands nearest."""
        if not self.sayings:
            return self.left_speaking
        return min(self.sayings, key=lambda saying: (abs(saying.start - token), saying.start)).draft
