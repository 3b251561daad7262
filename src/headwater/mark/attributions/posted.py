"""Whoever says something in a post of her own: the post stands between her and the article."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from headwater.mark.attributions.posts import NETWORK, PLATFORM, POST
from headwater.mark.attributions.relay_drafts import Draft, Range, Reading
from headwater.record.mark import NamedSource

DAY_OR_MONTH = (
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|"
    r"October|November|December"
)
# A post may be on a network that no list has; a video or a message is one only where the network is known.
IN_A_POST = re.compile(
    r"\b(?:[Ii]n|[Vv]ia|[Tt]hrough|[Ww]ith)\s+(?:an?|his|her|their|its|the|another|one)\s+(?:[\w-]+\s+){0,2}?(?:"
    rf"(?:post|thread|tweet)s?\s+(?:on\s+(?:{NETWORK}|(?!{DAY_OR_MONTH})[A-Z]\w+|social\s+media)|online\b)"
    rf"|tweets?\b|{POST}\s+on\s+(?:{PLATFORM}\b|{NETWORK}))"
    rf"|\b[Oo]n\s+(?:his|her|their|its)\s+(?:\w+\s+)?{PLATFORM}\s+(?:account|channel|page|feed)\b"
    rf"|\b(?:wrote|posted|said|writes|posts|says)\s+on\s+(?:{PLATFORM}\b|{NETWORK})"
    rf"|\ba\s+(?:post|tweet|thread)\s+on\s+{PLATFORM}\s+by\b|\btweeted\b"
)
ON = re.compile(PLATFORM)


def posted(drafts: Sequence[Draft], kept: Sequence[Reading]) -> Iterator[Draft]:
    """A draft for each post in which a speaker is said to have told something; his own goes through it."""
    by_number = {reading.number: reading for reading in kept}
    for draft, reading in posting(drafts, by_number):
        found = in_a_post(reading, draft)
        if found is None:
            continue
        source = NamedSource(name=draft.source.name, kind="social-post")
        if draft.via is None:
            draft.via = post_of(draft, found, source)
            yield draft.via
        elif ON.fullmatch(draft.via.source.name or ""):  # "on her Telegram channel" is no paper of that name
            draft.via.source = source


def posting(drafts: Sequence[Draft], kept: Mapping[int, Reading]) -> Iterator[tuple[Draft, Reading]]:
    """The speakers by name of the sentences that speak of a post, but for those whom another one tells of."""
    within: dict[Range, list[Draft]] = {}
    for draft in drafts:
        if draft.role == "speaker" and not draft.is_medium and draft.paragraph in kept:
            within.setdefault(draft.sentence, []).append(draft)
    for spoken in within.values():
        reading = kept[spoken[0].paragraph]
        for draft in spoken if speaks_of_a_post(reading, spoken[0].sentence) else ():
            is_told = any(one is not draft and one.covers(draft.evidence[0]) for one in spoken)
            if draft.source.name and not is_told:
                yield draft, reading


def speaks_of_a_post(reading: Reading, sentence: Range) -> bool:
    """Whether a sentence says of anything that it was posted."""
    text, start = reading.paragraph.text, reading.paragraph.start
    return IN_A_POST.search(text, max(0, sentence[0] - start), sentence[1] - start) is not None


def post_of(draft: Draft, place: Range, source: NamedSource) -> Draft:
    """The post in which a speaker tells what he does."""
    return Draft(
        paragraph=draft.paragraph,
        sentence=draft.sentence,
        evidence=place,
        named=place,
        source=source,
        role="post",
        scope=list(draft.scope),
    )


def in_a_post(reading: Reading, draft: Draft) -> Range | None:
    """Where a sentence says that its speaker has posted it, outside what he says."""
    text, start = reading.paragraph.text, reading.paragraph.start
    first, end = draft.sentence[0] - start, draft.sentence[1] - start
    for found in IN_A_POST.finditer(text, max(0, first), end):
        place = start + found.start()
        if not any(begin <= place < stop for begin, stop in draft.scope if (begin, stop) != draft.sentence):
            return place, start + found.end()
    return None
