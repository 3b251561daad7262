"""What an ambiguous predicate needs around it."""

from __future__ import annotations

import pytest

from headwater.mark.events.predicate_needs import CHECKS
from parses_by_hand import words_of
from passages import Parse, passage_in, token_of


@pytest.mark.parametrize(
    ("need", "text", "word", "met"),
    [
        ("object", "The crew left the harbour.", "left", True),
        ("object", "The crew left.", "left", False),
        ("object", "The harbour was left.", "left", True),
        ("object", "The crew fled and were freed on Monday.", "freed", True),
        ("object", "The chapel she attends was shut.", "attends", True),
        ("object", "The owner, she said, attends.", "attends", False),
        ("object", "The rule caused miners to leave.", "caused", True),
        ("object", "She fled the riots, sparked by the raid.", "sparked", True),
        ("actor", "Bo Lind is the fifth coach fired this season, after Ada Moll of Oslo.", "fired", True),
        ("no-object", "The crew left.", "left", True),
        ("no-object", "The crew left the harbour.", "left", False),
        ("actor", "The crew beat the guard.", "beat", True),
        ("actor", "The crew beat the drum.", "beat", False),
        ("actor", "The crew beat him.", "beat", True),
        ("actor", "A fired driver left the mill.", "fired", True),
        ("actor", "A fired pot stood in the mill.", "fired", False),
        ("actor", "Guards Fire Coach Ada Moll", "Fire", True),
        ("place", "The crew sailed to the island.", "sailed", True),
        ("place", "The crew returned home.", "returned", True),
        ("place", "The crew sailed in silence.", "sailed", False),
        ("place", "The crew left the harbour.", "left", True),
        ("clause", "The crew agreed to leave.", "agreed", True),
        ("clause", "The crew agreed that it was late.", "agreed", True),
        ("clause", "The crew agreed.", "agreed", False),
        ("clause", "The firm committed to cutting its fleet.", "committed", True),
        ("clause", "The firm committed to Lima.", "committed", False),
        ("place", "She ran to the nearby fields.", "ran", True),
        ("official", "The Kenyan envoy flew to Oslo.", "flew", True),
        ("official", "Kenyan President Ada Moll flew to Oslo.", "flew", True),
        ("official", "The Kenyan singer flew to Oslo.", "flew", False),
        ("official", "Foreign Minister Ada Moll resigned. She had flown to Oslo.", "flown", True),
        ("official", "The singer Ada Moll resigned. She had flown to Oslo.", "flown", False),
        ("official", "The envoy flew to his mother.", "flew", False),
        ("crowd", "About 300 people marched.", "marched", True),
        ("crowd", "Thousands marched.", "marched", True),
        ("crowd", "Thousands of soldiers marched.", "marched", False),
        ("crowd", "The clerk marched.", "marched", False),
        ("police", "Two guards beat the miner.", "beat", True),
        ("police", "The clerk beat the miner.", "beat", False),
        ("person", "The climber fell.", "fell", True),
        ("person", "The price fell.", "fell", False),
        ("argument", "The visit of the crew was short.", "visit", True),
        ("argument", "Their visit was short.", "visit", True),
        ("argument", "The visit was short.", "visit", False),
    ],
)
def test_needs(parse: Parse, need: str, text: str, word: str, met: bool) -> None:
    assert CHECKS[need](token_of(passage_in(parse, text), word)) == met  # type: ignore[index]


def test_a_verb_has_an_object_or_none(parse: Parse) -> None:
    for token in passage_in(parse, "The crew left the harbour after the guard had been seen by them.").parse:
        assert CHECKS["object"](token) != CHECKS["no-object"](token)


@pytest.mark.parametrize(
    ("written", "is_met"),
    [
        ("Now/RB/advmod/3 Tarq/NNP/nsubjpass/3 was/VBD/auxpass/3 held/VBN/ROOT/3/hold ././punct/3", True),
        ("the/DT/det/1 Chiefs/NNP/nsubjpass/3 were/VBD/auxpass/3 held/VBN/ROOT/3/hold ././punct/3", False),
        ("Now/RB/advmod/3 Tarq/NNP/nsubjpass/3 was/VBD/auxpass/3 held/VBN/ROOT/3/hold", False),  # a headline
        ("Now/RB/advmod/3 talks/NNS/nsubjpass/3 were/VBD/auxpass/3 held/VBN/ROOT/3/hold ././punct/3", False),
    ],
)
def test_a_name_that_nobody_knows_is_somebody(written: str, is_met: bool) -> None:
    assert CHECKS["actor"](words_of(written).paragraph.parse[3]) == is_met
