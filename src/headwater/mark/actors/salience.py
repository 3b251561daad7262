"""Who is in the reader's mind: the mentions read so far, the latest and the subjects first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from headwater.mark.actors.drafts import Appearance, Draft
from headwater.mark.actors.words import SUBJECTS, Words

SENTENCES_BACK = 3  # a pronoun's name stood within two sentences in nearly all the cases looked at
KEPT_IN_MIND = 40
ASIDE = 0.4  # what a subject in a clause that only tells of another ("the quay, where Roe met him") is less
SUBORDINATE = frozenset({"relcl", "advcl", "acl"})
FARTHEST = 6  # verbs above


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """One mention as the reader remembers it; `sentence` counts through the document."""

    appearance: Appearance
    sentence: int
    is_subject: bool
    is_owner: bool
    is_spoken: bool = False
    is_aside: bool = False

    @property
    def draft(self) -> Draft:
        """Who was mentioned."""
        return self.appearance.draft


@dataclass(slots=True)
class Salience:
    """The latest mentions, in reading order."""

    remembered: list[Remembered] = field(default_factory=list)

    def remember(self, appearance: Appearance, sentence: int, *, is_spoken: bool = False) -> None:
        """Read one more mention, in somebody's own words or the writer's."""
        words, head = appearance.words, appearance.head
        link = words.deps[head]
        if link in {"conj", "appos"}:  # "the mayor, Hedda Voll, left"
            link = words.deps[words.heads[head]]
        is_person = appearance.draft.kind == "person"
        owns_subject = link == "poss" and words.deps[words.heads[head]] in SUBJECTS
        self.remembered.append(
            Remembered(
                appearance=appearance,
                sentence=sentence,
                is_subject=link in SUBJECTS or (is_person and is_missed_subject(words, head)),
                is_owner=owns_subject,
                is_aside=appearance.form == "name" and link in SUBJECTS and is_in_aside(words, head),
                is_spoken=is_spoken,
            )
        )
        if len(self.remembered) > 2 * KEPT_IN_MIND:
            del self.remembered[:KEPT_IN_MIND]

    def recent(self, sentence: int, back: int = SENTENCES_BACK) -> Iterator[Remembered]:
        """The mentions of the last sentences, the latest first."""
        for item in reversed(self.remembered):
            if item.sentence < sentence - back:
                return
            yield item

    def best(
        self,
        sentence: int,
        fits: Callable[[Remembered], bool],
        back: int = SENTENCES_BACK,
        bonus: Callable[[Remembered], float] = lambda item: 0.0,
    ) -> tuple[Draft | None, float]:
        """Who is most in mind of those that fit, and how far ahead of the next one."""
        ranked = self.ranked(sentence, fits, back, bonus)
        if not ranked:
            return None, 0.0
        margin = ranked[0][0] - ranked[1][0] if len(ranked) > 1 else 9.0
        return ranked[0][1], margin

    def ranked(
        self,
        sentence: int,
        fits: Callable[[Remembered], bool],
        back: int = SENTENCES_BACK,
        bonus: Callable[[Remembered], float] = lambda item: 0.0,
    ) -> list[tuple[float, Draft]]:
        """Those that fit with how much they are in mind, most first."""
        scores: dict[int, float] = {}
        drafts: dict[int, Draft] = {}
        for order, item in enumerate(self.recent(sentence, back)):
            if not fits(item):
                continue
            role = 2.0 if item.is_subject else 1.0 if item.is_owner else 0.0
            role -= ASIDE if item.is_aside else 0.0
            score = 3.0 - 1.5 * (sentence - item.sentence) + role - 0.02 * order + bonus(item)
            scores[id(item.draft)] = max(scores.get(id(item.draft), -9.0) + 0.3, score)
            drafts[id(item.draft)] = item.draft
        return [(score, drafts[name]) for name, score in sorted(scores.items(), key=lambda entry: -entry[1])]


def is_in_aside(words: Words, head: int) -> bool:
    """Whether the subject is one of a clause behind its noun, as those with "who" and "where" are."""
    verb = words.heads[head]
    for _ in range(FARTHEST):
        if words.deps[verb] in SUBORDINATE:
            return verb > words.heads[verb]
        if words.heads[verb] == verb:
            return False
        verb = words.heads[verb]
    return False


def is_missed_subject(words: Words, head: int) -> bool:
    """Whether a name set between commas before a main verb is its subject, which the parser did not see.

    "Reached by the Gazette, the secretary of the Front, Mr Odo Venn, confirmed the offer." "The port's
    manager in Norrhavn, Odo Venn, confirmed it."
    """
    verb, before = head + 2, head
    while words.lower(before) != "," and before >= 0 and words.pos[before] == "PROPN":
        before -= 1
    is_apposed = words.deps[head] in {"appos", "conj"} and words.lower(before) == "," and before < head
    if not is_apposed or words.lower(head + 1) != "," or verb >= len(words):
        return False
    subjects = [child for child in words.children[verb] if words.deps[child] in SUBJECTS]
    is_main = words.deps[verb] == "ROOT" and words.tags[verb] in {"VBD", "VBZ"}
    return is_main and all(subject < head <= words.right_edge(subject) for subject in subjects)
