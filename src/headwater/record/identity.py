"""Ids that are a pure function of what they name."""

from __future__ import annotations

import hashlib


def content_id(prefix: str, *parts: object) -> str:
    """A short id that hashes its parts, so that the same content always has the same id."""
    joined = "\x1f".join(str(part) for part in parts)
    return prefix + hashlib.sha256(joined.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def mark_id(document: str, local: str) -> str:
    """The id, in the whole pile, of a mark that is `local` in its document."""
    return f"{document}-{local}"
