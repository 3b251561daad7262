"""Which of two documents is upstream."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from headwater.record.document import Document, Published
from headwater.record.span import Span
from headwater.trace.direction import (
    by_attribution,
    by_completeness,
    by_dispatch,
    by_own_reporting,
    by_time,
    direction,
    kept_length,
    mirrored,
)
from headwater.trace.publishers import Publishers
from trace_piles import REGISTER, article, copied, entry, says

HOUSES = Publishers(outlets=REGISTER)
PIER = "The long pier at Sandholm lost its last forty planks in the storm."
LAMP = "The keeper lit the lamp by hand until the morning ferry came in."


def dated(left: str | None, right: str | None) -> tuple[Document, Document]:
    return article("a", PIER, published=left), article("b", PIER, published=right)


@pytest.mark.parametrize(
    ("left", "right", "upstream"),
    [
        ("2031-03-01", "2031-03-02", "left"),
        ("2031-03-02", "2031-03-01", "right"),
        ("2031-03-01", "2031-03-01", None),
        ("2031-03", "2031-03-09", None),
        ("2031-02", "2031-03-09", "left"),
        (None, "2031-03-09", None),
        ("2031-03-09", None, None),
        (None, None, None),
    ],
)
def test_the_earlier_day_is_upstream(left: str | None, right: str | None, upstream: str | None) -> None:
    first, second = dated(left, right)
    found = by_time(first, second)
    expected = {"left": first.id, "right": second.id, None: None}[upstream]
    assert (found.upstream if found else None) == expected


def test_the_words_that_date_the_earlier_are_the_evidence() -> None:
    first, second = dated("2031-03-01", "2031-03-02")
    span = Span(document=first.id, start=0, end=3)
    stated = replace(first, published=Published(edtf="2031-03-01", how="stated", span=span))
    for found in (by_time(stated, second), by_time(second, stated)):
        assert found is not None
        assert found.evidence == (span,)


def test_who_names_the_other_has_it_from_there() -> None:
    source = article("a", PIER, outlet="The Quay")
    receiver = article("b", f"The Quay saw it.\n{PIER}", outlet="The Ebb")
    naming = entry(receiver, says(receiver, "The Quay", "Quay"))
    found = by_attribution(naming, entry(source), HOUSES)
    assert found is not None
    assert (found.upstream, found.reason) == (source.id, "attribution")
    assert [receiver.words(span) for span in found.evidence] == ["The Quay"]


@pytest.mark.parametrize(
    ("name", "kind", "own"),
    [
        ("The Flood", "outlet", False),
        ("The Quay", "person", False),
        (None, "outlet", False),
        ("The Quay", "outlet", True),
    ],
)
def test_only_the_others_outlet_named_as_a_source_decides(name: str | None, kind: str, own: bool) -> None:
    source = article("a", PIER, outlet="The Quay")
    receiver = article("b", PIER, outlet="The Ebb")
    naming = entry(receiver, says(receiver, "pier", name, kind, own=own))  # type: ignore[arg-type]
    assert by_attribution(naming, entry(source), HOUSES) is None


def test_two_that_name_one_another_stay_open() -> None:
    quay, ebb = article("a", PIER, outlet="The Quay"), article("b", PIER, outlet="The Ebb")
    naming = [entry(quay, says(quay, "pier", "The Ebb")), entry(ebb, says(ebb, "pier", "The Quay"))]
    assert by_attribution(naming[0], naming[1], HOUSES) is None


def test_an_outlet_that_names_itself_is_no_receiver() -> None:
    first, second = article("a", PIER, outlet="The Quay"), article("b", PIER, outlet="Quay")
    assert by_attribution(entry(first, says(first, "pier", "The Quay")), entry(second), HOUSES) is None


@pytest.mark.parametrize("is_left", [True, False])
def test_who_was_told_is_upstream(is_left: bool) -> None:
    first, second = article("a", PIER), article("b", PIER)
    told = first if is_left else second
    piles = [entry(each, says(each, "planks", None, own=True)) if each is told else entry(each)
             for each in (first, second)]  # fmt: skip
    found = by_own_reporting(piles[0], piles[1], copied(first, second, PIER))
    assert found is not None
    assert (found.upstream, found.reason) == (told.id, "own")


def test_own_reporting_on_both_sides_or_outside_what_is_shared_decides_nothing() -> None:
    first, second = article("a", f"{PIER}\n{LAMP}"), article("b", PIER)
    shared = copied(first, second, PIER)
    apart = entry(first, says(first, "lamp by hand", None, own=True))
    assert by_own_reporting(apart, entry(second), shared) is None
    both = [entry(each, says(each, "planks", None, own=True)) for each in (first, second)]
    assert by_own_reporting(both[0], both[1], shared) is None


@pytest.mark.parametrize("is_left", [True, False])
def test_an_agency_that_signs_its_piece_is_upstream(is_left: bool) -> None:
    first, second = article("a", PIER), article("b", PIER)
    signed = first if is_left else second
    piles = [entry(each, says(each, "Sandholm", "Marowire", "agency", own=True)) if each is signed
             else entry(each) for each in (first, second)]  # fmt: skip
    found = by_dispatch(*piles)
    assert found is not None
    assert (found.upstream, found.reason) == (signed.id, "own")
    assert found.evidence[0].document == signed.id


def test_two_signed_dispatches_or_a_paper_of_its_own_decide_nothing() -> None:
    first, second = article("a", PIER), article("b", PIER)
    both = [entry(each, says(each, "Sandholm", "Marowire", "agency", own=True)) for each in (first, second)]
    assert by_dispatch(*both) is None
    paper = entry(first, says(first, "Sandholm", "The Ebb", own=True))
    assert by_dispatch(paper, entry(second)) is None


def test_the_longer_holds_nearly_all_of_the_shorter() -> None:
    long, short = article("a", f"{PIER}\n{LAMP}"), article("b", PIER)
    found = by_completeness(long, short, copied(long, short, PIER))
    assert found is not None
    assert (found.upstream, found.reason) == (long.id, "completeness")


def test_what_is_not_contained_or_as_long_is_not_cut() -> None:
    long, short = article("a", f"{PIER}\n{LAMP}"), article("b", PIER)
    assert by_completeness(long, short, copied(long, short, PIER, containment=0.8)) is None
    assert by_completeness(short, article("c", PIER), copied(long, short, PIER)) is None


def test_furniture_makes_no_article_longer() -> None:
    document = article("a", f"{PIER}\n{LAMP}")
    aside = replace(document, zones=(document.zones[0], replace(document.zones[1], kind="footer")))
    assert kept_length(document) == len(PIER) + len(LAMP)
    assert kept_length(aside) == len(PIER)


def test_attribution_comes_before_time() -> None:
    quay = article("a", PIER, outlet="The Quay", published="2031-03-05")
    ebb = article("b", f"{PIER}\n{LAMP}", outlet="The Ebb", published="2031-03-01")
    shared = copied(quay, ebb, PIER)
    naming = entry(ebb, says(ebb, "lamp", "The Quay"))
    by_name = direction(entry(quay), naming, shared, HOUSES)
    by_day = direction(entry(quay), entry(ebb), shared, HOUSES)
    assert by_name is not None
    assert by_day is not None
    assert (by_name.upstream, by_day.upstream) == (quay.id, ebb.id)


def test_a_credit_that_both_have_came_with_the_copy() -> None:
    quay, ebb = article("a", PIER, outlet="The Quay"), article("b", PIER, outlet="The Ebb")
    naming = entry(ebb, says(ebb, "pier", "The Quay"))
    assert direction(entry(quay), naming, copied(quay, ebb, PIER), HOUSES) is None


def test_direction_does_not_depend_on_the_side() -> None:
    long, short = article("a", f"{PIER}\n{LAMP}"), article("b", PIER)
    shared = copied(long, short, PIER)
    assert direction(entry(long), entry(short), shared, HOUSES) == direction(
        entry(short), entry(long), mirrored(shared), HOUSES
    )


def test_a_pair_with_nothing_to_tell_them_apart_is_open() -> None:
    first, second = article("a", PIER), article("b", PIER)
    assert direction(entry(first), entry(second), copied(first, second, PIER), HOUSES) is None


def test_a_copy_mirrored_twice_is_the_same() -> None:
    first, second = article("a", f"{LAMP}\n{PIER}"), article("b", PIER)
    shared = copied(first, second, PIER)
    assert mirrored(shared).passages[0].left == shared.passages[0].right
    assert mirrored(mirrored(shared)) == shared
