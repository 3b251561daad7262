"""Two persons of one name whom an article tells apart."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from builders import document_of
from headwater.gather.actors import settle_actors
from headwater.gather.told_apart import NAMED_ALIKE, UNRELATED, head_noun, pairs_within
from headwater.record.document import Document
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import Story

Mark = Callable[[Document | str], MarkedDocument]
NAMESAKES = (
    "The deputy mayor of Velm, Tomas Emil Voll, apologised on Monday. "
    "The deputy mayor is not related to the governor of the same name in Brenmark."
)
GOVERNOR = "The governor of Brenmark, Tomas Voll, resigned on Tuesday."


def persons(*texts: str, marked: Mark) -> list[tuple[str, ...]]:
    pile = [marked(document_of(text, path=f"{at}.txt")) for at, text in enumerate(texts)]
    ids = tuple(each.document.id for each in pile)
    actors, _ = settle_actors(pile, (Story(id="s", title=None, documents=ids, when=None, affair="a"),))
    return sorted(actor.names for actor in actors if actor.kind == "person" and actor.names)


def test_the_governor_of_the_same_name_is_another(marked: Mark) -> None:
    assert persons(NAMESAKES, GOVERNOR, marked=marked) == [("Tomas Emil Voll",), ("Tomas Voll",)]


def test_without_such_words_a_middle_name_is_left_out(marked: Mark) -> None:
    plain = NAMESAKES.replace("not related to the governor of the same name", "in talks with the governor")
    assert persons(plain, GOVERNOR, marked=marked) == [("Tomas Emil Voll", "Tomas Voll")]


def test_the_two_of_a_sentence_are_a_pair(marked: Mark) -> None:
    entry = marked("Hedda Voll said she is not related to Tomas Voll.")
    names = {chain.id: chain.name for chain in entry.marks.chains}
    assert [(names[one], names[other]) for one, other in pairs_within(entry)] == [
        ("Hedda Voll", "Tomas Voll")
    ]


def test_what_is_said_a_thousand_times_is_read_no_oftener_than_is_of_use(
    marked: Mark, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("headwater.gather.told_apart.MOST_TOLD", 1)
    text = "Hedda Voll is not related to Tomas Voll. Ada Moll is not related to Arne Moll."
    assert len(pairs_within(marked(text))) == 1


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("is not related to him", True),
        ("isn't closely related to him", True),
        ("who is no relation of hers", True),
        ("not to be confused with the painter", True),
        ("is unrelated to her", True),
        ("is related to him", False),
        ("not a word related", False),
    ],
)
def test_words_that_tell_two_apart(words: str, told: bool) -> None:
    assert bool(UNRELATED.search(words)) == told


def test_words_for_a_name_that_two_bear() -> None:
    assert NAMED_ALIKE.search("the mayor of the same name")
    assert not NAMED_ALIKE.search("the mayor of the same town")


@pytest.mark.parametrize(
    ("role", "noun"), [("former Governor of Velm", "governor"), ("Velm's mayor", "mayor"), ("", "")]
)
def test_the_noun_of_a_role(role: str, noun: str) -> None:
    assert head_noun(role) == noun
