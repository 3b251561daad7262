"""The lexicon of attribution: verbs, nouns and adjectives that bring somebody's words or thoughts."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, cast

Act = Literal["said", "thought", "intended", "felt"]
ACTS: frozenset[str] = frozenset({"said", "thought", "intended", "felt"})
COLUMNS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechWord:
    """A word of attribution and its frames: what may stand beside it as the content.

    A frame is `clause`, `quote` (direct speech), `infinitive`, `object`, `utterance` (an
    object that holds words itself), or the preposition that leads the content in.
    """

    word: str
    act: Act
    frames: frozenset[str]
    is_negated: bool = False

    def takes(self, frame: str) -> bool:
        """Whether the content may have this form."""
        return frame in self.frames


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechLexicon:
    """Words of attribution by lemma; `light` verbs lend a noun their subject ("issued a warning").

    Behind verbs of `hearers` stands whom they tell; `tellers` are offices, kin and bodies that speak.
    """

    verbs: dict[str, SpeechWord] = field(default_factory=dict)
    nouns: dict[str, SpeechWord] = field(default_factory=dict)
    adjectives: dict[str, SpeechWord] = field(default_factory=dict)
    light: dict[str, SpeechWord] = field(default_factory=dict)
    hearers: dict[str, SpeechWord] = field(default_factory=dict)
    tellers: dict[str, SpeechWord] = field(default_factory=dict)

    @classmethod
    def parse(cls, text: str) -> SpeechLexicon:
        """Read the lexicon's tab-separated form; a line that is no entry is a ValueError."""
        lexicon = cls()
        parts = {
            "verb": lexicon.verbs,
            "noun": lexicon.nouns,
            "adjective": lexicon.adjectives,
            "light": lexicon.light,
            "hearer": lexicon.hearers,
            "teller": lexicon.tellers,
        }
        for line in text.splitlines():
            if not line.strip() or line.startswith(("#", "word\t")):
                continue
            part, entry = _entry(line)
            if part not in parts:
                raise ValueError(f"The lexicon of speech has no part {part!r}: {line!r}")
            parts[part][entry.word] = entry
        return lexicon


def _entry(line: str) -> tuple[str, SpeechWord]:
    cells = line.split("\t")
    if len(cells) != COLUMNS or cells[2] not in ACTS:
        raise ValueError(f"Not an entry of the lexicon of speech: {line!r}")
    word, part, act, frames, stance = cells
    return part, SpeechWord(
        word=word,
        act=cast("Act", act),
        frames=frozenset(frames.split()),
        is_negated=stance == "negated",
    )
