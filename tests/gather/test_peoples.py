"""States of which some articles only have the adjective."""

from __future__ import annotations

from msgspec import structs

from gather_piles import entry
from headwater.gather.actors import settle_actors
from headwater.gather.peoples import adjectives
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import Actor, Story
from headwater.record.span import Span


def settled(*pile: MarkedDocument) -> tuple[Actor, ...]:
    """The actors of a pile of one story."""
    story = Story(
        id="s1",
        title="t",
        documents=tuple(each.document.id for each in pile),
        when=None,
        affair="f1",
    )
    return settle_actors(pile, [story])[0]


def test_an_adjective_before_a_noun_is_the_state_that_another_article_names() -> None:
    land = entry("Talverra signed.", [("Talverra", "place")], path="a")
    envoy = entry("The Talverran envoy left.", [("Talverran", "organisation")], path="b")
    (found,) = settled(land, envoy)
    assert (found.name, found.names, found.kind) == ("Talverra", ("Talverra",), "state")
    assert len(found.mentions) == 2


def test_a_land_whose_people_act_is_a_state_where_most_articles_take_it_for_a_body() -> None:
    land = entry("Talverra signed.", [("Talverra", "place")], path="a")
    body = entry("Talverra spoke. Talverra left.", [("Talverra", "organisation")], path="b")
    again = entry("Talverra slept.", [("Talverra", "organisation")], path="c")
    envoy = entry("The Talverran envoy left.", [("Talverran", "organisation")], path="d")
    assert {actor.kind for actor in settled(land, body, again)} == {"organisation"}
    assert {actor.kind for actor in settled(land, body, again, envoy)} == {"state"}


def test_a_land_that_one_article_calls_by_its_adjective_too_is_a_state() -> None:
    text = "Talverra signed. Talverran jets left."
    marked = entry(text, [("Talverra", "organisation")])
    assert [actor.kind for actor in settled(marked)] == ["organisation"]
    chain = marked.marks.chains[0]
    adjective = Span(document=marked.document.id, start=17, end=26)
    both = structs.replace(chain, mentions=(*chain.mentions, adjective))
    called = structs.replace(marked, marks=structs.replace(marked.marks, chains=(both,)))
    assert [actor.kind for actor in settled(called)] == ["state"]


def test_people_in_the_plural_mean_their_state() -> None:
    land = entry("Talverra signed.", [("Talverra", "state")], path="a")
    people = entry("Six Talverrans died.", [("Talverrans", "organisation")], path="b")
    assert [actor.name for actor in settled(land, people)] == ["Talverra"]


def test_a_name_that_only_looks_like_an_adjective_stays_what_it_is() -> None:
    land = entry("Talverra signed.", [("Talverra", "state")], path="a")
    name = entry(
        "Norrlink and Talverran signed, and Talverran left.", [("Talverran", "organisation")], path="b"
    )
    assert {actor.name: actor.kind for actor in settled(land, name)}["Talverran"] == "organisation"
    assert adjectives([land, name]) == {}


def test_an_adjective_of_no_land_of_the_pile_is_left_alone() -> None:
    assert adjectives([entry("The Talverran envoy left.", [("Talverran", "organisation")])]) == {}
