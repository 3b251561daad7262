"""What stands straight before a name."""

from __future__ import annotations

import pytest

from headwater.mark.article import Tools
from headwater.mark.framing.before_names import first_before
from labelled import Marked, labels
from passages import Parse


@pytest.mark.parametrize(
    ("text", "name", "told"),
    [
        ("Police freed heartbroken mum-of-two Hedda Voll.", "Hedda", "heartbroken mum-of-two"),
        ("She was met by loving father-of-three Arne Moll.", "Arne", "loving father-of-three"),
        ("Smooth-talking former salesman Arne Moll lied.", "Arne", "Smooth-talking former salesman"),
        ("Disgraced Hedda Voll left court by the back door.", "Hedda", "Disgraced"),
        ("On arrival furious Hedda Voll spoke.", "Hedda", "furious"),
        ("Having beaten Hedda Voll, he left.", "Hedda", ""),
        ("He gave the Norwegian Hedda Voll a cup.", "Hedda", ""),
    ],
)
def test_adjectives_and_then_nouns(parse: Parse, tools: Tools, text: str, name: str, told: str) -> None:
    words = parse(text).paragraphs[0].parse
    number = next(token.i for token in words if token.text == name)
    judging = tools.actors.words("label_adjective")
    first = first_before(words, number, judging)
    assert text[words[first].idx : words[number].idx].strip() == told


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Disgraced Hedda Voll left court by the back door.", ("Hedda Voll", "Disgraced", "own")),
        (
            "On Monday disgraced father-of-two Arne Brekke wept.",
            ("Arne Brekke", "disgraced father-of-two", "own"),
        ),
        ("Greedy Norrlink lost. They say Norrlink lied.", ("Norrlink", "Greedy", "own")),
    ],
)
def test_what_judges_is_a_label_however_it_is_parsed(
    marked: Marked, text: str, label: tuple[str, str, str]
) -> None:
    assert label in labels(marked(text))


def test_what_is_said_of_a_thing_that_bears_a_name_is_no_label_of_its_bearer(marked: Marked) -> None:
    assert not labels(marked("The doomed Norrlink ferry sank. They say Norrlink Holdings lied."))
