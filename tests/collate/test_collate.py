"""Two or three short articles of our own, marked for real and collated."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from builders import document_of
from headwater.collate.collate import collate
from headwater.gather.settle import settle
from headwater.record.collation import Collation
from headwater.record.document import Document
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import Story
from headwater.run.resources import load_kindred, load_weights
from readings_by_hand import encode

Collated = Callable[..., tuple[Collation, dict[str, str]]]


@pytest.fixture
def collated(marked: Callable[[Document], MarkedDocument]) -> Collated:
    """The collation of some texts taken as one story, and each document's text by id."""

    def collate_texts(
        *texts: str, published: tuple[str | None, ...] = ()
    ) -> tuple[Collation, dict[str, str]]:
        dates = (*published, *[None] * len(texts))
        pile = [
            marked(document_of(text, path=f"{number}.txt", published=dates[number]))
            for number, text in enumerate(texts)
        ]
        settlement = settle(pile, encode)
        ids = tuple(sorted(entry.document.id for entry in pile))
        story = Story(id="s1", title=None, documents=ids, when=None, affair="a1")
        found = collate([story], pile, settlement, encode, *LEXICONS)
        return found, {entry.document.id: entry.document.text for entry in pile}

    return collate_texts


def carried_by(found: Collation, kind: str) -> int:
    """How many documents the most widely carried assertion of a kind has."""
    return max(
        len({witness.span.document for variant in locus.variants for witness in variant.witnesses})
        for locus in found.loci
        if locus.kind == kind
    )


def test_one_event_in_two_articles_is_one_claim(collated: Collated) -> None:
    found, _ = collated(
        "Police arrested the union leader Marta Kolvane in Karvost on Wednesday.",
        "On Wednesday the union leader Marta Kolvane was arrested by police in Karvost.",
    )
    assert carried_by(found, "event") == 2


def test_one_utterance_in_two_wordings_is_one_claim(collated: Collated) -> None:
    found, _ = collated(
        '"Closing the northern quay is a shameful step that rewards the blockade," Marta Kolvane said.',
        'Marta Kolvane said: "Closing the northern quay is a disgraceful step which rewards the blockade."',
    )
    assert carried_by(found, "statement") == 2


def test_another_number_of_the_same_is_a_difference(collated: Collated) -> None:
    found, _ = collated(
        "Police detained 40 dockers at the northern gate.",
        "Police detained 65 dockers at the northern gate.",
    )
    (difference,) = [each for each in found.disagreements if each.kind == "figure"]
    assert [side.value for side in difference.sides] == ["40", "65"]
    assert difference.claims


def test_a_number_that_fits_is_no_difference(collated: Collated) -> None:
    found, _ = collated(
        "Police detained 40 dockers at the northern gate.",
        "Police detained at least 38 dockers at the northern gate.",
    )
    assert not [each for each in found.disagreements if each.kind == "figure"]


def test_a_later_higher_toll_is_a_development(collated: Collated) -> None:
    found, _ = collated(
        "The storm killed 9 people on the northern quay.",
        "The storm killed 14 people on the northern quay.",
        published=("2025-03-12", "2025-03-14"),
    )
    assert not [each for each in found.disagreements if each.kind == "figure"]


def test_claims_and_wordings_are_words_of_the_articles(collated: Collated) -> None:
    found, texts = collated(
        "Police detained 40 dockers. The minister said that talks had failed.",
        "Forty dockers were detained by police. Talks had failed, the minister said.",
    )
    for locus in found.loci:
        wordings = [variant.wording for variant in locus.variants]
        assert locus.text in [texts[span.document][span.start : span.end] for span in wordings]


def test_an_empty_story_has_no_claims(collated: Collated) -> None:
    found, _ = collated("", "")
    assert found == Collation(loci=(), disagreements=())


def test_one_wording_with_other_punctuation_is_shown_as_it_stands(collated: Collated) -> None:
    found, texts = collated(
        "Police arrested the union leader Marta Kolvane in Karvost – on Wednesday.",
        "Police arrested the union leader Marta Kolvane, in Karvost, on Wednesday!",
    )
    for locus in found.loci:
        assert locus.text in [
            texts[variant.wording.document][variant.wording.start : variant.wording.end]
            for variant in locus.variants
        ]


