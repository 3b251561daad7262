"""Whether a document says what another has from its outlet."""

from __future__ import annotations

import re

import pytest
from msgspec.structs import replace

from builders import span_of
from headwater.record.document import Document
from headwater.record.mark import Figure
from headwater.record.pile import MarkedDocument
from headwater.record.span import Span
from headwater.trace.support import (
    LEAST_SHARED,
    lead_retold,
    number_retold,
    relayed,
    speaks_of_the_same,
    supporting_sentence,
)
from trace_piles import article, entry, says

SOURCE = "Divers found brass bells inside the wreck.\nRain fell all night on the empty market."


def support(retold: str, source: str = SOURCE, *, scope: bool = True) -> str | None:
    """The source's sentence behind what an article has from the Quay."""
    receiver, found = article("b", f"{retold}\nThe Quay said so."), article("a", source)
    attribution = says(receiver, "The Quay said", "The Quay", scope=retold if scope else None)
    span = supporting_sentence(attribution, entry(receiver), entry(found))
    return found.words(span) if span else None


@pytest.mark.parametrize(
    ("retold", "expected"),
    [
        ("Divers found brass bells inside it.", "Divers found brass bells inside the wreck."),
        ("Brass bells were found by divers.", "Divers found brass bells inside the wreck."),
        ("On the market rain fell night after night.", "Rain fell all night on the empty market."),
        ("Divers found brass.", None),
        ("The council voted on the new budget.", None),
    ],
)
def test_the_sentence_that_is_retold(retold: str, expected: str | None) -> None:
    assert support(retold) == expected


def test_four_words_are_too_few_of_a_long_sentence() -> None:
    assert support("Divers found brass bells " + " ".join(f"w{n}" for n in range(20))) is None


def test_the_words_that_attribute_do_not_count() -> None:
    receiver = article("b", "Divers found brass bells")
    attribution = says(receiver, "Divers found", "Divers Found", scope=receiver.text)
    assert supporting_sentence(attribution, entry(receiver), entry(article("a", SOURCE))) is None


def test_an_empty_source_supports_nothing() -> None:
    assert support("Divers found brass bells inside it.", "") is None


def test_a_whole_article_is_known_by_its_first_sentences() -> None:
    assert support("Divers found brass bells inside it.", scope=False) == SOURCE.split("\n", maxsplit=1)[0]
    late = "\n".join(f"Line number {n}." for n in range(8)) + "\nDivers found brass bells inside it."
    assert support(late, scope=False) is None


def test_a_scope_covers_the_sentences_it_touches() -> None:
    document = article("b", "One one.\nTwo two.\nThree three.")
    sentences = entry(document).marks.sentences
    attribution = says(document, "One", "The Quay", scope="one.\nTwo")
    assert relayed(attribution, sentences) == list(sentences[:2])
    assert all(isinstance(sentence.span, Span) for sentence in relayed(attribution, sentences))
    assert relayed(says(document, "One", "The Quay"), sentences) == list(sentences)


@pytest.mark.parametrize(
    ("retold", "expected"),
    [
        ("A wreck gave up its bells.", True),
        ("The wreck was old.", False),
        ("The council voted on the new budget.", False),
    ],
)
def test_other_words_may_be_of_the_same(retold: str, expected: bool) -> None:
    receiver, source = article("b", f"{retold}\nThe Quay said so."), article("a", SOURCE)
    attribution = says(receiver, "The Quay said", "The Quay", scope=retold)
    assert speaks_of_the_same(attribution, entry(receiver), entry(source)) is expected


@pytest.mark.parametrize(
    ("ours", "is_told"),
    [
        ("Divers met market wardens over brass bells inside the harbour.", True),
        ("Nobody knows what the council did on Monday.", False),
    ],
)
def test_a_lead_is_retold_by_the_lead_that_shares_most(ours: str, is_told: bool) -> None:
    receiver, found = article("b", f"{ours}\nThe Quay said so."), article("a", SOURCE)
    attribution = says(receiver, "The Quay said", "The Quay", scope=ours)
    span = lead_retold(attribution, entry(receiver, attribution), entry(found))
    assert (span is not None) is is_told
    assert lead_retold(replace(attribution, scope="article"), entry(receiver), entry(found)) is None


@pytest.mark.parametrize(
    ("retold", "expected"),
    [
        ("Divers found 7 bells.", "7 bells"),
        ("Divers found 9 bells.", None),
        ("Divers found 4 jars.", "4"),
        ("Divers found bells.", "7 bells"),
    ],
)
def test_a_dispatch_with_other_numbers_is_not_the_one_meant(retold: str, expected: str | None) -> None:
    receiver = article("b", f"{retold}\nThe Quay said so.")
    source = article("a", "Divers found 7 bells inside the wreck.\nThey found 4 jars on Monday.")
    attribution = says(receiver, "The Quay said", "The Quay", scope=retold)
    place = span_of(source, "7 bells")
    found = number_retold(attribution, counted(receiver), counted(source), place)
    assert (source.words(found) if found else None) == expected


def counted(document: Document) -> MarkedDocument:
    """A document whose digits are figures."""
    figures = tuple(
        Figure(
            id=f"f{match.start()}", span=Span(document=document.id, start=match.start(), end=match.end()),
            value=float(match[0]), low=None, high=None, bound="exactly", unit=None, of=None,
        )
        for match in re.finditer(r"\d+", document.text)
    )  # fmt: skip
    plain = entry(document)
    return MarkedDocument(document=document, marks=replace(plain.marks, figures=figures))


@pytest.mark.parametrize(("shared", "is_retold"), [(LEAST_SHARED, True), (LEAST_SHARED - 1, False)])
def test_a_lead_is_retold_by_so_many_of_its_words(shared: int, *, is_retold: bool) -> None:
    source = entry(article("a", "alder birch cedar elder fir hazel ivy"))
    words = " ".join("alder birch cedar elder fir hazel ivy".split()[:shared])
    receiver = article("b", f"{words} moss nettle.\nThe Quay said so.")
    attribution = says(receiver, "The Quay said", "The Quay", scope=f"{words} moss nettle.")
    found = lead_retold(attribution, entry(receiver), source)
    assert (found is not None) is is_retold
