"""Interviews and transcripts as pages print them, from the page to the quotes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.record.document import Document, Page
from headwater.record.mark import Quote
from headwater.record.pile import MarkedDocument
from headwater.run.pipeline import clean_pages
from headwater.settings import Settings

Marker = Callable[[Document | str], MarkedDocument]

QUESTIONS = """The Fenwick Argus
Home | News | Sport | Puzzles

Five questions for the woman who runs the locks

By Tomas Breck
Published 4 March 2031

Ines Calloway has been head of the Fenwick Lock Authority since 2027. The Argus spoke to her on the towpath.

Q: Why did you close the locks?

A: Because the gates are cracked. We found 14 cracks in January.

Q: The boatmen's guild says it was never asked.

A: I wrote to the guild on 3 February. Nobody answered.

And I telephoned twice. You can ask them about that.

Q: Who pays?

A: Who do you think? The town does.

This interview has been edited for length and clarity.
"""
NAMES = """Morgenblatt

Interview
"We will not sell a single tram"

Transport councillor Jelle Osinga on the strike, his pay offer and a letter that never came

Interview by Rika Damen and Pauw Stein, 11 October 2029

Morgenblatt: Mr Osinga, the trams have stood still for nine days. Whose fault is that?

Osinga: I do not talk about fault. We offered 4 percent on Friday.

Morgenblatt: The union's leader, Greet Vanhal, says you offered 3 percent.

Osinga (laughs): She is wrong. Everyone at the table has the paper.

Morgenblatt: Will you sell the depot in Harn?

Osinga: No.

Jelle Osinga, 51, has been a councillor since 2022. He lives in Harn.
"""
RADIO = """Inquiry into bridge collapse opens in Dunmarrow

August 19, 2030, 5:07 AM ET

OWEN HALE, HOST:

An inquiry opens today into the collapse of a footbridge. Nora Fisk of member station KDRM reports.

NORA FISK, BYLINE: The first witness is Paul Rennick. He walked across the bridge an hour before it fell.

PAUL RENNICK: It was humming like a wire.

FISK: Rennick called the city that evening. The city says it has no record of the call.

(SOUNDBITE OF ARCHIVED RECORDING)

UNIDENTIFIED PROTESTER: Shame on you.

HALE: And what happens then?

FISK: Judge Carla Bright has said she wants to finish by October.
"""
PLAIN = """The Listening Post

CULTURE

In conversation with Ada Merrow

The novelist on her new book, her quarrel with the academy and why she burned a prize

Words: Sil Trant
6 June 2028

Ada Merrow is late. When she comes through the door of the café in Port Ellis she is wet to the knees.

You gave back the Hollis Prize in April. Do you regret it?

I did not give it back. I burned it, which is different.

The academy says the prize money came from a trust.

Money always comes from a trust. Why should I care what the envelope is called?

I asked the chairman, Viktor Lunt, and he told me that it was none of my business.

And the family is yours?

My mother used to say that every family is a lie agreed upon.

What are you working on now?

A play. Nobody dies in it.

The Salt Door by Ada Merrow is published by Kestrel on 12 June.
"""
SURNAMES = """Radio Brae 96.2
On air | Schedule | Podcasts
Transcript: Brae in the Morning, 9 May 2031, 8:10 a.m.

Moll: "I never said sluice"

The harbour minister in conversation with Bente Carvall. Hesitations have been removed.

CARVALL: Good morning, minister. You said that the sluice is shut. Any regrets?

MOLL: Good morning. I never said sluice.

CARVALL: Who sent the boats to Brae?

MOLL: Not I. The boats answer to the mayor.

CARVALL: Will you go?

MOLL: Then the company should look in its drawers.
"""
EXPLAINER = """The Harbour Lantern

What we know about the Vessy ferry fire

By Ann Tolk
9 May 2031

A fire broke out on the ferry Vessy on Thursday night. Ann Tolk interviewed the crew.

How many people were on board?

The operator, Skarn Lines, says that 212 passengers were on the ship. All of them were brought ashore.

What caused the fire?

That is not known. Chief fire officer Jan Moll said it began on the car deck. We will keep you posted.

