"""One article's marks in words."""

from msgspec.structs import replace

from headwater.export.marked import KINDS, ShownMark, marks_by_zone, shown_marks
from headwater.record.mark import Marks
from headwater.record.pile import MarkedDocument
from headwater.record.span import Span
from marked_articles import CONTENT, DOCUMENT, MARKED, MARKS

SHOWN = {mark.id: mark for mark in shown_marks(MARKED)}


def test_every_kind_of_mark_is_shown_in_the_order_of_the_text() -> None:
    assert {mark.kind for mark in SHOWN.values()} == set(KINDS)
    starts = [mark.start for mark in shown_marks(MARKED)]
    assert starts == sorted(starts)


def test_a_split_quote_is_one_mark_of_two_parts() -> None:
    assert SHOWN["q0"].spans == CONTENT
    assert SHOWN["q0"].words == "“We heard it groan,” […] “and we ran.”"
    assert SHOWN["q0"].told == "direct, said by Ilse Tornquist; hedged"
    assert SHOWN["q0-speaker"].told == "of q0: Ilse Tornquist"
    assert SHOWN["q0-cue"].words == "said"


def test_an_actor_is_told_with_its_roles() -> None:
    assert SHOWN["m0"].told == "name of Ilse Tornquist (person, mayor)"


def test_figures_times_and_places_are_told_with_their_values() -> None:
    assert SHOWN["f0"].told == "at least 12 of “ropes”"
    assert SHOWN["t0"].told == "2031-05-05, anchored"
    assert SHOWN["p0"].told == "Fennmark, DE, 54.5, 9.25"


def test_a_figure_of_two_bounds_is_told_with_both() -> None:
    (figure,) = MARKS.figures
    ranged = replace(figure, low=1200.0, high=1300.0, bound="exactly", unit="kg", of=None)
    alone = MarkedDocument(document=DOCUMENT, marks=Marks(document=DOCUMENT.id, figures=(ranged,)))
    assert [mark.told for mark in shown_marks(alone)] == ["1,200 to 1,300 kg"]


def test_an_event_names_its_parties_its_place_and_its_source() -> None:
    assert SHOWN["e0"].told == (
        "COERCE/restrict; by the guild; at Fennmark; when: on Monday; happened; attributed; "
        "source: Ilse Tornquist"
    )


def test_a_label_and_a_source_are_told_with_whose_they_are() -> None:
    assert SHOWN["l0"].told == "of the guild, in the article's own voice"
    assert SHOWN["r0"].told == "not named (a person); for “closed the bridge”; told to the article itself"


def test_a_mark_over_two_lines_is_in_both() -> None:
    held = marks_by_zone(DOCUMENT.zones, shown_marks(MARKED))
    assert len(held) == len(DOCUMENT.zones)
    assert [mark.id for _, mark in held[0]] == ["p0"]
    assert sum(mark.id == "q0" for _, mark in held[2]) == 2
    whole = Span(document=DOCUMENT.id, start=0, end=len(DOCUMENT.text))
    wide = ShownMark(id="q9", kind="quote", spans=(whole,), words="", told="")
    assert all(len(each) == 1 for each in marks_by_zone(DOCUMENT.zones, [wide]))


def told(**changes: object) -> dict[str, str]:
    changed = MarkedDocument(document=DOCUMENT, marks=replace(MARKS, **changes))
    return {mark.id: mark.told for mark in shown_marks(changed)}


def test_whoever_and_whatever_is_not_known_is_told_so() -> None:
    (quote,), (event,), (label,) = MARKS.quotes, MARKS.events, MARKS.framing
    nobody = told(quotes=(replace(quote, speaker=None, hedged=False),))
    assert nobody["q0"] == "direct, said by nobody named"
    assert "q0-speaker" not in nobody
    assert quote.speaker is not None
    unknown = told(quotes=(replace(quote, speaker=replace(quote.speaker, actor="c-gone")),))
    assert unknown["q0-speaker"] == "of q0: nobody known by name"
    inside = told(quotes=(replace(quote, negated=True, inside="q7"),))
    assert inside["q0"] == "direct, said by Ilse Tornquist; negated; hedged; inside q7"
    assert "q0-cue" not in told(quotes=(replace(quote, cue=()),))
    bare = told(
        events=(replace(event, source=None, place=None, time=None, actors=(), plover=None, voice="own"),)
    )
    assert bare["e0"] == "COERCE; happened; in the article's own voice"
    assert told(framing=(replace(label, voice="quoted", actor="c-gone"),))["l0"] == (
        "of c-gone, in somebody's mouth"
    )


def test_places_and_times_are_told_as_far_as_they_are_known() -> None:
    (place,), (time,) = MARKS.places, MARKS.times
    assert told(places=(replace(place, latitude=None),))["p0"] == "Fennmark, DE, not on our map"
    assert told(places=(replace(place, country=None),))["p0"] == "Fennmark, 54.5, 9.25"
    assert told(times=(replace(time, how="stated"),))["t0"] == "2031-05-05"
    assert told(times=(replace(time, edtf="../..", duration="P2D", how="stated"),))["t0"] == "P2D"


def test_a_source_without_words_is_not_shown_and_one_of_the_whole_article_says_so() -> None:
    (source,) = MARKS.attributions
    assert "r0" not in told(attributions=(replace(source, evidence=()),))
    whole = replace(source, scope="article", is_own=False, via="r7")
    assert told(attributions=(whole,))["r0"] == "not named (a person); for the whole article; through r7"
    named = replace(whole, source=replace(source.source, name="The\nEbb"), via=None)
    assert told(attributions=(named,))["r0"] == "The Ebb (a person); for the whole article"


def test_a_mention_of_no_chain_is_told_by_its_form() -> None:
    mention = MARKS.mentions[0]
    assert told(mentions=(replace(mention, chain="c-gone"),))[mention.id] == mention.form
