"""Who is named at the end of a sentence for all of it: "..., the ministry's press service reported"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from headwater.mark.attributions.mistaken import speaking_noun
from headwater.mark.attributions.outlet_names import Newsroom
from headwater.mark.attributions.posts import is_post
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
    rf"showed|claims|claimed|alleges|alleged|(?:has\s+|have\s+|was\s+)?(?:heard|told))(?:\s+{DAY})?\s*[.!]?\s*$",
    re.IGNORECASE,
)
# Languages that machines translate put who says it last: "..., communicates the guild Clean Hulls."
INVERTED = re.compile(
    r",\s+(?P<verb>says|reports|announces|states|communicates|informs|declares|explains|confirms|adds|emphasi[sz]es|"
    r"stresses|relates|assures|warns|indicates|communicated|informed|declared|announced|confirmed|stated|reported)"
    r"\s+(?P<who>[^,;:“”\"]{3,70}?)\s*+[.!]?\s*+$",
    re.IGNORECASE,
)
CLAUSE = re.compile(r"\b(?:which|who|that|what|as|and|but|or|while|when|where|if|than|he|she|it|they|we|i)\b",
                    re.IGNORECASE)  # fmt: skip
# Only posts and papers claim so at the end; "new insurance claims" are a thing.
CLAIMING = frozenset({"claims", "claimed", "alleges", "alleged"})
WRITTEN = frozenset({"document", "social-post"})
# "..., an engineer at the port, Orla Venn, told the paper."
TOLD_LAST = re.compile(
    r",\s+(?P<who>(?:an?|one|another)\s+[^,;:“”\"]{3,60})(?:,\s+(?P<name>[^,;:“”\"]{3,60}),)?\s+$",
    re.IGNORECASE,
)
TO_US = re.compile(r"\w+ (?:to )?us (?=[A-ZÀ-Þ])")
HEARD = re.compile(r"\b(?:heard|told)$", re.IGNORECASE)
# What hears evidence: who says it there, the sentence does not tell.
HEARINGS = re.compile(
    r"(?:an?\s+|the\s+)?(?P<name>(?:[\w'’-]+\s+){0,4}?(?:court|inquiry|enquiry|inquest|hearing|tribunal|jury|trial|"
    r"jurors|commission|committee|panel)\b.*)",
    re.IGNORECASE,
)
LISTED = "according to "
LONGEST_WHO = 140  # code points of who tells, with an apposition
LONGEST_HEARER = 45  # code points from "told" to the sentence's end: to whom, and when
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
            words = text[sentence[0] - start : sentence[1] - start]
            match = TRAILING.search(words) or INVERTED.search(words)
            if sentence in passed_on or match is None or match.start() < LEAST or CLAUSE.search(match["who"]):
                continue
            draft = ending(match, sentence, reading, cast, room)
            if draft is not None and not any(overlap(draft.evidence, place) for place in named):
                draft.scope = [(behind_list(text, start, sentence, drafts), sentence[1])]
                yield draft


def behind_list(text: str, start: int, sentence: Range, drafts: Sequence[Draft]) -> int:
    """Where a sentence goes on behind the last of several sources that it lists, else where it begins."""
    ends = [
        draft.evidence[1]
        for draft in drafts
        if draft.sentence == sentence and text[draft.evidence[0] - start :].casefold().startswith(LISTED)
    ]
    return max(ends) if len(ends) > 1 else sentence[0]


def ending(
    match: re.Match[str], sentence: Range, reading: Reading, cast: Cast, room: Newsroom
) -> Draft | None:
    """The draft of one sentence: of what shows, only papers and figures; of who says, somebody known."""
    start, end = (sentence[0] + offset for offset in match.span("who"))
    span = Span(document=reading.paragraph.document, start=start, end=end)
    source = source_of(cast, span, None, reading.paragraph, room, says=True)
    if match.re is INVERTED and source is None:
        source = speaking_noun(match["who"], "accord", span, reading.paragraph)
    if HEARD.search(match["verb"]):
        source = hearing(match["who"], source)
    if source is None or source.kind in {"outlet", "agency"}:
        return None
    if match["verb"].casefold() in CLAIMING and not (source.kind in WRITTEN or is_post(source.name or "")):
        return None
    return Draft(
        paragraph=reading.number,
        sentence=sentence,
        evidence=(min(start, sentence[0] + match.start("verb")), max(end, sentence[0] + match.end("verb"))),
        named=(start, end),
        source=source,
        role="speaker",
        scope=[sentence],
    )


def told_last(reading: Reading, place: int, cast: Cast, room: Newsroom) -> Draft | None:
    """Who told an outlet a whole sentence that ends so, where the parser has not seen who tells."""
    start, text = reading.paragraph.start, reading.paragraph.text
    sentence = reading.sentence_at(place)
    first = sentence[0] - start
    match = TOLD_LAST.search(text, max(first, place - LONGEST_WHO), place)
    if match is None or not text.startswith("told", place) or match.start() - first < LEAST:
        return None
    if CLAUSE.search(match["who"]) or len(text[place : sentence[1] - start]) > LONGEST_HEARER:
        return None
    group = "name" if match["name"] and is_person(placed(match, "name", reading), cast) else "who"
    span = placed(match, group, reading)
    source = source_of(cast, span, None, reading.paragraph, room, says=True)
    if source is None or source.kind in {"outlet", "agency"}:
        return None
    return Draft(
        paragraph=reading.number,
        sentence=sentence,
        evidence=(span.start, start + place + len("told")),
        named=(span.start, span.end),
        source=source,
        role="speaker",
        scope=[(sentence[0], start + match.start())],
    )


def told_after(reading: Reading, place: int, cast: Cast, room: Newsroom) -> Draft | None:
    """Who is named right behind "communicated to us", as languages do that machines translate."""
    start, text = reading.paragraph.start, reading.paragraph.text
    match = TO_US.match(text, place)
    if match is None:
        return None
    first = start + match.end()
    mention = cast.mention_at(Span(document=reading.paragraph.document, start=first, end=first + 1))
    source = source_of(cast, mention.span, None, reading.paragraph, room, says=True) if mention else None
    if mention is None or source is None or source.kind not in {"person", "official"}:
        return None
    sentence = reading.sentence_at(place)
    return Draft(
        paragraph=reading.number,
        sentence=sentence,
        evidence=(start + place, mention.span.end),
        named=(mention.span.start, mention.span.end),
        source=source,
        role="speaker",
        scope=[sentence],
    )


def placed(match: re.Match[str], group: str, reading: Reading) -> Span:
    """Where in the document a part of a match in a paragraph stands."""
    start, end = (reading.paragraph.start + offset for offset in match.span(group))
    return Span(document=reading.paragraph.document, start=start, end=end)


def is_person(span: Span, cast: Cast) -> bool:
    """Whether some words are somebody's name."""
    return any(cast.chain(mention.chain).kind == "person" for mention in cast.mentions_in(span))


def hearing(who: str, known: NamedSource | None) -> NamedSource | None:
    """The court or inquiry before which it was said, or nobody: "it was shut, he was told"."""
    match = HEARINGS.fullmatch(who)
    if match is None:
        return None
    actor = known.actor if known is not None else None
    return NamedSource(name=known.name if actor and known else match["name"], kind="official", actor=actor)
