"""The words by which bodies are known to be of a sort."""

from __future__ import annotations

from headwater.mark.actors.body_sorts import FIRM, FITTING, GENERAL, NARROW, OUTLET, SORT_OF, TELLING, THINGS


def test_every_general_word_has_one_sort() -> None:
    assert len(SORT_OF) == sum(len(words) for words in GENERAL.values())


def test_a_body_fits_the_words_for_its_own_sort() -> None:
    assert all(sort in fitting for sort, fitting in FITTING.items())


def test_words_of_doubt_are_general_words() -> None:
    assert SORT_OF.keys() >= THINGS
    assert SORT_OF.keys() >= NARROW


def test_what_is_told_without_a_noun_tells_a_sort() -> None:
    assert (TELLING[FIRM], TELLING[OUTLET]) == ("firm", "press")
