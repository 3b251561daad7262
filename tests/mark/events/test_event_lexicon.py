from __future__ import annotations

import re

import pytest

from headwater.mark.events.event_lexicon import NOTHING, EventLexicon
from headwater.run.resources import read_data

PLOVER = {
    *("AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT"),
    *("THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"),
}
OURS = {
    *("accident", "appointment", "award", "business", "cause", "change", "communication", "crime"),
    *("culture", "damage", "death", "decision", "deed", "departure", "disaster", "discovery", "election"),
    *("escape", "health", "injury", "life", "making", "movement", "sight", "sport", "transfer", "trial"),
    "victory",
    NOTHING,
}
ROWS = [line.split("\t") for line in read_data("events.tsv").splitlines() if not line.startswith("#")][1:]
HEADER = "predicate\tpart\ttype\tmode\tcameo\tneeds\n"


def test_the_lexicon_is_of_real_size() -> None:
    senses = [row for row in ROWS if row[1] != "context"]
    assert len(senses) >= 1500


def test_every_line_has_known_fields() -> None:
    for predicate, part, event_type, mode, cameo, needs in ROWS:
        assert predicate == predicate.strip().lower()
        assert part in {"verb", "noun", "adj", "context"}
        assert event_type in PLOVER | OURS
        assert not mode or event_type in PLOVER or mode in PLOVER
        assert re.fullmatch(r"(\d{2,4})?", cameo)
        assert needs in {
            "",
            "object",
            "no-object",
            "alone",
            "actor",
            "place",
            "clause",
            "argument",
            "context",
            "steeped",
            "official",
            "civilians",
            "body",
            "office",
            "mutual",
            "bidding",
            "state",
            "envoy",
            "together",
            "demanding",
            "appeal",
            "vehicle",
            "arms",
            "troops",
            "crowd",
            "police",
            "person",
        }


def test_no_line_stands_twice() -> None:
    assert len({tuple(row) for row in ROWS}) == len(ROWS)


def test_the_more_specific_sense_comes_first() -> None:
    lexicon = EventLexicon.parse(
        HEADER
        + "hold\tverb\tCOERCE\t\t173\tactor\nhold talk\tverb\tCONSULT\t\t04\t\nhold\tverb\tcrime\t\t\t\n"
    )
    assert [sense.words for sense in lexicon.verbs["hold"]] == [("hold", "talk"), ("hold",), ("hold",)]
    assert [sense.needs for sense in lexicon.verbs["hold"]] == ["", "actor", ""]


def test_a_type_of_ours_may_name_a_plover_event() -> None:
    lexicon = EventLexicon.parse(HEADER + "resign\tverb\tdeparture\tCONCEDE\t0831\tcontext\n")
    sense = lexicon.verbs["resign"][0]
    assert (sense.type, sense.plover.event if sense.plover else None) == ("departure", "CONCEDE")


@pytest.mark.parametrize(
    ("predicate", "words"),
    [("car bomb", ("bomb", "car")), ("loss of life", ("loss", "of", "life"))],
)
def test_a_noun_is_found_by_its_head(predicate: str, words: tuple[str, ...]) -> None:
    lexicon = EventLexicon.parse(HEADER + f"{predicate}\tnoun\tdeath\t\t\t\n")
    assert lexicon.nouns[words[0]][0].words == words


def test_words_of_context_tell_of_types() -> None:
    lexicon = EventLexicon.parse(HEADER + "judge\tcontext\ttrial\t\t\t\njudge\tcontext\tsport\t\t\t\n")
    assert lexicon.context == {"judge": ("trial", "sport")}


def test_an_empty_lexicon_is_no_error() -> None:
    assert EventLexicon.parse("") == EventLexicon()
