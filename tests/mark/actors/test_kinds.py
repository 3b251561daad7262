"""What a name stands for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest

from headwater.mark.actors.kinds import KindVotes, called_a_body, is_home, settled
from headwater.mark.actors.naming import Naming, name_key
from headwater.mark.actors.page_names import Imprint
from headwater.mark.actors.words import read_words
from headwater.mark.article import Tools
from headwater.mark.parsed import ParsedDocument
from headwater.record.document import Document
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
        ("Marlow Forestry", "organisation"),
        ("Harbour Accord", "organisation"),
        ("Lendal24", "organisation"),
        ("Daily Marlow", "organisation"),
        ("Hospital in Marlow", "organisation"),
        ("University Hospital St. Marlow", "organisation"),
    ],
)
def test_a_name_votes_by_its_own_words(tools: Tools, name: str, kind: str) -> None:
    votes = KindVotes(lexicon=tools.actors, gazetteer=tools.gazetteer, outlets=tools.outlets)
    assert settled(votes.of_name(name)) == kind


def test_another_name_of_a_town_speaks_less_for_a_place_than_its_own(tools: Tools) -> None:
    votes = KindVotes(lexicon=tools.actors, gazetteer=tools.gazetteer, outlets=tools.outlets)
    assert votes.of_name("Perm")["place"] > votes.of_name("Mets")["place"]


@pytest.mark.parametrize(
    ("text", "organisation", "person"),
    [
        ("Zelvira's managers met.", 3, 0),
        ("A spokeswoman for Zelvira left.", 3, 0),
        ("Nobody at Zelvira knew.", 3, 0),
        ("Zelvira opened its gates.", 0, -3),
        ("Zelvira opened his gates.", 0, 2),
        ("Zelvira asked whether the council opened its gates.", 0, 0),
    ],
)
def test_the_grammar_beside_a_lone_word_tells_bodies_from_persons(
    parse: Callable[[Document | str], ParsedDocument],
    tools: Tools,
    text: str,
    organisation: int,
    person: int,
) -> None:
    words = read_words(parse(text).paragraphs[0], 0)
    start = words.texts.index("Zelvira")
    naming = Naming(
        words=words, start=start, end=start + 1, name="Zelvira", key=name_key("Zelvira"), form="name"
    )
    votes: Counter[ActorKind] = Counter()
    finder = KindVotes(lexicon=tools.actors, gazetteer=tools.gazetteer, outlets=tools.outlets)
    finder.by_staff(naming, votes)
    finder.by_pronoun(naming, votes)
    assert (votes["organisation"], votes["person"]) == (organisation, person)


def test_who_publishes_the_article_is_a_body(tools: Tools) -> None:
    votes = KindVotes(
        lexicon=tools.actors,
        gazetteer=tools.gazetteer,
        outlets=tools.outlets,
        imprint=Imprint(outlet="ZELVIRA"),
    )
    assert votes.of_name("Zelvira")["organisation"] >= 8


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("They met Orla Venn from Zelvira, who had waited.", True),
        ("They met Orla Venn, from Zelvira, who had waited.", True),
        ("They got a letter from Zelvira, who had waited.", False),
        ("They met Orla Venn from Zelvira.", False),
        ("They met a clerk from Zelvira, who had waited.", True),
        ("They met a clerk of 44 from Zelvira, who had waited.", True),
    ],
)
def test_where_somebody_is_from(
    parse: Callable[[Document | str], ParsedDocument], text: str, is_one: bool
) -> None:
    words = read_words(parse(text).paragraphs[0], 0)
    start = words.texts.index("Zelvira")
    assert is_home(words, start, start + 1, frozenset({"clerk"})) is is_one


@pytest.mark.parametrize(
    ("text", "kind", "least"),
    [
        ("They met the governor of Zelvira there.", "place", 3),
        ("He has governed Zelvira for years.", "place", 3),
        ("It lies in the region of Zelvira today.", "place", 3),
        ("Zelvira mayor Orla Venn denied it.", "place", 3),
        ("They sank the trawler Zelvira on Monday.", "organisation", 3),
        ("They told the director of Zelvira so.", "place", 0),
        ("They live in the capital of Zelvira today.", "state", 4),
        ("The war in western Zelvira goes on.", "place", 4),
        ("They shelled the town of Zelvira again.", "place", 6),
        ("It left the port of Zelvira again.", "place", 6),
        ("They crossed the river Zelvira again.", "place", 4),
        ("They met Zelvira, 14, again.", "person", 3),
        ("They met at Zelvira, 14 June.", "person", 0),
        ("Zelvira, 14 June. The lock is shut.", "place", 4),
        ("Zelvira, June 14: the lock is shut.", "place", 4),
        ("Zelvira, 14, shut the lock.", "place", 0),
        ("They counted boats on Zelvira harbour in May.", "place", 3),
    ],
)
def test_what_is_governed_or_sails_is_no_person(
    parse: Callable[[Document | str], ParsedDocument], tools: Tools, text: str, kind: ActorKind, least: int
) -> None:
    votes = KindVotes(lexicon=tools.actors, gazetteer=tools.gazetteer, outlets=tools.outlets)
    assert votes.of(named(parse, text, "Zelvira"))[kind] == least


def test_a_captain_behind_a_colon_tells_nothing_of_the_place_before_it(
    parse: Callable[[Document | str], ParsedDocument], tools: Tools
) -> None:
    votes = KindVotes(lexicon=tools.actors, gazetteer=tools.gazetteer, outlets=tools.outlets)
    text = "Zelvira: skipper of barge that hit bridge held"
    assert votes.of(named(parse, text, "Zelvira"))["person"] <= 0


def test_a_name_of_several_words_with_an_article_is_hardly_a_persons(
    parse: Callable[[Document | str], ParsedDocument], tools: Tools
) -> None:
    votes = KindVotes(lexicon=tools.actors, gazetteer=tools.gazetteer, outlets=tools.outlets)
    assert votes.of(named(parse, "They boarded the Santa Orla on Monday.", "Santa Orla"))["person"] == -4
    assert (
        votes.of(named(parse, "They met the owner, Orla Fisheries, there.", "Orla Fisheries"))["person"] < 3
    )


def named(parse: Callable[[Document | str], ParsedDocument], text: str, name: str) -> Naming:
    words = read_words(parse(text).paragraphs[0], 0)
    start = words.texts.index(name.split(maxsplit=1)[0])
    end = start + len(name.split())
    return Naming(words=words, start=start, end=end, name=name, key=name_key(name), form="name")


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("A pump belonging to the firm Zelvira was found.", True),
        ("The captain of the ship Zelvira was found.", False),
        ("A firm Zelvira knew was found.", False),
    ],
)
def test_the_and_a_word_for_a_body_before_a_name(
    parse: Callable[[Document | str], ParsedDocument], text: str, is_one: bool
) -> None:
    words = read_words(parse(text).paragraphs[0], 0)
    start = words.texts.index("Zelvira")
    naming = Naming(
        words=words, start=start, end=start + 1, name="Zelvira", key=name_key("Zelvira"), form="name"
    )
    assert called_a_body(naming, frozenset({"firm"})) is is_one
