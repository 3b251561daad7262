"""One article's marks as W3C Web Annotations (JSON-LD): one annotation a mark."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import quote as percent_encoded

import msgspec

from headwater.export.json_text import escaped
from headwater.record.document import Document
from headwater.record.mark import (
    Attribution,
    Chain,
    Event,
    Figure,
    Framing,
    Mention,
    Place,
    Quote,
    Time,
)
from headwater.record.pile import MarkedDocument
from headwater.record.span import Span

Marked = Mention | Quote | Time | Place | Figure | Event | Framing | Attribution

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
VOCABULARY = {"hw": "urn:headwater:account/1#"}
AROUND = 32  # code points before and after the words, by which they are found in a changed page
MOTIVATIONS = {
    "Mention": "identifying",
    "Quote": "describing",
    "Time": "identifying",
    "Place": "identifying",
    "Figure": "describing",
    "Event": "classifying",
    "Framing": "describing",
    "Attribution": "linking",
}
WHERE = {"Quote": "content", "Event": "trigger", "Attribution": "evidence"}
REFERENCES = {"actor", "actors", "recipients", "source", "place", "time", "inside", "via", "chain"}


def web_annotations(marked: MarkedDocument) -> str:
    """An annotation page that holds every mark."""
    chains = {chain.id: chain for chain in marked.marks.chains}
    items = [annotation(mark, marked.document, chains) for mark in marks_of(marked)]
    page = {
        "@context": [CONTEXT, VOCABULARY],
        "id": f"urn:headwater:{marked.document.id}",
        "type": "AnnotationPage",
        "items": items,
    }
    return escaped(json.dumps(page, indent=1, ensure_ascii=False)) + "\n"


def marks_of(marked: MarkedDocument) -> Iterator[Marked]:
    """Every mark that stands on words, kind by kind."""
    marks = marked.marks
    yield from marks.mentions
    yield from marks.quotes
    yield from marks.times
    yield from marks.places
    yield from marks.figures
    yield from marks.events
    yield from marks.framing
    yield from (each for each in marks.attributions if each.evidence)


def annotation(mark: Marked, document: Document, chains: Mapping[str, Chain]) -> dict[str, object]:
    """One mark: what is said of its words, and where they stand."""
    kind = type(mark).__name__
    targets = [target(span, document) for span in spans_of(mark, kind)]
    return {
        "id": iri(mark.id, document),
        "type": "Annotation",
        "motivation": MOTIVATIONS[kind],
        "body": mention_body(mark, document, chains)
        if isinstance(mark, Mention)
        else body(mark, kind, document),
        "target": targets[0] if len(targets) == 1 else targets,
    }


def iri(id_: str, document: Document) -> str:
    """The name of a mark of this document."""
    return f"urn:headwater:{document.id}:{id_}"


def spans_of(mark: Marked, kind: str) -> Sequence[Span]:
    """The words a mark stands on."""
    found = getattr(mark, WHERE.get(kind, "span"))
    return (found,) if isinstance(found, Span) else found


def target(span: Span, document: Document) -> dict[str, object]:
    """Words of the document, by their position and by themselves."""
    text = document.text
    return {
        "source": document.url or percent_encoded(document.path, safe="/"),
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": text[span.start : span.end],
                "prefix": text[max(span.start - AROUND, 0) : span.start],
                "suffix": text[span.end : span.end + AROUND],
            },
            {"type": "TextPositionSelector", "start": span.start, "end": span.end},
        ],
    }


def mention_body(mention: Mention, document: Document, chains: Mapping[str, Chain]) -> dict[str, object]:
    """The form of a mention, and the actor that it means, under one id in all mentions."""
    about = actor_fields(chains[mention.chain]) if mention.chain in chains else {}
    actor = {"id": iri(mention.chain, document), "type": "hw:Actor", **about}
    return {"type": "hw:Mention", "hw:form": mention.form, "hw:actor": actor}


def actor_fields(chain: Chain) -> dict[str, object]:
    """What an article says an actor is."""
    return said(
        {
            "hw:name": chain.name,
            "hw:names": list(chain.names),
            "hw:kind": chain.kind,
            "hw:country": chain.country,
            "hw:roles": [role.text for role in chain.roles],
        }
    )


def body(mark: Marked, kind: str, document: Document) -> dict[str, object]:
    """What a mark says of its words, in our own terms, typed by its kind."""
    left_out = {"id", "document", "evidence", "span", WHERE.get(kind, "span")}
    told = [name for name in mark.__struct_fields__ if name not in left_out]
    return {"type": f"hw:{kind}", **said(fields_of(mark, told, document))}


def fields_of(record: msgspec.Struct, names: Sequence[str], document: Document) -> dict[str, object]:
    """Fields of a record under names of our own."""
    return {f"hw:{name}": value_of(name, getattr(record, name), document) for name in names}


def said(about: dict[str, object]) -> dict[str, object]:
    """What is known; an empty list or a missing value says nothing."""
    return {name: value for name, value in about.items() if value is not None and value != []}


def value_of(name: str, value: object, document: Document) -> object:
    """A field's value: spans as selectors, ids of other marks as names."""
    if isinstance(value, Span):
        return target(value, document)["selector"]
    if isinstance(value, tuple):
        return [value_of(name, each, document) for each in value]
    if isinstance(value, msgspec.Struct):
        parts = {
            f"hw:{part}": value_of(part, getattr(value, part), document) for part in value.__struct_fields__
        }
        return said(parts)
    if isinstance(value, str) and name in REFERENCES:
        return {"id": iri(value, document)}
    return value
