"""Questions and answers that no label tells apart."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from builders import document_of
from headwater.mark.parsed import ParsedDocument
from headwater.mark.quotes.interviews import answers_in, is_interview, is_question
from headwater.record.document import Document

Parser = Callable[[Document | str], ParsedDocument]

ASKED = (
    "Did you close the locks?\nI did. The gates were cracked.\nWho told you?\nMy keeper told me.\n"
    "And the town?\nIt sleeps. We pay."
)


def answers(parse: Parser, text: str, surname: str = "Venn") -> list[str]:
    return [paragraph.text for paragraph in answers_in(parse(text).paragraphs, surname)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("INTERVIEW", True),
        ("Interview: Petra Holm", True),
        ("In conversation with Ada Venn", True),
        ("The interview was conducted by telephone.", True),
        ("The Argus spoke to her on the towpath.", True),
        ("Five questions to Ada Venn", True),
        ("She answered in writing.", True),
        ("The questions were put by Tomas Breck.", True),
        ("What did the interview say?", False),
        ("We need to answer a few questions when the lock is shut.", False),
        ("The locks are shut.", False),
    ],
)
def test_a_page_says_that_it_is_an_interview(parse: Parser, text: str, expected: bool) -> None:
    assert is_interview(parse(text).paragraphs) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Who told you?", True), ("Why should I care?", False), ("Nobody asked.", False), ("And?" * 70, True)],
)
def test_a_question_is_put_to_somebody_else(parse: Parser, text: str, expected: bool) -> None:
    assert is_question(parse(text).paragraphs[0]) is expected


def test_what_stands_under_questions_answers_them(parse: Parser) -> None:
    assert answers(parse, ASKED) == [
        "I did. The gates were cracked.",
        "My keeper told me.",
        "It sleeps. We pay.",
    ]


def test_two_questions_are_no_interview(parse: Parser) -> None:
    assert not answers(parse, "\n".join(ASKED.split("\n")[:4]))


def test_questions_to_nobody_are_no_interview(parse: Parser) -> None:
    assert not answers(parse, ASKED.replace("you", "them"))


def test_answers_without_a_person_are_no_interview(parse: Parser) -> None:
    told = (
        ASKED.replace("I did.", "He did.")
        .replace("My", "A")
        .replace("me", "him")
        .replace("We pay", "They pay")
    )
    assert not answers(parse, told)


def test_what_tells_of_the_one_who_is_asked_is_no_answer(parse: Parser) -> None:
    text = f"{ASKED}\nVenn laughs and looks at the water.\nShe leaves.\nAda Venn is a keeper."
    assert answers(parse, text)[-1] == "It sleeps. We pay."


def test_headings_end_an_answer(parse: Parser) -> None:
    document = document_of(f"{ASKED}\nThe water\nI say so.", kinds={6: "heading"})
    assert [each.text for each in answers_in(parse(document).paragraphs, "Venn")][-1] == "It sleeps. We pay."


def test_what_stands_under_a_prompt_answers_it_however_short(parse: Parser) -> None:
    prompted = ASKED.replace(
        "Who told you?", "You closed nothing.\nThe locks were shut.\nIt rained.\nWho told you?"
    )
    assert answers(parse, f"{prompted}\nWhat do you want?\nI want sleep.") == [
        "I did. The gates were cracked.",
        "The locks were shut.",
        "It rained.",
        "My keeper told me.",
        "It sleeps. We pay.",
        "I want sleep.",
    ]