def test_a_pronoun_does_not_stand_where_another_article_names_somebody(collated: Collated) -> None:
    found, _ = collated(
        "Marta Kolvane leads the union. She threatened to close every harbour on the northern coast.",
        "Marta Kolvane threatened to close every harbour on the northern coast.",
    )
    shared = [locus for locus in found.loci if len(locus.variants) > 1]
    assert shared
    assert not [locus.text for locus in shared if locus.text.startswith("She ")]


LEXICONS = (load_kindred(), load_weights())
TOLD_THRICE = (
    "Police detained 40 dockers at the northern gate on Monday. “Nobody was hurt,” Marta Kolvane said. "
    "The union leader met the minister Orin Vask in Karvost. The Heron sank near Karvost.",
    "Police detained 65 dockers at the northern gate on Monday. Kolvane said that nobody was hurt. "
    "Vask met union leaders in Ostrel. The Heron sank near Ostrel.",
    "Some 65 dockers were detained by police. Marta Kolvane said: “Nobody was hurt at all.” "
    "Marta Kolvane met Orin Vask on Tuesday. The ferry Heron went down.",
)


def test_neither_the_order_of_a_pile_nor_other_stories_change_a_collation(
    marked: Callable[[Document], MarkedDocument],
) -> None:
    pile = [marked(document_of(text, path=f"{number}.txt")) for number, text in enumerate(TOLD_THRICE)]
    other = marked(document_of("Police detained 90 dockers at the northern gate.", path="other.txt"))
    settlement = settle([*pile, other], encode)
    ids = tuple(sorted(entry.document.id for entry in pile))
    story = Story(id="s1", title=None, documents=ids, when=None, affair="a1")
    found = collate([story], pile, settlement, encode, *LEXICONS)
    assert {"figure", "place"} <= {each.kind for each in found.disagreements}
    assert collate([story], pile[::-1], settlement, encode, *LEXICONS) == found
    assert collate([story], [other, *pile[1:], pile[0]], settlement, encode, *LEXICONS) == found
    assert all(witness.span.document in ids for locus in found.loci for variant in locus.variants
               for witness in variant.witnesses)  # fmt: skip


def test_ages_are_set_against_each_other_across_stories(
    marked: Callable[[Document], MarkedDocument],
) -> None:
    texts = (
        "The harbour pilot Ysolde Marr, 34, was among the rescued at Torrin.",
        "In Ostrel a jury gave Ysolde Marr, 43, the medal of the pilots' guild.",
    )
    pile = [marked(document_of(text, path=f"{number}.txt")) for number, text in enumerate(texts)]
    settlement = settle(pile, encode)
    stories = [
        Story(id=entry.document.id, title=None, documents=(entry.document.id,), when=None, affair="a1")
        for entry in pile
    ]
    found = collate(stories, pile, settlement, encode, *LEXICONS)
    assert [side.value for each in found.disagreements for side in each.sides] == ["34", "43"]
    assert {locus.story for locus in found.loci} <= {story.id for story in stories}


def test_an_utterance_that_another_story_repeats_is_one_claim(
    marked: Callable[[Document], MarkedDocument],
) -> None:
    lamp = "The harbour pilot Ysolde Marr said that the lamp on the northern mole had been dark since August."
    texts = (lamp, f"{lamp} A court in Torrin tries the keeper.", "A court in Torrin tries the keeper.")
    pile = [marked(document_of(text, path=f"{number}.txt")) for number, text in enumerate(texts)]
    settlement = settle(pile, encode)
    ids = [entry.document.id for entry in pile]
    stories = [
        Story(id=name, title=None, documents=documents, when=None, affair="a1")
        for name, documents in (("s1", (ids[0],)), ("s2", tuple(sorted(ids[1:]))))
    ]
    found = collate(stories, pile, settlement, encode, *LEXICONS)
    (said,) = [locus for locus in found.loci if locus.kind == "statement"]
    bearing = {witness.span.document for variant in said.variants for witness in variant.witnesses}
    assert (said.story, bearing) == ("s1", set(ids[:2]))
    assert collate(stories, pile[::-1], settlement, encode, *LEXICONS) == found
