"""Whom a cited outlet cites in turn."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.record.document import Document
from headwater.record.mark import Attribution
from headwater.record.pile import MarkedDocument

Mark = Callable[[Document | str], MarkedDocument]


def cited(marked: Mark, text: str) -> dict[str | None, tuple[str, str | None]]:
    """Each source but the medium that cites, with its kind and the name it is had by way of."""
    found = marked(text).marks.attributions
    by_id: dict[str, Attribution] = {each.id: each for each in found}
    return {
        each.source.name: (each.source.kind, by_id[each.via].source.name if each.via else None)
        for each in found
        if each.source.name != "Reuters"
    }


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The dam broke, Reuters reported, citing two diplomats.", "two diplomats", "official"),
        ("The dam broke, Reuters reported, citing a draft report.", "a draft report", "document"),
    ],
)
def test_officials_persons_and_documents(marked: Mark, text: str, name: str, kind: str) -> None:
    assert cited(marked, text)[name] == (kind, "Reuters")


@pytest.mark.parametrize(
    "text",
    [
        "The rain broke the wall, citing a draft report.",
        "The dam broke, Reuters reported, citing the weather.",
        "The dam broke, Reuters reported.",
    ],
)
def test_without_a_medium_or_a_source_nothing_is_cited(marked: Mark, text: str) -> None:
    assert cited(marked, text) == {}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Nine were hurt, the Ostrel Press Agency reports, citing the fire service.", "fire service"),
        ("Nine were hurt, the warden said, citing the fire service.", "fire service"),
    ],
)
def test_whom_a_source_cites_stands_behind_it(marked: Mark, text: str, name: str) -> None:
    (found,) = (each for each in marked(text).marks.attributions if name in (each.source.name or ""))
    assert found.via is not None
    assert found.scope != "article"
    assert found.scope[0].start == 0


@pytest.mark.parametrize(
    "citing",
    [
        *("leaning on", "drawing on", "relying on", "which has it from", "on the word of"),
        *(
            "with reference to",
            "in reference to",
            "with a link to",
            "under appeal to",
            "quoting",
            "which cites",
        ),
    ],
)
def test_there_are_many_words_for_citing(marked: Mark, citing: str) -> None:
    text = f"Nine were hurt, the Ostrel Press Agency reports, {citing} the fire service."
    (found,) = (each for each in marked(text).marks.attributions if "fire" in (each.source.name or ""))
    assert found.via is not None


def test_a_document_that_no_medium_cites_is_its_speakers(marked: Mark) -> None:
    assert "a draft report" not in cited(marked, "Nine were hurt, the warden said, citing a draft report.")


def test_of_a_medium_and_a_speaker_the_medium_cites(marked: Mark) -> None:
    text = "Nine were hurt, the warden said, Reuters reported, citing two diplomats."
    assert cited(marked, text)["two diplomats"] == ("official", "Reuters")


def test_who_is_quoted_has_said_it_and_quotes_nobody(marked: Mark) -> None:
    found = marked(
        "The warden was quoted by the Quay Gazette as saying that nine were hurt."
    ).marks.attributions
    assert not any((each.source.name or "") == "Gazette" and each.via for each in found)


def test_whom_an_outlet_refers_to_stands_behind_it(marked: Mark) -> None:
    text = "The lock was shut at six, the Quay Gazette writes, referring to the agency Meridor."
    found = {each.source.name: each for each in marked(text).marks.attributions}
    assert found["Meridor"].source.kind == "agency"
    assert found["Meridor"].via is not None


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The dam broke, according to Reuters, which cites the Velpor agency.", "Velpor", "agency"),
        (
            "Reuters reported, on the authority of two diplomats, that the dam broke.",
            "two diplomats",
            "official",
        ),
    ],
)
def test_an_agency_called_so_and_an_authority_are_cited(
    marked: Mark, text: str, name: str, kind: str
) -> None:
    assert cited(marked, text)[name] == (kind, "Reuters")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The dam broke, Reuters reported, citing a source in the harbour office on Monday.",
            "a source in the harbour office",
        ),
        ("As Reuters wrote with a link to an unnamed deputy, the dam broke.", "unnamed deputy"),
    ],
)
def test_where_somebody_nameless_sits_tells_who_is_cited(marked: Mark, text: str, name: str) -> None:
    (found,) = [each for each in cited(marked, text) if name in (each or "")]
    assert cited(marked, text)[found][1] == "Reuters"


def test_a_nameless_paper_is_the_one_that_is_cited_behind_it(marked: Mark) -> None:
    text = "A newspaper in Tarn says nine boats sank, Radio Brae reports, citing the Tarn Gazette."
    assert [each.source.name for each in marked(text).marks.attributions] == ["Radio Brae", "Tarn Gazette"]
    other = "A radio station in Tarn says nine boats sank, Radio Brae reports, citing the Tarn Gazette."
    assert len(marked(other).marks.attributions) == 3
