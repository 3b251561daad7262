"""Past forms without auxiliary that are done to their subject."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.events.reduced_passives import clipped_subject, is_reduced_passive
from headwater.mark.parsed import ParsedDocument

Parse = Callable[[str], ParsedDocument]


@pytest.mark.parametrize(
    ("text", "verb", "is_passive"),
    [
        ("Ada Moll arrested after raid", "arrested", True),
        ("Lima hit by floods", "hit", True),
        ("Ada Moll held over theft", "held", True),
        ("Driver Charged With Theft, Grave Assault", "Charged", True),
        ("Police arrested Ada Moll.", "arrested", False),
        ("Ada Moll was arrested.", "arrested", False),
        ("The police charged into the crowd.", "charged", False),
        ("Rovers beat by three goals", "beat", False),
        ("She said how many people he killed.", "killed", False),
        ("Ada Moll left.", "left", False),
        ("Six Norwegian envoys kicked out of Mali over raid", "kicked", True),
        ("Hundreds laid off as mill shuts", "laid", True),
        ("Singer picked to host gala", "picked", True),
        ("Arson suspected in fire that destroyed mill", "suspected", True),
        ("Three Miners Shot In Harbour Raid", "Shot", True),
        ("Ada Moll Named Harbour Chief", "Named", True),
        ("Court Freed Bo Lind", "Freed", False),
        ("Mali kicked out six envoys", "kicked", False),
        ("Ada Moll drove off in a van", "drove", False),
        ("The police found two men dead in a barn.", "found", False),
    ],
)
def test_only_a_verb_without_object_and_auxiliary(
    parse: Parse, text: str, verb: str, *, is_passive: bool
) -> None:
    token = next(token for token in parse(text).paragraphs[0].parse if token.text == verb)
    assert is_reduced_passive(token) is is_passive


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("Clerk held after aunt and uncle kidnapped", "kidnapped", "aunt"),
        ("Protests as activist jailed", "jailed", "activist"),
        ("Woman killed in crash, driver charged", "charged", "driver"),
        ("Two boys hurt in mill fire, owner questioned", "questioned", "owner"),
        ("The crowd watched as the police charged.", "charged", None),
        ("After the raid the police arrested Ada Moll.", "arrested", None),
    ],
)
def test_the_subject_of_a_clipped_clause(parse: Parse, text: str, verb: str, subject: str | None) -> None:
    token = next(token for token in parse(text).paragraphs[0].parse if token.text == verb)
    found = clipped_subject(token)
    assert (found.text if found else None) == subject
