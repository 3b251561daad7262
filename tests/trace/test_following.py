"""A pile is read downstream, and what a copy or a retelling has is laid over its own."""

from __future__ import annotations

import pytest

from builders import document_of, span_of
from headwater.record.document import Document
from headwater.trace.following import head_as_source, headline_of, mostly_from, retold_as
from headwater.trace.lineage import Lineages, Passage
from headwater.trace.retelling import Retelling
from headwater.trace.reuse import Parent
from trace_piles import article, copied, entry

WALL = "The sea wall of Brae gave way along its whole length on Monday night."
BOATS = "Fishermen brought all forty boats into the inner basin before the tide."
SCHOOL = "Nine hundred people slept in the school while the fire brigade pumped."
PRICE = "A new wall will take two years and cost eleven million crowns at least."
QUAY, EBB, MUTE = (
    article("a", WALL, outlet="The Quay"),
    article("b", WALL, outlet="The Ebb"),
    article("c", WALL),
)
ENTRIES = {document.id: entry(document) for document in (QUAY, EBB, MUTE)}


def parent(document: Document, source: Document, *lines: str, containment: float = 1.0) -> Parent:
    copy = copied(document, source, *lines)
    return Parent(document=document.id, source=source.id, containment=containment, passages=copy.passages)


def test_what_is_mostly_another_s_text_or_surely_retells_it() -> None:
    long = article("l", f"{WALL}\n{BOATS}\n{SCHOOL}\n{PRICE}")
    entries = {**ENTRIES, long.id: entry(long)}
    assert mostly_from(entries, {EBB.id: [parent(EBB, QUAY, WALL)]}, {}) == {EBB.id: (QUAY.id,)}
    assert mostly_from(entries, {long.id: [parent(long, QUAY, WALL)]}, {}) == {}

    def retelling(confidence: float, *, is_directed: bool = True) -> Retelling:
        return Retelling(
            document=EBB.id, source=MUTE.id, confidence=confidence, is_directed=is_directed, sentences=()
        )

    assert mostly_from(entries, {}, {EBB.id: retelling(0.9)}) == {EBB.id: (MUTE.id,)}
    assert mostly_from(entries, {}, {EBB.id: retelling(0.55)}) == {}
    assert mostly_from(entries, {}, {EBB.id: retelling(0.9, is_directed=False)}) == {}
    both = mostly_from(entries, {EBB.id: [parent(EBB, QUAY, WALL)]}, {EBB.id: retelling(0.9)})
    assert both == {EBB.id: tuple(sorted((QUAY.id, MUTE.id)))}


def headed(head: str, body: str = WALL) -> Document:
    return document_of(f"{head}\n{body}", kinds={0: "headline"})


def lineages(*given: tuple[Document, bool]) -> Lineages:
    """The first line of each document is its own person's, or nobody's."""
    found = {}
    for document, is_stated in given:
        size = document.text.index("\n")
        who = (document.id,)
        found[document.id] = [
            Passage(0, size, who, who, is_stated), Passage(size, len(document.text), ("o",), ("o",)),
        ]  # fmt: skip
    return Lineages(passages=found)


@pytest.mark.parametrize(
    ("source_states", "copy_states", "is_taken"),
    [(True, False, True), (False, False, False), (True, True, False), (False, True, False)],
)
def test_a_headline_takes_only_what_is_stated_where_it_states_nothing(
    source_states: bool, copy_states: bool, is_taken: bool
) -> None:
    source, copy = headed("Wall gone, guard says"), headed("Brae wall gone")
    found = lineages((source, source_states), (copy, copy_states))
    head_as_source(entry(copy), entry(source), found)
    assert found.passages[copy.id][0].origins == ((source.id,) if is_taken else (copy.id,))


def test_without_a_headline_on_either_side_nothing_is_taken() -> None:
    source, bare = headed("Wall gone, guard says"), document_of(f"Brae wall gone\n{WALL}")
    for pair in ((bare, source), (source, bare)):
        found = lineages((source, True), (bare, False))
        before = {document: list(passages) for document, passages in found.passages.items()}
        head_as_source(entry(pair[0]), entry(pair[1]), found)
        assert found.passages == before
    assert headline_of(bare) is None


def test_of_two_sentences_that_one_retells_the_later_stands() -> None:
    source = document_of(f"{WALL}\n{BOATS}\n{SCHOOL}")
    ours = document_of(f"{PRICE}\nIt rained.")
    first, second = (span_of(source, line) for line in (WALL, BOATS))
    passages = [
        Passage(0, len(WALL), ("guard",), ("guard",), True),
        Passage(len(WALL), len(source.text), ("mayor",), ("mayor",), True),
    ]

    def told(*pairs: int) -> list[tuple[str, ...]]:
        found = Lineages(
            passages={source.id: list(passages), ours.id: [Passage(0, len(ours.text), ("n",), ("n",))]}
        )
        sides = ((span_of(ours, PRICE), first), (span_of(ours, "It rained."), second))
        retold = Retelling(
            document=ours.id, source=source.id, confidence=0.9, is_directed=True,
            sentences=tuple(sides[number] for number in pairs),
        )  # fmt: skip
        retold_as(retold, found)
        return [each.origins for each in found.passages[ours.id]]

    assert told(0, 1) == told(1, 0) == [("guard",), ("n",), ("mayor",)]
