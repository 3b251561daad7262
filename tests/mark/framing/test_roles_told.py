"""Plain labels from the roles that an article tells beside a name."""

from __future__ import annotations

import pytest

from labelled import Marked, labels


@pytest.mark.parametrize(
    ("text", "actor", "label"),
    [
        ("The pier fell after harbour chief Olav Dahl left.", "Olav Dahl", "harbour chief"),
        ("Regional fire chief Olav Dahl said the pier fell.", "Olav Dahl", "Regional fire chief"),
        ("The pier fell, said Ada Moll, police spokeswoman.", "Ada Moll", "police spokeswoman"),
        ("Defence ministry spokesman Colonel Olav Dahl left.", "Olav Dahl", "Defence ministry spokesman"),
        ("“I wept,” said beekeeper Ada Moll, who lives by the pier.", "Ada Moll", "beekeeper"),
        ("The port is owned by the shipping company Norrlink.", "Norrlink", "shipping company"),
    ],
)
def test_what_somebody_is_beside_the_name(marked: Marked, text: str, actor: str, label: str) -> None:
    document = marked(text)
    assert (actor, label, "own") in labels(document)
    assert not any(framing.judges for framing in document.marks.framing)


@pytest.mark.parametrize(
    "text",
    [
        "Defence Minister Olav Dahl left.",
        "The Minister of Health, Olav Dahl, left.",
        "General Olav Dahl left.",
        "It is owned by the company Norrlink.",
    ],
)
def test_a_title_in_capitals_and_a_bare_company_are_none(marked: Marked, text: str) -> None:
    assert not labels(marked(text))


def test_whose_wife_somebody_is_tells_nothing_of_him(marked: Marked) -> None:
    found = labels(marked("The wife of harbour chief Olav Dahl left."))
    assert found == {("Olav Dahl", "harbour chief", "own")}


def test_a_role_in_speech_is_the_speakers(marked: Marked) -> None:
    found = labels(marked("“We trust harbour chief Olav Dahl,” said Ada Moll."))
    assert ("Olav Dahl", "harbour chief", "quoted") in found
