"""Articles are hostile input: whatever stands in them is marked or left, never out of bounds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from time import process_time

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from builders import document_of
from headwater.record.document import Page
from headwater.record.pile import MarkedDocument
from headwater.record.span import Span
from headwater.run.pipeline import account, clean_pages
from headwater.settings import Settings

PIECES = [
    "the newspaper", "state news agency", "According to", "citing", "reported Monday:", "said", '"', "“",
    "”", "‘", "’", "'s", "(", ")", "[", "]", "—", "-", ":", ";", ",", ".", "...", "The", "Harbour",
    "Ledger", "Marta Kolvane", "Mr", "Dr.", "minister of", "spokesman for", "at least", "up to",
    "between", "and", "40", "1,400", "%", "million", "2025-03-12", "March 12", "Monday",
    "over the weekend", "late", "@quay", "#port", "https://", "<script>", "=1+1", "\u202e", "\u200f",
    "\x00", "\ufeff", "😀", "Порт", "ميناء", "met", "accused", "denied that", "was", "he", "who", "\n",
    "\n\n", "\t", "By", "Source:", "Read also:", "Published", "|", "•", "Norland", "Norlandish",
    "puts the dead at nine", "the Red Front at twelve", "and said that", "according to the guild",
    "fumed the union,", "broadcast on", "the dad-of-three", "cease-fire", "Gunman kills 1, wounds 2",
]  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join)


def spans_in(value: object) -> Iterator[Span]:
    """Every span anywhere in a record."""
    if isinstance(value, Span):
        yield value
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from spans_in(getattr(value, name))
    elif isinstance(value, tuple):
        for item in value:
            yield from spans_in(item)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXTS, published=st.sampled_from([None, "2025-06-04"]))
def test_any_text_is_marked_within_its_bounds(
    text: str, published: str | None, marked: Callable[..., MarkedDocument]
) -> None:
    found = marked(document_of(text, published=published))
    for span in spans_in(found.marks):
        assert 0 <= span.start < span.end <= len(text)
        assert span.document == found.document.id


@settings(max_examples=200, deadline=None)
@given(text=TEXTS | st.text(max_size=200))
def test_any_text_has_a_zone_on_every_line_that_is_not_blank(text: str) -> None:
    (document,), losses = clean_pages([Page(path="a.txt", text=text)], Settings(on_error="raise"))
    assert not losses
    offset = 0
    for line in text.split("\n"):
        covered = [zone for zone in document.zones if zone.start < offset + len(line) and offset < zone.end]
        assert bool(covered) == bool(line.strip())
        offset += len(line) + 1
    assert all(0 <= zone.start < zone.end <= len(text) for zone in document.zones)


@pytest.mark.parametrize(
    "text", ["", " \n ", "\x00", "😀" * 50, "“" * 200, "(" * 300, "a" * 5000, "Mr. " * 200]
)
def test_odd_texts_are_marked(text: str, marked: Callable[..., MarkedDocument]) -> None:
    assert marked(text).marks.document


@pytest.mark.parametrize(
    "words",
    [
        " " * 90_000,
        "\u2003" * 90_000,
        "(" * 8000,
        "12 people were killed, " * 800,
        ", " * 45_000,
        "QPA " * 10_000,
    ],
    ids=["blanks", "wide blanks", "brackets", "deaths", "commas", "capitals"],
)
def test_a_long_line_costs_an_account_no_more_than_its_length(tmp_path: Path, words: str) -> None:
    # Each took half a minute or more.
    (tmp_path / "odd.txt").write_text(f"Bridge at Oldmere closed\n\nThe police said{words} on Sunday.\n")
    (tmp_path / "good.txt").write_text(
        "Bridge at Oldmere closed\n\n12 people were killed, the police said.\n"
    )
    start = process_time()
    assert len(account([str(tmp_path)], Settings(use_cache=False)).documents) == 2
    assert process_time() - start < 15
