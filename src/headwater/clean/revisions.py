"""Pages of one address that differ: later revisions of one article."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from headwater.record.document import Document

NO_DATE = "9999"


def with_revisions(documents: Sequence[Document]) -> list[Document]:
    """The documents, each later text of one address pointing at the first."""
    firsts: dict[str, Document] = {}
    for document in sorted(documents, key=revision_key):
        if document.url:
            firsts.setdefault(document.url, document)
    return [revision(document, firsts.get(document.url or "")) for document in documents]


def revision_key(document: Document) -> tuple[str, str, str]:
    """The order of revisions: by date, then by path and id."""
    return (document.published.edtf if document.published else NO_DATE, document.path, document.id)


def revision(document: Document, first: Document | None) -> Document:
    """The document, pointing at the first text of its address where it is not that itself."""
    if first is None or first.id == document.id:
        return document
    return msgspec.structs.replace(document, revision_of=first.id)
