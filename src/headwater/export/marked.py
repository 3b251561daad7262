"""One article's marks as a reader is shown them: where each stands, and what it says in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from headwater.export.neutral import one_line
from headwater.export.phrases import SOURCE_KINDS, quoted
from headwater.record.document import Zone
from headwater.record.mark import (
    Attribution,
    Chain,
    Event,
    Figure,
    Framing,
    Marks,
    Mention,
    Place,
    Quote,
    Time,
)
from headwater.record.pile import MarkedDocument
from headwater.record.span import Span

MarkKind = Literal["quote", "speaker", "cue", "actor", "place", "time", "figure", "event", "label", "source"]
KINDS: dict[MarkKind, str] = {
    "quote": "Words and thoughts of a source",
    "speaker": "Who is quoted",
    "cue": "What says so",
    "actor": "Actors",
    "place": "Places",
    "time": "Times",
    "figure": "Figures",
    "event": "Events",
    "label": "Labels",
    "source": "Where the article has it from",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownMark:
    """A mark: the words it stands on, and what it says of them; its id is the one that `Marks` has."""

    id: str
    kind: MarkKind
    spans: tuple[Span, ...]
    words: str
    told: str

    @property
    def start(self) -> int:
        """Where it begins."""
        return min(span.start for span in self.spans)


class Teller:
    """Tells the marks of one article in words."""

    def __init__(self, marked: MarkedDocument) -> None:
        self.marks: Marks = marked.marks
        self.words: Callable[[Span], str] = lambda span: one_line(marked.document.words(span))
        self.chains = {chain.id: chain for chain in self.marks.chains}
        self.spans = {place.id: place.span for place in self.marks.places}
        self.spans |= {time.id: time.span for time in self.marks.times}

    def shown(self) -> tuple[ShownMark, ...]:
        """All marks in the order of the text, the longer before what it holds."""
        made = [
            *(self.of(mark.id, "actor", (mark.span,), self.actor(mark)) for mark in self.marks.mentions),
            *(each for mark in self.marks.quotes for each in self.quote_parts(mark)),
            *(self.of(mark.id, "time", (mark.span,), time_words(mark)) for mark in self.marks.times),
            *(self.of(mark.id, "place", (mark.span,), place_words(mark)) for mark in self.marks.places),
            *(self.of(mark.id, "figure", (mark.span,), self.figure(mark)) for mark in self.marks.figures),
            *(self.of(mark.id, "event", (mark.trigger,), self.event(mark)) for mark in self.marks.events),
            *(self.of(mark.id, "label", (mark.span,), self.label(mark)) for mark in self.marks.framing),
            *(
                self.of(mark.id, "source", mark.evidence, self.source(mark))
                for mark in self.marks.attributions
                if mark.evidence
            ),
        ]
        order = list(KINDS)
        return tuple(
            sorted(made, key=lambda mark: (mark.start, -len(mark.spans[0]), order.index(mark.kind), mark.id))
        )

    def of(self, id_: str, kind: MarkKind, spans: tuple[Span, ...], told: str) -> ShownMark:
        """A mark with its words."""
        words = " […] ".join(self.words(span) for span in spans)
        return ShownMark(id=id_, kind=kind, spans=spans, words=words, told=told)

    def name(self, chain: str | None) -> str | None:
        """What a chain is called."""
        return one_line(self.chains[chain].name) if chain in self.chains else None

    def quote_parts(self, quote: Quote) -> Iterator[ShownMark]:
        """The content of a quote, and under ids of their own its speaker and its cue."""
        yield self.of(quote.id, "quote", quote.content, self.quote(quote))
        if quote.cue:
            yield self.of(f"{quote.id}-cue", "cue", quote.cue, f"of {quote.id}")
        if quote.speaker:
            who = self.name(quote.speaker.actor) or "nobody known by name"
            yield self.of(f"{quote.id}-speaker", "speaker", (quote.speaker.span,), f"of {quote.id}: {who}")

    def quote(self, quote: Quote) -> str:
        """Who says or thinks something, and how it is reported."""
        speaker = quote.speaker
        who = (self.name(speaker.actor) or self.words(speaker.span)) if speaker else "nobody named"
        facts = [
            f"{quote.kind}, {quote.act} by {who}",
            "negated" if quote.negated else "",
            "hedged" if quote.hedged else "",
            f"inside {quote.inside}" if quote.inside else "",
        ]
        return "; ".join(filter(None, facts))

    def actor(self, mention: Mention) -> str:
        """Who is meant."""
        chain = self.chains.get(mention.chain)
        return f"{mention.form} of {actor_words(chain)}" if chain else mention.form

    def figure(self, figure: Figure) -> str:
        """A number with its bound, its unit and what it counts."""
        value = f"{figure.value:,.10g}"
        if figure.low is not None and figure.high is not None:
            value = f"{figure.low:,.10g} to {figure.high:,.10g}"
        bound = "" if figure.bound == "exactly" else f"{figure.bound} "
        unit = f" {figure.unit}" if figure.unit else ""
        return f"{bound}{value}{unit}{f' of {quoted(self.words(figure.of))}' if figure.of else ''}"

    def event(self, event: Event) -> str:
        """Who did what to whom, where and when, and in whose voice it stands."""
        facts = [
            event.type if not event.plover or not event.plover.mode else f"{event.type}/{event.plover.mode}",
            self.party("by", event.actors),
            self.party("to", event.recipients),
            f"at {self.words(self.spans[event.place])}" if event.place in self.spans else "",
            f"when: {self.words(self.spans[event.time])}" if event.time in self.spans else "",
            event.status,
            "in the article's own voice" if event.voice == "own" else event.voice,
            self.party("source:", (event.source,)) if event.source else "",
        ]
        return "; ".join(filter(None, facts))

    def party(self, word: str, chains: tuple[str, ...]) -> str:
        """One side of an event."""
        names = [name for chain in chains if (name := self.name(chain))]
        return f"{word} {', '.join(names)}" if names else ""

    def label(self, framing: Framing) -> str:
        """Whom a label is given to, and by whom."""
        voice = "in the article's own voice" if framing.voice == "own" else "in somebody's mouth"
        return f"of {self.name(framing.actor) or framing.actor}, {voice}"

    def source(self, attribution: Attribution) -> str:
        """Whom the article has something from, and how much of it."""
        source = attribution.source
        scope = attribution.scope
        facts = [
            f"{one_line(source.name) if source.name else 'not named'} ({SOURCE_KINDS[source.kind]})",
            "for the whole article" if scope == "article" else f"for {quoted(self.covered(scope))}",
            "told to the article itself" if attribution.is_own else "",
            f"through {attribution.via}" if attribution.via else "",
        ]
        return "; ".join(filter(None, facts))

    def covered(self, scope: tuple[Span, ...]) -> str:
        """The passages that a source covers."""
        return " […] ".join(self.words(span) for span in scope)


def shown_marks(marked: MarkedDocument) -> tuple[ShownMark, ...]:
    """All marks of an article in the order of its text."""
    return Teller(marked).shown()


def marks_by_zone(zones: Sequence[Zone], marks: Sequence[ShownMark]) -> list[list[tuple[Span, ShownMark]]]:
    """For each zone, in their order, the words marked in it; a mark over several lines is in each of them."""
    waiting = sorted(((span, mark) for mark in marks for span in mark.spans), key=lambda each: each[0])
    found, open_, at = [], list[tuple[Span, ShownMark]](), 0
    for zone in zones:
        while at < len(waiting) and waiting[at][0].start < zone.end:
            open_.append(waiting[at])
            at += 1
        open_ = [each for each in open_ if each[0].end > zone.start]
        found.append(list(open_))
    return found


def actor_words(chain: Chain) -> str:
    """An actor's name, what sort of actor it is, and the roles it is given."""
    roles = dict.fromkeys(one_line(role.text) for role in chain.roles)
    sort = ", ".join(filter(None, (chain.kind, chain.country, *roles)))
    return f"{one_line(chain.name)} ({sort})"


def time_words(time: Time) -> str:
    """A time's value and how it is known."""
    placed = time.edtf if time.edtf != "../.." else None
    value = ", ".join(filter(None, (placed, time.duration)))
    return value if time.how == "stated" else f"{value}, {time.how}"


def place_words(place: Place) -> str:
    """A place's name and where it lies."""
    known = place.latitude is not None and place.longitude is not None
    where = f"{place.latitude:.4g}, {place.longitude:.4g}" if known else "not on our map"
    return f"{one_line(place.name)}, {f'{place.country}, ' if place.country else ''}{where}"
