"""What speaks for one happening, taken apart: the word, the clauses, the people, the keys."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from headwater.collate.cluster import NO_REASON
from headwater.collate.happenings import (
    FAINT_WORDING,
    KINDRED,
    LEAST_WORDING,
    SAME_HAPPENING,
    SAME_TYPE,
    SIGHT,
    TELLING_WORDING,
    HappeningLikeness,
)
from headwater.collate.reading import Happening
from headwater.collate.words import UNSEEN, content_words, rarity
from headwater.run.resources import load_kindred
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
        frozenset(),
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


def test_what_is_done_once_is_told_once_by_one_word_or_a_kindred_one() -> None:
    compare = comparing(ROBBED, HEIST, HID)
    assert compare.is_told_once(ROBBED, HEIST)
    assert not compare.is_told_once(ROBBED, HID)
    assert not compare.is_told_once(ROBBED, replace(HEIST, is_former=True))
    assert not compare.is_told_once(replace(ROBBED, type="damage"), replace(HEIST, type="damage"))


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


def test_two_shared_things_make_a_sight_only_where_the_clauses_are_near() -> None:
    long = "Wet shirts and old nets and blue coats and tin pails hung drying from each mast of many boats"
    hung = told(long, "sight", "hung")
    near = told("Wet shirts hung drying", "sight", "hung", "d2")
    far = told("A boy sold wet shirts for a penny where crows quarrelled over bread", "deed", "sold", "d3")
    assert comparing(hung, near).sights(hung, near) >= SAME_HAPPENING
    assert comparing(hung, far).sights(hung, far) == 0.0


@pytest.mark.parametrize(
    ("shared", "is_proved"),
    [({"lamp"}, True), ({"lamp", "mill"}, True), ({"mill"}, False), (set(), False)],
)
def test_one_telling_word_beside_the_topic_proves_one_deed(shared: set[str], *, is_proved: bool) -> None:
    rare = {"mill": UNSEEN, "lamp": 4000, "ford": 4000, "decline": UNSEEN}
    left, right = (
        replace(
            told("Ida Orr declined", "REJECT", "declined", document, actors={IDA}),
            words=frozenset({"ida", "orr", "declin", *shared}),
        )
        for document in ("d1", "d2")
    )
    compare = comparing(left, right, rare=rare)
    assert compare.is_proved(left, right) is is_proved
    least = LEAST_WORDING if is_proved else TELLING_WORDING
    assert compare.least_wording(left, right, 1.0, 1.0, 0.0) == least


def test_only_people_in_both_clauses_make_them_need_few_common_words() -> None:
    left = told("Orr and Lund declined", "REJECT", "declined", actors={IDA, LUND})
    right = told("Nobody declined", "REJECT", "declined", "d2")
    compare = comparing(left, right)
    assert compare.least_wording(left, right, 1.0, 0.4, 0.0) > FAINT_WORDING
    both = replace(left, document="d2")
    assert compare.least_wording(left, both, 1.0, 1.0, 0.0) == FAINT_WORDING
    assert compare.least_wording(left, right, 1.0, 0.4, 0.1) == FAINT_WORDING


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


def test_other_company_tells_two_deeds_apart_but_for_what_is_done_once_to_the_same() -> None:
    def beside(event: Happening, *others: str) -> Happening:
        return replace(event, present=frozenset({IDA, *others}))

    compare = comparing(ROBBED, HEIST, HID)
    for other, deed, is_other in ((HEIST, KINDRED, False), (HID, SAME_TYPE, True)):
        sides = beside(ROBBED, LUND), beside(other, GUARD)
        assert compare.have_other_company(*sides, deed) is is_other
        assert not compare.have_other_company(beside(ROBBED, LUND), beside(other), deed)
    again = [replace(beside(each, who), type="CONSULT") for each, who in ((ROBBED, LUND), (HEIST, GUARD))]
    assert compare.have_other_company(again[0], again[1], KINDRED)


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
    assert ("deed", "robb") in keys
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


def test_a_denial_in_a_kindred_word_says_nothing_and_in_another_speaks_against() -> None:
    denied = replace(HEIST, status="denied")
    assert comparing(ROBBED, denied)(ROBBED, denied) == NO_REASON
    other = replace(HID, status="denied")
    assert comparing(ROBBED, other)(ROBBED, other) == 0.0
