"""From paths to pages, with the loss of what could not be read."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from pathlib import Path

from headwater.record.document import Loss, Page


def read_pile(paths: Sequence[str]) -> tuple[tuple[Page, ...], tuple[Loss, ...]]:
    """Read every file under the paths."""
    files = sorted(
        p for path in paths for p in ([Path(path)] if Path(path).is_file() else Path(path).rglob("*.txt"))
    )
    pages = tuple(
        Page(path=file.name, text=unicodedata.normalize("NFC", file.read_text("utf-8"))) for file in files
    )
    return pages, ()
