"""Marking a pile: nothing twice, nothing that depends on company, and no error beyond its article."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import pytest
from spacy.tokens import Doc

from builders import document_of
from headwater.errors import SettingError
from headwater.mark.parsed import ParsedDocument
from headwater.record.document import Document, Loss
from headwater.record.mark import Marks
from headwater.record.pile import MarkedDocument
from headwater.run import marking
from headwater.run.marking import LONGEST, SharedParses, mark_documents
from headwater.run.resources import load_parser
from headwater.settings import Settings
from headwater.store.base import MarkStore
from headwater.store.memory import MemoryStore, NoStore

SETTINGS = Settings()
NOTICE = "Subscribe to the Quayside Bulletin for daily news."
TEXTS = (
    f'The mayor of Ostrel, Jana Wirth, said on 3 May that "the bridge will stay open".\n{NOTICE}',
    f"At least 14 people were injured when the Ostrel bridge was hit, the police told us.\n{NOTICE}",
    f"Minister Karel Obrin denied that he had met the engineers in Brunsett.\n{NOTICE}",
    "Wirth accused Obrin of lying. She demanded that he resign by Friday.",
    "Мэр города отказалась от комментариев.",
    "🛶 The ferries will not sail, according to the Harbour Board.",
)


def documents_of(texts: Sequence[str]) -> list[Document]:
    return [
        document_of(text, path=f"{number}.txt", language="ru" if text.startswith("М") else "en")
        for number, text in enumerate(texts)
    ]


def run(
    documents: Sequence[Document],
    settings: Settings = SETTINGS,
    store: MarkStore | None = None,
    advance: Callable[[int], None] = lambda count: None,
) -> tuple[list[MarkedDocument], list[Loss]]:
    return mark_documents(documents, settings, store or NoStore(), advance)


class CountingParser:
    """The English parser, which remembers what it was given."""

    def __init__(self) -> None:
        self.parser = load_parser(SETTINGS.english_model)
        self.texts: list[str] = []

    def pipe(self, texts: Sequence[str], batch_size: int) -> Iterator[Doc]:
        self.texts += texts
        return self.parser.pipe(texts, batch_size=batch_size)


@pytest.fixture
def parser(monkeypatch: pytest.MonkeyPatch) -> CountingParser:
    counting = CountingParser()
    monkeypatch.setattr(marking, "load_parser", lambda model: counting)
    return counting


@pytest.fixture
def break_on(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Make the markers fail on documents that hold a word."""

    def arrange(word: str) -> None:
        intact = marking.mark

        def failing(parsed: ParsedDocument, *tools: object) -> Marks:
            if word in parsed.document.text:
                raise ZeroDivisionError("a rule\nfailed")
            return intact(parsed, *tools)  # type: ignore[arg-type]

        monkeypatch.setattr(marking, "mark", failing)

    return arrange


def test_a_repeated_paragraph_is_parsed_once(parser: CountingParser) -> None:
    run(documents_of(TEXTS[:3]))
    assert parser.texts.count(NOTICE) == 1
    assert len(parser.texts) == 4


