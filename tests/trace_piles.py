"""Piles to trace: documents with attributions by hand, and what a settlement says about them."""

from __future__ import annotations

from collections.abc import Sequence

from builders import document_of, span_of
from headwater.record.document import Document
from headwater.record.mark import Attribution, Marks, NamedSource, Sentence, SourceKind
from headwater.record.outlets import OutletRegister, RegisteredOutlet
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import Affair, CopiedPassage, Copy, Settlement, Story
from headwater.record.span import Span

REGISTER = OutletRegister.of(
    [
        RegisteredOutlet(name="The Ebb", kind="outlet", family="Tidal Press"),
        RegisteredOutlet(name="The Flood", kind="outlet", family="Tidal Press"),
        RegisteredOutlet(name="Marowire", kind="agency"),
        RegisteredOutlet(name="The Quay", kind="outlet"),
    ]
)


def says(
    document: Document,
    words: str,
    name: str | None,
    kind: SourceKind = "outlet",
    *,
    number: int = 0,
    scope: str | None = None,
    via: int | None = None,
    own: bool = False,
) -> Attribution:
    """An attribution whose evidence are these words; of the whole article, or of `scope`."""
    return Attribution(
        id=f"r{number}",
        source=NamedSource(name=name, kind=kind),
        scope=(span_of(document, scope),) if scope else "article",
        via=f"r{via}" if via is not None else None,
        how="named",
        evidence=(span_of(document, words),),
        is_own=own,
    )


def entry(document: Document, *attributions: Attribution) -> MarkedDocument:
    """A document with its attributions, each line a sentence."""
    sentences, offset = [], 0
    for line in document.text.split("\n"):
        lemmas = tuple(word.strip(".,:").casefold() for word in line.split())
        if lemmas:
            span = Span(document=document.id, start=offset, end=offset + len(line))
            sentences.append(Sentence(span=span, lemmas=lemmas))
        offset += len(line) + 1
    marks = Marks(document=document.id, sentences=tuple(sentences), attributions=attributions)
    return MarkedDocument(document=document, marks=marks)


def copied(left: Document, right: Document, *lines: str, containment: float = 1.0) -> Copy:
    """Two documents that share these lines."""
    return Copy(
        left=left.id,
        right=right.id,
        containment=containment,
        passages=tuple(
            CopiedPassage(left=span_of(left, line), right=span_of(right, line), words=len(line.split()))
            for line in lines
        ),
    )


def settled(pile: Sequence[MarkedDocument], *copies: Copy) -> Settlement:
    """One story of all documents."""
    ids = tuple(sorted(each.document.id for each in pile))
    return Settlement(
        copies=copies,
        stories=(Story(id="s", title=None, documents=ids, when=None, affair="a"),),
        affairs=(Affair(id="a", stories=("s",), links=()),),
        actors=(),
        actor_of={},
        times=(),
    )


def article(name: str, text: str, *, outlet: str | None = None, published: str | None = None) -> Document:
    """An article under that path."""
    return document_of(text, path=f"{name}.txt", outlet=outlet, published=published)
