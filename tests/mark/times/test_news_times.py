"""Times as news writes them, each with what a reader of that day understands."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from builders import document_of
from headwater.mark.parsed import ParsedDocument
from headwater.mark.times.times import find_times
from headwater.record.document import Document

Parse = Callable[[Document | str], ParsedDocument]
TUESDAY = "2025-06-03"

# What stands before the bar is said on Tuesday, 3 June 2025; after it the words and their value.
SAID = """
The strikers must leave the quay by Friday. | by Friday | 2025-06-06
The board ordered the envoy to leave by Sunday. | Sunday | 2025-06-08
She vowed to close the pits unless the men were freed by Friday. | Friday | 2025-06-06
By Monday, forty men had been arrested. | Monday | 2025-06-02
The union set a deadline of Friday for an answer. | Friday | 2025-06-06
The trial starts on Thursday. | Thursday | 2025-06-05
The council is meeting on Thursday. | Thursday | 2025-06-05
The inquiry opens on Monday in the town hall. | Monday | 2025-06-09
The shop has been shut since Monday. | Monday | 2025-06-02
The shop stays shut until Monday. | until Monday | 2025-06-09
The night roster is put off until 1 March. | until 1 March | 2026-03-01
The shop was shut until Monday. | until Monday | 2025-06-02
She has until noon on Friday to answer. | until noon on Friday | 2025-06-06
The agency is to examine the events of 2 February in one inquiry. | 2 February | 2025-02-02
He will come on the evening of 2 July. | 2 July | 2025-07-02
The paper bears the date of 19 December. | 19 December | 2024-12-19
She failed to appear on Monday. | Monday | 2025-06-02
She denied that the water had been allowed to rise in September. | September | 2024-09
They met on Sunday a week ago. | Sunday a week ago | 2025-05-25
They met on Monday the twelfth, in the lobby. | Monday the twelfth | 2025-05-12
They will meet on Friday the 13th. | Friday the 13th | 2025-06-13
They met on Monday the tenth time over. | Monday | 2025-06-02
The board gave the clerks until noon on Friday to leave the town. | until noon on Friday | 2025-06-06
On Friday the board had given them till Sunday to pay. | Sunday | 2025-06-01
They are to leave by the 18th and the office will be shut. | the 18th | 2025-06-18
The strike, which began on the 22nd, goes on. | the 22nd | 2025-05-22
He was called in the Friday after, the 30th, and signed. | the 30th | 2025-05-30
The gauge fell on 26 March. Nobody had known of it on the 29th. | the 29th | 2025-03-29
They met late Monday. | Monday | 2025-06-02
They met in the early hours of Monday. | Monday | 2025-06-02
The fire began at noon on Monday. | noon on Monday | 2025-06-02
The mine was bought in fiscal 2019. | fiscal 2019 | 2019
Sales rose in fiscal year 2019. | 2019 | 2019
Sales rose in FY2019. | FY2019 | 2019
Sales fell in the financial year 2024/25. | 2024/25 | 2024/2025
Pupils fell behind in the 2023-24 school year. | 2023-24 | 2023/2024
Profit doubled in the first half of 2024. | first half of 2024 | 2024-40
Profit doubled in the second half of last year. | second half of last year | 2024-41
Third-quarter profit doubled, the firm said. | Third-quarter | 2024-35
Output fell in the first quarter. | first quarter | 2025-33
Output fell in the first three months of the year. | first three months of the year | 2025-01/2025-03
The kettles were sold between June 2023 and May 2024. | between June 2023 and May 2024 | 2023-06/2024-05
The pier was shut from Oct. 2022 until March 2024. | Oct. 2022 until March 2024 | 2022-10/2024-03
Output fell in the first six months of 2024. | first six months of 2024 | 2024-01/2024-06
Output fell in the nine months to September 2024. | September 2024 | 2024-09
He drew it on the last Sunday of August. | last Sunday of August | 2024-08-25
They vote on the first Monday in May 2026. | first Monday in May 2026 | 2026-05-04
They will vote on the second Tuesday of November. | second Tuesday of November | 2025-11-11
It was built in the '80s. | '80s | 198X
It was built in the eighties. | eighties | 198X
It was built in the mid-1990s. | mid-1990s | 199X~
It happened in the last century. | last century | 19XX
It was sold in mid-March. | mid-March | 2025-03~
It was sold at the end of last year. | end of last year | 2024~
It should open by the end of next year. | end of next year | 2026~
It should open by end-2027. | end-2027 | 2027~
It was sold earlier in the year. | earlier in the year | 2025
Later in the day, he resigned. | Later in the day | 2025-06-03
The line will open three years from now. | three years from now | 2028
The seed will be sown ten days from today. | ten days from today | 2025-06-13
They will be back a week from Thursday. | a week from Thursday | 2025-06-12
They will be back a week from Tuesday. | a week from Tuesday | 2025-06-10
The dam burst a week ago Monday. | a week ago Monday | 2025-05-26
Three men were held overnight. | overnight | 2025-06-02/2025-06-03
The firm expects a loss for the fourth quarter ended Dec. 31. | fourth quarter | 2024-36
The kiln was lit late yesterday. | late yesterday | 2025-06-02
The kiln was lit this past Friday. | this past Friday | 2025-05-30
The fair was held last summer. | last summer | 2024-22
The fair will be held this summer. | this summer | 2025-22
The fair closed in the autumn. | autumn | 2024-23
The fair will reopen in the autumn. | autumn | 2025-23
The dam broke over Christmas. | Christmas | 2024-12-25
They will report by Easter. | Easter | 2026-04-05
The shops closed on Good Friday. | Good Friday | 2025-04-18
They met on Easter Monday. | Easter Monday | 2025-04-21
They flew home for Thanksgiving. | Thanksgiving | 2024-11-28
The plant shut in the week of March 3. | March 3 | 2025-03-03
They will meet in two weeks. | in two weeks | 2025-06-17~
They will leave in three days. | in three days | 2025-06-06
He died two years ago. | two years ago | 2023
He died ten days ago. | ten days ago | 2025-05-24
He died a year ago. | a year ago | 2024
The mayor was a man of the '90s. | '90s | 199X
The pit fell in at 3 p.m. | 3 p.m. | 2025-06-03T15:00:00
It ran between 10 p.m. and midnight on Monday. | 10 p.m. and midnight on Monday | 2025-06-02T22:00:00
They met from 8:30 to 9 a.m. on Monday. | 8:30 to 9 a.m. on Monday | 2025-06-02T08:30:00
The pit fell in at about 8.15am. | 8.15am | 2025-06-03T08:15:00
The pit fell in on Monday shortly after 8 a.m. | 8 a.m. | 2025-06-02T08:00:00
It happened on Monday, at 6 p.m. local time. | Monday, at 6 p.m. local time | 2025-06-02T18:00:00
It happened the night before last. | night before last | 2025-06-01
It was sold in March last year. | March last year | 2024-03
It was sold in March of this year. | March of this year | 2025-03
It will be sold in March next year. | March next year | 2026-03
They spoke a week ago. | a week ago | 2025-05-27~
They spoke a week ago on Friday. | Friday | 2025-05-30
She spoke in the wee hours of June 2. | June 2 | 2025-06-02
They spoke in the 18 months to May. | May | 2025-05
""".strip()
# What is not a time, or not that day.
UNTOLD = """
He came on the 5th floor to nobody's surprise. | the 5th
It was cut off in the 18th minute. | the 18th
He won on the 3rd attempt. | the 3rd
He told Coast Today that the pit was shut. | Today
The Sunday Standard wrote of it. | Sunday
She reads the Friday Herald. | Friday
Every Friday the men are paid. | Friday
The men are paid each Monday. | Monday
Theresa May resigned. | May
The book is called Nineteen Doors. | Nineteen
""".strip()
LASTING = """
The strike went on for three days. | three days | P3D
A three-week strike ended. | three-week | P3W
The contract runs for twenty-five years. | twenty-five years | P25Y
They had 48 hours to answer. | 48 hours | PT48H
It was over in less than five minutes. | five minutes | PT5M
They waited half an hour. | half an hour | PT30M
They waited an hour and a half. | an hour and a half | PT1H30M
She led it for more than two decades. | two decades | P20Y
He was held for a year. | a year | P1Y
He was held for 2.5 years. | 2.5 years | P2.5Y
The talks lasted for over a week. | a week | P1W
Over the past three months, output fell. | the past three months | P3M
The 29-year-old ran. | 29-year-old | P29Y
""".strip()


def rows(table: str) -> list[tuple[str, ...]]:
    """The lines of a table."""
    return [tuple(field.strip() for field in line.split(" | ")) for line in table.split("\n")]


@pytest.mark.parametrize(("text", "words", "expected"), rows(SAID))
def test_what_a_reader_of_that_day_understands(parse: Parse, text: str, words: str, expected: str) -> None:
    start = text.index(words)
    times = find_times(parse(document_of(text, published=TUESDAY)))
    held = [t.edtf for t in times if t.span.start < start + len(words) and start < t.span.end]
    assert held == [expected]


@pytest.mark.parametrize(("text", "words"), rows(UNTOLD))
def test_what_names_no_time(parse: Parse, text: str, words: str) -> None:
    start = text.index(words)
    times = find_times(parse(document_of(text, published=TUESDAY)))
    assert not [t for t in times if t.span.start < start + len(words) and start < t.span.end]


@pytest.mark.parametrize(("text", "words", "expected"), rows(LASTING))
def test_how_long_a_thing_lasts(parse: Parse, text: str, words: str, expected: str) -> None:
    start = text.index(words)
    times = find_times(parse(document_of(text, published=TUESDAY)))
    held = [t.duration for t in times if t.span.start <= start and start + len(words) <= t.span.end]
    assert held == [expected]


def test_months_of_years_that_run_backwards_are_two_times(parse: Parse) -> None:
    times = find_times(parse(document_of("It grew between June 2024 and May 2023.", published=TUESDAY)))
    assert [time.edtf for time in times] == ["2024-06", "2023-05"]
