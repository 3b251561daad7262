"""The whole way from paths to an account, in one process."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.metadata import version

from headwater.clean.document import clean, repetition
from headwater.collate.collate import collate
from headwater.gather.settle import settle
from headwater.intake.pile import read_pile
from headwater.mark.article import mark
from headwater.mark.parsed import paragraph_texts, parsed_document
from headwater.record.account import Account, MadeBy
from headwater.record.document import Document, Page
from headwater.record.pile import MarkedDocument
from headwater.run.resources import (
    load_encoder,
    load_language_identifier,
    load_outlets,
    load_parser,
    load_tokenizer,
    load_tools,
)
from headwater.settings import Settings
from headwater.trace.trace import trace
from headwater.weigh.weigh import weigh

BATCH = 64  # paragraphs; larger batches were no faster


def account(paths: Sequence[str], settings: Settings | None = None) -> Account:
    """Read the files under `paths` and give the account of what they say."""
    settings = settings or Settings()
    pages, losses = read_pile(paths)
    documents = clean_pages(pages)
    pile = mark_documents(documents, settings)
    settlement = settle(pile, load_encoder())
    collations = [collate(story, pile, settlement, load_encoder()) for story in settlement.stories]
    tracing = trace(pile, settlement, load_outlets())
    return weigh(pile, settlement, collations, tracing, losses, made_by(settings), load_outlets())


def clean_pages(pages: Sequence[Page]) -> list[Document]:
    """Clean every page, with what the whole pile repeats."""
    repeated = repetition(pages)
    identify = load_language_identifier()
    documents = [clean(page, repeated, load_outlets(), identify_language=identify) for page in pages]
    return sorted(documents, key=lambda document: (document.path, document.id))


def mark_documents(documents: Sequence[Document], settings: Settings) -> list[MarkedDocument]:
    """Parse and mark every document; a paragraph that stands in several is parsed once."""
    tools = load_tools()
    deep: dict[str, None] = {}
    shallow: dict[str, None] = {}
    for document in documents:
        for text in paragraph_texts(document):
            (deep if document.read == "deep" else shallow)[text] = None
    parsed = {
        "deep": dict(
            zip(deep, load_parser(settings.english_model).pipe(deep, batch_size=BATCH), strict=True)
        ),
        "shallow": dict(zip(shallow, load_tokenizer().pipe(shallow), strict=True)),
    }
    return [
        MarkedDocument(
            document=document,
            marks=mark(
                parsed_document(document, [parsed[document.read][t] for t in paragraph_texts(document)]),
                tools,
            ),
        )
        for document in documents
    ]


def made_by(settings: Settings) -> MadeBy:
    """The program and the versions of what it used."""
    model = settings.english_model.replace("_", "-")
    return MadeBy(
        program=f"headwater {version('headwater')}",
        models=(f"{model} {version(model)}", f"wordllama {version('wordllama')}"),
        lexicons=(),
    )
