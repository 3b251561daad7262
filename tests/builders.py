"""Documents built by hand."""

from __future__ import annotations

from collections.abc import Mapping

from headwater.record.document import Document, Outlet, Published, Zone, ZoneKind
from headwater.record.identity import content_id
from headwater.record.span import Span


def document_of(
    text: str,
    *,
    path: str = "article.txt",
    published: str | None = None,
    outlet: str | None = None,
    language: str = "en",
    kinds: Mapping[int, ZoneKind] | None = None,
) -> Document:
    """A document whose every non-blank line is one zone: body, or as `kinds` says by line number from 0."""
    zones, offset = [], 0
    for number, line in enumerate(text.split("\n")):
        if line.strip():
            kind = (kinds or {}).get(number, "body")
            zones.append(Zone(start=offset, end=offset + len(line), kind=kind))
        offset += len(line) + 1
    return Document(
        id=content_id("d", path, text),
        path=path,
        url=None,
        outlet=Outlet(name=outlet) if outlet else None,
        title=None,
        author=None,
        published=Published(edtf=published, how="stated") if published else None,
        language=language,
        translated_from=None,
        genre="report",
        read="deep" if language == "en" else "shallow",
        revision_of=None,
        text=text,
        zones=tuple(zones),
    )


def span_of(document: Document, words: str, nth: int = 0) -> Span:
    """Where the `nth` occurrence of these words stands."""
    start = -1
    for _ in range(nth + 1):
        start = document.text.index(words, start + 1)
    return Span(document=document.id, start=start, end=start + len(words))
