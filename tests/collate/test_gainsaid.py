"""What one sentence tells and the next says that somebody denies."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.collate.gainsaid import can_be_denied, denial_in
from headwater.record.account import Account
from headwater.record.span import Span
from one_story import one_story


def denials(*texts: str) -> list[tuple[str, ...]]:
    """The words on each side of what is told as denied."""
    account = one_story(*texts)
    return [
        tuple(words(account, side.witnesses[0]) for side in found.sides)
        for found in account.disagreements
        if found.kind == "assertion"
    ]


def words(account: Account, span: Span) -> str:
    texts = {each.id: each.text for each in account.documents}
    return texts[span.document][span.start : span.end]


@pytest.mark.parametrize(
    ("text", "told", "denied"),
    [
        (
            "The pilots' guild says the lantern was dark on Friday. The harbour office denies this.",
            "the lantern was dark on Friday",
            "The harbour office denies this.",
        ),
        (
            "Warden Ysolde Marr said that the gate was open. The dockers, by letter, rejected that.",
            "that the gate was open",
            "The dockers, by letter, rejected that.",
        ),
        (
            "Keeper Jory Tamm is alleged to have sold oil from the lamp store.\n\nHe denies the charge.",
            "Keeper Jory Tamm is alleged to have sold oil from the lamp store.",
            "He denies the charge.",
        ),
        (
            "Engineer Odo Brask said his office wrote to the yard in May. The yard says no such letter came.",
            "his office wrote to the yard in May",
            "The yard says no such letter came.",
        ),
        (
            "Engineer Odo Brask said that the yard had begged for oil. Its office denied that any such "
            "request had been made.",
            "that the yard had begged for oil",
            "Its office denied that any such request had been made.",
        ),
        (
            "Engineer Odo Brask said the keeper had rung on Monday. Her office told this paper last night "
            "that there had been no such call.",
            "the keeper had rung on Monday",
            "Her office told this paper last night that there had been no such call.",
        ),
        (
            "Engineer Odo Brask said that the lens was polished in May. The yard says it was never polished.",
            "that the lens was polished in May",
            "The yard says it was never polished.",
        ),
    ],
)
def test_a_denial_points_back(text: str, told: str, denied: str) -> None:
    found = denials(text, "The lamp at Torrin was lit again on Monday.")
    assert (told, denied) in found


@pytest.mark.parametrize(
    "text",
    [
        "The guild asked for a longer break. The harbour office rejected this.",
        "Warden Ysolde Marr denied that the gate was open. The dockers dispute that.",
        "Was the gate left open? The dockers deny this.",
        "The guild says it was dark. The harbour office neither confirms nor denies this.",
        "Warden Ysolde Marr says it was a Saturday. A docker says it was never at the mole.",
    ],
)
def test_what_is_no_denial_of_a_fact(text: str) -> None:
    assert not denials(text, "The lamp at Torrin was lit again on Monday.")


@pytest.mark.parametrize(
    ("words", "is_found"),
    [
        ("The yard denies it.", True),
        ("Both crews reject the accusations.", True),
        ("The yard denied the report within the hour.", True),
        ("The yard says that this is untrue.", True),
        ("The yard insists it was never sent.", True),
        ("The yard denied entry to the inspectors.", False),
        ("The court rejected the appeal.", False),
        ("The yard would deny it if asked.", False),
        ("Nobody knows whether the yard denies it.", False),
        ("Let them deny it.", False),
        ("Nobody denies it.", False),
        ("They can deny this.", False),
    ],
)
def test_the_words_of_a_denial(words: str, is_found: bool) -> None:
    assert (denial_in(words) is not None) == is_found


@pytest.mark.parametrize(
    ("words", "can_be"),
    [
        ("The guild says the gate was open.", True),
        ("Everybody at the quay knows it.", False),
        ("The guild demanded a longer break.", False),
        ("The guild denied that.", False),
    ],
)
def test_what_can_be_denied(words: str, can_be: bool) -> None:
    denied = denial_in("The yard rejects this.")
    assert denied is not None
    assert can_be_denied(words, denied) == can_be


@given(st.text(alphabet="abc ,.;'’\n?é", max_size=300))
def test_any_words_are_read(words: str) -> None:
    denial_in(words)
