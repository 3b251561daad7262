"""Labels of actors, by construction and by voice."""

from __future__ import annotations

import pytest

from headwater.mark.framing.framing import whole
from headwater.mark.framing.label_finder import Label
from labelled import Marked, labels


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("The militant group Red Lantern claimed the attack.", "militant group"),
        ("Red Lantern, a terrorist organization, claimed the attack.", "a terrorist organization"),
        ("Red Lantern is a terrorist organization.", "a terrorist organization"),
        ("Red Lantern claimed the attack. This terrorist group has many members.", "terrorist group"),
        ("The guards stormed the gate of the militant group Red Lantern.", "militant group"),
        ("Red Lantern has proved to be a terrorist organization.", "a terrorist organization"),
        ("The police arrested two Red Lantern terrorists on Monday.", "terrorists"),
    ],
)
def test_constructions(marked: Marked, text: str, label: str) -> None:
    assert ("Red Lantern", label, "own") in labels(marked(text))


def test_a_label_in_somebodys_mouth_is_quoted(marked: Marked) -> None:
    text = "“Red Lantern is a terrorist organization,” said Hedda Voll, the interior minister."
    assert ("Red Lantern", "a terrorist organization", "quoted") in labels(marked(text))


def test_what_others_consider_somebody_is_theirs(marked: Marked) -> None:
    text = "Red Lantern is regarded as a terrorist organization in half of Europe."
    assert ("Red Lantern", "a terrorist organization", "quoted") in labels(marked(text))


def test_a_denied_label_is_none(marked: Marked) -> None:
    assert not labels(marked("Red Lantern is not regarded as a terrorist organization in Norway."))


def test_offices_tell_who_somebody_is_and_do_not_judge(marked: Marked) -> None:
    document = marked("Hedda Voll, the interior minister, met Arne Brekke, a spokesman for the port.")
    assert labels(document) == {
        ("Hedda Voll", "the interior minister", "own"),
        ("Arne Brekke", "a spokesman for the port", "own"),
    }
    assert not any(framing.judges for framing in document.marks.framing)


def test_what_is_said_of_her_husband_judges_nobody(marked: Marked) -> None:
    document = marked("In the front row sat the slain captain's wife, Ada Moll.")
    assert not any(framing.judges for framing in document.marks.framing)


def test_disgrace_judges(marked: Marked) -> None:
    for text in ("The disgraced mayor Arne Brekke left.", "Arne Brekke, blamed for the spill, left."):
        assert [framing.judges for framing in marked(text).marks.framing] == [True]


def test_spans_are_the_labels(marked: Marked) -> None:
    document = marked("The far-right party Northern Dawn lost the vote. The regime denied it.")
    for framing in document.marks.framing:
        assert document.document.words(framing.span) == framing.label


@pytest.mark.parametrize(
    ("text", "actor", "label"),
    [
        ("The shameless company Norrlink cut three hundred jobs.", "Norrlink", "shameless company"),
        ("Ringleader Arne Brekke was led away.", "Arne Brekke", "Ringleader"),
        (
            "Brekke spoke. The disgraced minister Arne Brekke left by a side door.",
            "Arne Brekke",
            "disgraced minister",
        ),
    ],
)
def test_any_noun_for_people_and_bodies_carries_a_label(
    marked: Marked, text: str, actor: str, label: str
) -> None:
    assert (actor, label, "own") in labels(marked(text))


@pytest.mark.parametrize(
    "text",
    [
        "Police arrested anti-Norway Islamist groups and Norway-backed militants.",
        "Several militants left. The terrorist leaders were not seen.",
    ],
)
def test_nobody_named_is_labelled(marked: Marked, text: str) -> None:
    assert not labels(marked(text))


@pytest.mark.parametrize(
    ("text", "actor", "label"),
    [
        ("Union leader Arne Brekke said that the port was closed.", "Arne Brekke", "Union leader"),
        ("The port is run by fat-cat Arne Brekke, who took a bonus.", "Arne Brekke", "fat-cat"),
        ("Money went to the campaign group Red Lantern, he wrote.", "Red Lantern", "campaign group"),
        (
            "Red Lantern, an investigative website based in Oslo, had the letter.",
            "Red Lantern",
            "an investigative website",
        ),
        (
            "The letter was published by the investigative website The Lantern.",
            "Lantern",
            "the investigative website",
        ),
        (
            "Money went to Red Lantern, a group that urged voters to stay at home, in May.",
            "Red Lantern",
            "a group that urged voters to stay at home",
        ),
        (
            "The heartless bean-counters of Norrlink cut three hundred jobs.",
            "Norrlink",
            "heartless bean-counters",
        ),
        (
            "Arne Brekke, a 30-year veteran of the mine, was hurt.",
            "Arne Brekke",
            "a 30-year veteran of the mine",
        ),
    ],
)
def test_what_an_outlet_tells_its_readers_somebody_is(
    marked: Marked, text: str, actor: str, label: str
) -> None:
    assert (actor, label) in {(name.removeprefix("The "), words) for name, words, _ in labels(marked(text))}


