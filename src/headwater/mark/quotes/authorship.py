"""Whose a writing is that speaks further down: "In a statement, X said …. The statement added …"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from headwater.mark.quotes.quoted_words import Finding, Passage
from headwater.mark.quotes.speakers import AUTHORING, WRITINGS
from headwater.mark.tokens import Token
from headwater.record.mark import Quote

AUTHORED = WRITINGS | {"blog", "advisory", "bulletin", "newsletter", "declaration"}
DEFINITE = frozenset({"the", "this", "that"})
WITHIN = frozenset({"in", "on", "via", "through"})  # what somebody says something in is their own

Marked = tuple[Passage, Finding, Quote]


def with_authors(found: Sequence[Marked]) -> Iterator[Quote]:
    """The quotes as they came, a writing that speaks given to whoever spoke in it before."""
    authors: dict[str, str] = {}
    owners: dict[int, str] = {}
    for number in sorted(range(len(found)), key=lambda number: _place(found[number][2])):
        passage, finding, quote = found[number]
        actor = quote.speaker.actor if quote.speaker else None
        if actor is not None:
            authors.update(dict.fromkeys(_written_in(passage, finding), actor))
            continue
        writing = _speaking_writing(passage, finding)
        if writing in authors:
            owners[number] = authors[writing]
    for number, (_, _, quote) in enumerate(found):
        yield _given_to(quote, owners[number]) if number in owners else quote


def _place(quote: Quote) -> tuple[int, int]:
    return quote.span.start, quote.span.end


def _given_to(quote: Quote, actor: str) -> Quote:
    return replace(quote, speaker=replace(quote.speaker, actor=actor)) if quote.speaker else quote


def _written_in(passage: Passage, finding: Finding) -> Iterator[str]:
    """The writings in which the speaker of this cue says it: "said in a statement", "in its blog, X said"."""
    cue = passage.token_at(finding.cue[0][0]) if finding.cue else None
    if cue is None or finding.act != "said":
        return
    for link in cue.children:
        if link.dep_ == "prep" and link.lower_ in WITHIN:
            yield from (noun.lemma_.lower() for noun in link.subtree if _is_own(noun))


def _speaking_writing(passage: Passage, finding: Finding) -> str:
    """The noun of a definite writing that is itself the speaker, or nothing."""
    voice = finding.speaker
    if voice is None or voice.head is None:
        return ""
    noun = passage.token_at(voice.head.start - passage.paragraph.start)
    is_definite = noun is not None and any(child.lower_ in DEFINITE for child in noun.lefts)
    return noun.lemma_.lower() if noun is not None and is_definite and _is_writing(noun) else ""


def _is_own(noun: Token) -> bool:
    """Whether a writing is nobody else's, as one by, from or of somebody would be."""
    is_others = any(child.dep_ == "prep" and child.lower_ in AUTHORING for child in noun.rights)
    return _is_writing(noun) and not is_others


def _is_writing(noun: Token) -> bool:
    return noun.pos_ in {"NOUN", "PROPN"} and noun.lemma_.lower() in AUTHORED
