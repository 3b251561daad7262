"""Reporters: persons who pass on, for an outlet, what others say."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from headwater.mark.attributions.outlet_names import HeardOutlet
from headwater.mark.attributions.relay_drafts import Draft, Reading
from headwater.mark.attributions.source_kinds import OFFICES
from headwater.mark.cast import Cast
from headwater.record.mark import NamedSource
from headwater.record.span import Span

WORK = (
    r"(?:reporter|correspondent|journalist|columnist|sportscaster|sportswriter|newscaster|broadcaster|anchor(?:man|"
    r"woman)?|blogger|beat writer|staff writer|news editor|photojournalist|bureau chief|talk[- ]show host|"
    r"radio host|commentator)"
)
KINDS = r"(?:[\w-]+\s+){0,3}?"  # "senior political correspondent"
# What may stand between an outlet and the reporter it is named before, or after.
BEFORE = re.compile(rf"(?:['’]s?)?\s+(?:{KINDS}{WORK},?\s+)?", re.IGNORECASE)
AFTER = re.compile(
    rf"\s+(?:of|from|at|with)\s+(?:the\s+)?"
    rf"|,?\s+(?:an?|the)?\s*{KINDS}{WORK}\s+(?:for|at|of|with|from)\s+(?:the\s+)?",
    re.IGNORECASE,
)
IS_REPORTER = re.compile(rf"\b{WORK}\b", re.IGNORECASE)
REPORTING = re.compile(r"\W*(?:\w+\s+){0,2}(?:report|writ|wrote|reveal|learn|tweet)\w*", re.IGNORECASE)
# Nobody but who writes for a public does this: "as Sea Notes and others have chronicled".
CHRONICLED = re.compile(r"\W*(?:\w+\s+){0,8}(?:chronicl|blogg)\w*", re.IGNORECASE)
NEAR = 60  # characters between an outlet's name and its reporter's
OFFICIAL = frozenset({"official"})
OF_ITS_OWN = re.compile(r"\b(?:it|its|they|their|he|she|his|her)\b", re.IGNORECASE)


def reporters(heard: Sequence[HeardOutlet], kept: Sequence[Reading], cast: Cast) -> dict[str, NamedSource]:
    """For whom the persons of a document report, as far as it says so, by their chains."""
    found: dict[str, NamedSource] = {}
    by_number = {reading.number: reading for reading in kept}
    for outlet in heard:
        reading = by_number.get(outlet.paragraph)
        if reading is not None and not outlet.named.is_own:
            for chain in _beside(outlet, reading, cast):
                source = NamedSource(name=outlet.named.name, kind=outlet.named.kind)
                found.setdefault(chain, source)
    return found


def _beside(outlet: HeardOutlet, reading: Reading, cast: Cast) -> Iterator[str]:
    """The persons whose name an outlet's stands right before or after, as a reporter's does."""
    paragraph = reading.paragraph
    first = max(paragraph.start, outlet.start - NEAR)
    last = min(paragraph.end, outlet.end + NEAR)
    for mention in cast.mentions_in(Span(document=paragraph.document, start=first, end=last)):
        if mention.form == "name" and cast.chain(mention.chain).kind == "person":
            if mention.span.start >= outlet.end:
                between, pattern = (outlet.end, mention.span.start), BEFORE
            else:
                between, pattern = (mention.span.end, outlet.start), AFTER
            text = paragraph.text[between[0] - paragraph.start : between[1] - paragraph.start]
            if text.strip() and pattern.fullmatch(text):
                yield mention.chain


def as_media(
    drafts: Sequence[Draft], known: dict[str, NamedSource], kept: Sequence[Reading], cast: Cast
) -> None:
    """Let what a reporter says be had from the outlet, whose own source stands behind it."""
    by_number = {reading.number: reading for reading in kept}
    spoken = [draft for draft in drafts if draft.role == "speaker" and not draft.is_medium]
    for draft in spoken:
        chain = draft.source.actor
        if chain is not None and chain not in known and _reports(draft, by_number[draft.paragraph], cast):
            known[chain] = NamedSource(name=draft.source.name, kind="outlet", actor=chain)
    for draft in spoken:
        source = known.get(draft.source.actor) if draft.source.actor is not None else None
        if source is not None:
            draft.source, draft.role = source, "subject"


def _reports(draft: Draft, reading: Reading, cast: Cast) -> bool:
    """Whether somebody "reports that …", without an office or a part in it, or is called a reporter there."""
    chain = cast.chain(draft.source.actor or "")
    start = reading.paragraph.start
    told = reading.paragraph.text[draft.named[1] - start : draft.evidence[1] - start]
    if chain.names and chain.kind != "state" and CHRONICLED.fullmatch(told):
        return True
    if not chain.names or not REPORTING.fullmatch(told):
        return False
    if chain.kind == "person":
        is_called = any(IS_REPORTER.search(role.text) for role in chain.roles)
        return draft.source.kind not in OFFICIAL and (is_called or _is_so(draft, told, reading))
    is_body = chain.kind in {"organisation", "group"} and not OFFICES.search(chain.name)
    return is_body and _is_so(draft, told, reading)


def _is_so(draft: Draft, told: str, reading: Reading) -> bool:
    """Whether what is reported is a clause, and not about who reports it ("reported that its sales fell")."""
    if not told.strip().endswith(("reported", "reports", "reporting")):
        return False
    start = reading.paragraph.start
    content = [reading.paragraph.text[first - start : end - start] for first, end in draft.scope]
    leads = draft.scope and draft.scope[0][0] > draft.evidence[0]
    return not any(OF_ITS_OWN.search(part) for part in content) and (
        not leads or content[0].lstrip().startswith("that ")
    )
