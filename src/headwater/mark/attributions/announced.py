"""Lines at the head of a piece that say whose words it is: "Statement by X", "According to X"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from headwater.mark.attributions.lengthened import end_of
from headwater.mark.attributions.outlet_names import Newsroom
from headwater.mark.attributions.relay_drafts import Draft, Reading
from headwater.mark.attributions.source_kinds import BODIES, OFFICES, described_source, source_of
from headwater.mark.attributions.summed_up import words_of
from headwater.mark.cast import Cast
from headwater.mark.parsed import Paragraph
from headwater.record.mark import Mention, NamedSource
from headwater.record.span import Span

HEAD = 4  # lines at the head of a piece among which one may say whose words it is
NEAR_HEAD = 3  # paragraphs of the body in which a headline's "Report" is told of
UTTERANCE = (
    r"(?:(?:full|joint|official|press|public|opening|closing|prepared|written|media|news)\s+)*"
    r"(?:statement|remarks|speech|address|letter|communiqu[ée]|declaration|testimony|release|message)"
)
BY = re.compile(
    rf"\W*(?:(?:the\s+)?(?:full\s+)?(?:text|transcript)\s*(?:of|:)\s*)?(?:the\s+|an?\s+)?{UTTERANCE}\s+"
    rf"(?:by|from|of)\s+(?P<who>[^.!?;]{{3,120}})\W*",
    re.IGNORECASE,
)
WHOSE = re.compile(
    r"(?P<who>[^.!?;:]{3,60}?)(?:['’]s?)?\s+(?:(?:full|joint|official|press)\s+)?statement\s+"
    r"(?:on|regarding|about|concerning)\b.*",
    re.IGNORECASE,
)
# "Below is the text issued by X in Lisk on Monday", "The Post prints in full the letter of X"
IN_FULL = re.compile(
    rf"\W*(?:(?:below|following|here|this|what\s+follows)\s+(?:is|are|comes)\b[^.!?]{{0,30}}?"
    rf"|[^.!?]{{0,60}}?\bin\s+full\b[^.!?]{{0,20}}?)\b(?:text|wording|transcript|{UTTERANCE})\b"
    r"[^.!?]{0,60}?\b(?:by|of|from)\s+(?P<who>[^.!?;]{3,120})\W*",
    re.IGNORECASE,
)
RELEASE = re.compile(
    r"\W*(?:for immediate release|press release|news release|media release)"
    r"(?:\s*[^\w\s?].*|\s+\d.*|\s+(?:no|nr|number)\b.*|\s*)",
    re.IGNORECASE,
)
# Behind it stands what a statement is on, and not whose it is.
TOPIC = re.compile(
    r"\b(?:on|regarding|concerning|about|following)\b|\bspokes\w+\b|"
    r"\b(?:ministry|department|office|board|committee|council|press\s+\w+)\b.*\b(?:of|for|in)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
REPORT = re.compile(r"(?:a |the |new |media |news |local )*(?:reports?|sources?)", re.IGNORECASE)
# Who tells it without a name in a headline, and whom the text describes or names.
GENERIC = re.compile(
    r"(?:(?:the|a|an|some|two|three|senior|unnamed|anonymous|government|security|police|\w+ese|\w+ian|us)\s+)*"
    r"(?:sources?|insiders?|officials?|reports?|witness(?:es)?|experts?|staff|aides?|diplomats?)",
    re.IGNORECASE,
)
TELLING = frozenset({"speaker", "release"})
LEAST_ALIKE = 3  # words that a headline shares with what the text has from somebody
# What follows a headline's words: "... - diplomat".
TAIL = re.compile(
    r"\s+[-–—|]\s+(?P<who>(?:[\w'’]+ ){0,2}(?:sources?|officials?|diplomats?|police|prosecutors?|"
    r"minist(?:er|ry)|spokes\w+|witness(?:es)?|army|aides?|authorities|lawyers?|envoys?|experts?))(?=\s*(?:\n|$))"
)
LONGEST_TITLE = 140  # code points of a line that can be a title
FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
LEADS = frozenset({"headline", "heading", "body"})
SPEAKING = frozenset({"person", "organisation", "state"})
MEDIA = frozenset({"outlet", "agency"})


def announced(
    kept: Sequence[Reading], cast: Cast, room: Newsroom, letterhead: Sequence[Draft] = ()
) -> Iterator[Draft]:
    """Whose statement the whole piece is, where a line at its head says so.

    A press release is whose `letterhead` it has, else the body's that it names first.
    """
    head = [reading for reading in kept if reading.paragraph.kind in LEADS][:HEAD]
    for reading in head:
        mention = _author(reading, cast)
        if mention is None and letterhead and RELEASE.fullmatch(reading.paragraph.text):
            yield letterhead[0]
            return
        mention = mention or _issuer(reading, kept, cast)
        if mention is None:
            continue
        source = source_of(cast, mention.span, mention.chain, _paragraph_of(mention, kept), room, says=True)
        if source is not None and source.kind not in {"outlet", "agency"}:
            yield _whole(reading, mention, source)
            return


def settle_issuer(drafts: Sequence[Draft]) -> None:
    """Let whoever's release the piece is speak in it as that body: as "the Ministry", and not as the page."""
    issuers = {
        draft.source.name: draft.source
        for draft in drafts
        if draft.role == "release" and draft.carries_article and draft.source.kind not in MEDIA
    }
    only = next(iter(issuers.values())) if len(issuers) == 1 else None
    for draft in drafts:
        if draft.source.kind in MEDIA and draft.source.name in issuers:
            draft.source, draft.is_own = issuers[draft.source.name], False
        elif only is not None and is_short_for(draft.source.name, only.name):
            draft.source = only


