"""Texts that a body signs at their end."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from builders import document_of
from headwater.record.document import Document
from headwater.record.pile import MarkedDocument

Mark = Callable[[Document | str], MarkedDocument]


def whole(marked: Mark, last: str, before: str = "Nobody was hurt.") -> list[str | None]:
    text = f"Fire at the quay\nA store burned down at the quay on Monday.\n{before}\n{last}"
    found = marked(document_of(text, kinds={0: "headline"})).marks.attributions
    return [each.source.name for each in found if each.scope == "article"]


@pytest.mark.parametrize(
    ("last", "name"),
    [
        ("- LOWHAVEN POLICE", "Lowhaven Police"),
        ("Issued by: Lowhaven Harbour Authority", "Lowhaven Harbour Authority"),
    ],
)
def test_a_body_signs_the_whole_text(marked: Mark, last: str, name: str) -> None:
    assert whole(marked, last) == [name]


@pytest.mark.parametrize(
    "last", ["- Odo Lark", "- with police reports", "The police left.", "- The Quay Herald"]
)
def test_other_last_lines_sign_nothing(marked: Mark, last: str) -> None:
    assert whole(marked, last) == []


def test_a_name_under_a_quotation_is_whose_that_is(marked: Mark) -> None:
    assert whole(marked, "- LOWHAVEN POLICE", "“We saw nothing.”") == []
