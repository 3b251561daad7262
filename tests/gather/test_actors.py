from __future__ import annotations

from collections.abc import Sequence
from random import Random

import pytest
from msgspec.structs import replace

from gather_piles import entry
from headwater.gather.actors import settle_actors
from headwater.record.mark import ActorKind, Role
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import Actor, ChainKey, Story

Names = Sequence[tuple[str, ActorKind]]


def pile_of(*articles: Names) -> list[MarkedDocument]:
    return [
        entry(". ".join(name for name, _ in names), names, path=f"{number}.txt")
        for number, names in enumerate(articles)
    ]


def told_together(pile: Sequence[MarkedDocument]) -> tuple[Story, ...]:
    ids = tuple(each.document.id for each in pile)
    return (Story(id="s", title=None, documents=ids, when=None, affair="a"),)


def told_apart(pile: Sequence[MarkedDocument]) -> tuple[Story, ...]:
    return tuple(
        Story(id=f"s{number}", title=None, documents=(each.document.id,), when=None, affair="a")
        for number, each in enumerate(pile)
    )


def named(actors: Sequence[Actor], name: str) -> set[str]:
    return {actor.id for actor in actors if name in actor.names}


def are_one(one: str, other: str, *articles: Names, apart: bool = False) -> bool:
    pile = pile_of(*articles)
    actors, _ = settle_actors(pile, told_apart(pile) if apart else told_together(pile))
    assert named(actors, one)
    assert named(actors, other)
    return named(actors, one) == named(actors, other) and len(named(actors, one)) == 1


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("Yusuf Karimov", "Yousef Karimov", "person"),
        ("Yusuf Karimov", "Karimov", "person"),
        ("Norvian Foreign Ministry", "Ministry of Foreign Affairs of Norvia", "organisation"),
        ("Union of Karsk Dockers", "UKD", "organisation"),
        ("United Nations", "UN", "organisation"),
        ("Orsa Strip", "Orsa", "place"),
        ("Norvian Federation", "Norvia", "state"),
        ("Norvians", "Norvian", "group"),
    ],
)
def test_one_actor_under_two_names(one: str, other: str, kind: ActorKind) -> None:
    assert are_one(one, other, [(one, kind)], [(other, kind)])


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("Anna Brandel", "Oskar Brandel", "person"),
        ("Norvian Foreign Ministry", "Teskan Foreign Ministry", "organisation"),
        ("North Velden", "South Velden", "place"),
        ("Velden", "Velden City", "place"),
        ("Norvia", "Teska", "state"),
    ],
)
def test_two_actors_keep_apart(one: str, other: str, kind: ActorKind) -> None:
    assert not are_one(one, other, [(one, kind)], [(other, kind)])


def test_a_surname_that_two_persons_have_joins_neither() -> None:
    pile = pile_of([("Anna Brandel", "person")], [("Oskar Brandel", "person")], [("Brandel", "person")])
    actors, _ = settle_actors(pile, told_together(pile))
    assert len(actors) == 3


def test_a_surname_alone_stays_alone_in_an_unrelated_story() -> None:
    articles: list[Names] = [[("Anna Brandel", "person")], [("Brandel", "person")]]
    assert not are_one("Anna Brandel", "Brandel", *articles, apart=True)


def test_a_surname_alone_is_known_in_a_story_of_the_same_company() -> None:
    company: Names = [("Oskar Lindt", "person"), ("Velden Port Authority", "organisation")]
    articles: list[Names] = [[("Anna Brandel", "person"), *company], [("Brandel", "person"), *company]]
    assert are_one("Anna Brandel", "Brandel", *articles, apart=True)


def test_a_ministry_without_its_country_is_the_only_one_in_the_story() -> None:
    articles: list[Names] = [
        [("Norvia", "state"), ("Norvian Foreign Ministry", "organisation")],
        [("Foreign Ministry", "organisation")],
    ]
    assert are_one("Norvian Foreign Ministry", "Foreign Ministry", *articles)
    articles.append([("Teska", "state"), ("Teskan Foreign Ministry", "organisation")])
    assert not are_one("Norvian Foreign Ministry", "Foreign Ministry", *articles)


def test_kinds_of_one_name_are_voted_on() -> None:
    pile = pile_of([("Velden", "place")], [("Velden", "place")], [("Velden", "organisation")])
    (actor,), _ = settle_actors(pile, told_together(pile))
    assert actor.kind == "place"
    assert len(actor.mentions) == 3


def test_every_chain_has_an_actor_in_any_order() -> None:
    pile = pile_of(
        [("Yusuf Karimov", "person"), ("Karimov", "person"), ("Norvia", "state")],
        [("Yousef Karimov", "person"), ("Norvia", "state"), ("Brandel", "person")],
        [("Oskar Brandel", "person"), ("UKD", "organisation"), ("Union of Karsk Dockers", "organisation")],
    )
    actors, actor_of = settle_actors(pile, told_together(pile))
    keys = {
        ChainKey(document=each.document.id, chain=chain.id) for each in pile for chain in each.marks.chains
    }
    assert set(actor_of) == keys
    assert set(actor_of.values()) == {actor.id for actor in actors}
    shuffled = Random(3).sample(pile, len(pile))
    assert settle_actors(shuffled, told_together(shuffled)) == (actors, actor_of)


