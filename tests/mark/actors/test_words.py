"""The tokens of a paragraph as plain lists."""

from __future__ import annotations

from builders import document_of
from headwater.mark.actors.words import read_words
from passages import Parse


def test_lists_say_what_the_parse_says(parse: Parse) -> None:
    document = document_of("A first line.\nThe old keeper left. “Nobody swam.”")
    words = read_words(parse(document).paragraphs[1], 1)
    assert (words.number, len(words), words.texts[:3]) == (1, len(words.texts), ["The", "old", "keeper"])
    assert document.words(words.span(1, 3)) == words.text(1, 3) == "old keeper"
    assert words.head_of(0, 3) == 2
    assert words.right_edge(words.texts.index("left")) == words.texts.index("left") + 1
    assert (words.lower(0), words.lower(-1), words.lower(10_000)) == ("the", "", "")


def test_a_sentence_starts_at_its_first_word_not_its_mark(parse: Parse) -> None:
    words = read_words(parse("The old keeper left. “Nobody swam.”").paragraphs[0], 0)
    assert {words.texts[token] for token in words.sentence_starts} >= {"The", "Nobody"}
    assert words.sentences == sorted(words.sentences)


def test_entities_are_found_at_their_first_token(parse: Parse) -> None:
    words = read_words(parse("Hedda Voll left Oslo.").paragraphs[0], 0)
    for start, end, label in words.entities:
        assert words.entity_at(start) == (start, end, label)
        assert all(words.entity_at(token) is None for token in range(start + 1, end))
