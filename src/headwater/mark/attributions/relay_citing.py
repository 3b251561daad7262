"""Whom a cited outlet cites in turn: "according to X, citing a draft"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from headwater.mark.attributions.outlet_names import Newsroom
from headwater.mark.attributions.relay_drafts import Draft, Reading
from headwater.mark.attributions.source_kinds import described_source, source_of
from headwater.mark.cast import Cast
from headwater.record.mark import NamedSource
from headwater.record.span import Span

CITING = re.compile(
    r"(?:\b(?:citing|quoting|cites|quotes|(?:leans|leaning|draws|drawing|relies|relying) on|"
    r"(?:has|have|had|got) it from|"
    r"on the (?:authority|word) of|referring to|with reference to|in reference to|"
    r"with (?:a )?link to|(?:under|with) appeal to)|"  # so machines translate Russian and German
    r"(?<!was )(?<!were )(?<!been )(?<!being )(?<!are )\b(?:quoted|cited))\s+(?P<whom>[^,.;:()\n“\"]{2,70})",
    re.IGNORECASE,
)
STOP = re.compile(r"\s(?:who|which|that|as|on|in|for|said|says|and said|to)\s")
# "a source in the harbour office": where somebody without a name sits tells who that is.
NAMELESS = re.compile(
    r"(?:an?|one|two|three|several|its|unnamed|anonymous)\s(?:[\w-]+\s){0,2}"
    r"(?:sources?|officials?|persons?|people|members?|employees?|officers?|diplomats?|insiders?)\s"
    r"(?:in|at|from|inside|within|close\sto|near|of|for)\s(?=the\s|its\s|his\s|her\s|[A-Z])",
    re.IGNORECASE,
)
STOP_BEHIND = re.compile(
    r"\s(?:who|which|that|as|on|in|for|said|says|and said|to|reports?|told|during|after)\s"
)
MEDIA = frozenset({"outlet", "agency"})
# "A newspaper in Tarn", "one local daily"
A_MEDIUM = re.compile(
    r"(?:an?|one|another)\s(?:[\w-]+\s){0,3}?(?P<form>newspaper|paper|daily|weekly|tabloid|magazine|broadcaster|channel|"
    r"station|website|site|portal|agency|outlet)\b",
    re.IGNORECASE,
)
PEOPLE = frozenset({"official", "person", "agency", "outlet"})  # whom others than outlets pass on
CAPITALS = re.compile(r"[A-Z][\w’'.-]*(?:\s[A-Z][\w’'.-]*){0,4}")


def with_cited(drafts: Sequence[Draft], kept: Sequence[Reading], cast: Cast, room: Newsroom) -> list[Draft]:
    """Drafts with whom their media cite, and without the nameless media that are named so."""
    found = list(drafts)
    found += cited_sources(found, kept, cast, room)  # which sees what it has found before
    return without_described(found, room)


def cited_sources(
    drafts: Sequence[Draft], kept: Sequence[Reading], cast: Cast, room: Newsroom
) -> Iterator[Draft]:
    """Officials, documents and unlisted outlets that a medium cites in a sentence."""
    media = {draft.sentence for draft in drafts if draft.is_medium}
    said = {draft.sentence: draft for draft in drafts if draft.role == "speaker" and not draft.is_medium}
    for reading in kept:
        for match in CITING.finditer(reading.paragraph.text):
            sentence = reading.sentence_at(match.start())
            taken = any(
                draft.paragraph == reading.number
                and draft.named[0] < reading.paragraph.start + match.end()
                and reading.paragraph.start + match.start("whom") <= draft.named[0]
                for draft in drafts
            )
            sayer = said.get(sentence)
            is_after = sayer is not None and sayer.evidence[0] < reading.paragraph.start + match.start()
            if taken or not (sentence in media or is_after):
                continue
            draft = _cited(match, reading, cast, room)
            if draft is None or (sentence not in media and draft.source.kind not in PEOPLE):
                continue
            if sayer is not None and sentence not in media:
                draft.via, draft.scope = sayer, list(sayer.scope)
            yield draft


def without_described(drafts: Sequence[Draft], room: Newsroom) -> list[Draft]:
    """Drafts without the nameless paper of which the same sentence gives the name further on: "A newspaper in
    Tarn says …, Radio Brae reports, citing the Tarn Gazette"."""
    cited = {
        draft.sentence: draft for draft in drafts if draft.role == "citing" and draft.source.kind in MEDIA
    }
    return [draft for draft in drafts if not is_named_behind(draft, cited.get(draft.sentence), room)]


def is_named_behind(draft: Draft, cited: Draft | None, room: Newsroom) -> bool:
    """Whether a source is a medium without a name, and one of its kind is cited behind it."""
    match = A_MEDIUM.match(draft.source.name or "") if draft.source.kind in MEDIA else None
    if match is None or cited is None or cited.evidence[0] < draft.evidence[0]:
        return False
    return room.can_be_called(match["form"].casefold(), cited.source.name or "", cited.source.kind)


def _cited(match: re.Match[str], reading: Reading, cast: Cast, room: Newsroom) -> Draft | None:
    whom = _whom(match["whom"])
    start = reading.paragraph.start + match.start("whom")
    span = Span(document=reading.paragraph.document, start=start, end=start + len(whom))
    source = (
        source_of(cast, span, None, reading.paragraph, room)
        or described_source(whom, room)
        or _unlisted(whom)
    )
    if source is None:
        return None
    sentence = reading.sentence_at(match.start())
    return Draft(
        paragraph=reading.number,
        sentence=sentence,
        evidence=(reading.paragraph.start + match.start(), span.end),
        named=(span.start, span.end),
        source=source,
        role="citing",
        scope=[sentence],
    )


def _whom(words: str) -> str:
    """The words for whom somebody cites; of somebody without a name with the place she is at."""
    seat = NAMELESS.match(words)
    if seat is None:
        return STOP.split(words)[0].rstrip()
    return seat[0] + STOP_BEHIND.split(words[seat.end() :])[0].rstrip()


def _unlisted(whom: str) -> NamedSource | None:
    """A bare name in capitals that a medium cites and nobody knows: a medium itself, most often."""
    return NamedSource(name=whom, kind="outlet") if CAPITALS.fullmatch(whom) else None
