"""Sentences of other articles that may tell an assertion, whatever was read in them."""

from __future__ import annotations

import pytest

from headwater.collate.elsewhere import elsewhere
from headwater.collate.reading import Reading
from headwater.collate.witnessed import Witnessed
from readings_by_hand import counted, encode, happened, said
from stories_by_hand import article, story

RAISED = "Divers raised the rusted anchor from the mud of the basin."
LIFTED = "From the mud of the basin came the rusted anchor."
FERRY = ("The ferry sails at noon.", "Tickets are dear this year.", "A band will play on deck.")
QUAY = ("Gulls sat on every post.", "Nobody had swept the quay.", "The harbour office opens late.")


def found(group: list[Reading], *articles: Witnessed) -> list[str]:
    sources = story(*articles)
    return [sources[span.document].words(span) for span in elsewhere([group], sources, encode)[0]]


def raised(source: Witnessed, text: str = RAISED) -> list[Reading]:
    return [happened(text, "deed", text.split()[1], document=source.id)]


def test_another_telling_that_shares_most_words_may_be_the_same() -> None:
    first, other = article("a", RAISED, *FERRY), article("b", *QUAY, LIFTED)
    assert found(raised(first), first, other) == [LIFTED]


def test_an_article_that_bears_it_or_shares_little_tells_nothing_more() -> None:
    first, other = article("a", RAISED, LIFTED, *FERRY), article("b", *QUAY, "The anchor is an inn.")
    assert found(raised(first), first, other) == []


def test_a_sentence_that_answers_another_one_better_is_not_taken() -> None:
    better = "Up from the mud of the basin came the rusted anchor, at noon."
    first, other = article("a", RAISED, better, *FERRY), article("b", *QUAY, LIFTED)
    assert found(raised(first), first, other) == []


def test_what_denies_the_deed_does_not_tell_it() -> None:
    denial = "No rusted anchor was raised from the mud of the basin."
    first, other = article("a", RAISED, *FERRY), article("b", *QUAY, denial, denied=("raised",))
    assert found(raised(first), first, other) == []
    assert found(raised(first), first, article("b", *QUAY, denial)) == [denial]


def test_names_alone_do_not_make_two_sentences_one() -> None:
    told = "Her lawyer praised Oda Brisk of the Nether Quay Harbour Trust."
    text = "She married Oda Brisk of the Nether Quay Harbour Trust."
    first, other = article("a", text, *FERRY), article("b", *QUAY, told)
    assert found(raised(first, text), first, other) == []


def test_of_a_statement_nothing_is_looked_for() -> None:
    first, other = article("a", RAISED, *FERRY), article("b", *QUAY, LIFTED)
    assert found([said(RAISED, document=first.id)], first, other) == []


@pytest.mark.parametrize(
    ("told", "number", "is_found"),
    [
        ("Some 84 crates stood there.", 84, True),
        ("The crates were gone.", None, False),
        ("Up came 85 crates.", 85, False),
    ],
)
def test_the_same_number_with_a_word_beside_it_may_be_the_same(
    told: str, number: int | None, is_found: bool
) -> None:
    text = "The tide left 84 crates of tea ashore."
    first = article("a", text, *FERRY, numbers={"84": 84})
    other = article("b", *QUAY, told, numbers={str(number): number} if number else None)
    group: list[Reading] = [counted(text, "84", 84, 84, "crates", document=first.id)]
    assert found(group, first, other) == [told] * is_found


def test_a_small_number_needs_a_sentence_that_is_near() -> None:
    text = "The tide left 3 crates of tea ashore."
    first = article("a", text, *FERRY, numbers={"3": 3})
    group: list[Reading] = [counted(text, "3", 3, 3, "crates", document=first.id)]
    near, far = "Ashore lay 3 crates of tea.", "3 gulls and a cat and a dog slept among crates and nets."
    assert found(group, first, article("b", *QUAY, near, numbers={"3": 3})) == [near]
    assert found(group, first, article("b", *QUAY, far, numbers={"3": 3})) == []


def test_the_order_of_articles_changes_nothing() -> None:
    first, other = article("a", RAISED, *FERRY), article("b", *QUAY, LIFTED)
    assert found(raised(first), first, other) == found(raised(first), other, first)
