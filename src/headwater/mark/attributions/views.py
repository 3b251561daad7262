"""Whose view or words a sentence is said to be: "in the view of X, ...", "in X's words, ..."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from headwater.mark.attributions.outlet_names import Newsroom
from headwater.mark.attributions.relay_drafts import Draft, Range, Reading
from headwater.mark.attributions.source_kinds import source_of
from headwater.mark.cast import Cast
from headwater.record.mark import Mention
from headwater.record.span import Span

VIEW = (
    r"(?:view|opinion|words|account|telling|version|judge?ment|estimation|assessment|count|tally|reckoning|"
    r"calculations?|estimates?)"
)
LEAD = rf"\b(?:in|by)\s+(?:the\s+)?(?:own\s+)?{VIEW}\s+of\s+(?=\w)"
BY_NOUN = re.compile(LEAD, re.IGNORECASE)
BY_OWNER = re.compile(rf"(?:['’]s?)?\s+(?:own\s+)?{VIEW}(?=\s*(?:[,.;]|$))", re.IGNORECASE)
LEADING = re.compile(r"\b(?:in|by)\s+(?:the\s+)?$", re.IGNORECASE)
PERSONS = frozenset({"person", "organisation", "state", "group"})


def views(kept: Sequence[Reading], drafts: Sequence[Draft], cast: Cast, room: Newsroom) -> Iterator[Draft]:
    """A draft for each view that a sentence gives, where nobody else is known to speak there."""
    spoken = {draft.sentence for draft in drafts if draft.role == "speaker"}
    for reading in kept:
        for mention, start in (*by_noun(reading, cast), *by_owner(reading, cast)):
            sentence = reading.sentence_at(start - reading.paragraph.start)
            is_free = sentence not in spoken
            draft = view_of(mention, start, sentence, reading, cast, room) if is_free else None
            if draft is not None:
                spoken.add(sentence)
                yield draft


def by_noun(reading: Reading, cast: Cast) -> Iterator[tuple[Mention, int]]:
    """Who follows "in the view of", with the place of the phrase."""
    start = reading.paragraph.start
    for match in BY_NOUN.finditer(reading.paragraph.text):
        mention = holder(start + match.end(), reading, cast)
        if mention is not None:
            yield mention, start + match.start()


def by_owner(reading: Reading, cast: Cast) -> Iterator[tuple[Mention, int]]:
    """Who stands in "in her words," with the place of the phrase."""
    start, text = reading.paragraph.start, reading.paragraph.text
    for match in BY_OWNER.finditer(text):
        mention = ending_at(start + match.start(), reading, cast)
        lead = LEADING.search(text[: mention.span.start - start]) if mention is not None else None
        if mention is not None and lead is not None:
            yield mention, start + lead.start()


def holder(place: int, reading: Reading, cast: Cast) -> Mention | None:
    """Who is named from a place on: the first mention of a phrase, and the name that its title introduces."""
    end = min(place + 60, reading.paragraph.end)
    text = reading.paragraph.text[place - reading.paragraph.start : end - reading.paragraph.start]
    stop = place + len(text.split(",", 1)[0])
    found = [each for each in mentions(place, stop, reading, cast) if each.span.start - place <= 25]
    return found[0] if found else None


def ending_at(place: int, reading: Reading, cast: Cast) -> Mention | None:
    """Who is named right before a place, possessive ending or not."""
    near = mentions(max(reading.paragraph.start, place - 60), place + 2, reading, cast)
    return next((each for each in reversed(near) if 0 <= each.span.end - place + 2 <= 4), None)


def mentions(start: int, end: int, reading: Reading, cast: Cast) -> list[Mention]:
    """The people and bodies mentioned in a stretch, in order."""
    found = cast.mentions_in(Span(document=reading.paragraph.document, start=start, end=end))
    return sorted(
        (each for each in found if cast.chain(each.chain).kind in PERSONS), key=lambda each: each.span
    )


def view_of(
    mention: Mention, start: int, sentence: Range, reading: Reading, cast: Cast, room: Newsroom
) -> Draft | None:
    """The draft of one view: its sentence is had from whose view it is."""
    source = source_of(cast, mention.span, mention.chain, reading.paragraph, room, says=True)
    if source is None:
        return None
    return Draft(
        paragraph=reading.number,
        sentence=sentence,
        evidence=(start, mention.span.end),
        named=(mention.span.start, mention.span.end),
        source=source,
        role="speaker",
        scope=[sentence],
    )