def is_short_for(name: str | None, full: str | None) -> bool:
    """Whether a name with capitals begins another, or is what that body is: "Lisk Docks", "the Ministry"."""
    word = (name or "").removeprefix("the ").removeprefix("The ")
    if (full or "").casefold().startswith(f"{word.casefold()} ") and word[:1].isupper():
        return True
    is_one = word.isalpha() and word[:1].isupper() and (BODIES.search(word) or OFFICES.search(word))
    return bool(is_one) and word in (full or "").split()


def _author(reading: Reading, cast: Cast) -> Mention | None:
    """Who is named in a line that is nothing but "Statement by X", or says that X's words follow in full."""
    text = reading.paragraph.text
    if len(text) > LONGEST_TITLE:
        return None
    in_full = IN_FULL.fullmatch(text)
    is_told = any(token.tag_ in FINITE for token in reading.paragraph.parse)
    match = in_full or (None if is_told else BY.fullmatch(text) or WHOSE.fullmatch(text))
    if match is None:
        return None
    start, end = (reading.paragraph.start + offset for offset in match.span("who"))
    named = [mention for mention in _mentions(reading, cast, start, end) if _may_issue(mention, cast)]
    named = [
        each
        for each in named
        if not TOPIC.search(text, match.start("who"), each.span.start - reading.paragraph.start)
    ]
    ends = (each for each in named if in_full or _ends(each, text, reading.paragraph.start, end))
    return next(ends, None)


def _ends(mention: Mention, text: str, start: int, end: int) -> bool:
    """Whether nothing but an apposition follows a name, so that the line says no more than whose it is."""
    rest = text[mention.span.end - start : end - start].strip(" .:’'s")
    return not rest or rest.startswith(",")


def _mentions(reading: Reading, cast: Cast, start: int, end: int) -> list[Mention]:
    return cast.mentions_in(Span(document=reading.paragraph.document, start=start, end=end))


def _issuer(reading: Reading, kept: Sequence[Reading], cast: Cast) -> Mention | None:
    """The body whose release it is: the first that the text of a press release names."""
    if not RELEASE.fullmatch(reading.paragraph.text):
        return None
    for other in kept:
        if other.paragraph.kind == "body" and other.number > reading.number:
            named = _mentions(other, cast, *other.range)
            bodies = (each for each in named if cast.chain(each.chain).kind == "organisation")
            found = next((each for each in bodies if _may_issue(each, cast)), None)
            if found is not None:
                return found
    return None


def _may_issue(mention: Mention, cast: Cast) -> bool:
    return mention.form == "name" and cast.chain(mention.chain).kind in SPEAKING


