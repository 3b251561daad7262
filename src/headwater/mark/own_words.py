"""What a press release, a statement printed in full or a thread of posts says in its own voice.

Nobody is said to say it: it is the issuer's, whom a line of the page names, and becomes a statement where
somebody else quotes or reports it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from headwater.mark.cast import Cast
from headwater.mark.parsed import Paragraph, ParsedDocument
from headwater.mark.sentences import sentences_of
from headwater.record.layered import Layered
from headwater.record.mark import Attribution, Quote, SourceKind, Speaker
from headwater.record.span import Span

ISSUING: frozenset[SourceKind] = frozenset({"official", "person", "social-post"})
OPENING, CLOSING = "“„«", "”»"
PLAIN = '"'
# Of which body each of its sentences is, nothing tells.
JOINT = re.compile(r"\bjoint\s+(?:press\s+)?(?:statement|communiqu[eé]|declaration|release)\b", re.IGNORECASE)
HEADS = frozenset({"page-title", "headline", "heading"})


def own_words(
    parsed: ParsedDocument, cast: Cast, quotes: Sequence[Quote], attributions: Sequence[Attribution]
) -> tuple[Quote, ...]:
    """The sentences of a document that are the words of its issuer, and in which nobody else speaks."""
    speaker = issuer(attributions, cast)
    if speaker is None or is_joint(parsed):
        return ()
    others = Layered.of((span, None) for span in told_by_others(quotes, attributions, speaker))
    return tuple(
        own_quote(span, speaker)
        for paragraph in parsed.kept
        if paragraph.kind == "body"
        for span in unquoted(paragraph)
        if not others.touching(span)
    )


def issuer(attributions: Iterable[Attribution], cast: Cast) -> Speaker | None:
    """Whose words a whole document is: the one body or person whom its credits name, with where they do."""
    whole = [each for each in attributions if each.scope == "article" and not each.is_own]
    found = {each.source.actor for each in whole}
    if len(found) != 1 or any(each.source.kind not in ISSUING for each in whole):
        return None
    evidence = whole[0].evidence[0]
    actor, name = found.pop(), whole[0].source.name
    if actor is None and name:
        actor = short_for(name, cast) or titled_by(name, cast)
    if actor is None:
        return None
    named = (each.span for each in cast.mentions_in(evidence) if each.chain == actor)
    return Speaker(span=next(named, evidence), actor=actor)


def short_for(name: str, cast: Cast) -> str | None:
    """The one body that a text calls by a part of a name: "the League" of the League of Northern Farmers."""
    words = set(name.casefold().split())
    bodies = [chain for chain in cast.chains if chain.kind == "organisation"]
    named = {
        chain.id for chain in bodies if any(set(each.casefold().split()) <= words for each in chain.names)
    }
    found = named or {chain.id for chain in bodies if set(chain.name.casefold().split()) <= words}
    return found.pop() if len(found) == 1 else None


def titled_by(name: str, cast: Cast) -> str | None:
    """The one body in whose name a title was read whole: "STATEMENT OF THE PORT UNION"."""
    within = f" {name} ".casefold()
    bodies = (chain for chain in cast.chains if chain.kind == "organisation")
    found = {chain.id for chain in bodies if any(within in f" {each} ".casefold() for each in chain.names)}
    return found.pop() if len(found) == 1 else None


def is_joint(parsed: ParsedDocument) -> bool:
    """Whether several bodies say together what a page prints."""
    return any(paragraph.kind in HEADS and JOINT.search(paragraph.text) for paragraph in parsed.paragraphs)


def unquoted(paragraph: Paragraph) -> Iterator[Span]:
    """The sentences of a paragraph without words between quotation marks."""
    depth, start = 0, 0
    for sentence in sentences_of(paragraph):
        span = paragraph.span(sentence)
        end = span.end - paragraph.start
        between = paragraph.text[start:end]
        marks = [mark for mark in between if mark in (PLAIN, *OPENING, *CLOSING)]
        if not marks and depth == 0:
            yield span
        for mark in marks:
            depth = 1 - depth if mark == PLAIN else int(mark in OPENING)
        start = end


def told_by_others(
    quotes: Iterable[Quote], attributions: Iterable[Attribution], speaker: Speaker
) -> Iterator[Span]:
    """What is told as said by somebody, which is a statement as it is, or had from somebody else."""
    for quote in quotes:
        if quote.act == "said" and quote.speaker:
            yield from quote.content
    for each in attributions:
        if each.scope != "article" and is_somebody_else(each, speaker):
            yield from (*each.scope, *each.evidence)


def is_somebody_else(attribution: Attribution, speaker: Speaker) -> bool:
    """Whether an attribution names somebody, or an outlet, and not the issuer."""
    if attribution.source.kind in {"outlet", "agency"}:
        return not attribution.is_own
    return attribution.source.actor not in {None, speaker.actor}


def own_quote(span: Span, speaker: Speaker) -> Quote:
    """A sentence as what its issuer says."""
    return Quote(
        id=f"own{span.start}",
        span=span,
        kind="indirect",
        content=(span,),
        cue=(),
        speaker=speaker,
        inside=None,
        act="said",
        negated=False,
        hedged=False,
    )
