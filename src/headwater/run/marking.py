"""Mark a pile: what is new is parsed, a repeated paragraph once; the rest comes from the store."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context
from typing import TYPE_CHECKING

from headwater.errors import HeadwaterError, InputError, SettingError
from headwater.intake.losses import loss
from headwater.mark.article import mark
from headwater.mark.parsed import ParsedDocument, paragraph_texts, parsed_document
from headwater.record.document import Document, Loss
from headwater.record.mark import Marks
from headwater.record.pile import MarkedDocument
from headwater.run.copied_marks import CopiedMarks
from headwater.run.fingerprint import mark_key
from headwater.run.resources import load_parser, load_tokenizer, load_tools
from headwater.settings import Settings
from headwater.store.base import MarkStore

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

BATCH = 64  # paragraphs a call of the parser; 256 are a twentieth faster, and take half as much memory again
CHUNK = 32  # documents held parsed at one time, which bounds memory
LONGEST = 100_000  # code points of one paragraph; the parser takes about 1 GB for a million

Advance = Callable[[int], None]
Outcome = Marks | str  # the marks of a document, or why there are none


def mark_documents(
    documents: Sequence[Document], settings: Settings, store: MarkStore, advance: Advance
) -> tuple[list[MarkedDocument], list[Loss]]:
    """The marks of every document, and the loss of those that could not be marked."""
    keys = {document.id: mark_key(document, settings.english_model) for document in documents}
    known = store.get(keys.values())
    new = [document for document in documents if keys[document.id] not in known]
    advance(len(documents) - len(new))
    outcomes: dict[str, Outcome] = {
        document.id: known[keys[document.id]] for document in documents if keys[document.id] in known
    }
    for chunk, results in zip(chunks(new), mark_chunks(new, settings), strict=True):
        found = {document.id: result for document, result in zip(chunk, results, strict=True)}
        store.put({keys[name]: result for name, result in found.items() if isinstance(result, Marks)})
        outcomes |= found
        advance(len(chunk))
    return sorted_outcomes(documents, outcomes, settings)


def sorted_outcomes(
    documents: Sequence[Document], outcomes: dict[str, Outcome], settings: Settings
) -> tuple[list[MarkedDocument], list[Loss]]:
    """Marked documents and losses, each in the order of the documents."""
    marked, losses = [], []
    for document in documents:
        outcome = outcomes[document.id]
        if isinstance(outcome, Marks):
            marked.append(MarkedDocument(document=document, marks=outcome))
        elif settings.on_error == "record":
            losses.append(loss(document.path, outcome))
    return marked, losses


def chunks(documents: Sequence[Document]) -> Iterator[Sequence[Document]]:
    """The documents in runs of `CHUNK`."""
    return (documents[start : start + CHUNK] for start in range(0, len(documents), CHUNK))


def mark_chunks(documents: Sequence[Document], settings: Settings) -> Iterator[list[Outcome]]:
    """The outcome of each chunk in order, in this process or a pool.

    Processes are spawned, not forked: a forked copy of a loaded model may deadlock on
    its threads.
    """
    if settings.processes <= 1 or len(documents) <= CHUNK:
        shared = SharedParses(documents, settings)
        yield from (mark_chunk(chunk, settings, shared) for chunk in chunks(documents))
        return
    with ProcessPoolExecutor(settings.processes, mp_context=get_context("spawn")) as pool:
        yield from pool.map(partial(mark_chunk, settings=settings), chunks(documents))


class SharedParses:
    """The parses of one chunk at a time, and of paragraphs that a later chunk holds again."""

    def __init__(self, documents: Sequence[Document], settings: Settings) -> None:
        self.waiting = Counter(text for document in documents for text in set(paragraph_texts(document)))
        self.kept: dict[tuple[str, str], Doc] = {}
        self.copies = CopiedMarks(documents)
        self.settings = settings

    def parse(self, documents: Sequence[Document]) -> list[ParsedDocument]:
        """The parsed documents of one chunk."""
        for read in ("deep", "shallow"):
            texts = {
                text: None
                for document in documents
                if document.read == read
                for text in paragraph_texts(document)
            }
            new = [text for text in texts if (read, text) not in self.kept]
            check_lengths(new)
            parses = self.parser(read).pipe(new, batch_size=BATCH) if new else ()
            self.kept.update(((read, text), parse) for text, parse in zip(new, parses, strict=True))
        parsed = [
            parsed_document(document, [self.kept[document.read, text] for text in paragraph_texts(document)])
            for document in documents
        ]
        self.forget(documents)
        return parsed

    def parser(self, read: str) -> Language:
        """The pipeline for documents read deeply or shallowly."""
        return load_parser(self.settings.english_model) if read == "deep" else load_tokenizer()

    def forget(self, documents: Sequence[Document]) -> None:
        """Drop the parses that no later chunk needs."""
        self.waiting.subtract(text for document in documents for text in set(paragraph_texts(document)))
        self.kept = {key: parse for key, parse in self.kept.items() if self.waiting[key[1]] > 0}


def check_lengths(texts: Iterable[str]) -> None:
    """Refuse a paragraph that would take more memory than a run may."""
    longest = max(map(len, texts), default=0)
    if longest > LONGEST:
        raise InputError(f"a line of {longest:,} characters is more than the {LONGEST:,} that can be parsed")


def mark_chunk(
    documents: Sequence[Document], settings: Settings, shared: SharedParses | None = None
) -> list[Outcome]:
    """The marks of each document of a chunk, or the reason why there are none."""
    shared = shared or SharedParses(documents, settings)
    return [
        parsed if isinstance(parsed, str) else mark_once(parsed, settings, shared.copies)
        for parsed in parsed_or_reasons(documents, settings, shared)
    ]


def parsed_or_reasons(
    documents: Sequence[Document], settings: Settings, shared: SharedParses
) -> list[ParsedDocument | str]:
    """Each document parsed, or why it is not; where a chunk fails, each is tried by itself."""
    try:
        return [*shared.parse(documents)]
    except Exception as error:
        if settings.on_error == "raise" or isinstance(error, SettingError):
            raise
        if len(documents) == 1:
            return [reason_of("analysed", error)]
    return [one for document in documents for one in parsed_or_reasons([document], settings, shared)]


def mark_once(parsed: ParsedDocument, settings: Settings, copies: CopiedMarks) -> Outcome:
    """The marks of one document, those of an earlier copy of it where there is one."""
    known = copies.of(parsed.document)
    if known is not None:
        return known
    outcome = mark_or_reason(parsed, settings)
    if isinstance(outcome, Marks):
        copies.keep(parsed.document, outcome)
    return outcome


def mark_or_reason(parsed: ParsedDocument, settings: Settings) -> Outcome:
    """The marks of one document, or what went wrong with it."""
    try:
        return mark(parsed, load_tools())
    except Exception as error:
        if settings.on_error == "raise":
            raise
        return reason_of("analysed", error)


def reason_of(done: str, error: Exception) -> str:
    """Why something could not be done to an article, in a line for the user."""
    said = str(error) if isinstance(error, HeadwaterError) else f"{type(error).__name__}: {error}"
    return f"could not be {done}: {' '.join(said.split())}"
