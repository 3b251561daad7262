"""Whom a word for a standing means: "the actress", "the swimmer", "the suspect"."""

from __future__ import annotations

from collections.abc import Callable

Meant = Callable[[str, str], str | None]


def test_the_actress_is_the_woman_in_mind(meant: Meant) -> None:
    text = "Hedda Voll left the clinic in Oslo on Monday. The actress, 33, thanked her doctors."
    assert meant(text, "The actress") == "Hedda Voll"


def test_an_age_before_the_noun_belongs_to_the_description(meant: Meant) -> None:
    text = "Hedda Voll left the clinic in Oslo on Monday. The 33-year-old actress thanked her doctors."
    assert meant(text, "The 33-year-old actress") == "Hedda Voll"


def test_a_man_is_no_actress(meant: Meant) -> None:
    text = "Anders Brekke left the clinic in Oslo on Monday. The actress thanked her doctors."
    assert meant(text, "The actress") == "actress"


def test_who_has_another_trade_is_not_meant(meant: Meant) -> None:
    text = "The lawyer Hedda Voll left the clinic in Oslo on Monday. The swimmer thanked her doctors."
    assert meant(text, "The swimmer") == "swimmer"


def test_the_killer_may_be_anybody_but_whom_the_text_calls_so(meant: Meant) -> None:
    assert meant("Hedda Voll was found dead on Monday. The killer fled to Oslo.", "The killer") == "killer"
    text = "Convicted murderer Arne Brekke fled on Monday. The killer took a car to Oslo."
    assert meant(text, "The killer") == "Arne Brekke"


def test_nobody_meets_himself(meant: Meant) -> None:
    assert meant("Hedda Voll praised the actress on Monday.", "the actress") == "actress"


def test_grammar_binds_who_and_herself(meant: Meant) -> None:
    assert meant("Hedda Voll, who runs the port, left on Monday.", "who") == "Hedda Voll"
    assert (
        meant("The minister praised Hedda Voll, but Arne Brekke blamed himself.", "himself") == "Arne Brekke"
    )
