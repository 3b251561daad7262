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
