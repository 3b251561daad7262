"""Quotes that give what they hold, and quotes that answer to it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from builders import document_of
from headwater.mark.article import Tools
from headwater.mark.attributions.asserted import cue_lemma, is_asserted
from headwater.mark.cast import cast
from headwater.mark.parsed import ParsedDocument
from headwater.mark.quotes.quotes import find_quotes
from headwater.record.document import Document, ZoneKind
from headwater.record.pile import MarkedDocument

Parse = Callable[[Document | str], ParsedDocument]
Mark = Callable[[Document | str], MarkedDocument]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Orla Venn said that the sluice was shut.", True),
        ("Orla Venn announced the closure of the sluice.", True),
        ('Orla Venn condemned "a raw act of murder".', True),
        ("The keepers accused the mayor of hiding the report.", True),
        ("Orla Venn believes that the sluice is shut.", True),
        ("Orla Venn condemned the attack on the sluice.", False),
        ("The keepers protested the closure that the council ordered.", False),
        ("Orla Venn knew that the sluice was shut.", False),
        ("Orla Venn asked whether the sluice was shut.", False),
        ("The woman accused of flooding the sluice wept.", False),
        ("Orla Venn apologised if the sluice was shut too early.", False),
        ("The man was pronounced dead by paramedics.", False),
        ("Records showed that the sluice was shut.", True),
        ("The keepers found a crack in the sluice.", False),
        ("A judge found the keeper guilty of a flood that left two ships wrecked.", False),
    ],
)
def test_who_answers_to_a_thing_does_not_assert_it(
    parse: Parse, tools: Tools, sentence: str, expected: bool
) -> None:
    parsed = parse(sentence)
    quotes = find_quotes(parsed, cast((), ()), tools.speech)
    assert any(is_asserted(quote, parsed.paragraphs[0]) for quote in quotes) is expected


@pytest.mark.parametrize(("kind", "expected"), [("headline", False), ("body", True)])
def test_who_is_shown_a_thing_in_a_headline_does_not_assert_it(
    parse: Parse, tools: Tools, kind: ZoneKind, expected: bool
) -> None:
    parsed = parse(document_of("Keepers shown how the sluice was flooded", kinds={0: kind}))
    quotes = find_quotes(parsed, cast((), ()), tools.speech)
    assert [is_asserted(quote, parsed.paragraphs[0]) for quote in quotes] == [expected]


def test_the_cue_is_told_by_its_verb(parse: Parse, tools: Tools) -> None:
    parsed = parse("Orla Venn had never said that the sluice was shut.")
    quote = find_quotes(parsed, cast((), ()), tools.speech)[0]
    assert cue_lemma(quote, parsed.paragraphs[0]) == "say"


@pytest.mark.parametrize("verb", ["hailed", "slammed"])
def test_an_opinion_names_who_holds_it_and_asserts_nothing(marked: Mark, verb: str) -> None:
    text = f"Bakers {verb} the miller Orla Venn."
    found = [(each.source.name, each.scope) for each in marked(text).marks.attributions]
    assert [(name, [text[span.start : span.end] for span in scope]) for name, scope in found] == [
        ("Bakers", ["Bakers"])
    ]


def test_an_opinion_in_their_own_words_is_theirs(marked: Mark) -> None:
    text = 'Mayor Orla Venn branded the bakers "a gang of thieves".'
    spans = [span for each in marked(text).marks.attributions for span in each.scope]
    assert any(text[span.start : span.end].startswith("the bakers") for span in spans)
