"""Words of headlines."""

from __future__ import annotations

import pytest

from headwater.mark.events.event_lexicon import EventLexicon
from headwater.mark.events.headline_words import (
    has_doer_before,
    has_plural_before,
    is_headline_case,
    is_nominal_place,
    is_noun_of_title,
    is_past_form,
    lemmas,
    part_of,
    verb_of,
)
from parses_by_hand import words_of
from passages import Parse, passage_in, token_of


@pytest.mark.parametrize(
    ("text", "titled"),
    [
        ("Mayor Visits Harbour And Warns Dockers", True),
        ("Mayor visits the harbour and warns dockers", False),
        ("Mayor Visits Harbour And Warns Dockers.", False),
        ("Mayor Visits", False),
        ("In the Old Harbour, Two Boats Collide at Night", True),
    ],
)
def test_a_headline_capitalises_nearly_every_longer_word(parse: Parse, text: str, titled: bool) -> None:
    assert is_headline_case(passage_in(parse, text).parse[:]) == titled


@pytest.mark.parametrize(
    ("word", "lemma"),
    [
        ("Visits", "visit"),
        ("Accuses", "accuse"),
        ("Denies", "deny"),
        ("Denied", "deny"),
        ("Killed", "kill"),
        ("Stopped", "stop"),
        ("Firing", "fire"),
        ("Striking", "strike"),
        ("Running", "run"),
        ("Talks", "talk"),
        ("Stolen", "steal"),
        ("Caught", "catch"),
    ],
)
def test_a_capitalised_word_may_be_a_form_of_a_verb(parse: Parse, word: str, lemma: str) -> None:
    found = list(lemmas(token_of(passage_in(parse, f"Mayor {word} Dockers"), word)))
    assert found[0] == word.lower()
    assert lemma in found


def test_short_words_are_not_cut_to_nothing(parse: Parse) -> None:
    assert all(lemmas(token_of(passage_in(parse, "As Is Ed"), word)) for word in ("As", "Is", "Ed"))
    assert list(lemmas(token_of(passage_in(parse, "As It Is"), "As"))) == ["as"]


def test_objects_stand_where_nouns_do(parse: Parse) -> None:
    passage = passage_in(parse, "The mayor shut the lock.")
    assert is_nominal_place(token_of(passage, "lock"))
    assert not is_nominal_place(token_of(passage, "shut"))


@pytest.mark.parametrize(
    ("text", "word", "can_be_verb"),
    [
        ("Dockers Strike In Oslo Harbour", "Strike", True),
        ("Police Strike In Oslo Harbour", "Strike", True),
        ("Dockers Will Strike In Oslo", "Strike", True),
        ("Norway, Mali Strike New Bargain", "Strike", True),
        ("Oslo Mayor Ends Harbour Strike", "Strike", False),
        ("Strike Closes Oslo Harbour", "Strike", False),
    ],
)
def test_a_plain_form_is_a_verb_only_of_several_or_after_a_helper(
    parse: Parse, text: str, word: str, can_be_verb: bool
) -> None:
    assert has_plural_before(token_of(passage_in(parse, text), word)) == can_be_verb


@pytest.mark.parametrize(
    ("text", "word", "is_form"),
    [
        ("Two Miners Shot In Oslo", "Shot", True),
        ("Harbour Rule Restored By Mayor", "Restored", True),
        ("Oslo United Win Harbour Cup", "United", False),
        ("Mayor Restores Harbour Rule", "Restores", False),
    ],
)
def test_past_forms_are_known_by_their_looks(parse: Parse, text: str, word: str, is_form: bool) -> None:
    assert is_past_form(token_of(passage_in(parse, text), word)) == is_form


@pytest.mark.parametrize(
    ("text", "word", "has_doer"),
    [
        ("Mayor Restores Harbour Rule", "Restores", True),
        ("Ada Moll To Host Harbour Gala", "Host", True),
        ("Strikes Close Oslo Harbour", "Strikes", False),
        ("Oslo Mill Building Burns Down", "Building", False),
    ],
)
def test_who_does_it_stands_before_a_headline_verb(
    parse: Parse, text: str, word: str, has_doer: bool
) -> None:
    assert has_doer_before(token_of(passage_in(parse, text), word)) == has_doer


@pytest.mark.parametrize(
    ("text", "word", "is_noun"),
    [
        ("Two Painters Hurt, Suspect Caught", "Caught", False),
        ("Ada Moll to Host Next Oslo Gala", "Host", False),
        ("Oslo Mayor Ends Harbour Strike", "Strike", True),
    ],
)
def test_a_participle_and_an_infinitive_are_no_nouns(
    parse: Parse, text: str, word: str, is_noun: bool
) -> None:
    header = "predicate\tpart\ttype\tmode\tcameo\tneeds\n"
    lexicon = EventLexicon.parse(header + "host\tverb\tculture\t\t\t\nstrike\tverb\tASSAULT\t\t\t\n")
    assert is_noun_of_title(token_of(passage_in(parse, text), word), lexicon) == is_noun


def test_no_name_is_in_small_letters(parse: Parse) -> None:
    for token in passage_in(parse, "Bo Lind rehires Ada Moll, heads to rehab").parse:
        assert part_of(token) == ("NOUN" if token.text == "rehab" else token.pos_)


def test_a_lemma_that_is_no_verb_gives_way_to_one(parse: Parse) -> None:
    rows = "predicate\tpart\ttype\tmode\tcameo\tneeds\ngut\tverb\tdisaster\t\t\t\nseize\tverb\tCOERCE\t\t\t\n"
    passage = passage_in(parse, "The fire gutted a mill, and guards seized a boat.")
    verbs = [verb_of(token_of(passage, word), EventLexicon.parse(rows)) for word in ("gutted", "seized")]
    assert verbs == ["gut", "seize"]


@pytest.mark.parametrize(
    ("written", "verb"),
    [
        ("gutted/VBD/ROOT/0/gutte", "gut"),
        ("gutted/VBD/ROOT/0/gut", "gut"),
        ("found/VBD/ROOT/0/found", "found"),  # a firm; no form of "find"
        ("mouted/VBD/ROOT/0/moute", "moute"),
        ("installed/VBN/ROOT/0/instal", "install"),
        ("shot/VBD/ROOT/0/shot", "shoot"),
    ],
)
def test_only_a_lemma_that_the_lexicon_lacks_gives_way(written: str, verb: str) -> None:
    known = "gut find found install shoot".split()
    rows = "predicate\tpart\ttype\tmode\tcameo\tneeds\n" + "".join(
        f"{word}\tverb\tdeed\t\t\t\n" for word in known
    )
    assert verb_of(words_of(written).paragraph.parse[0], EventLexicon.parse(rows)) == verb
