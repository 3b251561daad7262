"""What somebody is said to deny, and another article tells with all of its words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from time import process_time

import pytest

from builders import document_of, span_of
from differing import actor, compared
from headwater.collate.denied_elsewhere import (
    HEARSAY,
    OF_ANOTHER,
    Sentences,
    can_be_told,
    denied_elsewhere_differences,
    together,
)
from headwater.collate.difference import Compared, Difference
from headwater.collate.reading import Reading, Statement
from headwater.collate.witnessed import Witnessed
from headwater.record.document import Document
from headwater.record.pile import MarkedDocument
from one_story import told_apart
from readings_by_hand import said


def told(*texts: str) -> list[tuple[str, ...]]:
    """The values of the differences on whether something was so."""
    return told_apart(*texts, kind="assertion")


TELLING = "It rained. The boats lay empty in Torrin for months, says Jory Tamm, who counts them each day."


def test_a_sentence_with_all_words_of_a_denial_is_what_is_denied() -> None:
    assert told(TELLING, "Reeve Ysolde Marr denied that the boats lay empty.") == [("said so", "denied")]


@pytest.mark.parametrize(
    ("telling", "denial"),
    [
        (TELLING, "Reeve Ysolde Marr denied that the boats lay in the mud."),
        (TELLING, "Reeve Ysolde Marr denied emptying boats."),
        (
            "The boats of the dockers, who ate bread by the lamp of the mole all night, were seen empty.",
            "Reeve Ysolde Marr denied that boats lay empty.",
        ),
        ("Did the boats lie empty in Torrin?", "Reeve Ysolde Marr denied that the boats lie empty."),
        ("The dockers asked for a longer break.", "Reeve Ysolde Marr rejected the call for a longer break."),
    ],
)
def test_what_is_not_denied(telling: str, denial: str) -> None:
    assert not told(telling, denial)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("that the gate was open", True),
        ("that he had opened the gate", False),
        ("that any gate was open", False),
        ("opening the gate", False),
    ],
)
def test_some_denials_are_of_another_than_the_denier(words: str, *, expected: bool) -> None:
    assert bool(OF_ANOTHER.match(words)) is expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [("a newspaper report of nine boats", True), ("claims that he lied", True), ("the plan", False)],
)
def test_what_is_rejected_is_hearsay_or_no_fact(words: str, *, expected: bool) -> None:
    assert bool(HEARSAY.match(words)) is expected


def test_only_denied_words_are_looked_for() -> None:
    denied = said("that the gate was open", negated=True)
    assert can_be_told(compared(denied), denied)
    for other in (said("that the gate was open"), said("that it was not so", negated=True)):
        assert not can_be_told(compared(other), other)


def test_denials_that_have_a_telling_in_common_are_one_difference() -> None:
    first, second, third = (said(text, negated=True) for text in ("the gate", "the lamp", "the mole"))
    one, other = said("a gate"), said("a mole")
    groups = together([(first, one), (third, other), (second, one)])
    assert sorted(len(group) for group in groups) == [1, 2]


Mark = Callable[[Document], MarkedDocument]
REEVE = actor("a-reeve", "Ysolde Marr")


def denied_in(marked: Mark, text: str, words: str, *tellings: str) -> tuple[Compared, Statement]:
    """Words of a text as what the reeve denies there, with other articles beside it."""
    documents = [document_of(each, path=f"{number}.txt") for number, each in enumerate((text, *tellings))]
    span = span_of(documents[0], words)
    denial = replace(
        said(words, document=documents[0].id, speaker="a-reeve", negated=True), span=span, wording=span
    )
    sources = {each.id: Witnessed(marked(each), {}, {"a-reeve": REEVE}, {}, {}) for each in documents}
    return replace(compared(denial), sources=sources), denial


@pytest.mark.parametrize(
    ("before", "words", "expected"),
    [
        ("Ysolde Marr denied ", "that the gate lay open", True),
        ("Ysolde Marr denied ", "that the gate was not open", False),
        ("Ysolde Marr rejected ", "claims that the gate lay open", True),
        ("Ysolde Marr rejected ", "the gate with open bars", False),
    ],
)
def test_a_denial_is_of_a_fact(marked: Mark, before: str, words: str, *, expected: bool) -> None:
    assert can_be_told(*denied_in(marked, f"{before}{words}.", words)) is expected


@pytest.mark.parametrize(
    ("words", "telling", "expected"),
    [
        ("that the lock gate lay open", "The lock gate lay open.", 1),
        ("that she opened the lock gate", "Marr opened the lock gate.", 1),
        ("that she opened the lock gate", "Odo Brask opened the lock gate.", 0),
    ],
)
def test_a_denial_is_of_another_or_of_who_denies(
    marked: Mark, words: str, telling: str, expected: int
) -> None:
    compared_, _ = denied_in(marked, f"Ysolde Marr denied {words}.", words, telling)
    assert len(list(denied_elsewhere_differences(compared_, []))) == expected


@pytest.mark.parametrize(("kind", "expected"), [("assertion", 0), ("wording", 1)])
def test_what_is_told_as_a_denial_is_not_told_again(marked: Mark, kind: str, expected: int) -> None:
    words = "that the lock gate lay open"
    compared_, denial = denied_in(marked, f"Ysolde Marr denied {words}.", words, "The lock gate lay open.")
    told = Difference(kind=kind, about="", is_open=False, sides=(("denied", (denial,)),))  # type: ignore[arg-type]
    assert len(list(denied_elsewhere_differences(compared_, [told]))) == expected


def test_other_words_of_who_denies_do_not_hide_what_is_told(marked: Mark) -> None:
    words = "that the lock gate lay open"
    compared_, denial = denied_in(marked, f"Ysolde Marr denied {words}.", words, "The lock gate lay open.")
    other = said("The lamp is lit.", document="elsewhere", speaker="a-reeve")
    found = denied_elsewhere_differences(replace(compared_, statements=[denial, other]), [])
    assert len(list(found)) == 1


def test_who_denies_something_does_not_tell_it(marked: Mark) -> None:
    words = "that the lock gate lay open"
    compared_, denial = denied_in(marked, f"Ysolde Marr denied {words}.", words, "The lock gate lay open.")
    (other,) = (each for each in compared_.sources if each != denial.document)
    own = said("The lock gate lay open.", document=other, speaker="a-reeve")
    lamp = said("The lamp is lit.", document="elsewhere", speaker="a-reeve")
    for statements in ([denial, own], [denial, own, lamp]):
        assert not list(denied_elsewhere_differences(replace(compared_, statements=statements), []))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("gate lock open", 1),
        ("gate lock", 0),
        ("gate lock open a b c d e f g h i", 1),
    ],
)
def test_a_sentence_has_three_words_of_four(sentence: str, expected: int) -> None:
    assert len(likely("gate lock open lamp", sentence)) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [("gate lock", 1), ("gate lock a b c d e f g h", 1), ("gate lock a b c d e f g h i", 0)],
)
def test_two_words_are_enough_in_a_short_sentence(sentence: str, expected: int) -> None:
    assert len(likely("gate lock", sentence)) == expected


def likely(denied: str, sentence: str) -> list[tuple[Reading, frozenset[str]]]:
    """A sentence of such words, where it may tell what is denied in others."""
    words = frozenset(sentence.split())
    sentences = Sentences([(said(sentence), words)])
    for word in words:
        sentences.by_word[word].append(0)
    return list(sentences.with_most_of(frozenset(denied.split())))


def test_a_row_of_dashes_is_read_once() -> None:
    start = process_time()
    assert HEARSAY.match("-" * 40_000) is None
    assert process_time() - start < 1
