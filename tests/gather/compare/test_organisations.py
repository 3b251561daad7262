"""Names of bodies, word by word: what is form, what is another spelling, and what tells two apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.gather.compare.organisations import (
    MISSPELT,
    bodies_disjoint,
    body_key,
    body_words,
    is_body_alone,
    is_body_kind,
    is_firm_kind,
    police_of,
    same_body_by_name,
)

NAMES = st.lists(
    st.sampled_from(
        "Karsk Velm Ports Port Ministry Ltd Inc of the and Affairs Two Twenty 22 Defence Company S A".split()
    ),
    max_size=5,
).map(" ".join)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Karsk Shipping Ltd", {"karsk", "shipping"}),
        ("Karsk Shipping Limited Liability Company", {"karsk", "shipping"}),
        ("OOO Karsk", {"karsk"}),
        ("Ministry of the Interior", {"ministry", "interior"}),
        ("Ministry of Internal Affairs", {"ministry", "interior"}),
        ("Ministry of Defence", {"ministry", "defense"}),
        ("K.V.P. Holdings", {"kvp", "holdings"}),
        ("Karsk Twenty Two", {"karsk", "22"}),
        ("Karsk Twenty Thirty", {"karsk", "20", "30"}),
        ("Karsk One Hundred", {"karsk", "1", "hundred"}),
        ("Velm Army", {"velm", "forces"}),
    ],
)
def test_words_without_form_and_of_one_spelling(name: str, words: set[str]) -> None:
    assert body_words(name) == words


@pytest.mark.parametrize("name", ["Company", "Group Ltd", "The Company"])
def test_a_name_that_is_nothing_but_form_keeps_it(name: str) -> None:
    assert body_words(name)


def test_a_name_of_small_words_alone_keeps_them() -> None:
    assert body_words("The Of") == {"the", "of"}


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Velmian Ministry of Ports", ("ministr", "port", "velm")),
        ("Ministry of Ports of Velmia", ("ministr", "port", "velm")),
        ("Velmia Federation Ministry of Ports", ("ministr", "port", "velm")),
        ("Velmia", None),
        ("Velmia Ltd", None),
    ],
)
def test_a_key_is_stems_in_order_and_none_for_one_word(name: str, key: tuple[str, ...] | None) -> None:
    assert body_key(name) == key


@pytest.mark.parametrize(
    ("left", "right", "score"),
    [
        ("Karsk Shipping Ltd", "Shipping Karsk", 1.0),
        ("Karsk Shipping", "Karskshipping", 1.0),
        ("Karsk Ports Trust", "Karsk Port Trust", 1.0),
        ("Karsk Harbour Trust", "Karsk Harbur Trust", MISSPELT),
        ("Karskan Harbour Trust", "Karsk Harbur Trust", MISSPELT),
        ("Karsk Harbour Trust", "Kasrk Harbur Trust", MISSPELT**2),
        ("Karsk Harbour Trust", "Karsk Harbour", 0.0),
        ("Karsk Harbour Trust", "Karsk Market Trust", 0.0),
        ("Karsk 1501 Trust", "Karsk 1502 Trust", 0.0),
        ("Karsk Sea Trust", "Karsk Tea Trust", 0.0),
    ],
)
def test_how_alike_two_names_are(left: str, right: str, score: float) -> None:
    assert same_body_by_name(left, right) == pytest.approx(score)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("Karsk Port Trust", "Velm Port Trust", True),
        ("Ministry of Ports", "Ministry of Roads", True),
        ("Karsk Port Trust", "Karsk Port", False),
        ("Karsk Port Trust", "Velm", False),
        ("Karsk Harbour Trust", "Karsk Harbur Trust", False),
        ("Karsk Port Trust", "Trust of Karsk Port", False),
    ],
)
def test_two_bodies_are_others_where_each_has_words_of_its_own(left: str, right: str, expected: bool) -> None:
    assert bodies_disjoint(left, right) is expected


@given(NAMES, NAMES)
def test_comparing_has_no_direction(left: str, right: str) -> None:
    assert same_body_by_name(left, right) == pytest.approx(same_body_by_name(right, left))
    assert bodies_disjoint(left, right) is bodies_disjoint(right, left)
    assert 0.0 <= same_body_by_name(left, right) <= 1.0


@given(NAMES)
def test_a_name_is_its_own_in_any_order_of_its_words(name: str) -> None:
    assert same_body_by_name(name, name) == 1.0
    assert not bodies_disjoint(name, name)
    assert body_key(name.upper()) == body_key(name)


@given(st.text(max_size=60))
def test_any_text_is_a_name(name: str) -> None:
    assert all(body_words(name)) or not body_words(name)
    assert body_key(name) is None or list(body_key(name) or ()) == sorted(set(body_key(name) or ()))
    assert police_of(name) is None or police_of(name)


@pytest.mark.parametrize(
    ("words", "expected"),
    [(("mining",), True), (("mining", "ltd"), True), (("college",), False), ((), False)],
)
def test_words_that_tell_that_a_body_is_a_firm(words: tuple[str, ...], expected: bool) -> None:
    assert is_firm_kind(words) is expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("airlines",), True),
        (("holding", "ltd"), True),
        (("of", "technology"), True),
        (("of", "the"), False),
        ((), False),
        (("airlines", "karsk"), False),
        (("police",), False),
    ],
)
def test_words_that_tell_what_a_body_is(words: tuple[str, ...], expected: bool) -> None:
    assert is_body_kind(words) is expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [("norrlink", True), ("velma", True), ("velm", False), ("police", False), ("hospital", False)],
)
def test_a_lone_word_is_a_full_name_unless_every_town_has_one(word: str, expected: bool) -> None:
    assert is_body_alone(word) is expected


@pytest.mark.parametrize(
    ("name", "whose"),
    [
        ("Velm police", ("velm",)),
        ("Velm Police Department", ("velm",)),
        ("Calder Bay Police Force", ("calder", "bay")),
        ("Velm Police Service Dept", ("velm",)),
        ("police", None),
        ("Police Department", None),
        ("local police", None),
        ("Riot Police", None),
        ("Military police", None),
        ("Velm guards", None),
        ("old Velm police", None),
        ("", None),
    ],
)
def test_whose_police_it_is(name: str, whose: tuple[str, ...] | None) -> None:
    assert police_of(name) == whose
