"""Marks kept in memory: the readable specification of a store."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from headwater.record.mark import Marks


@dataclass(frozen=True, slots=True)
class MemoryStore:
    """Forgets everything with the process."""

    kept: dict[str, Marks] = field(default_factory=dict)

    def get(self, keys: Iterable[str]) -> dict[str, Marks]:
        """The marks that are stored under these keys."""
        return {key: self.kept[key] for key in keys if key in self.kept}

    def put(self, marks: Mapping[str, Marks]) -> None:
        """Keep marks under their keys."""
        self.kept.update(marks)


@dataclass(frozen=True, slots=True)
class NoStore:
    """Keeps nothing: every article is read anew."""

    def get(self, keys: Iterable[str]) -> dict[str, Marks]:
        """Nothing."""
        return {}

    def put(self, marks: Mapping[str, Marks]) -> None:
        """Drop them."""
