"""Stories whose articles tell of one day are one, where they may be of one affair."""

from __future__ import annotations

from itertools import combinations
from typing import Literal

import numpy as np
import pytest
from msgspec.structs import replace

from gather_piles import entry
from headwater.gather.linkage import grouped
from headwater.gather.one_day import LIKE, Shares, of_one_day, shares
from headwater.gather.own_days import own_days
from headwater.gather.profiles import INTERCEPT, Profile
from headwater.record.mark import Event
from headwater.record.pile import MarkedDocument

Status = Literal["happened", "planned", "possible", "denied"]
LIKELIHOOD = (LIKE - INTERCEPT) + 0.5  # of two articles of one affair, as a product of their profiles


def report(day: int, *, number: int = 0, status: Status = "happened", published: int = 12) -> MarkedDocument:
    """An article of March 2031 that says that the granary burned on some day."""
    text = f"Report {number}. The granary of Torrin burned on {day} March 2031."
    found = entry(text, path=f"{day}-{number}.txt", published=f"2031-03-{published:02}")
    (time,) = found.marks.times
    burned = text.index("burned")
    event = Event(
        id="e0",
        document=found.document.id,
        trigger=replace(time.span, start=burned, end=burned + 6),
        type="disaster",
        plover=None,
        cameo=None,
        status=status,
        voice="own",
        actors=(),
        recipients=(),
        time=time.id,
        place=None,
        source=None,
    )
    return replace(found, marks=replace(found.marks, events=(event,)))


def profile(weight: float) -> Profile:
    """An article whose product with each of its like is the square of a weight."""
    return Profile(
        features={"fire": weight}, lead=np.zeros(2, dtype=np.float32), bag={}, names_somebody=False
    )


def stories_of(pile: list[MarkedDocument], drafts: list[list[int]], product: float) -> list[list[int]]:
    found = [profile(product**0.5)] * len(pile)
    alike = list(combinations(range(len(pile)), 2))
    return of_one_day(grouped(found, drafts), pile, alike)


def shares_of_two(told: MarkedDocument) -> Shares:
    """The days of a story of two articles that both tell the same."""
    return shares([0, 1], [told, told], own_days([told, told]))


def test_stories_that_tell_of_one_day_are_one() -> None:
    pile = [report(11, number=number) for number in range(4)]
    assert stories_of(pile, [[0, 1], [2, 3]], LIKELIHOOD) == [[0, 1, 2, 3]]


def test_stories_of_two_days_stay_apart() -> None:
    pile = [report(11), report(11, number=1), report(9), report(9, number=1)]
    assert stories_of(pile, [[0, 1], [2, 3]], LIKELIHOOD) == [[0, 1], [2, 3]]


def test_stories_of_two_affairs_stay_apart_on_one_day() -> None:
    pile = [report(11, number=number) for number in range(4)]
    assert stories_of(pile, [[0, 1], [2, 3]], LIKE - INTERCEPT - 0.5) == [[0, 1], [2, 3]]


def test_stories_with_nothing_in_common_are_not_compared() -> None:
    pile = [report(11, number=number) for number in range(4)]
    assert of_one_day(grouped([profile(9.0)] * 4, [[0, 1], [2, 3]]), pile, ()) == [[0, 1], [2, 3]]


@pytest.mark.parametrize(("others", "expected"), [(1, 1), (2, 2)])
def test_one_article_of_three_speaks_for_no_story(others: int, expected: int) -> None:
    pile = [report(11, number=number) for number in range(3)]
    pile += [report(9, number=number) for number in range(others)]
    drafts = [[0, 1], list(range(2, len(pile)))]
    assert len(stories_of(pile, drafts, LIKELIHOOD)) == expected


def test_articles_that_date_nothing_do_not_speak_against_a_day() -> None:
    pile = [report(11, number=number) for number in range(4)]
    pile += [report(11, number=number, status="planned") for number in range(4, 8)]
    days = own_days(pile)
    assert [*shares([2, 3, 4, 5, 6, 7], pile, days).values()] == [1.0]
    assert [*shares([3, 4, 5, 6, 7], pile, days).values()] == [0.2]
    assert stories_of(pile, [[0, 1], [2, 3, 4, 5, 6, 7]], LIKELIHOOD) == [[*range(8)]]


def test_the_day_of_a_lone_article_joins_it_to_no_story() -> None:
    pile = [report(11, number=number) for number in range(3)]
    assert stories_of(pile, [[0, 1], [2]], LIKELIHOOD) == [[0, 1], [2]]


def test_what_is_planned_or_long_ago_is_no_day_of_a_story() -> None:
    pile = [
        report(*rest, number=number, **more)  # type: ignore[arg-type]
        for rest, more in (((20,), {"status": "planned"}), ((1,), {"published": 28}), ((11,), {}))
        for number in range(2)
    ]
    days = own_days(pile)
    assert [len(shares([at, at + 1], pile, days)) for at in (0, 2, 4)] == [0, 0, 1]


def test_a_day_of_publication_that_was_inferred_settles_days_without_a_year() -> None:
    told = report(11)
    (time,) = told.marks.times
    bare = replace(told, marks=replace(told.marks, times=(replace(time, edtf="XXXX-03-11"),)))
    published = told.document.published
    assert published is not None
    inferred = replace(bare, document=replace(bare.document, published=replace(published, how="inferred")))
    assert not shares_of_two(bare)
    assert shares_of_two(inferred) == shares_of_two(told)
