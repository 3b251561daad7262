"""In which words: one sentence of one speaker, quoted otherwise in two documents."""

from __future__ import annotations

import pytest

from differing import actor, compared
from headwater.collate.difference import Difference
from headwater.collate.reading import Statement
from headwater.collate.renderings import Uttered, is_rendering, leaves_out, own_words, wording_differences
from headwater.collate.words import content_words
from readings_by_hand import said

WARDEN, PILOT = actor("a-warden", "Ysolde Marr"), actor("a-pilot", "Tam Orrick")
WORDS = "The old lighthouse will close forever this autumn."


def wordings(*statements: Statement) -> list[Difference]:
    return list(wording_differences(compared(*statements, actors=(WARDEN, PILOT))))


def quoted(words: str, document: str = "d1", speaker: str | None = "a-warden") -> Statement:
    return said(words, document=document, speaker=speaker)


def test_another_rendering_shows_the_words_that_differ() -> None:
    left = said("We shall never abandon the drowned village of Torrin.", speaker="a-warden")
    right = said("We shall never forsake the drowned village of Torrin.", document="d2", speaker="a-warden")
    (found,) = wordings(left, right)
    assert (found.about, found.is_open) == ("in which words: Ysolde Marr", True)
    assert [value for value, _ in found.sides] == ["abandon", "forsake"]


@pytest.mark.parametrize(
    "other",
    [
        said(WORDS, document="d2"),
        said("The old lighthouse will close forever.", document="d2"),
        said("The old lighthouses will close forever this autumn.", document="d2"),
        said("The new lighthouse will close forever this autumn."),
        said("The new lighthouse will close forever this autumn.", document="d2", is_direct=False),
    ],
    ids=["the same", "only shorter", "another spelling", "one article", "not quoted"],
)
def test_no_other_rendering(other: Statement) -> None:
    assert wordings(said(WORDS), other) == []


def test_a_word_left_out_in_the_midst_is_another_rendering() -> None:
    shorter = said("The old lighthouse will close this autumn.", document="d2")
    (found,) = wordings(said(WORDS), shorter)
    assert [value for value, _ in found.sides] == ["forever", "close this"]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "No pilot was in danger at any time.",
            "No pilot was left alone at any time.",
            ["danger", "left … alone"],
        ),
        (
            "I will not resign over this.",
            "I will not resign before the tide has turned.",
            ["I will not resign over this.", "tide … turned"],
        ),
        (
            "Nobody has the right to hold a harbour hostage.",
            "No one has the right to keep a harbour waiting.",
            ["Nobody … hold … hostage", "keep … waiting"],
        ),
        (
            "If the lamps failed, the guild will pay for them.",
            "The lamps failed, and the guild will pay for them.",
            [
                "If the lamps failed, the guild will pay for them.",
                "The lamps failed, and the guild will pay for them.",
            ],
        ),
    ],
)
def test_a_sentence_begun_and_ended_alike_is_one_in_other_words(
    one: str, other: str, expected: list[str]
) -> None:
    (found,) = wordings(quoted(one), quoted(other, "d2"))
    assert [value for value, _ in found.sides] == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("We need water and we need rope.", "We need time to find out what happened."),
        ("We do not know yet how it began.", "We do not know how it began."),
        ("The guild is not asking for a second lamp.", "The guild asks for no second lamp."),
    ],
)
def test_what_is_two_sentences_or_says_the_same(one: str, other: str) -> None:
    assert wordings(quoted(one), quoted(other, "d2")) == []


def test_each_rendering_is_told_once_with_all_that_have_it() -> None:
    short, long = "The lamp will be lit by Sunday.", "The lamp will be mended by Sunday."
    (found,) = wordings(quoted(short), quoted(long, "d2"), quoted(short, "d3"), quoted(f"{long}", "d4"))
    assert [(value, len(side)) for value, side in found.sides] == [("lit", 2), ("mended", 2)]


def test_who_has_both_sentences_has_heard_two() -> None:
    one, other = "I will not leave the mole today.", "I will not leave this island ever."
    assert wordings(quoted(one), quoted(other, "d2"))
    assert not wordings(quoted(one), quoted(other, "d2"), quoted(one, "d3"), quoted(other, "d3"))


def test_another_speaker_says_her_own_words() -> None:
    assert not wordings(
        quoted("The lamp will be lit by Sunday."),
        quoted("The lamp will be mended by Sunday.", "d2", "a-pilot"),
    )


def test_own_words_leave_out_other_spellings() -> None:
    one, other = (
        frozenset(content_words(words))
        for words in ("The harbour colour faded.", "The harbor color vanished.")
    )
    assert own_words(one, other) == ["fad"]
    assert own_words(one, one) == []


def uttered(words: str, speaker: str | None = "a-warden") -> Uttered:
    statement = quoted(words, speaker=speaker)
    return Uttered(statement, statement.parts[0])


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "The guild pays for the lamps",
            "The guild pays for the lamps boats ropes nets sails oars masts",
            True,
        ),
        (
            "The guild pays for the lamps",
            "The guild pays for the lamps boats ropes nets sails oars masts hooks",
            False,
        ),
        ("lamps ropes nets boats", "lamps ropes nets boats", True),
        ("lamps ropes nets boats", "boats nets ropes lamps", False),
        ("The lamps shone", "The lamps shone", False),
    ],
    ids=["six words more", "seven more", "in one order", "in another", "too few"],
)
def test_a_rendering_has_most_words_in_one_order(one: str, other: str, *, expected: bool) -> None:
    assert is_rendering(uttered(one), uttered(other)) is expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("the lamps the ropes the nets boats masts", "the lamps the ropes the nets oars", True),
        ("the lamps the ropes the nets boats masts hooks", "the lamps the ropes the nets oars", False),
        ("it was the red lamp on the mole", "it was the blue rope on the gate", False),
    ],
)
def test_of_speakers_who_are_not_known_more_is_asked(one: str, other: str, *, expected: bool) -> None:
    assert is_rendering(uttered(one, None), uttered(other, None)) is expected


@pytest.mark.parametrize(
    ("shorter", "expected"),
    [
        ("We pay for the red lamps now", True),
        ("We pay for lamps now", False),
        ("We pay for the red old lamps", False),
        ("We pay for the red old lamps now", False),
    ],
)
def test_a_word_or_two_may_be_left_out_in_the_midst(shorter: str, *, expected: bool) -> None:
    assert leaves_out(uttered(shorter), uttered("We pay for the red old lamps now")) is expected
