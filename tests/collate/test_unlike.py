from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.collate.unlike import have_other_numbers, is_bereft_of_not, numbers_told, say_two_things

TWO_THINGS = (
    # a condition against what is told as fact
    ("If the pumps were shut, the keeper will pay", "The pumps were shut, and the keeper will pay"),
    ("Unless the ferry sails tonight, we walk", "The ferry sails tonight"),
    # what one says is not so, but otherwise
    ("The barge sank on 8 March and not on 9 March", "The barge sank on 9 March"),
    ("The horn was blown by the pilot, not the cook", "The cook had blown the horn"),
    ("It was not a leak but a theft", "It was a leak"),
    # other numbers: those that are set right, and those of whom another number is told
    ("The weir has 31 gates, and not 28", "The weir has 28 gates"),
    ("Of the 52 stranded hikers, 14 are still in the hut", "52 hikers were stranded, nine of them children"),
    ("About 36,000 jars were sold", "91,000 jars were sold"),
    ("The bell rang at 7:15", "The bell rang at 8:15"),
    # who does what to whom
    (
        "We begged the lenders for a week, and they granted it",
        "The lenders begged us for a week, and we granted it",
    ),
    ("The divers threatened the skipper", "The skipper threatened the divers on the quay"),
)
ONE_THING = (
    ("If the pumps were shut, the keeper will pay", "If the pumps were shut then the keeper pays"),
    ("If you leave the lock open, you pay for it", "Whoever leaves the lock open pays for it"),
    ("He asked if the pumps were shut", "The pumps were shut, he was told"),
    ("Nobody warned us. If they had warned us, we would have left", "Nobody warned us"),
    ("The barge sank on 8 March and not on 9 March", "The barge sank on 8 March"),
    ("They are safe and not in danger", "They are not in danger"),
    ("The fog cost not only the mill but the farm", "The fog cost the mill and the farm"),
    ("14 of the 52 hikers are in the hut", "Fourteen hikers are still in the hut"),
    ("The horn sounded at 05:20", "It sounded at 5.20 a.m."),
    ("The horn sounded at 16:40", "It sounded at 4:40 p.m."),
    ("The dam cost 1,500,000 crowns", "The dam cost 1.5 million crowns"),
    ("The divers threatened the skipper", "The skipper was threatened by the divers"),
    ("The mayor met the pilot", "The pilot met the mayor"),
    ("We begged the lenders, and the lenders begged us", "We begged the lenders"),
)

WORDS = (
    "if unless we us they told the pilot cook not and but 3 52 of , . 5:20 rather than begged bell".split()
)


@pytest.mark.parametrize(("left", "right"), TWO_THINGS)
def test_like_words_may_say_two_things(left: str, right: str) -> None:
    assert say_two_things(left, right)
    assert say_two_things(right, left)


@pytest.mark.parametrize(("left", "right"), ONE_THING)
def test_one_thing_may_be_said_in_other_words(left: str, right: str) -> None:
    assert not say_two_things(left, right)
    assert not say_two_things(right, left)


def test_of_how_many_something_is_told_counts_where_no_other_number_does() -> None:
    assert numbers_told("Of the 52 hikers, 14 are in the hut") == {"14"}
    assert numbers_told("The names of the 52 hikers are known") == {"52"}


def test_a_digit_in_a_name_is_no_number() -> None:
    assert numbers_told("Gate B7 was shut for 3 days") == {"3"}


def test_where_one_tells_no_number_none_differs() -> None:
    assert not have_other_numbers(frozenset(), frozenset({"3"}))
    assert not have_other_numbers(frozenset({"3", "4"}), frozenset({"3"}))
    assert have_other_numbers(frozenset({"4"}), frozenset({"3"}))


@given(st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join))
def test_a_sentence_says_one_thing_with_itself(text: str) -> None:
    assert not say_two_things(text, text)


@pytest.mark.parametrize(
    "piece", ["if ", "not ", " " * 50, "we ask you ", "1,", "of the ", "rather than ", "and not "]
)
def test_no_text_is_too_long_to_be_read(piece: str) -> None:
    assert not say_two_things(piece * 4_000, "The bell rang")


@pytest.mark.parametrize(
    ("short", "long", "expected"),
    [
        ("more could be done", "nothing more could be done", True),
        ("the gate was locked", "nobody said the gate was locked", False),
        ("more could be done", "more could be done", False),
        ("more could be done", "here more could be done", False),
        ("more could be done", "we could do no more", False),
    ],
)
def test_a_piece_without_the_word_that_denies_it_says_another_thing(
    short: str, long: str, expected: bool
) -> None:
    assert is_bereft_of_not(f" {short} ", f" {long} ") is expected
