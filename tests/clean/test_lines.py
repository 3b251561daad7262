"""Lines and their shape."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from headwater.clean.lines import read_lines


def test_lines_keep_their_place_without_the_space_around_them() -> None:
    lines = read_lines("First\n\n  Second here  \nThird")
    assert [(line.number, line.start, line.text, line.after_blank) for line in lines] == [
        (0, 0, "First", True),
        (2, 9, "Second here", True),
        (3, 23, "Third", False),
    ]


def test_a_long_sentence_is_prose_and_a_title_is_not() -> None:
    prose, title = read_lines(
        "The ferry left the harbour an hour late because the captain had waited for the last of the mail.\n"
        "Ferry leaves late"
    )
    assert prose.is_prose
    assert title.is_title_like
    assert not title.is_prose


def test_a_stop_is_seen_through_quotation_marks() -> None:
    (line,) = read_lines("She said “no.”")
    assert line.is_stopped


def test_list_marks_are_no_minus_signs() -> None:
    item, number = read_lines("- bread\n-5 degrees")
    assert item.is_bulleted
    assert not number.is_bulleted


def test_what_stands_beyond_a_gap_is_a_line_of_its_own() -> None:
    wide, narrow = " " * 100, " " * 99
    lines = read_lines(f"\n {wide}Boats{wide}in{narrow}the \t{wide}harbour{wide}\nToday")
    assert [(line.number, line.text, line.after_blank) for line in lines] == [
        (1, "Boats", True),
        (1, f"in{narrow}the", False),
        (1, "harbour", False),
        (2, "Today", False),
    ]


GAPS = st.lists(st.sampled_from(["a", " ", "\n", " " * 99, " " * 100, "\u2003" * 120]), max_size=30).map(
    "".join
)


@given(st.text(max_size=300) | GAPS)
def test_every_line_is_in_the_text(text: str) -> None:
    assert "".join("".join(line.text.split()) for line in read_lines(text)) == "".join(text.split())
    for line in read_lines(text):
        assert text[line.start : line.end] == line.text
        assert 0.0 <= line.capitals <= 1.0
        assert line.sentences >= 0
        assert line.is_prose in {True, False}
