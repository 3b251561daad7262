"""How many: figures of one thing that cannot both be meant."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from differing import compared
from headwater.collate import differing_figures
from headwater.collate.block import LARGEST_BLOCK
from headwater.collate.difference import Compared, Difference
from headwater.collate.differing_figures import (
    are_named_alike,
    are_of_one_price,
    are_of_other_days,
    connected,
    denying,
    figure_differences,
    grows,
    holds,
    is_anybody,
    is_former,
    is_intended,
    is_outcome_of,
    shared_documents,
)
from headwater.collate.reading import Count
from one_story import told_apart
from readings_by_hand import counted


def stranded(number: int, document: str, *, thing: str = "sailors", deeds: str | None = "RESCUE") -> Count:
    text = f"The gale left {number} {thing} stranded on the outer reef."
    figure = counted(text, str(number), number, number, thing, document=document)
    return replace(figure, deeds=frozenset({deeds} if deeds else ()))


def paid(number: int, document: str) -> Count:
    figure = counted(
        f"The port paid {number} crowns for it.", str(number), number, number, "", document=document
    )
    return replace(figure, unit="crowns", deeds=frozenset({"AID"}))


def differences(*groups: tuple[Count, ...], published: dict[str, str] | None = None) -> list[Difference]:
    """The differences of groups of agreeing figures."""
    found = compared(*(figure for group in groups for figure in group), published=published)
    return list(figure_differences(found, groups))


def test_two_numbers_of_one_thing_differ_the_lower_first() -> None:
    (found,) = differences((stranded(40, "d1"),), (stranded(30, "d2"),))
    assert [value for value, _ in found.sides] == ["30", "40"]
    assert (found.kind, found.about, found.is_open) == ("figure", "how many: sailors", False)


def test_a_difference_of_money_asks_how_much() -> None:
    (found,) = differences((paid(30, "d1"),), (paid(40, "d2"),))
    assert found.about == "how much: crowns"


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (stranded(40, "d1"), stranded(40, "d2")),
        (stranded(40, "d1"), stranded(30, "d1")),
        (stranded(90, "d1"), stranded(30, "d2")),
        (stranded(40, "d1"), stranded(30, "d2", thing="barges")),
        (stranded(40, "d1"), stranded(30, "d2", deeds="ARREST")),
        (replace(stranded(40, "d1"), low=25.0), stranded(30, "d2")),
        (replace(stranded(40, "d1"), unit="%"), stranded(30, "d2")),
        (replace(stranded(40, "d1"), is_part=True), stranded(30, "d2")),
    ],
    ids=[
        "equal",
        "one document",
        "too far apart",
        "another thing",
        "another deed",
        "bounds",
        "unit",
        "a part",
    ],
)
def test_what_is_no_difference(left: Count, right: Count) -> None:
    assert differences((left,), (right,)) == []


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        ({"d1": "2031-05-02", "d2": "2031-05-01"}, 0),
        ({"d1": "2031-05-01", "d2": "2031-05-02"}, 1),
        ({"d1": "2031-05-01", "d2": "2031-05-01"}, 1),
        ({"d1": "2031-05-02"}, 1),
        ({}, 1),
    ],
)
def test_a_higher_number_that_is_only_later_is_a_growth(days: dict[str, str], expected: int) -> None:
    assert len(differences((stranded(40, "d1"),), (stranded(30, "d2"),), published=days)) == expected


def test_every_later_document_must_be_later_than_every_earlier_one() -> None:
    low, high = (stranded(30, "d1"), stranded(30, "d3")), (stranded(40, "d2"),)
    days = {"d1": "2031-05-01", "d2": "2031-05-02", "d3": "2031-05-03"}
    assert not grows(compared(*low, *high, published=days), low, high)
    assert grows(compared(low[0], *high, published=days), low[:1], high)


def test_three_numbers_are_three_sides_of_one_difference() -> None:
    groups = [(stranded(number, f"d{number}"),) for number in (40, 30, 50)]
    (found,) = differences(*groups)
    assert [value for value, _ in found.sides] == ["30", "40", "50"]
    assert differences(*reversed(groups)) == [found]


def test_all_who_agree_stand_on_one_side() -> None:
    (found,) = differences((stranded(40, "d1"), stranded(40, "d3")), (stranded(30, "d2"),))
    assert [len(side) for _, side in found.sides] == [1, 2]


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [("sailors", "sailors", True), ("people", "sailors", True), ("sailors", "", True),
     ("people", "young sailors", False), ("sailors", "barges", False)],
)  # fmt: skip
def test_people_may_be_any_who_had_the_same_done_to_them(left: str, right: str, expected: bool) -> None:
    def figure(thing: str) -> Count:
        if thing:
            return stranded(40, "d1", thing=thing)
        return replace(stranded(40, "d1"), head="", of=frozenset())

    for one, other in ((left, right), (right, left)):
        assert are_named_alike(figure(one), figure(other)) is expected


def test_without_a_deed_the_name_alone_decides() -> None:
    bare = stranded(40, "d1", deeds=None)
    assert are_named_alike(bare, stranded(30, "d2"))
    assert not are_named_alike(bare, stranded(30, "d2", thing="people"))
    assert is_anybody(stranded(30, "d2", thing="people"), bare)


@given(st.sets(st.tuples(st.integers(0, 9), st.integers(10, 19)), max_size=10))
def test_clashes_hang_together(pairs: set[tuple[int, int]]) -> None:
    groups = connected(pairs)
    members = [member for group in groups for member in group]
    assert len(members) == len(set(members))
    assert all(any({*pair} <= {*group} for group in groups) for pair in pairs)


@pytest.mark.parametrize(("thing", "number"), [("crowns", 1), ("barges", 0)])
def test_two_sums_in_like_clauses_are_one_price_whatever_verb_tells_them(thing: str, number: int) -> None:
    left = replace(stranded(40, "d1", thing=thing), actors=frozenset({"port"}))
    right = replace(stranded(30, "d2", thing=thing, deeds="ARREST"), actors=frozenset({"port"}))
    assert are_of_one_price(compared(left, right), left, right) is bool(number)


def test_a_document_that_sets_two_tellers_against_one_another_tells_a_difference() -> None:
    clinic, ministry = (replace(stranded(n, "d1"), teller=f"a{n}") for n in (40, 30))
    assert len(differences((clinic,), (ministry, stranded(30, "d2")))) == 1
    assert not differences((clinic,), (replace(ministry, teller="a40"),))


def hurt(number: int, document: str, text: str = "{} people were hurt.", thing: str = "people") -> Count:
    return counted(
        text.format(number), str(number), number, number, thing, document=document, deeds=["injury"]
    )


def test_the_number_of_those_hurt_differs_whatever_they_are_called() -> None:
    treated = hurt(21, "d1", "We treated {} people at the clinic on the quay.")
    injured = hurt(12, "d2", "The organiser put the injured at {}.", thing="injured")
    assert len(differences((treated,), (injured,))) == 1
    last_year = hurt(12, "d2", "Last year {} people were hurt there.")
    assert not differences((treated,), (last_year,))


def test_the_missing_grow_fewer() -> None:
    six, four = (
        counted(f"{n} miners are missing.", str(n), n, n, "miners", document=d, deeds=["missing"])
        for n, d in ((6, "d1"), (4, "d2"))
    )
    assert not differences((six,), (four,))


def test_what_stands_before_a_number_of_things_tells_another_time() -> None:
    fine = counted("The board fined it 4 marks in November.", "4", 4, 4, "marks")
    cables = counted("In January, five cables broke.", "five", 5, 5, "cables")
    assert (is_former(fine), is_former(cables), is_former(hurt(3, "d1", "{} people died in 2011."))) == (
        False,
        True,
        True,
    )


def test_what_was_meant_and_what_came_of_it_are_no_difference() -> None:
    plan = counted("The mission hopes to ship 16 tractors", "16", 16, 16, "tractors")
    done = counted("The mission shipped 13 tractors", "13", 13, 13, "tractors", document="d2")
    assert is_intended(plan)
    assert not is_intended(done)
    days = {"d1": "2031-05-02", "d2": "2031-05-06"}
    assert is_outcome_of(compared(plan, done, published=days), [plan], [done])
    assert not is_outcome_of(compared(plan, done, published=days), [done], [plan])
    assert not is_outcome_of(compared(plan, done), [plan], [done])
    still = counted("The mission will ship 13 tractors", "13", 13, 13, "tractors", document="d2")
    assert not is_outcome_of(compared(plan, still, published=days), [plan], [still])


def test_a_number_taken_back_is_on_no_side() -> None:
    taken_back = replace(stranded(40, "d1"), is_withdrawn=True)
    assert differences((taken_back,), (stranded(30, "d2"),)) == []


def killed(number: int, thing: str, document: str) -> Count:
    """So many killed, in a clause that much resembles the others."""
    figure = counted(f"The blast at the mill killed {number} {thing}.", str(number), number, number, thing)
    return replace(figure, document=document, mark=f"{document}-{number}", deeds=frozenset({"death"}))


def test_of_several_kinds_of_people_a_number_of_all_is_none_of_one() -> None:
    miners, all_dead = killed(14, "miners", "d1"), killed(19, "people", "d2")
    assert len(differences((miners,), (all_dead,))) == 1
    assert not differences((miners,), (all_dead,), (killed(6, "clerks", "d3"),))
    assert len(differences((miners, killed(14, "pickers", "d3")), (all_dead,))) == 1


def test_groups_of_one_value_stand_on_one_side() -> None:
    figures = stranded(30, "d1"), stranded(30, "d2"), stranded(40, "d3")
    (found,) = differences(*((figure,) for figure in figures))
    assert [value for value, _ in found.sides] == ["30", "40"]


def test_nobody_is_counted_by_halves() -> None:
    price = replace(stranded(30, "d2"), value=30.5, low=30.5, high=30.5, head="", counted="")
    assert not differences((replace(stranded(40, "d1"), head="", counted=""),), (price,))


def test_what_one_says_a_number_is_not_needs_no_likeness() -> None:
    held = replace(counted("The owner gave 30 kegs.", "30", 30, 30, "kegs"), denies=40.0)
    other = counted("At dusk the quay lay under 40 barrels.", "40", 40, 40, "kegs", document="d2")
    assert not differences((replace(held, denies=None),), (other,))
    (found,) = differences((held,), (other,))
    assert [value for value, _ in found.sides] == ["30", "40"]


@pytest.mark.parametrize(
    "other",
    [
        replace(stranded(40, "d2"), unit="t"),
        replace(stranded(40, "d2"), head="boat"),
        stranded(40, "d1"),
        stranded(41, "d2"),
    ],
)
def test_a_number_denied_is_of_one_unit_or_name_and_anothers(other: Count) -> None:
    held = replace(stranded(30, "d1"), denies=40.0, words=frozenset(), deeds=frozenset())
    assert not list(denying([held, other]))


def test_a_crowd_is_people_who_gathered() -> None:
    crowd = replace(stranded(350, "d1", thing="crowd"), deeds=frozenset({"PROTEST"}))
    people = replace(stranded(200, "d2", thing="people"), deeds=frozenset({"PROTEST"}))
    assert are_named_alike(crowd, people)


def marched(number: int, document: str, teller: str | None, deed: str = "PROTEST") -> Count:
    """So many at a march, as somebody tells."""
    figure = counted(
        f"Some {number} people marched.", str(number), number, number, "people", document=document
    )
    return replace(figure, teller=teller, deeds=frozenset({deed}))


def test_a_crowd_may_be_many_times_what_another_teller_counted() -> None:
    wardens, guild = marched(200, "d1", "wardens"), marched(2000, "d2", "guild")
    assert len(differences((wardens,), (guild,))) == 1
    assert not differences((wardens,), (replace(guild, teller="wardens"),))
    assert not differences((wardens,), (marched(20000, "d2", "guild"),))
    assert not differences(
        (marched(200, "d1", "wardens", "RESCUE"),), (marched(2000, "d2", "guild", "RESCUE"),)
    )


def test_how_badly_somebody_was_hurt_is_told_beside_the_number() -> None:
    all_hurt = hurt(21, "d1", "{} people were hurt, two of them seriously.")
    others = hurt(12, "d2", "{} people were hurt.")
    assert len(differences((all_hurt,), (others,))) == 1
    assert not differences((hurt(21, "d1", "{} people were seriously hurt."),), (others,))


def test_of_two_tellers_what_befell_people_needs_less_likeness() -> None:
    wardens = replace(hurt(19, "d1", "{} people were hurt."), teller="wardens")
    embassy = hurt(
        31, "d2", "on 15 March no fewer than {} citizens were injured at the Torrin stadium", "citizens"
    )
    assert len(differences((wardens,), (replace(embassy, teller="embassy"),))) == 1
    assert not differences((wardens,), (embassy,))
    few = replace(hurt(2, "d3"), teller="guild")
    assert not differences((few,), (replace(embassy, teller="embassy", value=3, low=3, high=3),))


def test_who_says_that_it_is_not_the_other_number_tells_no_growth() -> None:
    early, late = hurt(12, "d1"), hurt(15, "d2", "{} people were hurt, not 12.")
    days = {"d1": "2031-05-02", "d2": "2031-05-06"}
    assert not differences((early,), (late,), published=days)
    assert len(differences((early,), (replace(late, denies=12.0),), published=days)) == 1


def test_one_article_that_sets_two_tellers_apart_speaks_for_all() -> None:
    told = [
        replace(stranded(number, document), teller=teller)
        for number, document, teller in ((30, "d1", "wardens"), (40, "d1", "guild"), (30, "d2", None))
    ]
    also = stranded(40, "d2")
    assert shared_documents([told[0], told[2]], [replace(told[1], teller=None), also])
    assert not shared_documents([told[0], told[2]], [told[1], also])


def test_numbers_of_other_days_count_two_things() -> None:
    monday, tuesday = (
        replace(stranded(number, document), days=frozenset({day}))
        for number, document, day in ((30, "d1", "2031-05-05"), (40, "d2", "2031-05-06"))
    )
    assert are_of_other_days(monday, tuesday)
    assert not are_of_other_days(monday, replace(tuesday, days=frozenset({"2031-05"})))
    assert not are_of_other_days(monday, stranded(40, "d2"))


def test_of_one_article_a_number_with_a_day_is_of_another_than_one_without() -> None:
    monday, plain = replace(stranded(30, "d1"), days=frozenset({"2031-05-05"})), stranded(40, "d1")
    assert are_of_other_days(monday, plain)
    assert not are_of_other_days(monday, replace(plain, against=monday.mark))


def test_the_day_of_an_article_is_no_other_day_where_two_tellers_give_numbers() -> None:
    today, plain = (
        replace(stranded(number, "d1"), teller=teller, days=frozenset(days))
        for number, teller, days in ((30, "wardens", ["2031-05-05"]), (40, "guild", []))
    )
    assert not are_of_other_days(today, plain, "2031-05-05")
    assert are_of_other_days(today, plain, "2031-05-06")
    assert are_of_other_days(today, replace(plain, teller="wardens"), "2031-05-05")
    assert are_of_other_days(today, replace(plain, is_part=True), "2031-05-05")


@pytest.mark.parametrize(
    ("head", "deeds", "expected"),
    [
        ("contract", ("making", "business"), True),
        ("crowns", ("making", "business"), False),
        ("crowns", ("making", "making"), True),
        ("crowns", ("making", None), False),
    ],
)
def test_sums_are_of_one_thing_by_its_name_or_by_what_was_done(
    head: str, deeds: tuple[str | None, str | None], *, expected: bool
) -> None:
    left, right = (
        replace(paid(30, "d1"), head=head, deeds=frozenset(filter(None, [deed]))) for deed in deeds
    )
    assert are_named_alike(left, right) is expected


def test_of_a_value_that_many_give_so_many_are_held_against_its_denials() -> None:
    given = [stranded(40, f"d{number}") for number in range(2 * LARGEST_BLOCK)]
    held = replace(stranded(30, "e1"), denies=40.0)
    assert len(list(denying([*given, held]))) == LARGEST_BLOCK


def test_a_part_and_a_whole_differ_where_two_tellers_set_them_against_each_other() -> None:
    text = "The guild says 3,400 of the 4,100 drivers walked out. The line counts 1,900."
    part = replace(counted(text, "3,400", 3400, 3400, "drivers"), is_part=True)
    whole = replace(counted(text, "1,900", 1900, 1900, "drivers"), mark="d1-f9", against=part.mark)
    assert differences((part,), (whole,))
    assert not differences((part,), (replace(whole, against=None, document="d2"),))


def test_a_bare_number_differs_from_nothing_by_itself() -> None:
    assert not differences((stranded(40, "d1"),), (replace(stranded(30, "d2"), is_bare=True),))


def test_each_number_is_asked_once_whether_it_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def holds_and_counts(compared: Compared, figure: Count) -> bool:
        asked.append(figure.mark)
        return holds(compared, figure)

    monkeypatch.setattr(differing_figures, "holds", holds_and_counts)
    groups = [(stranded(number, f"d{number}"),) for number in range(30, 50)]
    assert differences(*groups)
    assert len(asked) == len(set(asked)) == len(groups)


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        (", not 40 as first told", []),
        (", instead of 40 as the port had first said", []),
        (", not 40 as the guild hoped", [("30", "40")]),
        ("", [("30", "40")]),
    ],
)
def test_a_number_that_the_other_article_takes_back_is_no_rival(
    behind: str, expected: list[tuple[str, str]]
) -> None:
    one = "The gale left 40 sailors stranded on the outer reef, the port said."
    other = f"The gale left 30 sailors stranded on the outer reef{behind}."
    assert told_apart(one, other, kind="figure") == expected
