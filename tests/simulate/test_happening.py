"""The people of an invented happening."""

from __future__ import annotations

import pytest

from headwater.simulate.happening import MONTHS, WEEKDAYS, Person


def person(given: str = "Hedda", family: str = "Voll", body: str | None = None) -> Person:
    return Person(
        key="p", given=given, family=family, other_family=family, is_woman=True, title="nurse", body=body
    )


@pytest.mark.parametrize(
    ("who", "identity"),
    [
        (person(), "person:Hedda Voll"),
        (person(body="port board"), "body:port board"),
        (person(given="Signe", body="port board"), "body:port board"),
    ],
)
def test_who_speaks_for_a_body_speaks_its_word(who: Person, identity: str) -> None:
    assert who.identity == identity


@pytest.mark.parametrize(
    ("given", "family", "handle"),
    [("Hedda", "Voll", "@heddavoll"), ("Anne-Lise", "von Voll", "@annelisevonvoll")],
)
def test_an_account_has_no_blanks_or_hyphens(given: str, family: str, handle: str) -> None:
    who = person(given, family)
    assert who.handle == handle
    assert who.name == f"{given} {family}"


def test_the_calendar_is_english_on_every_machine() -> None:
    assert (len(MONTHS), len(WEEKDAYS)) == (12, 7)
    assert (MONTHS[0], MONTHS[-1], WEEKDAYS[0]) == ("January", "December", "Monday")
