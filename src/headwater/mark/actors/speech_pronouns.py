"""First persons: who says "I" in quoted words and in statements."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from headwater.mark.actors.drafts import Appearance, Draft, appear
from headwater.mark.actors.pronouns import FIRST_PERSONS, SAYING
from headwater.mark.actors.words import SUBJECTS, Words

MARKS = frozenset('“”"«»„')
OPENING = frozenset({"“", "«", "„", "``"})
CLOSING = frozenset({"”", "»", "''"})
STRAIGHT = '"'  # opens and closes
MARKS_OF_SPEECH = OPENING | CLOSING | {STRAIGHT}
JOINED = 4  # verbs in a row with one subject


def says(appearance: Appearance) -> bool:
    """Whether somebody is the subject of a verb of saying, or of one joined with it ("got up and said")."""
    words, head = appearance.words, appearance.head
    return words.deps[head] in SUBJECTS and is_saying(words, words.heads[head])


def is_saying(words: Words, verb: int) -> bool:
    """Whether a verb, or one that goes on with its subject, is one of saying."""
    for _ in range(JOINED):
        if words.paragraph.parse[verb].lemma_ in SAYING:
            return True
        following = (child for child in words.children[verb] if words.deps[child] == "conj" and child > verb)
        after = next((child for child in following if not has_subject(words, child)), None)
        if after is None:
            return False
        verb = after
    return False


def has_subject(words: Words, verb: int) -> bool:
    """Whether a verb has a subject of its own."""
    return any(words.deps[child] in SUBJECTS for child in words.children[verb])


def only_speaker(appearances: Sequence[Appearance]) -> Draft | None:
    """The one person named in a paragraph who speaks in it; None where nobody or several do."""
    speakers = {
        id(each.draft): each.draft for each in appearances if each.draft.kind == "person" and says(each)
    }
    return next(iter(speakers.values())) if len(speakers) == 1 else None


def spoken_tokens(words: Words) -> frozenset[int]:
    """The tokens between quotation marks; an opening mark that none closes reaches to the paragraph's end."""
    spoken, is_open = set(), False
    for token, text in enumerate(words.texts):
        if text in MARKS_OF_SPEECH:
            is_open = text in OPENING or (text == STRAIGHT and not is_open)
        elif is_open:
            spoken.add(token)
    return frozenset(spoken)


def ending_speech(words: Words) -> frozenset[int]:
    """The tokens before a closing mark that the paragraph does not open."""
    first = next((token for token, text in enumerate(words.texts) if text in MARKS | CLOSING), len(words))
    is_last = first == len(words) - 1
    is_closing = first < len(words) and (words.texts[first] in CLOSING or is_last)
    return frozenset(range(first)) if is_closing else frozenset()


@dataclass(slots=True)
class FirstPersons:
    """Gives "I" to the nearest speaker of the paragraph, or to who was left speaking at its beginning."""

    left_speaking: Draft | None = None
    is_statement: bool = False
    sayings: list[Appearance] = field(default_factory=list)

    def hear(self, appearance: Appearance) -> None:
        """Note a person who is the subject of a verb of saying."""
        if appearance.draft.kind == "person" and says(appearance):
            self.sayings.append(appearance)

    def resolve(self, words: Words) -> Iterator[Appearance]:
        """The first persons of the paragraph that has just been read."""
        has_marks = any(text in MARKS for text in words.texts)
        spoken = spoken_tokens(words) | ending_speech(words) if has_marks else frozenset(range(len(words)))
        if not has_marks and not self.is_statement:
            self.left_speaking = None
        for token, lower in enumerate(words.lowers):
            is_said = token in spoken and (has_marks or self.is_statement)  # else the writer's own "I"
            if is_said and lower in FIRST_PERSONS and words.pos[token] == "PRON":
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
