"""From whom a document has the passages it shares."""

from __future__ import annotations

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from headwater.record.settlement import CopiedPassage, Copy
from headwater.record.span import Span
from headwater.trace.reuse import SHOWN, Parent, chosen, parents, stretches_of, touches


def at(document: str, start: int, words: int) -> Span:
    return Span(document=document, start=start, end=start + 5 * words)


def shared(left: str, right: str, *passages: tuple[int, int]) -> Copy:
    """Two documents with passages in common, each given by its place in both and its words."""
    return Copy(
        left=left,
        right=right,
        containment=0.9,
        passages=tuple(
            CopiedPassage(left=at(left, place, words), right=at(right, place, words), words=words)
            for place, words in passages
        ),
    )


def parent(source: str, *passages: tuple[int, int]) -> Parent:
    copy = shared("z", source, *passages)
    return Parent(document="z", source=source, containment=0.9, passages=copy.passages)


RANK = {"a": 0, "b": 1, "c": 2, "z": 3}


def test_the_copy_has_it_from_the_document_upstream() -> None:
    for copy in (shared("a", "b", (0, 20)), shared("b", "a", (0, 20))):
        found = parents([copy], RANK, {})
        assert {name: [each.source for each in given] for name, given in found.items()} == {"b": ["a"]}
        assert {passage.left.document for passage in found["b"][0].passages} == {"b"}


def test_a_third_with_the_same_text_is_no_further_parent() -> None:
    copies = [shared("a", "b", (0, 20)), shared("a", "c", (0, 20)), shared("b", "c", (0, 20))]
    for order in permutations(copies):
        found = parents(order, RANK, {})
        assert [each.source for each in found["c"]] == ["a"]
        assert list(found) == ["b", "c"]


def test_two_parents_that_give_different_passages_are_both_kept() -> None:
    assert [each.source for each in chosen([parent("a", (0, 20)), parent("b", (500, 30))], RANK)] == [
        "b",
        "a",
    ]


def test_who_shares_most_comes_first_and_of_equals_who_is_upstream() -> None:
    long, short = parent("b", (0, 30)), parent("a", (0, 20))
    assert chosen([short, long], RANK) == [long]
    assert [each.source for each in chosen([parent("b", (0, 20)), parent("a", (0, 20))], RANK)] == ["a"]


def test_of_those_who_have_nearly_all_who_has_whole_sentences_of_the_copy_comes_first() -> None:
    first, second = parent("a", (0, 100)), parent("b", (0, 90))
    sentences = {"z": {"Sheep drowned."}, "a": {"Sheep drowned, a reporter saw."}, "b": {"Sheep drowned."}}
    assert chosen([first, second], RANK)[0] == first
    assert chosen([first, second], RANK, (), sentences)[0] == second
    assert chosen([first, parent("b", (0, 70))], RANK, (), sentences)[0] == first


def test_a_tenth_more_is_the_same_text_again() -> None:
    first = parent("a", (0, 100))
    assert chosen([first, parent("b", (0, 85), (900, 9))], RANK) == [first]
    assert len(chosen([first, parent("b", (0, 79), (900, 20))], RANK)) == 2


def test_nothing_copied_has_no_parents() -> None:
    assert parents([], RANK, {}) == {}


def test_the_evidence_is_the_longest_passages_in_their_place_on_both_sides() -> None:
    passages = [(1000 * place, 10 + place) for place in range(SHOWN + 2)]
    found = parent("a", *passages)
    left, right = found.evidence[:SHOWN], found.evidence[SHOWN:]
    assert found.words == sum(words for _, words in passages)
    assert [span.start for span in left] == [1000 * place for place in range(2, SHOWN + 2)]
    assert ({span.document for span in left}, {span.document for span in right}) == ({"z"}, {"a"})


def test_of_several_that_have_nearly_all_the_credited_one_is_the_parent() -> None:
    most, credited = parent("a", (0, 40)), parent("b", (0, 38))
    assert [each.source for each in chosen([most, credited], RANK, {"b"})] == ["b"]
    assert [each.source for each in chosen([most, parent("b", (0, 10))], RANK, {"b"})] == ["a"]


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 9))), st.integers(0, 40), st.integers(1, 9))
def test_a_span_touches_stretches_where_it_shares_a_character_with_one(
    lengths: list[tuple[int, int]], start: int, size: int
) -> None:
    places = [(first, first + length) for first, length in lengths]
    span = Span(document="d", start=start, end=start + size)
    shared = any(first < span.end and span.start < end for first, end in places)
    assert touches(span, stretches_of(places)) == shared


def test_stretches_that_touch_are_one() -> None:
    assert stretches_of([(5, 9), (0, 5), (10, 12)]) == [(0, 9), (10, 12)]
    assert stretches_of([(0, 9), (2, 4)]) == [(0, 9)]
