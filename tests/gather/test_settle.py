from __future__ import annotations

from collections.abc import Sequence
from random import Random

import pytest

from gather_piles import entry, no_vectors
from headwater.gather import linkage
from headwater.gather.linkage import NEIGHBOURS
from headwater.gather.settle import settle
from headwater.gather.stories import CANDIDATES
from headwater.record.mark import ActorKind
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import Settlement

PORT: Sequence[tuple[str, ActorKind]] = (
    ("Velden", "place"),
    ("Anna Brandel", "person"),
    ("Union of Karsk Dockers", "organisation"),
)
COURT: Sequence[tuple[str, ActorKind]] = (
    ("Velden", "place"),
    ("Anna Brandel", "person"),
    ("Corvin Line", "organisation"),
    ("Marek Tolm", "person"),
)
STRIKE = (
    "Dockers of Velden laid down their tools over unpaid shifts.",
    "Union of Karsk Dockers called the strike after wages were withheld at the container quay.",
    "Anna Brandel led the pickets at the container quay while cranes stood still.",
    "Police watched the pickets from the quay and the strike held until nightfall.",
)
VERDICT = (
    "A court in Velden fined the shipping company Corvin Line for withholding pay.",
    "Marek Tolm read the verdict to a full room and Corvin Line said it would appeal.",
    "Anna Brandel heard the verdict from the gallery and thanked Marek Tolm.",
    "The fine is the largest that a court has laid on Corvin Line.",
)
VOLCANO = (
    "A volcano woke on the island of Tarsk and ash closed the airfield.",
    "Villagers fled down the slopes of the volcano as lava reached the orchards.",
    "Geologists measured tremors under Tarsk and warned of further lava.",
    "The airfield of Tarsk stays closed until the ash has settled.",
)


def told(sentences: Sequence[str], seed: int, extra: str = "") -> str:
    """The same happening in another order, so that no copy is made of it."""
    return "\n".join([*Random(seed).sample(sentences, len(sentences)), extra]).strip()


@pytest.fixture(scope="module")
def pile() -> list[MarkedDocument]:
    tie = "The dispute goes back to 3 March, when dockers struck over unpaid wages at the container quay."
    tarsk: list[tuple[str, ActorKind]] = [("Tarsk", "place")]
    return [
        entry(told(STRIKE, 1), PORT, path="1.txt", published="2021-03-04"),
        entry(told(STRIKE, 2, "It began on 3 March."), PORT, path="2.txt"),
        entry(told(STRIKE, 3), PORT, path="3.txt", published="2021-03-04"),
        entry(told(VERDICT, 4, tie), COURT, path="4.txt", published="2021-10-12"),
        entry(told(VERDICT, 5), COURT, path="5.txt", published="2021-10-12"),
        entry(told(VOLCANO, 6), tarsk, path="6.txt", published="2021-03-04"),
        entry(told(VOLCANO, 7), tarsk, path="7.txt"),
    ]


@pytest.fixture(scope="module")
def settlement(pile: list[MarkedDocument]) -> Settlement:
    return settle(pile, no_vectors)


def paths(pile: Sequence[MarkedDocument], documents: Sequence[str]) -> set[str]:
    return {each.document.path for each in pile if each.document.id in documents}


def test_two_happenings_of_one_matter_are_two_stories(
    pile: list[MarkedDocument], settlement: Settlement
) -> None:
    groups = [paths(pile, story.documents) for story in settlement.stories]
    assert sorted(map(sorted, groups)) == [
        ["1.txt", "2.txt", "3.txt"],
        ["4.txt", "5.txt"],
        ["6.txt", "7.txt"],
    ]


def test_the_volcano_is_another_affair(pile: list[MarkedDocument], settlement: Settlement) -> None:
    sizes = sorted(len(affair.stories) for affair in settlement.affairs)
    assert sizes == [1, 2]
    assert {story.affair for story in settlement.stories} == {affair.id for affair in settlement.affairs}


def test_a_sentence_ties_the_verdict_to_the_strike(
    pile: list[MarkedDocument], settlement: Settlement
) -> None:
    (link,) = [link for affair in settlement.affairs for link in affair.links]
    documents = {each.document.id: each.document for each in pile}
    assert [documents[span.document].words(span)[:11] for span in link.evidence] == ["The dispute"]
    stories = {story.id: paths(pile, story.documents) for story in settlement.stories}
    assert "4.txt" in stories[link.from_]
    assert "1.txt" in stories[link.to]


def test_an_undated_article_is_dated_by_its_story(settlement: Settlement) -> None:
    assert [time.edtf for time in settlement.times] == ["2021-03-03"]


def test_order_does_not_matter(pile: list[MarkedDocument], settlement: Settlement) -> None:
    assert settle(pile[::-1], no_vectors) == settlement
    assert settle(Random(9).sample(pile, len(pile)), no_vectors) == settlement


def test_every_document_is_in_one_story(pile: list[MarkedDocument], settlement: Settlement) -> None:
    told = [document for story in settlement.stories for document in story.documents]
    assert sorted(told) == sorted(each.document.id for each in pile)


@pytest.mark.parametrize("texts", [[""], ["", ""], ["🙂🙂"], ["\u202eabc", "“"], ["word " * 5000]])
def test_poor_articles_are_settled(texts: list[str]) -> None:
    entries = [entry(text, path=f"{number}.txt") for number, text in enumerate(texts)]
    assert len(settle(entries, no_vectors).copies) <= 1


def test_an_empty_pile_is_settled() -> None:
    assert settle([], no_vectors).stories == ()


def synthetic(count: int) -> list[MarkedDocument]:
    """Happenings of four articles each, all of one matter."""
    random = Random(5)
    matter = [f"matter{n}" for n in range(40)]
    entries = []
    for happening in range(count // 4):
        own = [f"own{happening}x{n}" for n in range(40)]
        for copy in range(4):
            lines = (" ".join(random.sample(matter, 6) + random.sample(own, 8)) + "." for _ in range(8))
            entries.append(entry("\n".join(lines), path=f"{happening}-{copy}.txt"))
    return entries


def comparisons(count: int, monkeypatch: pytest.MonkeyPatch) -> int:
    made = 0
    likeness = linkage.Groups.likeness

    def counted(self: linkage.Groups, left: int, right: int) -> float:
        nonlocal made
        made += 1
        return likeness(self, left, right)

    monkeypatch.setattr(linkage.Groups, "likeness", counted)
    stories = settle(synthetic(count), no_vectors).stories
    monkeypatch.undo()
    assert count // 4 <= len(stories) <= count // 3
    return made


def test_comparisons_grow_with_the_pile_not_with_its_square(monkeypatch: pytest.MonkeyPatch) -> None:
    few, many = comparisons(120, monkeypatch), comparisons(480, monkeypatch)
    assert many <= 5 * few  # small piles stay under the caps, so it is a little more than four
    assert many <= 480 * (CANDIDATES + 2 * NEIGHBOURS)
