"""Marks kept in one SQLite file, so that a second run reads only what is new."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import msgspec

from headwater.record.mark import Marks

QUERY_KEYS = 500  # SQLite's default bound on variables in one statement is 999 in old builds
WAIT_SECONDS = 30.0  # for another run that writes to the same file
CREATE = "CREATE TABLE IF NOT EXISTS marks (key TEXT PRIMARY KEY, marks BLOB NOT NULL) WITHOUT ROWID"


@dataclass(frozen=True, slots=True)
class SqlStore:
    """One file, safe for several runs at a time; a damaged entry is read anew."""

    path: Path

    def get(self, keys: Iterable[str]) -> dict[str, Marks]:
        """The marks that are stored under these keys."""
        wanted = list(keys)
        found: dict[str, Marks] = {}
        with self._connection() as connection:
            for start in range(0, len(wanted), QUERY_KEYS):
                some = wanted[start : start + QUERY_KEYS]
                slots = ",".join("?" * len(some))
                query = f"SELECT key, marks FROM marks WHERE key IN ({slots})"
                found.update(
                    (key, marks) for key, blob in connection.execute(query, some) for marks in decoded(blob)
                )
        return found

    def put(self, marks: Mapping[str, Marks]) -> None:
        """Keep marks under their keys."""
        rows = [(key, msgspec.msgpack.encode(value)) for key, value in marks.items()]
        with self._connection() as connection:
            connection.executemany("INSERT OR REPLACE INTO marks VALUES (?, ?)", rows)

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        connection = sqlite3.connect(self.path, timeout=WAIT_SECONDS)
        try:
            with connection:
                connection.execute(CREATE)
                yield connection
        finally:
            connection.close()


def decoded(blob: bytes) -> list[Marks]:
    """The marks in a stored entry, or none where it cannot be read."""
    try:
        return [msgspec.msgpack.decode(blob, type=Marks)]
    except msgspec.MsgspecError:
        return []
