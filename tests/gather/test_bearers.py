"""Chains as bearers of names."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from builders import span_of
from gather_piles import entry
from headwater.gather.bearers import Bearer, find_bearers, kinds_by_name, without_article
from headwater.record.mark import ActorKind, Marks, Role
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import Story


def bearers(*pile: MarkedDocument) -> list[Bearer]:
    ids = tuple(each.document.id for each in pile)
    return find_bearers(pile, [Story(id="s", title=None, documents=ids, when=None, affair="a")])


def one(name: str, kind: ActorKind) -> Bearer:
    (found,) = bearers(entry(f"Here {name} was.", [(name, kind)]))
    return found


@pytest.mark.parametrize(
    ("name", "expected"),
    [("The Light Board", "Light Board"), ("the  Light\nBoard", "Light Board"), ("The", "The"), ("", ""),
     ("Theo Vint", "Theo Vint")],
)  # fmt: skip
def test_a_name_stands_on_one_line_without_its_article(name: str, expected: str) -> None:
    assert without_article(name) == expected


def test_a_town_beside_the_firm_that_is_called_after_it_is_no_firm() -> None:
    both = entry("Velm sued Velm Airways.", [("Velm Airways", "organisation"), ("Velm", "place")])
    firm = entry("Velm Airways flew.", [("Velm Airways", "organisation")], path="b.txt")
    assert kinds_by_name([both, firm])["velm",] == "place"
    alone = entry("Velm flew.", [("Velm", "place")], path="c.txt")
    assert kinds_by_name([firm, alone])["velm",] == "organisation"


@pytest.mark.parametrize(
    ("name", "kind", "is_short", "is_full"),
    [
        ("Vint", "person", True, False),
        ("Bela Vint", "person", False, True),
        ("van der Vint", "person", True, False),
        ("Van Vint", "organisation", False, False),
        ("Torrin", "place", False, False),
        ("Light Board", "organisation", False, False),
    ],
)
def test_lone_words_and_full_names_of_persons(
    name: str, kind: ActorKind, is_short: bool, is_full: bool
) -> None:
    found = one(name, kind)
    assert (found.is_short, found.is_full_person, found.is_named) == (is_short, is_full, True)


def test_a_description_is_no_name() -> None:
    marked = entry("Here the pilot was.", [("the pilot", "person")])
    chain = replace(marked.marks.chains[0], names=())
    described = MarkedDocument(
        document=marked.document, marks=Marks(document=marked.document.id, chains=(chain,))
    )
    (found,) = bearers(described)
    assert (found.is_named, found.name, found.words) == (False, "pilot", ("pilot",))


def test_what_most_mentions_take_a_name_for_decides_its_kind() -> None:
    slip = entry("Torrin fell.", [("Torrin", "person")], path="a")
    right = entry("Torrin burned. Torrin fell.", [("Torrin", "place")], path="b")
    assert kinds_by_name([slip, right]) == kinds_by_name([right, slip]) == {("torrin",): "place"}
    assert {found.kind for found in bearers(slip, right)} == {"place"}
    assert {found.chain.kind for found in bearers(slip, right)} == {"person", "place"}


def test_a_lone_word_that_one_article_shows_to_be_a_states_is_a_states() -> None:
    guess = entry("Zelvira urged calm. Zelvira waited.", [("Zelvira", "organisation")], path="a")
    shown = entry("Zelvira's army left.", [("Zelvira", "state")], path="b")
    assert kinds_by_name([guess, shown])["zelvira",] == "state"
    guess = entry(
        "East Zelvira urged calm. East Zelvira waited.", [("East Zelvira", "organisation")], path="a"
    )
    shown = entry("East Zelvira's army left.", [("East Zelvira", "state")], path="b")
    assert kinds_by_name([guess, shown])["east", "zelvira"] == "organisation"


def test_a_lone_word_that_is_no_persons_name_is_the_bodys_whose_it_is_elsewhere() -> None:
    slip = entry("Zelvira fell. Zelvira rose.", [("Zelvira", "person")], path="a")
    body = entry("Zelvira paid.", [("Zelvira", "organisation")], path="b")
    person = entry("Anna Zelvira wept.", [("Anna Zelvira", "person")], path="c")
    assert kinds_by_name([slip, body])["zelvira",] == "organisation"
    assert kinds_by_name([slip, body, person])["zelvira",] == "person"


def test_what_somebody_has_is_not_called_so() -> None:
    made = entry("Ann Roe's Trust paid.", [("Ann Roe's Trust", "organisation")])
    nameless = tuple(replace(chain, names=()) for chain in made.marks.chains)
    (found,) = bearers(MarkedDocument(document=made.document, marks=replace(made.marks, chains=nameless)))
    assert not found.is_named


def test_a_lone_word_with_which_a_firm_s_name_begins_is_that_firm_s() -> None:
    slip = entry("Zelvira fell. Zelvira rose.", [("Zelvira", "place")], path="a")
    firm = entry("Zelvira Mining paid.", [("Zelvira Mining", "organisation")], path="b")
    college = entry("Zelvira College paid.", [("Zelvira College", "organisation")], path="b")
    assert kinds_by_name([slip, firm])["zelvira",] == "organisation"
    assert kinds_by_name([slip, college])["zelvira",] == "place"


def test_bearers_stand_in_the_order_of_names_whatever_the_order_of_articles() -> None:
    pile = [
        entry("Vint met Anna Orrick.", [("Vint", "person"), ("Anna Orrick", "person")], path="a"),
        entry("Žofie spoke.", [("Žofie", "person")], path="b"),
    ]
    assert [found.name for found in bearers(*pile)] == ["Anna Orrick", "Vint", "Žofie"]
    assert bearers(*pile) == bearers(*reversed(pile))


@pytest.mark.parametrize(
    ("name", "kind", "expected"),
    [
        ("CEO Bela Vint", "person", "Bela Vint"),
        ("PM Vint", "person", "Vint"),
        ("Torrin Rovers RB Bela Vint", "person", "Bela Vint"),
        ("TE Bela Vint", "organisation", "Bela Vint"),
        ("USS Bela Vint", "organisation", "USS Bela Vint"),
        ("TE Anna Brandel", "organisation", "TE Anna Brandel"),
        ("OJ Vint", "person", "OJ Vint"),
        ("PM BELA VINT", "person", "PM BELA VINT"),
    ],
)
def test_an_office_in_capitals_is_no_part_of_a_name(name: str, kind: ActorKind, expected: str) -> None:
    known = entry("Here Bela Vint was.", [("Bela Vint", "person")], path="known.txt")
    found = bearers(entry(f"Here {name} was.", [(name, kind)]), known)
    assert expected in {bearer.name for bearer in found if name in bearer.chain.names}


def test_whoever_is_only_described_makes_no_name_a_person_s() -> None:
    slip = entry("Pilot fell. Pilot rose.", [("Pilot", "person")], path="a")
    body = entry("Pilot paid.", [("Pilot", "organisation")], path="b")
    told = entry("The pilot wept.", [("the pilot", "person")], path="c")
    role = (
        Role(text="pilot", span=told.marks.chains[0].mentions[0]) if told.marks.chains[0].mentions else None
    )
    chain = replace(told.marks.chains[0], names=(), roles=(role,) if role else ())
    described = MarkedDocument(
        document=told.document, marks=Marks(document=told.document.id, chains=(chain,))
    )
    assert kinds_by_name([slip, body, described])["pilot",] == "organisation"
    named = replace(
        chain,
        names=("Pilot",),
        name="Pilot",
        roles=(Role(text="skipper", span=span_of(told.document, "wept")),),
    )
    titled = MarkedDocument(document=told.document, marks=Marks(document=told.document.id, chains=(named,)))
    assert kinds_by_name([slip, body, titled])["pilot",] == "person"


def test_a_body_s_name_of_two_words_makes_nobody_known() -> None:
    team = entry("Here Bela Vint was.", [("Bela Vint", "organisation")], path="team.txt")
    (found,) = bearers(entry("Here TE Bela Vint was.", [("TE Bela Vint", "organisation")]), team)[1:]
    assert found.name == "TE Bela Vint"


def test_what_has_a_government_of_its_name_is_a_state() -> None:
    place = entry("Here Zelvira was.", [("Zelvira", "place")])
    body = entry("The Government of Zelvira paid.", [("Government of Zelvira", "organisation")])
    assert kinds_by_name([place])["zelvira",] == "place"
    assert kinds_by_name([place, body])["zelvira",] == "state"
    name = "Office of the Prime Minister of Zelvira"
    office = entry(f"The {name} paid.", [(name, "organisation")])
    assert kinds_by_name([place, office])["zelvira",] == "state"
