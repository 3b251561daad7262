"""The origins behind a span."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from headwater.record.account import Origin, Stemma
from headwater.record.collation import Lineage, Root, Tracing
from headwater.record.span import Span
from headwater.weigh.ways import Ways, ways


def at(start: int, end: int, document: str = "d") -> Span:
    return Span(document=document, start=start, end=end)


def root(name: str, identity: str | None = None) -> Root:
    origin = Origin(id=f"o-{name}", name=name, kind="person", how="named", documents=(), evidence=())
    return Root(origin=origin, weight="known", identity=identity or name)


def passage(start: int, end: int, origin: str, *, stated: bool = True, carrier: str = "wire") -> Lineage:
    return Lineage(
        span=at(start, end), origins=(f"o-{origin}",), carriers=(f"o-{carrier}",), is_stated=stated
    )


def found(*lineages: Lineage, roots: tuple[Root, ...] = (root("ada"), root("una"), root("wire"))) -> Ways:
    return ways(Tracing(relays=(), roots=roots, stemma=Stemma(), lineages=lineages))


PASSAGES = (passage(0, 10, "ada"), passage(10, 40, "una"), passage(40, 60, "ada", stated=False))


@pytest.mark.parametrize(
    ("span", "origin"),
    [
        (at(0, 5), "ada"),
        (at(9, 11), "ada"),
        (at(8, 20), "una"),
        (at(12, 13), "una"),
        (at(38, 60), "una"),
        (at(45, 50), "ada"),
        (at(90, 95), "ada"),
    ],
)
def test_the_passage_that_most_of_a_span_lies_in_but_a_stated_one_first(span: Span, origin: str) -> None:
    for order in (PASSAGES, PASSAGES[::-1]):
        assert [each.origin.name for each in found(*order).origins(span)] == [origin]


def test_carriers_are_those_of_the_same_passage() -> None:
    assert [each.origin.name for each in found(*PASSAGES).carriers(at(0, 5))] == ["wire"]


def test_a_document_that_was_not_traced_has_no_origins() -> None:
    known = found(*PASSAGES)
    assert known.lineage(at(0, 5, "elsewhere")) is None
    assert known.origins(at(0, 5, "elsewhere")) == known.carriers(at(0, 5, "elsewhere")) == []


def test_the_first_root_of_an_identity_stands_for_it() -> None:
    first, second = root("ada", "actor:1"), root("una", "actor:1")
    assert found(roots=(first, second)).by_identity == {"actor:1": first}


def test_what_reporters_are_not_said_to_have_told_is_untold() -> None:
    own = replace(root("wire"), origin=replace(root("wire").origin, how="own"))
    known = found(
        *PASSAGES,
        passage(60, 80, "wire", stated=False),
        passage(80, 90, "wire"),
        roots=(root("ada"), root("una"), own),
    )
    assert [known.is_untold(at(*place)) for place in ((0, 5), (45, 50), (65, 70), (82, 84))] == [
        False, False, True, False,
    ]  # fmt: skip
    assert known.is_untold(at(0, 5, "elsewhere"))
