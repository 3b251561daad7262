"""What stands above and below the turns of a transcript."""

from __future__ import annotations

import pytest

from headwater.record.document import Document, Page
from headwater.run.pipeline import clean_pages
from headwater.settings import Settings

TURNS = """
HARBOUR MASTER ADA VENN: Good morning. The lock has been shut since Monday.
QUESTION: Who shut it, and why?
VENN: I did, on Monday at noon.
QUESTION: Will it open?
VENN: It will open on Friday.
"""


def cleaned(text: str) -> Document:
    (document,), _ = clean_pages([Page(path="a.txt", text=text)], Settings(on_error="raise"))
    return document


def kinds(document: Document) -> dict[str, str]:
    return {document.text[zone.start : zone.end]: zone.kind for zone in document.zones}


@pytest.mark.parametrize(
    "title",
    [
        "Press briefing by the harbour master, Tarn, 4 May 2031",
        "Harbour Committee, hearing of Tuesday 4 May 2031: the lock at Brae",
    ],
)
def test_the_occasion_and_its_day_are_a_transcripts_title(title: str) -> None:
    document = cleaned(f"Harbour Board of Tarn / Transcripts\n{title}\n{TURNS}")
    assert document.title == title
    assert document.published is not None
    assert document.published.edtf == "2031-05-04"
    assert kinds(document)["Harbour Board of Tarn / Transcripts"] == "page-title"


def test_what_a_transcript_says_of_itself_is_a_notice_and_below_its_turns_nobody_speaks() -> None:
    head = "Harbour Board of Tarn\nCheck against delivery. Questions have been shortened.\n"
    title = "Press briefing by the harbour master, Tarn, 4 May 2031\n"
    found = kinds(cleaned(f"{head}{title}{TURNS}Transcript: Press Office\nNext briefing: 25 June\n"))
    assert found["Check against delivery. Questions have been shortened."] == "notice"
    assert {found["Transcript: Press Office"], found["Next briefing: 25 June"]} == {"footer"}


def test_a_headline_above_an_interview_stays_one() -> None:
    headline = "“We shall never sell the lock”, the harbour master says"
    assert cleaned(f"The Tarn Post\n\n{headline}\n\nBy Orla Pell, 4 May 2031\n{TURNS}").title == headline


def test_who_held_an_interview_and_when_is_no_title() -> None:
    head = "The Tarn Post\n\n“We shall never sell the lock”\n\nInterview by Rika Damen, 11 October 2029\n"
    assert cleaned(head + TURNS).title == "“We shall never sell the lock”"
