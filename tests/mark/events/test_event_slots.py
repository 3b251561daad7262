from __future__ import annotations

from collections.abc import Callable

from builders import document_of
from headwater.mark.events.event_slots import is_of_many
from headwater.mark.parsed import ParsedDocument
from headwater.record.document import Document
from headwater.record.mark import Event
from headwater.record.pile import MarkedDocument

Marked = Callable[[Document | str], MarkedDocument]
Parse = Callable[[str], ParsedDocument]


def events(found: MarkedDocument) -> dict[str, Event]:
    return {found.document.words(event.trigger): event for event in found.marks.events}


def test_place_and_time_of_each_event(marked: Marked) -> None:
    found = marked(
        document_of(
            "They met in Oslo on Monday and will travel to Nairobi on Friday.",
            published="2025-06-04",
        )
    )
    times = {time.id: time.edtf for time in found.marks.times}
    places = {place.id: found.document.words(place.span) for place in found.marks.places}
    met = events(found)["met"]
    assert (times[met.time or ""], places[met.place or ""]) == ("2025-06-02", "Oslo")
    travel = events(found)["travel"]
    assert (times[travel.time or ""], places[travel.place or ""]) == ("2025-06-06", "Nairobi")


def test_the_time_of_speaking_is_not_the_time_of_the_event(marked: Marked) -> None:
    found = marked(document_of("Norway said on Monday that the ferry sank.", published="2025-06-04"))
    assert events(found)["sank"].time is None


def test_voice_and_source_follow_the_quote(marked: Marked) -> None:
    found = marked('Norway said: "Mali attacked the port." Kenya condemned Mali.')
    happened = events(found)
    assert happened["attacked"].voice == "quoted"
    assert happened["attacked"].source is not None
    assert (happened["condemned"].voice, happened["condemned"].source) == ("own", None)


def test_what_is_dated_after_the_article_is_still_to_come(marked: Marked) -> None:
    text = "The board meets in Oslo on 16 June. The ministers met on 2 June."
    found = events(marked(document_of(text, published="2025-06-04")))
    assert (found["meets"].status, found["met"].status) == ("planned", "happened")


def test_the_chiefs_of_two_states_are_not_one_of_them(parse: Parse) -> None:
    words = parse("EXCLUSIVE: Norland, Sudmark security chiefs met secretly in Lima").paragraphs[0].parse
    assert is_of_many(next(word for word in words if word.text == "chiefs"))
    words = parse("Norrlink, makers of steel, met the chiefs.").paragraphs[0].parse
    assert not is_of_many(next(word for word in words if word.text == "makers"))
