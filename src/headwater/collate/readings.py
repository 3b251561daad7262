"""Read a story's marks as readings, with who is who and when as the pile has settled it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from headwater.collate.alleged import is_alleged
from headwater.collate.apart import TOLLED, is_first, is_total_denial, office_after, thing_after
from headwater.collate.asserted import asserted
from headwater.collate.bare import is_no_chance, names_a_number
from headwater.collate.clause import own_part
from headwater.collate.counts import VAGUE, allowed_values, near_values
from headwater.collate.deeds import FATES, deeds_around, fate_before, fate_of, gap, nearest_deed
from headwater.collate.former import is_another_case, is_of_another_time, is_usual, year_told_of
from headwater.collate.increments import with_increment
from headwater.collate.measures import is_measure
from headwater.collate.outgrown import outgrown
from headwater.collate.reading import Count, Happening
from headwater.collate.relaying import SAYING, is_relaying, relaying_words
from headwater.collate.set_against import behind_number, denied_beside, gathering, with_crowd, with_opposite
from headwater.collate.set_right import with_right
from headwater.collate.spoken import one_line
from headwater.collate.taken_up import is_taken_up
from headwater.collate.where import places_in, sole_place, where
from headwater.collate.withdrawn import is_withdrawn
from headwater.collate.witnessed import Witnessed
from headwater.collate.words import content_words, head_of
from headwater.record.identity import mark_id
from headwater.record.mark import Event, Figure, Voice
from headwater.record.span import Span

YEAR = re.compile(r"\b(?:19|20)\d\d\b")
ORDINAL = re.compile(
    r"\b(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b",
    re.IGNORECASE,
)
FEW = 3  # "two neighbours", "one man": so small a number is a claim only where it counts victims
GRAVE = FATES | {"ASSAULT", "COERCE", "accident", "disaster", "crime"}
BY_DEED = 16  # code points between an ordinal and the word for a deed that it counts
EACH = re.compile(r"\b(?:each|every|apiece|respectively)\b[^,;.]*$", re.IGNORECASE)
EACH_BEFORE = 40  # code points before a number
# "The ministry put the number of injured at seven."
PUTTING = re.compile(
    r"\b(?:put|puts|putting|set|estimat\w+|count(?:s|ed)|reckon\w*|spoke\s+of|speaks\s+of|gave|gives)\b[^.;]*$",
    re.IGNORECASE,
)
# Nouns for an affair, which do not say that anything took place ("the case has a file number").
AFFAIRS = frozenset({"case", "cases", "affair", "matter"})
FATE = 48  # code points behind those counted in which it is told what became of them
BESIDE = 16  # code points from a bare number to the far end of the word that tells of it
SOME_AMONG = re.compile(r"\b(?:first|last|next|another|other|final|opening|further)\s+$", re.IGNORECASE)
AMONG = re.compile(r"\s+of\s+(?:the|them|these|those|its|their|his|her|our|whom|which)\b", re.IGNORECASE)
# Money, shares, and measures that are told by themselves: of mass, volume, area, speed and power.
SUM = re.compile(
    r"[A-Z]{3}|percent|kg|t|ton|m3|l|gal|bbl|ha|acre|km2|mi2|km/h|mi/h|kn|MW|GW|degree"
    r"|crowns|marks|pesos|dinars|dirhams|riyals|shillings|guilders|florins|thalers"
)
MULTIPLE = re.compile(
    r"\s+(?:the|its|their|as|above|over|higher|lower|more|less|greater|larger)\b", re.IGNORECASE
)
LONGEST_COUNTER = 80  # code points of a line
COUNTER = re.compile(
    r"^\W*[\d.,]+\s?[km]?\s+(?:shares?|comments?|views?|likes?|reactions?|followers?|retweets?)\b[^.!?]*$"
    r"|\b(?:updated|posted|published|modified)\b[^.!?]*\bago\W*$"
    r"|\bmin(?:ute)?s?\s+(?:read|listen|watch|video|audio)\b"
    r"|\b(?:listen|watch|play|read|audio|video|duration|length|reading\s+time)\b\W{0,4}\d{1,3}\s?(?:m|min(?:ute)?s?|sec)\b",
    re.IGNORECASE,
)
BREAK = re.compile(r"[.,;:!?()–—]|\d")


def happenings(source: Witnessed) -> Iterator[Happening]:
    """The events of a document, told or only spoken of as possible; not that it has them from somebody."""
    relays = relaying_words(source)
    return (
        happening(source, event)
        for event in source.entry.marks.events
        if not event.is_saying
        and not (event.is_named and source.words(event.trigger).casefold() in AFFAIRS)
        and not (event.type == SAYING and is_relaying(source.words(event.trigger), event.trigger, relays))
    )


def happening(source: Witnessed, event: Event) -> Happening:
    """An event as a reading."""
    wording = telling(source, event)
    sentence = source.sentence_at(event.trigger.start)
    text = source.words(wording)
    core = source.words(asserted(source, wording, event.trigger))
    trigger = trigger_of(source, event)
    company = company_in(source, wording)
    year = year_told_of(before_in_sentence(source, event.trigger))
    return Happening(
        kind="event",
        document=source.id,
        mark=mark_id(source.id, event.id),
        span=event.trigger,
        wording=wording,
        voice=event.voice,
        text=text,
        words=frozenset(content_words(text)),
        core=core,
        core_words=frozenset(content_words(core)),
        labels=source.labels(wording),
        is_opinion=source.entry.document.genre == "opinion",
        type=event.type,
        deed=source.words(event.trigger),
        trigger=trigger,
        actors=parties(source, event.actors),
        recipients=parties(source, event.recipients),
        where=where(source, event.place),
        time=source.times.get(event.time or ""),
        status=event.status,
        is_open=event.status == "possible"
        and not is_alleged(event, before_in_sentence(source, event.trigger)),
        source=source.actor(event.source),
        is_named=event.is_named,
        present=frozenset(actor for actor in company if source.actors[actor].kind == "person"),
        bodies=frozenset(actor for actor in company if source.actors[actor].kind == "organisation"),
        beside=frozenset(trigger_of(source, other) for other in source.events.within(wording)) - {trigger},
        is_sole=not any(
            other.trigger != event.trigger and not other.is_named for other in source.events.within(wording)
        ),
        sentence=sentence.span.start if sentence else event.trigger.start,
        years=frozenset([*YEAR.findall(text), *([year] if year else [])]),
        ordinals=ordinals_by(text, event.trigger.start - wording.start, event.trigger.end - wording.start),
        is_former=year is not None
        or is_of_another_time(text, event.trigger.start - wording.start)
        or is_another_case(text[: event.trigger.start - wording.start]),
        is_usual=is_usual(text),
        thing="" if event.is_named else thing_after(text, event.trigger.end - wording.start),
        none_did=none_did(source, event, wording),
        nearby=None if event.place else sole_place(source, wording),
        office="" if event.is_named else office_after(text, event.trigger.end - wording.start),
        is_headline=is_in_headline(source, event.trigger),
        is_first=is_first(text, event.trigger.end - wording.start),
        is_lead=source.is_in_lead(event.trigger.start),
        is_several=event.is_named and is_plural(source.words(event.trigger)),
        counts=frozenset()
        if event.is_named and event.type not in TOLLED
        else numbers_of(source, event, wording),
    )


def ordinals_by(clause: str, start: int, end: int) -> frozenset[str]:
    """The ordinals beside the word for a deed ("the third explosion", "won its second race")."""
    near = clause[max(0, start - BY_DEED) : end + BY_DEED]
    return frozenset(content_words(" ".join(ORDINAL.findall(near))))


def telling(source: Witnessed, event: Event) -> Span:
    """The words of a clause that tell an event, without what the clause tells beside it."""
    clause = one_line(source, source.wording(event.trigger))
    start, end = (offset - clause.start for offset in (event.trigger.start, event.trigger.end))
    if not 0 <= start < end <= len(clause):
        return clause
    part = own_part(source.words(clause), start, end)
    return Span(document=clause.document, start=clause.start, end=clause.start + part)


def none_did(source: Witnessed, event: Event, clause: Span) -> frozenset[str]:
    """The words for what nobody is said to have done, without those of who says so."""
    if event.status != "denied" or not is_total_denial(source.words(clause)):
        return frozenset()
    said = [part for part, _ in source.contents.around(event.trigger)]
    smallest = min((clause, *said), key=lambda part: (len(part), part.start))
    return frozenset(content_words(source.words(smallest)))


def is_in_headline(source: Witnessed, span: Span) -> bool:
    """Whether words stand in a headline."""
    zones = source.entry.document.zones
    return any(zone.kind == "headline" and zone.start <= span.start < zone.end for zone in zones)


def before_in_sentence(source: Witnessed, span: Span) -> str:
    """The words of a sentence before a place in it."""
    sentence = source.sentence_at(span.start)
    if sentence is None or sentence.span.start >= span.start:
        return ""
    return source.words(Span(document=span.document, start=sentence.span.start, end=span.start))


def numbers_of(source: Witnessed, event: Event, clause: Span) -> frozenset[tuple[float, float]]:
    """The least and the greatest value of the numbers of a clause that stand nearest to an event among those
    that it tells."""
    told = [other.trigger for other in source.events.within(clause)]
    # Beyond the events before and behind it, a number stands nearer to these.
    first = max((one.start for one in told if one.start < event.trigger.start), default=clause.start)
    last = min((one.end for one in told if one.end > event.trigger.end), default=clause.end)
    return frozenset(
        VAGUE.get(source.words(figure.span).casefold()) or near_values(figure)
        for figure in source.figures.within(clause)
        if first <= figure.span.start < last
        and min(told, key=lambda trigger: (gap(trigger, figure.span), trigger.start)) == event.trigger
    )


def is_plural(noun: str) -> bool:
    """Whether a noun names several happenings ("the fires")."""
    return noun.casefold().endswith("s") and not noun.casefold().endswith(("ss", "us", "is"))


def trigger_of(source: Witnessed, event: Event) -> str:
    """The stems of the words that tell an event."""
    return " ".join(content_words(source.words(event.trigger)))


def parties(source: Witnessed, chains: Iterable[str]) -> frozenset[str]:
    """The actors of some chains who can act; a mere place is where it happens."""
    found = (source.actors.get(source.actor(chain) or "") for chain in chains)
    return frozenset(actor.id for actor in found if actor and actor.kind != "place")


def counts(source: Witnessed) -> Iterator[Count]:
    """The figures of a document that count something, or those to whom something was done ("Eleven hurt"),
    and those that are known again in another clause."""
    earlier: list[Count] = []
    old = outgrown(source.entry.document, source.entry.marks.figures)
    for figure in source.entry.marks.figures:
        text = source.entry.document.text
        bare = with_increment(with_crowd(count(source, figure), text), earlier, text)
        reading = with_right(with_opposite(bare, earlier, text), earlier, text)
        earlier.append(reading)
        kept = None if figure.id in old or is_counter(source, figure) else as_told(source, figure, reading)
        if kept is not None:
            yield kept


def as_told(source: Witnessed, figure: Figure, reading: Count) -> Count | None:
    """A figure as it can be compared: whole, bare where nothing by it says of what, or not at all."""
    is_number = figure.unit is None and is_no_chance(reading)
    if is_measure(figure, source.entry.document.text):
        return replace(reading, is_bare=True)
    if is_number and names_a_number(reading):
        return replace(reading, is_bare=True, counted="", head="", of=frozenset())
    nameless = figure.of is None and figure.unit is None and is_done_to(source, figure)
    is_told = is_sum(source, figure) or figure.value >= FEW or bool(reading.deeds & GRAVE)
    if (reading.of or figure.of is not None or nameless) and is_told:
        return reading
    return replace(reading, is_bare=True) if is_number and figure.of is None else None


def is_counter(source: Witnessed, figure: Figure) -> bool:
    """Whether a number stands on a line of the page that counts readers or tells its age ("2.1k shares")."""
    text = source.entry.document.text
    start, stop = text.rfind("\n", 0, figure.span.start) + 1, text.find("\n", figure.span.end)
    line = text[start : stop if stop >= 0 else len(text)]
    return len(line) <= LONGEST_COUNTER and COUNTER.search(line) is not None


def is_sum(source: Witnessed, figure: Figure) -> bool:
    """Whether a figure is money, a share, a measure or a multiple: told without a thing that it counts."""
    if figure.of is not None or figure.unit is None:
        return False
    if figure.unit == "times":
        return MULTIPLE.match(source.entry.document.text, figure.span.end) is not None
    return SUM.fullmatch(figure.unit) is not None


def is_done_to(source: Witnessed, figure: Figure) -> bool:
    """Whether the word beside a bare number tells what was done to those it counts ("Eleven hurt")."""
    near = Span(document=source.id, start=max(0, figure.span.start - BESIDE), end=figure.span.end + BESIDE)
    return any(
        not BREAK.search(source.words(between(event.trigger, figure.span)))
        for event in source.events.within(near)
    )


def between(left: Span, right: Span) -> Span:
    """What stands between two spans of a document."""
    first, second = sorted((left, right))
    return Span(document=first.document, start=first.end, end=max(first.end, second.start))


def count(source: Witnessed, figure: Figure) -> Count:
    """A figure as a reading; what is compared is the clause around it."""
    wording = one_line(source, source.wording(figure.span))
    of = counted_words(source, figure)
    is_alone = is_sum(source, figure) or is_measure(figure, source.entry.document.text)
    counted = content_words(of) or ((figure.unit or "",) if is_alone else ())
    text = source.words(wording)
    core = source.words(asserted(source, wording, figure.span))
    low, high = VAGUE.get(source.words(figure.span).casefold()) or allowed_values(figure)
    before = before_in_sentence(source, figure.span)
    deeds = (
        fates_of(source, figure, of, before) or gathering(of) or nearest_deed(source, figure.span, wording)
    )
    return Count(
        kind="figure",
        document=source.id,
        mark=mark_id(source.id, figure.id),
        span=figure.span,
        wording=wording,
        voice=voice_at(source, figure.span),
        text=text,
        words=frozenset(content_words(text)),
        core=core,
        core_words=frozenset(content_words(core)),
        labels=source.labels(wording),
        is_opinion=source.entry.document.genre == "opinion",
        value=figure.value,
        low=low,
        high=high,
        unit=figure.unit,
        counted=of,
        thing=figure.of,
        head=head_of(of, counted),
        of=frozenset(counted),
        actors=actors_in(source, wording),
        deeds=deeds,
        told=deeds_around(source, wording) | gathering(of),
        places=places_in(source, wording),
        is_vague=source.words(figure.span).casefold() in VAGUE,
        is_part=is_part(source, figure),
        teller=teller_of(source, figure.span, wording),
        years=frozenset(filter(None, [*YEAR.findall(text), year_told_of(before)])) - year_of_news(source),
        is_each=EACH.search(before[-EACH_BEFORE:]) is not None,
        is_withdrawn=is_withdrawn(source.entry.document, figure.span, before),
        refers_back=is_taken_up(figure, deeds, before),
        days=days_in(source, wording),
        denies=denied_beside(
            figure, source.figures.within(behind_number(figure, wording)), source.entry.document.text
        ),
        holders=persons_in(source, figure.whose) if figure.whose else frozenset(),
    )


def counted_words(source: Witnessed, figure: Figure) -> str:
    """The words for what is counted; none where it is a pronoun ("29 of us")."""
    of = source.words(figure.of) if figure.of else ""
    return of if content_words(of) else ""


def days_in(source: Witnessed, clause: Span) -> frozenset[str]:
    """The times that a clause names, to the day."""
    named = (source.times.get(time.id, "") for time in source.named_times.within(clause))
    return frozenset(time.partition("T")[0] for time in named if time[:1].isdigit())


def teller_of(source: Witnessed, span: Span, clause: Span) -> str | None:
    """Who tells a number: whose words it stands in, or who is said to have put or counted it so."""
    for _, quote in source.contents.around(span):
        if quote.speaker and quote.act == "said":
            return source.actor(quote.speaker.actor)
    before = Span(document=span.document, start=min(clause.start, span.start), end=span.start)
    if not PUTTING.search(source.words(before)):
        return None
    told = (source.actor(mention.chain) for mention in source.mentions.within(before))
    return next((actor for actor in told if actor), None)


def fates_of(source: Witnessed, figure: Figure, of: str, before: str) -> frozenset[str]:
    """What became of those whom a number counts, by the words behind it, else by those behind what it counts:
    of "20 people drowned, and 40 are missing" the people stand with the 20."""
    told = [figure.of or figure.span, figure.span]
    found = (fate_of(of, behind(source, place)) for place in sorted(told, reverse=True))
    return next(filter(None, found), frozenset()) or fate_before(before)


def behind(source: Witnessed, span: Span) -> str:
    """The next words of a text behind a place."""
    return source.entry.document.text[span.end : span.end + FATE]


def year_of_news(source: Witnessed) -> frozenset[str]:
    """The year in which a document was published, where it is known."""
    published = source.entry.document.published
    return frozenset({published.edtf[:4]} if published else ())


def is_part(source: Witnessed, figure: Figure) -> bool:
    """Whether the words beside a number say that it counts some among more ("first 17", "9 of the 17")."""
    text = source.entry.document.text
    before = text[max(0, figure.span.start - BESIDE) : figure.span.start]
    return SOME_AMONG.search(before) is not None or AMONG.match(text, figure.span.end) is not None


def voice_at(source: Witnessed, span: Span) -> Voice:
    """In whose voice words stand: in a quotation, in a report of what was said, or the outlet's own."""
    around = [quote for _, quote in source.contents.around(span)]
    if not around:
        return "own"
    return "quoted" if any(quote.kind == "direct" for quote in around) else "attributed"


def actors_in(source: Witnessed, span: Span) -> frozenset[str]:
    """The actors who are mentioned within a span."""
    inside = (mention.chain for mention in source.mentions.within(span))
    return frozenset(filter(None, map(source.actor, inside)))


def persons_in(source: Witnessed, span: Span) -> frozenset[str]:
    """The persons who are mentioned within a span."""
    known = ((actor, source.actors.get(actor)) for actor in actors_in(source, span))
    return frozenset(actor for actor, found in known if found is not None and found.kind == "person")


def company_in(source: Witnessed, span: Span) -> frozenset[str]:
    """Those mentioned by name within a span, but for those whose words stand there."""
    quoting = {
        source.actor(quote.speaker.actor) for _, quote in source.quotes.touching(span) if quote.speaker
    }
    return frozenset(
        actor for actor in actors_in(source, span) if source.actors[actor].names and actor not in quoting
    )
