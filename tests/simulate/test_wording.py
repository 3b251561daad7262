from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.simulate.wording import (
    filled,
    large,
    misspelt,
    mistaken,
    opened,
    slots_in,
    small,
    spelled,
    swapped,
    tidied,
    with_details,
)


def test_slots_are_filled_by_name_and_part() -> None:
    assert filled("{who.body} in {town}", lambda name, part: f"<{name}:{part}>") == "<who:body> in <town:>"
    assert slots_in("A {ship} off {town}") == ["ship", "town"]


def test_details_come_and_go() -> None:
    pattern = "A fire broke out[ in the hold] at night."
    assert with_details(pattern, Random(0), 1.0) == "A fire broke out in the hold at night."
    assert with_details(pattern, Random(0), 0.0) == "A fire broke out at night."


def test_clause_begins_small_unless_a_slot_stands_first() -> None:
    assert small("Flames rose", "Flames rose") == "flames rose"
    assert small("Talver burned", "{town} burned") == "Talver burned"
    assert large("the quay") == "The quay"


@pytest.mark.parametrize(
    ("value", "words"), [(0, "zero"), (14, "fourteen"), (40, "forty"), (57, "fifty-seven"), (1400, "1,400")]
)
def test_numbers_in_words(value: int, words: str) -> None:
    assert spelled(value) == words


def test_sentence_opens_with_a_number_in_words() -> None:
    assert opened("14 people were hurt") == "fourteen people were hurt"
    assert opened("the 14 people") == "the 14 people"


def test_stray_commas_go() -> None:
    assert tidied("Velk, chief of the guard,, said .") == "Velk, chief of the guard, said."
    assert tidied("the Volunteers's commander") == "the Volunteers' commander"
    assert (
        tidied("a ex-general, a one-day strike, a European") == "an ex-general, a one-day strike, a European"
    )


def test_synonyms_are_exchanged_as_whole_words() -> None:
    made = swapped("people saw peoples", (("people", "persons"),), Random(1), 1.0)
    assert made == "persons saw peoples"


@settings(deadline=None)  # a busy machine is no fault
@given(st.integers(min_value=2, max_value=10**7), st.integers())
def test_mistaken_number_is_another_number(value: int, seed: int) -> None:
    assert mistaken(value, Random(seed)) != value


@settings(deadline=None)  # a busy machine is no fault
@given(st.text(alphabet="abcdefgh", min_size=3, max_size=12), st.integers())
def test_misspelt_name_keeps_its_ends(name: str, seed: int) -> None:
    made = misspelt(name, Random(seed))
    assert made[0] == name[0]
    assert abs(len(made) - len(name)) <= 1
