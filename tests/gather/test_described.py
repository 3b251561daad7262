"""Descriptions across the articles of a story."""

from __future__ import annotations

import re
from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from gather_piles import entry
from headwater.gather.actors import settle_actors
from headwater.gather.described import role_noun, told_words
from headwater.record.mark import ActorKind, Chain, Role
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import ChainKey, Story
from headwater.record.span import Span

Described = tuple[str, str, ActorKind]  # the phrase in the text, the chain's name, its kind


def article(text: str, *described: Described, roles: dict[str, str] | None = None) -> MarkedDocument:
    """An article with a chain for each description, and persons named with their roles."""
    made = entry(text, [(name, "person") for name in roles or {}], path=f"{abs(hash(text))}.txt")
    chains = [
        replace(chain, roles=(Role(text=(roles or {})[chain.name], span=chain.mentions[0]),))
        for chain in made.marks.chains
    ]
    for number, (phrase, name, kind) in enumerate(described):
        spans = tuple(
            Span(document=made.document.id, start=found.start(), end=found.end())
            for found in re.finditer(re.escape(phrase), text)
        )
        chains.append(
            Chain(id=f"d{number}", name=name, names=(), kind=kind, country=None, roles=(), mentions=spans)
        )
    marks = replace(made.marks, chains=tuple(chains))
    return MarkedDocument(document=made.document, marks=marks)


def spot(made: MarkedDocument, words: str) -> Span:
    """Where some words first stand in an article."""
    start = made.document.text.index(words)
    return Span(document=made.document.id, start=start, end=start + len(words))


def actor_of(
    pile: list[MarkedDocument], parts: Sequence[int] = (), judging: frozenset[str] = frozenset()
) -> dict[tuple[int, str], str]:
    """The actor of each chain, in one story or in those of whose numbers the articles are."""
    ids = tuple(each.document.id for each in pile)
    numbers = list(parts) or [0] * len(ids)
    stories = [
        Story(
            id=f"s{number}",
            title=None,
            documents=tuple(each for each, at in zip(ids, numbers, strict=True) if at == number),
            when=None,
            affair="a",
        )
        for number in sorted(set(numbers))
    ]
    _, found = settle_actors(pile, stories, judging=judging)
    return {(at, key.chain): actor for key, actor in found.items() for at in [ids.index(key.document)]}


NAMED = article("Judge Hedda Voll ruled.", roles={"Hedda Voll": "Superior Court Judge"})


def test_a_function_means_the_only_person_of_the_story_who_has_it() -> None:
    found = actor_of([NAMED, article("Then the judge left.", ("the judge", "judge", "person"))])
    assert found[0, "c0"] == found[1, "d0"]


def test_what_one_article_tells_somebody_to_be_is_known_in_the_others_of_the_story() -> None:
    elsewhere = article("Judge Hedda Voll sang.", roles={"Hedda Voll": "Choir Judge"})
    named = article("Hedda Voll spoke.", roles={"Hedda Voll": "mother"})
    pile = [named, elsewhere, article("Then the judge left.", ("the judge", "judge", "person"))]
    found = actor_of(pile, [0, 1, 0])
    assert found[0, "c0"] == found[1, "c0"]
    assert found[0, "c0"] == found[2, "d0"]


@pytest.mark.parametrize(
    ("phrase", "name", "is_she"),
    [
        ("the shameless judge", "shameless judge", True),
        ("the appeals judge", "appeals judge", False),
        ("the rebel judge", "rebel judge", False),
        ("the disgraced former judge", "disgraced former judge", False),
    ],
)
def test_words_that_judge_do_not_tell_who_is_meant(phrase: str, name: str, is_she: bool) -> None:
    judging = frozenset({"shameless", "disgraced"})
    found = actor_of([NAMED, article(f"Then {phrase} left.", (phrase, name, "person"))], judging=judging)
    assert (found[0, "c0"] == found[1, "d0"]) is is_she


def test_a_function_that_two_have_means_neither() -> None:
    other = article("Judge Arne Brekke agreed.", roles={"Arne Brekke": "Judge"})
    found = actor_of([NAMED, other, article("Then the judge left.", ("the judge", "judge", "person"))])
    assert found[2, "d0"] not in {found[0, "c0"], found[1, "c0"]}


def test_somebody_new_is_nobody_known() -> None:
    found = actor_of([NAMED, article("Then a judge left.", ("a judge", "judge", "person"))])
    assert found[0, "c0"] != found[1, "d0"]


