"""An article that follows another sentence by sentence in other words is told from one written beside it."""

from __future__ import annotations

from itertools import permutations
from math import factorial, log

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import span_of
from headwater.record.pile import MarkedDocument
from headwater.trace.lineage import Lineages, Passage
from headwater.trace.retelling import LEAST_ORDER, Retelling, order, orders, retellings, without_returns
from headwater.trace.trace import trace
from trace_piles import REGISTER, article, copied, entry, says, settled

SOURCE = """The dyke at Karvost broke before dawn.
Some 4,120 sheep drowned in the polder.
A piano floated past the mill.
The ferryman rowed the schoolteacher home.
Bakers handed bread through attic windows.
Two bells rang until the tower cracked."""
RETOLD = """Before dawn Karvost saw its dyke break.
In the polder 4,120 sheep drowned.
Past the mill floated a lone piano.
Home the ferryman rowed a schoolteacher.
Through attic windows came bread from bakers.
Until the tower cracked, bells rang."""
BESIDE = """Until the tower cracked, bells rang.
Soldiers brought sandbags from Ostermark.
Past the mill floated a lone piano.
The minister wants a taller dam.
Before dawn Karvost saw its dyke break.
Insurers met in Velden on Monday."""


def pile(receiver: str, *, day: str = "2031-03-05", outlet: str = "The Quay") -> list[MarkedDocument]:
    """A source, somebody who may retell it, and two who tell of other things."""
    return [
        entry(article("source", SOURCE, outlet="The Ebb", published="2031-03-04")),
        entry(article("receiver", receiver, outlet=outlet, published=day)),
        entry(article("other", "Rain delayed a race.\nA horse fell.\nNobody was hurt.\nThe crowd left.")),
    ]


def found_in(entries: list[MarkedDocument], *, is_open: bool = True) -> dict[str, Retelling]:
    """What is found, by path."""
    by_id = {each.document.id: each for each in entries}
    found = retellings(by_id, [tuple(by_id)], dict.fromkeys(by_id, is_open))
    return {by_id[document].document.path: each for document, each in found.items()}


def test_an_article_that_follows_another_in_other_words_retells_it() -> None:
    entries = pile(RETOLD)
    found = found_in(entries)
    assert list(found) == ["receiver.txt"]
    assert found["receiver.txt"].source == entries[0].document.id
    assert found["receiver.txt"].is_directed
    assert 0.5 <= found["receiver.txt"].confidence < 1
    assert len(found["receiver.txt"].sentences) == 6


@pytest.mark.parametrize(
    "entries",
    [
        pile(BESIDE),
        pile("\n".join(reversed(RETOLD.split("\n")))),
        pile("\n".join(RETOLD.split("\n")[:3])),
        pile(RETOLD, outlet="The Ebb"),
        pile(""),
    ],
    ids=["other facts", "another order", "too little", "the same outlet", "nothing"],
)
def test_articles_written_beside_one_another_are_no_retelling(entries: list[MarkedDocument]) -> None:
    assert "receiver.txt" not in found_in(entries)


def test_an_earlier_article_retells_no_later_one() -> None:
    assert "receiver.txt" not in found_in(pile(RETOLD, day="2031-03-01"))


def test_of_two_alike_that_nothing_puts_in_order_at_most_one_retells_the_other_and_openly() -> None:
    entries = [entry(article("a", SOURCE, outlet="The Ebb")), entry(article("b", RETOLD, outlet="The Quay"))]
    found = found_in(entries)
    assert len(found) <= 1
    assert not any(each.is_directed for each in found.values())


def test_an_agency_is_retold_and_retells_nobody() -> None:
    entries = [entry(article("a", SOURCE, outlet="The Ebb")), entry(article("b", RETOLD, outlet="The Quay"))]
    by_id = {each.document.id: each for each in entries}
    is_open = dict.fromkeys(by_id, True)
    for agency, other in permutations(by_id):
        found = retellings(by_id, [tuple(by_id)], is_open, {agency})
        assert [(each.document, each.source, each.is_directed) for each in found.values()] == [
            (other, agency, True)
        ]


def test_a_copy_is_no_retelling_of_what_it_copies() -> None:
    by_id = {each.document.id: each for each in pile(RETOLD)}
    source, receiver, _ = by_id
    is_open = dict.fromkeys(by_id, True)
    assert retellings(by_id, [tuple(by_id)], is_open, (), {frozenset((source, receiver))}) == {}


def test_who_was_copied_may_have_retold_a_third() -> None:
    entries = [*pile(RETOLD), entry(article("copy", RETOLD, outlet="The Flood", published="2031-03-06"))]
    source, receiver, _, copy = (each.document for each in entries)
    shared = copied(receiver, copy, *RETOLD.split("\n"))
    edges = {
        (edge.from_, edge.to) for edge in trace(entries, settled(entries, shared), REGISTER).stemma.edges
    }
    assert edges == {(receiver.id, source.id), (copy.id, receiver.id)}


def test_names_and_numbers_that_the_other_does_not_have_speak_against_a_retelling() -> None:
    plain = found_in(pile(RETOLD))["receiver.txt"].confidence
    for own in ("bells of Ostermark rang", "some 61 bells rang"):
        less = found_in(pile(RETOLD.replace("bells rang", own))).get("receiver.txt")
        assert less is None or less.confidence < plain


