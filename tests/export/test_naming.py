"""How each outlet names the actors."""

from __future__ import annotations

from msgspec.structs import replace

from accounts import ACCOUNT, FRAMING, POST
from builders import span_of
from headwater.export.index import AccountIndex
from headwater.export.naming import labels, naming_entries, rank, variety
from headwater.export.report import Naming
from headwater.record.mark import Framing

(STORY,) = ACCOUNT.stories
FIRST, SECOND = FRAMING


def entries(*framing: Framing) -> tuple[Naming, ...]:
    return naming_entries(STORY, AccountIndex.of(replace(ACCOUNT, framing=framing)))


def called(words: str, *, voice: str = "own", id_: str = "r-x") -> Framing:
    return replace(FIRST, id=id_, label=words, span=span_of(POST, words), voice=voice)  # type: ignore[arg-type]


def test_an_actor_called_by_two_labels_has_a_row_of_its_outlets() -> None:
    (found,) = entries(*FRAMING)
    assert found.actor == "“engineers' guild”"
    assert [(outlet, label[0].words) for outlet, label in found.by_outlet] == [
        ("The Lowmoor Post", "negligent guild"),
        ("The Plain Speaker", "guild of bunglers"),
    ]


def test_one_label_is_nothing_to_compare() -> None:
    assert entries(FIRST) == ()
    assert entries(FIRST, replace(FIRST, id="r-again", label="Negligent guild")) == ()
    assert entries() == ()


def test_actors_and_articles_of_elsewhere_are_left_out() -> None:
    assert entries(FIRST, replace(SECOND, actor="a-gone")) == ()
    assert entries(FIRST, replace(SECOND, document="d-gone")) == ()


def test_own_labels_come_before_quoted_and_frequent_before_rare() -> None:
    framing = [
        called("a nurse", voice="quoted"), called("people"), called("bridge"), called("bridge", id_="r-y")
    ]  # fmt: skip
    found = labels(POST.id, framing, AccountIndex.of(ACCOUNT))
    assert [(label.words, label.count, label.is_quoted) for label in found] == [
        ("bridge", 2, False),
        ("people", 1, False),
        ("a nurse", 1, True),
    ]


def test_variety_is_outlets_times_labels() -> None:
    assert variety([FIRST]) == 1
    assert variety([FIRST, SECOND]) == 4


def test_labels_that_judge_come_before_those_that_tell_who_somebody_is() -> None:
    plain = [replace(called(words, id_=words), judges=False) for words in ("people", "bridge", "a nurse")]
    judging = [called("negligent guild"), replace(SECOND, id="r-y")]
    other = [replace(label, actor="a-other") for label in plain]
    assert rank(judging) < rank(other)
    found = labels(POST.id, [*plain, judging[0]], AccountIndex.of(ACCOUNT))
    assert [label.words for label in found] == ["negligent guild", "a nurse", "bridge", "people"]
