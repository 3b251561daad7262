"""Bodies that are described before they are named."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.actors.actors import find_cast
from headwater.mark.article import Tools
from headwater.mark.parsed import ParsedDocument
from headwater.record.document import Document

Meant = Callable[[str, str], str | None]


@pytest.fixture(scope="module")
def meant(parse: Callable[[Document | str], ParsedDocument], tools: Tools) -> Meant:
    """The name of whom the first of these words mean, or None."""

    def find(text: str, words: str) -> str | None:
        cast = find_cast(parse(text), tools.gazetteer, tools.outlets, tools.actors)
        start = text.index(words)
        found = [each for each in cast.mentions if each.span.start == start]
        return cast.chain(found[0].chain).name if found else None

    return find


TRUST = "The hospital trust paid a ransom, a nurse said. "
OPERATOR = "Two men died, the state railway operator said. "


@pytest.mark.parametrize(
    ("text", "words", "name"),
    [
        (
            TRUST + "The Calder City Hospitals Trust kept silent.",
            "The hospital trust",
            "Calder City Hospitals Trust",
        ),
        (
            OPERATOR + "Calder State Railways kept silent.",
            "the state railway operator",
            "Calder State Railways",
        ),
        # two that fit are none, and so is one of another kind
        (
            TRUST + "The Calder Hospitals Trust and the Lisk Hospital Trust kept silent.",
            "The hospital trust",
            "hospital trust",
        ),
        (TRUST + "The Calder Housing Trust kept silent.", "The hospital trust", "hospital trust"),
        # a bare noun waits for nobody
        ("The trust paid a ransom, a nurse said. The Lisk Trust kept silent.", "The trust", None),
    ],
)
def test_a_body_is_the_one_that_is_named_later(meant: Meant, text: str, words: str, name: str | None) -> None:
    assert meant(text, words) == name
