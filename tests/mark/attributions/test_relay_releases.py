"""Who gives a number, and who keeps one."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.record.pile import MarkedDocument

Mark = Callable[..., MarkedDocument]


@pytest.mark.parametrize(
    ("text", "told", "source"),
    [
        ("The water ministry now counts 112 injured.", "112", "water ministry"),
        (
            "Orla Venn runs the mill. Ms Venn also raised the number of customers affected to 1.1 million, "
            "blaming old files.",
            "1.1",
            "Orla Venn",
        ),
        ("The water ministry corrected its estimate from 9 to 7 on Monday.", "7", "water ministry"),
        ("The water ministry, using old maps, puts the area at 40 acres.", "40", "water ministry"),
        ("The water ministry gave the length of the dam as 40 metres.", "40", "water ministry"),
        (
            "The Institute of Public Health has registered 40 infected people.",
            "40",
            "Institute of Public Health",
        ),
        ("An earlier media report had put the quantity at three tonnes.", "three", "An earlier media report"),
    ],
)
def test_who_gives_a_number_is_its_source(marked: Mark, text: str, told: str, source: str) -> None:
    place = text.index(told)
    found = [
        (len(span), each.source.name)
        for each in marked(text).marks.attributions
        if each.scope != "article"
        for span in each.scope
        if span.start <= place < span.end
    ]
    assert min(found)[1] == source


def test_who_has_more_guards_has_told_nothing(marked: Mark) -> None:
    assert not marked("The water ministry raised the number of guards from 9 to 12.").marks.attributions


@pytest.mark.parametrize(
    "text",
    [
        "Our report of Monday gave the length of the dam as 40 metres.",
        "The water ministry gave the bridge to the town.",
        "The water ministry registered two boats.",
    ],
)
def test_what_sets_itself_right_or_is_done_is_no_number_told(marked: Mark, text: str) -> None:
    assert not marked(text).marks.attributions


def scoped(marked: Mark, text: str) -> list[tuple[str | None, str]]:
    """Each source with what it covers."""
    return [
        (each.source.name, text[span.start : span.end])
        for each in marked(text).marks.attributions
        if each.scope != "article"
        for span in each.scope
    ]


@pytest.mark.parametrize("verb", ["denied", "again rejected"])
def test_what_is_told_of_who_denies_is_the_writers_own(marked: Mark, verb: str) -> None:
    text = f"Venn Minerals, whose shares fell 23 percent on Monday, {verb} responsibility."
    assert not any("23" in covered for _, covered in scoped(marked, text))


def test_a_newspaper_puts_a_number_too(marked: Mark) -> None:
    text = "The Quay Herald newspaper had put the number of dead at 31."
    assert ("Quay Herald", text) in scoped(marked, text)


def test_who_went_round_and_counted_is_the_source_of_the_count(marked: Mark) -> None:
    text = "Nurse Orla Venn opened the mill to the wounded and counted 14 people with burns."
    assert scoped(marked, text) == [("Orla Venn", "counted 14 people with burns.")]


def test_a_reporter_who_counted_is_no_source_of_the_paper(marked: Mark) -> None:
    text = "In the lobby of the mill our reporter counted eleven lawyers."
    assert "our reporter" not in {name for name, _ in scoped(marked, text)}


@pytest.mark.parametrize(
    "text",
    [
        "The water ministry has at last put out its version.",
        "The water ministry put out a statement on Monday.",
        "The water ministry gave its version of the night.",
    ],
)
def test_who_puts_out_a_version_is_its_source(marked: Mark, text: str) -> None:
    assert [each.source.name for each in marked(text).marks.attributions] == ["water ministry"]


@pytest.mark.parametrize(
    "text",
    [
        "The water ministry put out a fire at the dam.",
        "The water ministry brought a letter.",
        "The water ministry released a new version of the map of the dam.",
        "The water ministry put the report on the table.",
    ],
)
def test_who_puts_out_something_else_has_told_nothing(marked: Mark, text: str) -> None:
    assert not marked(text).marks.attributions
