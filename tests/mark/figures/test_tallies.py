from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.record.document import Document
from headwater.record.pile import MarkedDocument

Marked = Callable[[Document | str], MarkedDocument]


@pytest.mark.parametrize(
    ("text", "number", "of"),
    [
        ("The death toll rose to 15 on Monday.", "15", "death toll"),
        ("The death toll from the flood reached 112.", "112", "death toll"),
        ("Officials put the toll at 80.", "80", "toll"),
        ("The ministry lowered the death toll of the blast to 13.", "13", "death toll"),
        ("Police put the crowd at 120.", "120", "crowd"),
        ("The storm left a death toll of 260.", "260", "death toll"),
        ("The number of injured people rose from 30 to 45.", "45", "injured people"),
        ("The number of ships rose to 30.", "30", "ships"),
        ("Twelve people were killed and 30 injured.", "30", "injured"),
        ("Two dead, 30 injured in bus crash", "30", "injured"),
        ("Some 200 have been arrested since Monday.", "Some 200", "arrested"),
        ("The 40 injured passengers were flown out.", "40", "injured passengers"),
        ("He was sentenced to six years in prison for fraud.", "six years", "prison"),
        ("The judge gave him a 12-year sentence.", "12-year", "sentence"),
        ("She faces 25 years behind bars.", "25 years", "bars"),
        ("Nine dockers were hurt. The harbour office put the number at 14.", "14", "dockers"),
        ("The union counted 600 marchers; the firm put the figure at 410.", "410", "marchers"),
        ("The flood took 40 barns and boats.", "40", "barns and boats"),
    ],
)
def test_what_other_words_say_is_counted(marked: Marked, text: str, number: str, of: str) -> None:
    assert counted(marked, text, number) == of


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Fifteen killed two guards.", "Fifteen"),
        ("The vote was 52.", "52"),
        ("The firm signed a 10-year deal.", "10-year"),
        ("A court jailed her for 18 months.", "18 months"),
        ("All three were taken to hospital.", "three"),
        ("A man of about 40 told how he swam.", "about 40"),
        ("The harbour office put the number at 14.", "14"),
    ],
)
def test_what_no_words_say_is_left_open(marked: Marked, text: str, number: str) -> None:
    assert counted(marked, text, number) is None


def counted(marked: Marked, text: str, number: str) -> str | None:
    """What the figure written like this counts."""
    found = marked(text)
    figure = next(f for f in found.marks.figures if found.document.words(f.span) == number)
    return found.document.words(figure.of) if figure.of else None
