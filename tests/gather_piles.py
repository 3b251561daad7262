"""Small piles for the tests of gathering: documents whose sentences, names and times are put in by hand."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from builders import document_of
from headwater.record.mark import ActorKind, Chain, Marks, Mention, Sentence, Time
from headwater.record.pile import MarkedDocument
from headwater.record.span import Span

SENTENCE = re.compile(r"[^.\n]+\.?")
DAY = re.compile(r"(\d{1,2}) (January|February|March|April|May|June|October|November)(?: (\d{4}))?")
MONTHS = ["January", "February", "March", "April", "May", "June", "October", "November"]
NUMBERS = [1, 2, 3, 4, 5, 6, 10, 11]


def no_vectors(sentences: Sequence[str]) -> NDArray[np.float32]:
    """An encoder that tells nothing."""
    return np.zeros((len(sentences), 4), dtype=np.float32)


def entry(
    text: str,
    names: Sequence[tuple[str, ActorKind]] = (),
    *,
    path: str = "article.txt",
    published: str | None = None,
) -> MarkedDocument:
    """A document with its sentences, the times it states, and a chain for each given name."""
    document = document_of(text, path=path, published=published)
    chains, mentions = [], []
    for number, (name, kind) in enumerate(names):
        spans = tuple(
            Span(document=document.id, start=found.start(), end=found.end())
            for found in re.finditer(re.escape(name), text)
        )
        mentions += [
            Mention(id=f"m{number}.{at}", span=span, form="name", chain=f"c{number}")
            for at, span in enumerate(spans)
        ]
        chains.append(
            Chain(
                id=f"c{number}",
                name=name,
                names=(name,),
                kind=kind,
                country=None,
                roles=(),
                mentions=spans,
            )
        )
    return MarkedDocument(
        document=document,
        marks=Marks(
            document=document.id,
            sentences=tuple(sentences(document.id, text)),
            mentions=tuple(mentions),
            chains=tuple(chains),
            times=tuple(times(document.id, text)),
        ),
    )


def sentences(document: str, text: str) -> list[Sentence]:
    """Every run up to a full stop, its longer words as lemmas."""
    return [
        Sentence(
            span=Span(document=document, start=found.start(), end=found.end()),
            lemmas=tuple(word.casefold() for word in re.findall(r"\w+", found.group()) if len(word) > 3),
        )
        for found in SENTENCE.finditer(text)
        if found.group().strip()
    ]


def times(document: str, text: str) -> list[Time]:
    """Days such as "3 March", with a year where one is stated."""
    return [
        Time(
            id=f"t{number}",
            span=Span(document=document, start=found.start(), end=found.end()),
            edtf=f"{found[3] or 'XXXX'}-{NUMBERS[MONTHS.index(found[2])]:02d}-{int(found[1]):02d}",
            duration=None,
            how="stated",
            evidence=(),
        )
        for number, found in enumerate(DAY.finditer(text))
    ]
