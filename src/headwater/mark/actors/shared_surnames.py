"""A surname that two people of an article bear: each time the one whom it names nearest before."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from headwater.mark.actors.actor_lexicon import ActorLexicon
from headwater.mark.actors.drafts import Draft
from headwater.mark.actors.naming import Naming
from headwater.mark.actors.words import SUBJECTS

# "Tomas Voll, who is not related to Hedda Voll, said": she is named, and not spoken of.
COMPARED = frozenset({"related", "relation", "relative", "namesake", "confused", "unlike"})
BEFORE, AFTER = 4, 6  # tokens beside a name in which such words stand
Place = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedSurnames:
    """Finds who is meant by surnames alone; `drafts` are the persons by the keys of their names."""

    lexicon: ActorLexicon
    drafts: Mapping[str, Draft]

    def meant(self, namings: Sequence[Naming]) -> dict[Place, Draft]:
        """Whom surnames mean that do not tell it by themselves, by paragraph and token."""
        bearing = self.bearers(namings)
        latest: dict[str, tuple[Naming, Draft]] = {}
        strangers: dict[tuple[str, str], Draft] = {}
        held, kin = self.held(namings), self.lexicon.words("kin")
        found: dict[Place, Draft] = {}
        for naming in namings:
            surname = naming.key.split()[-1]
            bearers = bearing.get(surname, ())
            if not bearers or not self.is_person(naming):
                continue
            draft = self.drafts[naming.key]
            if naming.key == surname:
                draft = self.one_of(naming, bearers, latest.get(surname), strangers, held)
                found[naming.words.number, naming.start] = draft
            if draft in bearers and not has_beside(naming, COMPARED | kin, 0):
                latest[surname] = naming, draft
        return found

    def one_of(
        self,
        naming: Naming,
        bearers: Sequence[Draft],
        latest: tuple[Naming, Draft] | None,
        strangers: dict[tuple[str, str], Draft],
        held: Mapping[int, frozenset[str]],
    ) -> Draft:
        """Whom a surname alone means: by a title its holder or the one of that gender, by none the subject.

        Whom an office introduces before somebody of the name who holds another one, of those that are `held`,
        is a stranger.
        """
        gender = self.gender(naming)
        fitting = [each for each in bearers if not gender or each.gender in {None, gender}]
        if latest is None and len(bearers) == 1 and self.is_of_another_office(naming, held[id(bearers[0])]):
            return strangers.setdefault((naming.key, "office"), Draft(kind="person"))
        if not fitting:
            return strangers.setdefault((naming.key, gender), Draft(kind="person"))
        holders = [each for each in fitting if self.offices(naming) & held[id(each)]]
        if len(bearers) > 1 and 1 in {len(holders), len(fitting)}:
            return holders[0] if len(holders) == 1 else fitting[0]
        if (
            len(bearers) > 1
            and not gender
            and latest
            and follows(naming, latest[0], self.lexicon.words("kin"))
        ):
            return latest[1]
        return self.drafts[naming.key]

    def is_of_another_office(self, naming: Naming, held: frozenset[str]) -> bool:
        """Whether running text gives a surname an office that its bearer is not given."""
        ours = self.offices(naming)
        return naming.words.paragraph.kind == "body" and bool(ours and held) and not ours & held

    def held(self, namings: Sequence[Naming]) -> dict[int, frozenset[str]]:
        """By the id of each draft the offices that stand beside full names of it."""
        found: dict[int, frozenset[str]] = defaultdict(frozenset)
        for naming in namings:
            if " " in naming.key:
                found[id(self.drafts[naming.key])] |= self.offices(naming) | self.offices_behind(naming)
        return found

    def offices_behind(self, naming: Naming) -> frozenset[str]:
        """The offices behind a name and a comma that are its bearer's own ("Ann Roe, the captain of")."""
        words, end = naming.words, naming.end
        if words.lower(end) != ",":
            return frozenset()
        own = frozenset(
            words.lowers[token]
            for token in range(end + 1, min(end + AFTER, len(words)))
            if words.lower(token + 1) not in {"'s", "’s"}
        )
        return own & (self.lexicon.words("title") | self.lexicon.words("rank"))

    def offices(self, naming: Naming) -> frozenset[str]:
        """The offices that the title before a name tells."""
        told = naming.words.lowers[slice(*naming.title)] if naming.title else []
        return frozenset(told) & (self.lexicon.words("title") | self.lexicon.words("rank"))

    def bearers(self, namings: Sequence[Naming]) -> dict[str, list[Draft]]:
        """The persons of each surname whose full names stand in the article, with the gender of these."""
        found: dict[str, list[Draft]] = defaultdict(list)
        for naming in namings:
            words = naming.key.split()
            if len(words) > 1 and self.is_person(naming):
                draft = self.drafts[naming.key]
                given = self.lexicon.given.get(naming.name.split()[0], "-")
                if draft.gender is None:
                    draft.gender = "m" if given == "m" else "f" if given == "f" else None
                if draft not in found[words[-1]]:
                    found[words[-1]].append(draft)
        return found

    def is_person(self, naming: Naming) -> bool:
        """Whether a name is taken for a person's."""
        return naming.key in self.drafts and self.drafts[naming.key].kind == "person"

    def gender(self, naming: Naming) -> str:
        """The gender that the title before a name tells, or nothing."""
        told = (naming.words.lowers[token] for token in range(*naming.title)) if naming.title else ()
        return next((gender for word in told if (gender := self.lexicon.genders.get(word, ""))), "")


def follows(naming: Naming, other: Naming, kin: frozenset[str]) -> bool:
    """Whether a name stands in the paragraph of which another one is a subject, or in the one after it.

    Who is introduced as somebody's kin has the surname from the one whom the article is about.
    """
    words = other.words
    is_subject = words.deps[words.head_of(other.start, other.end)] in SUBJECTS
    is_near = naming.words.number - words.number <= 1
    return is_subject and is_near and not has_beside(other, kin, AFTER)


def has_beside(naming: Naming, telling: frozenset[str], after: int) -> bool:
    """Whether words that tell something stand before a name, or after it and a comma."""
    words, start, end = naming.words, naming.start, naming.end
    behind = words.lowers[end : end + after] if words.lower(end) == "," else []
    return bool(telling & {*words.lowers[max(0, start - BEFORE) : start], *behind})
