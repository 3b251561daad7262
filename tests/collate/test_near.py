"""Which assertions may be one, where it is not decided."""

from __future__ import annotations

from dataclasses import replace

import pytest

from differing import actor, compared
from headwater.collate.near import near_counts, near_happenings, with_near
from headwater.collate.pairing import pairing
from headwater.collate.reading import Count, Happening
from headwater.record.collation import Locus
from readings_by_hand import counted, happened

RUTH = frozenset({"a1"})
ACTORS = (actor("a1", "Ruth Adair"),)


def near(left: Happening, right: Happening) -> bool:
    likeness = compared(left, right, actors=ACTORS).happening_likeness
    return bool(list(near_happenings(pairing([left, right], likeness), likeness)))


def near_as_counts(left: Count, right: Count) -> bool:
    likeness = compared(left, right).agreeing_counts
    return bool(list(near_counts(pairing([left, right], likeness), likeness)))


def test_one_deed_of_nobody_known_may_be_one_and_one_of_another_day_not() -> None:
    first = happened("A crane collapsed at the grain quay in Osby.", "damage", "collapsed", document="d1")
    other = happened("Late at night the Osby crane collapsed.", "damage", "collapsed", document="d2")
    assert near(first, other)
    days = [("2031-05-04", first), ("2031-06-11", other)]
    apart = [
        happened(each.text, "damage", "collapsed", document=each.document, time=day) for day, each in days
    ]
    assert not near(*apart)


def test_two_that_share_no_words_or_are_said_are_not_near() -> None:
    first = happened("A crane collapsed at the grain quay.", "damage", "collapsed", document="d1")
    other = happened("Somebody's kite was torn.", "damage", "torn", document="d2")
    assert not near(first, other)
    told = [
        happened(f"Ruth Adair told {whom} of the crane.", "communication", "told", document=whom, actors=RUTH)
        for whom in ("lodgers", "bakers")
    ]
    assert not near(*told)


def test_one_number_of_one_thing_may_be_one_and_of_two_fates_not() -> None:
    first = counted("7 barges lay on the bank", "7", 7, 7, "barges", document="d1")
    other = counted("the storm sank 7 old barges", "7", 7, 7, "old barges", document="d2")
    assert near_as_counts(first, other)
    assert not near_as_counts(first, counted("the storm sank 8 barges", "8", 8, 8, "barges", document="d2"))
    assert not near_as_counts(first, counted("7 nurses came", "7", 7, 7, "nurses", document="d2"))


def test_a_small_number_of_an_earlier_year_is_another() -> None:
    first = counted("9 passengers died on the ferry", "9", 9, 9, "passengers", document="d1", deeds=["death"])
    text = "In 1987 9 passengers died on a ferry"
    former = counted(text, "9", 9, 9, "passengers", document="d2", deeds=["death"])
    assert near_as_counts(first, former)
    assert not near_as_counts(first, replace(former, years=frozenset({"1987"})))


def locus(name: str) -> Locus:
    return Locus(id=name, kind="event", story="s", text=name, variants=(), speaker=None, denied_by=())


@pytest.mark.parametrize(
    ("homes", "expected"),
    [(("k1", "k2"), [("k2",), ("k1",)]), (("k1", "k1"), [(), ()]), (("k1", None), [(), ()])],
)
def test_what_may_be_one_names_one_another(
    homes: tuple[str | None, ...], expected: list[tuple[str, ...]]
) -> None:
    pair = tuple(happened("A crane collapsed.", "damage", "collapsed", document=d) for d in ("d1", "d2"))
    locus_of = {each.mark: home for each, home in zip(pair, homes, strict=True) if home}
    loci = with_near([locus("k1"), locus("k2")], [(pair[0], pair[1])], locus_of)
    assert [each.near for each in loci] == expected
