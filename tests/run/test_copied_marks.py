"""A copy of a document has the marks of the first one, under its own id."""

from __future__ import annotations

from builders import document_of
from headwater.record.document import Document
from headwater.run.copied_marks import CopiedMarks, key_of
from headwater.run.marking import mark_documents
from headwater.settings import Settings
from headwater.store.memory import NoStore

TEXT = 'The mayor of Ostrel, Jana Wirth, said on 3 May 2024 that "the bridge will stay open".'


def marked(*documents: Document) -> list[bytes]:
    found, losses = mark_documents(documents, Settings(), NoStore(), lambda _: None)
    assert not losses
    return [repr(each.marks).encode() for each in found]


def test_a_copy_is_marked_as_if_it_stood_alone() -> None:
    first, second = document_of(TEXT, path="a.txt"), document_of(TEXT, path="b.txt")
    assert first.id != second.id
    assert marked(first, second) == [*marked(first), *marked(second)]


def test_what_marking_reads_tells_documents_apart() -> None:
    assert key_of(document_of(TEXT, path="a.txt")) == key_of(document_of(TEXT, path="b.txt"))
    assert key_of(document_of(TEXT)) != key_of(document_of(TEXT + " He left."))


def test_marks_are_kept_only_while_a_copy_is_to_come() -> None:
    first, second = document_of(TEXT, path="a.txt"), document_of(TEXT, path="b.txt")
    copies = CopiedMarks([first, second])
    assert copies.of(first) is None
    [found] = mark_documents([first], Settings(), NoStore(), lambda _: None)[0]
    copies.keep(first, found.marks)
    told = copies.of(second)
    assert told is not None
    assert told.document == second.id
    assert not copies.kept
