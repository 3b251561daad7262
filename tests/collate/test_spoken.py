"""What somebody says, as sentences that can be compared."""

from __future__ import annotations

import pytest

from headwater.collate.spoken import SENTENCE_END, aide_of
from headwater.record.mark import ActorKind
from headwater.record.settlement import Actor


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("It sank. Nobody saw it.", ["It sank.", "Nobody saw it."]),
        ("It sank.  Nobody saw it.", ["It sank.", "Nobody saw it."]),
        ("It sank.” Nobody saw it.", ["It sank.", "Nobody saw it."]),
        ("It shut at 3 p. m.  on Monday.", ["It shut at 3 p. m.  on Monday."]),
        ("The yard closed at ...  the usual hour.", ["The yard closed at ...  the usual hour."]),
        ("Mr. Venn and Dr. Roe left.", ["Mr. Venn and Dr. Roe left."]),
    ],
)
def test_a_sentence_ends_before_a_large_letter(text: str, parts: list[str]) -> None:
    assert SENTENCE_END.split(text) == parts


@pytest.mark.parametrize(
    ("name", "names", "kind", "aide"),
    [
        ("Ada Orr's lawyer", (), "person", ("lawyer", {"ada", "orr"})),
        ("his former lawyer", (), "person", ("lawyer", set())),
        ("Ada Orr's lawyer", ("Odo Venn",), "person", ("", set())),
        ("Orr's yard", (), "organisation", ("", set())),
        ("the lawyer", (), "person", ("", set())),
    ],
)
def test_who_has_no_name_is_somebodys(
    name: str, names: tuple[str, ...], kind: ActorKind, aide: tuple[str, set[str]]
) -> None:
    actor = Actor(id="a", name=name, names=names, kind=kind, country=None, roles=(), mentions=())
    assert aide_of(actor) == aide


def test_nobody_is_nobodys() -> None:
    assert aide_of(None) == ("", frozenset())
