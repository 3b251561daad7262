"""Pages whose layout says who speaks."""

from __future__ import annotations

import time

import pytest

from headwater.clean.cues import find_cues
from headwater.clean.dialogue import is_direction, label_ends, label_of, labels_in
from headwater.clean.lines import read_lines
from headwater.clean.zoning import zone_by_rules
from headwater.run.resources import load_cleaning

TALK = (
    "ORLA VENN, ANCHOR: The sluice at Brae has failed again. Idris Pell is there.",
    "IDRIS PELL, BRAE RADIO CORRESPONDENT: I am standing on the mole, and the water is over the road.",
    "(BEGIN VIDEO CLIP)",
    "TESSA HOLM, LOCK KEEPERS: Nobody came.",
    "(END VIDEO CLIP)",
    "VENN: How many houses are under water?",
    "PELL: The mayor says that it is nine.",
)


def labelled(*texts: str) -> list[str]:
    lines = read_lines("\n".join(texts))
    return [lines[label.place].text[: label.end] for label in labels_in(lines, [None] * len(lines))]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("ORLA VENN, ANCHOR: The sluice", "venn"),
        ("Dr Ansel de Brae (laughs): The sluice", "brae"),
        ("Q: The sluice?", "q"),
        ("Q. The sluice?", "q"),
        ("A. It is shut.", "a"),
        ("B. It is shut.", None),
        ("ORLA VENN, HOST:", "venn"),
        ("The mayor told reporters: The sluice", None),
        ("It opens at 10:30 and closes", None),
        ("He had one wish: peace", None),
        ('Venn: "The sluice was mine"', None),
    ],
)
def test_a_label_is_a_name_at_the_head_of_a_line(text: str, key: str | None) -> None:
    label = label_of(read_lines(text)[0])
    assert (label.key if label else None) == key


def test_labels_that_come_again_make_a_dialogue() -> None:
    assert labelled(*TALK) == [
        "ORLA VENN, ANCHOR:",
        "IDRIS PELL, BRAE RADIO CORRESPONDENT:",
        "TESSA HOLM, LOCK KEEPERS:",
        "VENN:",
        "PELL:",
    ]


@pytest.mark.parametrize(
    "texts",
    [
        TALK[:3],
        ("Where: Brae", "When: Monday", "Where: Tarn", "When: Tuesday, or is it?"),
        ("Pros: It is light.", "Cons: It leaks.", "Pros: It is cheap.", "Cons: It is loud."),
        ("Venn: Why?", "Venn: How?", "Venn: When?", "Venn: No.", "Pell: No.", "Pell: Yes."),
        ("Venn: Why?", "Pell: Because.", *["The water rose all night and nobody slept."] * 20, *TALK[5:6]),
        ("UPDATE: The sluice has failed.", "NOTE: It is shut.", "Is it safe?", "BRAE: The town waits."),
    ],
)
def test_other_lists_under_labels_make_none(texts: tuple[str, ...]) -> None:
    assert not labelled(*texts)


def test_turns_are_the_article_and_directions_are_set_aside() -> None:
    lines = read_lines("\n".join(TALK))
    lexicon = load_cleaning().furniture
    kinds = list(zone_by_rules(lines, [find_cues(line, lexicon) for line in lines]).decided)
    assert kinds == ["body", "body", "caption", "body", "caption", "body", "body"]
    assert label_ends(lines, kinds)[lines[5].number] == len("VENN:")


def test_a_label_alone_on_its_line_is_set_aside() -> None:
    lines = read_lines("\n".join(("VENN:", "The sluice has failed at Brae.", *TALK[1:])))
    lexicon = load_cleaning().furniture
    kinds = list(zone_by_rules(lines, [find_cues(line, lexicon) for line in lines]).decided)
    assert kinds[:2] == ["byline", "body"]
    assert lines[0].number not in label_ends(lines, kinds)


@pytest.mark.parametrize(
    ("text", "expected"), [("(SOUNDBITE OF RAIN)", True), ("[Crosstalk]", True), ("(Reuters) Rain", False)]
)
def test_a_direction_stands_in_brackets_alone(text: str, expected: bool) -> None:
    assert is_direction(read_lines(text)[0]) is expected


@pytest.mark.parametrize(
    "text", ["A: " * 30000, "A: b?\nC: d.\n" * 10000, "A(" * 50000 + ":", "A b, " * 20000 + ":"]
)
def test_thousands_of_colons_take_no_long_time(text: str) -> None:
    begun = time.process_time()
    labelled(text)
    assert time.process_time() - begun < 2


def test_a_headline_in_small_letters_is_no_turn_among_labels_in_capitals() -> None:
    lines = read_lines(
        'Osten: "I never said so"\n\nWISS: Did you say it?\n\nOSTEN: I did not.\n\nWISS: Who did?\n\n'
        "OSTEN: Nobody."
    )
    assert [label.place for label in labels_in(lines, [None] * len(lines))] == [1, 2, 3, 4]
