"""Of several sources in one sentence, which has it from which."""

from __future__ import annotations

import pytest

from headwater.mark.attributions.relay_chains import (
    chain,
    cites,
    innermost_of,
    side_by_side,
    speaks_through,
    wrapped,
)
from headwater.mark.attributions.relay_drafts import Draft, DraftRole
from headwater.record.mark import NamedSource, SourceKind


def draft_at(
    text: str, words: str, name: str, role: DraftRole = "tag", kind: SourceKind = "outlet", start: int = 0
) -> Draft:
    """A source whose evidence are these words of a text of one sentence."""
    at = text.index(words, start)
    place = (at, at + len(words))
    return Draft(
        paragraph=0,
        sentence=(0, len(text)),
        evidence=place,
        named=place,
        source=NamedSource(name=name, kind=kind),
        role=role,
        scope=[(0, len(text))],
    )


def linked(text: str, *drafts: Draft) -> dict[str | None, str | None]:
    """By each source, by way of whom it is had."""
    chain(drafts, text)
    return {draft.source.name: draft.via.source.name if draft.via else None for draft in drafts}


def test_of_two_tags_at_the_end_the_later_wraps_the_earlier() -> None:
    text = "The dam has a crack, according to the Ebb, the Tide reported."
    found = linked(
        text, draft_at(text, "according to the Ebb", "Ebb"), draft_at(text, "the Tide reported", "Tide")
    )
    assert found == {"Ebb": "Tide", "Tide": None}


def test_at_the_head_the_earlier_wraps_the_later() -> None:
    text = "The Ebb reported that the dam, as the Tide said first, has a crack."
    found = linked(
        text,
        draft_at(text, "The Ebb reported", "Ebb", "subject"),
        draft_at(text, "the Tide said", "Tide", "subject"),
    )
    assert found == {"Ebb": "Tide", "Tide": None}


def test_who_is_cited_is_had_by_way_of_who_cites() -> None:
    text = "According to the Ebb, citing Velpor, the dam has a crack."
    found = linked(
        text,
        draft_at(text, "According to the Ebb", "Ebb"),
        draft_at(text, "citing Velpor", "Velpor", "citing", "agency"),
    )
    assert found == {"Ebb": None, "Velpor": "Ebb"}


def test_who_speaks_is_had_by_way_of_the_medium_nearest_to_the_words() -> None:
    text = "The dam has a crack, Orla Venn said, according to the Ebb, the Tide reported."
    found = linked(
        text,
        draft_at(text, "Orla Venn said", "Orla Venn", "speaker", "person"),
        draft_at(text, "according to the Ebb", "Ebb"),
        draft_at(text, "the Tide reported", "Tide", "subject"),
    )
    assert found == {"Orla Venn": "Ebb", "Ebb": "Tide", "Tide": None}


@pytest.mark.parametrize(
    ("between", "apart"),
    [
        (" and ", True),
        (" as well as ", True),
        (" that it broke, while ", True),
        (" that it broke; ", True),
        (", as first told by ", False),
        (" that it broke and burst and fell and flooded the whole of the lower town, ", False),
    ],
)
def test_reports_side_by_side_are_no_chain(between: str, apart: bool) -> None:
    text = f"The Ebb reported{between}the Tide said so."
    first, second = (
        draft_at(text, "The Ebb reported", "Ebb", "subject"),
        draft_at(text, "the Tide said", "Tide", "subject"),
    )
    assert side_by_side([first, second], text) == apart
    assert (wrapped([first, second], text) == []) == apart


def test_a_source_is_never_had_by_way_of_itself() -> None:
    text = "According to the Ebb, the dam has a crack, the Ebb reported."
    first, second = draft_at(text, "According to the Ebb", "Ebb"), draft_at(text, "the Ebb reported", "Ebb")
    chain([first, second], text)
    assert (first.via, second.via) == (None, None)
    assert cites(draft_at(text, "the Ebb reported", "Ebb", "citing"), [first]) is None


def test_who_cites_is_the_medium_before_else_the_first_after() -> None:
    text = "Citing Velpor, the Ebb and the Tide say so."
    ebb, tide = draft_at(text, "the Ebb", "Ebb"), draft_at(text, "the Tide", "Tide")
    assert cites(draft_at(text, "Citing Velpor", "Velpor", "citing"), [ebb, tide]) is ebb
    assert cites(draft_at(text, "say so", "Velpor", "citing"), [ebb, tide]) is tide
    assert cites(draft_at(text, "say so", "Velpor", "citing"), []) is None


def test_own_reports_and_those_that_carry_the_piece_stay_out_of_the_chain() -> None:
    text = "The dam has a crack, according to the Ebb, the Tide reported."
    inner, outer = draft_at(text, "according to the Ebb", "Ebb"), draft_at(text, "the Tide reported", "Tide")
    outer.carries_article = True
    assert linked(text, inner, outer) == {"Ebb": None, "Tide": None}
    outer.carries_article, outer.is_own = False, True
    assert linked(text, inner, outer) == {"Ebb": None, "Tide": None}


def test_the_innermost_medium_is_the_one_cited() -> None:
    text = "According to the Ebb, citing Velpor, the dam has a crack."
    outer = draft_at(text, "According to the Ebb", "Ebb")
    cited = draft_at(text, "citing Velpor", "Velpor", "citing", "agency")
    assert innermost_of([outer, cited], [outer]) is cited
    assert innermost_of([outer], [outer]) is outer
    assert innermost_of([], []) is None


def test_a_speaker_speaks_through_a_medium_that_covers_the_words() -> None:
    text = "Orla Venn said so, according to the Ebb. She is old."
    speaker = draft_at(text, "Orla Venn said", "Orla Venn", "speaker", "person")
    medium = draft_at(text, "according to the Ebb", "Ebb")
    assert speaks_through(speaker, medium)
    medium.scope = [(40, len(text))]
    assert not speaks_through(speaker, medium)