def test_two_actors_of_one_name_have_two_ids() -> None:
    articles: list[Names] = [[("Brandel", "person")], [("Brandel", "person")]]
    pile = pile_of(*articles)
    actors, _ = settle_actors(pile, told_apart(pile))
    assert len({actor.id for actor in actors}) == len(actors) == 2


def test_a_surname_taken_for_a_town_is_the_person_of_its_story() -> None:
    articles: list[Names] = [
        [("Ada Mollering", "person")],
        [("Ada Mollering", "person")],
        [("Mollering", "place")],
    ]
    assert are_one("Ada Mollering", "Mollering", *articles)


def test_a_misspelt_surname_is_the_only_one_it_can_be() -> None:
    assert are_one("Ada Molering", "Mollering", [("Ada Molering", "person")], [("Mollering", "person")])
    both: list[Names] = [[("Ada Molering", "person")], [("Ugo Mollerin", "person")], [("Molerring", "place")]]
    assert not are_one("Ugo Mollerin", "Molerring", *both)


def test_the_end_of_a_name_that_is_no_surname_means_nobody() -> None:
    assert not are_one("Ada Moll Jr", "Jr", [("Ada Moll Jr", "person")], [("Jr", "organisation")])


def test_a_first_name_that_stands_oftener_than_the_full_one_is_not_hers() -> None:
    assert not are_one(
        "Oscar Maximillian",
        "Oscar",
        [("Oscar Maximillian", "person")],
        [("Oscar", "person")] * 3,
    )


def test_a_team_without_its_town_is_the_only_one_of_that_name() -> None:
    town: Names = [("Calder Bay", "place"), ("Calder Bay Otters", "organisation")]
    assert are_one("Calder Bay Otters", "Otters", town, [("Otters", "organisation")])


def test_a_state_told_by_its_people_alone_is_the_state() -> None:
    pile = pile_of([("Norway", "state")], [("Norwegian", "state")])
    chains = [
        replace(chain, country="NO", names=() if chain.name == "Norwegian" else chain.names)
        for each in pile
        for chain in each.marks.chains
    ]
    pile = [
        replace(each, marks=replace(each.marks, chains=(chain,)))
        for each, chain in zip(pile, chains, strict=True)
    ]
    actors, _ = settle_actors(pile, told_apart(pile))
    assert [actor.name for actor in actors] == ["Norway"]


def test_a_person_has_no_country_from_the_town_of_that_name() -> None:
    pile = pile_of([("Hedda Voll", "person")], [("Voll", "place")])
    pile[1] = replace(
        pile[1],
        marks=replace(pile[1].marks, chains=(replace(pile[1].marks.chains[0], country="NO", kind="person"),)),
    )
    actors, _ = settle_actors(pile, told_together(pile))
    assert {actor.name for actor in actors} == {"Hedda Voll"}


def test_who_holds_an_office_is_no_town_that_a_list_knows() -> None:
    pile = pile_of([("Hedda Bergen", "person")], [("Hedda Bergen", "person")], [("Bergen", "place")])
    [person] = pile[0].marks.chains
    [town] = pile[2].marks.chains
    office = Role(text="minister", span=person.mentions[0])
    titled = replace(pile[0], marks=replace(pile[0].marks, chains=(replace(person, roles=(office,)),)))
    listed = replace(pile[2], marks=replace(pile[2].marks, chains=(replace(town, country="NO"),)))
    for first, are_two in ((titled, False), (pile[0], True)):
        found = [first, pile[1], listed]
        actors, _ = settle_actors(found, told_together(found))
        assert (len(actors) == 2) is are_two


def test_who_holds_an_office_is_no_place_that_stands_as_often_and_no_list_knows() -> None:
    pile = pile_of([("Hedda Mollering", "person")], [("Mollering", "place")])
    [person] = pile[0].marks.chains
    [town] = pile[1].marks.chains
    office = Role(text="lawyer", span=person.mentions[0])
    titled = replace(pile[0], marks=replace(pile[0].marks, chains=(replace(person, roles=(office,)),)))
    listed = replace(pile[1], marks=replace(pile[1].marks, chains=(replace(town, country="NO"),)))
    for first, second, are_two in (
        (titled, pile[1], False),
        (pile[0], pile[1], True),
        (titled, listed, True),
    ):
        actors, _ = settle_actors([first, second], told_together([first, second]))
        assert (len(actors) == 2) is are_two


def with_short_name(pile: list[MarkedDocument], at: int, long: str, short: str) -> None:
    """Let an article call a body by a short name, too."""
    marks = pile[at].marks
    chains = tuple(
        replace(chain, names=(long, short)) if long in chain.names else chain for chain in marks.chains
    )
    pile[at] = MarkedDocument(document=pile[at].document, marks=replace(marks, chains=chains))


