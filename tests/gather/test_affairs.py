"""Stories that are one longer affair, and what ties them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import permutations

import pytest

from headwater.gather.affairs import (
    EVIDENCE,
    LIKE,
    TOLD_PLAINLY,
    affair_id,
    affairs_of,
    candidates,
    fits,
    is_one_affair,
    points_to,
    tellings_of,
    tie,
    tie_strength,
    tying,
)
from headwater.gather.moments import Moment, moments
from headwater.gather.stretches import Stretch
from headwater.gather.tellings import StoryTold, Telling
from headwater.record.mark import Time
from headwater.record.settlement import Copy, Story
from headwater.record.span import Span

WEEK_BEFORE = Stretch(date(2031, 10, 5), date(2031, 10, 11))
FIRE_DAY, TRIAL_DAY = Moment(2031, 3, 9), Moment(2031, 10, 2)


def span(document: str, place: int = 0) -> Span:
    return Span(document=document, start=place, end=place + 5)


def telling(document: str, words: str, *actors: str, when: str | None = None, place: int = 0) -> Telling:
    times = (
        (Time(id="t0", span=span(document), edtf=when, duration=None, how="stated", evidence=()),)
        if when
        else ()
    )
    return Telling(
        span=span(document, place), actors=frozenset(actors), times=times, lemmas=frozenset(words.split())
    )


def story(id_: str, central: str, words: str, *told: Telling) -> StoryTold:
    record = Story(id=id_, title=None, documents=(f"d-{id_}",), when=None, affair="")
    return StoryTold(
        story=record, tellings=told, central=frozenset(central.split()), words=frozenset(words.split())
    )


FIRE = story("fire", "orrick torrin vint", "barges burned lock wheat")
RECALL = telling("d-trial", "barges burned lock", "orrick", when="2031-03-09")
TRIAL = story("trial", "orrick torrin vint", "court verdict judge fine", RECALL)
FEAST = story("feast", "lomm", "choirs sang")
DAYS = {"d-fire": frozenset({FIRE_DAY}), "d-trial": frozenset({TRIAL_DAY}), "d-feast": frozenset({TRIAL_DAY})}


def alike(left: int, right: int) -> float:
    return 0.0


def strange(left: int, right: int) -> float:
    return LIKE - 1


@pytest.mark.parametrize(
    ("shared", "likeness", "expected"),
    [("a b c", -9.0, True), ("a b", -9.0, False), ("a b", LIKE, True), ("a", 9.0, False), ("", 9.0, False)],
)
def test_one_affair_is_about_the_same_people(shared: str, likeness: float, expected: bool) -> None:
    one, other = story("x", f"{shared} own", ""), story("y", f"{shared} other", "")
    assert is_one_affair(one, other, likeness) is expected


@pytest.mark.parametrize(
    ("shared", "plainly", "expected"),
    [
        ("a b", 1, True),
        ("a", TOLD_PLAINLY, True),
        ("a", TOLD_PLAINLY - 1, False),
        ("", TOLD_PLAINLY, False),
    ],
)
def test_a_story_that_tells_the_others_happening_is_of_its_affair(
    shared: str, plainly: int, expected: bool
) -> None:
    one, other = story("x", f"{shared} own", ""), story("y", f"{shared} other", "")
    assert is_one_affair(one, other, LIKE - 1, plainly) is expected


def test_a_sentence_about_the_other_happening_makes_two_stories_one_affair() -> None:
    back = telling("d-trial", "barges burned lock wheat", "orrick", when="2031-03-09")
    trial = story("trial", "orrick", "court sat", back)
    assert tie([FIRE, trial], [], DAYS, strange)[0] == [[0, 1]]
    assert tie([FIRE, replace(trial, tellings=())], [], DAYS, strange)[0] == [[0], [1]]


def test_only_stories_that_share_somebody_are_compared() -> None:
    assert candidates([FIRE, FEAST, TRIAL]) == [(0, 2)]
    assert candidates([FEAST]) == candidates([]) == []


def test_stories_are_tied_by_the_sentences_that_look_back() -> None:
    groups, links = tie([FIRE, FEAST, TRIAL], [], DAYS, strange)
    assert groups == [[0, 2], [1]]
    assert links == {(2, 0): (RECALL,)}


def test_a_copy_across_stories_makes_one_affair() -> None:
    copy = Copy(left="d-fire", right="d-feast", containment=1.0, passages=())
    assert tie([FIRE, FEAST], [], DAYS, alike)[0] == [[0], [1]]
    assert tie([FIRE, FEAST], [copy], DAYS, alike)[0] == [[0, 1]]


@pytest.mark.parametrize(
    ("told", "strength"),
    [
        (RECALL, 4),
        (telling("d-trial", "barges burned", "orrick", when="2031-03"), 3),
        (telling("d-trial", "barges burned lock", when="2031-03-09"), 0),
        (telling("d-trial", "barges burned lock wheat", when="2031-03-09"), 4),
        (telling("d-trial", "barges", "orrick", when="2031-03-09"), 2),
        (telling("d-trial", "barges", "orrick", when="2031-03"), 0),
        (telling("d-trial", "", "orrick", when="2031-03-09"), 0),
        (telling("d-trial", "barges burned lock", "orrick"), 0),
        (telling("d-trial", "barges burned lock", "orrick", when="2031-10-02"), 0),
        (telling("d-trial", "barges burned lock", "orrick", when="2031"), 0),
    ],
)
def test_a_sentence_ties_that_looks_to_the_others_time_in_its_words(told: Telling, strength: int) -> None:
    assert tie_strength(told, FIRE, frozenset({TRIAL_DAY}), frozenset({FIRE_DAY})) == strength


def test_a_sentence_ties_that_puts_its_news_so_long_after_the_others() -> None:
    strike, accord = Moment(2031, 10, 8), Moment(2031, 10, 15)
    told = replace(telling("d-accord", "guards cleared", "orrick"), looks_back=(WEEK_BEFORE,))
    other = story("strike", "orrick torrin", "guards cleared yard")
    assert tie_strength(told, other, frozenset({accord}), frozenset({strike})) == 3
    assert tie_strength(told, other, frozenset({accord, strike}), frozenset({strike})) == 0
    assert tie_strength(told, other, frozenset({accord}), frozenset({FIRE_DAY})) == 0


def test_the_clearest_sentences_first_and_no_more_than_shown() -> None:
    weak = telling("d-trial", "barges burned", "orrick", when="2031-03-09", place=1)
    told = [weak, *(telling("d-trial", "barges burned lock", "orrick", when="2031-03-09", place=10 * n)
                    for n in range(4, 0, -1))]  # fmt: skip
    found = tying(story("trial", "orrick", "", *told), FIRE, DAYS)
    assert [each.span.start for each in tellings_of(found)] == [10, 20, 30]
    assert [strength for strength, _ in found] == [4, 4, 4]
    assert len(found) == EVIDENCE


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (Moment(2031, 3, 9), True),
        (Moment(2031, 3, None), True),
        (Moment(None, 3, 9), True),
        (Moment(2030, 3, 9), False),
        (Moment(2031, 3, 8), False),
    ],
)
def test_a_day_may_lie_in_a_time_as_far_as_it_is_told(moment: Moment, expected: bool) -> None:
    assert fits(moment, FIRE_DAY) is fits(FIRE_DAY, moment) is expected


def test_a_time_without_a_month_points_nowhere() -> None:
    assert not points_to(moments("2031"), frozenset(), frozenset({FIRE_DAY}))
    assert points_to(moments("2031-03"), frozenset(), frozenset({FIRE_DAY}))
    assert not points_to(moments("2031-03"), frozenset({FIRE_DAY}), frozenset({FIRE_DAY}))


def test_affairs_have_links_within_them_only_and_ids_from_their_documents() -> None:
    records = [each.story for each in (FIRE, FEAST, TRIAL)]
    links = {(2, 0): (RECALL,), (1, 0): (RECALL,)}
    found = affairs_of(records, [[0, 2], [1]], links)
    assert [each.id for each in found] == sorted(each.id for each in found)
    (affair,) = [each for each in found if len(each.stories) == 2]
    assert affair.stories == ("fire", "trial")
    assert [(link.from_, link.to, link.evidence) for link in affair.links] == [
        ("trial", "fire", (RECALL.span,))
    ]
    assert {affair_id(order) for order in permutations((FIRE.story, TRIAL.story))} == {affair.id}
