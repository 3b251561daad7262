"""Whom the description in a headline means."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from builders import document_of
from headwater.mark.actors.actors import find_cast
from headwater.mark.article import Tools
from headwater.mark.framing.all_told import AllTold
from headwater.mark.framing.headlined import headlined, without_judging
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
        judging = tools.actors.words("label_adjective") | tools.actors.words("label_noun")
        meant = headlined(parsed, cast, AllTold.of(parsed, cast), judging)
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
        ("Turncoat minister quits", "Transport minister Hedda Voll quit.", "Hedda Voll"),
        ("Dahl slams greedy minister", "Mayor Olav Dahl met minister Hedda Voll.", "Hedda Voll"),
        ("Minister resigns over bridge", "Nobody said who it was on Monday.", None),
    ],
)
def test_who_is_told_to_be_that_is_meant(
    named: Callable[[str], set[str]], headline: str, body: str, name: str | None
) -> None:
    assert named(f"{headline}\n\n{body}\n\nThe rain went on until Tuesday.") == ({name} if name else set())


@pytest.mark.parametrize(
    ("description", "told"),
    [
        ("greedy giant of the trade", "giant of the trade"),
        ("traitor minister", "minister"),
        ("traitor", "traitor"),
        ("", ""),
    ],
)
def test_the_words_before_its_noun_that_judge_are_left_out(description: str, told: str) -> None:
    assert without_judging(description, {"greedy", "giant", "traitor"}) == told
