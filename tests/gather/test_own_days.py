"""The days an article is about."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from gather_piles import entry
from headwater.gather.moments import Moment
from headwater.gather.own_days import (
    APART,
    FAR,
    FAR_PENALTY,
    NEAR,
    NEAR_BONUS,
    TOGETHER,
    TOGETHER_BONUS,
    TOLD_BONUS,
    TOLD_FAR_PENALTY,
    ArticleDays,
    article_days,
    days_apart,
    own_days,
    published_days,
    told_days,
    weighed_by_crowd,
)
from headwater.record.pile import MarkedDocument


def march(*days: int) -> frozenset[Moment]:
    return frozenset(Moment(2031, 3, day) for day in days)


def told(*days: int) -> ArticleDays:
    return ArticleDays(march(*days), are_published=False)


def out(day: int) -> ArticleDays:
    return ArticleDays(march(day), are_published=True)


@pytest.mark.parametrize(
    ("published", "expected"),
    [("2031-03-04", march(4)), ("2031-03", frozenset()), (None, frozenset()), ("soon", frozenset())],
)
def test_a_day_of_publication_is_a_whole_day(published: str | None, expected: frozenset[Moment]) -> None:
    assert published_days(entry("Rain.", published=published)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("BRAE, 4 March (Skarn Wire) - A crane fell into the basin on 2 March.", {Moment(None, 3, 4)}),
        ("A crane fell into the basin on 2 March.", set()),
    ],
)
def test_a_day_printed_without_its_year_stands_for_the_day_of_publication(
    text: str, expected: set[Moment]
) -> None:
    marked = entry(text)
    assert published_days(marked) == expected


def test_articles_that_print_days_without_years_came_out_together_or_not() -> None:
    early, same, late = (
        entry(f"BRAE, {day} (Skarn Wire) - A crane fell.") for day in ("4 March", "5 March", "9 June")
    )
    one, other, third = article_days([early, same, late])
    assert days_apart([one], [other]) == -TOGETHER_BONUS
    assert days_apart([one], [third]) == FAR_PENALTY


def test_publication_comes_before_what_is_told() -> None:
    pile = [entry("It burned on 9 March 2031.", published="2031-03-10"), entry("It burned on 9 March 2031.")]
    assert own_days(pile) == [march(10), march(9)]


def test_days_told_in_furniture_do_not_count() -> None:
    marked = entry("Burned on 9 March 2031.\nRead more of 8 March 2031.")
    aside = replace(
        marked.document, zones=(marked.document.zones[0], replace(marked.document.zones[1], kind="related"))
    )
    assert told_days(marked) == march(8, 9)
    assert told_days(MarkedDocument(document=aside, marks=marked.marks)) == march(9)


def test_a_day_that_many_tell_is_the_background() -> None:
    texts = [
        "War began on 1 May 2029. It burned on 9 March 2031.",
        "War began on 1 May 2029.",
        "Since 1 May 2029.",
    ]
    assert own_days([entry(text) for text in texts]) == [march(9), frozenset(), frozenset()]
    assert own_days([entry(text) for text in texts[:2]])[1] == {Moment(2029, 5, 1)}


def test_the_background_is_known_without_its_year() -> None:
    texts = ["On 1 May 2029.", "On 1 May.", "On 1 May 2030."]
    assert own_days([entry(text) for text in texts]) == [frozenset()] * 3


def test_coming_out_together_speaks_for_one_happening_and_far_apart_against_it() -> None:
    assert days_apart([out(1)], [out(1 + TOGETHER)]) == -TOGETHER_BONUS
    assert days_apart([out(1)], [out(1 + NEAR)]) == -NEAR_BONUS
    assert days_apart([out(1)], [out(1 + APART)]) == 0.0
    assert days_apart([out(1)], [out(2 + APART)]) == FAR_PENALTY


@pytest.mark.parametrize("first", [told(1), out(1)])
def test_days_that_are_told_say_less(first: ArticleDays) -> None:
    assert days_apart([first], [told(1 + NEAR)]) == -TOLD_BONUS
    assert days_apart([first], [told(2 + NEAR)]) == 0.0
    assert days_apart([first], [told(2 + FAR)]) == TOLD_FAR_PENALTY


def test_the_nearest_days_of_two_articles_and_the_mean_over_pairs_count() -> None:
    assert days_apart([told(1, 30)], [told(29)]) == -TOLD_BONUS
    assert days_apart([told(1)], [told(1), told(30)]) == (TOLD_FAR_PENALTY - TOLD_BONUS) / 2


def test_who_tells_no_days_says_nothing() -> None:
    assert days_apart([told()], [told(1)]) == days_apart([], [told(1)]) == 0.0
    assert days_apart([told(1), told()], [told(1)]) == -TOLD_BONUS


DAYS = st.lists(
    st.builds(
        ArticleDays,
        st.frozensets(st.integers(1, 31), max_size=3).map(lambda days: march(*days)),
        st.booleans(),
        st.floats(0, 1),
    ),
    max_size=4,
)


@given(DAYS, DAYS)
def test_what_days_say_is_symmetric_and_bounded(left: list[ArticleDays], right: list[ArticleDays]) -> None:
    assert days_apart(left, right) == pytest.approx(days_apart(right, left))
    assert -TOGETHER_BONUS <= days_apart(left, right) <= FAR_PENALTY


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ([4, 4, 5, 5], [0.0, 0.0, 0.0, 0.0]),
        ([4, 4, 24, 24], [1.0, 1.0, 1.0, 1.0]),
        ([4, 4, 4, 4, 24], [0.833, 0.833, 0.833, 0.833, 1.0]),
    ],
)
def test_a_day_that_all_articles_like_one_have_tells_nothing(days: list[int], expected: list[float]) -> None:
    alike = [(one, other) for one in range(len(days)) for other in range(one)]
    assert [found.weight for found in weighed_by_crowd([out(day) for day in days], alike)] == expected


def test_undated_articles_are_no_crowd() -> None:
    found = [out(4), told(4), ArticleDays(frozenset(), are_published=False)]
    assert weighed_by_crowd(found, [(0, 1), (0, 2), (1, 2)]) == found


def test_a_day_of_the_crowd_speaks_less_for_one_happening() -> None:
    crowded = out(4)._replace(weight=0.2)
    assert days_apart([crowded], [out(5)]) == pytest.approx(-0.2 * TOGETHER_BONUS)
    assert days_apart([crowded], [out(4 + APART)]) == 0.0