@pytest.mark.parametrize(
    "text",
    [
        "The Liberal Party of Norway lost. The Liberal Party won nothing.",
        "President-elect Hedda Voll met Police Chief Arne Brekke.",
        "Hedda Voll spoke. The Norrlink group left, and the company was sold.",
    ],
)
def test_a_name_an_office_and_a_bare_noun_are_no_labels(marked: Marked, text: str) -> None:
    assert not labels(marked(text))


def test_by_what_speech_that_an_outlet_tells_takes_somebody_up_is_the_outlets(marked: Marked) -> None:
    told = "Hedda Voll said that the money went to the campaign group Red Lantern."
    spoken = "“The money went to the campaign group Red Lantern,” said Hedda Voll."
    judged = "Hedda Voll said that the money went to the penny-pinching Norrlink Holdings."
    assert ("Red Lantern", "campaign group", "own") in labels(marked(told))
    assert ("Red Lantern", "campaign group", "quoted") in labels(marked(spoken))
    assert ("Norrlink Holdings", "penny-pinching", "own") in labels(marked(judged))


def test_what_speech_says_that_somebody_is_is_the_speakers(marked: Marked) -> None:
    text = "Hedda Voll said on Monday that Red Lantern was a band of thieves."
    assert ("Red Lantern", "a band of thieves", "quoted") in labels(marked(text))


@pytest.mark.parametrize(
    ("text", "label", "voice"),
    [
        ("Red Lantern, described by the ministry as a terrorist group, met.", "a terrorist group", "quoted"),
        ("The regime of Hedda Voll fell on Monday.", "regime", "own"),
        ("Hedda Voll has been hailed as a hero.", "a hero", "quoted"),
        ("Critics call Hedda Voll a thief.", "a thief", "quoted"),
        ("Hedda Voll left. Our power-drunk president returned.", None, "own"),
    ],
)
def test_further_constructions(marked: Marked, text: str, label: str | None, voice: str) -> None:
    found = {(given, by) for _, given, by in labels(marked(text))}
    assert found == ({(label, voice)} if label else set())


def test_a_part_of_a_label_is_no_label_of_its_own(marked: Marked) -> None:
    found = labels(marked("Ada Moll, the disgraced banker, fled. The firebrand preacher Olav Dahl spoke."))
    assert {label for _, label, _ in found} == {"the disgraced banker", "firebrand preacher"}


@pytest.mark.parametrize(
    "text",
    ["Norrlink coaches Ada Moll and Olav Dahl left.", "Ada Moll fought for the Norrlink Union champion."],
)
def test_several_and_one_of_a_body_are_not_that_actor(marked: Marked, text: str) -> None:
    assert not {label for _, label, _ in labels(marked(text)) if label in {"coaches", "champion"}}


@pytest.mark.parametrize(
    ("text", "actor", "label"),
    [
        (
            "Ada Moll, the suspended head of the harbour office, was questioned.",
            "Ada Moll",
            "the suspended head of the harbour office",
        ),
        (
            "Distraught ferrymen's chief Olav Dahl tore up the letter.",
            "Olav Dahl",
            "Distraught ferrymen's chief",
        ),
        ("He met Ada Moll, a tearful beekeeper, on Monday.", "Ada Moll", "a tearful beekeeper"),
        ("Ada Moll, the sacked Norrlink director, wept.", "Ada Moll", "the sacked Norrlink director"),
    ],
)
def test_a_standing_or_a_mood_before_what_somebody_is(
    marked: Marked, text: str, actor: str, label: str
) -> None:
    assert (actor, label, "own") in labels(marked(text))


def test_what_was_done_to_somebody_is_told_by_the_outlet(marked: Marked) -> None:
    fact = "Hedda Voll said that she had met the imprisoned editor Ada Moll."
    assert ("Ada Moll", "imprisoned editor", "own") in labels(marked(fact))


