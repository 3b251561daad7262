"""The sentences of a story, by their words."""

from __future__ import annotations

from headwater.collate.told import in_text, sentences
from headwater.collate.words import content_words
from stories_by_hand import article, story

KILN = "The kiln at Orrest cracked in the night."
QUIET = "Nothing else was heard."


def test_a_word_weighs_more_the_fewer_sentences_have_it() -> None:
    found = sentences(story(article("a", KILN, QUIET), article("b", "The kiln was old.", QUIET)))
    assert found.weights["crack"] > found.weights["kiln"] > 0
    assert (
        found.weigh(frozenset({"crack", "kiln", "unheard-of"}))
        == found.weights["crack"] + found.weights["kiln"]
    )


def test_of_each_article_the_sentence_with_most_in_common_is_the_likest() -> None:
    one, other = article("a", KILN, QUIET), article("b", "A kiln cooled.", "At night the kiln cracked.")
    found = sentences(story(one, other))
    at = {told.text: number for number, told in enumerate(found.told)}
    assert found.likest(at[KILN])[other.id] == at["At night the kiln cracked."]
    assert other.id not in found.likest(at[QUIET])


def test_words_with_a_capital_within_a_sentence_are_names() -> None:
    found = sentences(story(article("a", KILN, QUIET)))
    assert found.without_names(KILN) == "The kiln at cracked in the night"


def test_numbers_and_denials_are_kept_with_their_sentence() -> None:
    source = article("a", "Nobody died.", "It held 14 pots.", numbers={"14": 14}, denied=("died",))
    found = sentences(story(source))
    assert found.told[0].denied == set(content_words("died"))
    assert found.told[1].numbers == {(14, None)}


def test_headlines_and_captions_are_no_text() -> None:
    source = article("a", KILN, QUIET, has_headline=True)
    assert [source.words(each.span) for each in in_text(source)] == [QUIET]
