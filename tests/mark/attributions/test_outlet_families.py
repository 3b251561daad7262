"""Which outlet a description can mean."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.attributions.outlet_families import can_mean, family_of, family_said
from headwater.record.document import Document
from headwater.record.pile import MarkedDocument

Mark = Callable[[Document | str], MarkedDocument]


def last_named(found: MarkedDocument) -> str | None:
    """From whom the last attribution of a text is."""
    return found.marks.attributions[-1].source.name


@pytest.mark.parametrize(
    ("name", "kind", "family"),
    [
        ("Radio Orrel", "outlet", "air"),
        ("The Venn Courier", "outlet", "print"),
        ("Post TV", "outlet", "air"),
        ("OTN", "agency", "wire"),
        ("Ebb Line", "outlet", None),
    ],
)
def test_a_name_shows_what_an_outlet_is(name: str, kind: str, family: str | None) -> None:
    assert family_of(name, kind) == family


def test_a_description_says_it() -> None:
    assert family_said(["regional", "daily"]) == "print"
    assert family_said(["news", "outlet"]) is None


@pytest.mark.parametrize(
    ("form", "family", "expected"),
    [
        ("broadcaster", "print", False),
        ("newspaper", "wire", False),
        ("website", "print", True),
        ("website", "wire", False),
        ("station", None, True),
        ("outlet", "air", True),
    ],
)
def test_a_paper_is_no_station_and_may_have_a_site(form: str, family: str | None, expected: bool) -> None:
    assert can_mean(form, family) is expected  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The lock was shut, Channel Nine said. The Quay Herald wrote that the mill was sold. "
            "The dam is dry, the station added.",
            "Channel Nine",
        ),
        (
            "The lock was shut, Radio Orrel reports, citing The Venn Courier. "
            "The mill was sold, according to the broadcaster.",
            "Radio Orrel",
        ),
        (
            "The lock was shut, Radio Orrel said. The Venn Courier said it was open. "
            "The mill was sold, the paper wrote.",
            "The Venn Courier",
        ),
        (
            "The lock was shut, the Quay Herald reported, citing the Venn Courier. "
            "The mill was sold, according to the newspaper.",
            "Quay Herald",
        ),
        (
            "The lock was shut, the Quay Herald reported. "
            "The Ostrelian newspaper wrote that the mill was sold.",
            "Quay Herald",
        ),
        (
            "The lock was shut, the Quay Herald and the Venn Courier reported. "
            "The Ostrelian newspaper wrote that the mill was sold.",
            "Ostrelian newspaper",
        ),
        (
            "The lock was shut, the Quay Herald reported. The mill was sold, according to the broadcaster.",
            "the broadcaster",
        ),
        (
            "The lock was shut, the Quay Herald reported. "
            "The deed was signed by Foreign Minister Orla Venn, the Ostrelian newspaper writes.",
            "Quay Herald",
        ),
    ],
)
def test_a_description_means_the_last_outlet_that_can_be_called_so(
    marked: Mark, text: str, expected: str
) -> None:
    assert last_named(marked(text)) == expected


def test_a_piece_that_says_whose_its_paper_is_credits_sentence_by_sentence(marked: Mark) -> None:
    found = marked(
        "The lock was shut, the Quay Herald reports.\n\n"
        "The mill was sold, the Ostrelian newspaper writes.\n\n"
        "The dam is dry."
    )
    assert [each.source.name for each in found.marks.attributions] == ["Quay Herald", "Quay Herald"]
    assert "article" not in {each.scope for each in found.marks.attributions}
