"""Who is named at the end of a sentence for all of it: "..., the ministry's press service reported"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from headwater.mark.attributions.outlet_names import Newsroom
from headwater.mark.attributions.relay_drafts import Draft, Range, Reading
from headwater.mark.attributions.source_kinds import source_of
from headwater.mark.attributions.summed_up import overlap
from headwater.mark.cast import Cast
from headwater.record.mark import NamedSource
from headwater.record.span import Span

DAY = (
    r"(?:on\s+)?(?:(?:late|early)\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"(?:\s+(?:night|evening|morning))?"
)
TRAILING = re.compile(
    rf",\s+(?P<who>[^,;:“”\"]{{3,70}}?)\s+(?P<verb>said|says|reported|reports|announced|stated|show|shows|"
    rf"showed|(?:has\s+|have\s+|was\s+)?(?:heard|told))(?:\s+{DAY})?\s*[.!]?\s*$",
    re.IGNORECASE,
)
CLAUSE = re.compile(r"\b(?:which|who|that|what|as|and|but|or|while|when|where|if|than|he|she|it|they|we|i)\b",
                    re.IGNORECASE)  # fmt: skip
HEARD = re.compile(r"\b(?:heard|told)$", re.IGNORECASE)
# What hears evidence: who says it there, the sentence does not tell.
HEARINGS = re.compile(
    r"(?:an?\s+|the\s+)?(?P<name>(?:[\w'’-]+\s+){0,4}?(?:court|inquiry|enquiry|inquest|hearing|tribunal|jury|trial|"
    r"jurors|commission|committee|panel)\b.*)",
    re.IGNORECASE,
)
LEAST = 25  # code points before it: shorter is no statement


def trailing(kept: Sequence[Reading], drafts: Sequence[Draft], cast: Cast, room: Newsroom) -> Iterator[Draft]:
    """A draft for each sentence that ends with whose it is, where no quote and no outlet has it."""
    passed_on = {draft.sentence for draft in drafts if draft.is_medium and not draft.carries_article}
    named = sorted(draft.evidence for draft in drafts)
    for reading in kept:
        if reading.paragraph.kind != "body":
            continue
        start, text = reading.paragraph.start, reading.paragraph.text
        for sentence in reading.sentences:
            match = TRAILING.search(text[sentence[0] - start : sentence[1] - start])
            if sentence in passed_on or match is None or match.start() < LEAST or CLAUSE.search(match["who"]):
                continue
            draft = ending(match, sentence, reading, cast, room)
            if draft is not None and not any(overlap(draft.evidence, place) for place in named):
                yield draft


def ending(
    match: re.Match[str], sentence: Range, reading: Reading, cast: Cast, room: Newsroom
) -> Draft | None:
    """The draft of one sentence: of what shows, only papers and figures; of who says, somebody known."""
    start, end = (sentence[0] + offset for offset in match.span("who"))
    span = Span(document=reading.paragraph.document, start=start, end=end)
    source = source_of(cast, span, None, reading.paragraph, room, says=True)
    if HEARD.search(match["verb"]):
        source = hearing(match["who"], source)
    if source is None or source.kind in {"outlet", "agency"}:
        return None
    return Draft(
        paragraph=reading.number,
        sentence=sentence,
        evidence=(start, sentence[0] + match.end("verb")),
        named=(start, end),
        source=source,
        role="speaker",
        scope=[sentence],
    )


def hearing(who: str, known: NamedSource | None) -> NamedSource | None:
    """The court or inquiry before which it was said, or nobody: "it was shut, he was told"."""
    match = HEARINGS.fullmatch(who)
    if match is None:
        return None
    actor = known.actor if known is not None else None
    return NamedSource(name=known.name if actor and known else match["name"], kind="official", actor=actor)
