"""Reports that end where their verb is taken up again."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.article import Tools
from headwater.mark.parsed import ParsedDocument
from headwater.mark.quotes.resumption import resumed_from, until_resumed
from headwater.record.document import Document

Parse = Callable[[Document | str], ParsedDocument]


@pytest.mark.parametrize(
    ("text", "cue", "report"),
    [
        ("The mayor said the canal was dead and called for talks.", "said", "the canal was dead"),
        ("The mayor said the canal was dead.", "said", "the canal was dead."),
    ],
)
def test_a_report_ends_at_the_verb_that_takes_it_up(
    parse: Parse, tools: Tools, text: str, cue: str, report: str
) -> None:
    doc = parse(text).paragraphs[0].parse
    verb = next(token for token in doc if token.text == cue)
    first, end = until_resumed(verb, (verb.i + 1, len(doc)), tools.speech)
    assert doc[first:end].text == report


def test_a_verb_with_a_subject_of_its_own_takes_up_nothing(parse: Parse) -> None:
    doc = parse("The mayor said the canal was dead and the keeper called for talks.").paragraphs[0].parse
    assert resumed_from(next(token for token in doc if token.text == "called")) is None
