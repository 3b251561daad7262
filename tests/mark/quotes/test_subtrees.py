"""Stretches of a parsed sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.mark.quotes.subtrees import child_of, clause_head, is_infinitive, trimmed, under, without
from passages import Parse, passage_in, token_of

RANGES = st.tuples(st.integers(0, 20), st.integers(0, 20)).map(lambda pair: (min(pair), max(pair)))


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("VELM, Norland (QP) — The lock fell on Monday.", "The lock fell on Monday"),
        ("A well-kept lock fell.", "A well-kept lock fell"),
        (
            "IBM said on Monday — to the board — that it fell.",
            "IBM said on Monday — to the board — that it fell",
        ),
        ("The fine is five crowns (nine pounds).", "The fine is five crowns (nine pounds)"),
        ("The price fell by 9%.", "The price fell by 9%"),
    ],
)
def test_what_opens_and_ends_a_content(parse: Parse, text: str, kept: str) -> None:
    passage = passage_in(parse, text)
    (found,) = trimmed(passage.parse, [(0, len(passage.parse))])
    assert passage.parse[slice(*found)].text == kept


def test_a_subtree_runs_from_edge_to_edge(parse: Parse) -> None:
    passage = passage_in(parse, "The old keeper of the lock left.")
    first, end = under(token_of(passage, "keeper"))
    assert passage.parse[first:end].text == "The old keeper of the lock"


@pytest.mark.parametrize(
    ("whole", "cut", "left"),
    [
        ((0, 10), (3, 5), [(0, 3), (5, 10)]),
        ((0, 10), (0, 5), [(5, 10)]),
        ((0, 10), (5, 12), [(0, 5)]),
        ((2, 5), (0, 10), []),
        ((2, 5), (7, 9), [(2, 5)]),
    ],
)
def test_what_is_left_of_a_range(
    whole: tuple[int, int], cut: tuple[int, int], left: list[tuple[int, int]]
) -> None:
    assert without(whole, cut) == left


@given(RANGES, RANGES)
def test_what_is_left_and_what_is_cut_make_the_whole(whole: tuple[int, int], cut: tuple[int, int]) -> None:
    left = [place for piece in without(whole, cut) for place in range(*piece)]
    assert left == [place for place in range(*whole) if place not in range(*cut)]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (", and the lock , ", ["and the lock"]),
        (", “the lock” .", ["“the lock”"]),
        ("... 12 ...", ["12"]),
        (", — .", []),
        ("“”", []),
    ],
)
def test_punctuation_at_the_ends_goes_and_marks_stay(parse: Parse, text: str, kept: list[str]) -> None:
    doc = passage_in(parse, text).parse
    assert [doc[first:end].text for first, end in trimmed(doc, [(0, len(doc))])] == kept


def test_an_infinitive_has_to_before_it(parse: Parse) -> None:
    passage = passage_in(parse, "The keeper wants to leave and says so.")
    assert is_infinitive(token_of(passage, "leave"))
    assert not is_infinitive(token_of(passage, "wants"))


def test_children_are_found_by_relation(parse: Parse) -> None:
    passage = passage_in(parse, "The keeper shut the lock.")
    verb = token_of(passage, "shut")
    assert child_of(verb, "dobj") == token_of(passage, "lock")
    assert child_of(verb, "ccomp") is None


def test_a_word_belongs_to_the_verb_of_its_clause(parse: Parse) -> None:
    passage = passage_in(parse, "The mayor said that the old keeper shut the lock.")
    assert clause_head(token_of(passage, "lock")).text == "shut"
    assert clause_head(token_of(passage, "mayor")).text == "said"
