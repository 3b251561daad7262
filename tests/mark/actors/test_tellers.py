"""Who is meant by "she said" and "the source", and who speaks without a name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.actors.actors import find_cast
from headwater.mark.article import Tools
from headwater.mark.parsed import ParsedDocument
from headwater.record.document import Document

Meant = Callable[[str, str], list[str]]


@pytest.fixture(scope="module")
def meant(parse: Callable[[Document | str], ParsedDocument], tools: Tools) -> Meant:
    def names_at(text: str, phrase: str) -> list[str]:
        parsed = parse(text)
        cast = find_cast(parsed, tools.gazetteer, tools.outlets, tools.actors)
        found = (each for each in cast.mentions if parsed.document.words(each.span) == phrase)
        return [cast.chain(mention.chain).name for mention in found]

    return names_at


def test_she_who_spoke_speaks_on_after_a_long_quotation(meant: Meant) -> None:
    text = (
        'Hedda Voll, who runs a shop at the harbour, told reporters: "The crane fell on Monday.\n\n'
        '"It broke two roofs. The street was closed. Nobody came. The water rose for days.\n\n'
        '"We cannot open before May," she said.'
    )
    assert meant(text, "she") == ["Hedda Voll"]


def test_he_who_is_only_reported_to_have_spoken_does_not_speak_on(meant: Meant) -> None:
    text = (
        "Arne Brekke left after an officer said that the gate was shut. The night was cold. "
        "The road was wet. The lamps were out. The dogs barked. It was no good, he said."
    )
    assert meant(text, "he") != ["officer"]


def test_who_told_something_just_before_tells_more(meant: Meant) -> None:
    text = "Karsten Voll lost the case, Arne Brekke said. He told reporters that it was late."
    assert meant(text, "He") == ["Arne Brekke"]


def test_who_is_named_in_what_is_said_did_not_say_it(meant: Meant) -> None:
    text = "Arne Brekke met Karsten Voll on Monday. Arne Brekke was late, he said."
    assert meant(text, "he") == ["Karsten Voll"]
    after = "Karsten Voll met Arne Brekke on Monday. He said that Voll was late."
    assert meant(after, "He") == ["Arne Brekke"]


def test_a_source_is_the_one_who_told_something_before(meant: Meant) -> None:
    text = (
        "A police source said that the men fled in a van. Nobody was hurt. The source added that they shot."
    )
    assert meant(text, "A police source") == meant(text, "The source") == ["police source"]


def test_a_source_is_not_who_she_is(meant: Meant) -> None:
    text = "A source said the talks had failed. She left the hall."
    assert meant(text, "She") == []


@pytest.mark.parametrize(
    ("sentence", "phrase"),
    [
        ("State media said that the quake was felt in three towns.", "State media"),
        ("Norway's seismological centre said that the quake was strong.", "Norway's seismological centre"),
        ("According to a source, the talks failed.", "a source"),
        ("The company said that the plant would close.", "The company"),
        ("The Norland Geological Survey said that it was a strong quake.", "Norland Geological Survey"),
    ],
)
def test_whoever_tells_something_is_somebody(meant: Meant, sentence: str, phrase: str) -> None:
    assert len(meant(sentence, phrase)) == 1


def test_a_source_of_light_is_nobody(meant: Meant) -> None:
    assert meant("The lamp was a source of light. They closed the source.", "the source") == []


def test_initials_that_scraping_tore_apart_name_the_state(meant: Meant) -> None:
    assert meant("The U. S. said that it would leave the talks.", "U. S.") == ["U.S."]


NAMED = "Former deputy mayor Arne Brekke was held on Monday at the ferry port, "


@pytest.mark.parametrize("teller", ["a senior customs official told reporters.", "a customs official said."])
def test_the_official_is_the_nameless_one_who_told_it_and_not_whom_it_is_about(
    meant: Meant, teller: str
) -> None:
    text = f"{NAMED}{teller} Brekke, 58, had a ticket to Lisk, the official said."
    assert meant(text, "the official") == [teller.split(" ", 1)[1].rsplit("official", 1)[0] + "official"]


def test_the_official_is_who_is_named_where_that_one_told_something_since(meant: Meant) -> None:
    text = (
        "A customs official said that it was late. Deputy mayor Arne Brekke said no. The official said more."
    )
    assert meant(text, "The official") == ["Arne Brekke"]


def test_he_is_the_nameless_one_who_told_it_though_the_verb_hangs_on_another(meant: Meant) -> None:
    text = (
        "Energy minister Karsten Voll told the radio that nothing was new.\n\n"
        "In the raid, the attackers took a ton of copper from the Lisk quarry outside the town, an official "
        "of the operator, Norrgate Minerals, told reporters. He asked not to be named."
    )
    assert meant(text, "He") == ["official of the operator"]


def test_who_tells_it_beside_a_noun_that_the_parser_joins_it_to_is_somebody(meant: Meant) -> None:
    text = (
        "Energy minister Karsten Voll told the radio that nothing was new.\n\n"
        "In the raid, the men took about four tons of copper wire from the Saint Brenna yard outside the "
        "town, an official of the operator, Norrgate Minerals, told reporters. He asked not to be named."
    )
    assert meant(text, "He") == ["official of the operator"]


def test_who_is_named_in_a_quotation_does_not_speak_it(meant: Meant) -> None:
    text = (
        "The clip was published on Monday by Bram Tolk, a keeper of the lock. "
        '"Ten crates, all marked for Mikkel Dahl, in a shed. They were going to burn them," he wrote.'
    )
    assert meant(text, "he") == ["Bram Tolk"]


def test_who_confirmed_something_just_before_tells_more(meant: Meant) -> None:
    text = (
        "Karsten Voll said he had filmed the gate. The port's manager, Arne Brekke, confirmed that the gate "
        "was shut. He said he did not know why."
    )
    assert meant(text, "He") == ["Arne Brekke"]


def test_who_is_described_in_what_is_said_did_not_say_it(meant: Meant) -> None:
    text = (
        "Hedda Voll, who heads the clinic, also revised two figures. "
        "The first nurse fell ill on Monday and not on Friday, she said."
    )
    assert meant(text, "she") == ["Hedda Voll"]


def test_who_stands_between_commas_before_the_verb_speaks_on(meant: Meant) -> None:
    text = (
        "Arne Brekke spoke of a hundred boats. Reached by telephone on Friday by Gunnar Holt, the secretary "
        'of the League, Mr Odo Venn, confirmed the offer. "We will wait," he said.'
    )
    assert meant(text, "he") == ["Odo Venn"]


def test_who_stands_behind_the_place_of_an_office_holds_it_and_speaks_on(meant: Meant) -> None:
    text = (
        "Karsten Voll said he had filmed the gate. The League's manager in Norrhavn, Arne Brekke, confirmed "
        "that the gate was shut. He said he did not know why."
    )
    assert meant(text, "He") == ["Arne Brekke"]
    assert meant(text, "League's manager in Norrhavn") == ["Arne Brekke"]


def test_who_is_compared_with_the_subject_does_not_speak_on(meant: Meant) -> None:
    text = (
        "Dr Hedda Voll, who is no relation of the port manager Arne Voll, said that the gate was shut. "
        "She asked people to wait."
    )
    assert meant(text, "She") == ["Hedda Voll"]


def test_who_got_up_and_said_it_is_i(meant: Meant) -> None:
    text = (
        "Hedda Voll told reporters that the gate was shut.\n\n"
        'Arne Brekke came late, shook hands and said: "I broke the gate."'
    )
    assert meant(text, "I") == ["Arne Brekke"]