def test_a_paragraph_is_remembered_for_a_later_chunk(
    parser: CountingParser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(marking, "CHUNK", 1)
    run(documents_of(TEXTS[:3]))
    assert parser.texts.count(NOTICE) == 1


def test_parses_are_forgotten_when_no_chunk_needs_them() -> None:
    documents = documents_of(TEXTS[:2])
    shared = SharedParses(documents, SETTINGS)
    shared.parse(documents[:1])
    assert set(shared.kept) == {("deep", NOTICE)}
    shared.parse(documents[1:])
    assert not shared.kept


def test_a_parse_does_not_depend_on_its_batch() -> None:
    parser = load_parser(SETTINGS.english_model)
    texts = [line for text in TEXTS for line in text.split("\n")]
    together = list(parser.pipe(texts * 3, batch_size=64))
    for text, doc in zip(texts, together, strict=False):
        alone = parser(text)
        assert alone.to_array(["HEAD", "DEP", "TAG", "LEMMA", "ENT_TYPE", "ENT_IOB"]).tolist() == (
            doc.to_array(["HEAD", "DEP", "TAG", "LEMMA", "ENT_TYPE", "ENT_IOB"]).tolist()
        )
        assert alone.tensor.tobytes() == doc.tensor.tobytes()


def test_marks_do_not_depend_on_company() -> None:
    documents = documents_of(TEXTS)
    together, _ = run(documents)
    assert together == [marked for document in documents for marked in run([document])[0]]
    assert together == list(reversed(run(list(reversed(documents)))[0]))


def test_what_is_stored_is_not_parsed_again(parser: CountingParser) -> None:
    documents, store = documents_of(TEXTS), MemoryStore()
    first = run(documents, store=store)
    parser.texts.clear()
    assert run(documents, store=store) == first
    assert parser.texts == []


def test_only_what_is_new_is_parsed(parser: CountingParser) -> None:
    store = MemoryStore()
    run(documents_of(TEXTS[:3]), store=store)
    parser.texts.clear()
    run(documents_of(TEXTS[:4]), store=store)
    assert parser.texts == [TEXTS[3]]


def test_progress_counts_every_document() -> None:
    documents, store, told = documents_of(TEXTS), MemoryStore(), list[int]()
    run(documents[:2], store=store)
    run(documents, store=store, advance=told.append)
    assert sum(told) == len(documents)


def test_no_documents_are_no_error() -> None:
    assert run([]) == ([], [])


def test_an_error_costs_one_article(break_on: Callable[[str], None]) -> None:
    break_on("Obrin denied")
    marked, losses = run(documents_of(TEXTS))
    assert [each.document.path for each in marked] == ["0.txt", "1.txt", "3.txt", "4.txt", "5.txt"]
    assert [(loss.path, loss.reason) for loss in losses] == [
        ("2.txt", "could not be analysed: ZeroDivisionError: a rule failed")
    ]


def test_a_failed_article_is_not_stored(break_on: Callable[[str], None]) -> None:
    store = MemoryStore()
    break_on("Obrin denied")
    run(documents_of(TEXTS), store=store)
    assert len(store.kept) == len(TEXTS) - 1


def test_the_policy_skip_leaves_an_article_out(break_on: Callable[[str], None]) -> None:
    break_on("Obrin denied")
    marked, losses = run(documents_of(TEXTS), Settings(on_error="skip"))
    assert len(marked) == len(TEXTS) - 1
    assert losses == []


def test_the_policy_raise_lets_the_error_through(break_on: Callable[[str], None]) -> None:
    break_on("Obrin denied")
    with pytest.raises(ZeroDivisionError):
        run(documents_of(TEXTS), Settings(on_error="raise"))


def test_a_line_too_long_to_parse_costs_one_article() -> None:
    marked, losses = run(documents_of(["x" * (LONGEST + 1), TEXTS[0]]))
    assert [each.document.path for each in marked] == ["1.txt"]
    assert losses[0].reason == (
        "could not be analysed: a line of 100,001 characters is more than the 100,000 that can be parsed"
    )


def test_a_failing_parse_costs_one_article(parser: CountingParser, monkeypatch: pytest.MonkeyPatch) -> None:
    intact = parser.pipe

    def failing(texts: Sequence[str], batch_size: int) -> Iterator[Doc]:
        if any("Obrin denied" in text for text in texts):
            raise MemoryError("no room")
        return intact(texts, batch_size)

    monkeypatch.setattr(parser, "pipe", failing)
    marked, losses = run(documents_of(TEXTS))
    assert len(marked) == len(TEXTS) - 1
    assert [loss.reason for loss in losses] == ["could not be analysed: MemoryError: no room"]


def test_a_missing_model_is_told_once() -> None:
    with pytest.raises(SettingError, match="'no_such_model' is not installed"):
        run(documents_of(TEXTS), Settings(english_model="no_such_model"))
