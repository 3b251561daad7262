"""What somebody is said to deny, and another article tells with all of its words."""

from __future__ import annotations

import pytest

from differing import compared
from headwater.collate.denied_elsewhere import HEARSAY, OF_ANOTHER, can_be_told, together
from headwater.record.document import Page
from headwater.run.pipeline import Silent, account_of
from headwater.settings import Settings
from readings_by_hand import said


def told(*texts: str) -> list[tuple[str, ...]]:
    """The values of the differences on whether something was so."""
    pages = [Page(path=f"{number}.txt", text=text) for number, text in enumerate(texts)]
    account = account_of(pages, (), Settings(use_cache=False), Silent(), is_one_story=True)
    return [
        tuple(side.value for side in found.sides)
        for found in account.disagreements
        if found.kind == "assertion"
    ]


TELLING = "It rained. The boats lay empty in Torrin for months, says Jory Tamm, who counts them each day."


def test_a_sentence_with_all_words_of_a_denial_is_what_is_denied() -> None:
    assert told(TELLING, "Reeve Ysolde Marr denied that the boats lay empty.") == [("said so", "denied")]


@pytest.mark.parametrize(
    ("telling", "denial"),
    [
        (TELLING, "Reeve Ysolde Marr denied that the boats lay in the mud."),
        (TELLING, "Reeve Ysolde Marr denied emptying boats."),
        (
            "The boats of the dockers, who ate bread by the lamp of the mole all night, were seen empty.",
            "Reeve Ysolde Marr denied that boats lay empty.",
        ),
        ("Did the boats lie empty in Torrin?", "Reeve Ysolde Marr denied that the boats lie empty."),
        ("The dockers asked for a longer break.", "Reeve Ysolde Marr rejected the call for a longer break."),
    ],
)
def test_what_is_not_denied(telling: str, denial: str) -> None:
    assert not told(telling, denial)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("that the gate was open", True),
        ("that he had opened the gate", False),
        ("that any gate was open", False),
        ("opening the gate", False),
    ],
)
def test_some_denials_are_of_another_than_the_denier(words: str, *, expected: bool) -> None:
    assert bool(OF_ANOTHER.match(words)) is expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [("a newspaper report of nine boats", True), ("claims that he lied", True), ("the plan", False)],
)
def test_what_is_rejected_is_hearsay_or_no_fact(words: str, *, expected: bool) -> None:
    assert bool(HEARSAY.match(words)) is expected


def test_only_denied_words_are_looked_for() -> None:
    denied = said("that the gate was open", negated=True)
    assert can_be_told(compared(denied), denied)
    for other in (said("that the gate was open"), said("that it was not so", negated=True)):
        assert not can_be_told(compared(other), other)


def test_denials_that_have_a_telling_in_common_are_one_difference() -> None:
    first, second, third = (said(text, negated=True) for text in ("the gate", "the lamp", "the mole"))
    one, other = said("a gate"), said("a mole")
    groups = together([(first, one), (third, other), (second, one)])
    assert sorted(len(group) for group in groups) == [1, 2]
