"""Whom the description in a headline means."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from builders import document_of
from headwater.mark.actors.actors import find_cast
from headwater.mark.article import Tools
from headwater.mark.framing.headlined import headlined, is_said, words_told
from headwater.mark.parsed import ParsedDocument
from headwater.record.document import Document

Parse = Callable[[Document | str], ParsedDocument]


@pytest.fixture(scope="module")
def named(parse: Parse, tools: Tools) -> Callable[[str], set[str]]:
    """Who is meant by the descriptions in the headline of a text."""

    def read(text: str) -> set[str]:
        document = document_of(text)
        first, *others = document.zones
        parsed = parse(replace(document, zones=(replace(first, kind="headline"), *others)))
        cast = find_cast(parsed, tools.gazetteer, tools.outlets, tools.actors)
        meant = headlined(parsed, cast, tools.actors.words("label_adjective"))
        return {cast.chain(chain).name for chain in meant.values()}

    return read


@pytest.mark.parametrize(
    ("headline", "body", "name"),
    [
        ("Minister resigns over bridge", "Transport minister Hedda Voll resigned on Monday.", "Hedda Voll"),
        ("Port boss arrested in Bergen", "Harbour director Hedda Voll was arrested on Monday.", "Hedda Voll"),
        ("Minister resigns", "Transport minister Ada Moll met health minister Hedda Voll.", None),
        ("Former mayor jailed", "Mayor Hedda Voll said on Monday that the court was right.", None),
        ("Deputy minister resigns", "Transport minister Hedda Voll said so on Monday.", None),
        ("Heartless landlord evicts widow", "Arne Moll, a landlord, evicted her on Monday.", "Arne Moll"),
        ("Greedy firm to shut mill", "Norrlink Inc said so. The firm gave no reason.", "Norrlink Inc"),
        ("Greedy firm to shut mill", "Norrlink Inc said so. Orla Ltd gave no reason.", None),
        ("Minister resigns over bridge", "Nobody said who it was on Monday.", None),
    ],
)
def test_who_is_told_to_be_that_is_meant(
    named: Callable[[str], set[str]], headline: str, body: str, name: str | None
) -> None:
    assert named(f"{headline}\n\n{body}\n\nThe rain went on until Tuesday.") == ({name} if name else set())


def test_a_rank_is_told_or_not() -> None:
    assert is_said(words_told("ex-deputy mayor"), "former deputy mayor of Bergen")
    assert not is_said(words_told("mayor"), "former mayor")
    assert is_said(words_told("aid group"), "aid organisation")
