"""Who said it, and who says it is not so."""

from __future__ import annotations

import pytest

from differing import actor, compared
from headwater.collate.difference import Difference
from headwater.collate.differing_words import (
    attribution_differences,
    denial_differences,
)
from headwater.collate.reading import Statement
from readings_by_hand import said

WARDEN, PILOT = actor("a-warden", "Ysolde Marr"), actor("a-pilot", "Tam Orrick")
WORDS = "The old lighthouse will close forever this autumn."


def attributions(*statements: Statement) -> list[Difference]:
    return list(attribution_differences(compared(*statements, actors=(WARDEN, PILOT))))


def denials(*statements: Statement) -> list[Difference]:
    return list(denial_differences(compared(*statements, actors=(WARDEN, PILOT))))


def test_the_same_words_in_two_mouths() -> None:
    (found,) = attributions(said(WORDS, speaker="a-warden"), said(WORDS, document="d2", speaker="a-pilot"))
    assert (found.kind, found.is_open, found.about) == ("attribution", False, f"who said it: {WORDS}")
    assert [value for value, _ in found.sides] == ["Ysolde Marr", "Tam Orrick"]


@pytest.mark.parametrize(
    "other",
    [
        said(WORDS, document="d2", speaker="a-warden"),
        said(WORDS, document="d2"),
        said(WORDS, document="d2", speaker="a-pilot", is_direct=False),
        said("Two barges ran aground on Torrin sands.", document="d2", speaker="a-pilot"),
    ],
    ids=["same speaker", "nobody known", "not word for word", "other words"],
)
def test_one_mouth_or_other_words(other: Statement) -> None:
    assert attributions(said(WORDS, speaker="a-warden"), other) == []


def test_who_speaks_for_a_body_is_no_other_mouth() -> None:
    board = said(WORDS, speaker="a-warden", office=frozenset({"light", "board"}))
    clerk = said(WORDS, document="d2", speaker="a-pilot", titles=frozenset({"clerk", "light", "board"}))
    state = said(WORDS, speaker="a-warden", house="OS", office=frozenset({"oskar"}))
    envoy = said(WORDS, document="d2", speaker="a-pilot", house="OS")
    assert attributions(board, clerk) == attributions(state, envoy) == []


def test_two_persons_of_one_state_are_two_mouths() -> None:
    one, other = (
        said(WORDS, document=name, speaker=who, house="OS")
        for name, who in (("d1", "a-warden"), ("d2", "a-pilot"))
    )
    assert len(attributions(one, other)) == 1


def test_the_same_words_in_two_mouths_are_told_once() -> None:
    one, other = said(WORDS, speaker="a-warden"), said(WORDS, document="d2", speaker="a-pilot")
    (found,) = attributions(one, other, said(WORDS, document="d3", speaker="a-warden"))
    assert [len(readings) for _, readings in found.sides] == [2, 1]


@pytest.mark.parametrize("is_first", [True, False])
def test_a_denial_stands_on_the_second_side(is_first: bool) -> None:
    affirmed = said(WORDS, document="d2" if is_first else "d1", speaker="a-warden")
    denied = said(WORDS, document="d1" if is_first else "d2", speaker="a-pilot", negated=True)
    (found,) = denials(*sorted((affirmed, denied), key=lambda each: each.document))
    assert found.about == f"whether: {WORDS}"
    assert found.sides == (("said by Ysolde Marr", (affirmed,)), ("denied", (denied,)))


def test_who_denies_something_like_what_she_says_denies_another_thing() -> None:
    denied = said(
        "The old lighthouse will close forever this winter.", document="d2", speaker="a-warden", negated=True
    )
    assert denials(said(WORDS, speaker="a-pilot"), denied)
    assert not denials(said(WORDS, speaker="a-warden"), denied)


def test_a_request_that_is_refused_is_not_denied() -> None:
    asked = "The request for a second lamp at the quay of Torrin."
    assert not denials(said(asked), said(asked, document="d2", negated=True))


def test_a_denial_of_nobody_known_says_so() -> None:
    (found,) = denials(said(WORDS), said(WORDS, document="d2", negated=True))
    assert found.sides[0][0] == "said by an unnamed source"


@pytest.mark.parametrize(
    "other",
    [
        said(WORDS, document="d2"),
        said(WORDS, document="d1", negated=True),
        said(WORDS, document="d2", negated=True, denies=False),
        said("Two barges ran aground on Torrin sands.", document="d2", negated=True),
    ],
    ids=["both affirm", "one article", "only not said", "something else"],
)
def test_no_denial(other: Statement) -> None:
    assert denials(said(WORDS), other) == []
