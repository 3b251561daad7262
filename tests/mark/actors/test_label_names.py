"""Names in the labels of a dialogue."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from builders import document_of
from headwater.mark.actors.actors import find_cast
from headwater.mark.article import Tools
from headwater.mark.parsed import ParsedDocument
from headwater.record.document import Document

Parser = Callable[[Document | str], ParsedDocument]


def people(parse: Parser, tools: Tools, *labels: str) -> list[tuple[str, ...]]:
    """The names of each person in some labels."""
    document = document_of("\n".join(labels), kinds=dict.fromkeys(range(len(labels)), "byline"))
    cast = find_cast(parse(document), tools.gazetteer, tools.outlets, tools.actors)
    return [chain.names for chain in cast.chains if chain.kind == "person"]


@pytest.mark.parametrize(
    "label", ["KIRSTY BANE, TEACHER:", "KIRSTY BANE:", "Kirsty Bane, residents' association:"]
)
def test_a_label_names_a_person(parse: Parser, tools: Tools, label: str) -> None:
    (names,) = people(parse, tools, label)
    assert [name.title() for name in names] == ["Kirsty Bane"]


def test_a_short_label_means_who_was_named_in_full(parse: Parser, tools: Tools) -> None:
    assert people(parse, tools, "REBA STALL, ANCHOR:", "STALL:") == [("REBA STALL", "STALL")]


def test_a_surname_that_comes_again_as_a_label_is_a_persons(parse: Parser, tools: Tools) -> None:
    labels = ("STALL:", "BANE:", "STALL:", "BANE:", "DOCKS:", "DOCKS:")
    document = document_of(
        "Stall: no regrets\nThe minister spoke with Ola Bane.\n" + "\n".join(labels),
        kinds=dict.fromkeys(range(2, 8), "byline"),
    )
    cast = find_cast(parse(document), tools.gazetteer, tools.outlets, tools.actors)
    people = {name.casefold() for chain in cast.chains if chain.kind == "person" for name in chain.names}
    assert {"stall", "bane"} <= people
    assert "docks" not in people


@pytest.mark.parametrize("label", ["UNIDENTIFIED PROTESTER:", "Q:", "STALL:", "Presenter:", "FA:"])
def test_what_is_no_name_names_nobody(parse: Parser, tools: Tools, label: str) -> None:
    assert not people(parse, tools, label)


def test_stage_directions_name_nobody(parse: Parser, tools: Tools) -> None:
    document = document_of("(SOUNDBITE OF KIRSTY BANE)\nIt rained.", kinds={0: "caption"})
    cast = find_cast(parse(document), tools.gazetteer, tools.outlets, tools.actors)
    assert not cast.chains
