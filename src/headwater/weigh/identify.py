"""From ids that hold in one document to ids of the whole pile, and from chains to actors."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from msgspec.structs import replace

from headwater.record.identity import mark_id
from headwater.record.mark import Event, Figure, Framing, Marks, Place, Quote, Time
from headwater.record.settlement import Actor, ChainKey, Settlement


@dataclass(frozen=True, slots=True, kw_only=True)
class Identifier:
    """Gives the pile's ids to the marks of one document."""

    document: str
    actor_of: Mapping[ChainKey, str]
    settled_times: Mapping[str, Time]

    def mark(self, local: str) -> str:
        """The pile's id of a mark."""
        return mark_id(self.document, local)

    def actor(self, chain: str | None) -> str | None:
        """Who a chain is in the pile, where that was settled."""
        return self.actor_of.get(ChainKey(self.document, chain)) if chain is not None else None

    def actors(self, chains: Iterable[str]) -> tuple[str, ...]:
        """Who the chains are, each once, in their order."""
        found = (self.actor(chain) for chain in chains)
        return tuple(dict.fromkeys(actor for actor in found if actor is not None))

    def quote(self, quote: Quote) -> Quote:
        """The quote with ids of the pile."""
        speaker = quote.speaker and replace(quote.speaker, actor=self.actor(quote.speaker.actor))
        others = tuple(replace(other, actor=self.actor(other.actor)) for other in quote.others)
        inside = self.mark(quote.inside) if quote.inside is not None else None
        return replace(quote, id=self.mark(quote.id), speaker=speaker, others=others, inside=inside)

    def time(self, time: Time) -> Time:
        """The time with its id of the pile, as another article settles it where one does."""
        settled = self.settled_times.get(self.mark(time.id), time)
        return replace(settled, id=self.mark(time.id))

    def place(self, place: Place) -> Place:
        """The place with its id of the pile."""
        return replace(place, id=self.mark(place.id))

    def figure(self, figure: Figure) -> Figure:
        """The figure with its id of the pile."""
        return replace(figure, id=self.mark(figure.id))

    def event(self, event: Event) -> Event:
        """The event with ids of the pile."""
        return replace(
            event,
            id=self.mark(event.id),
            actors=self.actors(event.actors),
            recipients=self.actors(event.recipients),
            place=self.mark(event.place) if event.place is not None else None,
            time=self.mark(event.time) if event.time is not None else None,
            source=self.actor(event.source),
        )

    def framing(self, framing: Framing) -> Framing | None:
        """The label with ids of the pile; None where nobody was settled."""
        actor = self.actor(framing.actor)
        if actor is None:
            return None
        return replace(framing, id=self.mark(framing.id), actor=actor)

    def marks(self, marks: Marks) -> Marks:
        """All marks of the document that the account shows, with ids of the pile."""
        labels = (self.framing(framing) for framing in marks.framing)
        return replace(
            marks,
            quotes=tuple(self.quote(quote) for quote in marks.quotes),
            times=tuple(self.time(time) for time in marks.times),
            places=tuple(self.place(place) for place in marks.places),
            figures=tuple(self.figure(figure) for figure in marks.figures),
            events=tuple(self.event(event) for event in marks.events),
            framing=tuple(framing for framing in labels if framing is not None),
            own_words=tuple(self.quote(quote) for quote in marks.own_words),
        )


def identified(pile_marks: Iterable[Marks], settlement: Settlement) -> list[Marks]:
    """Every document's marks with ids of the whole pile."""
    settled = {time.id: time for time in settlement.times}
    return [
        Identifier(document=marks.document, actor_of=settlement.actor_of, settled_times=settled).marks(marks)
        for marks in pile_marks
    ]


def called(labels: Iterable[Framing], actors: Iterable[Actor], meant: Mapping[str, str]) -> Iterator[Framing]:
    """The labels of all whom some article names, those of the others as of whom they are `meant` to be."""
    named = frozenset(actor.id for actor in actors if actor.names)
    for framing in labels:
        actor = meant.get(framing.actor, framing.actor)
        if actor in named:
            yield replace(framing, actor=actor)
