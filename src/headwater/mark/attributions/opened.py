"""A source that one sentence announces for those after it: "The complaint gives details of what happened"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from headwater.mark.attributions.outlet_names import Newsroom
from headwater.mark.attributions.relay_drafts import Draft, Range, Reading
from headwater.mark.attributions.source_kinds import LATER, source_of
from headwater.mark.attributions.summed_up import overlap
from headwater.mark.cast import Cast
from headwater.record.span import Span

LONGEST = 8  # sentences that one announcement is taken for
LEAST = 0.5  # of a sentence; one of which another tells less is still the announced one's
OPENER = re.compile(
    r"\W*(?P<who>(?:the|a|an|its|their|his|her|this|[A-Z])[^,;:.?!“”\"]{2,80}?)\s+"
    r"(?:gives?|gave|offers?|offered|provides?|provided|contains?|contained|reveals?|revealed|"
    r"lays? out|laid out|sets? out|includes?|included|paints?|painted|releas(?:es?|ed)|shar(?:es?|ed))\s+"
    r"(?:(?:some|more|further|new|the|a|an|few|grim|chilling|graphic|detailed|horrific|fuller|full|first|"
    r"additional|disturbing|clear|clearer|following)\s+){0,3}"
    r"(?:details?|accounts?|timeline|chronology|description|version|picture)\b(?P<rest>[^.?!]*)[.:]?\s*",
    re.IGNORECASE,
)
# Who feels or sees something in what is told has not told it.
PERCEIVED = re.compile(r"\b(?:felt|heard|saw|seen|noticed|knew|thought)\W*$", re.IGNORECASE)
MARKS = frozenset('"“”«»`')
OWN = re.compile(r"\b(?:we|our|us|I|my)\b")


def opened(kept: Sequence[Reading], drafts: Sequence[Draft], cast: Cast, room: Newsroom) -> Iterator[Draft]:
    """A draft for each passage that a sentence opens by naming the paper or the people who tell of it."""
    places = [
        (reading, sentence)
        for reading in kept
        if reading.paragraph.kind in {"body", "heading"}
        for sentence in reading.sentences
    ]
    for at, (reading, sentence) in enumerate(places):
        start = reading.paragraph.start
        match = OPENER.fullmatch(reading.paragraph.text[sentence[0] - start : sentence[1] - start])
        if match is None or any(draft.sentence == sentence for draft in drafts):
            continue
        scope = list(passage(places[at + 1 :], drafts))
        who = Span(
            document=reading.paragraph.document,
            start=sentence[0] + match.start("who"),
            end=sentence[0] + match.start("who") + len(LATER.split(match["who"])[0]),
        )
        source = source_of(cast, who, None, reading.paragraph, room, says=True)
        if scope and source is not None and source.kind in {"document", "official"}:
            yield Draft(
                paragraph=reading.number,
                sentence=sentence,
                evidence=sentence,
                named=(who.start, who.end),
                source=source,
                role="release",
                scope=scope,
            )


def passage(places: Sequence[tuple[Reading, Range]], drafts: Sequence[Draft]) -> Iterator[Range]:
    """The sentences after an announcement until another source speaks, or the writer himself."""
    for reading, sentence in places[:LONGEST]:
        start = reading.paragraph.start
        text = reading.paragraph.text[sentence[0] - start : sentence[1] - start]
        others = [draft for draft in drafts if draft.sentence == sentence]
        told = sum(
            min(end, sentence[1]) - max(first, sentence[0])
            for draft in others
            if not PERCEIVED.search(text[: draft.evidence[1] - sentence[0]])
            for first, end in (*draft.scope, draft.evidence)
            if overlap((first, end), sentence)
        )
        if reading.paragraph.kind != "body" or MARKS & set(text) or OWN.search(text):
            return
        if told >= LEAST * (sentence[1] - sentence[0]):
            return
        yield sentence
