"""Whom an interview asks."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from builders import document_of
from headwater.mark.actors.actors import find_cast
from headwater.mark.article import Tools
from headwater.mark.parsed import ParsedDocument
from headwater.mark.quotes.asked import asked_in
from headwater.record.document import Document

Parser = Callable[[Document | str], ParsedDocument]


def asked(parse: Parser, tools: Tools, text: str) -> str | None:
    document = document_of(text, kinds={0: "headline", 1: "byline"})
    parsed = parse(document)
    cast = find_cast(parsed, tools.gazetteer, tools.outlets, tools.actors)
    span = asked_in(parsed, cast, text.rindex("\n") + 1)
    return cast.chain(cast.chain_at(span) or "").name if span else None


@pytest.mark.parametrize(
    "text",
    [
        "In conversation with Laura Venn\nBy Peter Holm\nWhy did the locks close?",
        "Laura Venn, keeper of the locks, on the cracks of Brae\nBy Peter Holm\nWhy did the locks close?",
        "The locks of Brae\nBy Peter Holm\nDavid Pell knows Laura Venn. The Post spoke to Venn.\nWhy?",
        "David Pell and the locks\nBy Peter Holm\nLaura Venn and David Pell are keepers.\nMs Venn, why?",
        "The locks of Brae\nBy Peter Holm\nLaura Venn keeps them. Venn knows David Pell.\nWhy?",
        "David Pell and the locks\nBy Peter Holm\nDavid Pell left. In the studio: Laura Venn, keeper.\nWhy?",
    ],
)
def test_the_one_who_is_asked(parse: Parser, tools: Tools, text: str) -> None:
    assert asked(parse, tools, text) == "Laura Venn"


def test_of_two_who_are_told_of_alike_neither_is_asked(parse: Parser, tools: Tools) -> None:
    text = "The locks of Brae\nBy Peter Holm\nLaura Venn and David Pell keep them.\nWhy did they close?"
    assert asked(parse, tools, text) is None


def test_the_writer_is_not_asked(parse: Parser, tools: Tools) -> None:
    assert asked(parse, tools, "The locks of Brae\nBy Peter Holm\nPeter Holm walked there.\nWhy?") is None
