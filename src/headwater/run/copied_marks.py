"""Marks of documents that differ in nothing but where they lie: read once, told of each."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable

import msgspec

from headwater.record.document import Document
from headwater.record.mark import Marks


class CopiedMarks:
    """The marks of documents of which a copy is still to come."""

    def __init__(self, documents: Iterable[Document]) -> None:
        self.keys = {document.id: key_of(document) for document in documents}
        self.waiting = Counter(self.keys.values())
        self.kept: dict[bytes, tuple[str, bytes]] = {}

    def of(self, document: Document) -> Marks | None:
        """The marks of an earlier copy, as marks of this document; None where there is none."""
        key = self.keys.get(document.id)
        known = self.kept.get(key) if key is not None else None
        if key is None or known is None:
            return None
        self.waiting[key] -= 1
        if self.waiting[key] < 1:
            del self.kept[key]
        name, written = known
        return msgspec.json.decode(written.replace(quoted(name), quoted(document.id)), type=Marks)

    def keep(self, document: Document, marks: Marks) -> None:
        """Keep the marks of a document for its copies to come."""
        key = self.keys.get(document.id)
        if key is not None:
            self.waiting[key] -= 1
            if self.waiting[key] > 0:
                self.kept[key] = document.id, msgspec.json.encode(marks)


def key_of(document: Document) -> bytes:
    """All that marking reads of a document: neither its id nor its path."""
    bare = msgspec.structs.replace(document, id="", path="")
    return hashlib.sha256(msgspec.msgpack.encode(bare)).digest()


def quoted(name: str) -> bytes:
    """A document's id as JSON writes it."""
    return msgspec.json.encode(name)
