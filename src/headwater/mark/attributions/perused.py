"""Papers that an outlet says it has before it: "we have seen a memo", "a page, which the Quay has read,"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from headwater.mark.attributions.relay_drafts import Draft, Range, Reading
from headwater.mark.attributions.relay_speakers import phrase
from headwater.mark.attributions.source_kinds import DOCUMENTS
from headwater.mark.tokens import Token
from headwater.record.mark import NamedSource

HAVING = frozenset("see read obtain review examine view inspect receive acquire study".split())
OBJECTS = frozenset({"dobj", "obj"})
RELATIVE = frozenset({"WDT", "WP"})


def perused(kept: Sequence[Reading], drafts: Sequence[Draft]) -> Iterator[Draft]:
    """A draft for each paper that the outlet itself has seen, where none has it as a source yet."""
    by_number = {reading.number: reading for reading in kept}
    papers = {draft.sentence for draft in drafts if draft.source.kind == "document"}
    for draft in drafts:
        reading = by_number.get(draft.paragraph)
        if draft.is_own and draft.role == "saw" and reading is not None and draft.sentence not in papers:
            found = paper_of(draft, reading)
            if found is not None:
                papers.add(draft.sentence)
                yield found


def paper_of(draft: Draft, reading: Reading) -> Draft | None:
    """The draft of what an outlet has seen."""
    tokens = tokens_in(draft.evidence, reading)
    verb = next((token for token in tokens if token.lemma_ in HAVING), None) or holding(tokens)
    paper = seen_with(verb) if verb is not None else None
    if verb is None or paper is None:
        return None
    span, seen = phrase(paper, reading.paragraph), reading.paragraph.span(verb)
    words = reading.paragraph.text[span.start - reading.paragraph.start : span.end - reading.paragraph.start]
    if DOCUMENTS.search(words) is None:
        return None
    return Draft(
        paragraph=reading.number,
        sentence=draft.sentence,
        evidence=(min(span.start, seen.start), max(span.end, seen.end)),
        named=(span.start, span.end),
        source=NamedSource(name=" ".join(words.split()), kind="document"),
        role="speaker",
        scope=[draft.sentence],
    )


def tokens_in(place: Range, reading: Reading) -> Sequence[Token]:
    """The words of a stretch of a paragraph."""
    start = reading.paragraph.start
    found = reading.paragraph.parse.char_span(place[0] - start, place[1] - start, alignment_mode="expand")
    return tuple(found) if found is not None else ()


def seen_with(verb: Token) -> Token | None:
    """What is seen: the object of the verb, or the noun that its clause is about."""
    seen = next((child for child in verb.children if child.dep_ in OBJECTS), None)
    is_relative = verb.dep_ == "relcl" and (seen is None or seen.tag_ in RELATIVE)
    if seen is not None and seen.lower_ == "copy":
        of = next((child for child in seen.children if child.lower_ == "of"), None)
        seen = (
            next((child for child in of.children if child.dep_ == "pobj"), seen) if of is not None else seen
        )
    return verb.head if is_relative else seen


def holding(tokens: Sequence[Token]) -> Token | None:
    """The verb of "has a copy of a letter"."""
    copies = (token for token in tokens if token.lower_ == "copy" and token.head.lemma_ in {"have", "hold"})
    return next((token.head for token in copies), None)
