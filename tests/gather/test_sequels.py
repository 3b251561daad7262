"""Articles whose lead tells their news as so long after another happening."""

from __future__ import annotations

import pytest

from gather_piles import entry
from headwater.gather.moments import Moment
from headwater.gather.own_days import article_days
from headwater.gather.sequels import APART, SIDES, Sequel, distances, sequel, sequels_apart
from headwater.record.pile import MarkedDocument

STRIKE = "Fourteen people were hurt on Tuesday when guards cleared the depot at Calveda."
ACCORD = "Tram crews ended their strike on Wednesday, a week after guards cleared the depot at Calveda."
OPINION = "So it can be done, and nobody thanked the signalman in the speeches for his arm."
PUBLISHED = {STRIKE: "2031-10-07", ACCORD: "2031-10-15", OPINION: "2031-10-15"}


def pile(*texts: str) -> list[MarkedDocument]:
    return [entry(text, path=f"{at}.txt", published=PUBLISHED[text]) for at, text in enumerate(texts)]


def apart(articles: list[MarkedDocument], left: list[int], right: list[int]) -> float:
    pairs = [(one, other) for one in range(len(articles)) for other in range(one + 1, len(articles))]
    return sequels_apart(articles, article_days(articles), pairs)(left, right)


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        ("They were let back a week after the wall had cracked.", [7]),
        ("He resigned five weeks after the spill.", [35]),
        ("The yard opened again months after the fire.", [60]),
        ("A few days after the vote, and 12 days after the ban.", [3, 12]),
        ("It rained the day after the vote.", [0]),
        ("They met a fortnight to the day after the vote.", [14]),
        ("The weekly paper appears afterwards.", []),
        ("A week after the fire, Calveda is still counting.", [7]),
        ("Who paid for it remains unknown a week after the vote.", [7]),
    ],
)
def test_distances_are_days(sentence: str, days: list[int]) -> None:
    assert distances([sentence]) == days


def test_an_article_is_apart_from_what_it_tells_as_past() -> None:
    articles = pile(STRIKE, ACCORD)
    assert apart(articles, [0], [1]) == apart(articles, [1], [0]) == APART


def test_an_article_beside_it_is_apart_too_but_less() -> None:
    assert apart(pile(STRIKE, ACCORD, OPINION), [2], [0]) == SIDES


def test_articles_of_one_side_are_not_apart() -> None:
    articles = pile(STRIKE, ACCORD, OPINION, STRIKE)
    assert apart(articles, [1], [2]) == 0.0
    assert apart(articles, [0], [3]) == 0.0


def test_a_border_far_from_both_tells_nothing() -> None:
    articles = pile(STRIKE, ACCORD, OPINION)
    assert sequels_apart(articles, article_days(articles), [(0, 2)])([2], [0]) == 0.0


def test_half_of_a_group_weighs_half() -> None:
    articles = pile(STRIKE, ACCORD, OPINION)
    assert apart(articles, [1], [0, 2]) == APART / 2


def test_a_day_or_two_makes_no_sequel() -> None:
    told = entry(
        "Divers found a sixth body on Friday, three days after the barge sank.", published="2031-10-10"
    )
    assert sequel(told, frozenset({Moment(2031, 10, 10)})) is None


@pytest.mark.parametrize(
    ("lead", "is_sequel"),
    [
        ("Tram crews ended their strike a week after guards cleared the depot at Calveda.", True),
        ("A week after guards cleared the depot at Calveda, the town is still counting.", False),
        ("A week after it counted ten dead at Calveda, the council conceded that there were nine.", False),
        ("A week after the depot at Calveda was cleared, its warden admits he gave the order.", False),
        ("A week after guards cleared the depot at Calveda, remains of a boat were found.", True),
        ("The remains of a boat were found a week after guards cleared the depot at Calveda.", True),
        ("Who paid for the guards at Calveda remains unknown a week after the strike.", False),
    ],
)
def test_news_of_what_goes_on_is_no_sequel(lead: str, is_sequel: bool) -> None:
    assert (sequel(entry(lead), frozenset({Moment(2031, 10, 15)})) is not None) is is_sequel


def test_an_article_without_a_day_is_no_sequel() -> None:
    assert sequel(entry(ACCORD), frozenset()) is None


def test_only_the_lead_tells() -> None:
    body = " ".join([STRIKE.replace("Fourteen", f"{number} times fourteen") for number in range(9)])
    assert sequel(entry(f"{body} {ACCORD}"), frozenset({Moment(2031, 10, 15)})) is None


@pytest.mark.parametrize(
    ("day", "is_past", "is_present"),
    [
        (Moment(2031, 10, 7), True, False),
        (Moment(2031, 10, 12), True, False),
        (Moment(2031, 10, 13), False, True),
        (Moment(2031, 10, 1), True, False),
        (Moment(2031, 10, 20), False, True),
        (Moment(2031, 9, 1), False, False),
        (Moment(None, 10, 7), False, False),
    ],
)
def test_which_side_a_day_is_on(day: Moment, is_past: bool, is_present: bool) -> None:
    told = Sequel(published=Moment(2031, 10, 15), distance=7)
    assert (told.is_past(day), told.is_present(day)) == (is_past, is_present)
