"""Runs of capitals taken apart."""

from __future__ import annotations

import pytest

from headwater.mark.actors.actors import find_cast
from headwater.mark.article import Tools
from passages import Parse


@pytest.mark.parametrize(
    ("text", "is_named"),
    [
        ("Norway appealed to the European Union for help.", True),
        ("The president of the European Union praised Norway.", True),
        ("The Minister of Foreign Affairs praised Norway.", False),
    ],
)
def test_a_body_whose_words_are_those_of_offices_bears_a_name(
    parse: Parse, tools: Tools, text: str, is_named: bool
) -> None:
    cast = find_cast(parse(text), tools.gazetteer, tools.outlets, tools.actors)
    names = {name for chain in cast.chains for name in chain.names}
    assert names == ({"Norway", "European Union"} if is_named else {"Norway"})


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The ship of Norway Telecom left on Friday.", "Norway Telecom", "organisation"),
        ("Telecom Norway said that it was over.", "Telecom Norway", "organisation"),
        ("They bought shares of Swedish Tobacco.", "Swedish Tobacco", "organisation"),
        ("They met Norway in the final.", "Norway", "state"),
    ],
)
def test_a_firm_that_has_a_countrys_name_in_its_own_is_one_name(
    parse: Parse, tools: Tools, text: str, name: str, kind: str
) -> None:
    cast = find_cast(parse(text), tools.gazetteer, tools.outlets, tools.actors)
    assert [(chain.names, chain.kind) for chain in cast.chains if chain.names] == [((name,), kind)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Minister of Foreign Affairs of Zelvira, Helle Venn, signed it.", "Zelvira"),
        ("Orla Venn, director of Venn Fisheries, left when Venn called.", "Venn Fisheries"),
    ],
)
def test_what_an_office_is_of_is_named_whole(parse: Parse, tools: Tools, text: str, name: str) -> None:
    cast = find_cast(parse(text), tools.gazetteer, tools.outlets, tools.actors)
    names = {name for chain in cast.chains for name in chain.names}
    assert name in names
    assert not names & {f"of {name}", "Fisheries"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The spokeswoman of the FBI Maria Lind left on Friday.", {"FBI", "Maria Lind"}),
        ("Maria Lind of the Foreign Ministry has called back.", {"Maria Lind", "Foreign Ministry"}),
        ("The speaker of the Zelvira MFA Priit Ojas called back.", {"Zelvira", "MFA", "Priit Ojas"}),
        ("Priit Ojas of the Foreign Ministry has called back.", {"Priit Ojas", "Foreign Ministry"}),
        ("The listeners of ABC Radio Melbourne called back.", {"ABC Radio Melbourne"}),
        ("The donors of the Friends of the Earth called back.", {"Friends of the Earth"}),
        ("They met JD Maria Lind on Friday.", {"JD Maria Lind"}),
    ],
)
def test_a_person_and_the_body_beside_her_are_two(
    parse: Parse, tools: Tools, text: str, names: set[str]
) -> None:
    cast = find_cast(parse(text), tools.gazetteer, tools.outlets, tools.actors)
    assert {name for chain in cast.chains for name in chain.names} == names


@pytest.mark.parametrize(
    "text",
    ["The speaker of the MFA Priit Ojas called back.", "Priit Ojas of the Foreign Ministry has called back."],
)
def test_who_speaks_for_a_body_is_one_person(parse: Parse, tools: Tools, text: str) -> None:
    cast = find_cast(parse(text), tools.gazetteer, tools.outlets, tools.actors)
    assert [chain.name for chain in cast.chains if chain.kind == "person"] == ["Priit Ojas"]


def test_the_handle_behind_a_name_is_hers(parse: Parse, tools: Tools) -> None:
    parsed = parse("Orla Venn (@lockkeeper) has written that the lock is shut.")
    cast = find_cast(parsed, tools.gazetteer, tools.outlets, tools.actors)
    assert [set(chain.names) for chain in cast.chains if chain.names] == [{"Orla Venn", "@lockkeeper"}]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("QNA | Quay News Agency - English service", "Quay News Agency"),
        ("The mayor told Kanal 7 that the talks had stalled.", "Kanal 7"),
        ("The daily Gazeta e Tarnit reports that the talks had stalled.", "Gazeta e Tarnit"),
    ],
)
def test_no_dash_ends_a_name_and_a_station_has_its_number_and_a_paper_its_town(
    parse: Parse, tools: Tools, text: str, name: str
) -> None:
    cast = find_cast(parse(text), tools.gazetteer, tools.outlets, tools.actors)
    assert name in {each for chain in cast.chains for each in chain.names}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The wife of President Hedda Voll left on Friday.", {"Hedda Voll"}),
        ("They asked the lawyer of Captain Orla Venn.", {"Orla Venn"}),
        ("They asked the spokesman of General Arne Brekke.", {"Arne Brekke"}),
        ("Zelvira, in the person of Colonel F. Ojas, denied it.", {"Zelvira", "F. Ojas"}),
        ("They asked the Minister of Justice Orla Venn.", {"Orla Venn"}),
        ("The head of the Ministry of Health G. Venn denied it.", {"Ministry of Health", "G. Venn"}),
        ("The chief of the Ports Authority O. R. Venn denied it.", {"Ports Authority", "O. R. Venn"}),
        ("They asked the Bank of J. P. Venn.", {"Bank of J. P. Venn"}),
        ("The firm sold hulls to Silk Anchor in May.", {"Silk Anchor"}),
        ("They named her Norrlink Chairman in May.", {"Norrlink"}),
        ("They asked the Norrlink Engineer in May.", {"Norrlink"}),
    ],
)
def test_who_has_a_title_and_who_leads_a_body_is_named_without_them(
    parse: Parse, tools: Tools, text: str, names: set[str]
) -> None:
    cast = find_cast(parse(text), tools.gazetteer, tools.outlets, tools.actors)
    assert {name for chain in cast.chains for name in chain.names} == names
