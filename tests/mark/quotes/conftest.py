"""What every test of quotes reads with."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.article import Tools
from headwater.mark.parsed import ParsedDocument
from headwater.record.document import Document
from quote_readings import Read, read_quotes


@pytest.fixture
def read(parse: Callable[[Document | str], ParsedDocument], tools: Tools) -> Callable[[str], list[Read]]:
    return lambda text: read_quotes(parse(text), tools.speech)
