"""What every test may use: the English parser, loaded once, and documents built by hand."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import settings as hypothesis_settings
from spacy.tokens import Doc

from builders import document_of
from headwater.mark.article import Tools, mark
from headwater.mark.parsed import ParsedDocument, paragraph_texts, parsed_document
from headwater.record.document import Document
from headwater.record.pile import MarkedDocument
from headwater.run.resources import load_parser, load_tokenizer, load_tools
from headwater.settings import Settings

# The same examples in every run, and no limit of time for one: a test that fails, fails for everybody.
hypothesis_settings.register_profile("same", derandomize=True, database=None, deadline=None)
hypothesis_settings.load_profile("same")


@pytest.fixture(scope="session")
def tools() -> Tools:
    return load_tools()


@pytest.fixture(scope="session")
def parse() -> Callable[[Document | str], ParsedDocument]:
    """Parse a document, or a plain text as one; each paragraph once in the session."""
    known: dict[tuple[str, bool], Doc] = {}

    def parse_document(given: Document | str) -> ParsedDocument:
        document = document_of(given) if isinstance(given, str) else given
        deep = document.read == "deep"
        parser = load_parser(Settings().english_model) if deep else load_tokenizer()
        texts = paragraph_texts(document)
        new = [text for text in dict.fromkeys(texts) if (text, deep) not in known]
        known.update(((text, deep), parse) for text, parse in zip(new, parser.pipe(new), strict=True))
        return parsed_document(document, [known[text, deep] for text in texts])

    return parse_document


@pytest.fixture(scope="session")
def marked(
    parse: Callable[[Document | str], ParsedDocument], tools: Tools
) -> Callable[[Document | str], MarkedDocument]:
    """Parse and mark a document, or a plain text as one."""

    def mark_document(given: Document | str) -> MarkedDocument:
        parsed = parse(given)
        return MarkedDocument(document=parsed.document, marks=mark(parsed, tools))

    return mark_document
