"""Stretches that are written as names."""

from __future__ import annotations

import pytest

from headwater.mark.actors.capital_runs import LONGEST_RUN, Cues, RunFinder, is_latin
from headwater.mark.actors.words import read_words
from headwater.mark.article import Tools
from passages import Parse


def runs(parse: Parse, tools: Tools, text: str, cues: Cues) -> list[str]:
    words = read_words(parse(text).paragraphs[0], 0)
    return [words.text(*run) for run in RunFinder.of(tools.actors, tools.gazetteer, cues).runs(words)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("They met Hedda Voll in Oslo on Monday.", ["Hedda Voll", "Oslo"]),
        ("They met Omar al-Khalil yesterday.", ["Omar al-Khalil"]),
        ("They met Pieter van der Berg yesterday.", ["Pieter van der Berg"]),
        ("They heard what van der Berg told Norrlink.", ["van der Berg", "Norrlink"]),
        ("They left a van Berg had hired.", ["Berg"]),
        ("KVO reporters saw it.", ["KVO"]),
        ("RIOT police saw it.", []),
        ("They follow @saltmarsh there.", ["@saltmarsh"]),
        ("the crew slept all day.", []),
        ("Chinese ships left.", ["Chinese"]),
        ("Riot police left.", []),
        ("They told KVOL-TV Channel 4 so.", ["KVOL-TV Channel 4"]),
        ("They cut the cable of TAL-SEA-KON there.", ["TAL-SEA-KON"]),
        ("They told ONE News so.", ["ONE News"]),
        ("The envoy Han Gi-moon praised it.", ["Han Gi-moon"]),
        ("Suspected Norwegian jets bombed it.", ["Norwegian"]),
        ("They turned down the offer by Norway of Sund boats.", ["Norway", "Sund"]),
        ("They left St Olav's Hospital.", ["St Olav's Hospital"]),
        ("They left Norway's Hospital.", ["Norway", "Hospital"]),
        ("They met the Fishermen's League there.", ["Fishermen's League"]),
        ("They met the Farmers' League there.", ["Farmers' League"]),
        ("They asked the Regional Prosecutor's Office.", ["Regional Prosecutor's Office"]),
        ("They heard the Mayor's Hedda Voll.", ["Mayor", "Hedda Voll"]),
        ("They left Hedda Voll's Office.", ["Hedda Voll", "Office"]),
        ("Grief as Oslo mourns.", ["Oslo"]),
        ("Fury at the vote.", []),
        ("Manufacturer Norrlink denied it.", ["Norrlink"]),
        ("Neighbouring Zelvira denied it.", ["Zelvira"]),
        ("Bombs of both Zelvira and Torrane fell.", ["Zelvira", "Torrane"]),
        ("They burned a depot of the Front for the Upper Fells at dawn.", ["Front for the Upper Fells"]),
    ],
)
def test_runs_of_capitals_over_particles(parse: Parse, tools: Tools, text: str, names: list[str]) -> None:
    assert runs(parse, tools, text, Cues(small=frozenset())) == names


def test_an_endless_row_of_capitals_is_no_name(parse: Parse, tools: Tools) -> None:
    row = " ".join(["Norrlink"] * LONGEST_RUN)
    assert runs(parse, tools, f"They met {row} there.", Cues(small=frozenset())) == [row]
    assert runs(parse, tools, f"They met {row} Norrlink there.", Cues(small=frozenset())) == []


def test_a_first_word_that_the_document_writes_small_is_no_name(parse: Parse, tools: Tools) -> None:
    assert runs(parse, tools, "Dockers struck.", Cues(small=frozenset({"dockers"}))) == []


@pytest.mark.parametrize(
    ("text", "large", "name"),
    [
        ("Furious Voll left.", {"voll"}, "Voll"),
        ("Furious Voll left.", set(), "Furious Voll"),
        ("Furious Voll left.", {"voll", "furious"}, "Furious Voll"),
        ("Popular Front left.", {"front"}, "Popular Front"),
        ("Plucky Estonia left.", set(), "Estonia"),
    ],
)
def test_a_judging_word_that_opens_a_sentence_is_no_part_of_the_name(
    parse: Parse, tools: Tools, text: str, large: set[str], name: str
) -> None:
    assert runs(parse, tools, text, Cues(small=frozenset(), large=frozenset(large))) == [name]


def test_a_subject_is_a_name_where_the_document_writes_it_large_elsewhere(parse: Parse, tools: Tools) -> None:
    text = "Vollets, 59, stands under pressure since on Monday a recording became known."
    assert runs(parse, tools, text, Cues(small=frozenset())) == []
    assert runs(parse, tools, text, Cues(small=frozenset(), alone=frozenset({"vollets"}))) == ["Vollets"]


@pytest.mark.parametrize(("word", "latin"), [("Voll", True), ("Łódź", True), ("Осло", False), ("12-Ö", True)])
def test_other_scripts_are_debris_in_english(word: str, latin: bool) -> None:
    assert is_latin(word) == latin
