from __future__ import annotations

import pytest

from headwater.collate.former import (
    is_another_case,
    is_another_day,
    is_another_moment,
    is_another_time,
    is_of_another_time,
    is_usual,
    year_told_of,
)


@pytest.mark.parametrize(
    "clause",
    [
        "A stronger tremor killed forty people in the valley in March",
        "a fire in 2003 burnt the same hall",
        "The mill burnt down last year",
        "two years after the bridge had been closed",
        "the latest in a series of thefts",
    ],
)
def test_a_month_a_year_or_a_distance_is_another_time(clause: str) -> None:
    assert is_another_time(clause)


@pytest.mark.parametrize(
    "clause",
    ["A tremor shook the valley on 3 March", "The mill burnt down on Sunday", ""],
)
def test_a_day_is_the_time_of_the_news(clause: str) -> None:
    assert not is_another_time(clause)


@pytest.mark.parametrize(
    ("clause", "deed", "expected"),
    [
        ("On 3 March officers arrested Ida Moll, born in 1984, on the quay", "arrested", False),
        ("The 46-metre dam, built in 1968, cracked on Monday", "cracked", False),
        ("The mill was built in 1968", "built", True),
        ("In another raid on the far coast of Marrin, guards seized arms", "seized", False),
        ("Another raid on the coast failed", "raid", True),
        ("He once robbed a mill", "robbed", True),
        ("She fled the fire that burnt the mill in 2003", "fled", True),
        ("The fire unleashed a wave of anger", "fire", False),
    ],
)
def test_a_word_for_others_counts_right_before_the_deed(clause: str, deed: str, expected: bool) -> None:
    assert is_of_another_time(clause, clause.index(deed)) is expected


@pytest.mark.parametrize("before", ["the last ", "This is the second destructive ", "every "])
def test_a_word_before_a_noun_makes_it_another_case(before: str) -> None:
    assert is_another_case(before)


@pytest.mark.parametrize("before", ["the ", "a powerful ", "The last bus stopped near the ", ""])
def test_the_case_itself_is_no_other(before: str) -> None:
    assert not is_another_case(before)


@pytest.mark.parametrize(
    ("words", "is_day", "is_moment"),
    [
        ("the wardens on Sunday counted", True, True),
        ("the day before it was", True, True),
        ("the wardens later counted", False, True),
        ("before noon", False, True),
        ("the wardens counted", False, False),
    ],
)
def test_words_turn_to_another_day_or_hour(words: str, is_day: bool, is_moment: bool) -> None:
    assert (is_another_day(words), is_another_moment(words)) == (is_day, is_moment)


def test_what_some_people_do_is_what_mostly_happens() -> None:
    assert is_usual("some people choose to flee the scene of a crash")
    assert not is_usual("some of them fled")


def test_what_mostly_happens_is_told_by_an_adverb() -> None:
    assert is_usual("The council usually publishes its notes on Tuesdays")
    assert not is_usual("The council published its notes on Tuesday")


def test_a_year_is_told_of_all_that_follows_its_when() -> None:
    assert year_told_of("It was the worst since 2011, when a mill burned down and nine millers ") == "2011"
    assert year_told_of("In 2011 a mill burned down. Nine millers ") is None
    assert year_told_of("") is None


def test_what_somebody_has_done_before_is_no_news() -> None:
    assert is_usual("The gang has looted barns and mills before.")
    assert not is_usual("The gang looted the mill before dawn")
    assert not is_usual("The gang has looted a mill, an hour before the guard came")
