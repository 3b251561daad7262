"""Articles that stand alone, and the one story that may take them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from msgspec.structs import replace

from gather_piles import entry
from headwater.gather.linkage import Groups
from headwater.gather.loners import (
    CLEAR_MARGIN,
    COLUMN_BORDER,
    FOLLOWER_BORDER,
    HANDFUL_BORDER,
    LARGE_STORY,
    LONER_BORDER,
    SEVERAL,
    SHALLOW_BORDER,
    TOO_FAR,
    best_story,
    local_favourite,
    loner_border,
    put_handfuls,
    with_loners,
)
from headwater.gather.profiles import INTERCEPT, Profile
from headwater.record.document import Published
from headwater.record.mark import Chain
from headwater.record.pile import MarkedDocument

ENOUGH = LONER_BORDER - INTERCEPT


def profile(**features: float) -> Profile:
    return Profile(features=features, lead=np.zeros(2, dtype=np.float32), bag=features)


def article(number: int, *, genre: str = "report", read: str = "deep") -> MarkedDocument:
    marked = entry(f"Article number {number}.")
    return MarkedDocument(
        document=replace(marked.document, genre=genre, read=read),  # type: ignore[arg-type]
        marks=marked.marks,
    )


def groups_of(profiles: Sequence[Profile], against: float = 0.0) -> Groups:
    """The articles 0 and 1 are one story, 2 and 3 another, 4 stands alone near both."""
    groups = Groups(profiles, [(0, 4), (2, 4)], lambda left, right: against)
    groups.merge(0, 1)
    groups.merge(2, 3)
    return groups


FIRE, FEAST = profile(fire=2.0, lock=1.0), profile(feast=2.0, choir=1.0)


def joined(loner: Profile, entry_: MarkedDocument | None = None, against: float = 0.0) -> list[list[int]]:
    found = [FIRE, FIRE, FEAST, FEAST, loner]
    pile = [article(number) for number in range(4)] + [entry_ or article(4)]
    return with_loners(groups_of(found, against), found, pile)


def test_a_loner_joins_the_story_that_clearly_fits() -> None:
    assert joined(profile(fire=2.0)) == [[0, 1, 4], [2, 3]]
    assert joined(profile(choir=1.0, feast=2.0)) == [[0, 1], [2, 3, 4]]


@pytest.mark.parametrize(
    "loner",
    [profile(), profile(rain=9.0), profile(fire=ENOUGH / 2 - 0.1), profile(fire=2.0, feast=2.0)],
    ids=["empty", "strange", "too little", "between two"],
)
def test_a_loner_that_nothing_clearly_fits_stays_alone(loner: Profile) -> None:
    assert joined(loner) == [[0, 1], [2, 3], [4]]


def test_a_column_needs_less() -> None:
    weak = profile(fire=(COLUMN_BORDER - INTERCEPT) / 2 + 0.1)
    assert joined(weak) == [[0, 1], [2, 3], [4]]
    assert joined(weak, article(4, genre="opinion")) == [[0, 1, 4], [2, 3]]


def test_another_language_joins_only_where_days_speak_for_it() -> None:
    foreign = article(4, read="shallow")
    assert joined(profile(fire=2.0), foreign) == [[0, 1], [2, 3], [4]]
    assert joined(profile(fire=2.0), foreign, against=-0.5) == [[0, 1, 4], [2, 3]]


def test_a_loner_from_long_before_its_story_stays_alone() -> None:
    assert joined(profile(fire=9.0), against=TOO_FAR - 0.1) == [[0, 1, 4], [2, 3]]
    assert joined(profile(fire=9.0), against=TOO_FAR) == [[0, 1], [2, 3], [4]]


def test_borders_fall_from_reports_to_columns_to_other_languages() -> None:
    borders = [
        loner_border(each) for each in (article(0), article(0, genre="opinion"), article(0, read="shallow"))
    ]
    assert borders == [LONER_BORDER, COLUMN_BORDER, SHALLOW_BORDER] == sorted(borders, reverse=True)


def test_two_loners_never_make_a_story() -> None:
    found = [FIRE, FIRE]
    groups = Groups(found, [(0, 1)], lambda left, right: 0.0)
    assert with_loners(groups, found, [article(0), article(1)]) == [[0], [1]]
    assert best_story(0, groups, found, LONER_BORDER) is None


def test_the_words_of_few_must_speak_for_the_same_story() -> None:
    found = [FIRE, FIRE, FEAST, FEAST, profile(choir=1.0, rain=5.0)]
    assert local_favourite(4, groups_of(found), [0, 2], found) == 2
    assert local_favourite(4, groups_of([FIRE] * 5), [0, 2], [FIRE] * 5) == 0


def test_a_story_that_is_by_far_the_likest_needs_no_words_of_few() -> None:
    def best(fire: float) -> int | None:
        few = Profile(features={"fire": fire}, lead=FIRE.lead, bag={"choir": 1.0})
        found = [FIRE, FIRE, FEAST, FEAST, few]
        assert local_favourite(4, groups_of(found), [0, 2], found) == 2
        return best_story(4, groups_of(found), found, COLUMN_BORDER)

    assert best(CLEAR_MARGIN / 2 + 0.1) == 0
    assert best(CLEAR_MARGIN / 2 - 0.1) is None


def story_and_pair(pair: Profile, size: int = LARGE_STORY) -> list[int]:
    """A story of fires of this size, one of feasts as large, and a pair: how many each has at last."""
    found = [FIRE] * size + [FEAST] * size + [pair, pair]
    groups = Groups(found, [(0, 2 * size), (size, 2 * size)], lambda left, right: 0.0)
    for first in (0, size):
        for other in range(first + 1, first + size):
            groups.merge(first, other)
    groups.merge(2 * size, 2 * size + 1)
    put_handfuls(groups, found)
    return [len(members) for _, members in sorted(groups.members.items())]


def test_a_pair_of_articles_joins_the_large_story_that_clearly_fits() -> None:
    clear = profile(fire=(HANDFUL_BORDER - INTERCEPT) / 2 + 0.1)
    assert story_and_pair(clear) == [LARGE_STORY + 2, LARGE_STORY]


def test_a_pair_stays_apart_between_two_stories_beside_a_small_one_and_where_it_is_little_alike() -> None:
    between, weak = profile(fire=2.5, feast=2.4), profile(fire=(HANDFUL_BORDER - INTERCEPT) / 2 - 0.1)
    assert story_and_pair(between) == story_and_pair(weak) == [LARGE_STORY, LARGE_STORY, 2]
    assert story_and_pair(profile(fire=3.0), size=3) == [3, 3, 2]


def naming(count: int, number: int = 4, published: str | None = None) -> MarkedDocument:
    """An article that names so many."""
    plain = article(number)
    if published:
        plain = replace(
            plain, document=replace(plain.document, published=Published(edtf=published, how="stated"))
        )
    chains = tuple(
        Chain(
            id=f"c{number}", name=f"Warden {number}", names=(f"Warden {number}",), kind="person",
            country=None, roles=(), mentions=(),
        )
        for number in range(count)
    )  # fmt: skip
    return MarkedDocument(document=plain.document, marks=replace(plain.marks, chains=chains))


def test_who_names_several_and_nobody_of_the_story_tells_of_something_like_it() -> None:
    stranger = profile(fire=2.0)
    assert joined(stranger, naming(SEVERAL)) == [[0, 1], [2, 3], [4]]
    assert joined(stranger, naming(SEVERAL - 1)) == [[0, 1, 4], [2, 3]]


@pytest.mark.parametrize(
    ("published", "names", "expected"),
    [("2031-05-09", 2, True), ("2031-05-09", 1, False), ("2031-07-09", 2, False)],
    ids=["two of its people within days", "one of its people", "two of its people weeks later"],
)
def test_a_later_report_that_names_people_of_the_story_needs_less(
    published: str, names: int, expected: bool
) -> None:
    weak = Profile(
        features={"fire": (FOLLOWER_BORDER - INTERCEPT) / 2 + 0.1, "@warden": 0.0}, lead=FIRE.lead, bag={}
    )
    known = Profile(features={"fire": 2.0, "@warden": 0.0}, lead=FIRE.lead, bag={})
    found = [known, known, FEAST, FEAST, weak]
    pile = [naming(2, number, "2031-05-04") for number in range(4)] + [naming(names, 4, published)]
    assert (with_loners(groups_of(found), found, pile)[0] == [0, 1, 4]) is expected


def test_who_names_one_of_the_story_may_tell_it() -> None:
    known = Profile(features={"fire": 2.0, "@marr": 0.5}, lead=FIRE.lead, bag={"fire": 2.0})
    found = [known, FIRE, FEAST, FEAST, known]
    pile = [article(number) for number in range(4)] + [naming(SEVERAL)]
    assert with_loners(groups_of(found), found, pile) == [[0, 1, 4], [2, 3]]
