"""The manifest beside the files: what scraped text has lost and a user knows."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

import msgspec

from headwater.intake.declare import cleaned
from headwater.intake.decode import decode
from headwater.intake.discover import MANIFESTS, FoundFile
from headwater.intake.losses import loss
from headwater.record.cells import as_cell, from_cell
from headwater.record.document import Declared, Document, Loss

COLUMNS = ("file", "url", "outlet", "title", "author", "published", "collected")


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """One row of a manifest; `collected` is for the user's own records."""

    file: str
    url: str | None = None
    outlet: str | None = None
    title: str | None = None
    author: str | None = None
    published: str | None = None
    language: str | None = None
    collected: str | None = None


def read_manifests(found: Sequence[FoundFile]) -> tuple[dict[str, Declared], list[Loss]]:
    """What the manifests beside the files declare, by path in the pile."""
    declared: dict[str, Declared] = {}
    losses: list[Loss] = []
    prefixes = {
        each.file.parent: each.path[: -len(each.file.name)] if each.path.endswith(each.file.name) else ""
        for each in found
    }
    paths = {each.path for each in found}
    for folder, prefix in sorted(prefixes.items()):
        for name in sorted(MANIFESTS):
            rows, missed = read_manifest(folder / name, prefix + name)
            told = {prefix + row.file.removeprefix("./"): declaration(row) for row in rows}
            astray = [path for path in told if path.split("#")[0] not in paths]
            reason = f"the manifest {prefix + name} names it, and there is no such file"
            losses.extend((*missed, *(loss(path, reason) for path in astray)))
            declared.update((path, each) for path, each in told.items() if path not in astray)
    return declared, losses


def read_manifest(file: Path, path: str) -> tuple[list[Row], list[Loss]]:
    """The rows of one manifest; none where there is no such file."""
    try:
        data = file.read_bytes()
    except FileNotFoundError:
        return [], []
    except OSError as error:
        return [], [loss(path, f"the manifest cannot be read ({error.strerror})")]
    text = decode(data).text
    if text is None:
        return [], [loss(path, "the manifest is not text; save it as UTF-8")]
    return rows_in_csv(text, path) if file.suffix == ".csv" else rows_in_lines(text, path)


def rows_in_csv(text: str, path: str) -> tuple[list[Row], list[Loss]]:
    """The rows of a manifest as CSV with a header line."""
    first = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=first.count)
    reader = csv.DictReader(io.StringIO(text), delimiter=delimiter)
    try:
        names = {(name or "").strip().lower(): name for name in reader.fieldnames or ()}
        cells = [{key: each.get(name) for key, name in names.items()} for each in reader]
    except csv.Error as error:
        return [], [loss(path, f"the manifest is no valid CSV ({error})")]
    if "file" not in names:
        return [], [loss(path, f"the manifest has no column 'file'; its columns are {', '.join(COLUMNS)}")]
    return [row for each in cells if (row := row_of(each))], []


def rows_in_lines(text: str, path: str) -> tuple[list[Row], list[Loss]]:
    """The rows of a manifest as JSON Lines."""
    rows, losses = [], []
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            rows.append(msgspec.json.decode(line, type=Row))
        except msgspec.DecodeError as error:
            losses.append(loss(path, f"line {number} of the manifest is no row ({error})"))
    return rows, losses


def row_of(cells: Mapping[str, str | None]) -> Row | None:
    """A row of CSV, None where it names no file."""
    said = {
        name: from_cell((value or "").strip())
        for name, value in cells.items()
        if isinstance(value, str | None)
    }
    if not said.get("file"):
        return None
    return Row(
        file=said["file"],
        url=said.get("url"),
        outlet=said.get("outlet"),
        title=said.get("title"),
        author=said.get("author"),
        published=said.get("published"),
        language=said.get("language"),
    )


def declaration(row: Row) -> Declared:
    """What a row declares of its file."""
    return cleaned(
        Declared(
            how="manifest",
            url=row.url,
            outlet=row.outlet,
            title=row.title,
            author=row.author,
            published=row.published,
            language=row.language,
        )
    )


def manifest_rows(documents: Iterable[Document]) -> list[Row]:
    """A row for every document, with what its text and markup say, for the user to fill in."""
    return [
        Row(
            file=document.path,
            url=document.url,
            outlet=document.outlet.name if document.outlet else None,
            title=document.title,
            author=document.author,
            published=document.published.edtf if document.published else None,
        )
        for document in sorted(documents, key=lambda document: document.path)
    ]


def write_manifest(rows: Iterable[Row]) -> str:
    """Rows as the text of `headwater.csv`, in which a spreadsheet finds nothing to compute."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows([as_cell(getattr(row, name) or "") for name in COLUMNS] for row in rows)
    return written.getvalue()
