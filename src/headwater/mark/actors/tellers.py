"""Who told the reader something last: whom "she said" means where nobody, or two alike, are in mind."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, field

from headwater.mark.actors.drafts import Appearance, Draft
from headwater.mark.actors.pronouns import GENDER_OF, SAYING
from headwater.mark.actors.salience import is_missed_subject
from headwater.mark.actors.word_classes import TELLING
from headwater.mark.actors.words import SUBJECTS, Words
from headwater.record.mark import ActorKind

BACK = 8  # sentences, since a long quotation stands between a speaker's name and "she said"
NOT_PERSONS: dict[str, set[ActorKind]] = {"it": {"organisation", "state"}, "they": {"group"}}
# Who or what is named only by what it tells: "a police source said", "the source added".
NAMELESS = frozenset({"source"})
OBJECT_LIKE = frozenset({"dobj", "conj", "appos"})
SAYS = SAYING | TELLING  # of persons; what "it" confirms or names, a document may


@dataclass(slots=True)
class Tellers:
    """The latest subjects of verbs of saying, in reading order."""

    heard: list[tuple[Draft, int]] = field(default_factory=list)

    def hear(self, appearance: Appearance, sentence: int) -> None:
        """Note who says something in a main clause, which nobody else is reported to have told."""
        words, head = appearance.words, appearance.head
        is_behind = appearance.form == "description" and tells_behind(words, appearance.start, head)
        is_person = appearance.draft.kind == "person"
        is_teller = tells(words, head, SAYS if is_person else SAYING) and is_main(words, head)
        if is_behind or is_teller or (is_person and is_missed_subject(words, head)):
            self.heard.append((appearance.draft, sentence))

    def resolve(self, words: Words, token: int, sentence: int) -> Draft | None:
        """The last one who told something and whom this pronoun, a subject of saying itself, can mean."""
        lower = words.lowers[token]
        if not tells(words, token, SAYS if lower in GENDER_OF else SAYING):
            return None
        if lower in NOT_PERSONS:
            draft, told = self.heard[-1] if self.heard else (None, 0)
            return draft if draft and told >= sentence - BACK and draft.kind in NOT_PERSONS[lower] else None
        gender = GENDER_OF.get(lower)
        for draft, told in reversed(self.heard if gender else []):
            if told >= sentence - BACK and draft.kind == "person" and draft.gender in {None, gender}:
                draft.gender = gender
                return draft
        return None

    def latest(self, words: Words, token: int, sentence: int, told_of: Set[int]) -> Draft | None:
        """Who told something in the sentence before, where the pronoun can mean them and tells more.

        `told_of` are the drafts that what is told now names, and so does not come from.
        """
        gender = GENDER_OF.get(words.lowers[token])
        if gender is None or not self.heard or not tells(words, token) or not is_main(words, token):
            return None
        draft, told = self.heard[-1]
        is_person = draft.kind == "person" and draft.gender in {None, gender}
        fits = is_person and told == sentence - 1 and id(draft) not in told_of
        if fits:
            draft.gender = gender
        return draft if fits else None

    def nameless(self, noun: str, sentence: int, functions: frozenset[str] = frozenset()) -> Draft | None:
        """The source that told something last ("the source added"), unless somebody named may be meant.

        `functions` are the other words that the noun may stand for, as an official may be a minister.
        """
        for draft, told in reversed(self.heard):
            if told < sentence - BACK:
                return None
            if not draft.names and draft.holds(frozenset({noun}), frozenset()):
                return draft
            if draft.names and draft.holds(functions | {noun}, frozenset()):
                return None
        return None


def tells(words: Words, token: int, verbs: Set[str] = SAYS) -> bool:
    """Whether a token is the subject of a verb of saying."""
    return words.deps[token] in SUBJECTS and words.paragraph.parse[words.heads[token]].lemma_ in verbs


def tells_behind(words: Words, start: int, head: int) -> bool:
    """Whether a verb of saying stands behind a description that the parser took for one more object.

    "The men took ten tons of copper, an official of the port, Norrgate, told reporters."
    """
    if words.deps[head] not in OBJECT_LIKE or words.lower(start - 1) != ",":
        return False
    verb = words.right_edge(head) + 1
    verb += words.lower(verb) == ","
    if verb >= len(words) or words.tags[verb] not in {"VBD", "VBZ"} or words.deps[verb] != "conj":
        return False
    has_subject = any(words.deps[child] in SUBJECTS for child in words.children[verb])
    return words.paragraph.parse[verb].lemma_ in SAYING and not has_subject


def is_main(words: Words, token: int) -> bool:
    """Whether a subject's verb stands at the top of its sentence, or beside the one that does."""
    verb = words.heads[token]
    while words.deps[verb] == "conj":
        verb = words.heads[verb]
    return words.deps[verb] == "ROOT"
