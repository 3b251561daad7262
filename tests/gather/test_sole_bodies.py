"""Bare words for bodies, of which a story has but one of their sort."""

from __future__ import annotations

from dataclasses import replace

from bearers import bearer, joined
from headwater.gather.bearers import Bearer
from headwater.gather.sole_bodies import sole_bodies


def body(name: str, document: str, *, is_named: bool = False, story: str = "s1") -> Bearer:
    """A body by its name or description."""
    made = bearer(name, "organisation", document=document, is_named=is_named, story=story)
    return replace(made, is_described=not is_named)


def test_the_commission_is_the_only_one_of_the_story() -> None:
    pair = body("Talverran commission", "a"), body("commission", "b")
    assert joined(sole_bodies, *pair) == {(("a", "Talverran commission"), ("b", "commission"))}
    assert joined(sole_bodies, body("Health Ministry", "a", is_named=True), body("ministry", "b"))


def test_a_word_that_judges_tells_nothing_of_which_it_is() -> None:
    blind = replace(body("blind ministry", "b"), judged=frozenset({"blind"}))
    assert joined(sole_bodies, body("Health Ministry", "a", is_named=True), blind)


def test_where_nobody_tells_which_it_is_two_stay_two() -> None:
    assert joined(sole_bodies, body("ministry", "a"), body("ministry", "b")) == set()


def test_of_two_of_a_sort_neither_is_meant() -> None:
    two = body("Health Ministry", "a", is_named=True), body("interior ministry", "a")
    assert joined(sole_bodies, *two, body("ministry", "b")) == set()


def test_bodies_of_which_every_state_has_one_are_left_apart() -> None:
    assert joined(sole_bodies, body("government", "a"), body("government", "b")) == set()


def test_a_service_is_told_by_two_words() -> None:
    assert joined(sole_bodies, body("regional fire service", "a"), body("fire service", "b"))
    assert not joined(sole_bodies, body("regional fire service", "a"), body("security service", "b"))


def test_stories_are_left_apart() -> None:
    assert joined(sole_bodies, body("Velm commission", "a"), body("commission", "b", story="s2")) == set()
