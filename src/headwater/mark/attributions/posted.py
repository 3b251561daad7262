"""Whoever says something in a post of her own: the post stands between her and the article."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from headwater.mark.attributions.posts import HANDLE, NETWORK, PLATFORM, POST
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
    rf"|\b(?:wr(?:ote|ites?|itten)|post(?:ed|s)|sa(?:id|ys)|(?:announce|declare)[ds]|(?:claim|boast|comment)(?:ed|s))"
    rf"\s+on\s+(?:{PLATFORM}\b|{NETWORK})"
    r"|\b(?:share|publishe)[ds]\s+(?:an?|his|her|their|its)\s+(?:[\w-]+\s+)?(?:post|thread|tweet|statement|message)"
    rf"\s+on\s+(?:{PLATFORM}\b|{NETWORK})"
    rf"|\({HANDLE}\)[^.;\n“\"]{{0,20}}?\b(?:wr(?:ote|ites?)|post(?:ed|s))\b"
    rf"|\ba\s+(?:post|tweet|thread)\s+on\s+{PLATFORM}\s+by\b|\btweeted\b"
)
ON = re.compile(PLATFORM)


def posted(drafts: Sequence[Draft], kept: Sequence[Reading]) -> Iterator[Draft]:
    """A draft for each post in which a speaker is said to have told something; his own goes through it."""
    by_number = {reading.number: reading for reading in kept}
    for draft, place in posting(drafts, by_number):
        source = NamedSource(name=draft.source.name, kind="social-post")
        if draft.via is None:
            draft.via = post_of(draft, place, source)
            yield draft.via
        elif ON.fullmatch(draft.via.source.name or ""):  # "on her Telegram channel" is no paper of that name
            draft.via.source = source


def posting(drafts: Sequence[Draft], kept: Mapping[int, Reading]) -> Iterator[tuple[Draft, Range]]:
    """The speakers by name who have posted what they say, and where that is told; but for those whom another
    one tells of."""
    within: dict[Range, list[Draft]] = {}
    for draft in drafts:
        if draft.role == "speaker" and not draft.is_medium and draft.paragraph in kept:
            within.setdefault(draft.sentence, []).append(draft)
    for sentence, spoken in within.items():
        reading = kept[spoken[0].paragraph]
        is_posted, before = first_post(reading, sentence) is not None, post_before(reading, sentence)
        for draft in spoken if is_posted or before else ():
            is_told = any(one is not draft and one.covers(draft.evidence[0]) for one in spoken)
            place = in_a_post(reading, draft) if is_posted else posted_before(reading, draft, before)
            if draft.source.name and not is_told and place is not None:
                yield draft, place


def first_post(reading: Reading, sentence: Range) -> Range | None:
    """Where a sentence first says that anything was posted."""
    text, start = reading.paragraph.text, reading.paragraph.start
    found = IN_A_POST.search(text, max(0, sentence[0] - start), sentence[1] - start)
    return (start + found.start(), start + found.end()) if found else None


def post_before(reading: Reading, sentence: Range) -> tuple[Range, Range] | None:
    """The sentence before another, where it says that anything was posted, and where it does."""
    before = [each for each in reading.sentences if each[1] <= sentence[0]][-1:]
    found = first_post(reading, before[0]) if before else None
    return (before[0], found) if found else None


def posted_before(reading: Reading, draft: Draft, before: tuple[Range, Range] | None) -> Range | None:
    """Where the sentence before tells of a post of whoever speaks ("Ines Holm has published a thread on X.
    "It sank," she writes")."""
    name = (draft.source.name or "").rpartition(" ")[2]
    if before is None or not name[:1].isupper():
        return None
    (first, _end), place = before
    start = reading.paragraph.start
    return place if name in reading.paragraph.text[first - start : place[0] - start] else None


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