def _paragraph_of(mention: Mention, kept: Sequence[Reading]) -> Paragraph:
    return next(
        reading.paragraph for reading in kept if reading.range[0] <= mention.span.start < reading.range[1]
    )


def _whole(reading: Reading, mention: Mention, source: NamedSource) -> Draft:
    return Draft(
        paragraph=reading.number,
        sentence=reading.sentence_at(0),
        evidence=reading.range,
        named=(mention.span.start, mention.span.end),
        source=source,
        role="release",
        scope=[],
        carries_article=True,
    )


def settle_headlines(drafts: Sequence[Draft], kept: Sequence[Reading]) -> None:
    """Let "Report: …" in a headline be the report that the first paragraphs tell of."""
    headlines = {reading.number for reading in kept if reading.paragraph.kind in {"headline", "heading"}}
    bodies = [reading.number for reading in kept if reading.paragraph.kind == "body"][:NEAR_HEAD]
    told = [draft for draft in drafts if draft.is_medium and draft.paragraph in bodies and draft.via is None]
    for draft in drafts:
        if draft.paragraph in headlines and told and REPORT.fullmatch(draft.source.name or ""):
            first = min(told, key=lambda each: each.evidence)
            last = end_of(first, drafts)
            draft.source, draft.via = last.source, last.via


def name_generic(drafts: Sequence[Draft], kept: Sequence[Reading], text: str) -> None:
    """Let the nameless "sources" or "officials" of a headline be those whom the text has the same from."""
    headlines = {reading.number for reading in kept if reading.paragraph.kind in {"headline", "heading"}}
    bodies = [reading.number for reading in kept if reading.paragraph.kind == "body"][:NEAR_HEAD]
    told = [
        draft
        for draft in sorted(drafts, key=lambda each: each.evidence)
        if draft.paragraph in bodies and draft.role in TELLING and draft.scope and not draft.is_medium
    ]
    for draft in drafts:
        if draft.paragraph not in headlines or not GENERIC.fullmatch(draft.source.name or ""):
            continue
        summary = scope_words(draft, text)
        same = [each for each in told if len(summary & scope_words(each, text)) >= LEAST_ALIKE]
        best = max(same, key=lambda each: len(summary & scope_words(each, text)), default=None)
        if best is not None and best.source != draft.source:
            draft.source, draft.is_own, draft.via = best.source, best.is_own, best.via


def scope_words(draft: Draft, text: str) -> frozenset[str]:
    """The words of what is had from a source."""
    return frozenset[str]().union(*(words_of(text[start:end]) for start, end in draft.scope))


def tailed(read: Sequence[Reading], drafts: Sequence[Draft], text: str, room: Newsroom) -> Iterator[Draft]:
    """Whose a headline is that ends with "- diplomat", cut off from it as a page's name is or not."""
    by_start = {reading.paragraph.start: reading for reading in read}
    for reading in read:
        start, end = reading.range
        if reading.paragraph.kind != "headline" or not reading.sentences:
            continue
        match = TAIL.match(text, end) or TAIL.search(text, start, end)
        named = by_start.get(match.start("who")) if match is not None else None
        if match is None or (named is not None and named.paragraph.end != match.end("who")):
            continue
        first = reading.sentence_at(max(0, min(match.start(), end) - 1 - start))[0]
        told = (first, min(match.start(), end))
        source = described_source(match["who"], room)
        is_taken = any(a < told[1] and told[0] < b for draft in drafts for a, b in draft.scope)
        if source is not None and source.kind in {"official", "person"} and not is_taken:
            yield Draft(
                paragraph=reading.number,
                sentence=reading.sentence_at(first - start),
                evidence=match.span("who"),
                named=match.span("who"),
                source=source,
                role="speaker",
                scope=[told],
            )


def open_headings(drafts: Sequence[Draft], kept: Sequence[Reading]) -> None:
    """Let a line at the head that is nothing but "According to X" cover the piece."""
    head = {reading.number: reading for reading in [r for r in kept if r.paragraph.kind != "headline"][:2]}
    for draft in drafts:
        reading = head.get(draft.paragraph)
        if reading is None or not draft.is_medium or draft.role != "tag":
            continue
        length = draft.evidence[1] - draft.evidence[0]
        if length >= len(reading.paragraph.text.strip(" .:—–-")):
            draft.carries_article = True