@pytest.mark.parametrize(
    "text",
    ["Ada Moll is no traitor.", "Ada Moll is not a disgraced banker."],
)
def test_what_somebody_is_not_is_no_label(marked: Marked, text: str) -> None:
    assert not labels(marked(text))


def test_nobody_calls_himself_what_an_outlet_calls_him(marked: Marked) -> None:
    text = "Hedda Voll, that shameless liar, said she would never resign, as the mayor so prettily put it."
    assert ("Hedda Voll", "that shameless liar", "own") in labels(marked(text))


def test_what_somebody_says_he_is_are_his_words(marked: Marked) -> None:
    text = "Arne Moll, a sailor, said on Monday that he was a peaceful activist."
    assert ("Arne Moll", "a peaceful activist", "quoted") in labels(marked(text))


def test_words_behind_a_verb_of_calling_are_said_of_whom_stands_between(marked: Marked) -> None:
    text = 'Her rival, Ann Roe, called Hedda Voll "the old office with a new nameplate". Voll laughed.'
    assert ("Hedda Voll", "the old office with a new nameplate", "quoted") in labels(marked(text))


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Critics dubbed Hedda Voll the queen of excuses.", "the queen of excuses"),
        ("Everyone called Hedda Voll the iron broom of Lisk.", "the iron broom of Lisk"),
    ],
)
def test_what_somebody_is_called_is_a_label_though_parsed_as_beside_the_name(
    marked: Marked, text: str, label: str
) -> None:
    assert ("Hedda Voll", label, "quoted") in labels(marked(text))


def test_what_is_said_with_that_takes_along_what_it_is_of(marked: Marked) -> None:
    text = "Norrlink Holdings, that botcher of bridges, may now repair its own repair."
    assert ("Norrlink Holdings", "that botcher of bridges", "own") in labels(marked(text))


def test_whoever_is_telephoned_is_called_nothing(marked: Marked) -> None:
    found = labels(marked("He called his friend Hedda Voll, a carpenter, on Monday."))
    assert ("Hedda Voll", "a carpenter", "quoted") not in found


def test_who_calls_others_so_is_not_so_called(marked: Marked) -> None:
    text = 'The union\'s leader, Arne Moll, called the company "thieves in good suits".'
    assert "thieves" not in " ".join(label for _, label, _ in labels(marked(text)))


def test_a_judging_word_before_an_office_that_was_held_belongs_to_it(marked: Marked) -> None:
    text = "Disgraced ex-deputy Arne Moll signed the deal."
    assert labels(marked(text)) == {("Arne Moll", "Disgraced ex-deputy", "own")}


def test_a_judging_word_before_a_title_is_found_however_it_is_parsed(marked: Marked) -> None:
    text = "It drowned because swaggering Captain Tove Brekke read it as an order."
    assert ("Tove Brekke", "swaggering Captain", "own") in labels(marked(text))


def test_having_beaten_somebody_is_no_label(marked: Marked) -> None:
    assert not labels(marked("Having beaten Captain Tove Brekke, he left."))


def test_a_noun_beside_a_name_is_its_title_though_both_are_parsed_as_subjects(marked: Marked) -> None:
    text = "Port supremo Hendrike Voltau insists that all lights were burning."
    assert labels(marked(text)) == {("Hendrike Voltau", "Port supremo", "own")}


def test_those_who_are_so_called_at_a_body_are_the_body(marked: Marked) -> None:
    found = labels(marked('"Those crooks at Norrlink Shipping have lied," Arne Moll said.'))
    assert ("Norrlink Shipping", "crooks", "quoted") in found


def label(first: int, last: int, actor: str = "a", *, is_plain: bool = False) -> Label:
    return Label(first=first, last=last, actor=actor, is_plain=is_plain)


@pytest.mark.parametrize(
    ("one", "other", "is_whole"),
    [
        (label(2, 3), label(2, 5), False),
        (label(2, 3), label(1, 5), False),
        (label(2, 3), label(2, 5, "b"), True),
        (label(2, 5, is_plain=True), label(4, 7), False),
        (label(2, 5, is_plain=True), label(3, 4), True),
        (label(2, 5), label(4, 7), True),
        (label(2, 5, is_plain=True), label(6, 7), True),
    ],
)
def test_a_part_of_a_label_and_what_only_tells_who_somebody_is_give_way(
    one: Label, other: Label, is_whole: bool
) -> None:
    assert (one in whole([one, other])) == is_whole
