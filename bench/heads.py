"""How well a page's outlet, headline, author and date are read from its own lines.

    python -m bench.heads [FILE ...]

A file has a page a line: `text`, and its `outlet`, `title`, `author` and `date`, each null where the page
tells none. Two files of forty invented pages lie beside this one. A name is right whatever its case and with
or without "The".
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from bench.table import markdown_table
from headwater.record.document import Document, Page
from headwater.run.pipeline import clean_pages
from headwater.settings import Settings

FOLDER = Path(__file__).parent / "heads"
FIELDS = ("outlet", "title", "author", "date")


class Head(msgspec.Struct, frozen=True, kw_only=True):
    """A page as text, and what it tells of itself."""

    text: str
    outlet: str | None
    title: str | None
    author: str | None
    date: str | None


def heads(path: Path) -> list[Head]:
    """The pages of a file."""
    return [msgspec.json.decode(line, type=Head) for line in path.read_bytes().splitlines() if line.strip()]


def read(head: Head) -> dict[str, str | None]:
    """What we read from a page."""
    (document,), _losses = clean_pages([Page(path="page.txt", text=head.text)], Settings())
    return told(document)


def told(document: Document) -> dict[str, str | None]:
    """What a document tells of itself."""
    return {
        "outlet": document.outlet.name if document.outlet else None,
        "title": document.title,
        "author": document.author,
        "date": document.published.edtf if document.published else None,
    }


def bare(name: str | None) -> str:
    """A name without case, article and closing marks."""
    return (name or "").casefold().removeprefix("the ").strip(' .!"')


def right(pages: Sequence[Head]) -> dict[str, int]:
    """How many pages are read right, for each field."""
    found = [(page, read(page)) for page in pages]
    return {
        field: sum(bare(got[field]) == bare(getattr(page, field)) for page, got in found) for field in FIELDS
    }


def rows(paths: Sequence[Path]) -> Iterator[tuple[str, ...]]:
    """A row for each file."""
    for path in paths:
        pages = heads(path)
        counts = right(pages)
        yield (path.name, str(len(pages)), *(str(counts[field]) for field in FIELDS))


def main(names: Sequence[str]) -> int:
    """Print how many pages of each file are read right."""
    paths = [Path(name) for name in names] or sorted(FOLDER.glob("*.jsonl"))
    print(markdown_table(("file", "pages", *FIELDS), rows(paths)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
