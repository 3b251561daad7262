"""Names that end in a word for a thing and are a body's."""

from __future__ import annotations

import pytest

from headwater.mark.actors.acting_bodies import acting_bodies
from headwater.mark.actors.capital_runs import Cues, RunFinder
from headwater.mark.actors.words import read_words
from headwater.mark.article import Tools
from passages import Parse


def bodies(parse: Parse, tools: Tools, text: str) -> frozenset[str]:
    words = read_words(parse(text).paragraphs[0], 0)
    finder = RunFinder.of(tools.actors, tools.gazetteer, Cues(small=frozenset()))
    return acting_bodies(((words, run) for run in finder.runs(words)), tools.actors)


@pytest.mark.parametrize(
    "text",
    [
        "On Monday the opposition party Harbour Accord called for a vote.",
        "They met Harbour Accord, the largest opposition party, on Monday.",
        "On Monday Harbour Accord rejected the claim of the mayor.",
        "On Monday Harbour Accord lost its seats.",
        "Hedda Voll, who leads Harbour Accord in the town, left.",
        "They met a member of Harbour Accord on Monday.",
    ],
)
def test_what_a_noun_calls_a_body_or_does_what_bodies_do_is_one(
    parse: Parse, tools: Tools, text: str
) -> None:
    assert bodies(parse, tools, text) == {"harbour accord"}


@pytest.mark.parametrize(
    "text",
    [
        "They signed the Harbour Accord on Monday.",
        "On Monday the Harbour Accord lost its force.",
        "The text of Harbour Accord is long.",
        "On Monday Harbour Report said that it was so.",
        "On Monday Accord rejected it.",
    ],
)
def test_a_treaty_or_a_text_is_none(parse: Parse, tools: Tools, text: str) -> None:
    assert bodies(parse, tools, text) == frozenset()
