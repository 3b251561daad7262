"""Mark one article: each kind of mark in the order in which they need each other."""

from __future__ import annotations

from dataclasses import dataclass

from headwater.mark.actors.actor_lexicon import ActorLexicon
from headwater.mark.actors.actors import find_cast
from headwater.mark.actors.leaders import NO_LEADERS, Leaders, with_countries
from headwater.mark.attributions.attributions import find_attributions
from headwater.mark.events.event_lexicon import EventLexicon
from headwater.mark.events.events import find_events
from headwater.mark.figures.figures import find_figures
from headwater.mark.first_persons import with_first_persons
from headwater.mark.framing.framing import find_framing
from headwater.mark.own_words import own_words
from headwater.mark.parsed import ParsedDocument
from headwater.mark.places.gazetteer import Gazetteer
from headwater.mark.places.places import find_places
from headwater.mark.quotes.quotes import find_quotes
from headwater.mark.quotes.speech import SpeechLexicon
from headwater.mark.sentences import find_sentences
from headwater.mark.times.times import find_times, is_placed
from headwater.record.mark import Marks
from headwater.record.outlets import OutletRegister


@dataclass(frozen=True, slots=True, kw_only=True)
class Tools:
    """The lexicons that marking needs, loaded once in `run`."""

    gazetteer: Gazetteer
    speech: SpeechLexicon
    events: EventLexicon
    outlets: OutletRegister
    actors: ActorLexicon
    leaders: Leaders = NO_LEADERS


def mark(parsed: ParsedDocument, tools: Tools) -> Marks:
    """Everything that one article says, as standoff records."""
    found = find_cast(parsed, tools.gazetteer, tools.outlets, tools.actors)
    known = with_countries(found, tools.leaders, parsed.document.published)
    quotes = find_quotes(parsed, known, tools.speech)
    cast = with_first_persons(parsed, known, quotes)
    times = find_times(parsed)
    placed = tuple(time for time in times if is_placed(time))
    places = find_places(parsed, cast, tools.gazetteer)
    figures = find_figures(parsed, placed)
    attributions = find_attributions(parsed, cast, quotes, tools.outlets, figures)
    return Marks(
        document=parsed.document.id,
        sentences=find_sentences(parsed),
        mentions=cast.mentions,
        chains=cast.chains,
        quotes=quotes,
        times=times,
        places=places,
        figures=figures,
        events=find_events(parsed, cast, quotes, placed, places, tools.events),
        framing=find_framing(parsed, cast, quotes, tools.actors),
        attributions=attributions,
        own_words=own_words(parsed, cast, quotes, attributions),
    )
