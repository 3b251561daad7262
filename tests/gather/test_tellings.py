"""What the sentences of a story tell."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from gather_piles import entry
from headwater.gather.stretches import Stretch
from headwater.gather.tellings import CENTRAL, TELLING, StoryTold, tell, tellings
from headwater.record.mark import ActorKind
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import Actor, ChainKey, Story

CAST: Sequence[tuple[str, ActorKind]] = (("Orrick", "person"), ("Torrin", "place"))


def settled(*pile: MarkedDocument) -> tuple[list[Actor], dict[ChainKey, str]]:
    """Every name is one actor in all articles."""
    actor_of = {
        ChainKey(each.document.id, chain.id): f"a-{chain.name}"
        for each in pile
        for chain in each.marks.chains
    }
    actors = [
        Actor(id=id_, name=id_[2:], names=(id_[2:],), kind="person", country=None, roles=(), mentions=())
        for id_ in sorted(set(actor_of.values()))
    ]
    return actors, actor_of


def told(*stories: Sequence[MarkedDocument], nameless: str | None = None) -> list[StoryTold]:
    pile = [each for story in stories for each in story]
    actors, actor_of = settled(*pile)
    kept = [each for each in actors if each.id != nameless]
    records = [
        Story(
            id=f"s{n}", title=None, documents=tuple(each.document.id for each in story), when=None, affair="a"
        )
        for n, story in enumerate(stories)
    ]
    return tell(records, {each.document.id: each for each in pile}, kept, actor_of)


def test_each_sentence_has_its_own_actors_times_and_words() -> None:
    marked = entry("Orrick left Torrin on 9 March 2031. Nobody followed Orrick.", CAST)
    first, second = tellings(marked, settled(marked)[1])
    assert (first.actors, second.actors) == ({"a-Orrick", "a-Torrin"}, {"a-Orrick"})
    assert ([time.edtf for time in first.times], second.times) == (["2031-03-09"], ())
    assert second.lemmas == {"nobody", "followed", "orrick"}


@pytest.mark.parametrize(
    ("published", "expected"),
    [("2031-04-12", (Stretch(date(2031, 2, 26), date(2031, 3, 18)),)), ("2031-04", ()), (None, ())],
)
def test_a_sentence_looks_back_from_the_day_of_its_article(
    published: str | None, expected: tuple[Stretch, ...]
) -> None:
    article = entry("Orrick left five weeks after a fire in Torrin.", CAST, published=published)
    (found,) = tellings(article, {})
    assert found.looks_back == expected


def test_chains_that_are_nobody_are_left_out() -> None:
    assert tellings(entry("Orrick left.", CAST), {})[0].actors == frozenset()
    assert tellings(entry(""), {}) == []


def test_central_are_the_named_actors() -> None:
    (found,) = told([entry("Orrick left Torrin.", CAST)])
    assert found.central == {"a-Orrick", "a-Torrin"}
    (found,) = told([entry("Orrick left Torrin.", CAST)], nameless="a-Torrin")
    assert found.central == {"a-Orrick"}


def test_a_story_has_so_many_central_actors_and_no_more() -> None:
    names: list[tuple[str, ActorKind]] = [(f"Orrick{letter}", "person") for letter in "abcdefghijkl"]
    text = " ".join(f"{name} spoke." for name, _ in names) + f" {names[-1][0]} left."
    (found,) = told([entry(text, names)])
    assert len(found.central) == CENTRAL
    assert f"a-{names[-1][0]}" in found.central


def test_each_article_weighs_the_same() -> None:
    long = entry(" ".join(f"Orrick{letter} spoke." for letter in "abcdefghij" * 3),
                 [(f"Orrick{letter}", "person") for letter in "abcdefghij"], path="a")  # fmt: skip
    short = entry("Vint spoke.", [("Vint", "person")], path="b")
    (found,) = told([long, short])
    assert "a-Vint" in found.central


def test_words_of_many_articles_and_few_stories_tell() -> None:
    fire = [entry(f"Barges burned. Article {name}.", path=name) for name in "ab"]
    feast = [entry("Choirs sang. Article third.", path="c")]
    found = told(fire, feast)
    assert found[0].words >= {"barges", "burned"}
    assert found[1].words >= {"choirs", "sang"}
    assert [len(each.tellings) for each in found] == [4, 2]


def test_of_words_as_telling_those_of_more_articles_come_first() -> None:
    once = [f"aa{number}x" for number in range(TELLING)]
    fire = [entry(" ".join(("Zebus burned", *once)), path="a"), entry("Zebus burned", path="b")]
    found, _ = told(fire, [entry("Zebus burned again", path="c")])
    assert len(found.words) == TELLING
    assert {"zebus", "burned"} <= found.words
