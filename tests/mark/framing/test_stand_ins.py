"""Labels that share the place of another noun, and what else tells that somebody is so."""

from __future__ import annotations

import pytest

from labelled import Marked, labels


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Hedda Voll is a coward and a liar.", "a liar"),
        ("Hedda Voll – a crook, a liar and a bully – left on Monday.", "a bully"),
        ("Hedda Voll is not a hero but a thief.", "a thief"),
        ("Hedda Voll is nothing but a thief.", "a thief"),
        ("Hedda Voll is little more than a puppet.", "a puppet"),
        ("Hedda Voll proved a coward when the gates closed.", "a coward"),
        ("Hedda Voll has become a laughing-stock.", "a laughing-stock"),
        ("Hedda Voll behaved like a tyrant on Monday.", "a tyrant"),
        ("Hedda Voll spoke. Dahl accused her of being a liar.", "a liar"),
        ("Bungling Port Minister Hedda Voll left on Monday.", "Bungling Port Minister"),
        ("Hedda Voll, that darling of the bankers, left on Monday.", "that darling of the bankers"),
    ],
)
def test_what_somebody_is_said_to_be(marked: Marked, text: str, label: str) -> None:
    assert ("Hedda Voll", label, "own") in labels(marked(text)) or (
        "Hedda Voll",
        label,
        "quoted",
    ) in labels(marked(text))


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Hedda Voll, once hailed as a saviour, left on Monday.", "a saviour"),
        ("Hedda Voll, dubbed the vulture of the quay, left on Monday.", "the vulture of the quay"),
        ("Hedda Voll, whom workers call the vulture, left on Monday.", "the vulture"),
        ("Workers dubbed Hedda Voll the vulture of the quay.", "the vulture of the quay"),
    ],
)
def test_what_others_call_somebody_is_a_label_by_whatever_noun(marked: Marked, text: str, label: str) -> None:
    assert ("Hedda Voll", label) in {found[:2] for found in labels(marked(text))}


@pytest.mark.parametrize(
    "text",
    [
        "The mayor denounced the Quarry Front as a band of looters.",
        "The Quarry Front, a band of looters, came on Monday.",
    ],
)
def test_a_band_of_members_is_one_label(marked: Marked, text: str) -> None:
    assert ("Quarry Front", "a band of looters") in {found[:2] for found in labels(marked(text))}


def test_a_body_that_is_only_called_so_is_judged(marked: Marked) -> None:
    document = marked("The so-called Quarry Front came on Monday.")
    assert ("Quarry Front", "so-called", "own") in labels(document)


@pytest.mark.parametrize(
    "text",
    [
        "Hedda Voll is not a coward or a liar.",
        "Hedda Voll did not behave like a tyrant on Monday.",
        "Hedda Voll is no thief.",
    ],
)
def test_what_is_denied_is_no_label(marked: Marked, text: str) -> None:
    assert labels(marked(text)) == set()