def test_a_rounded_number_is_none_of_its_own() -> None:
    rounded = found_in(pile(RETOLD.replace("4,120", "some 4,100")))["receiver.txt"]
    assert rounded.confidence > 0.8 * found_in(pile(RETOLD))["receiver.txt"].confidence


def test_only_what_is_open_is_found_out() -> None:
    assert found_in(pile(RETOLD), is_open=False) == {}


def test_other_speakers_and_numbers_speak_against_a_retelling() -> None:
    entries = pile(RETOLD.replace("4,120", "977"))
    less = found_in(entries).get("receiver.txt")
    assert less is None or less.confidence < found_in(pile(RETOLD))["receiver.txt"].confidence


def test_the_stemma_shows_a_retelling_with_its_sentences_and_its_confidence() -> None:
    entries = pile(RETOLD)
    tracing = trace(entries, settled(entries), REGISTER)
    relays = [relay for relay in tracing.relays if relay.confidence is not None]
    assert [(relay.from_, relay.source.document) for relay in relays] == [
        (entries[1].document.id, entries[0].document.id)
    ]
    assert {span.document for span in relays[0].evidence} == {each.document.id for each in entries[:2]}
    assert {edge.to for edge in tracing.stemma.edges} == {entries[0].document.id}
    assert tracing.copied_from == {entries[1].document.id: (entries[0].document.id,)}


def behind_the_piano(receiver: str) -> tuple[tuple[str, ...], ...]:
    """What stands behind the piano, which one reporter saw, there and in an article that may retell it."""
    document = article("source", SOURCE, outlet="The Ebb", published="2031-03-04")
    own = says(document, "A piano floated", "The Ebb", own=True, scope="A piano floated past the mill.")
    entries = [entry(document, own), *pile(receiver)[1:]]
    lineages = Lineages()
    for each in trace(entries, settled(entries), REGISTER).lineages:
        passage = Passage(each.span.start, each.span.end, each.origins, each.carriers)
        lineages.passages.setdefault(each.span.document, []).append(passage)
    spans = (span_of(each.document, "iano") for each in entries[:2])
    return tuple(found.origins for found in map(lineages.at, spans) if found is not None)


def test_who_stands_behind_a_sentence_stands_behind_its_retelling() -> None:
    assert len(set(behind_the_piano(RETOLD))) == 1


def test_who_stands_behind_a_sentence_does_not_stand_behind_another_telling() -> None:
    assert len(set(behind_the_piano(BESIDE))) == 2


def test_who_names_another_outlet_is_taken_at_his_word() -> None:
    entries = pile(RETOLD)
    receiver = entries[1].document
    named = says(receiver, "In the polder", "The Flood", scope="In the polder 4,120 sheep drowned.")
    entries[1] = entry(receiver, named)
    tracing = trace(entries, settled(entries), REGISTER)
    assert all(relay.confidence is None for relay in tracing.relays)


@pytest.mark.parametrize("size", range(7))
def test_orders_counts_every_order_once(size: int) -> None:
    turned = [
        sum(left > right for at, left in enumerate(each) for right in each[at + 1 :])
        for each in permutations(range(size))
    ]
    assert list(orders(size)) == [turned.count(count) for count in range(max(turned) + 1)]


def test_neighbours_may_change_places_twice_in_five_sentences() -> None:
    assert LEAST_ORDER < order([1, 0, 3, 2, 4]) < order([0, 1, 2, 3, 4])
    assert order([1, 0, 3, 4, 2]) < LEAST_ORDER


@given(st.permutations(range(7)))
def test_no_order_is_less_by_chance_than_the_same_one(places: list[int]) -> None:
    assert -1e-9 <= order(places) <= order(sorted(places)) == pytest.approx(log(factorial(7)))


def test_of_two_that_would_retell_one_another_the_likelier_alone_does() -> None:
    def drawn(document: str, source: str, confidence: float) -> Retelling:
        return Retelling(
            document=document, source=source, confidence=confidence, is_directed=False, sentences=()
        )

    ring = {"a": drawn("a", "b", 0.7), "b": drawn("b", "a", 0.6)}
    assert list(without_returns(ring)) == ["a"]
    assert list(without_returns({**ring, "a": drawn("a", "b", 0.5)})) == ["b"]
    assert list(without_returns({**ring, "b": drawn("b", "a", 0.7)})) == ["a"]
    line = {"a": drawn("a", "b", 0.7), "b": drawn("b", "c", 0.9)}
    assert without_returns(line) == line


def test_what_somebody_saw_himself_speaks_against_a_retelling() -> None:
    plain = found_in(pile(RETOLD))["receiver.txt"].confidence
    entries = pile(f"{RETOLD}\nThe Quay counted the lamps.")
    besides = found_in(entries)["receiver.txt"].confidence
    document = entries[1].document
    seen = says(document, "The Quay counted", "The Quay", own=True, scope="The Quay counted the lamps.")
    entries[1] = entry(document, seen)
    own = found_in(entries).get("receiver.txt")
    assert besides < plain
    assert own is None or own.confidence < besides
