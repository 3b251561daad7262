"""Headlines that give a person's words after a colon."""

from __future__ import annotations

import pytest

from builders import document_of
from headwater.mark.actors.actors import find_cast
from headwater.mark.article import Tools
from headwater.mark.quotes.headline_quotes import find_headline_speech
from headwater.mark.quotes.quoted_words import passage_of
from headwater.record.document import ZoneKind
from passages import Parse, said
from quote_readings import NOBODY, read_quotes


def read(parse: Parse, text: str, kind: ZoneKind = "headline") -> list[tuple[str, str]]:
    """Who is given which words."""
    parsed = parse(document_of(text, kinds={0: kind}))
    passage = passage_of(parsed.paragraphs[0])
    return [
        (parsed.document.words(finding.speaker.words), *said(passage, finding.content))
        for finding in find_headline_speech(passage, NOBODY)
        if finding.speaker
    ]


@pytest.mark.parametrize(
    ("text", "speaker", "words"),
    [
        ("Maria Lopez: The lock will open in May", "Maria Lopez", "The lock will open in May"),
        ("Mayor Maria Lopez: We will not pay", "Maria Lopez", "We will not pay"),
    ],
)
def test_the_person_before_the_colon_says_what_follows(
    parse: Parse, text: str, speaker: str, words: str
) -> None:
    assert read(parse, text) == [(speaker, words)]
    assert read(parse, text, "heading") == [(speaker, words)]


@pytest.mark.parametrize(
    "text",
    [
        "Maria Lopez: Profile",
        "Maria Lopez: Candidate for the board of the lock",
        "Maria Lopez met the crew: The lock will open",
        "Flood on the coast: The lock will open in May",
        "At 10:30 Maria Lopez opens the lock",
        "The lock will open in May",
        "The long and winding road to the old lock of Maria Lopez: It will open in May",
        "Maria Lopez:",
    ],
)
def test_other_colons_give_nobody_words(parse: Parse, text: str) -> None:
    assert read(parse, text) == []


def test_a_place_before_the_colon_says_nothing(parse: Parse, tools: Tools) -> None:
    text = "Lena: The lock will open in May\nThe river Lena rose. They stood in Lena on Monday, near Lena."
    parsed = parse(document_of(text, kinds={0: "headline"}))
    cast = find_cast(parsed, tools.gazetteer, tools.outlets, tools.actors)
    passage = passage_of(parsed.paragraphs[0])
    assert [cast.chain(mention.chain).kind for mention in cast.mentions[:1]] == ["place"]
    assert list(find_headline_speech(passage, cast)) == []


def test_running_text_is_no_headline(parse: Parse) -> None:
    assert read(parse, "Maria Lopez: The lock will open in May", "body") == []


def test_a_headlines_quotation_is_by_who_says_the_same_words_below(parse: Parse, tools: Tools) -> None:
    title = "Black Pit: 'I ran and the lights went out'"
    text = f'{title}\n"I ran and the lights went out behind me," Orla Venn said.'
    found = read_quotes(parse(document_of(text, kinds={0: "headline"})), tools.speech)
    assert [quote.speaker for quote in found] == ["Orla Venn", "Orla Venn"]


def test_a_subject_before_a_headlines_quotation_speaks_not(parse: Parse, tools: Tools) -> None:
    found = read_quotes(
        parse(document_of("Black Pit: 'It is not over'", kinds={0: "headline"})), tools.speech
    )
    assert found == []


def test_a_topic_before_the_colon_says_nothing(parse: Parse, tools: Tools) -> None:
    parsed = parse("Lopez: a life in pictures\nMayor Maria Lopez spoke on Monday.")
    cast = find_cast(parsed, tools.gazetteer, tools.outlets, tools.actors)
    assert all(read.cue != ":" for read in read_quotes(parsed, tools.speech, cast))


@pytest.mark.parametrize(
    ("title", "speaker"),
    [
        ('"The lock smells of tar here": warden\'s May post found after fire', "warden"),
        ('"The lock smells of tar here": warden\'s garden burns', None),
    ],
)
def test_whose_post_a_headlines_quotation_is(
    parse: Parse, tools: Tools, title: str, speaker: str | None
) -> None:
    found = read_quotes(parse(document_of(title, kinds={0: "headline"})), tools.speech)
    assert [quote.speaker for quote in found if quote.kind == "direct"] == ([speaker] if speaker else [])


def test_whose_letter_a_headline_quotes_is_named_where_the_text_names_her(parse: Parse, tools: Tools) -> None:
    said = "The bread was grey by noon"
    text = (
        f'"{said}": baker\'s post shared by thousands\n"{said} and nobody told us," Ada Venn wrote on Sunday.'
    )
    found = read_quotes(parse(document_of(text, kinds={0: "headline"})), tools.speech)
    assert {each.speaker for each in found if said in each.content[0]} == {"Ada Venn"}
