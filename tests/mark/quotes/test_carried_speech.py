"""Speech that runs over paragraphs."""

from __future__ import annotations

import pytest

from builders import document_of, span_of
from headwater.mark.article import Tools
from headwater.mark.quotes.carried_speech import Carried, carried_speech, handed_on
from headwater.mark.quotes.quoted_words import SpeakerWords, Speech, passage_of
from headwater.record.span import Span
from passages import Parse, passage_in
from quote_readings import read_quotes

SOMEWHERE = Span(document="d", start=0, end=3)
NELL = SpeakerWords(SOMEWHERE, SOMEWHERE)


@pytest.mark.parametrize(
    ("text", "goes_on"),
    [
        ("“The lock is old. It will not hold.”", True),
        ("“The lock is old and it will not hold,” and so on.", True),
        ("The “lock is old and it will not hold,” so.", False),
        ("“Old lock” was the name of the inn where the crew had slept.", False),
    ],
)
def test_a_paragraph_in_marks_goes_on_with_who_spoke(parse: Parse, text: str, goes_on: bool) -> None:
    speech = carried_speech(passage_in(parse, text), Carried(NELL))
    assert (speech is not None) == goes_on
    assert speech is None or (speech.speaker, speech.cue, speech.stretches) == (NELL, None, [0])


def test_where_nobody_spoke_nobody_goes_on(parse: Parse) -> None:
    assert carried_speech(passage_in(parse, "“The lock is old. It will not hold.”"), Carried()) is None


@pytest.mark.parametrize(
    ("text", "announced"),
    [
        ("Orla Venn said:", "Orla Venn"),
        ("Then the keeper had this to add:", "the keeper"),
        ("In short:", None),
        ("The lock is old, Orla Venn said.", "Orla Venn"),
        ("Orla Venn left early.", None),
    ],
)
def test_a_colon_or_a_report_at_the_end_announces_who_speaks_next(
    parse: Parse, tools: Tools, text: str, announced: str | None
) -> None:
    parsed = parse(text)
    carried = handed_on(passage_of(parsed.paragraphs[0]), [], tools.speech)
    assert (parsed.document.words(carried.speaker.words) if carried.speaker else None) == announced


@pytest.mark.parametrize(
    ("text", "is_handed_on"),
    [
        ("“The lock is old,” said Nell.", True),
        ("Nell said: “The lock is old.", True),
        ("“The lock is old,” said Nell. She left. Nobody knows where to.", False),
    ],
)
def test_the_last_sentence_of_a_paragraph_hands_its_speaker_on(
    parse: Parse, tools: Tools, text: str, is_handed_on: bool
) -> None:
    speech = Speech([0], [(1, 5)], None, NELL)
    carried = handed_on(passage_in(parse, text), [speech], tools.speech)
    assert carried.speaker == (NELL if is_handed_on else None)


def test_a_quotation_that_is_nobodys_hands_nobody_on(parse: Parse, tools: Tools) -> None:
    speech = Speech([0], [(1, 5)], None, NELL)
    passage = passage_in(parse, "“The lock is old,” said Nell. “Not so.”")
    assert handed_on(passage, [speech], tools.speech) == Carried()


def test_a_speech_of_three_paragraphs_has_one_speaker(parse: Parse, tools: Tools) -> None:
    document = document_of(
        "Orla Venn said:\n\n“The lock is old. It will not hold.\n\n“We must close it.”\n\nThe town waits."
    )
    quotes = read_quotes(parse(document), tools.speech)
    assert [(quote.speaker, quote.content[0][:8]) for quote in quotes] == [
        ("Orla Venn", "The lock"),
        ("Orla Venn", "We must "),
    ]
    assert span_of(document, "Orla Venn").start == 0


@pytest.mark.parametrize(
    "text",
    [
        "“The lock is old.\n\n“It will not hold until May,” Orla Venn said.",
        '"The lock is old.\n\n"It will not hold until May," Orla Venn said.',
        "“The lock is old.\n\n“Nobody oils it.\n\n“It will not hold until May,” Orla Venn said.",
    ],
)
def test_a_quotation_that_each_paragraph_opens_anew_is_whose_the_last_one_is(
    parse: Parse, tools: Tools, text: str
) -> None:
    quotes = read_quotes(parse(document_of(text)), tools.speech)
    assert [quote.speaker for quote in quotes] == ["Orla Venn"] * len(text.split("\n\n"))
    assert quotes[0].content == ("The lock is old.",)


def test_a_paragraph_that_closes_its_quotation_waits_for_nobody(parse: Parse, tools: Tools) -> None:
    document = document_of("“The lock is old.”\n\n“It will not hold until May,” Orla Venn said.")
    quotes = read_quotes(parse(document), tools.speech)
    assert [quote.content for quote in quotes] == [("It will not hold until May",)]
