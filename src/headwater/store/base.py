"""What a store of marks offers: look up by key, put under a key."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

from headwater.record.mark import Marks


class MarkStore(Protocol):
    """Marks kept under keys that hash the document and everything that read it."""

    def get(self, keys: Iterable[str]) -> dict[str, Marks]:
        """The marks that are stored under these keys; a key without any is left out."""
        ...

    def put(self, marks: Mapping[str, Marks]) -> None:
        """Keep marks under their keys; the same key always holds the same marks."""
        ...
