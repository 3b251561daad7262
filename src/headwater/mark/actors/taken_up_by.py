"""By what else a text takes up somebody just told of: "the dad-of-three", "the gutsy medic"."""

from __future__ import annotations

from dataclasses import dataclass

from headwater.mark.actors.actor_lexicon import ActorLexicon
from headwater.mark.actors.descriptions import Description, is_parent
from headwater.mark.actors.drafts import Draft
from headwater.mark.actors.known_as import may_be
from headwater.mark.actors.pronouns import LEAST_MARGIN
from headwater.mark.actors.salience import Remembered, Salience
from headwater.mark.actors.words import SUBJECTS

BACK = 2  # sentences: a quotation may stand between


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenUpBy:
    """Finds who is meant by what only says how somebody is, or whose parent."""

    lexicon: ActorLexicon
    salience: Salience

    def find(self, description: Description, sentence: int) -> Draft | None:
        """The person with a name of whom the sentences just before told, where only one comes to mind."""
        if description.determiner != "the" or description.owner or not self.takes_up(description):
            return None
        gender = self.lexicon.genders.get(description.noun)

        def fits(item: Remembered) -> bool:
            return item.is_subject and not item.is_spoken and may_be(description, gender, item)

        draft, margin = self.salience.best(sentence, fits, back=BACK)
        return draft if margin >= LEAST_MARGIN else None

    def takes_up(self, description: Description) -> bool:
        """Whether a description tells of whose children somebody is, or judges whoever does something."""
        words, head = description.words, description.head
        if is_parent(words, head):
            return True
        judging = self.lexicon.words("label_adjective")
        is_judged = any(
            words.deps[child] == "amod" and words.lowers[child] in judging for child in words.children[head]
        )
        return is_judged and words.deps[head] in SUBJECTS
