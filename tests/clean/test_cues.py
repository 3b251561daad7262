"""Phrases of furniture."""

from __future__ import annotations

from headwater.clean.cues import FurnitureLexicon, find_cues
from headwater.clean.lines import read_lines
from headwater.run.resources import load_cleaning

LEXICON = FurnitureLexicon.parse(
    "# ours\nkind\twhere\tlanguage\tphrase\n"
    "related\tlabel\ten\tread also\n"
    "advert\tlabel\ten\tsponsored\n"
    "comments\tline\ten\t# comments\n"
    "subscribe\tstart\ten\tsubscribe to * on\n"
    "subscribe\tinside\ten\tour newsletter\n"
    "page-title\tperiodical\ten\tgazette\n"
)


def kinds(text: str) -> list[tuple[str, str]]:
    (line,) = read_lines(text)
    return [(cue.kind, cue.where) for cue in find_cues(line, LEXICON)]


def test_a_label_needs_a_mark_or_the_end_of_the_line() -> None:
    assert kinds("Read also: Herring is dear") == [("related", "label")]
    assert kinds("READ ALSO") == [("related", "label")]
    assert kinds("Read also what he wrote to his mother") == []


def test_an_advert_s_label_may_stand_in_capitals_alone() -> None:
    assert kinds("SPONSORED Herring on the quay for less") == [("advert", "label")]
    assert kinds("Sponsored walks end in Tarn") == []
    assert kinds("SPONSORED WALKS END IN TARN") == []
    assert kinds("READ ALSO what he wrote") == []


def test_a_word_for_a_periodical_is_no_phrase_of_furniture() -> None:
    assert {"gazette"} == LEXICON.periodicals
    assert kinds("Gazette") == kinds("The gazette came late") == []
    assert not LEXICON.may_begin("Gazette")


def test_numbers_and_gaps() -> None:
    assert kinds("17 comments") == [("comments", "line")]
    assert kinds("Subscribe to The Tidal Post on your phone") == [("subscribe", "start")]
    assert kinds("He left our newsletter alone") == [("subscribe", "inside")]


def test_the_shipped_lexicon_is_of_real_size_and_knows_its_kinds() -> None:
    lexicon = load_cleaning().furniture
    assert len(lexicon.lines) > 1000
    assert lexicon.lines[("реклама",)] == "advert"
    assert lexicon.lines[("source", "read", "full", "article")] == "source-note"
    assert lexicon.starts.find_at(("lorem", "ipsum", "2"), 0) == ("navigation", 2)


def test_two_words_tell_whether_a_phrase_may_open_a_line() -> None:
    assert LEXICON.may_open("read", "also")
    assert LEXICON.may_open("17", "herring")
    assert not LEXICON.may_open("read", "her")
    assert not LEXICON.may_open("our", "newsletter")
