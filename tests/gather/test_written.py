"""Names as they are written, with what stands beside them."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from gather_piles import entry
from headwater.gather.written import honours_before, written_names
from headwater.record.document import Outlet
from headwater.record.mark import ActorKind


@pytest.mark.parametrize(
    ("text", "name", "kind", "expected"),
    [
        ("Then Dame Ottilie Crane spoke.", "Ottilie Crane", "person", ("Dame Ottilie Crane",)),
        ("Then Dr Ottilie Crane spoke.", "Ottilie Crane", "person", ("Dr Ottilie Crane",)),
        ("THE VELM BOARD\nSunday", "VELM BOARD", "organisation", ("The VELM BOARD",)),
        ("Then Mrs Ottilie Crane spoke.", "Ottilie Crane", "person", ()),
        ("Shares of Torrin Quarries plc fell.", "Torrin Quarries", "organisation", ("Torrin Quarries plc",)),
        ("It is Torrin Quarries, Inc. of Velm.", "Torrin Quarries", "organisation",
         ("Torrin Quarries, Inc.",)),
        ("Torrin Quarries agreed.", "Torrin Quarries", "organisation", ()),
        ("The website The Velm Board has it.", "Velm Board", "organisation", ("The Velm Board",)),
        ("The Velm Board\nSunday", "Velm Board", "organisation", ("The Velm Board",)),
        ("The Velm Board has it.", "Velm Board", "organisation", ()),
        ("Then The Velm hills rose.", "Velm", "place", ()),
        ("Velm", "Velm", "organisation", ()),
    ],
)  # fmt: skip
def test_what_stands_beside_a_name(text: str, name: str, kind: ActorKind, expected: tuple[str, ...]) -> None:
    marked = entry(text, [(name, kind)])
    assert written_names(marked.document, marked.marks.chains[0]) == expected


@pytest.mark.parametrize(
    ("outlet", "expected"), [("The Velm Plough", ("The Plough",)), ("Velm Plough", ()), ("The Tarn Post", ())]
)
def test_an_outlet_that_goes_with_its_article_does_so_by_its_last_word(
    outlet: str, expected: tuple[str, ...]
) -> None:
    marked = entry("The Plough has looked into it.", [("Plough", "organisation")])
    page = replace(marked.document, outlet=Outlet(name=outlet))
    assert written_names(page, marked.marks.chains[0]) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Then Sheikh Orsal left.", {"sheikh"}),
        ("Father Orsal and Sister Orsal left.", {"father", "sister"}),
        ("The father Orsal left.", set()),
        ("Then Captain Orsal left.", set()),
        ("Then the Goodfather Orsal left.", set()),
    ],
)
def test_what_goes_with_a_given_name(text: str, expected: set[str]) -> None:
    marked = entry(text, [("Orsal", "person")])
    assert honours_before(marked.document, marked.marks.chains[0]) == expected


def test_no_body_is_honoured() -> None:
    marked = entry("Then Lady Orsal sank.", [("Orsal", "organisation")])
    assert honours_before(marked.document, marked.marks.chains[0]) == frozenset()