def test_a_word_that_the_roles_lack_tells_another() -> None:
    found = actor_of(
        [NAMED, article("The appeals judge left.", ("The appeals judge", "appeals judge", "person"))]
    )
    assert found[0, "c0"] != found[1, "d0"]


CHAIR = article("Ana Tolle spoke.", roles={"Ana Tolle": "chairwoman of the Harbour Board"})


@pytest.mark.parametrize(
    ("text", "phrase", "name", "is_she"),
    [
        ("Then the Board's chairwoman left.", "the Board's chairwoman", "Board's chairwoman", True),
        ("The Harbour Board met, its chairwoman said.", "its chairwoman", "its chairwoman", True),
        ("The Light Company met, its chairwoman said.", "its chairwoman", "its chairwoman", False),
        ("Then the deputy chairwoman left.", "the deputy chairwoman", "deputy chairwoman", False),
        ("Then the Bank's chairwoman left.", "the Bank's chairwoman", "Bank's chairwoman", False),
    ],
)
def test_whose_office_it_is_tells_who_holds_it(text: str, phrase: str, name: str, is_she: bool) -> None:
    found = actor_of([CHAIR, article(text, (phrase, name, "person"))])
    assert (found[0, "c0"] == found[1, "d0"]) is is_she


def test_a_deputy_is_not_who_she_stands_for() -> None:
    deputy = article("Ana Tolle spoke.", roles={"Ana Tolle": "deputy minister of ports"})
    found = actor_of([deputy, article("Then the minister left.", ("the minister", "minister", "person"))])
    assert found[0, "c0"] != found[1, "d0"]


def test_somebody_who_was_new_at_first_stays_so() -> None:
    told = article("A judge came. The judge left.", ("A judge", "judge", "person"))
    again = replace(told.marks.chains[0], mentions=(*told.marks.chains[0].mentions, spot(told, "The judge")))
    told = replace(told, marks=replace(told.marks, chains=(again,)))
    found = actor_of([NAMED, told])
    assert found[0, "c0"] != found[1, "d0"]


@pytest.mark.parametrize(
    ("phrase", "name", "kind", "are_one"),
    [
        ("the pirates", "pirates", "group", True),
        ("the suspect", "suspect", "person", True),
        ("the 33-year-old swimmer", "33-year-old swimmer", "person", True),
        ("the witness", "witness", "person", False),
        ("officials", "officials", "group", False),
        ("two women", "two women", "group", False),
        ("a driver", "driver", "person", False),
    ],
)
def test_the_same_description_in_two_articles(phrase: str, name: str, kind: ActorKind, are_one: bool) -> None:
    described = (phrase, name, kind)
    found = actor_of(
        [article(f"Once {phrase} fled.", described), article(f"Later {phrase} spoke.", described)]
    )
    assert (found[0, "d0"] == found[1, "d0"]) is are_one


def test_groups_of_different_size_stay_apart() -> None:
    one = article("Then the 23 pirates fled.", ("the 23 pirates", "23 pirates", "group"))
    other = article("Then the 26 pirates fled.", ("the 26 pirates", "26 pirates", "group"))
    found = actor_of([one, other])
    assert found[0, "d0"] != found[1, "d0"]


def test_descriptions_of_two_stories_stay_apart() -> None:
    described: Described = ("the suspect", "suspect", "person")
    pile = [article("Once the suspect fled.", described), article("Later the suspect spoke.", described)]
    stories = [
        Story(id=f"s{number}", title=None, documents=(each.document.id,), when=None, affair="a")
        for number, each in enumerate(pile)
    ]
    _, found = settle_actors(pile, stories)
    assert len(set(found.values())) == len(set(found))
    assert all(isinstance(key, ChainKey) for key in found)


def test_the_noun_of_a_role_stands_before_what_it_is_of() -> None:
    assert role_noun("spokeswoman for the port") == "spokeswoman"
    assert role_noun("Deputy Foreign Minister") == "minister"
    assert told_words("the 33-year-old actress") == ("actress",)


def body(text: str, name: str) -> MarkedDocument:
    """An article with one named body, the first of its chains."""
    return entry(text, [(name, "organisation")], path=f"{abs(hash(text))}.txt")


UNION = body("The Union of Harbour Workers met.", "Union of Harbour Workers")


