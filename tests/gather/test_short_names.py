"""Short names and the one long name that they can mean."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bearers import bearer, joined, names
from headwater.gather.bearers import Bearer
from headwater.gather.forest import Forest
from headwater.gather.gathered import Joining
from headwater.gather.short_names import (
    LongNames,
    acronyms,
    ends_of_names,
    foremost_surnames,
    is_beside,
    is_misspelling,
    is_oftener,
    kindred_stories,
    lone_surnames,
    misspelt_surnames,
    names_for_short,
    names_without_kind,
    names_without_town,
    openings_of_names,
    short_bodies,
    surnames,
)
from headwater.record.mark import ActorKind


def body(name: str, document: str = "d1", story: str = "s1", also: Sequence[str] = ()) -> Bearer:
    return bearer(name, "organisation", document=document, story=story, also=also)


# ---------------------------------------------------------------- one among the long names


def test_the_nearest_place_that_has_the_name_decides() -> None:
    bearers = [bearer("Hedda Voll"), bearer("Torrin Voll", document="d2"), bearer("Voll")]
    long = LongNames([("voll", 0), ("voll", 1)], bearers, Forest(3))
    assert "voll" in long
    assert "lind" not in long
    assert long.only(bearers[2], "voll", circle="document") == 0
    third = bearer("Voll", document="d3")
    assert long.only(third, "voll", circle="document") is None
    assert long.only(third, "voll", circle="story") is None


def test_two_bearers_of_one_actor_are_no_doubt() -> None:
    bearers = [bearer("Hedda Voll"), bearer("Hedda Voll", document="d2"), bearer("Voll", document="d3")]
    forest = Forest(3)
    assert (
        LongNames([("voll", 0), ("voll", 1)], bearers, forest).only(bearers[2], "voll", circle="story")
        is None
    )
    forest.join(0, 1)
    assert (
        LongNames([("voll", 0), ("voll", 1)], bearers, forest).only(bearers[2], "voll", circle="story") == 0
    )


def test_a_kindred_story_is_asked_last_and_only_where_allowed() -> None:
    bearers = [bearer("Hedda Voll"), bearer("Voll", document="d2", story="s2")]
    long = LongNames([("voll", 0)], bearers, Forest(2))
    assert long.only(bearers[1], "voll", lambda one, other: True, circle="kindred") == 0
    assert long.only(bearers[1], "voll", lambda one, other: False, circle="kindred") is None
    assert long.only(bearers[1], "voll", lambda one, other: True, circle="story") is None
    assert long.only(bearers[1], "voll", circle="kindred") is None


def test_stories_are_kindred_by_two_long_names() -> None:
    here = [bearer("Hedda Voll"), bearer("Arne Brekke"), bearer("Lind")]
    far = [bearer(name, document="d2", story="s2") for name in ("Hedda Voll", "Signe Marsh", "Lind")]
    assert not kindred_stories([*here, *far])(here[0], far[0])
    far.append(bearer("Arne Brekke", document="d3", story="s2"))
    kindred = kindred_stories([*here, *far])
    assert kindred(here[0], far[0])
    assert kindred(far[0], here[0])
    assert kindred(here[0], here[1])


# ---------------------------------------------------------------- acronyms


PORTS, SHORT = "Karsk Port Directorate", "KPD"


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        (len(PORTS) + 2, True),
        (len(PORTS) + 1, True),
        (len(PORTS) + 3, True),
        (len(PORTS) + 4, False),
        (90, False),
    ],
)
def test_an_acronym_stands_beside_its_long_name(start: int, expected: bool) -> None:
    long, short = bearer(PORTS, mentions=(0,)), bearer(SHORT, mentions=(start,))
    assert is_beside(short, long) is expected


def test_a_long_name_stands_beside_its_acronym_before_it() -> None:
    assert is_beside(bearer(SHORT, mentions=(40, 0)), bearer(PORTS, mentions=(len(SHORT) + 2,)))


@pytest.mark.parametrize(
    ("long", "short", "expected"),
    [
        (body(PORTS, "d2"), body("KPD"), True),
        (body(PORTS, "d2"), body("K.P.D."), True),
        (body(PORTS, "d2", "s2"), body("KPD"), False),
        (bearer(PORTS, "person", document="d2"), body("KPD"), False),
        (body("Karsk Directorate", "d2"), body("KD"), False),
        (body("Karsk Directorate"), body("KD"), True),
        (body("Inland Marine Fund"), body("IMF"), False),
        (body("Harbour Office", also=[PORTS]), body("KPD"), True),
    ],
)
def test_an_acronym_and_the_long_name_it_abbreviates(long: Bearer, short: Bearer, expected: bool) -> None:
    assert bool(joined(acronyms, long, short)) is expected
    assert bool(joined(acronyms, short, long)) is expected


def test_of_two_long_names_the_one_beside_it_is_meant() -> None:
    short = bearer("KPD", "organisation", mentions=(200,))
    near = bearer(PORTS, "organisation", mentions=(200 - len(PORTS) - 2,))
    other = bearer("Karsk Police Division", "organisation", mentions=(0,))
    assert names(joined(acronyms, short, near, other)) == {("KPD", PORTS)}
    far = bearer(PORTS, "organisation", mentions=(300,))
    assert not joined(acronyms, short, far, other)


# ---------------------------------------------------------------- bodies


def test_a_ministry_without_its_country_is_the_only_one_here() -> None:
    state = bearer("Velmia", "state", document="d2")
    short, full = body("Port Ministry"), body("Velmian Port Ministry", "d2")
    assert names(joined(short_bodies, state, short, full)) == {("Port Ministry", "Velmian Port Ministry")}
    assert not joined(short_bodies, short, full)
    other_state = bearer("Karsk", "state", document="d3")
    assert not joined(short_bodies, state, short, full, other_state, body("Karsk Port Ministry", "d3"))
    assert not joined(short_bodies, state, body("Port Ministry", story="s2"), full)


def test_a_team_without_its_town() -> None:
    town = bearer("Calder Bay", "place")
    team, full = body("Otters"), body("Calder Bay Otters", "d2")
    assert names(joined(names_without_town, town, team, full)) == {("Calder Bay Otters", "Otters")}
    assert not joined(names_without_town, team, full)
    others = bearer("Velm", "place"), body("Velm Otters", "d3")
    assert not joined(names_without_town, town, team, full, *others)
    assert joined(names_without_town, town, body("Otters", "d2"), full, *others)


@pytest.mark.parametrize(
    ("short", "full", "expected"),
    [
        (body("Norrlink"), body("Norrlink Airlines", "d2"), True),
        (body("Norrlink"), body("Norrlink Police", "d2"), False),
        (body("Post"), body("Post Bank", "d2"), False),
        (body("Norr"), body("Norr Bank", "d2"), False),
        (bearer("Karsk General", "person"), body("Karsk General Hospital", "d2"), True),
        (bearer("Hedda Voll", "person"), body("Hedda Voll Hospital", "d2"), False),
        (bearer("Norrlink", "place"), body("Norrlink Airlines", "d2"), False),
        (body("Norrlink"), body("Norrlink Airlines", "d2", "s2"), False),
        (bearer("St. Karsk", "place"), body("St. Karsk University Hospital", "d2"), True),
        (bearer("St. Karsk", "place"), body("St. Karsk Police", "d2"), False),
    ],
)
def test_a_body_without_the_word_for_what_it_is(short: Bearer, full: Bearer, expected: bool) -> None:
    assert bool(joined(names_without_kind, short, full)) is expected


def test_the_end_of_a_name_is_the_one_body_of_the_story_whose_name_ends_so() -> None:
    short, full = body("Hospitals Trust"), body("Calder City Hospitals Trust", "d2")
    assert joined(ends_of_names, short, full)
    assert not joined(ends_of_names, short, full, body("Lisk Hospitals Trust", "d3"))
    assert not joined(ends_of_names, short, body("Calder City Hospitals Trust", "d2", "s2"))
    assert not joined(ends_of_names, body("Trust"), full)
    paper = body("Calder Gazette", "d2")
    assert joined(ends_of_names, body("Gazette"), paper)
    assert not joined(ends_of_names, body("Gazette"), paper, body("Lisk Gazette", "d3"))
    assert not joined(ends_of_names, body("Gazette"), body("Calder Gazette", "d2", "s2"))


def test_a_name_that_does_not_say_whose_body_it_is_means_the_one_of_the_story() -> None:
    short, full = body("National Bank"), body("National Bank of Norland", "d2")
    assert joined(openings_of_names, short, full)
    assert joined(openings_of_names, body("Diário"), body("Diário do Cais", "d2"))
    assert joined(openings_of_names, body("Relief Fund"), body("Relief Fund for Miners", "d2"))
    assert not joined(openings_of_names, short, full, body("National Bank of Sudmark", "d3"))
    assert not joined(openings_of_names, short, body("National Bank of Norland", "d2", "s2"))
    assert not joined(openings_of_names, body("Bank"), body("Bank of Norland", "d2"))
    assert not joined(openings_of_names, body("National Bank"), body("National Bank Norland", "d2"))


def test_a_name_that_was_cut_short_is_no_second_body() -> None:
    names = ("Fell Front", "Fell Front for Home", "Fell Front for Home-Rule")
    bearers = [body(name, f"d{number}") for number, name in enumerate(names)]
    forest = Forest(len(bearers))
    Joining(bearers, forest).join(openings_of_names(bearers, forest), "a rule")
    assert len(forest.groups()) == 1


def test_a_firm_without_the_words_for_its_trade() -> None:
    assert joined(names_without_kind, body("Osk-Vane"), body("Osk-Vane Construction plc", "d2"))
    assert joined(names_without_kind, body("Lindelm"), body("Lindelm Care Group", "d2"))


def test_a_body_named_after_its_town_is_not_the_town_s_name() -> None:
    pair = body("Calder"), body("Calder Bank", "d2")
    assert joined(names_without_kind, *pair)
    assert not joined(names_without_kind, *pair, bearer("Calder", "place", document="d3"))


def test_a_short_name_that_another_article_uses_of_one_body() -> None:
    full = body("Norrlink Freight", "d2", also=["the Freight Line"])
    short = body("Freight Line")
    assert not joined(names_for_short, short, full)
    full = body("Norrlink Freight Carriers", "d2", also=["the Freight Line"])
    assert names(joined(names_for_short, short, full)) == {("Freight Line", "Norrlink Freight Carriers")}
    other = body("Velm Cargo Carriers", "d3", also=["Freight Line"])
    assert not joined(names_for_short, short, full, other)


# ---------------------------------------------------------------- surnames


@pytest.mark.parametrize(
    ("short", "full", "expected"),
    [
        (bearer("Voll"), bearer("Hedda Voll", document="d2"), True),
        (bearer("Hedda"), bearer("Hedda Voll", document="d2"), True),
        (bearer("Voll"), bearer("Hedda Voll", document="d2", story="s2"), False),
        (bearer("Muhammed"), bearer("Karim Mohammed", document="d2"), True),
        (bearer("Voll", "place"), bearer("Hedda Voll"), False),
        (bearer("Voll", is_named=False), bearer("Hedda Voll"), False),
        (bearer("Hedda", mentions=(0, 9)), bearer("Hedda Voll", document="d2"), False),
        (bearer("Hedda", mentions=(0, 9)), bearer("Hedda Voll", document="d2", mentions=(0, 9)), True),
        (bearer("Voll", mentions=(0, 9)), bearer("Hedda Voll", document="d2"), True),
    ],
)
def test_part_of_a_name_and_the_only_full_name(short: Bearer, full: Bearer, expected: bool) -> None:
    assert bool(joined(surnames, short, full)) is expected


def test_a_surname_of_two_persons_means_her_whom_the_document_names() -> None:
    hedda, torrin = bearer("Hedda Voll"), bearer("Torrin Voll", document="d2")
    assert joined(surnames, hedda, torrin, bearer("Voll")) == {(("d1", "Hedda Voll"), ("d1", "Voll"))}
    assert not joined(surnames, hedda, torrin, bearer("Voll", document="d3"))


def test_a_surname_is_never_taken_for_another_s_first_name() -> None:
    surname = bearer("Lind Marsh"), bearer("Hedda Lind", document="d2"), bearer("Signe Lind", document="d3")
    assert not joined(surnames, bearer("Lind", document="d4"), *surname)


def test_a_surname_is_known_in_a_story_of_the_same_company() -> None:
    company = [
        bearer(name, document=document, story=story)
        for name in ("Arne Brekke", "Signe Marsh")
        for document, story in (("d1", "s1"), ("d2", "s2"))
    ]
    pair = bearer("Hedda Voll"), bearer("Voll", document="d2", story="s2")
    assert joined(surnames, *pair, *company) == {(("d1", "Hedda Voll"), ("d2", "Voll"))}
    assert not joined(surnames, *pair, *company[:-1])


def family(foremost: int, other: int, *, mentions: int = 1) -> list[Bearer]:
    spots = tuple(range(0, 20 * mentions, 20))
    return [bearer("Hedda Voll", document=f"h{at}", mentions=spots) for at in range(foremost)] + [
        bearer("Torrin Voll", document=f"t{at}") for at in range(other)
    ]


def foremost_of(persons: list[Bearer]) -> set[tuple[str, ...]]:
    of_one = [
        (left, right)
        for left, one in enumerate(persons)
        for right, other in enumerate(persons)
        if left < right and one.name == other.name
    ]
    return names(joined(foremost_surnames, *persons, bearer("Voll", document="d9"), already=of_one))


@pytest.mark.parametrize(
    ("persons", "is_told"),
    [
        (family(2, 1, mentions=2), True),
        (family(3, 1), True),
        (family(2, 1), False),  # named in twice as many articles, but not three times as often
        (family(1, 1, mentions=9), False),  # often, but in no more articles
        (family(3, 2, mentions=9), False),
        (family(3, 0), False),  # nobody else has the name: another rule's work
    ],
)
def test_a_surname_of_several_is_hers_whom_by_far_most_articles_name(
    persons: list[Bearer], is_told: bool
) -> None:
    assert foremost_of(persons) == ({("Hedda Voll", "Voll")} if is_told else set())


def test_a_surname_that_is_already_somebody_s_stays_so() -> None:
    persons = [*family(3, 1), bearer("Voll", document="d9"), bearer("Voll", document="d8")]
    hers = [(0, 1), (1, 2)]
    assert joined(foremost_surnames, *persons, already=hers)
    assert not joined(foremost_surnames, *persons, already=[*hers, (4, 5)])


@pytest.mark.parametrize(
    ("word", "surname", "expected"),
    [
        ("brandel", "branbel", True),
        ("brandel", "brandal", True),
        ("brandel", "barndel", True),
        ("brandel", "brandel", False),
        ("brandel", "prandel", False),
        ("brandel", "brandek", False),
        ("brandel", "bronbel", False),
        ("brandelsen", "brondalsen", True),
        ("brandelsen", "brondolsin", False),
        ("marsh", "marth", False),
        ("brekke", "breke", False),
    ],
)
def test_a_slip_leaves_the_first_letter_and_the_last(word: str, surname: str, expected: bool) -> None:
    assert is_misspelling(word, surname) is expected
    assert is_misspelling(surname, word) is expected


WORDS = st.text(alphabet="abc", min_size=1, max_size=11)


@given(WORDS, WORDS)
def test_a_slip_has_no_direction(word: str, surname: str) -> None:
    assert is_misspelling(word, surname) is is_misspelling(surname, word)


def test_a_misspelt_surname_is_the_only_one_that_it_can_be() -> None:
    slip, right = bearer("Brandal"), bearer("Hedda Brandel", document="d2")
    assert names(joined(misspelt_surnames, slip, right)) == {("Brandal", "Hedda Brandel")}
    assert not joined(misspelt_surnames, slip, right, bearer("Torrin Brandol", document="d3"))
    assert not joined(misspelt_surnames, slip, right, bearer("Brandal", document="d3"))
    assert not joined(misspelt_surnames, bearer("Brandal", story="s2"), right)


@pytest.mark.parametrize(
    ("kind", "country", "expected"),
    [
        ("person", None, True),
        ("place", None, True),
        ("place", "NO", False),
        ("state", None, False),
        ("group", None, False),
    ],
)
def test_a_known_country_or_people_is_no_slip(kind: ActorKind, country: str | None, expected: bool) -> None:
    slip = bearer("Brandal", kind, country=country)
    assert bool(joined(misspelt_surnames, slip, bearer("Hedda Brandel", document="d2"))) is expected


def test_a_lone_word_that_nobody_s_full_name_ends_in() -> None:
    lone = [bearer("Voll"), bearer("Voll", document="d2")]
    assert names(joined(lone_surnames, *lone)) == {("Voll", "Voll")}
    assert not joined(lone_surnames, lone[0], bearer("Voll", document="d3", story="s2"))
    assert not joined(lone_surnames, *lone, bearer("Hedda Voll", document="d4", story="s2"))


@pytest.mark.parametrize(("short", "long", "expected"), [(3, 2, True), (2, 2, False), (1, 2, False)])
def test_which_of_two_stands_oftener(short: int, long: int, expected: bool) -> None:
    one, other = bearer("Hedda", mentions=range(short)), bearer("Hedda Voll", mentions=range(long))
    assert is_oftener(one, other) is expected
