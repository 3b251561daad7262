"""What every store of marks promises, and what the file adds: damage costs time, never a run."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.record.mark import Chain, Marks, Mention, Sentence
from headwater.record.span import Span
from headwater.store.base import MarkStore
from headwater.store.memory import MemoryStore, NoStore
from headwater.store.sql import QUERY_KEYS, SqlStore, checksum, decoded, encoded

STORES: dict[str, Callable[[Path], MarkStore]] = {
    "memory": lambda folder: MemoryStore(),
    "sql": lambda folder: SqlStore(folder / "marks.sqlite"),
}


@pytest.fixture(params=STORES)
def store(request: pytest.FixtureRequest, tmp_path: Path) -> MarkStore:
    return STORES[request.param](tmp_path)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "marks.sqlite"


def marks_of(document: str) -> Marks:
    span = Span(document=document, start=0, end=9)
    name = "Ines Örn 🛶"
    chain = Chain(id="c0", name=name, names=(name,), kind="person", country=None, roles=(), mentions=(span,))
    return Marks(
        document=document,
        sentences=(Sentence(span=span, lemmas=("ferry", "sink"), clauses=(span,)),),
        mentions=(Mention(id="m0", span=span, form="name", chain="c0"),),
        chains=(chain,),
    )


def test_what_is_put_is_got_again(store: MarkStore) -> None:
    store.put({"a": marks_of("d1"), "b": marks_of("d2")})
    assert store.get(["a", "b"]) == {"a": marks_of("d1"), "b": marks_of("d2")}


def test_an_unknown_key_is_left_out(store: MarkStore) -> None:
    store.put({"a": marks_of("d1")})
    assert store.get(["a", "never put"]) == {"a": marks_of("d1")}
    assert store.get([]) == {}


def test_the_last_marks_under_a_key_stand(store: MarkStore) -> None:
    store.put({"a": marks_of("d1")})
    store.put({"a": marks_of("d2")})
    assert store.get(["a"]) == {"a": marks_of("d2")}


def test_more_keys_than_one_query_holds(store: MarkStore) -> None:
    many = {f"key {number}": marks_of(f"d{number}") for number in range(2 * QUERY_KEYS + 1)}
    store.put(many)
    assert store.get(reversed(many)) == many


def test_no_store_keeps_nothing() -> None:
    store = NoStore()
    store.put({"a": marks_of("d1")})
    assert store.get(["a"]) == {}


def test_a_later_run_finds_the_marks(path: Path) -> None:
    SqlStore(path).put({"a": marks_of("d1")})
    assert SqlStore(path).get(["a"]) == {"a": marks_of("d1")}


def test_a_damaged_entry_is_left_out(path: Path) -> None:
    store = SqlStore(path)
    store.put({"a": marks_of("d1"), "b": marks_of("d2")})
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE marks SET marks = substr(marks, 1, 20) WHERE key = 'a'")
    assert store.get(["a", "b"]) == {"b": marks_of("d2")}


@given(st.binary(max_size=60))
def test_no_bytes_are_taken_for_marks(entry: bytes) -> None:
    assert decoded(entry) == []


@given(st.integers(min_value=0), st.integers(min_value=1, max_value=255))
def test_an_entry_with_a_changed_byte_is_damaged(place: int, change: int) -> None:
    entry = bytearray(encoded(marks_of("d1")))
    assert decoded(bytes(entry)) == [marks_of("d1")]
    entry[place % len(entry)] ^= change
    assert decoded(bytes(entry)) == []


def test_an_entry_of_another_shape_is_left_out() -> None:
    content = msgspec.msgpack.encode({"sentences": 3})
    assert decoded(checksum(content) + content) == []


@pytest.mark.parametrize(
    "content", [b"not a database, but some text\n" * 100, b"SQLite format 3\x00" + b"\xff" * 5000]
)
def test_a_damaged_file_is_begun_anew(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    store = SqlStore(path)
    assert store.get(["a"]) == {}
    store.put({"a": marks_of("d1")})
    assert store.get(["a"]) == {"a": marks_of("d1")}


def test_a_truncated_file_is_begun_anew(path: Path) -> None:
    store = SqlStore(path)
    store.put({f"key {number}": marks_of(f"d{number}") for number in range(200)})
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    store.get([f"key {number}" for number in range(200)])
    store.put({"a": marks_of("d1")})
    store.put({"a": marks_of("d1")})
    assert store.get(["a"]) == {"a": marks_of("d1")}


def test_a_table_of_another_shape_is_no_error(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE marks (other TEXT)")
    store = SqlStore(path)
    store.put({"a": marks_of("d1")})
    assert store.get(["a"]) == {}


def test_a_file_that_cannot_be_written_is_read(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    SqlStore(path).put({"a": marks_of("d1")})
    connect = sqlite3.connect

    def connect_read_only(name: Path, timeout: float) -> sqlite3.Connection:
        return connect(f"file:{name}?mode=ro", uri=True, timeout=timeout)

    monkeypatch.setattr(sqlite3, "connect", connect_read_only)
    store = SqlStore(path)
    store.put({"b": marks_of("d2")})
    assert store.get(["a", "b"]) == {"a": marks_of("d1")}


def test_a_folder_in_the_place_of_the_file_is_no_error(path: Path) -> None:
    path.mkdir()
    store = SqlStore(path)
    store.put({"a": marks_of("d1")})
    assert store.get(["a"]) == {}
