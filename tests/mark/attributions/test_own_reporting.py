"""What an outlet was told, saw or learned itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.mark.attributions.own_reporting import told_us, was_there, we_saw


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The mayor told us that the lock was shut.", "told us"),
        ("The mayor told this newspaper that the lock was shut.", "told this newspaper"),
        ("The mayor told our correspondent so.", "told our correspondent"),
        ("He said so in an interview with our reporter.", "in an interview with our reporter"),
        ("He said so in a phone interview with this magazine.", "in a phone interview with this magazine"),
        ("In an email to us he denied it.", "email to us"),
        ("Asked: a keeper who wrote to us.", "wrote to us"),
    ],
)
def test_what_was_told_to_the_outlet(text: str, words: str) -> None:
    ((start, end),) = told_us(text)
    assert words in text[start:end]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("As our correspondent in Sarn reports, the lock is shut.", "As our correspondent in Sarn reports"),
        ("Our correspondent saw water on the road.", "Our correspondent"),
        ("Our own two reporters counted forty boats.", "Our own two reporters"),
        ("This newspaper's reporter saw it.", "This newspaper's reporter"),
        ("This newspaper has obtained the plan.", "This newspaper has obtained"),
        ("We have seen the plan.", "We have seen"),
        ("The plan, seen by this newspaper, is long.", "seen by this newspaper"),
    ],
)
def test_what_its_own_people_saw(text: str, words: str) -> None:
    assert [text[start:end] for start, end in we_saw(text)] == [words]


@pytest.mark.parametrize(
    "text",
    [
        "The mayor told reporters that the lock was shut.",
        "The mayor told the Quay Herald so.",
        "The mayor told users of the lock so.",
        "Our lock is old and our mayor knows it.",
        "We are tired of this.",
        "The plan was seen by few.",
        "The usher met us.",
    ],
)
def test_what_others_were_told_is_not_own(text: str) -> None:
    assert [*told_us(text), *we_saw(text)] == []


@given(
    st.lists(st.sampled_from("told us our this newspaper reporter seen by we have , . in an".split())).map(
        " ".join
    )
)
def test_places_lie_in_the_text_in_order(text: str) -> None:
    for found in (list(told_us(text)), list(we_saw(text))):
        assert found == sorted(found)
        assert all(0 <= start < end <= len(text) for start, end in found)


def test_what_a_speaker_was_asked_was_not_told_to_the_outlet() -> None:
    assert list(told_us('"They asked me twice," she said.')) == []
    assert list(told_us("“They asked me twice,” she told us.")) != []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("At dawn I counted nine carts on the bridge.", "I counted"),
        ("By then we had reached the mill, and it was dark.", "we had reached"),
        ("I was there. It rained.", "I was there"),
        ("This much this reporter saw from the wall.", "this reporter saw"),
        ("From the loft I could see both boats.", "I could see"),
    ],
)
def test_what_a_writer_saw_and_did_there(text: str, words: str) -> None:
    assert [text[start:end] for start, end in was_there(text)] == [words]


@pytest.mark.parametrize(
    "text",
    [
        "I watched him on the late television that night.",
        "I see that the miller has changed his mind.",
        'The miller said: "I saw the cart go in."',
        "They saw the cart go in.",
    ],
)
def test_what_others_or_a_set_showed_nobody_was_there_for(text: str) -> None:
    assert list(was_there(text)) == []


@pytest.mark.parametrize("text", ["There were 60 boats, by my own count.", "It fell at ten by my watch."])
def test_what_a_writer_counts_is_own(text: str) -> None:
    assert [*was_there(text)]


def test_we_in_quotation_marks_are_not_the_outlet() -> None:
    assert [*we_saw('"Nothing has changed and we have seen no boats," said the keeper.')] == []


def test_a_reporter_who_was_told_something_has_not_seen_it() -> None:
    assert not [*we_saw("“We will pay,” the mayor told our reporter Ann Roe. The lock is shut.")]
