import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.export.dates import date_words, sort_key


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2031-05-04", "4 May 2031"),
        ("2031-05", "May 2031"),
        ("2031", "2031"),
        ("203X", "the 2030s"),
        ("XXXX-10-26", "26 October, year not stated"),
        ("2031-10~", "about October 2031"),
        ("2031-10-02?", "2 October 2031 (?)"),
        ("2031-02-28/2031-03-02", "28 February 2031 to 2 March 2031"),
        ("../2031-03", "until March 2031"),
        ("2031-03/..", "from March 2031"),
        ("2031-05-04T10:30", "4 May 2031"),
        ("2031-W12", "2031-W12"),
        (None, "date unknown"),
        ("XXXX", "date unknown"),
    ],
)
def test_dates_read_as_in_a_newspaper(edtf: str | None, words: str) -> None:
    assert date_words(edtf) == words


@given(st.text(max_size=20))
def test_any_string_is_told_somehow(edtf: str) -> None:
    assert isinstance(date_words(edtf), str)


def test_dates_without_a_year_come_after_those_with_one() -> None:
    values = ["XXXX-01-02", None, "2031-05-04", "2030"]
    assert sorted(values, key=sort_key) == ["2030", "2031-05-04", "XXXX-01-02", None]
