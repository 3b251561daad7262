"""Lines that other pages of the pile have too."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.clean.cues import Cue
from headwater.clean.lines import read_lines
from headwater.clean.repeated import decide_by_repetition
from headwater.clean.sheet import Sheet

FIRST = "The ferry Old Heron ran aground near Tarn on Sunday night, and fishermen brought 40 people ashore."
SECOND = "The captain, who has sailed the strait for thirty years, said that a lamp on the mole had failed."
OTHER = "Herring has become dear again, the mongers of the upper market complained before the holidays began."
AGE = "He was ninety."
SLOGAN = "All the news of the strait"


def decided(lines: Sequence[str], copies: Sequence[int]) -> list[str | None]:
    read = read_lines("\n".join(lines))
    sheet = Sheet(lines=read, cues=[()] * len(read), kinds=[None] * len(read), title=None, copies=copies)
    decide_by_repetition(sheet)
    return list(sheet.kinds)


def test_a_line_of_three_unlike_pages_is_furniture_and_of_two_is_not() -> None:
    assert decided([SLOGAN, FIRST, SECOND], [3, 1, 1]) == ["footer", None, None]
    assert decided([SLOGAN, FIRST, SECOND], [2, 1, 1]) == [None, None, None]


def test_a_name_that_opens_the_pages_of_one_outlet_is_their_nameplate() -> None:
    assert decided(["The Tarn Herald", FIRST, SECOND], [3, 1, 1]) == ["page-title", None, None]
    assert decided([FIRST, SECOND, "The Tarn Herald"], [1, 1, 3]) == [None, None, "footer"]
    assert decided(["Skip to the content", FIRST, SECOND], [3, 1, 1]) == ["footer", None, None]


def test_a_sentence_between_paragraphs_is_an_agencys() -> None:
    assert decided([FIRST, AGE, SECOND], [1, 3, 1]) == [None, None, None]
    assert decided([FIRST, AGE, AGE, SECOND], [1, 3, 4, 1]) == [None] * 4


def test_a_sentence_below_the_text_is_furniture() -> None:
    assert decided([FIRST, SECOND, AGE], [1, 1, 3]) == [None, None, "footer"]


def test_what_begins_the_text_must_be_a_paragraph() -> None:
    assert decided([SLOGAN, OTHER, FIRST, SECOND], [1, 3, 1, 1]) == [None] * 4
    assert decided([SLOGAN, AGE, FIRST, SECOND], [1, 3, 1, 1]) == [None, "footer", None, None]


def test_a_page_that_is_all_an_agencys_stays() -> None:
    assert decided([FIRST, AGE, SECOND, OTHER], [3, 4, 3, 5]) == [None] * 4


def test_a_paragraph_with_a_phrase_of_furniture_is_not_an_agencys() -> None:
    read = read_lines("\n".join([FIRST, SECOND, OTHER]))
    cue = (Cue(kind="footer", where="inside", words=2),)
    for cues, kind in (((), None), (cue, "footer")):
        sheet = Sheet(lines=read, cues=[(), (), cues], kinds=[None] * 3, title=None, copies=[1, 1, 3])
        decide_by_repetition(sheet)
        assert sheet.kinds == [None, None, kind]


def test_only_a_short_line_that_returns_is_furniture() -> None:
    long = " ".join(["herring"] * 41)
    assert decided([long, FIRST, SECOND], [3, 1, 1]) == [None, None, None]
    assert decided([" ".join(["herring"] * 40), FIRST, SECOND], [3, 1, 1])[0] == "footer"
