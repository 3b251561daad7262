"""Actors of an article: names, kinds, chains, roles, descriptions and pronouns."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from builders import document_of
from headwater.mark.actors.actors import find_cast
from headwater.mark.article import Tools
from headwater.mark.cast import Cast
from headwater.mark.parsed import ParsedDocument
from headwater.record.document import Document
from headwater.record.mark import Chain

Read = Callable[[str], tuple[Cast, Document]]


@pytest.fixture(scope="module")
def read(parse: Callable[[Document | str], ParsedDocument], tools: Tools) -> Read:
    def read_text(text: str) -> tuple[Cast, Document]:
        parsed = parse(text)
        return find_cast(parsed, tools.gazetteer, tools.outlets, tools.actors), parsed.document

    return read_text


def chain_named(cast: Cast, name: str) -> Chain:
    [chain] = [chain for chain in cast.chains if name in (chain.name, *chain.names)]
    return chain


def words_of(cast: Cast, document: Document, name: str) -> list[str]:
    return [document.words(span) for span in chain_named(cast, name).mentions]


def test_short_forms_join_their_full_name(read: Read) -> None:
    cast, _ = read(
        "Hedda Maria Voll met Arne Brekke in Oslo. Voll said the talks were short. Brekke did not answer."
    )
    assert chain_named(cast, "Voll").names == ("Hedda Maria Voll", "Voll")
    assert chain_named(cast, "Brekke").kind == "person"


def test_two_people_of_one_surname_stay_apart(read: Read) -> None:
    cast, _ = read("Arne Brekke praised the plan. His cousin Signe Brekke opposed it.")
    assert chain_named(cast, "Arne Brekke").id != chain_named(cast, "Signe Brekke").id


def test_titles_are_roles_and_tell_the_country(read: Read) -> None:
    cast, _ = read("Norwegian Deputy Foreign Minister Hedda Voll arrived on Monday.")
    chain = chain_named(cast, "Hedda Voll")
    assert [role.text for role in chain.roles] == ["Norwegian Deputy Foreign Minister"]
    assert (chain.kind, chain.country, chain.names) == ("person", "NO", ("Hedda Voll",))


def test_a_title_with_its_state_behind_it(read: Read) -> None:
    cast, _ = read("They met with Deputy Foreign Minister of Norway Hedda Voll on Monday.")
    assert chain_named(cast, "Hedda Voll").roles[0].text == "Deputy Foreign Minister of Norway"
    assert chain_named(cast, "Norway").kind == "state"


def test_appositions_are_roles(read: Read) -> None:
    cast, _ = read("Arne Brekke, a spokesman for the harbour board, said nothing had changed.")
    assert chain_named(cast, "Arne Brekke").roles[0].text == "spokesman for the harbour board"


@pytest.mark.parametrize(
    "name",
    ["Norwegian Foreign Ministry", "Norwegian foreign ministry", "Norwegian Ministry of Foreign Affairs"],
)
def test_institutions_of_a_state_are_names(read: Read, name: str) -> None:
    cast, _ = read(f"The {name} said on Monday that the talks would go on.")
    chain = chain_named(cast, name)
    assert (chain.kind, chain.country) == ("organisation", "NO")


def test_two_wordings_of_one_ministry_are_one(read: Read) -> None:
    cast, _ = read(
        "The Norwegian Foreign Ministry protested. The Norwegian Ministry of Foreign Affairs sent a note."
    )
    assert len(chain_named(cast, "Norwegian Foreign Ministry").mentions) == 2


def test_acronyms_join_their_long_form(read: Read) -> None:
    cast, _ = read("The Northern Harbour Council (NHC) met on Monday. The NHC said it would wait.")
    assert "NHC" in chain_named(cast, "Northern Harbour Council").names


def test_particles_belong_to_names(read: Read) -> None:
    cast, _ = read("Omar al-Khalil and Pieter van der Berg met Abu Salim in Oslo.")
    names = {name for chain in cast.chains for name in chain.names}
    assert {"Omar al-Khalil", "Pieter van der Berg"} <= names


def test_peoples_and_seats_mean_their_state(read: Read) -> None:
    cast, document = read("The Kremlin said on Monday that Russian troops would leave.")
    chain = chain_named(cast, "Russia")
    forms = {
        document.words(mention.span): mention.form for mention in cast.mentions if mention.chain == chain.id
    }
    assert forms["Kremlin"] == "metonym"
    assert forms["Russian"] == "demonym"
    assert chain.names == ()


def test_a_capital_that_acts_is_its_state_and_else_a_place(read: Read) -> None:
    cast, _ = read("Oslo condemned the attack. The ministers met in Oslo.")
    assert {chain.kind for chain in cast.chains if chain.name in {"Oslo", "Norway"}} == {"place", "state"}


def test_an_invented_people_means_its_invented_state(read: Read) -> None:
    cast, document = read(
        "The government of Talverra resigned on Monday. The Talverran company said it would stay in Talverra."
    )
    assert "Talverran" in words_of(cast, document, "Talverra")
    assert chain_named(cast, "Talverra").kind == "state"


def test_descriptions_and_pronouns_go_back_to_the_name(read: Read) -> None:
    cast, document = read(
        "Finnish Interior Minister Hedda Voll visited the harbour. The minister said she would return. "
        "She praised the crews."
    )
    assert words_of(cast, document, "Hedda Voll") == [
        "Finnish Interior Minister",
        "Hedda Voll",
        "The minister",
        "she",
        "She",
    ]


def test_another_office_is_another_person(read: Read) -> None:
    cast, document = read(
        "Deputy Foreign Minister of Norway Hedda Voll flew home. Norway's foreign minister stayed in Geneva."
    )
    assert words_of(cast, document, "Hedda Voll") == ["Deputy Foreign Minister of Norway", "Hedda Voll"]


def test_a_group_is_the_body_named_last(read: Read) -> None:
    cast, document = read("Red Lantern claimed the attack. The group has several hundred members.")
    assert "The group" in words_of(cast, document, "Red Lantern")


def test_the_leader_of_a_group_is_another(read: Read) -> None:
    cast, document = read("Red Lantern claimed the attack. The group's leader lives abroad.")
    assert not any("leader" in words for words in words_of(cast, document, "Red Lantern"))


def test_unnamed_people_have_a_chain_of_their_own(read: Read) -> None:
    cast, _ = read("Norwegian officials told reporters that the port was closed.")
    chain = chain_named(cast, "Norwegian officials")
    assert (chain.kind, chain.names) == ("group", ())


def test_names_are_free_of_articles_and_possessives(read: Read) -> None:
    cast, _ = read("The Northern Harbour Council's chairman praised Arne Brekke's speech.")
    names = {name for chain in cast.chains for name in chain.names}
    assert {"Northern Harbour Council", "Arne Brekke"} <= names


def test_a_title_behind_words_that_tell_which_is_a_role(read: Read) -> None:
    text = "Reached on Thursday, the political secretary of the Front, Mr Odo Venn, confirmed the offer."
    roles = chain_named(read(text)[0], "Odo Venn").roles
    assert [role.text for role in roles] == ["political secretary of the Front"]


def test_headlines_name_what_the_text_names(read: Read) -> None:
    cast, _ = read(
        "Voll Visits Harbour And Warns Dockers Again\n\nHedda Voll visited the harbour on Monday. "
        "Voll warned the dockers."
    )
    assert len(chain_named(cast, "Voll").mentions) == 3
    assert len([chain for chain in cast.chains if chain.names]) == 1


def test_an_article_in_another_language_is_no_trouble(read: Read, tools: Tools) -> None:
    assert document_of("Премьер прибыл в Осло.", language="ru").read == "shallow"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.sampled_from(
            [*"aA bB.,'’“”\"-()@#0\n\t Hé李ع👍", "Voll ", "the ", "said ", "his ", "of ", "al-", "Oslo "]
        ),
        max_size=40,
    ).map("".join)
)
def test_any_text_gives_mentions_inside_it(read: Read, text: str) -> None:
    cast, document = read(text)
    for mention in cast.mentions:
        assert 0 <= mention.span.start < mention.span.end <= len(document.text)
        assert "\n" not in document.words(mention.span)
    ids = {chain.id for chain in cast.chains}
    assert {mention.chain for mention in cast.mentions} <= ids
    assert all(chain.name for chain in cast.chains)


def test_a_lone_name_that_speaks_is_no_town(read: Read) -> None:
    cast, _ = read("The pier will reopen in May, Quarlesby said. Quarlesby warned that it may rain.")
    assert chain_named(cast, "Quarlesby").kind == "person"


def test_an_adverb_before_a_name_is_none_of_it(read: Read) -> None:
    cast, _ = read("Arne Brekke was away. Ironically Brekke had sold the boat.")
    assert chain_named(cast, "Brekke").names == ("Arne Brekke", "Brekke")


def test_the_elder_of_two_is_not_the_one_who_is_named(read: Read) -> None:
    cast, document = read("Anton Brekke won the race. The elder Brekke will sail in May.")
    assert words_of(cast, document, "Anton Brekke") == ["Anton Brekke"]


def test_a_speaker_is_not_she_in_her_own_words(read: Read) -> None:
    cast, document = read(
        "Hedda Tolk died on Monday. “She was kind and she loved the sea,” said Ravi Undel. "
        "Undel added: “She will be missed.”"
    )
    assert not {"She", "she"} & set(words_of(cast, document, "Undel"))
    assert "She" in words_of(cast, document, "Hedda Tolk")


def test_a_plain_word_for_a_person_before_a_name_is_a_role(read: Read) -> None:
    cast, _ = read("Fans greeted the swimmer Hedda Voll on Monday.")
    assert [role.text for role in chain_named(cast, "Hedda Voll").roles] == ["swimmer"]


def test_a_rival_before_a_name_tells_no_kind(read: Read) -> None:
    cast, _ = read("The company sold the yard to its rival Norrlink Shipping on Monday.")
    assert chain_named(cast, "Norrlink Shipping").kind == "organisation"


def test_the_title_of_a_work_in_quotation_marks_is_no_actor(read: Read) -> None:
    cast, _ = read("She starred in “Danish Harvest” and lives in Oslo.")
    assert {chain.name for chain in cast.chains} == {"Oslo"}


def test_an_institution_with_two_charges_is_one_name(read: Read) -> None:
    cast, _ = read("The Fish and Wildlife Service closed the bay. The Service gave no reason.")
    assert chain_named(cast, "Fish and Wildlife Service").kind == "organisation"


def test_a_team_without_its_town_is_the_same_team(read: Read) -> None:
    cast, _ = read("The Oslo Otters lost on Monday. The Otters had led by two goals.")
    assert chain_named(cast, "Otters").names == ("Oslo Otters", "Otters")


def test_a_ship_is_no_person(read: Read) -> None:
    cast, _ = read("The frigate HMS Voll left Oslo on Monday.")
    assert chain_named(cast, "HMS Voll").kind == "organisation"


def test_whose_administration_it_is_is_a_person(read: Read) -> None:
    cast, _ = read("The Brekke administration raised the tax. Brekke will speak on Monday.")
    assert chain_named(cast, "Brekke").kind == "person"


def test_a_minister_of_foreign_affairs_is_called_no_affairs(read: Read) -> None:
    cast, _ = read("The Second Minister of Home Affairs of Norway confirmed the talks on Monday.")
    assert "Affairs" not in {name for chain in cast.chains for name in chain.names}


def test_a_role_begins_after_whom_it_is_told_beside(read: Read) -> None:
    cast, _ = read("The port of Calder Bay and his Danish guest Arne Brekke agreed on Monday.")
    assert [role.text for role in chain_named(cast, "Arne Brekke").roles] == ["Danish guest"]


def test_a_function_beside_the_name_is_a_mention_and_whose_it_is_another(read: Read) -> None:
    cast, document = read("Arne Brekke, the Norwegian foreign minister, left Geneva on Monday.")
    brekke = chain_named(cast, "Arne Brekke")
    start = document.text.index("Norwegian")
    role = replace(brekke.mentions[0], start=start, end=start + len("Norwegian foreign minister"))
    assert cast.chain_at(role) == brekke.id
    state = cast.chain_at(replace(role, end=start + len("Norwegian")))
    assert state is not None
    assert cast.chain(state).kind == "state"


def test_no_name_begins_with_of_after_a_title(read: Read) -> None:
    cast, _ = read("Hedda Voll, managing director of Friends of Rivers, met reporters on Monday.")
    assert not [name for chain in cast.chains for name in chain.names if name.startswith("of ")]


def test_police_are_somebody_without_an_article(read: Read) -> None:
    cast, document = read("Police arrested two men in Oslo on Monday. The men resisted, police said.")
    assert words_of(cast, document, "Police") == ["Police", "police"]
    assert chain_named(cast, "Police").kind == "group"


def test_the_police_are_the_force_that_is_named(read: Read) -> None:
    cast, document = read("The Oslo Police arrested two men on Monday. The police gave no reason.")
    assert words_of(cast, document, "Oslo Police") == ["Oslo Police", "The police"]


def test_a_head_that_is_hit_is_nobody(read: Read) -> None:
    cast, _ = read("Hedda Voll was hit in the head on Monday, and her body was found in Oslo.")
    assert {chain.name for chain in cast.chains} == {"Hedda Voll", "Oslo"}


def test_a_first_name_alone_is_whom_the_full_name_names(read: Read) -> None:
    cast, document = read("Good news for Signe owners. Signe Lund is back. Nobody had missed Signe more.")
    assert set(words_of(cast, document, "Signe Lund")) >= {"Signe", "Signe Lund"}
    assert chain_named(cast, "Signe Lund").kind == "person"


def test_a_name_after_an_age_is_a_person(read: Read) -> None:
    cast, _ = read("The vote was slow, 25-year-old Guzeva said.")
    assert chain_named(cast, "Guzeva").kind == "person"


@pytest.mark.parametrize(
    "text",
    [
        "They drove an Audi to the bank.",
        "He had fought in World War II.",
        "She won an Emmy last night and may host the Oscars.",
        "CHARGED WITH MURDER: Brekke denies murder, and will not speak of murder again.",
    ],
)
def test_things_are_nobody(read: Read, text: str) -> None:
    cast, _ = read(text)
    named = {name for chain in cast.chains for name in chain.names}
    assert not named & {"Audi", "World War II", "Emmy", "Oscars", "MURDER", "World War"}


def test_the_previous_body_is_another_one(read: Read) -> None:
    cast, document = read("The Voll administration agreed. The previous administration had refused to talk.")
    words = [
        word for chain in cast.chains if "Voll" in chain.name for word in map(document.words, chain.mentions)
    ]
    assert "The previous administration" not in words


def test_a_number_that_scraping_tore_apart_stays_whole(read: Read) -> None:
    cast, _ = read("In the north 50, 000 people marched through the town.")
    assert [chain.name for chain in cast.chains if chain.kind == "group"] == ["50, 000 people"]


def test_what_comes_late_with_a_body_s_name_is_another(read: Read) -> None:
    cast, _ = read(
        "The workers of Norrlink left. Engineers of Norrlink said so. The tool Norrlink Guard helped nobody."
    )
    assert "Norrlink Guard" not in chain_named(cast, "Norrlink").names


def test_a_body_has_its_other_name_too(read: Read) -> None:
    cast, _ = read("The Dunmark Front, also known as the Tide Union, left. The Tide Union said nothing.")
    assert set(chain_named(cast, "Tide Union").names) == {"Dunmark Front", "Tide Union"}


def test_a_name_holds_all_that_its_acronym_abbreviates(read: Read) -> None:
    cast, _ = read("The rules came from the Board of Harbours and the Coast (BHC). BHC said nothing.")
    assert chain_named(cast, "BHC").name == "Board of Harbours and the Coast"


def test_an_office_with_its_field_stands_before_a_comma(read: Read) -> None:
    cast, _ = read("Minister for the Northern Coast, Hedda Voll said: I am glad.")
    assert [role.text for role in chain_named(cast, "Hedda Voll").roles] == [
        "Minister for the Northern Coast"
    ]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Police Lt. Hedda Voll said the fire was out.", "Hedda Voll", "Police Lt."),
        ("The fire was out. Capt. Arne Brekke said so.", "Arne Brekke", "Capt."),
    ],
)
def test_abbreviated_ranks_are_roles(read: Read, text: str, name: str, role: str) -> None:
    chain = chain_named(read(text)[0], name)
    assert (chain.kind, [one.text for one in chain.roles]) == ("person", [role])


def test_an_adjective_that_opens_a_sentence_is_no_given_name(read: Read) -> None:
    cast, _ = read("Brave Owen Brekke pulled two children from the water.")
    assert chain_named(cast, "Owen Brekke").kind == "person"


def test_a_hospital_has_its_name_without_the_noun(read: Read) -> None:
    cast, _ = read("She was taken to Calder General Hospital. Doctors at Calder General said so.")
    assert chain_named(cast, "Calder General").kind == "organisation"
    assert "Calder General Hospital" in chain_named(cast, "Calder General").names


def test_who_is_convicted_is_not_the_judge(read: Read) -> None:
    cast, _ = read("The case was heard by Judge Arne Brekke on Monday. He was sentenced to ten years.")
    assert len(chain_named(cast, "Arne Brekke").mentions) == 2


@pytest.mark.parametrize(
    "text", ["They stacked two plastic chairs.", "The blast destroyed three oil well heads."]
)
def test_things_that_share_a_calling_s_word_are_nobody(read: Read, text: str) -> None:
    assert "group" not in {chain.kind for chain in read(text)[0].chains}


def test_a_title_between_the_and_a_name_in_commas_is_hers(read: Read) -> None:
    cast, document = read(
        "The chairwoman of the association Cold Harbour, Orla Venn, spent a night at the port. "
        "After leaving she told reporters that she was tired."
    )
    assert words_of(cast, document, "Orla Venn").count("she") == 2


def test_names_in_a_list_are_not_one_anothers_titles(read: Read) -> None:
    cast, _ = read("The head of the association Cold Harbour, Orla Venn, and the mayor met at the port.")
    assert not chain_named(cast, "Orla Venn").roles


def test_who_is_only_spoken_of_as_an_example_is_not_the_speaker(read: Read) -> None:
    cast, document = read(
        "Arne Brekke told a radio that the licence should go. "
        "“You would not give a drunken sailor his keys back,” he said on Monday."
    )
    assert "he" in words_of(cast, document, "Arne Brekke")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The head of Norway's secret service met Orla Venn on Monday.", "head of Norway's secret service"),
        ("A spokesman for Venn's office declined to comment.", "spokesman for Venn's office"),
        ("The security chiefs of Norway and Mali have met in Oslo.", "security chiefs of Norway and Mali"),
    ],
)
def test_a_description_goes_on_to_all_that_tells_whose_it_is(read: Read, text: str, names: str) -> None:
    cast, _ = read(text)
    assert names in {chain.name for chain in cast.chains}


def test_who_owns_an_office_is_not_its_spokesman(read: Read) -> None:
    cast, _ = read("A spokesman for Hedda Voll's office declined to comment.")
    assert not chain_named(cast, "Hedda Voll").roles


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (
            "The head of Norway's secret service, Hedda Voll, met reporters on Monday.",
            "head of Norway's secret service",
        ),
        (
            "On Tuesday the Ambassador Extraordinary and Plenipotentiary, Ms Hedda Voll, left.",
            "Ambassador Extraordinary and Plenipotentiary",
        ),
    ],
)
def test_a_long_title_before_a_name_in_commas_is_a_role(read: Read, text: str, role: str) -> None:
    cast, _ = read(text)
    assert [found.text for found in chain_named(cast, "Hedda Voll").roles] == [role]


def test_the_first_word_of_an_international_body_s_name_is_that_body(read: Read) -> None:
    cast, _ = read("Odenvale Relief International left. Odenvale Relief slept. Odenvale said so.")
    assert "Odenvale" in chain_named(cast, "Odenvale Relief International").names


def test_a_broadcaster_with_a_number_is_not_the_town_of_its_name(read: Read) -> None:
    cast, _ = read(
        "The channel Osten 7 has taken the film off its page. Nobody in Osten saw it. He told Osten 7 why."
    )
    station, town = chain_named(cast, "Osten 7"), chain_named(cast, "Osten")
    assert station.kind == "organisation"
    assert station.id != town.id
    assert len(station.mentions) > 1


def test_a_number_behind_a_name_counts_what_follows(read: Read) -> None:
    cast, _ = read("In Osten 7 boats burned on Sunday, and in Osten 9 sank on Monday.")
    assert {"Osten 7", "Osten 9"}.isdisjoint(name for chain in cast.chains for name in chain.names)
