from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.figures.figures import find_figures
from headwater.mark.parsed import ParsedDocument
from headwater.mark.times.times import find_times
from headwater.record.document import Document
from headwater.record.mark import Figure

Parse = Callable[[Document | str], ParsedDocument]


def figures(parse: Parse, text: str) -> tuple[ParsedDocument, tuple[Figure, ...]]:
    parsed = parse(text)
    return parsed, find_figures(parsed, find_times(parsed))


@pytest.mark.parametrize(
    ("text", "words", "value", "bound", "unit"),
    [
        ("At least 1400 people fled.", "At least 1400", 1400, "at least", None),
        ("They freed 6,000 prisoners.", "6,000", 6000, "exactly", None),
        ("Over a dozen groups came.", "Over a dozen", 12, "more than", None),
        ("Up to 14 armed groups came.", "Up to 14", 14, "at most", None),
        ("Nearly 300 people came.", "Nearly 300", 300, "about", None),
        ("Two hundred and five men came.", "Two hundred and five", 205, "exactly", None),
        ("It cost $2.5 million.", "$2.5 million", 2_500_000, "exactly", "USD"),
        ("It cost €3bn.", "€3bn", 3e9, "exactly", "EUR"),
        ("Prices rose by 3.2 per cent.", "3.2 per cent", 3.2, "exactly", "percent"),
        ("They walked 40 km.", "40 km", 40, "exactly", "km"),
        ("Tens of thousands of birds came.", "Tens of thousands", 20_000, "at least", None),
        ("Some 500 or so came.", "Some 500 or so", 500, "about", None),
        ("The ferry carried 3, 418 sheep - a lot.", "3, 418", 3418, "exactly", None),
        ("The clip lasts 9 min.", "9 min", 9, "exactly", "minutes"),
        ("The kiln made 700 t of lime.", "700 t", 700, "exactly", "t"),
        ("The crane lifts two and a half tonnes.", "two and a half tonnes", 2.5, "exactly", "t"),
        ("It is a story about one rotten beam.", "one", 1, "exactly", None),
        ("He talked about three bridges.", "three", 3, "exactly", None),
        ("They made a hundred and sixty loaves.", "a hundred and sixty", 160, "exactly", None),
        ("She paid 300 crowns.", "300 crowns", 300, "exactly", "crowns"),
    ],
)
def test_value_bound_and_unit(
    parse: Parse, text: str, words: str, value: float, bound: str, unit: str | None
) -> None:
    parsed, found = figures(parse, text)
    assert [
        (parsed.document.words(figure.span), figure.value, figure.bound, figure.unit) for figure in found
    ] == [(words, value, bound, unit)]


def test_a_range_has_its_ends(parse: Parse) -> None:
    _, (figure,) = figures(parse, "Between 20 and 30 people came.")
    assert (figure.low, figure.high, figure.value) == (20, 30, 25)
    _, (figure,) = figures(parse, "Between one and two hundred people came.")
    assert (figure.low, figure.high) == (100, 200)


def test_what_is_counted(parse: Parse) -> None:
    parsed, (figure,) = figures(parse, "Norway received 14 armed Karvan groups.")
    assert figure.of is not None
    assert parsed.document.words(figure.of) == "armed Karvan groups"


@pytest.mark.parametrize(
    "text",
    [
        "The dam broke on 3 June 2025.",
        "It was the 3rd dam.",
        "Call 555 123 4567.",
        "They met at 7 p.m. there.",
        "No one came.",
        "It is on page 12.",
        "The song was loved in the nineteen sixties.",
        "Someone came.",
        "They left at around 9 a. m. for the coast.",
        "He fell in round three.",
    ],
)
def test_what_is_no_figure(parse: Parse, text: str) -> None:
    assert not figures(parse, text)[1]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("The thieves took $2. 6 million in gems.", 2.6e6, "USD"),
        ("A 5. 9 magnitude quake shook the coast.", 5.9, None),
        ("Shares fell 3. 4 percent.", 3.4, "percent"),
    ],
)
def test_a_point_and_a_space_part_no_decimal(parse: Parse, text: str, value: float, unit: str | None) -> None:
    _, found = figures(parse, text)
    assert [(figure.value, figure.unit) for figure in found] == [(value, unit)]


@pytest.mark.parametrize(
    "text",
    [
        "They live in a two-storey house.",
        "A man drove a 4x4 through the gate.",
        "The guard kept a .38 caliber gun in the desk.",
        "The 1967 killings were never solved.",
        "Police marched shortly after five on Wednesday.",
        "The team hired 1B Adam Moll.",
        "The clock in the hall said twenty to six.",
        "It was half past seven by then.",
        "Loaves were gone before ten as buyers queued.",
        "The clerk came at 8.30 o'clock.",
        "The cart crossed the Three Elms bridge at noon.",
        "The panel ruled by seven to four.",
        "She took the 17.05 train to the coast.",
        "The pump stopped at 9.15.",
        "The time was 10.40 when the roof fell.",
    ],
)
def test_kinds_years_hours_and_positions_count_nothing(parse: Parse, text: str) -> None:
    assert figures(parse, text)[1] == ()


def test_the_size_of_a_body_is_a_figure(parse: Parse) -> None:
    _, found = figures(parse, "The 125-member council met.")
    assert [figure.value for figure in found] == [125]


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("Two of the five boats sank.", ["boats", "boats"]),
        ("As many as 60 of its 100 ships left.", ["ships", "ships"]),
        ("Some 70 percent of the traffic was lost.", ["traffic"]),
        ("They sent 20 tonnes of grain.", ["grain"]),
        ("Prices rose by 3 percent.", ["Prices"]),
        ("Two of its own boats sank.", ["boats"]),
        ("The change raised the term from five to seven years.", [None]),
    ],
)
def test_a_part_and_a_measure_are_of_the_thing_itself(
    parse: Parse, text: str, counted: list[str | None]
) -> None:
    parsed, found = figures(parse, text)
    assert [parsed.document.words(figure.of) if figure.of else None for figure in found] == counted


@pytest.mark.parametrize(
    "text",
    [
        "Ada Moll died at 95.",
        "Ada Moll died in Lima at the age of 95.",
        "She was 95.",
        "Ada Moll, 95 and frail, spoke.",
        "Ada Moll, 95, spoke.",
    ],
)
def test_an_age_is_in_years(parse: Parse, text: str) -> None:
    _, (figure,) = figures(parse, text)
    assert (figure.value, figure.unit) == (95, "years")


def test_before_and_after_are_two_figures(parse: Parse) -> None:
    _, found = figures(parse, "The toll rose from 12 to 15.")
    assert [(figure.value, figure.low) for figure in found] == [(12, None), (15, None)]
    _, found = figures(parse, "Turnout fell from 60 to 52 percent.")
    assert [(figure.value, figure.unit) for figure in found] == [(60, "percent"), (52, "percent")]


@pytest.mark.parametrize(
    "text", ["The Otters (5-10) lost.", "The No. 2 officer left.", "At one point they left."]
)
def test_records_ranks_and_moments_count_nothing(parse: Parse, text: str) -> None:
    assert not figures(parse, text)[1]
