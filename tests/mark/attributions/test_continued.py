"""Accounts that go on after the sentence that says whose they are."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from builders import document_of
from headwater.mark.attributions.continued import merged, touches
from headwater.record.document import Document
from headwater.record.pile import MarkedDocument

Mark = Callable[[Document | str], MarkedDocument]


def sources_of(marked: Mark, words: str, text: str) -> set[str | None]:
    """Whom the place of some words is had from."""
    document = document_of(text)
    place = text.index(words)
    return {
        each.source.name
        for each in marked(document).marks.attributions
        if each.scope != "article" and any(span.start <= place < span.end for span in each.scope)
    }


@pytest.mark.parametrize("gap", [" ", "\n"])
def test_what_those_did_next_of_whom_somebody_told(marked: Mark, gap: str) -> None:
    text = f"The guards said the thieves broke into the yard at night.{gap}They then burned the old shed."
    assert len(sources_of(marked, "burned", text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Ida Lund said that the shed was old. She then burned the papers.",
        "The guards said the thieves broke in. Rain burned the grass.",
        "The thieves broke into the yard at night. They then burned the shed.",
    ],
)
def test_what_the_speaker_did_or_nobody_told_is_nobodys(marked: Mark, text: str) -> None:
    assert sources_of(marked, "burned", text) == set()


BETWEEN = (
    "Nine boats were let in on Monday, Mayor Ina Orrow said. Two boats were left outside. "
    "The lock was shut at six, Orrow said."
)


def covering(marked: MarkedDocument, words: str) -> set[str]:
    """The sources of some words."""
    at = marked.document.text.index(words)
    return {
        each.source.name or ""
        for each in marked.marks.attributions
        if each.scope != "article" and any(span.start <= at < span.end for span in each.scope)
    }


def test_what_stands_between_two_sentences_of_one_speaker_is_hers(marked: Mark) -> None:
    assert covering(marked(BETWEEN), "Two boats") == {"Ina Orrow"}


@pytest.mark.parametrize(
    "text",
    [
        BETWEEN.replace("Orrow said.", "the guild said.").replace("Mayor Ina the guild", "Mayor Ina Orrow"),
        BETWEEN.replace("Two boats were left outside.", "She smiled at the boats."),
        BETWEEN.replace("Two boats were left outside.", "We saw two boats outside."),
        BETWEEN.replace(". The lock", ".\nThe lock"),
    ],
)
def test_other_sentences_are_not(marked: Mark, text: str) -> None:
    found = marked(text)
    middle = text.split(". ")[1][:12]
    assert "Ina Orrow" not in covering(found, middle)


def test_who_stood_there_saw_what_follows_too(marked: Mark) -> None:
    found = marked("On Monday I walked to the lock. The gate was open. A keeper said it was broken.")
    assert covering(found, "The gate") == covering(found, "On Monday")
    assert len(covering(found, "On Monday")) == 1


@pytest.mark.parametrize(
    ("text", "told", "name"),
    [
        (
            "According to warden Ina Orrow, nine boats were found. She is alleged to have hidden two nets.",
            "two nets",
            "Ina Orrow",
        ),
        ("The lock was shut at six. This was confirmed by the Rope Guild.", "shut at six", "Rope Guild"),
        ("The lock was shut at six. This is shown by the order of the court.", "shut at six", "court"),
    ],
)
def test_what_points_back_or_stays_alleged_has_the_source_beside_it(
    marked: Mark, text: str, told: str, name: str
) -> None:
    assert any(name in each for each in covering(marked(text), told))


def test_what_is_alleged_in_another_paragraph_is_anybodys(marked: Mark) -> None:
    text = "According to warden Ina Orrow, nine boats were found.\nShe is alleged to have hidden two nets."
    assert covering(marked(text), "two nets") == set()


def test_places_in_order_and_apart() -> None:
    covered = merged([(8, 12), (0, 3), (2, 5), (20, 21)])
    assert covered == [(0, 5), (8, 12), (20, 21)]
    assert [touches(place, covered) for place in ((5, 8), (4, 6), (11, 30), (12, 20), (21, 22))] == [
        False, True, True, False, False,
    ]  # fmt: skip


def test_a_digest_goes_on_with_whom_its_source_cites(marked: Mark) -> None:
    text = (
        "The lock is shut, the Quay Gazette writes, citing the agency OPA. The weir is also to be shut.\n"
        "Nobody was hurt there, the Quay Gazette writes."
    )
    assert "OPA" in covering(marked(text), "The weir")


@pytest.mark.parametrize(
    ("after", "is_hers"),
    [
        ("A board later confirmed this number.", True),
        ("The board confirmed the figure.", True),
        ("The board confirmed the number of wardens.", False),
        ("The board gave the figure to a newspaper.", False),
    ],
)
def test_who_confirms_a_number_has_told_it(marked: Mark, after: str, is_hers: bool) -> None:
    found = marked(f"Nine keepers drowned. {after}")
    assert bool(covering(found, "Nine")) is is_hers


def test_what_was_done_to_what_somebody_told_of_is_had_from_there(marked: Mark) -> None:
    text = "About 900 sacks are wet, the mill board said. They were sent to nine bakers in May."
    assert covering(marked(text), "sent") == covering(marked(text), "sacks") != set()
    assert covering(marked("The sale is long, Mayor Ina Orrow said. It is expected to end."), "expected")


@pytest.mark.parametrize(
    "text",
    [
        "About 900 sacks are wet, the mill board said. They are sewn in Lisk.",
        "About 900 sacks are wet, the mill board said.\nThey were sent to nine bakers.",
        "A sack is wet, the mill board said. They were sent home.",
    ],
)
def test_what_is_always_so_and_another_paragraph_are_nobodys(marked: Mark, text: str) -> None:
    assert not covering(marked(text), text.rsplit("They", 1)[1].split()[1])


def test_who_declined_to_comment_in_between_ends_what_somebody_tells(marked: Mark) -> None:
    text = (
        "Hollin Power said the work was finished in June. A bill from the builder is dated 2 July. "
        "The builder declined to comment. Hollin Power said it would not discuss contracts."
    )
    assert sources_of(marked, "A bill from", text) == set()
