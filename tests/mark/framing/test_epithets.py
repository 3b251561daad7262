"""Judging words before what somebody is, in headlines."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from builders import document_of
from headwater.record.document import Document
from labelled import Marked, labels

Read = Callable[[str, str], set[tuple[str, str, str]]]


@pytest.fixture(scope="module")
def read(marked: Marked) -> Read:
    """The labels of an article by its headline and its first paragraph."""

    def find(headline: str, body: str) -> set[tuple[str, str, str]]:
        document: Document = document_of(f"{headline}\n\n{body}\n\nThe rain went on until Tuesday.")
        first, *others = document.zones
        zones = (replace(first, kind="headline"), *others)
        return labels(marked(replace(document, zones=zones)))

    return find


@pytest.mark.parametrize(
    ("headline", "body", "label"),
    [
        ("Shadowy mogul mocks mayor", "Olav Dahl, a media mogul, laughed.", ("Olav Dahl", "Shadowy mogul")),
        (
            "Embattled minister clings on",
            "Transport minister Hedda Voll will stay.",
            ("Hedda Voll", "Embattled minister"),
        ),
        (
            "Fury at penny-pinching port authority",
            "The Lisk Port Authority was sorry.",
            ("Lisk Port Authority", "penny-pinching port authority"),
        ),
    ],
)
def test_who_alone_is_told_to_be_that_is_meant(
    read: Read, headline: str, body: str, label: tuple[str, str]
) -> None:
    assert (*label, "own") in read(headline, body)


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Toxic bank deal sinks ferry", "Norrlink Bank said on Monday it would sell."),
        ("Greedy bank bosses flee", "Norrlink Bank said on Monday it would sell."),
        ("Furious minister hits back", "Minister Olav Dahl met health minister Hedda Voll."),
    ],
)
def test_what_is_said_of_another_thing_or_of_one_of_two_is_left_alone(
    read: Read, headline: str, body: str
) -> None:
    assert not [
        label for _, label, _ in read(headline, body) if label.split()[0] == headline.split(maxsplit=1)[0]
    ]
