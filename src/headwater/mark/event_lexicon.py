"""The lexicon of events: predicates and the PLOVER type that each one means."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class EventLexicon:
    """Predicates with their types."""

    @classmethod
    def parse(cls, text: str) -> EventLexicon:
        """Read the lexicon's tab-separated form."""
        return cls()
