"""Whom an article describes before it names him."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.actors.actors import find_cast
from headwater.mark.article import Tools
from headwater.mark.framing.introduced import introduced
from headwater.mark.framing.told_in import told_in
from headwater.mark.parsed import ParsedDocument
from headwater.mark.quotes.quotes import find_quotes
from headwater.record.document import Document

Parse = Callable[[Document | str], ParsedDocument]
LEAD = "The embattled boss of the quarry refused to resign on Monday.\n\n"


def names_of(parse: Parse, tools: Tools, text: str) -> set[str]:
    parsed = parse(text)
    cast = find_cast(parsed, tools.gazetteer, tools.outlets, tools.actors)
    told = list(told_in(parsed, cast, find_quotes(parsed, cast, tools.speech)))
    return {cast.chain(named).name for named in introduced(parsed, told, tools.actors).values()}


def test_who_is_first_named_without_an_office_was_introduced(parse: Parse, tools: Tools) -> None:
    assert names_of(parse, tools, LEAD + "“I stay,” said Hedda Voll at the gate.") == {"Hedda Voll"}


@pytest.mark.parametrize(
    "text",
    [
        "A former quarry foreman was arrested on Monday.\n\nOlav Dahl, 52, was led away.",
        "A former quarry foreman was arrested on Monday.\n\nOlav Dahl, a father of two, was led away.",
        "A quarry foreman was arrested after the word of the harbour's bookkeeper.\n\nOlav Dahl, 52, wept.",
        "A quarry foreman was arrested on Monday.\n\nFriends wept beside Olav Dahl in the hall.",
        "A court in Norrhavn has jailed a baker. Olav Dahl had sold bread of chalk.",
        "The furious wife of the skipper wept on Monday.\n\n“He is blind,” sobbed Olav Dahl, 56.",
    ],
)
def test_whom_the_lead_is_about_is_named_next(parse: Parse, tools: Tools, text: str) -> None:
    assert names_of(parse, tools, text) == {"Olav Dahl"}


@pytest.mark.parametrize(
    "text",
    [
        "A quarry foreman was arrested on Monday.\n\nPolice spokesman Olav Dahl said so.",
        "A baker was arrested on Monday. A nun wept on Tuesday.\n\nOlav Dahl left.",
        LEAD + "“He must go,” said the minister of mines, Hedda Voll.",
        LEAD + "The owner of the works denied it on Tuesday.\n\n“He must go,” said Hedda Voll.",
        "The embattled boss of the quarry met Hedda Voll.",
        "A judge on Monday sentenced the man.\n\nOlav Dahl was led away.",
        "A baker wept on Monday.\n\nOlav Dahl, a geographer, said so.",
        "A witness wept on Monday.\n\nOlav Dahl left.",
        "The bride wept on Monday.\n\nPeter Dahl left.",
        "Hedda Voll spoke.\n\n" + LEAD,
        LEAD,
    ],
)
def test_where_it_may_be_another_nobody_is_known(parse: Parse, tools: Tools, text: str) -> None:
    assert names_of(parse, tools, text) == set()
