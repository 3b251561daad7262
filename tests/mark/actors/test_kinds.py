"""What a name stands for."""

from __future__ import annotations

from collections import Counter

import pytest

from headwater.mark.actors.kinds import KindVotes, settled
from headwater.mark.article import Tools
from headwater.record.mark import ActorKind


@pytest.mark.parametrize(
    ("votes", "kind"),
    [
        ({}, "organisation"),
        ({"person": 3, "place": 2}, "person"),
        ({"person": 2, "organisation": 2}, "organisation"),
        ({"place": 6, "state": 4}, "state"),
        ({"place": 6, "state": 3}, "place"),
        ({"group": 20, "place": 5}, "group"),
    ],
)
def test_most_weight_settles_it_and_of_equals_what_claims_least(
    votes: dict[ActorKind, int], kind: str
) -> None:
    assert settled(Counter(votes)) == kind


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Norway", "state"),
        ("Harbour Ministry", "organisation"),
        ("Ministry of Tides", "organisation"),
        ("Lake Marlow", "place"),
        ("Abu Marlow", "person"),
        ("@saltmarsh", "person"),
        ("Reuters", "organisation"),
        ("Marseille", "place"),
        ("West", "group"),
        ("P.J. Marlow", "person"),
        ("U.S. Marlow", "organisation"),
    ],
)
def test_a_name_votes_by_its_own_words(tools: Tools, name: str, kind: str) -> None:
    votes = KindVotes(lexicon=tools.actors, gazetteer=tools.gazetteer, outlets=tools.outlets)
    assert settled(votes.of_name(name)) == kind


def test_another_name_of_a_town_speaks_less_for_a_place_than_its_own(tools: Tools) -> None:
    votes = KindVotes(lexicon=tools.actors, gazetteer=tools.gazetteer, outlets=tools.outlets)
    assert votes.of_name("Perm")["place"] > votes.of_name("Mets")["place"]
