"""What speaks for one happening, taken apart: the word, the clauses, the people, the keys."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from headwater.collate.cluster import NO_REASON
from headwater.collate.evidence import SIGNS
from headwater.collate.happenings import (
    KINDRED,
    SAME_HAPPENING,
    SAME_TYPE,
    SIGHT,
    HappeningLikeness,
    are_of_one_place_and_day,
)
from headwater.collate.reading import Happening, Where
from headwater.collate.words import content_words, rarity
from headwater.run.resources import load_kindred, load_weights
from readings_by_hand import happened, vectors_of

IDA, ORR, LUND, BOARD, MILLS, GUARD = "ida", "orr", "lund", "board", "mills", "guard"
CALLED = {
    IDA: frozenset({"ida", "orr"}),
    ORR: frozenset({"orr"}),
    LUND: frozenset({"tam", "lund"}),
    BOARD: frozenset({"harbour", "board"}),
    MILLS: frozenset({"orr", "mill"}),
}
PERSONS = frozenset({IDA, ORR, LUND, GUARD})


def told(text: str, type_: str, word: str, document: str = "d1", **people: object) -> Happening:
    sides = {name: frozenset(who) if isinstance(who, set) else who for name, who in people.items()}
    return happened(text, type_, word, document=document, **sides)


def comparing(
    *events: Happening,
    named: frozenset[str] = frozenset(CALLED),
    called: Mapping[str, frozenset[str]] = CALLED,
    rare: Mapping[str, int] | None = None,
) -> HappeningLikeness:
    passages = [
        text for each in events for text in (each.text, each.core, each.deed, each.thing, each.office)
    ]
    return HappeningLikeness(
        rare or rarity(each.words for each in events),
        vectors_of(passages),
        {},
        PERSONS,
        named,
        called,
        load_kindred(),
        weights=load_weights(),
    )


ROBBED = told("Ida Orr robbed the mill before dawn", "crime", "robbed", actors={IDA})
HEIST = told("Nobody saw the heist at the ford", "crime", "heist", "d2", actors={IDA})
HID = told("Nobody knows where Orr hid the lamp", "crime", "hid", "d2", actors={IDA})


# ---------------------------------------------------------------- the word for it


@pytest.mark.parametrize(
    ("left", "right", "nearness"),
    [
        (ROBBED, replace(ROBBED, document="d2"), 1.0),
        (ROBBED, HEIST, KINDRED),
        (ROBBED, HID, SAME_TYPE),
        (ROBBED, replace(HID, type="movement"), 0.0),
    ],
    ids=["one word", "kindred", "one type", "neither"],
)
def test_how_near_two_words_for_a_deed_are(left: Happening, right: Happening, nearness: float) -> None:
    assert comparing(left, right).deeds(left, right) == nearness


# ---------------------------------------------------------------- the clauses


def test_a_clause_that_tells_nothing_but_what_it_asserts_is_compared_once() -> None:
    compare = comparing(ROBBED, HID)
    whole = compare.wordings(ROBBED, HID)
    assert whole < 0.3
    bare = [replace(each, core="", core_words=frozenset()) for each in (ROBBED, HID)]
    assert comparing(*bare).wordings(*bare) == whole


def test_what_is_asserted_makes_clauses_more_alike_and_never_less() -> None:
    said = "As the keeper of the long quay told a crowd at noon, the lamp is gone"
    left = told(said, "crime", "gone", core="the lamp is gone", core_words=frozenset({"lamp", "go"}))
    right = told("The lamp is gone", "crime", "gone", "d2")
    unlike = replace(left, core="a crowd at noon", core_words=frozenset({"crowd", "noon"}))
    compare = comparing(left, right, unlike)
    assert compare.assertions(left, right) == pytest.approx(1.0)
    assert compare.wordings(left, right) == pytest.approx(1.0)
    assert compare.assertions(unlike, right) == 0.0
    assert 0.0 < compare.wordings(unlike, right) < 0.5


# ---------------------------------------------------------------- the people


def share(left: set[str], right: set[str], named: frozenset[str] = frozenset(CALLED)) -> float | None:
    compare = comparing(ROBBED, HID, named=named)
    return compare.known_share([(frozenset(left), frozenset(right))])


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ({IDA}, {IDA}, 1.0),
        ({IDA}, {ORR}, 1.0),  # "Ida Orr" may be "Orr"
        ({IDA}, {LUND}, 0.0),
        ({ORR}, {MILLS}, 0.0),  # a firm of that name is no person
        ({ORR, IDA}, {IDA, LUND}, 0.0),  # who stands beside Ida Orr is not she
        ({IDA, BOARD}, {LUND, BOARD}, 0.0),  # a person on each side whom the other lacks
        ({IDA, BOARD}, {BOARD, MILLS}, 0.25),  # one of two, and each has somebody of its own
        ({IDA, BOARD}, {BOARD}, 1.0),
        ({IDA}, set(), None),
        ({GUARD}, {IDA}, None),  # who is only described may be anybody
        ({GUARD}, {GUARD}, 1.0),  # ... but for herself
    ],
)
def test_the_share_of_the_shorter_cast(left: set[str], right: set[str], expected: float | None) -> None:
    assert share(left, right) == expected
    assert share(right, left) == expected


def test_a_person_whose_names_are_not_known_is_no_other_s_short_form() -> None:
    everybody = frozenset({*CALLED, GUARD})
    assert share({IDA}, {GUARD}, everybody) == 0.0
    assert share({GUARD}, {IDA}, everybody) == 0.0


def test_who_acts_here_and_receives_there_counts_for_one_word_alone() -> None:
    held = told("Ida Orr held", "COERCE", "held", actors={IDA})
    police = told("Guards held Ida Orr", "COERCE", "held", "d2", actors={BOARD}, recipients={IDA})
    other = replace(police, trigger="jail")
    compare = comparing(held, police)
    assert compare.crosswise(held, police) > 0.0
    assert compare.crosswise(held, other) == 0.0
    full = replace(held, recipients=frozenset({LUND}))
    assert compare.crosswise(full, police) == 0.0


# ---------------------------------------------------------------- what excludes


def test_an_office_that_only_one_of_two_has_makes_two_services() -> None:
    left = told("Ida Orr served on the long quay", "life", "served", actors={IDA})
    right = told("Ida Orr served on the long quay", "life", "served", "d2", actors={IDA})
    keeper = replace(right, office="keeper of the light")
    compare = comparing(left, right, keeper)
    assert compare(left, right) >= SAME_HAPPENING
    assert compare(left, keeper) == compare(keeper, left) == 0.0


def test_other_tolls_are_other_deaths() -> None:
    nine, ten = (
        told(f"{words} sailors died at the ford", "death", "died", document, recipients={words})
        for words, document in (("nine", "d1"), ("ten", "d2"))
    )
    called = {"nine": frozenset({"9", "sailor"}), "ten": frozenset({"10", "sailor"})}
    assert comparing(nine, ten, called=called)(nine, ten) == 0.0
    without = {name: frozenset({"sailor"}) for name in called}
    assert comparing(nine, ten, called=without, named=frozenset())(nine, ten) >= SAME_HAPPENING


def test_who_began_is_not_who_answered() -> None:
    first = told("The guards fired at the gang", "ASSAULT", "fired")
    second = replace(first, document="d2", is_first=True)
    compare = comparing(first, second)
    assert compare(first, second) == 0.0
    assert compare(first, replace(first, document="d2")) >= SAME_HAPPENING


# ---------------------------------------------------------------- how it is looked up


def test_an_event_is_looked_up_by_word_people_and_telling_words() -> None:
    keys = set(comparing(ROBBED, HEIST).keys(ROBBED))
    assert ("deed", "rob") in keys
    assert ("crime", IDA) in keys
    assert ("crime", "word mill") in keys
    assert not [key for key in keys if key[0] == SIGHT]
    assert keys & set(comparing(ROBBED, HEIST).keys(HEIST))


@pytest.mark.parametrize(
    ("type_", "people", "is_sight"),
    [("deed", set(), True), ("damage", set(), True), ("crime", set(), False), ("deed", {IDA}, False)],
)
def test_what_nobody_known_does_is_looked_up_by_the_things_in_it(
    type_: str, people: set[str], *, is_sight: bool
) -> None:
    event = told("Shirts hung from the mast", type_, "hung", actors=people)
    found = [word for kind, word in comparing(event).keys(event) if kind == SIGHT]
    assert bool(found) is is_sight
    assert set(found) <= {f"word {word}" for word in content_words(event.text)}


# ---------------------------------------------------------------- what is weighed


def test_two_clauses_are_weighed_by_each_sign_of_the_lexicon() -> None:
    compare = comparing(ROBBED, HEIST, HID)
    signs = dict(zip(SIGNS, compare.signs(ROBBED, HEIST), strict=True))
    assert (
        signs["kindred"]
        == signs["one_type"]
        == signs["named_in_both"]
        == signs["people_shared"] * 1.25
        == 1.0
    )
    assert signs["one_word"] == signs["deeds_near"] == signs["people_unknown"] == signs["one_number"] == 0.0
    again = dict(zip(SIGNS, compare.signs(ROBBED, replace(ROBBED, document="d2")), strict=True))
    assert again["one_word"] == again["own_words"] == again["clauses_near"] == 1.0


def test_no_name_counts_among_the_words_of_two_clauses() -> None:
    left = told("Ida Orr declined at the ford", "REJECT", "declined", actors={IDA})
    right = told("Ida Orr declined at the mill", "REJECT", "declined", "d2", actors={IDA})
    signs = dict(zip(SIGNS, comparing(left, right).signs(left, right), strict=True))
    assert signs["own_words"] == 0.0 < signs["wording"]


def test_clauses_that_each_have_others_tell_one_thing_only_in_one_sentence() -> None:
    beside = [replace(each, present=frozenset({IDA, who})) for each, who in ((ROBBED, LUND), (HEIST, GUARD))]
    compare = comparing(ROBBED, HEIST)
    assert compare.have_other_company(*beside)
    assert compare(*beside) == NO_REASON
    assert not compare.have_other_company(beside[0], HEIST)
    copied = replace(beside[0], document="d2", present=frozenset({IDA, GUARD}))
    assert compare(beside[0], copied) >= SAME_HAPPENING


def test_who_did_it_to_whom_cannot_be_turned_round() -> None:
    struck = told("Orr struck Lund", "ASSAULT", "struck", actors={ORR}, recipients={LUND})
    turned = told("Lund struck Orr", "ASSAULT", "struck", "d2", actors={LUND}, recipients={ORR})
    compare = comparing(struck, turned)
    assert compare(struck, turned) == 0.0
    met = [replace(each, type="CONSULT") for each in (struck, turned)]
    assert compare(*met) >= SAME_HAPPENING


def test_a_denial_in_other_words_says_nothing() -> None:
    for other in (HEIST, HID):
        denied = replace(other, status="denied")
        assert comparing(ROBBED, denied)(ROBBED, denied) == NO_REASON
    same = replace(ROBBED, document="d2", status="denied")
    assert comparing(ROBBED, same)(ROBBED, same) >= SAME_HAPPENING


# ---------------------------------------------------------------- one place and day


SEIZED = replace(
    told("Guards seized the surveyor at the cattle market in Marrin on Tuesday", "COERCE", "seized"),
    where=Where(name="Marrin"),
    time="2031-03-04",
)
LED_OFF = replace(
    told("Two men grabbed a surveyor by the pens of the market in Marrin", "deed", "grabbed", "d2"),
    where=Where(name="Marrin"),
    time="2031-03-04",
)


def test_what_was_done_in_one_place_on_one_day_is_one_happening_if_much_is_alike() -> None:
    compare = comparing(SEIZED, LED_OFF)
    assert compare(SEIZED, LED_OFF) == SAME_HAPPENING
    assert compare(SEIZED, replace(LED_OFF, time=None)) < SAME_HAPPENING


@pytest.mark.parametrize(
    "fields",
    [
        {"where": None},
        {"where": Where(name="Torrin")},
        {"where": Where(name="Marrin", is_whole=True)},
        {"time": "2031-03-05"},
        {"type": "communication"},
    ],
)
def test_another_place_or_day_or_a_word_is_no_such_happening(fields: dict[str, object]) -> None:
    assert are_of_one_place_and_day(SEIZED, LED_OFF)
    assert not are_of_one_place_and_day(SEIZED, replace(LED_OFF, **fields))  # type: ignore[arg-type]


def test_a_month_is_no_day() -> None:
    month = [replace(event, time="2031-03") for event in (SEIZED, LED_OFF)]
    assert not are_of_one_place_and_day(*month)
