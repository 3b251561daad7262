"""From a page to a document."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from headwater.record.document import Document, Page, Zone
from headwater.record.identity import content_id
from headwater.record.outlets import OutletRegister

Repetition = dict[str, int]


def repetition(pages: Sequence[Page]) -> Repetition:
    """In how many pages each line stands: the pile-wide input of `clean`, made in a first pass."""
    return {}


def clean(
    page: Page, repeated: Repetition, outlets: OutletRegister, *, identify_language: Callable[[str], str]
) -> Document:
    """Zone every line of a page and read its metadata."""
    zones, offset = [], 0
    for line in page.text.split("\n"):
        if line.strip():
            zones.append(Zone(start=offset, end=offset + len(line), kind="body"))
        offset += len(line) + 1
    return Document(
        id=content_id("d", page.path, page.text),
        path=page.path,
        url=None,
        outlet=None,
        title=None,
        author=None,
        published=None,
        language=identify_language(page.text),
        translated_from=None,
        genre="unknown",
        read="deep",
        revision_of=None,
        text=page.text,
        zones=tuple(zones),
    )
