"""Articles kept as JSON: the usual names of their parts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

import msgspec

from headwater.intake.declare import cleaned
from headwater.record.document import Declared

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
Record: TypeAlias = Mapping[str, "Json"]

TEXT = (
    "text",
    "content",
    "body",
    "article",
    "articlebody",
    "article_text",
    "full_text",
    "fulltext",
    "maintext",
    "cleaned_text",
    "body_text",
    "raw_text",
)
NAMED_BY = ("name", "title", "text", "@id")
DEEPEST = 12  # levels of lists and objects in one field; deeper ones are made to break readers
TITLE = ("title", "headline", "name", "heading")
AUTHOR = ("author", "byline", "authors", "creator", "writer")
PUBLISHED = (
    "published",
    "publish_date",
    "pubdate",
    "date",
    "date_published",
    "datepublished",
    "published_at",
    "publication_date",
    "published_date",
    "date_publish",
    "pub_date",
    "created_at",
    "timestamp",
)
URL = ("url", "link", "canonical_url", "source_url", "permalink", "uri", "webpage_url")
OUTLET = (
    "outlet",
    "source",
    "publisher",
    "site",
    "source_name",
    "site_name",
    "sitename",
    "publication",
    "domain",
    "source_domain",
    "media",
    "newspaper",
)
LANGUAGE = ("language", "lang", "inlanguage")
IDENTITY = ("id", "_id", "doc_id", "guid", "uuid")
LISTS = ("articles", "items", "documents", "results", "data", "records", "entries", "docs", "posts", "news")
NO_TEXT = "it holds no article text (none of the keys text, content, body, article)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """An article taken from JSON, or the reason why there is none."""

    identity: str | None
    text: str | None
    declared: Declared
    reason: str | None = None


def entries_in(data: bytes) -> Iterator[Entry]:
    """The articles of a JSON file: one object, a list of them, or a list under a usual name."""
    try:
        value = msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        yield refused(f"it is not valid JSON ({error})")
        return
    found = list(objects_in(value))
    if not found:
        yield refused(NO_TEXT)
    for record in found:
        yield entry_of(record)


def objects_in(value: Json) -> Iterator[Record]:
    """The objects that may be articles."""
    if isinstance(value, list):
        yield from (each for each in value if isinstance(each, dict))
    elif isinstance(value, dict):
        lowered = {key.lower(): each for key, each in value.items()}
        listed = next((lowered[key] for key in LISTS if isinstance(lowered.get(key), list)), None)
        if listed is not None and text_in(lowered, TEXT) is None:
            yield from objects_in(listed)
        else:
            yield value


def entry_of_line(line: bytes) -> Entry:
    """The article on one line of JSON Lines."""
    try:
        value = msgspec.json.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        return refused(f"it is not valid JSON ({error})")
    return entry_of(value) if isinstance(value, dict) else refused("it is no JSON object")


def entry_of(record: Record) -> Entry:
    """An article by the usual names of its parts, in any case."""
    lowered = {key.lower().replace("-", "_"): value for key, value in record.items()}
    text = text_in(lowered, TEXT)
    url = text_in(lowered, URL)
    identity = text_in(lowered, IDENTITY)
    if text is None:
        return Entry(identity=identity, text=None, declared=Declared(how="metadata"), reason=NO_TEXT)
    declared = cleaned(
        Declared(
            how="metadata",
            url=url,
            outlet=text_in(lowered, OUTLET),
            title=text_in(lowered, TITLE),
            author=text_in(lowered, AUTHOR),
            published=text_in(lowered, PUBLISHED),
            language=text_in(lowered, LANGUAGE),
        )
    )
    return Entry(identity=identity, text=text, declared=declared)


def text_in(record: Record, names: tuple[str, ...]) -> str | None:
    """The first of these parts that says something: a text, a number, a list, or an object's name."""
    return next((said for name in names if (said := words_of(record.get(name)))), None)


def words_of(value: Json, depth: int = 0) -> str | None:
    """A value as words; what is nested deeper than people write holds none."""
    if isinstance(value, str):
        return value.strip("\n ") or None
    if isinstance(value, bool) or value is None or depth > DEEPEST:
        return None
    if isinstance(value, int | float):
        return str(value)
    if isinstance(value, dict):
        return next((said for key in NAMED_BY if (said := words_of(value.get(key), depth + 1))), None)
    parts = [said for each in value if (said := words_of(each, depth + 1))]
    long = any(len(part) > 80 for part in parts)
    return ("\n" if long else ", ").join(parts) or None


def refused(reason: str) -> Entry:
    """No article, and why."""
    return Entry(identity=None, text=None, declared=Declared(how="metadata"), reason=reason)
