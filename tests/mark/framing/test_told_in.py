"""Who is named or described in the body of an article."""

from __future__ import annotations

from collections.abc import Callable

from headwater.mark.actors.actors import find_cast
from headwater.mark.article import Tools
from headwater.mark.framing.told_in import Told, told_in
from headwater.mark.parsed import ParsedDocument
from headwater.mark.quotes.quotes import find_quotes
from headwater.record.document import Document

Parse = Callable[[Document | str], ParsedDocument]


def told(parse: Parse, tools: Tools, text: str) -> list[Told]:
    parsed = parse(text)
    cast = find_cast(parsed, tools.gazetteer, tools.outlets, tools.actors)
    return list(told_in(parsed, cast, find_quotes(parsed, cast, tools.speech)))


def test_names_and_descriptions_are_told_in_order_with_their_sentences(parse: Parse, tools: Tools) -> None:
    found = told(parse, tools, "A baker was seen on Monday. Olav Dahl arrested her.\n\nThe baker wept.")
    assert [(each.text, each.sentence) for each in found] == [
        ("A baker", 1),
        ("Olav Dahl", 2),
        ("The baker", 3),
    ]
    assert [each.is_subject for each in found] == [True, True, True]
    assert [each.is_first for each in found] == [True, True, True]


def test_who_undergoes_what_a_sentence_tells_is_told_apart(parse: Parse, tools: Tools) -> None:
    found = told(parse, tools, "On Monday a court jailed a baker.")
    assert [(each.text, each.is_done_to) for each in found if each.text == "a baker"] == [("a baker", True)]


def test_whom_only_somebody_speaks_of_is_not_told(parse: Parse, tools: Tools) -> None:
    found = told(parse, tools, "“Olav Dahl robbed the baker,” Hedda Voll said on Monday.")
    assert [each.text for each in found] == ["Hedda Voll"]


def test_whether_somebody_did_it_is_not_what_a_sentence_is_about(parse: Parse, tools: Tools) -> None:
    found = told(parse, tools, "The court asked how the baker was seen.")
    assert [each.is_subject for each in found if each.text == "the baker"] == [False]
