"""What an article tells sentence by sentence, and which sentences of two tell the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders import document_of, span_of
from headwater.record.mark import Figure
from headwater.trace.tellings import LONGEST, digits, is_close, same_told, telling, weights
from trace_piles import article, entry, says

SOURCE = "The dyke broke near Karvost.\nSome 4,120 sheep drowned.\nA piano floated past the mill."
RECEIVER = "Past the mill a piano floated.\nNear Karvost, water broke the dyke.\nNobody knows why."


def test_sentences_that_share_rare_words_tell_the_same_whatever_their_order() -> None:
    source, receiver = telling(entry(article("a", SOURCE))), telling(entry(article("b", RECEIVER)))
    assert same_told(receiver, source, weights([source, receiver])) == [(0, 2), (1, 0)]


def test_who_says_so_is_known_by_all_his_names_and_is_no_part_of_what_is_told() -> None:
    document = article("a", "Mayor Ina Moss said the piano floated past.")
    found = telling(
        entry(document, says(document, "Mayor Ina Moss said", "Ina Moss", "official", scope=document.text))
    )
    assert found.manners[0].speakers == {"Mayor", "Ina", "Moss"}
    assert not {"ina", "moss", "said"} & set(found.sentences[0].words)
    assert not found.manners[0].is_own
    assert not found.manners[0].is_veiled


def test_a_source_without_a_name_and_an_outlet_veil_who_says_so() -> None:
    document = article("a", "An official said the piano floated.\nThe Ebb reported rain.")
    veiled = says(document, "official said", None, "person", scope="An official said the piano floated.")
    medium = says(document, "The Ebb reported", "The Ebb", scope="The Ebb reported rain.", number=1)
    found = telling(entry(document, veiled, medium)).manners
    assert [(each.is_veiled, each.speakers) for each in found] == [(True, frozenset())] * 2


def test_numbers_are_read_as_they_stand() -> None:
    found = telling(entry(article("a", "Some 4,120 sheep and 3 goats drowned at 1.2.3."))).manners
    assert found[0].numbers == {4120, 3}


def test_a_number_in_words_is_the_same_as_in_figures() -> None:
    document = article("a", "A dozen sheep drowned.\nTwelve goats swam.")
    spans = [span_of(document, words) for words in ("A dozen", "Twelve")]
    figures = tuple(
        Figure(id=f"f{number}", span=span, value=12, low=12, high=12, bound="exact", unit=None, of=None)
        for number, span in enumerate(spans)
    )
    marked = entry(document)
    found = telling(replace(marked, marks=replace(marked.marks, figures=figures)))
    assert [each.numbers for each in found.manners] == [{12}, {12}]
    assert all("12" in each.words for each in found.sentences)
    assert found.every_number == (12,)


@pytest.mark.parametrize(
    ("number", "others", "expected"),
    [(18000, [17912], True), (18000, [16000], False), (0, [0], True), (5, [], False), (-3, [3], False)],
)
def test_a_rounded_number_is_close(number: float, others: list[float], expected: bool) -> None:
    assert is_close(number, others) is expected


def test_what_is_divided_in_two_is_told_by_one_sentence() -> None:
    source = telling(entry(article("a", "The ferryman rowed a teacher and a parrot to Karvost.\nRain fell.")))
    receiver = telling(entry(article("b", "A ferryman rowed home a teacher.\nKarvost saw a parrot too.")))
    other = telling(entry(article("c", "\n".join(f"Nothing of that, number {at}." for at in range(20)))))
    pairs = same_told(receiver, source, weights([source, receiver, other]))
    assert [right for _, right in pairs if right == 0] == [0, 0]


def test_names_are_those_that_do_not_only_open_a_sentence() -> None:
    found = telling(entry(article("a", "Yesterday the mayor of Karvost met Ina on Sunday.")))
    assert found.names == {"karvost", "ina"}
    assert {"yesterday", "mayor"} <= found.vocabulary


def test_headlines_and_furniture_tell_nothing_and_long_articles_are_read_so_far() -> None:
    text = "Piano adrift\n" + "\n".join(f"Line {number} stands here." for number in range(LONGEST + 20))
    found = telling(entry(document_of(text, kinds={0: "headline"})))
    assert len(found.sentences) == LONGEST
    assert "piano" not in found.places


@pytest.mark.parametrize("text", ["", "\n\n", "…", "🙂"])
def test_nothing_tells_nothing(text: str) -> None:
    found = telling(entry(article("a", text)))
    assert same_told(found, found, weights([found])) == []


@given(st.lists(st.lists(st.sampled_from("abcdefgh"), max_size=6).map(" ".join), max_size=6))
def test_each_sentence_is_taken_once(lines: list[str]) -> None:
    left, right = telling(entry(article("a", "\n".join(lines)))), telling(entry(article("b", SOURCE)))
    for pairs in (same_told(left, right, weights([left, right])), same_told(left, left, weights([left]))):
        assert len({one for one, _ in pairs}) == len({other for _, other in pairs}) == len(pairs)


def test_a_number_within_a_word_is_none() -> None:
    assert list(digits("The B52 left Pier 7 with 1,200 crates and €90m.")) == [7.0, 1200.0, 90.0]