Can I travel this weekend?

No. The line is closed until Monday.

Q: Will there be an inquiry?

A: Yes. Transport minister Ruth Alder announced one on Friday.
"""


@pytest.fixture
def said(marked: Marker) -> Callable[[str], list[tuple[str, str]]]:
    """Who says what in a page, each quote that stands in no other one."""

    def read(text: str) -> list[tuple[str, str]]:
        (document,), _ = clean_pages([Page(path="a.txt", text=text)], Settings(on_error="raise"))
        marks = marked(document).marks
        names = {chain.id: chain.name for chain in marks.chains}

        def speaker(quote: Quote) -> str:
            actor = quote.speaker.actor if quote.speaker else None
            return names.get(actor or "", "")

        return [
            (speaker(quote), text[quote.content[0].start : quote.content[-1].end])
            for quote in marks.quotes
            if quote.kind == "direct" and quote.inside is None
        ]

    return read


Said = Callable[[str], list[tuple[str, str]]]


def test_answers_are_those_of_the_one_who_is_asked(said: Said) -> None:
    assert said(QUESTIONS) == [
        ("Ines Calloway", "Because the gates are cracked. We found 14 cracks in January."),
        ("Ines Calloway", "I wrote to the guild on 3 February. Nobody answered."),
        ("Ines Calloway", "And I telephoned twice. You can ask them about that."),
        ("Ines Calloway", "Who do you think? The town does."),
    ]


def test_a_name_before_a_colon_speaks_and_the_outlet_asks(said: Said) -> None:
    assert said(NAMES) == [
        ("Jelle Osinga", "We will not sell a single tram"),
        ("Jelle Osinga", "I do not talk about fault. We offered 4 percent on Friday."),
        ("Jelle Osinga", "She is wrong. Everyone at the table has the paper."),
        ("Jelle Osinga", "No."),
    ]


def test_who_reports_for_the_station_tells_and_everybody_else_speaks(said: Said) -> None:
    assert [words for _, words in said(RADIO)] == ["It was humming like a wire.", "Shame on you."]
    assert said(RADIO)[0][0] == "Paul Rennick"


def test_who_speaks_under_a_surname_in_capitals_is_known_without_another_name(said: Said) -> None:
    assert {speaker.title() for speaker, _ in said(SURNAMES)} == {"Moll"}
    assert [words for _, words in said(SURNAMES)][1:] == [
        "Good morning. I never said sluice.",
        "Not I. The boats answer to the mayor.",
        "Then the company should look in its drawers.",
    ]


def test_answers_stand_under_questions_and_under_what_is_held_out(said: Said) -> None:
    assert said(PLAIN) == [
        ("Ada Merrow", "I did not give it back. I burned it, which is different."),
        ("Ada Merrow", "Money always comes from a trust. Why should I care what the envelope is called?"),
        ("Ada Merrow", "I asked the chairman, Viktor Lunt, and he told me that it was none of my business."),
        ("Ada Merrow", "My mother used to say that every family is a lie agreed upon."),
        ("Ada Merrow", "A play. Nobody dies in it."),
    ]


def test_an_outlet_that_answers_its_own_questions_is_not_quoted(said: Said) -> None:
    assert not said(EXPLAINER)


def test_indirect_speech_goes_on_within_a_report_and_a_question(marked: Marker) -> None:
    found = []
    for text in (RADIO, NAMES):
        (document,), _ = clean_pages([Page(path="a.txt", text=text)], Settings(on_error="raise"))
        marks = marked(document).marks
        names = {chain.id: chain.name for chain in marks.chains}
        found += [
            names[quote.speaker.actor or ""]
            for quote in marks.quotes
            if quote.kind == "indirect" and quote.speaker and quote.speaker.actor
        ]
    assert {"Carla Bright", "Greet Vanhal"} <= set(found)


def test_letters_with_a_stop_are_labels_as_those_with_a_colon_are(said: Said) -> None:
    stopped = QUESTIONS.replace("\nQ: ", "\nQ. ").replace("\nA: ", "\nA. ")
    assert said(stopped) == said(QUESTIONS)
