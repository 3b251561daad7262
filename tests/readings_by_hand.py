"""Readings built by hand, and vectors that count words."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from headwater.collate.reading import Count, Happening, Part, Statement, Where
from headwater.collate.vectors import Vectors, encode_passages
from headwater.collate.words import content_words
from headwater.record.span import Span


def encode(sentences: Sequence[str]) -> NDArray[np.float32]:
    """Unit vectors of word counts: alike where the words are."""
    rows = np.zeros((len(sentences), 512), dtype=np.float32)
    for row, sentence in zip(rows, sentences, strict=True):
        for word in content_words(sentence) or ["-"]:
            row[zlib.crc32(word.encode()) % 512] += 1
    return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)


def vectors_of(passages: Iterable[str]) -> Vectors:
    return encode_passages(passages, encode)


def said(text: str, *, document: str = "d1", speaker: str | None = None, **fields: object) -> Statement:
    span = Span(document=document, start=0, end=len(text))
    denied = fields.get("negated", False)
    given = {
        "house": None,
        "negated": denied,
        "denies": denied,
        "is_direct": True,
        "voice": "quoted",
        **fields,
    }
    return Statement(
        kind="statement",
        document=document,
        mark=f"{document}-{zlib.crc32(text.encode())}",
        span=span,
        wording=span,
        text=text,
        words=frozenset(content_words(text)),
        labels=0,
        is_opinion=False,
        speaker=speaker,
        parts=(Part(text=text, words=frozenset(content_words(text))),),
        **given,  # type: ignore[arg-type]
    )


def happened(text: str, type_: str, trigger: str, *, document: str = "d1", **fields: object) -> Happening:
    start = text.index(trigger)
    place = fields.pop("place", None)
    given = {
        "actors": frozenset(),
        "recipients": frozenset(),
        "where": Where(name=str(place)) if place else None,
        "time": None,
        "status": "happened",
        "voice": "own",
        "core": text,
        "core_words": frozenset(content_words(text)),
        **fields,
    }
    return Happening(
        kind="event",
        document=document,
        mark=f"{document}-e{start}-{zlib.crc32(text.encode())}",
        span=Span(document=document, start=start, end=start + len(trigger)),
        wording=Span(document=document, start=0, end=len(text)),
        text=text,
        words=frozenset(content_words(text)),
        labels=0,
        is_opinion=False,
        type=type_,
        deed=trigger,
        trigger=" ".join(content_words(trigger)),
        source=None,
        **given,  # type: ignore[arg-type]
    )


def counted(
    text: str,
    figure: str,
    low: float,
    high: float,
    thing: str,
    *,
    document: str = "d1",
    unit: str | None = None,
    deeds: Iterable[str] = (),
) -> Count:
    start = text.index(figure)
    words = content_words(thing)
    return Count(
        kind="figure",
        document=document,
        mark=f"{document}-f{start}-{zlib.crc32(text.encode())}",
        span=Span(document=document, start=start, end=start + len(figure)),
        wording=Span(document=document, start=0, end=len(text)),
        voice="own",
        text=text,
        words=frozenset(content_words(text)),
        core=text,
        core_words=frozenset(content_words(text)),
        labels=0,
        is_opinion=False,
        value=low,
        low=low,
        high=high,
        unit=unit,
        counted=thing,
        head=words[-1] if words else "",
        of=frozenset(words),
        actors=frozenset(),
        deeds=frozenset(deeds),
        told=frozenset(deeds),
    )
