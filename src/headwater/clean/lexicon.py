"""The lexicons that cleaning needs, loaded once in `run`."""

from __future__ import annotations

from dataclasses import dataclass, field

from headwater.clean.classifier import LineClassifier
from headwater.clean.cues import FurnitureLexicon
from headwater.clean.lines import WORD


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageNames:
    """Names of languages, whole or by their beginnings, and the codes they stand for."""

    whole: dict[str, str] = field(default_factory=dict)
    stems: tuple[tuple[str, str], ...] = ()

    @classmethod
    def parse(cls, text: str) -> LanguageNames:
        """Read the tab-separated form: code, then names with commas between."""
        names = [
            (name.strip().casefold(), code) for code, joined in rows_of(text, 2) for name in joined.split(",")
        ]
        return cls(
            whole={name: code for name, code in names if not name.endswith("*")},
            stems=tuple((name[:-1], code) for name, code in names if name.endswith("*")),
        )

    def code_of(self, word: str) -> str | None:
        """The code of the language that a word names."""
        folded = word.casefold()
        if folded in self.whole:
            return self.whole[folded]
        return next((code for stem, code in self.stems if folded.startswith(stem)), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class StanceLexicon:
    """Words by which an article judges, speaks of its writer, or calls itself an opinion."""

    labels: frozenset[tuple[str, ...]] = frozenset()
    first_person: frozenset[str] = frozenset()
    stances: dict[str, tuple[tuple[str, ...], ...]] = field(default_factory=dict)

    @classmethod
    def parse(cls, text: str) -> StanceLexicon:
        """Read the tab-separated form: mark, phrase."""
        rows = [(mark, tuple(WORD.findall(phrase.casefold()))) for mark, phrase in rows_of(text, 2)]
        stances: dict[str, list[tuple[str, ...]]] = {}
        for mark, words in rows:
            if mark == "stance":
                stances.setdefault(words[0], []).append(words)
        return cls(
            labels=frozenset(words for mark, words in rows if mark == "label"),
            first_person=frozenset(words[0] for mark, words in rows if mark == "first"),
            stances={word: tuple(phrases) for word, phrases in stances.items()},
        )

    def count_stances(self, words: tuple[str, ...]) -> int:
        """How often these words judge."""
        stances = self.stances
        openings = [at for at, word in enumerate(words) if word in stances]
        return sum(self.is_stance(words, at) for at in openings)

    def is_stance(self, words: tuple[str, ...], at: int) -> bool:
        """Whether the words from there on begin with a phrase that judges."""
        return any(words[at : at + len(phrase)] == phrase for phrase in self.stances[words[at]])


@dataclass(frozen=True, slots=True, kw_only=True)
class CleaningLexicon:
    """Everything that cleaning knows beforehand."""

    furniture: FurnitureLexicon
    languages: LanguageNames
    stance: StanceLexicon
    classifier: LineClassifier | None = None


def rows_of(text: str, columns: int) -> list[list[str]]:
    """The rows of a tab-separated table without its comments and its header."""
    rows = [row.split("\t") for row in text.split("\n") if row and not row.startswith("#")][1:]
    return [row for row in rows if len(row) == columns]
