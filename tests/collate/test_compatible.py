"""What says that two unlike values are no difference."""

from __future__ import annotations

from dataclasses import replace
from time import process_time

import pytest

from headwater.collate.compatible import (
    are_of_one_time,
    are_of_other_names,
    is_denial_of,
    is_plain,
    is_told_of_before,
    is_twice_negative,
    is_value_before,
    plainest,
    tell_other_days,
)
from headwater.collate.reading import Count
from headwater.record.span import Span
from readings_by_hand import counted, happened


def number(text: str, words: str, value: float, thing: str = "") -> Count:
    figure = counted(text, words, value, value, thing or words)
    start = text.rindex(words)
    return replace(
        figure,
        span=Span(document="d1", start=start, end=start + len(words)),
        wording=Span(document="d1", start=text.rfind(".", 0, start) + 1, end=len(text)),
    )


@pytest.mark.parametrize(
    ("left", "right", "differ"),
    [
        ("The kiln cracked on Monday.", "The kiln cracked on Tuesday.", True),
        ("The kiln cracked on 4 May.", "The kiln cracked on 5 May.", True),
        ("The kiln cracked next Monday.", "The old kiln cracked next Monday.", False),
        ("The kiln cracked on Monday at noon.", "The kiln cracked.", False),
    ],
)
def test_days_differ_only_where_each_clause_has_a_word_for_its_own(
    left: str, right: str, differ: bool
) -> None:
    first, second = (
        happened(text, "accident", "cracked", document=d) for text, d in ((left, "d1"), (right, "d2"))
    )
    assert tell_other_days(first, second) is differ
    assert tell_other_days(second, first) is differ


@pytest.mark.parametrize(
    ("text", "words", "is_old"),
    [
        ("Her lead fell from 900 votes to 700.", "900", True),
        ("Her lead fell from 900 votes to 700.", "700", False),
        ("They raised the toll from eleven to at least 14.", "eleven", True),
        ("The toll stands at 14, up from 11.", "11", True),
        ("It was 12 boats, not 15.", "15", True),
        ("They came from 40 villages on the coast.", "40", False),
        ("They came from 40 villages. Nobody went to 12 of them.", "40", False),
    ],
)
def test_a_value_that_held_before_another(text: str, words: str, is_old: bool) -> None:
    assert is_value_before(number(text, words, 1.0), text) is is_old


def test_the_old_value_may_hold_its_preposition() -> None:
    text = "Her lead fell from 900 votes to 700."
    assert is_value_before(number(text, "from 900", 900.0), text)


@pytest.mark.parametrize(
    ("text", "is_former"),
    [
        ("In 2016 a silo burst in Tarn. At that time 6 people died.", True),
        ("A silo burst on Monday. Rescuers said 6 people died.", False),
        ("In 2016 a silo burst in Tarn.\nOn Monday 6 people died.", False),
    ],
)
def test_a_paragraph_that_turns_to_another_time_stays_there(text: str, is_former: bool) -> None:
    assert is_told_of_before(number(text, "6", 6.0), text) is is_former


def test_what_bears_another_name_is_another_lot() -> None:
    def divers(thing: str) -> Count:
        return counted(f"Six {thing} left.", "Six", 6, 6, thing)

    assert are_of_other_names(divers("Tarn divers"), divers("Brae divers"))
    assert not are_of_other_names(divers("Tarn divers"), divers("divers"))


def test_a_side_is_told_by_its_plainest_figure() -> None:
    vague = replace(counted("Dozens of boats sank.", "Dozens", 24, 120, "boats"), is_vague=True)
    exact = counted("47 boats sank.", "47", 47, 47, "boats", document="d2")
    assert plainest([vague, exact]) == exact


def test_a_denial_needs_more_than_the_verb() -> None:
    told = happened("Guards threw bottles at the gate.", "ASSAULT", "threw")
    asked = happened("The guild asked the firm for boats.", "REQUEST", "asked")
    nobody = happened(
        "Nobody had thrown a thing.", "ASSAULT", "thrown", status="denied", none_did=frozenset({"thing"})
    )
    unheard = happened("Nobody asks us.", "REQUEST", "asks", status="denied", none_did=frozenset({"ask"}))
    never = happened("No bottles were thrown.", "ASSAULT", "thrown", status="denied")
    assert is_denial_of(nobody, told)
    assert is_denial_of(never, told)
    assert not is_denial_of(unheard, asked)
    assert not is_denial_of(happened("It was not sent.", "SEND", "sent", status="denied"), asked)


@pytest.mark.parametrize(
    ("text", "plain"),
    [("They found 40 boats.", True), ("They found no boats.", False), ("They didn't find 40 boats.", False)],
)
def test_a_negative_word_leaves_open_what_is_told(text: str, plain: bool) -> None:
    assert is_plain(happened(text, "find", "f")) is plain


def test_what_stands_beside_an_assertion_leaves_nothing_open() -> None:
    text = "The pilot, who is not his brother, says they found boats."
    found = happened(text, "find", "found")
    assert not is_plain(found)
    assert is_plain(replace(found, core="they found boats"))


def test_what_nobody_left_without_was_left_by_all() -> None:
    told = happened("Each lorry left the mill with a seal.", "movement", "left")
    twice = happened("No lorry left the mill without a seal.", "movement", "left", status="denied")
    once = happened("No lorry left the mill.", "movement", "left", status="denied")
    assert is_denial_of(once, told)
    assert not is_denial_of(twice, told)


def test_a_particle_makes_another_deed() -> None:
    told = happened("The widow walked at the head of the march.", "movement", "walked")
    away = happened("No one walked away from the march.", "movement", "walked", status="denied")
    assert not is_denial_of(away, told)


def test_two_years_or_an_earlier_case_are_another_time() -> None:
    now = happened("Six died in Tarn.", "death", "died")
    before = happened("Six died in Tarn.", "death", "died", is_former=True)
    first, second = (
        happened("Six died in Tarn.", "death", "died", years=frozenset({year})) for year in ("2019", "2021")
    )
    assert are_of_one_time(now, now)
    assert not are_of_one_time(now, before)
    assert not are_of_one_time(first, second)


@pytest.mark.parametrize(
    ("text", "is_former"),
    [
        ("On 4 May 2009 a ferry struck the quay. It was dark. There 6 dockers fell.", True),
        ("On 4 May 2031 a ferry struck the quay. There 6 dockers fell.", False),
        ("A quay stood there until 2009 was over. On Friday it shook. There 6 dockers fell.", False),
        ("After the earlier collision, with 6 dockers hurt, the quay was shut.", True),
        ("The earlier collision was forgotten. Now 6 dockers are hurt.", False),
    ],
)
def test_a_number_of_another_year_or_case(text: str, is_former: bool) -> None:
    assert is_told_of_before(number(text, "6", 6.0), text, "2031") is is_former


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("No bag left the mill without a test.", True),
        ("The mill erred, but no bag left it untested.", False),
        ("No bag left the mill. But it erred.", False),
        ("It erred; not one bag left it, except at night.", True),
    ],
)
def test_two_negative_words_of_one_part_undo_each_other(text: str, expected: bool) -> None:
    assert is_twice_negative(text) is expected


def test_thousands_of_negative_words_cost_no_more_than_their_number() -> None:
    start = process_time()
    assert not is_twice_negative("no#" * 7000)
    assert process_time() - start < 0.5
