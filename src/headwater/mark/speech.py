"""The lexicon of attribution: verbs and nouns that bring somebody's words or thoughts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechLexicon:
    """Words of attribution."""

    @classmethod
    def parse(cls, text: str) -> SpeechLexicon:
        """Read the lexicon's tab-separated form."""
        return cls()
