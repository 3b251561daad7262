"""Clauses about somebody that others hold of him."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.record.document import Document
from headwater.record.pile import MarkedDocument

Mark = Callable[[Document | str], MarkedDocument]


def held(marked: Mark, text: str, at: str) -> set[str | None]:
    """Whose word a place of a text is."""
    place = text.index(at)
    return {
        each.source.name
        for each in marked(text).marks.attributions
        if each.scope != "article" and any(span.start <= place < span.end for span in each.scope)
    }


ARREST = "Police arrested the sailor whom they believe to be the poacher who killed a seal in Sarn."
CHARGE = "The harbour office fined the skipper who they say rammed and killed a seal."


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        (ARREST, "killed", {"Police"}),
        (ARREST, "arrested", set()),
        (CHARGE, "killed", {"harbour office"}),
        ("The boats that they own left the quay.", "left", set()),
    ],
)
def test_a_clause_is_had_from_who_holds_it(marked: Mark, text: str, at: str, expected: set[str]) -> None:
    assert held(marked, text, at) == expected


def test_what_somebody_speaks_of_is_had_from_there(marked: Mark) -> None:
    text = "Nobody has seen the nine boats the prosecutors speak of, and the lock is shut."
    (found,) = marked(text).marks.attributions
    assert (found.source.name or "").endswith("prosecutors")
    assert found.scope != "article"
    covered = [text[span.start : span.end] for span in found.scope]
    assert covered == ["the nine boats the prosecutors speak of"]
