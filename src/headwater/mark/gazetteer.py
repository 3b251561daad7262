"""The gazetteer: states with their demonyms and capitals, and named places of the world."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Gazetteer:
    """Places findable by name."""

    @classmethod
    def parse(cls, countries: str, places: str) -> Gazetteer:
        """Read the two tab-separated files."""
        return cls()
