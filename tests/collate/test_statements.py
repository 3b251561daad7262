from __future__ import annotations

from dataclasses import replace

from headwater.collate.reading import Statement
from headwater.collate.statements import SAME_STATEMENT, VERBATIM, StatementLikeness, same_voice
from headwater.collate.words import rarity
from headwater.record.span import Span
from readings_by_hand import said, vectors_of

LONG = "the closing of the north quay is a shameful step that rewards the blockade and insults crews"
OTHER_WORDS = (
    "the closing of the northern quay is a disgraceful step which rewards the blockade and insults crews"
)


def likeness(*statements: Statement) -> float:
    compare = StatementLikeness(
        rarity(statement.words for statement in statements),
        vectors_of(statement.text for statement in statements),
    )
    return compare(statements[0], statements[1])


def test_one_speaker_in_two_translations_says_one_thing() -> None:
    assert (
        likeness(said(LONG, speaker="a1"), said(OTHER_WORDS, document="d2", speaker="a1")) >= SAME_STATEMENT
    )


def test_a_spokesman_and_his_ministry_speak_with_one_voice() -> None:
    left = said(LONG, speaker="a1", house="NL")
    right = said(OTHER_WORDS, document="d2", speaker="a2", house="NL")
    assert likeness(left, right) >= SAME_STATEMENT


def test_a_quoted_fragment_belongs_to_the_whole_utterance() -> None:
    left = said("shameful step", speaker="a1")
    assert likeness(left, said(LONG, document="d2", speaker="a1")) >= SAME_STATEMENT


def test_another_speaker_with_other_words_says_something_else() -> None:
    left = said("the quay will open again on Monday", speaker="a1")
    assert (
        likeness(left, said("the crews went home without pay", document="d2", speaker="a2")) < SAME_STATEMENT
    )


def test_a_denial_is_not_the_statement_it_denies() -> None:
    denied = said(LONG, document="d2", speaker="a1", negated=True)
    assert likeness(said(LONG, speaker="a1"), denied) == 0.0


def test_who_speaks_twice_in_one_article_says_two_things() -> None:
    first = said("The water in the lower valley will rise again tonight", speaker="oran")
    first = replace(first, span=Span(document="d1", start=90, end=99))
    later = said("The water in the lower valley has spared the mill", speaker="oran")
    elsewhere = said("The water in the lower valley has spared the mill", document="d2", speaker="oran")
    assert likeness(first, later) < likeness(first, elsewhere)


def test_other_numbers_are_no_other_wording() -> None:
    first = said("The call about the mill fire came in at 3 in the morning", speaker="oran")
    same = said("The call for the mill fire came in at night", document="d2", speaker="oran")
    other = said("The call for the mill fire came in at 6 at night", document="d2", speaker="oran")
    assert likeness(first, other) < likeness(first, same)


def test_sentences_with_other_numbers_are_not_one_whoever_says_them() -> None:
    first = said("Eighteen miners are still below the ground", speaker="oran")
    later = said("Three miners are still below the ground", document="d2", speaker="vale")
    again = said("18 miners are still below the ground", document="d2", speaker="vale")
    assert likeness(first, later) < SAME_STATEMENT <= likeness(first, again)
    assert likeness(first, replace(later, speaker="oran")) < SAME_STATEMENT


def test_a_shorter_cut_of_a_quotation_is_the_same_utterance() -> None:
    whole = "We took the last boat, and nobody had told us that the lock was shut; I never saw such queues"
    cut = "nobody had told us that the lock was shut; I never saw such queues"
    first, second = said(whole, speaker="oran"), said(cut, document="d2", speaker="oran")
    assert likeness(first, second) >= VERBATIM > likeness(first, replace(second, speaker="vale"))


def test_what_stands_in_another_mouth_within_a_statement_is_another_statement() -> None:
    outer = said("Vale had told her that the lock was shut at noon", speaker="oran")
    inner = said("the lock was shut at noon", speaker="vale")
    inner = replace(inner, span=Span(document="d1", start=outer.span.start + 18, end=outer.span.end))
    assert likeness(outer, inner) == 0.0
    assert likeness(outer, replace(inner, is_carried=True)) > 0.0


def test_what_one_says_another_denies_in_the_same_words_is_not_one_statement() -> None:
    told = said("The company knew that the pipe above the ford was broken", speaker="oran")
    denied = said(
        "The company did not know that the pipe above the ford was broken", document="d2", speaker="vale"
    )
    no = replace(denied, parts=tuple(replace(part, is_negative=True) for part in denied.parts))
    assert likeness(told, no) == 0.0 < likeness(told, denied)


def test_words_that_every_article_on_the_story_has_prove_nothing() -> None:
    fire = [said(f"the mill fire at Orvale {word}", document=f"d{word}") for word in "abcdefghijklmnop"]
    first = said(
        "the mill owner saw smoke over the fire at Orvale and ran for help in the night", speaker="a1"
    )
    other = said(
        "the fire at Orvale has cost the mill a new roof, four looms and a year", document="d2", speaker="a1"
    )
    assert likeness(first, other, *fire) < SAME_STATEMENT <= likeness(first, first, *fire)


def test_two_words_of_the_topic_are_no_fragment_of_a_speech() -> None:
    fire = [said(f"the mill fire at Orvale {word}", document=f"d{word}") for word in "abcdefghijklmnop"]
    speech = said("the fire at the mill has cost us a new roof and four looms", document="d2", speaker="a1")
    assert likeness(said("mill fire", speaker="a1"), speech, *fire) < SAME_STATEMENT
    assert likeness(said("new roof", speaker="a1"), speech, *fire) >= SAME_STATEMENT


def test_a_condition_is_not_the_fact_that_it_supposes() -> None:
    condition = "If the keeper slept through the alarm, the board will say so"
    fact = said(
        "The keeper slept through the alarm, and the board will say so", document="d2", speaker="oran"
    )
    again = said(f"{condition} on Monday", document="d2", speaker="oran")
    assert (
        likeness(said(condition, speaker="oran"), fact)
        < SAME_STATEMENT
        <= likeness(said(condition, speaker="oran"), again)
    )


def test_a_piece_of_a_condition_is_no_cut_of_the_same_words() -> None:
    piece = said("the keeper slept through the alarm", speaker="oran")
    whole = said(
        "If the keeper slept through the alarm, the board will say so", document="d2", speaker="oran"
    )
    assert likeness(piece, whole) < SAME_STATEMENT


def test_sentences_with_who_does_it_to_whom_exchanged_are_two() -> None:
    first = said("The lenders begged us for a week, and we granted it", speaker="oran")
    other = said("We begged the lenders for a week, and they granted it", document="d2", speaker="oran")
    assert likeness(first, other) < SAME_STATEMENT <= likeness(first, replace(first, document="d2"))


def test_two_without_a_name_may_be_one_mans_aide() -> None:
    one = said(
        "He was abroad from the 7th to the 12th", speaker="a1", aide="secretary", aided=frozenset({"orr"})
    )
    other = said("He was at sea from the 7th to the 12th", document="d2", speaker="a2", aide="secretary")
    assert same_voice(one, other)
    assert not same_voice(one, replace(other, aide="lawyer"))
    assert not same_voice(replace(one, aide=""), replace(other, aide=""))
    moors = replace(other, aided=frozenset({"moor"}))
    assert not same_voice(one, moors)
    assert likeness(one, replace(moors, text=one.text, words=one.words, parts=one.parts)) == 0.0
