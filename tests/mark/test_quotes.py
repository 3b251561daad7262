"""Quotes found in invented sentences."""

from __future__ import annotations

from collections.abc import Callable

from headwater.mark.article import Tools
from headwater.mark.cast import cast
from headwater.mark.parsed import ParsedDocument
from headwater.mark.quotes import find_quotes
from headwater.record.document import Document

Parse = Callable[[Document | str], ParsedDocument]


def test_a_reported_clause_has_speaker_cue_and_content(parse: Parse, tools: Tools) -> None:
    parsed = parse("The minister said that the bridge would open in June.")
    (quote,) = find_quotes(parsed, cast((), ()), tools.speech)
    words = parsed.document.words
    assert quote.speaker is not None
    assert words(quote.speaker.span) == "The minister"
    assert [words(span) for span in quote.cue] == ["said"]
    assert [words(span) for span in quote.content] == ["that the bridge would open in June"]
    assert (quote.kind, quote.act, quote.inside) == ("indirect", "said", None)
