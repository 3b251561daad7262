"""Marks kept in one SQLite file, so that a second run reads only what is new.

A store is a convenience: where its file is damaged, locked or not to be written, articles
are read anew, and no run fails.
"""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import msgspec

from headwater.record.mark import Marks

QUERY_KEYS = 500  # SQLite's default bound on variables in one statement is 999 in old builds
WAIT_SECONDS = 30.0  # for another run that writes to the same file
CREATE = "CREATE TABLE IF NOT EXISTS marks (key TEXT PRIMARY KEY, marks BLOB NOT NULL) WITHOUT ROWID"
CHECKSUM_BYTES = 4
DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class SqlStore:
    """One file, safe for several runs at a time; a damaged entry is read anew, a damaged file begun anew."""

    path: Path

    def get(self, keys: Iterable[str]) -> dict[str, Marks]:
        """The marks that are stored under these keys."""
        wanted = list(keys)
        return self._attempt(lambda connection: stored(connection, wanted)) or {}

    def put(self, marks: Mapping[str, Marks]) -> None:
        """Keep marks under their keys."""
        rows = [(key, encoded(value)) for key, value in marks.items()]
        query = "INSERT OR REPLACE INTO marks VALUES (?, ?)"
        self._attempt(lambda connection: connection.executemany(query, rows))

    def _attempt(self, work: Callable[[sqlite3.Connection], Answer]) -> Answer | None:
        """What the work gives, or nothing where the file does not serve; a damaged one is removed."""
        try:
            with self._connection() as connection:
                return work(connection)
        except sqlite3.Error as error:
            if getattr(error, "sqlite_errorcode", None) in DAMAGED:
                discard(self.path)
            return None

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        connection = sqlite3.connect(self.path, timeout=WAIT_SECONDS)
        try:
            with connection:
                connection.execute(CREATE)
                yield connection
        finally:
            connection.close()


def stored(connection: sqlite3.Connection, wanted: list[str]) -> dict[str, Marks]:
    """The readable entries under the wanted keys."""
    found: dict[str, Marks] = {}
    for start in range(0, len(wanted), QUERY_KEYS):
        some = wanted[start : start + QUERY_KEYS]
        query = f"SELECT key, marks FROM marks WHERE key IN ({','.join('?' * len(some))})"
        rows = connection.execute(query, some)
        found.update((key, marks) for key, entry in rows for marks in decoded(entry))
    return found


def encoded(marks: Marks) -> bytes:
    """An entry: a checksum, then the marks; a changed byte must not change an account."""
    content = msgspec.msgpack.encode(marks)
    return checksum(content) + content


def decoded(entry: bytes) -> list[Marks]:
    """The marks of an entry, or none where it is damaged."""
    content = entry[CHECKSUM_BYTES:]
    if entry[:CHECKSUM_BYTES] != checksum(content):
        return []
    try:
        return [msgspec.msgpack.decode(content, type=Marks)]
    except msgspec.MsgspecError:
        return []


def checksum(content: bytes) -> bytes:
    """Four bytes that a damaged content does not have."""
    return zlib.crc32(content).to_bytes(CHECKSUM_BYTES, "big")


def discard(path: Path) -> None:
    """Remove a damaged file, where that may be done."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return
