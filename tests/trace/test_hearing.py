"""Whom somebody told something goes on hearing her, and who was there heard whoever spoke there."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from builders import document_of, span_of
from headwater.record.document import Document
from headwater.record.mark import Attribution
from headwater.trace.hearing import NEAR, heard_before, was_there
from headwater.trace.trace import trace
from trace_piles import REGISTER, article, entry, says, settled

TOLD = "Ina Moss told the Quay that the dyke held."
WENT_ON = "It had held for years, she said."
TEXT = f"{TOLD}\n{WENT_ON}"


def speaks(
    document: Document, words: str, number: int, *, own: bool = False, via: int | None = None
) -> Attribution:
    """Ina Moss, who says these words."""
    line = next(line for line in document.text.split("\n") if words in line)
    found = says(document, words, "Ina Moss", "person", number=number, scope=line, own=own, via=via)
    return replace(found, source=replace(found.source, actor="c1"))


def heard(document: Document, *attributions: Attribution) -> dict[str, str]:
    by_id = {each.id: each for each in attributions}
    return {id_: each.id for id_, each in heard_before(attributions, by_id).items()}


def test_who_was_told_something_hears_what_is_said_next() -> None:
    document = article("a", TEXT)
    told, went_on = speaks(document, "told the Quay", 0, own=True), speaks(document, "she said", 1)
    assert heard(document, told, went_on) == {"r1": "r0"}
    assert heard(document, speaks(document, "told the Quay", 0), went_on) == {}
    other = replace(went_on, source=replace(went_on.source, actor="c2"))
    assert heard(document, told, other) == {}


def test_an_outlet_that_was_told_hears_it_too() -> None:
    document = article("a", TEXT)
    medium = says(document, "the Quay", "The Quay", number=2, scope=TOLD)
    told = speaks(document, "told the Quay", 0, via=2)
    assert heard(document, medium, told, speaks(document, "she said", 1)) == {"r1": "r0"}


def test_far_below_or_before_she_may_have_spoken_to_others() -> None:
    far = article("a", f"{TOLD}\n{'Rain fell. ' * NEAR}\n{WENT_ON}")
    assert heard(far, speaks(far, "told the Quay", 0, own=True), speaks(far, "she said", 1)) == {}
    before = article("a", f"{WENT_ON}\n{TOLD}")
    found = heard(before, speaks(before, "told the Quay", 0, own=True), speaks(before, "she said", 1))
    assert found == {}


def test_the_outlet_that_was_told_carries_what_is_said_next() -> None:
    document = article("a", TEXT, outlet="The Quay")
    pile = [entry(document, speaks(document, "told the Quay", 0, own=True), speaks(document, "she said", 1))]
    tracing = trace(pile, settled(pile), REGISTER)
    names = {root.origin.id: root.origin.name for root in tracing.roots}
    assert {names[id_] for lineage in tracing.lineages for id_ in lineage.carriers} >= {"The Quay"}
    place = span_of(document, WENT_ON)
    carrying = next(each for each in tracing.lineages if each.span.start <= place.start < each.span.end)
    assert [names[id_] for id_ in carrying.carriers] == ["The Quay"]


@pytest.mark.parametrize(
    ("text", "evidence", "genre", "expected"),
    [
        ("I saw the dyke break.", "I saw", "report", True),
        ("The Quay's reporter counted ten sheep.", "The Quay's reporter counted", "report", True),
        ("We have asked for a dyke.", "We have asked", "report", False),
        ("A letter seen by the Quay says so.", "seen by the Quay", "report", False),
        ("I saw the dyke break.", "I saw", "opinion", False),
    ],
)
def test_who_saw_it_was_there(text: str, evidence: str, genre: str, expected: bool) -> None:
    document = replace(document_of(text), genre=genre)  # type: ignore[arg-type]
    assert was_there(document, [says(document, evidence, "The Quay", own=True, scope=text)]) is expected


@pytest.mark.parametrize(
    ("line", "words", "how"),
    [
        ("In an interview with the Quay the dyke was called safe.", "interview with the Quay", "inferred"),
        ("Nobody was on the dyke, the Quay saw.", "the Quay saw", "own"),
    ],
)
def test_what_somebody_told_whom_nothing_names_is_not_the_reporters_own(
    line: str, words: str, how: str
) -> None:
    document = article("a", line, outlet="The Quay")
    pile = [entry(document, says(document, words, "The Quay", scope=line, own=True))]
    tracing = trace(pile, settled(pile), REGISTER)
    (lineage,) = tracing.lineages
    how_of = {root.origin.id: root.origin.how for root in tracing.roots}
    assert [how_of[origin] for origin in lineage.origins] == [how]
    assert [how_of[carrier] for carrier in lineage.carriers] == ["own"]


@pytest.mark.parametrize(("between", "is_heard"), [(NEAR, True), (NEAR + 1, False)])
def test_she_is_heard_as_far_as_that_and_no_farther(between: int, *, is_heard: bool) -> None:
    document = article("a", f"Ina Moss told the Quay so.\n{'x' * (between - 2)}\nshe said no.")
    told, said = (
        speaks(document, "Ina Moss told the Quay so.", 0, own=True),
        speaks(document, "she said no", 1),
    )
    assert said.evidence[0].start - told.evidence[0].end == between
    assert heard(document, told, said) == ({"r1": "r0"} if is_heard else {})
