"""When things happened, as the articles date them."""

from __future__ import annotations

from headwater.export.claims import plain_passage, text_passage
from headwater.export.dates import date_words, sort_key
from headwater.export.index import AccountIndex
from headwater.export.report import Moment, Passage
from headwater.record.account import TimelineEntry
from headwater.record.settlement import Story


def moments(story: Story, index: AccountIndex) -> tuple[Moment, ...]:
    """A story's dated happenings in the order of the calendar, no words told twice."""
    made = [
        Moment(edtf=entry.edtf, when=date_words(entry.edtf), passage=passage, claim=entry.claim)
        for entry in index.account.timeline
        if (passage := dated_passage(entry, story, index))
    ]
    unique = {(moment.edtf, moment.passage.words): moment for moment in made}
    return tuple(sorted(unique.values(), key=lambda moment: (sort_key(moment.edtf), moment.passage.spans[0])))


def dated_passage(entry: TimelineEntry, story: Story, index: AccountIndex) -> Passage | None:
    """The words of a dated claim or event of this story."""
    claim = index.claims.get(entry.claim or "")
    if claim and claim.variants:
        return text_passage(claim, index) if claim.story == story.id else None
    event = index.events.get(entry.event or "")
    if event and event.document in story.documents:
        return plain_passage(index.sentence_around(event.trigger), index, focus=index.words(event.trigger))
    return None
