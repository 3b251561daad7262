"""Which names mean the same, on groups built by hand."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.actors.actors import find_cast
from headwater.mark.actors.linking import Linker, NameGroup
from headwater.mark.actors.naming import Naming, name_key
from headwater.mark.actors.words import read_words
from headwater.mark.article import Tools
from headwater.mark.parsed import ParsedDocument
from headwater.record.document import Document
from headwater.record.mark import ActorKind

Link = Callable[..., dict[str, str]]


@pytest.fixture(scope="module")
def link(parse: Callable[[Document | str], ParsedDocument], tools: Tools) -> Link:
    words = read_words(parse("Nothing is here.").paragraphs[0], 0)

    def link_names(**kinds: ActorKind) -> dict[str, str]:
        groups = []
        for underscored, kind in kinds.items():
            name = underscored.replace("_", " ")
            naming = Naming(words=words, start=0, end=1, name=name, key=name_key(name), form="name")
            groups.append(NameGroup(key=naming.key, namings=[naming], kind=kind))
        return Linker(lexicon=tools.actors, gazetteer=tools.gazetteer).link(groups)

    return link_names


def test_a_surname_joins_the_one_person_who_bears_it(link: Link) -> None:
    links = link(Hedda_Voll="person", Voll="person")
    assert links["voll"] == links["hedda voll"]


def test_a_surname_that_two_bear_stays_alone(link: Link) -> None:
    links = link(Arne_Brekke="person", Signe_Brekke="person", Brekke="person")
    assert len(set(links.values())) == 3


def test_a_middle_name_makes_no_other_person(link: Link) -> None:
    links = link(Hedda_Maria_Voll="person", Hedda_Voll="person")
    assert len(set(links.values())) == 1


def test_initials_join_the_long_form(link: Link) -> None:
    links = link(Northern_Harbour_Council="organisation", NHC="organisation")
    assert len(set(links.values())) == 1


def test_the_first_word_of_a_firm_s_name_stands_for_it_but_not_of_an_office_s(link: Link) -> None:
    assert len(set(link(Vollen_Bonded_Storage="organisation", Vollen="organisation").values())) == 1
    assert len(set(link(Vollen_Customs_Service="organisation", Vollen="organisation").values())) == 2


def test_what_is_called_after_a_saint_is_the_one_body_of_that_name(link: Link) -> None:
    assert len(set(link(St_Voll_General_Hospital="organisation", St_Voll="place").values())) == 1
    hospitals = {"St_Voll_General_Hospital": "organisation", "St_Voll_Old_School": "organisation"}
    assert len(set(link(**hospitals, St_Voll="place").values())) == 3


def test_legal_forms_do_not_matter(link: Link) -> None:
    links = link(Norrlink_Holdings_Ltd="organisation", Norrlink="organisation")
    assert len(set(links.values())) == 1


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("The Calder Gazette printed it. A sailor told the Gazette so.", True),
        ("The Gazette of Calder printed it. A sailor told the Gazette so.", True),
        ("The Calder Gazette printed it. Gazette Holdings paid.", False),
    ],
)
def test_the_word_that_heads_a_name_is_short_for_it(
    parse: Callable[[Document | str], ParsedDocument], tools: Tools, text: str, is_one: bool
) -> None:
    cast = find_cast(parse(text), tools.gazetteer, tools.outlets, tools.actors)
    named = {chain.id for chain in cast.chains if any("Gazette" in name for name in chain.names)}
    assert (len(named) == 1) is is_one


def test_ministries_of_two_states_stay_apart(link: Link) -> None:
    links = link(Norwegian_Foreign_Ministry="organisation", Swedish_Foreign_Ministry="organisation")
    assert len(set(links.values())) == 2


def test_the_order_of_names_does_not_matter(link: Link) -> None:
    one = link(Hedda_Voll="person", Voll="person", Arne_Brekke="person")
    other = link(Arne_Brekke="person", Voll="person", Hedda_Voll="person")
    assert one == other


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("U.N.", "un"),
        ("Norway's army", "norway army"),
        ("Al-Khalil", "al khalil"),
        ("Björn Åkesson", "bjorn akesson"),
    ],
)
def test_keys(name: str, key: str) -> None:
    assert name_key(name) == key


def test_the_first_word_stands_for_a_group_of_firms(link: Link) -> None:
    links = link(Lindelm_Care_Group="organisation", Lindelm="organisation")
    assert links["lindelm"] == links["lindelm care group"]
    links = link(Lindelm_Sea_Care_Group="organisation", Lindelm="organisation")
    assert links["lindelm"] == "lindelm"


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("The editor of the Telask Tide was held in the port town of Telask. Telask was quiet.", False),
        ("The Telask Tide came out late. People in Telask waited for it.", False),
        ("Nobody has confidence in Lenk. Odo Lenk, the mayor, resigned.", True),
    ],
)
def test_where_something_is_is_no_short_name(
    parse: Callable[[Document | str], ParsedDocument], tools: Tools, text: str, is_one: bool
) -> None:
    cast = find_cast(parse(text), tools.gazetteer, tools.outlets, tools.actors)
    both = [chain for chain in cast.chains if {"Telask", "Lenk"} & set(chain.names)]
    assert any(len(name.split()) > 1 for chain in both for name in chain.names) == is_one


def test_a_paper_of_another_tongue_is_known_by_its_first_word(
    parse: Callable[[Document | str], ParsedDocument], tools: Tools
) -> None:
    text = "The talks stalled, the daily Gazeta e Tarnit reports. The master is home, the Gazeta writes."
    cast = find_cast(parse(text), tools.gazetteer, tools.outlets, tools.actors)
    paper = next(chain for chain in cast.chains if "Gazeta" in chain.names)
    assert (paper.name, paper.kind) == ("Gazeta e Tarnit", "organisation")


@pytest.mark.parametrize(
    ("text", "are_one"),
    [
        ("The Skarn Free Front, or FLS, has fought since May.", True),
        ("The Skarn Free Front (or FLS) has fought since May.", True),
        ("They asked the Skarn Free Front, or HLS, for help.", False),
        ("They asked the Skarn Free Front and FLS, for help.", False),
        ("They asked the Skarn Free Front or FLS for help.", False),
        ("They asked the Front, or FLS, for help.", False),
        ("FLS :: Skarn Free Front", False),
    ],
)
def test_what_else_a_body_is_called_stands_behind_or_between_commas(
    parse: Callable[[str], ParsedDocument], tools: Tools, text: str, are_one: bool
) -> None:
    cast = find_cast(parse(text), tools.gazetteer, tools.outlets, tools.actors)
    chains = [chain.names for chain in cast.chains if "FLS" in chain.names or "HLS" in chain.names]
    assert chains == [("Skarn Free Front", "FLS")] if are_one else all(len(names) == 1 for names in chains)


@pytest.mark.parametrize(
    ("text", "are_one"),
    [
        ("The city of Zelvira sued Zelvira Airways in May.", False),
        ("The people of Zelvira sued Zelvira Airlines in May.", False),
        ("A suit against Zelvira Airways failed. Zelvira was glad.", True),
    ],
)
def test_a_town_is_no_airline_that_is_called_after_it(
    parse: Callable[[str], ParsedDocument], tools: Tools, text: str, are_one: bool
) -> None:
    cast = find_cast(parse(text), tools.gazetteer, tools.outlets, tools.actors)
    chains = [chain for chain in cast.chains if "Zelvira" in chain.names]
    assert (len(chains[0].names) == 2) is are_one


def test_a_nameplate_with_two_colons_names_one_agency(
    parse: Callable[[str], ParsedDocument], tools: Tools
) -> None:
    text = "SkaTA :: Skarn Telegraph Agency\n\nA shell fell in Zelvira on Monday, SkaTA reported."
    cast = find_cast(parse(text), tools.gazetteer, tools.outlets, tools.actors)
    assert ("Skarn Telegraph Agency", "SkaTA") in [chain.names for chain in cast.chains]
