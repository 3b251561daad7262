"""By what else a text takes up somebody just told of."""

from __future__ import annotations

from collections.abc import Callable

import pytest

Meant = Callable[[str, str], str | None]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Odo Venn lost his temper on Monday. The father-of-two told reporters to leave.",
            "The father-of-two",
        ),
        (
            "Odo Venn was taken to hospital on Monday. The dad of four is expected to recover.",
            "The dad of four",
        ),
        (
            "Minister Odo Venn, 44, wasn't having any of it. 'Puppets build nothing. We do,' the "
            "dad-of-three blasted on X just before midnight.",
            "the dad-of-three",
        ),
        (
            "Odo Venn, boss of a clinic in Lisk, tore the tale to shreds. The gutsy medic said it was a lie.",
            "The gutsy medic",
        ),
        (
            "Singer Odo Venn was hauled away by wardens. The glamorous 44-year-old, a legend, was held.",
            "The glamorous 44-year-old",
        ),
    ],
)
def test_who_was_just_told_of_is_meant(meant: Meant, text: str, words: str) -> None:
    assert meant(text, words) == "Odo Venn"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Odo Venn lost his temper on Monday. The local medic told reporters to leave.", "The local medic"),
        (
            "Odo Venn saw Ada Moll. It rained for long. It hailed too. The father-of-two left.",
            "The father-of-two",
        ),
        ("Odo Venn lost his temper on Monday. A father-of-two told reporters to leave.", "A father-of-two"),
        (
            "Odo Venn and Arne Moll met on Monday. The father-of-two told reporters to leave.",
            "The father-of-two",
        ),
        ("It rained on Odo Venn on Monday. The father-of-two told reporters to leave.", "The father-of-two"),
        (
            "“Odo Venn lost his temper on Monday,” a clerk said. The father-of-two told her to leave.",
            "The father-of-two",
        ),
        ("Odo Venn lost his temper on Monday. The mum-of-two told reporters to leave.", "The mum-of-two"),
        ("Odo Venn tore the tale to shreds. Reporters met the gutsy medic.", "the gutsy medic"),
        (
            "Odo Venn lost his temper on Monday. That father-of-two told reporters to leave.",
            "That father-of-two",
        ),
    ],
)
def test_who_may_be_another_is_not(meant: Meant, text: str, words: str) -> None:
    assert meant(text, words) != "Odo Venn"


def test_who_is_called_a_parent_before_the_name_is_nobody_else(meant: Meant) -> None:
    assert meant("The loving father-of-three Arne Moll was found dead.", "The loving father-of-three") is None
