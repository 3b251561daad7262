"""How a story grows: who takes from whom, in which words, and by whose word."""

from __future__ import annotations

from functools import cache
from random import Random

import pytest

from headwater.simulate.article import Article, Frame, Line
from headwater.simulate.difficulty import DIFFICULTIES, LEVELS, Level
from headwater.simulate.happening import People
from headwater.simulate.material import Outlet, read_material
from headwater.simulate.simulate import grown_story
from headwater.simulate.story import Story, correctable, house, is_named

from .conftest import MATERIAL

COUNT = 12
QUAY = Outlet(name="Quay Star", kind="newspaper", domain="quay.example")
EBB = Outlet(name="Ebb Post", kind="newspaper", domain="ebb.example", family="Tidal")
FLOOD = Outlet(name="Flood Post", kind="newspaper", domain="flood.example", family="Tidal")


@cache
def stories() -> tuple[Story, ...]:
    """Stories of every difficulty."""
    material = read_material(MATERIAL)
    return tuple(
        grown_story("s0", material, DIFFICULTIES[level], People.of(material.names, Random(seed)), COUNT)
        for level in LEVELS
        for seed in range(8)
    )


def article(number: int, outlet: Outlet, *lines: Line) -> Article:
    return Article(number=number, role="relay", outlet=outlet, hours=1, author="Ina Moss", lines=list(lines))


def line(text: str, value: int | None = None, **frame: Outlet) -> Line:
    return Line(
        assertion="hurt", part="fact", pattern=text, text=text, content=text, frame=Frame(**frame),  # type: ignore[arg-type]
        value=value, root="r", hearer="h",
    )  # fmt: skip


def test_outlets_of_one_house_are_one() -> None:
    assert house(EBB) == house(FLOOD) != house(QUAY)


def test_a_story_has_as_many_pages_as_asked_for_beside_the_lost_dispatch() -> None:
    for story in stories():
        assert sum(not each.is_lost for each in story.articles) == COUNT
        assert [each.number for each in story.articles] == list(range(len(story.articles)))
        assert all(each.role == "dispatch" for each in story.articles if each.is_lost)


def test_no_outlet_writes_twice_but_to_correct_itself() -> None:
    for story in stories():
        firsts = [each.outlet.name for each in story.articles if each.revises is None]
        assert len(firsts) == len(set(firsts))
        for each in story.articles:
            if each.revises is not None:
                assert story.articles[each.revises].outlet == each.outlet


def test_only_an_agency_sends_a_dispatch() -> None:
    for story in stories():
        assert all(each.outlet.kind == "agency" for each in story.articles if each.role == "dispatch")


def test_whoever_takes_something_is_later_than_whom_he_takes_it_from() -> None:
    for story in stories():
        for each in story.articles:
            for taking in each.takings:
                assert taking.source < each.number
                assert story.articles[taking.source].hours <= each.hours


def test_every_line_that_was_taken_stands_in_its_source_and_keeps_its_origin() -> None:
    for story in stories():
        for each in story.articles:
            for taken in (told for told in each.lines if told.taken is not None):
                assert taken.taken is not None
                source = story.articles[taken.taken.article].lines[taken.taken.line]
                assert taken.taken.article in {taking.source for taking in each.takings}
                assert (taken.assertion, taken.root, taken.hearer) == (
                    source.assertion, source.root, source.hearer,
                )  # fmt: skip
                assert not taken.is_verbatim or taken.text == source.text


def test_a_number_that_changes_on_its_way_is_a_known_error() -> None:
    for story in stories():
        for each in story.articles:
            for told in (told for told in each.lines if told.taken is not None and each.revises is None):
                assert told.taken is not None
                source = story.articles[told.taken.article].lines[told.taken.line]
                assert told.value == source.value or told.assertion in each.errors


def test_who_is_said_to_be_credited_is_named() -> None:
    for story in stories():
        for each in story.articles:
            for taking in each.takings:
                if taking.is_credited and taking.how in {"copy", "rewrite", "translation"}:
                    assert is_named(each, story.articles[taking.source])


def test_what_is_told_to_a_reporter_is_a_persons_word() -> None:
    for story in stories():
        people = {person.identity for person in story.happening.people.values()}
        houses = {house(each.outlet) for each in story.articles}
        for each in story.articles:
            for told in each.lines:
                assert told.root in people | houses
                assert told.hearer in houses
                assert told.content in told.text


@pytest.mark.parametrize("level", LEVELS)
def test_a_small_story_has_no_opinion_and_corrects_nothing(level: Level) -> None:
    material = read_material(MATERIAL)
    for seed in range(4):
        people = People.of(material.names, Random(seed))
        story = grown_story("s0", material, DIFFICULTIES[level], people, 5)
        assert {each.role for each in story.articles} <= {"dispatch", "report", "relay"}


def test_an_article_names_whom_a_line_credits_or_whom_it_is_credited_to() -> None:
    source = article(0, QUAY)
    assert is_named(article(1, EBB, line("It fell.", outlet=QUAY)), source)
    assert is_named(article(1, EBB, line("It fell.", origin=QUAY)), source)
    credited = article(1, EBB)
    credited.credit = QUAY
    assert is_named(credited, source)
    assert not is_named(article(1, EBB, line("It fell.", outlet=FLOOD)), source)


def test_only_a_wrong_figure_in_digits_can_be_corrected() -> None:
    wrong = article(1, EBB, line("Some 1,400 were hurt.", 1400), line("It fell."))
    assert correctable(wrong) == []
    wrong.errors = ("hurt",)
    assert correctable(wrong) == [0]
    spelled = article(1, EBB, line("Fourteen were hurt.", 14))
    spelled.errors = ("hurt",)
    assert correctable(spelled) == []
