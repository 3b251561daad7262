"""Tracing piles whose true descent is known."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builders import document_of, span_of
from headwater.record.collation import Root, Tracing
from headwater.record.document import Document
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import Copy
from headwater.trace.following import head_as_source, retold_as
from headwater.trace.lineage import Lineages, Passage
from headwater.trace.retelling import Retelling
from headwater.trace.trace import trace
from trace_piles import REGISTER, article, copied, entry, says, settled

DAM = "The dam above Lowhaven cracked along its whole length on Monday night."
GATES = "Engineers opened all four gates before dawn and drained the upper basin."
SIREN = "Sirens woke the valley and buses carried nine hundred people to the school."
COST = "The repair will take a year and cost eleven million crowns at the least."


def traced(*pile: MarkedDocument, copies: tuple[Copy, ...] = ()) -> Tracing:
    return trace(pile, settled(pile, *copies), REGISTER)


def behind(tracing: Tracing, document: Document, words: str) -> list[Root]:
    """The roots behind some words of a document."""
    place = document.text.index(words)
    roots = {root.origin.id: root for root in tracing.roots}
    lineage = next(
        each
        for each in tracing.lineages
        if each.span.document == document.id and each.span.start <= place < each.span.end
    )
    return [roots[origin] for origin in lineage.origins]


def names(tracing: Tracing, document: Document, words: str) -> set[tuple[str, str]]:
    return {(root.origin.name, root.weight) for root in behind(tracing, document, words)}


def test_an_article_that_names_nobody_is_unknown() -> None:
    document = article("a", DAM)
    assert names(traced(entry(document)), document, DAM) == {("unknown", "unknown")}


def test_a_scope_covers_its_passage_only() -> None:
    document = article("a", f"The Quay said so.\n{DAM}")
    tracing = traced(entry(document, says(document, "The Quay said", "The Quay", scope="The Quay said so.")))
    assert names(tracing, document, "The Quay said") == {("The Quay", "unseen")}
    assert names(tracing, document, DAM) == {("unknown", "unknown")}


def test_the_end_of_the_chain_stands_behind() -> None:
    line = "The minister said the dam held, Marowire said, according to The Quay."
    document = article("a", line)
    pile = entry(
        document,
        says(document, "according to The Quay", "The Quay", number=0, scope=line),
        says(document, "Marowire said", "Marowire", "agency", number=1, via=0, scope=line),
        says(
            document, "The minister said", "the minister", "official", number=2, via=1, scope="the dam held"
        ),
    )
    tracing = traced(pile)
    assert {name for name, _ in names(tracing, document, "the dam held")} == {"the minister"}
    assert {name for name, _ in names(tracing, document, "according to")} == {"Marowire"}
    carriers = next(
        each for each in tracing.lineages if each.span.start == line.index("the dam held")
    ).carriers
    assert [root.origin.name for root in tracing.roots if root.origin.id in carriers] == ["Marowire"]
    assert len(tracing.stemma.edges) == 3


def test_a_credited_agency_reports_itself() -> None:
    document = article("a", f"By Marowire\n{DAM}", outlet="The Quay")
    tracing = traced(entry(document, says(document, "Marowire", "Marowire", "agency")))
    (root,) = behind(tracing, document, DAM)
    assert (root.weight, root.origin.how) == ("known", "own")


def test_reporters_of_one_publisher_are_one() -> None:
    ebb, flood = article("a", DAM, outlet="The Ebb"), article("b", GATES, outlet="The Flood")
    tracing = traced(
        entry(ebb, says(ebb, "dam", None, scope=DAM, own=True)),
        entry(flood, says(flood, "gates", None, scope=GATES, own=True)),
    )
    assert behind(tracing, ebb, DAM)[0].origin.id == behind(tracing, flood, GATES)[0].origin.id


def test_own_reporting_is_no_relay() -> None:
    document = article("a", DAM, outlet="The Ebb")
    assert traced(entry(document, says(document, "dam", "The Ebb", scope=DAM, own=True))).relays == ()


def test_a_named_outlet_in_the_pile_is_followed() -> None:
    source = article("a", DAM, outlet="The Quay", published="2024-03-01")
    report = f"{DAM[:-1]}, The Quay reported."
    receiver = article("b", report, outlet="The Ebb")
    tracing = traced(
        entry(source, says(source, "Lowhaven", None, scope=DAM, own=True)),
        entry(receiver, says(receiver, "The Quay reported", "The Quay", scope=report)),
    )
    (relay,) = tracing.relays
    assert relay.source.document == source.id
    assert names(tracing, receiver, "dam") == {("The Quay", "known")}
    assert {(edge.from_, edge.to) for edge in tracing.stemma.edges} == {(receiver.id, source.id)}
    assert tracing.credited == {receiver.id: {source.id: "house:quay"}}


def test_a_named_outlet_that_says_something_else_is_not_followed() -> None:
    source = article("a", COST, outlet="The Quay")
    receiver = article("b", f"{SIREN[:-1]}, The Quay reported.")
    named = says(receiver, "The Quay reported", "The Quay", scope=receiver.text)
    assert traced(entry(source), entry(receiver, named)).relays[0].source.document is None


def test_a_copy_inherits_what_it_copies() -> None:
    text = f"{DAM}\n{GATES}"
    source = article("a", text, outlet="The Quay", published="2024-03-01")
    copy = article("b", f"Breaking\n{text}", outlet="The Ebb", published="2024-03-02")
    tracing = traced(
        entry(source, says(source, "gates", None, scope=GATES, own=True)),
        entry(copy),
        copies=(copied(copy, source, DAM, GATES),),
    )
    for line in (DAM, GATES):
        assert behind(tracing, copy, line) == behind(tracing, source, line)
    (relay,) = tracing.relays
    assert (relay.how, relay.source.name, relay.source.document) == ("reuse", "The Quay", source.id)
    assert [edge.direction for edge in tracing.stemma.edges] == ["known"]


def test_without_a_reason_the_direction_stays_open() -> None:
    left, right = article("a", DAM, outlet="The Quay"), article("b", DAM, outlet="The Ebb")
    tracing = traced(entry(left), entry(right), copies=(copied(left, right, DAM),))
    assert [edge.direction for edge in tracing.stemma.edges] == ["open"]
    assert behind(tracing, left, DAM) == behind(tracing, right, DAM)


@pytest.mark.parametrize("reason", ["attribution", "own", "time", "completeness"])
def test_what_decides_the_direction(reason: str) -> None:
    dates = ("2024-03-01", "2024-03-02") if reason == "time" else (None, None)
    long = f"{DAM}\n{GATES}\n{SIREN}" if reason == "completeness" else DAM
    source = article("z", long, outlet="The Quay", published=dates[0])
    copy = article("a", f"{DAM}\nSo said The Quay.", outlet="The Ebb", published=dates[1])
    named = [says(copy, "The Quay", "The Quay", scope="So said The Quay.")] if reason == "attribution" else []
    own = [says(source, "dam", None, scope=DAM, own=True)] if reason == "own" else []
    tracing = traced(entry(source, *own), entry(copy, *named), copies=(copied(source, copy, DAM),))
    edge = next(edge for edge in tracing.stemma.edges if edge.how == "reuse" or edge.to == source.id)
    assert (edge.from_, edge.to, edge.direction) == (copy.id, source.id, "known")


def test_two_parents_are_both_found() -> None:
    first, second = article("a", DAM, published="2024-03-01"), article("b", SIREN, published="2024-03-01")
    both = article("c", f"{DAM}\n{SIREN}", published="2024-03-03")
    tracing = traced(
        entry(first), entry(second), entry(both),
        copies=(copied(both, first, DAM), copied(both, second, SIREN)),
    )  # fmt: skip
    assert {edge.to for edge in tracing.stemma.edges} == {first.id, second.id}


def test_a_source_that_none_of_three_can_be_is_lost() -> None:
    one, two, three = (
        article("a", f"{DAM}\n{GATES}"), article("b", f"{GATES}\n{SIREN}"), article("c", f"{SIREN}\n{DAM}"),
    )  # fmt: skip
    copies = (copied(one, two, GATES, containment=0.4), copied(two, three, SIREN, containment=0.4),
              copied(one, three, DAM, containment=0.4))  # fmt: skip
    tracing = traced(entry(one), entry(two), entry(three), copies=copies)
    (lost,) = [node for node in tracing.stemma.nodes if node.kind == "lost"]
    assert {(edge.from_, edge.to) for edge in tracing.stemma.edges} == {
        (document.id, lost.id) for document in (one, two, three)
    }
    assert behind(tracing, one, DAM) == behind(tracing, two, SIREN)


def test_of_equal_copies_none_is_lost() -> None:
    documents = [article(name, DAM) for name in "abc"]
    copies = tuple(copied(documents[i], documents[j], DAM) for i, j in ((0, 1), (1, 2), (0, 2)))
    tracing = traced(*(entry(document) for document in documents), copies=copies)
    assert all(node.kind == "document" for node in tracing.stemma.nodes)
    assert len({root.identity for document in documents for root in behind(tracing, document, DAM)}) == 1


def test_whatever_one_article_calls_an_agency_is_one_in_all() -> None:
    one, two = article("a", DAM), article("b", GATES)
    tracing = traced(
        entry(one, says(one, "dam", "Velpor", "agency", scope=DAM)),
        entry(two, says(two, "gates", "Velpor", "outlet", scope=GATES)),
    )
    assert {relay.source.kind for relay in tracing.relays} == {"agency"}


def some_pile() -> tuple[tuple[MarkedDocument, ...], tuple[Copy, ...]]:
    source = article("a", f"{DAM}\n{GATES}", outlet="The Quay", published="2024-03-01")
    copy = article("b", f"{DAM}\n{GATES}", outlet="The Ebb")
    report = article("c", f"{SIREN[:-1]}, The Quay reported.", outlet="Marowire")
    pile = (
        entry(source, says(source, "gates", None, scope=GATES, own=True)),
        entry(copy),
        entry(report, says(report, "The Quay reported", "The Quay", scope=report.text)),
    )
    return pile, (copied(source, copy, DAM, GATES),)


def test_the_order_of_the_pile_changes_nothing() -> None:
    pile, copies = some_pile()
    expected = traced(*pile, copies=copies)
    assert all(traced(*order, copies=copies) == expected for order in permutations(pile))


OUTLETS = st.sampled_from(["The Ebb", "The Flood", "The Quay", "Marowire", None])
DATES = st.sampled_from(["2024-03-01", "2024-03-02", "2024-03", None])
LINES = st.lists(st.sampled_from([DAM, GATES, SIREN, COST]), min_size=1, max_size=4, unique=True)
ARTICLES = st.lists(st.tuples(LINES, OUTLETS, DATES, OUTLETS), min_size=1, max_size=6)


@settings(max_examples=60, deadline=None)
@given(ARTICLES)
def test_any_stemma_is_acyclic_and_every_passage_has_an_origin(
    drawn: list[tuple[list[str], str | None, str | None, str | None]],
) -> None:
    documents = [
        article(f"{number}", "\n".join(lines), outlet=outlet, published=date)
        for number, (lines, outlet, date, _) in enumerate(drawn)
    ]
    pile = [
        entry(
            document,
            *(
                [says(document, document.text.split()[0], source, scope=document.text.split("\n")[0])]
                if source
                else []
            ),
        )
        for document, (_, _, _, source) in zip(documents, drawn, strict=True)
    ]
    copies = tuple(
        copied(left, right, *shared)
        for i, left in enumerate(documents)
        for right in documents[i + 1 :]
        if (shared := [line for line in left.text.split("\n") if line in right.text.split("\n")])
    )
    tracing = traced(*pile, copies=copies)
    assert all(edge.evidence and edge.relays for edge in tracing.stemma.edges)
    below = {
        node.id: {edge.to for edge in tracing.stemma.edges if edge.from_ == node.id}
        for node in tracing.stemma.nodes
    }
    while leaves := [node for node, sources in below.items() if not sources]:
        below = {node: sources - set(leaves) for node, sources in below.items() if node not in leaves}
    assert below == {}
    for document in documents:
        found = [each for each in tracing.lineages if each.span.document == document.id]
        assert [each.span.start for each in found] == [0, *(each.span.end for each in found[:-1])]
        assert found[-1].span.end == len(document.text)
        assert all(each.origins and each.carriers for each in found)


def test_a_copys_headline_has_what_its_sources_headline_has() -> None:
    first, second = (
        document_of(f"{head}\n{DAM}", kinds={0: "headline"})
        for head in ("Dam cracks, guard says", "Dam of Lowhaven cracks")
    )
    size = len("Dam cracks, guard says")
    stated = Passage(0, size, ("guard",), ("guard",), True)
    lineages = Lineages(
        passages={
            first.id: [stated, Passage(size, len(first.text), ("own",), ("own",))],
            second.id: [Passage(0, len(second.text), ("own",), ("own",))],
        }
    )
    head_as_source(entry(second), entry(first), lineages)
    found = lineages.passages[second.id]
    assert [each.origins for each in found] == [("guard",), ("own",)]
    assert second.text[found[0].start : found[0].end] == "Dam of Lowhaven cracks"
    head_as_source(entry(first), entry(second), lineages)
    assert lineages.passages[first.id][0] == stated


def test_who_is_called_an_agency_in_the_pile_reports_itself() -> None:
    wire = article("a", DAM, outlet="Lowwire News")
    other = article("b", f"Lowwire said so.\n{SIREN}", outlet="The Quay")
    relay = says(other, "Lowwire said", "Lowwire", "agency", scope="Lowwire said so.")
    (root,) = behind(traced(entry(wire), entry(other, relay)), wire, DAM)
    assert (root.weight, root.origin.how) == ("known", "own")


def test_a_sentence_that_retells_has_the_source_that_is_retold() -> None:
    theirs, ours = document_of(f"{DAM}\n{SIREN}"), document_of(f"{GATES}\n{COST}")
    size, length = len(DAM), len(GATES)
    said = Passage(0, size, ("guard",), ("guard",), True)
    lineages = Lineages(
        passages={
            theirs.id: [said, Passage(size, len(theirs.text), ("own",), ("own",))],
            ours.id: [Passage(0, len(ours.text), ("nobody",), ("nobody",))],
        }
    )
    pairs = (
        (span_of(ours, GATES), span_of(theirs, DAM)),
        (span_of(ours, COST), span_of(theirs, SIREN)),
    )
    found = Retelling(document=ours.id, source=theirs.id, confidence=0.9, is_directed=True, sentences=pairs)
    retold_as(found, lineages)
    assert [(each.start, each.end, each.origins) for each in lineages.passages[ours.id]] == [
        (0, length, ("guard",)),
        (length, len(ours.text), ("nobody",)),
    ]