@pytest.mark.parametrize(
    ("phrase", "name", "is_one"),
    [
        ("the harbour workers' union", "harbour workers' union", True),
        ("the union", "union", True),
        ("the teachers' union", "teachers' union", False),
        ("a union", "union", False),
    ],
)
def test_a_description_means_the_only_body_whose_name_tells_the_same(
    phrase: str, name: str, is_one: bool
) -> None:
    found = actor_of([UNION, article(f"Then {phrase} struck.", (phrase, name, "organisation"))])
    assert (found[0, "c0"] == found[1, "d0"]) is is_one


@pytest.mark.parametrize(
    ("phrase", "is_one"),
    [("the railway company", True), ("the company", False), ("the ferry company", False)],
)
def test_a_description_means_the_body_that_another_article_tells_to_be_so(phrase: str, is_one: bool) -> None:
    made = entry("Norrlink, the state railway company, fell.", [("Norrlink", "organisation")], path="a.txt")
    told = Role(text="state railway company", span=spot(made, "state railway company"))
    chains = tuple(replace(chain, roles=(told,)) for chain in made.marks.chains)
    named = MarkedDocument(document=made.document, marks=replace(made.marks, chains=chains))
    other = article(f"Then {phrase} paid.", (phrase, phrase.removeprefix("the "), "organisation"))
    found = actor_of([named, other])
    assert (found[0, "c0"] == found[1, "d0"]) is is_one


def test_a_bare_word_written_large_means_the_only_body_whose_name_ends_so() -> None:
    named = entry(
        "The Calder Hospitals Trust paid.", [("Calder Hospitals Trust", "organisation")], path="a.txt"
    )
    large = article("Then the Trust paid.", ("the Trust", "Trust", "organisation"))
    small = article("Then the trust paid.", ("the trust", "trust", "organisation"))
    assert actor_of([named, large])[1, "d0"] == actor_of([named, large])[0, "c0"]
    assert actor_of([named, small])[1, "d0"] != actor_of([named, small])[0, "c0"]


def test_a_bare_word_means_nobody_where_another_of_its_kind_is_described() -> None:
    bare = article("Then the union struck.", ("the union", "union", "organisation"))
    rival = article("The teachers' union struck.", ("The teachers' union", "teachers' union", "organisation"))
    found = actor_of([UNION, bare, rival])
    assert len({found[0, "c0"], found[1, "d0"], found[2, "d0"]}) == 3


def test_a_bare_word_means_nobody_where_two_are_named() -> None:
    other = body("The Union of Calder Teachers met.", "Union of Calder Teachers")
    found = actor_of([UNION, other, article("The union struck.", ("The union", "union", "organisation"))])
    assert found[2, "d0"] not in {found[0, "c0"], found[1, "c0"]}


def test_the_police_are_the_one_force_that_is_named() -> None:
    force = body("The Calder Police Department called.", "Calder Police Department")
    police = article("The police came.", ("The police", "police", "group"))
    found = actor_of([force, police])
    assert found[0, "c0"] == found[1, "d0"]
    state = body("The State Police called.", "State Police")
    found = actor_of([state, police])
    assert found[0, "c0"] != found[1, "d0"]


@pytest.mark.parametrize(
    ("name", "is_one"),
    [
        ("tidal court", True),
        ("court", False),
        ("foreign ministry", False),
        ("interior ministry", True),
        ("ferry company", False),
        ("municipal ferry company", True),
    ],
)
def test_the_same_description_of_a_body_needs_a_word_of_its_own(name: str, is_one: bool) -> None:
    pile = [
        article(f"Then the {name} {verb}.", (f"the {name}", name, "organisation"))
        for verb in ("ruled", "sat")
    ]
    found = actor_of(pile)
    assert (found[0, "d0"] == found[1, "d0"]) is is_one


def test_a_ministry_is_the_same_with_and_without_its_capitals() -> None:
    named = body("The Ministry of Transport agreed.", "Ministry of Transport")
    again = article(
        "The transport ministry agreed.", ("The transport ministry", "transport ministry", "organisation")
    )
    found = actor_of([named, again])
    assert found[0, "c0"] == found[1, "d0"]


def test_a_description_all_in_capitals_is_a_name() -> None:
    town = entry("Velm is a town.", [("Velm", "place")], path="town.txt")
    long, short = (
        article(f"The {name} met.", (f"The {name}", name, "organisation"))
        for name in ("Velm Divers' Association", "Divers' Association")
    )
    found = actor_of([town, long, short])
    assert found[1, "d0"] == found[2, "d0"]
