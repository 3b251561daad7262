"""What an article is about, as vectors."""

from __future__ import annotations

import math
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from gather_piles import entry, no_vectors
from headwater.gather.linkage import dot
from headwater.gather.profiles import (
    HALF_AS_MUCH,
    NAMED_TWICE,
    Profile,
    bag,
    by_place,
    cast,
    cast_vectors,
    lead,
    name_weights,
    names_of,
    profiles,
    unit_vectors,
    word_weights,
)
from headwater.record.pile import MarkedDocument

PILE = [
    entry("Grain barges burned beside Torrin lock. Nobody slept.", [("Torrin", "place")], path="a"),
    entry("Beside Torrin lock seven grain barges burned.", [("Torrin", "place")], path="b"),
    entry("Choirs sang through midnight under Brae chapel.", [("Brae", "place")], path="c"),
]


def like(left: Profile, right: Profile) -> float:
    return dot(left.features, right.features)


def test_articles_of_one_matter_are_liker_than_of_two() -> None:
    one, same, other = profiles(PILE, no_vectors)
    assert like(one, same) > like(one, other) == 0.0


def test_profiles_do_not_depend_on_the_order_of_the_pile() -> None:
    numbers = list(range(len(PILE)))
    Random(7).shuffle(numbers)
    found, shuffled = profiles(PILE, no_vectors), profiles([PILE[n] for n in numbers], no_vectors)
    assert [each.features for each in shuffled] == [pytest.approx(found[n].features) for n in numbers]


def test_no_articles_no_profiles() -> None:
    assert profiles([], no_vectors) == []


def test_an_empty_article_has_an_empty_profile() -> None:
    found = profiles([entry(""), *PILE], no_vectors)[0]
    assert (dict(found.features), dict(found.bag)) == ({}, {})


def test_names_are_words_of_chains_romanised_once_in_order() -> None:
    marked = entry("Žofie Łanowa met Łanowa.", [("Žofie Łanowa", "person"), ("Łanowa", "person")])
    assert names_of(marked) == ["lanowa", "zofie"]


def test_where_no_names_were_marked_capitals_within_sentences_stand_for_them() -> None:
    assert names_of(entry("Yesterday the Orsk ferry left for Brae-on-Sea and Torrin")) == ["orsk", "torrin"]


def test_a_bag_holds_words_and_neighbours_damped() -> None:
    marked = entry("Torrin barges burned. Barges burned.")
    found = bag(marked, ["torrin"])
    twice = math.log1p(2 * (1 + HALF_AS_MUCH / (HALF_AS_MUCH + 1)))
    assert found == {
        "torrin": math.log1p(2 * NAMED_TWICE),
        "barges": pytest.approx(twice),
        "burned": pytest.approx(twice),
        "torrin barges": math.log1p(2),
        "barges burned": pytest.approx(twice),
    }


def test_what_stands_at_the_top_counts_more_and_lines_that_say_little_move_nothing_down() -> None:
    marked = entry(
        "Oh no. Grain barges burned. " + "Choirs sang through midnight. " * HALF_AS_MUCH + "Rain fell."
    )
    weights = [weight for _, weight in by_place(marked.marks.sentences)]
    assert weights[:2] == [1.0, 1.0]
    assert weights[1:] == sorted(weights[1:], reverse=True)
    assert HALF_AS_MUCH / (2 * HALF_AS_MUCH) in weights


def test_rare_words_and_pairs_tell_more() -> None:
    weights = word_weights([{"fire": 1, "lock": 1, "lock keeper": 1}, {"fire": 1}])
    assert weights["lock keeper"] > weights["lock"] > weights["fire"] > 0


def test_a_name_that_few_articles_have_tells_more() -> None:
    weights = name_weights([["torrin", "brae"], ["torrin"], ["torrin", "torrin"]])
    assert len(weights) == 2
    assert sorted(weights.values()) == [pytest.approx(math.log(4 / 3)), pytest.approx(math.log(4))]


BAGS = st.lists(st.dictionaries(st.sampled_from(["a", "b", "c d", "e"]), st.floats(0.5, 4)), max_size=5)


@given(BAGS)
def test_vectors_are_no_longer_than_one_and_hold_only_what_is_shared(bags: list[dict[str, float]]) -> None:
    found = unit_vectors(bags, dict.fromkeys(("a", "b", "c d", "e"), 1.5))
    for own, vector in zip(bags, found, strict=True):
        assert vector.keys() <= own.keys()
        assert sum(value * value for value in vector.values()) <= 1 + 1e-9
        assert all(sum(word in each for each in bags) > 1 for word in vector)


def test_a_word_of_no_weight_is_left_out() -> None:
    assert unit_vectors([{"a": 1.0, "b": 1.0}] * 2, {"a": 0.0, "b": 1.0}) == [{"b": 1.0}] * 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Grain barges burned. Ash fell. Choirs sang through midnight. Rivers rose over banks.",
         "Grain barges burned. Choirs sang through midnight."),
        ("Oh no. Ash.", "Barges"),
        ("", "Barges"),
    ],
)  # fmt: skip
def test_a_lead_is_the_first_sentences_that_say_something_or_the_title(text: str, expected: str) -> None:
    marked = entry(text)
    titled = MarkedDocument(document=replace(marked.document, title="Barges"), marks=marked.marks)
    assert " ".join(lead(titled).split()) == expected


def test_without_title_or_sentences_there_is_no_lead() -> None:
    assert lead(entry("")) == ""


def test_a_cast_counts_how_often_each_name_is_meant() -> None:
    marked = entry("Torrin met Orla. Torrin left.", [("Torrin", "person"), ("Orla", "person")])
    found = cast(marked)
    assert sorted(found.values()) == [1.0, math.sqrt(2)]
    assert all(key.startswith("@") for key in found)


def test_casts_that_all_articles_share_hold_them_together() -> None:
    one, other = cast_vectors([{"@trn": 1.0, "@rl": 1.0}, {"@trn": 1.0}])
    assert one == {"@trn": pytest.approx(1 / math.sqrt(2))}
    assert dot(one, other) == pytest.approx(1 / math.sqrt(2))
    assert cast_vectors([{}]) == [{}]


def test_an_article_without_names_says_nothing_by_its_cast() -> None:
    assert [each.names_somebody for each in profiles([*PILE, entry("Rain fell.")], no_vectors)][-1] is False
