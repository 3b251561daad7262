from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.record.document import Document
from headwater.record.pile import MarkedDocument

Marked = Callable[[Document | str], MarkedDocument]

TOLD = [
    (
        "His sister Ada Moll and mother Eve Moll were found dead in a mill.",
        "found",
        set(),
        {"Ada Moll", "Eve Moll"},
    ),
    ("Ada Moll, 20, and Bo Lind, 31, robbed a bank.", "robbed", {"Ada Moll", "Bo Lind"}, set()),
    (
        "Ada Moll, together with two friends, fled the town.",
        "fled",
        {"Ada Moll", "two friends"},
        set(),
    ),
    ("Police arrested Ada Moll along with Bo Lind.", "arrested", {"Police"}, {"Ada Moll", "Bo Lind"}),
    (
        "Six people were killed, including Ada Moll, 34, and Bo Lind.",
        "killed",
        set(),
        {"Six people", "Ada Moll", "Bo Lind"},
    ),
    ("Police held the dockers on Monday, including Bo Lind.", "held", {"Police"}, {"dockers", "Bo Lind"}),
    ("Bo Lind died with his wife on the ridge.", "died", set(), {"Bo Lind", "Bo Lind's wife"}),
    (
        "Ada Moll, who has advised Eve Brandt since 2022, and Bo Lind sat together.",
        "advised",
        {"Ada Moll"},
        {"Eve Brandt"},
    ),
    ("Bo Lind was killed with his wife.", "killed", set(), {"Bo Lind", "Bo Lind's wife"}),
    ("Norway met with Mali.", "met", {"Norway"}, {"Mali"}),
]


@pytest.mark.parametrize(("text", "trigger", "actors", "recipients"), TOLD)
def test_who_shares_a_part(
    marked: Marked, text: str, trigger: str, actors: set[str], recipients: set[str]
) -> None:
    found = marked(text)
    names = {chain.id: chain.name for chain in found.marks.chains}
    event = next(e for e in found.marks.events if found.document.words(e.trigger) == trigger)
    assert {names[chain] for chain in event.actors} == actors
    assert {names[chain] for chain in event.recipients} == recipients
