from __future__ import annotations

from headwater.collate.happenings import SAME_HAPPENING, HappeningLikeness
from headwater.collate.reading import Happening
from headwater.collate.words import rarity
from readings_by_hand import happened, vectors_of


def likeness(
    *events: Happening, houses: dict[str, str] | None = None, persons: frozenset[str] = frozenset()
) -> float:
    passages = [text for event in events for text in (event.text, event.deed)]
    compare = HappeningLikeness(
        rarity(event.words for event in events), vectors_of(passages), houses or {}, persons
    )
    return compare(events[0], events[1])


MET = happened(
    "Officials of the port ministry met union leaders in Karvost",
    "CONSULT",
    "met",
    actors=frozenset({"ministry"}),
    recipients=frozenset({"union"}),
    place="Karvost",
)


def test_a_meeting_told_from_the_other_side_is_the_same_meeting() -> None:
    other = happened(
        "Union leaders held talks with the ministry in Karvost",
        "CONSULT",
        "talks",
        document="d2",
        actors=frozenset({"union"}),
        recipients=frozenset({"ministry"}),
        place="Karvost",
    )
    assert likeness(MET, other) >= SAME_HAPPENING


def test_another_place_excludes() -> None:
    other = happened(
        "Union leaders met the ministry in Ostrel",
        "CONSULT",
        "met",
        document="d2",
        actors=frozenset({"union"}),
        recipients=frozenset({"ministry"}),
        place="Ostrel",
    )
    assert likeness(MET, other) == 0.0


def test_another_day_excludes() -> None:
    first, second = (
        happened(
            f"Police {words} the quay", "COERCE", "cleared", document=words, actors=frozenset({"p"}), time=day
        )
        for words, day in (("cleared today", "2025-03-12"), ("cleared again", "2025-04-02"))
    )
    assert likeness(first, second) == 0.0


def test_who_does_it_to_whom_matters_outside_meetings() -> None:
    first = happened(
        "Norland accused Sarvenia", "ACCUSE", "accused", actors=frozenset({"n"}), recipients=frozenset({"s"})
    )
    second = happened(
        "Sarvenia accused Norland of spying",
        "ACCUSE",
        "accused",
        document="d2",
        actors=frozenset({"s"}),
        recipients=frozenset({"n"}),
    )
    assert likeness(first, second) < SAME_HAPPENING


def test_who_acts_for_the_same_state_counts_half() -> None:
    first = happened("The president invited 14 parties", "REQUEST", "invited", actors=frozenset({"p"}))
    second = happened(
        "Norland invited 14 parties", "REQUEST", "invited", document="d2", actors=frozenset({"n"})
    )
    apart = likeness(first, second)
    assert likeness(first, second, houses={"p": "NL", "n": "NL"}) > apart


def test_somebody_else_in_the_other_place_is_no_second_source_for_one_meeting() -> None:
    first = happened("Aldan met Vosk on Monday", "CONSULT", "met", actors=frozenset({"aldan", "vosk"}))
    second = happened(
        "Aldan met Morland on Monday", "CONSULT", "met", document="d2", actors=frozenset({"aldan", "morland"})
    )
    everybody = frozenset({"aldan", "vosk", "morland"})
    assert likeness(first, second, persons=everybody) < SAME_HAPPENING
