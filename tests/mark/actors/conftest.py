"""Whom words mean in a text."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.actors.actors import find_cast
from headwater.mark.article import Tools
from headwater.mark.parsed import ParsedDocument
from headwater.record.document import Document


@pytest.fixture(scope="module")
def meant(
    parse: Callable[[Document | str], ParsedDocument], tools: Tools
) -> Callable[[str, str], str | None]:
    """The name of whom the last words of that wording mean, or None."""

    def find(text: str, words: str) -> str | None:
        cast = find_cast(parse(text), tools.gazetteer, tools.outlets, tools.actors)
        start = text.rindex(words)
        span = (start, start + len(words))
        found = [each for each in cast.mentions if (each.span.start, each.span.end) == span]
        return cast.chain(found[0].chain).name if found else None

    return find