def test_a_short_name_is_the_only_body_that_another_article_calls_so() -> None:
    pile = pile_of(
        [("Orsk Minerals", "organisation")],
        [("Orsk", "organisation")],
        [("Orsk General", "organisation")],
    )
    assert not named(settle_actors(pile, told_together(pile))[0], "Orsk") & named(
        settle_actors(pile, told_together(pile))[0], "Orsk Minerals"
    )
    with_short_name(pile, 0, "Orsk Minerals", "Orsk")
    actors, _ = settle_actors(pile, told_together(pile))
    assert named(actors, "Orsk") == named(actors, "Orsk Minerals")
    assert not named(actors, "Orsk") & named(actors, "Orsk General")
    with_short_name(pile, 2, "Orsk General", "Orsk")
    actors, _ = settle_actors(pile, told_together(pile))
    assert not named(actors, "Orsk Minerals") & named(actors, "Orsk General")
    assert len(named(actors, "Orsk")) == 3


@pytest.mark.parametrize(
    ("one", "other", "kinds"),
    [
        ("Torrin General Hospital", "Torrin General", ("organisation", "person")),
        ("Karvell Foods", "Karvell", ("organisation", "organisation")),
        ("Ostrel State University", "Ostrel State", ("organisation", "organisation")),
    ],
)
def test_a_body_is_called_without_the_word_for_what_it_is(
    one: str, other: str, kinds: tuple[ActorKind, ActorKind]
) -> None:
    assert are_one(one, other, [(one, kinds[0])], [(other, kinds[1])])
    pile = pile_of([(one, kinds[0])], [(other, kinds[1])], [(other, kinds[1])])
    assert {each.kind for each in settle_actors(pile, told_together(pile))[0]} == {"organisation"}


def test_a_body_named_after_a_town_person_or_body_is_another() -> None:
    assert not are_one("Velden Bank", "Velden", [("Velden Bank", "organisation")], [("Velden", "place")])
    assert not are_one(
        "Oskar Brandel Foundation",
        "Oskar Brandel",
        [("Oskar Brandel Foundation", "organisation")],
        [("Oskar Brandel", "person")],
    )
    two: list[Names] = [
        [("Karvell Foods", "organisation")],
        [("Karvell Motors", "organisation")],
        [("Karvell", "organisation")],
    ]
    assert not are_one("Karvell Foods", "Karvell", *two)
    chronicle: list[Names] = [[("Velden Chronicle", "organisation")], [("Velden", "organisation")]]
    assert not are_one("Velden Chronicle", "Velden", *chronicle)


def test_a_surname_is_hers_whom_most_articles_name() -> None:
    told: Names = [("Anna Brandel", "person")]
    articles: list[Names] = [told, told, told, [*told, ("Oskar Brandel", "person")], [("Brandel", "person")]]
    pile = [
        entry(". ".join(name for name, _ in names for _ in range(2)), names, path=f"{number}.txt")
        for number, names in enumerate(articles)
    ]
    actors, _ = settle_actors(pile, told_together(pile))
    assert named(actors, "Brandel") == named(actors, "Anna Brandel") != named(actors, "Oskar Brandel")


def name_of(*articles: Names) -> str:
    pile = pile_of(*articles)
    (actor,), _ = settle_actors(pile, told_together(pile))
    return actor.name


def test_the_name_that_most_articles_have_is_the_actor_s() -> None:
    plain, titled = ("Anna Brandel", "person"), ("Engineer Anna Brandel", "person")
    assert name_of([plain], [titled]) == "Anna Brandel"  # type: ignore[list-item]
    assert name_of([("Abu Velmar", "person")], [("Musa Abu Velmar", "person")]) == "Musa Abu Velmar"
    large, small = ("VELMAR POST", "organisation"), ("Velmar Post", "organisation")
    assert name_of([large], [small]) == "Velmar Post"  # type: ignore[list-item]


def test_one_branch_gives_a_body_no_name() -> None:
    short: Names = [("Karvell", "organisation")]
    branch = entry(
        "Karvell Ostrel burnt. Karvell is sad.", [("Karvell Ostrel", "organisation")], path="b.txt"
    )
    (chain,) = branch.marks.chains
    called = replace(chain, names=("Karvell Ostrel", "Karvell"))
    with_short = replace(branch, marks=replace(branch.marks, chains=(called,)))
    for others, expected in ((3, "Karvell"), (2, "Karvell Ostrel")):
        pile = [with_short, *pile_of(*[short] * others)]
        (actor,), _ = settle_actors(pile, told_together(pile))
        assert actor.name == expected


def test_a_town_s_police_are_its_police_department() -> None:
    force: Names = [("Velden Police Department", "organisation")]
    pile = pile_of(
        force, [("Velden police", "group")], [("Ostrel police", "group")], [("Riot police", "group")]
    )
    actors, _ = settle_actors(pile, told_together(pile))
    assert named(actors, "Velden police") == named(actors, "Velden Police Department")
    assert len(actors) == 3
    (velden,) = (actor for actor in actors if "Velden police" in actor.names)
    assert (velden.name, velden.kind) == ("Velden Police Department", "organisation")
