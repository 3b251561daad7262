"""Verbs of speech that the tagger took for nouns."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from quote_readings import Read

Reader = Callable[[str], list[Read]]


def test_what_a_name_maintains_is_said_though_the_tagger_has_a_noun(read: Reader) -> None:
    (quote,) = read("Sincar maintains that 27 were hurt, some of whom did not go to hospital.")
    assert quote.speaker == "Sincar"
    assert quote.content == ("that 27 were hurt, some of whom did not go to hospital",)


@pytest.mark.parametrize("text", ["The claims that he made were false.", "Sincar repeats that every year."])
def test_a_noun_before_that_stays_one(read: Reader, text: str) -> None:
    assert not [quote for quote in read(text) if quote.cue in {"claims"}]


def test_a_verb_taken_for_a_plural_closes_a_sentence(read: Reader) -> None:
    (quote,) = read("No tests are held on the bridge, the Ministry stresses.")
    assert (quote.speaker, quote.content) == ("the Ministry", ("No tests are held on the bridge",))


def test_a_plural_at_the_end_of_a_row_says_nothing(read: Reader) -> None:
    assert not read("The tide turned, and the town had its nets, boats and stresses.")


def test_what_a_channel_with_a_number_reports_is_told_by_it(read: Reader) -> None:
    (quote,) = read(
        "The channel Osten 7 reports with reference to a source in the Staff that the garrison has fled."
    )
    assert quote.speaker is not None
    assert quote.speaker.endswith("Osten 7")
    assert quote.content == ("that the garrison has fled",)
