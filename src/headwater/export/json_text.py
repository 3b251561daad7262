"""Records as JSON that no terminal obeys: a character that would act is escaped, and reads back as it was."""

from __future__ import annotations

import json

import msgspec

from headwater.export.neutral import REPLACEMENTS

ACTING = frozenset(map(chr, REPLACEMENTS))


def to_line(record: object) -> bytes:
    """A record as JSON, UTF-8, one line."""
    return escaped(msgspec.json.encode(record).decode("utf-8")).encode("utf-8") + b"\n"


def escaped(text: str) -> str:
    """JSON in whose strings every control, override and mark of the byte order is escaped."""
    for character in sorted(ACTING & set(text)):
        text = text.replace(character, json.dumps(character)[1:-1])
    return text
