"""From paths to pages, with the loss of what could not be read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import BinaryIO, TypeAlias

import msgspec

from headwater.intake.corrections import read_corrections
from headwater.intake.decode import Decoded, decode, repairs_of, tidy
from headwater.intake.discover import FoundFile, find_files, unsupported
from headwater.intake.hypertext import declared_encoding, read_page, visible_text
from headwater.intake.losses import loss
from headwater.intake.manifest import read_manifests
from headwater.intake.plain import too_long
from headwater.intake.records import Entry, entries_in, entry_of_line
from headwater.record.document import Declared, Loss, Page

Read: TypeAlias = Page | Loss
LARGEST = 50_000_000  # bytes of one file that is one article or page; JSON Lines may be longer
STREAM = "-"
MARKUP = re.compile(r"</(?:p|div|a|span|li|h\d)>|<(?:p|br|div)\b[^<>]{0,200}/?>", re.IGNORECASE)


def read_pile(
    paths: Sequence[str], stream: BinaryIO | None = None
) -> tuple[tuple[Page, ...], tuple[Loss, ...]]:
    """Read every article under the paths; `-` stands for JSON Lines on `stream`."""
    found, losses = find_files([path for path in paths if path != STREAM])
    declared, missed = read_manifests(found)
    read = [each for file in found for each in corrected(read_file(file), file)]
    if STREAM in paths and stream is not None:
        read.extend(read_lines(stream, STREAM))
    pages = unique([each for each in read if isinstance(each, Page)])
    losses = [*losses, *missed, *(each for each in read if isinstance(each, Loss))]
    known = [with_manifest(page, declared) for page in pages]
    return tuple(known), tuple(sorted(losses, key=lambda each: (each.path, each.reason)))


def with_manifest(page: Page, declared: dict[str, Declared]) -> Page:
    """A page with its row of the manifest put before what its markup says."""
    row = declared.get(page.path)
    return msgspec.structs.replace(page, declared=(row, *page.declared)) if row else page


def unique(pages: Sequence[Page]) -> list[Page]:
    """Pages whose paths differ: records that share an id are told apart by number."""
    seen: dict[str, int] = {}
    kept = []
    for page in pages:
        count = seen[page.path] = seen.get(page.path, 0) + 1
        kept.append(page if count == 1 else msgspec.structs.replace(page, path=f"{page.path}~{count}"))
    return kept


def corrected(read: Iterator[Read], found: FoundFile) -> Iterator[Read]:
    """What a file gave, its article with what a user decided about its lines."""
    for each in read:
        if not isinstance(each, Page) or each.path != found.path:
            yield each
            continue
        corrections, losses = read_corrections(found, each)
        yield from losses
        yield msgspec.structs.replace(each, corrections=corrections) if corrections else each


def read_file(found: FoundFile) -> Iterator[Read]:
    """The pages of one file, or why there are none."""
    reason = unsupported(found.file)
    if reason:
        yield loss(found.path, reason)
        return
    try:
        if found.file.suffix.lower() in {".jsonl", ".ndjson"}:
            with found.file.open("rb") as stream:
                yield from read_lines(stream, found.path)
            return
        if not found.file.is_file():
            yield loss(found.path, "it is no regular file, or a link that leads nowhere")
            return
        if found.file.stat().st_size > LARGEST:
            yield loss(found.path, f"the file is larger than {LARGEST:,} bytes; split it into its articles")
            return
        data = found.file.read_bytes()
    except OSError as error:
        yield loss(found.path, f"the file cannot be read ({error.strerror})")
        return
    yield from read_data(data, found)


def read_data(data: bytes, found: FoundFile) -> Iterator[Read]:
    """The pages in a file's bytes, by the kind that its name says."""
    ending = found.file.suffix.lower()
    if not data.strip():
        yield loss(found.path, "the file is empty")
    elif ending == ".json":
        yield from read_json(data, found.path)
    elif ending in {".html", ".htm", ".xhtml"}:
        yield from read_html(decode(data, declared_encoding(data)), found.path)
    else:
        yield from read_plain(decode(data), found.path)


def read_plain(decoded: Decoded, path: str, declared: tuple[Declared, ...] = ()) -> Iterator[Read]:
    """A page of plain text; what was damaged is told beside it."""
    if decoded.text is None:
        yield loss(path, decoded.reason or "it holds no text")
        return
    reason = too_long(decoded.text) or (None if decoded.text.strip() else "it holds no text")
    if reason:
        yield loss(path, reason)
        return
    if decoded.reason:
        yield loss(path, decoded.reason)
    repairs = repairs_of(decoded.original, decoded.text) if decoded.original else ()
    yield Page(path=path, text=decoded.text, declared=declared, repairs=repairs)


def read_html(decoded: Decoded, path: str, declared: tuple[Declared, ...] = ()) -> Iterator[Read]:
    """A page of HTML: all its visible lines, and what its markup declares."""
    if decoded.text is None:
        yield loss(path, decoded.reason or "it holds no text")
        return
    page = read_page(decoded.text)
    if not page.text:
        yield loss(path, page.reason or "the page shows no text")
        return
    reason = too_long(page.text)
    if reason:
        yield loss(path, reason)
        return
    for partial in filter(None, (decoded.reason, page.reason)):
        yield loss(path, partial)
    yield Page(
        path=path,
        text=page.text,
        declared=(*declared, *((page.declared,) if page.declared else ())),
        body_lines=page.body_lines,
        repairs=repairs_of(visible_text(decoded.original), page.text) if decoded.original else (),
    )


def read_json(data: bytes, path: str) -> Iterator[Read]:
    """The articles of a JSON file: alone under the file's path, several numbered."""
    entries = list(entries_in(data))
    for number, entry in enumerate(entries, start=1):
        yield from read_entry(entry, path if len(entries) == 1 else f"{path}#{entry.identity or number}")


def read_lines(stream: BinaryIO, path: str) -> Iterator[Read]:
    """The articles of JSON Lines, each under its own id or its line's number."""
    for number, line in enumerate(stream, start=1):
        if line.strip():
            entry = entry_of_line(line)
            yield from read_entry(entry, f"{path}#{entry.identity or number}")


def read_entry(entry: Entry, path: str) -> Iterator[Read]:
    """The page of one record of JSON; text that is markup is read as a page of HTML."""
    if entry.text is None:
        yield loss(path, entry.reason or "it holds no article text")
    elif len(MARKUP.findall(entry.text[:5000])) >= 2:
        yield from read_html(tidy(entry.text), path, (entry.declared,))
    else:
        yield from read_plain(tidy(entry.text), path, (entry.declared,))
