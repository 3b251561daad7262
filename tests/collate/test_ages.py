"""How old somebody is said to be, and where two documents differ in it."""

from __future__ import annotations

import pytest

from headwater.collate.ages import age_at, age_told, is_difference
from headwater.collate.reading import Reading
from headwater.record.mark import Mention
from headwater.record.span import Span

NAME = "Ysolde Marr"


def told(text: str) -> int | None:
    start = text.index(NAME)
    found = age_at(text, Span(document="d1", start=start, end=start + len(NAME)))
    assert found is None or text[found[1].start : found[1].end] == str(found[0])
    return found[0] if found else None


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("Ysolde Marr, 34, keeps the light.", 34),
        ("Among the rescued was Ysolde Marr, 34.", 34),
        ("Ysolde Marr (34) keeps the light.", 34),
        ("Ysolde Marr, aged 34, keeps the light.", 34),
        ("Ysolde Marr, who is 34, keeps the light.", 34),
        ("Ysolde Marr, a 34-year-old pilot, drowned.", 34),
        ("Ysolde Marr, a retired 71-year-old pilot, drowned.", 71),
        ("The 34-year-old harbour pilot Ysolde Marr drowned.", 34),
        ("The oldest, Ysolde Marr, 103, was carried out.", 103),
        ("Ysolde Marr, 34 boats and a dog went down.", None),
        ("Ysolde Marr, 3,400 crowns poorer, left.", None),
        ("Ysolde Marr was seen at 34 Quay Street.", None),
        ("The 34-year-old was seen. Ysolde Marr was not.", None),
        ("Ysolde Marr, who was 34 per cent owner, left.", None),
    ],
)
def test_an_age_stands_right_beside_the_name(text: str, age: int | None) -> None:
    assert told(text) == age


def reading(document: str) -> Reading:
    span = Span(document=document, start=0, end=4)
    return Reading(
        kind="figure",
        document=document,
        mark=f"{document}-m",
        span=span,
        wording=span,
        voice="own",
        text="Ysolde Marr, 34",
        words=frozenset(),
        labels=0,
        is_opinion=False,
    )


@pytest.mark.parametrize(
    ("ages", "expected"),
    [
        ({34: ["d1"], 43: ["d2"]}, True),
        ({34: ["d1"], 35: ["d2"]}, False),
        ({34: ["d1"], 43: ["d1"]}, False),
        ({34: ["d1", "d2"]}, False),
        ({}, False),
    ],
)
def test_a_birthday_and_two_ages_in_one_document_are_no_difference(
    ages: dict[int, list[str]], expected: bool
) -> None:
    assert is_difference({age: [*map(reading, names)] for age, names in ages.items()}) is expected


@pytest.mark.parametrize(("form", "age"), [("description", 34), ("pronoun", None)])
def test_a_description_may_tell_the_age(form: str, age: int | None) -> None:
    text = "The glamorous 34-year-old was held at the quay."
    span = Span(document="d1", start=0, end=text.index(" was"))
    mention = Mention(id="m1", span=span, form=form, chain="c1")  # type: ignore[arg-type]
    found = age_told(text, mention)
    assert (found[0] if found else None) == age
