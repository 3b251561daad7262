"""Keys of cached marks: they change when the document, the code or a lexicon does."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from importlib.resources import files
from importlib.resources.abc import Traversable

import msgspec

from headwater.record.document import Document

READERS = ("record", "mark", "data")  # the folders of the package that decide what a mark is
# And the files that make the parser, with what its tokenizer keeps whole.
PARSER = (
    "run/resources.py",
    "run/lemmas.py",
    "run/long_words.py",
    "run/quick_attributes.py",
    "run/quick_steps.py",
    "run/sentence_guard.py",
)


@cache
def reader_fingerprint(model: str) -> str:
    """A hash of the code and lexicons that mark, and of the version of the model that parses."""
    digest = hashlib.sha256(f"{model} {model_version(model)} spacy {version('spacy')}".encode())
    for folder in READERS:
        for name, content in folder_contents(files("headwater").joinpath(folder)):
            digest.update(f"\x1f{folder}/{name}\x1f".encode())
            digest.update(content)
    for path in PARSER:
        digest.update(files("headwater").joinpath(path).read_bytes())
    return digest.hexdigest()


def folder_contents(folder: Traversable) -> Iterator[tuple[str, bytes]]:
    """The files under a package folder, by path."""
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.is_file():
            yield entry.name, entry.read_bytes()
        elif entry.name != "__pycache__":
            yield from ((f"{entry.name}/{name}", content) for name, content in folder_contents(entry))


def model_version(model: str) -> str:
    """The installed version of a model's package."""
    try:
        return version(model.replace("_", "-"))
    except PackageNotFoundError:
        return "unknown"


def mark_key(document: Document, model: str) -> str:
    """The key under which the marks of this document, read in this way, are kept."""
    digest = hashlib.sha256(reader_fingerprint(model).encode())
    digest.update(msgspec.msgpack.encode(document))
    return digest.hexdigest()
