from __future__ import annotations

from collections.abc import Callable

import pytest

from builders import document_of
from headwater.mark.parsed import ParsedDocument
from headwater.mark.times.times import find_times
from headwater.record.document import Document

Parse = Callable[[Document | str], ParsedDocument]


def values(parse: Parse, text: str, published: str | None = None) -> list[str]:
    """The EDTF values of a text's times."""
    return [time.edtf for time in find_times(parse(document_of(text, published=published)))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The dam broke on 4 June 2025.", "2025-06-04"),
        ("The dam broke on June 4th, 2025.", "2025-06-04"),
        ("The dam broke on 2025-06-04.", "2025-06-04"),
        ("The dam broke on 14.6.2025.", "2025-06-14"),
        ("The dam broke on October 26.", "XXXX-10-26"),
        ("It runs from February 28 to March 2.", "XXXX-02-28/XXXX-03-02"),
        ("It runs from 3 to 5 May 2024.", "2024-05-03/2024-05-05"),
        ("It opened in June 2019.", "2019-06"),
        ("It opened in late June 2019.", "2019-06~"),
        ("It opened in 2019.", "2019"),
        ("It opened in the 1990s.", "199X"),
        ("It opened in the third quarter of 2019.", "2019-35"),
        ("It opened in the summer of 2019.", "2019-22"),
        ("The season of 2023-24 is over.", "2023/2024"),
        ("The dam broke at 03:40 on 4 June 2025.", "2025-06-04T03:40:00"),
    ],
)
def test_times_that_need_no_anchor(parse: Parse, text: str, expected: str) -> None:
    assert values(parse, text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The dam broke on Monday.", "2025-06-02"),
        ("The dam broke on Wednesday.", "2025-06-04"),
        ("The council will meet on Friday.", "2025-06-06"),
        ("The dam broke yesterday.", "2025-06-03"),
        ("The dam broke last week.", "2025-05-26/2025-06-01"),
        ("The dam broke over the weekend.", "2025-05-31/2025-06-01"),
        ("The dam broke in October.", "2024-10"),
        ("The council will meet in October.", "2025-10"),
        ("The dam broke on 30 May.", "2025-05-30"),
        ("The dam broke three days ago.", "2025-06-01"),
        ("The dam broke last year.", "2024"),
        ("The dam broke at the end of February.", "2025-02~"),
        ("The dam broke at 3.40 a.m. on Tuesday.", "2025-06-03T03:40:00"),
    ],
)
def test_times_anchored_on_the_publication_date(parse: Parse, text: str, expected: str) -> None:
    found = find_times(parse(document_of(text, published="2025-06-04")))
    assert [(time.edtf, time.how) for time in found] == [(expected, "anchored")]


def test_days_counted_from_the_day_told(parse: Parse) -> None:
    text = "The dam broke on 3 June 2025. The next day the council met."
    document = document_of(text)
    stated, counted = find_times(parse(document))
    assert counted.edtf == "2025-06-04"
    assert counted.evidence == (stated.span,)


@pytest.mark.parametrize("text", ["They met recently.", "They may march again.", "Some 2000 people came."])
def test_what_is_no_time(parse: Parse, text: str) -> None:
    assert values(parse, text, "2025-06-04") == []
