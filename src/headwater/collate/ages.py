"""How old somebody is said to be, by the words right beside the name or in those that stand for it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from headwater.collate.difference import Compared, Difference
from headwater.collate.reading import Reading
from headwater.collate.witnessed import Witnessed
from headwater.record.identity import mark_id
from headwater.record.mark import Mention
from headwater.record.span import Span, hull

NUMBER = r"(?P<age>1?\d{1,2})(?![,.]?\d)"
# "Ada Moll, 34,", "Ada Moll (34)", "Ada Moll, aged 34", "Ada Moll, a 34-year-old", "Ada Moll, who is 34"
BEHIND = re.compile(
    rf",\s+{NUMBER}\s*(?:[,.;)]|\sand\b|$|\n)|\s+\({NUMBER.replace('age', 'bracketed')}\)"
    rf"|,?\s+(?:aged|who\s+is|who\s+was)\s+{NUMBER.replace('age', 'aged')}\b(?!\s*(?:per|%|\w+ing))"
    rf"|,\s+an?\s+(?:\w+\s+)?{NUMBER.replace('age', 'years')}-year-old\b"
)
# "the 34-year-old crane driver Ada Moll"
BEFORE = re.compile(rf"\b{NUMBER}-year-old\s+(?:[a-z][\w’'-]*\s+){{0,4}}$")
IN_DESCRIPTION = re.compile(rf"\b{NUMBER}-year-old\b")
REACH = 60  # code points beside a name
APART = 2  # years: a birthday may lie between two reports


def age_differences(compared: Compared) -> Iterator[Difference]:
    """Persons to whom different documents give ages of which a birthday cannot be the cause."""
    told: dict[str, dict[int, list[Reading]]] = defaultdict(lambda: defaultdict(list))
    for name in sorted(compared.sources):
        for actor, age, reading in ages_in(compared.sources[name]):
            told[actor][age].append(reading)
    for actor, ages in sorted(told.items()):
        if is_difference(ages):
            source = compared.sources[next(iter(ages.values()))[0].document]
            yield Difference(
                kind="figure",
                about=f"how old: {source.actors[actor].name}",
                is_open=False,
                sides=tuple((str(age), tuple(ages[age])) for age in sorted(ages)),
            )


def is_difference(ages: Mapping[int, Sequence[Reading]]) -> bool:
    """Whether two ages lie years apart, and no document tells both."""
    if not ages or max(ages) - min(ages) < APART:
        return False
    documents = [{reading.document for reading in readings} for readings in ages.values()]
    return len(set().union(*documents)) == sum(map(len, documents))


def ages_in(source: Witnessed) -> Iterator[tuple[str, int, Reading]]:
    """The persons of a document beside whose names their age stands, once each."""
    seen: set[str] = set()
    for mention in source.entry.marks.mentions:
        actor = source.actors.get(source.actor(mention.chain) or "")
        if actor is None or actor.kind != "person" or not actor.names or actor.id in seen:
            continue
        found = age_told(source.entry.document.text, mention)
        if found is not None:
            seen.add(actor.id)
            age, at = found
            yield actor.id, age, reading_of(source, mention, hull((mention.span, at)))


def age_told(text: str, mention: Mention) -> tuple[int, Span] | None:
    """The age told beside a name, or in a description that means somebody ("the glamorous 34-year-old")."""
    if mention.form == "name":
        return age_at(text, mention.span)
    found = IN_DESCRIPTION.search(text, mention.span.start, mention.span.end)
    if mention.form != "description" or found is None:
        return None
    start, end = found.span("age")
    return int(found["age"]), Span(document=mention.span.document, start=start, end=end)


def age_at(text: str, span: Span) -> tuple[int, Span] | None:
    """The age told beside a name, and where it stands."""
    found = BEHIND.match(text, span.end, span.end + REACH) or BEFORE.search(
        text, max(0, span.start - REACH), span.start
    )
    group = next((name for name, value in found.groupdict().items() if value), None) if found else None
    if found is None or group is None:
        return None
    return int(found[group]), Span(document=span.document, start=found.start(group), end=found.end(group))


def reading_of(source: Witnessed, mention: Mention, span: Span) -> Reading:
    """The name and the age beside it, with their sentence, as a reading."""
    sentence = source.sentence_at(mention.span.start)
    wording = sentence.span if sentence else mention.span
    return Reading(
        kind="figure",
        document=source.id,
        mark=mark_id(source.id, mention.id),
        span=span,
        wording=wording,
        voice="own",
        text=source.words(wording),
        words=frozenset(),
        labels=0,
        is_opinion=source.entry.document.genre == "opinion",
    )
