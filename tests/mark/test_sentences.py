"""Sentences of an article, with their content words."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from builders import document_of
from headwater.mark.sentences import content_lemmas, find_sentences
from passages import Parse, passage_in


def test_the_sentences_of_kept_paragraphs_in_order(parse: Parse) -> None:
    document = document_of(
        "The dam broke.  The gates held.\nRead more here.\nNobody swam.", kinds={1: "related"}
    )
    found = find_sentences(parse(document))
    assert [document.words(each.span) for each in found] == [
        "The dam broke.",
        "The gates held.",
        "Nobody swam.",
    ]


def test_content_words_are_lemmas_without_the_small_ones(parse: Parse) -> None:
    (sentence,) = find_sentences(parse("The old keepers have opened two gates of the lock again."))
    assert set(sentence.lemmas) >= {"old", "keeper", "open", "gate", "lock"}
    assert not {"the", "of", "have"} & set(sentence.lemmas)


def test_where_the_language_is_not_tagged_every_word_counts(parse: Parse) -> None:
    parsed = parse(document_of("Шлюз открыли 5 мая.", language="ru"))
    doc = parsed.paragraphs[0].parse
    assert content_lemmas(doc[:]) == ("шлюз", "открыли", "мая")


def test_clauses_lie_in_their_sentence(parse: Parse) -> None:
    for each in find_sentences(parse("The dam broke, but the gates held, the mayor said. Rain fell.")):
        assert all(each.span.covers(clause) for clause in each.clauses)


def test_white_space_alone_is_no_sentence(parse: Parse) -> None:
    assert passage_in(parse, "A.").parse[0].text
    assert find_sentences(parse("\t \n   ")) == ()


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(alphabet="aB .!?\t\n“😀\u00a0", max_size=50))
def test_sentences_never_overlap_nor_begin_or_end_in_space(parse: Parse, text: str) -> None:
    parsed = parse(text)
    found = [each.span for each in find_sentences(parsed)]
    assert all(left.end <= right.start for left, right in pairwise(found))
    assert all(parsed.document.words(span).strip() for span in found)
