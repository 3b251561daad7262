"""Nouns and words for states that the parser hangs on the next word, or takes for something else."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.record.pile import MarkedDocument

Marked = Callable[[str], MarkedDocument]


@pytest.mark.parametrize(
    ("text", "trigger", "told"),
    [
        ("Trial Begins for Mill Shooting Suspect", "Trial", ("trial", "happened")),
        ("A thief committed suicide hours after his arrest.", "suicide", ("death", "happened")),
        ("A trial date has been set in Lima.", "trial", ("trial", "planned")),
        ("Ten people are killed and about 50 hurt.", "hurt", ("injury", "happened")),
        ("'Several die' in south Norland quake", "die", ("death", "happened")),
        ("Suspect Caught in Mill Raid", "Caught", ("COERCE", "happened")),
        ("Suspended Worker Kills 2 Women in Mill Shooting", "Suspended", ("SANCTION", "happened")),
        ("5 Thoughts on Why the Board Picked Ada Moll As Host", "Picked", ("decision", "happened")),
        ("Thousands Flee As Fire Nears Lima", "Fire", ("disaster", "happened")),
        ("The Rovers scored again, jumping to a 14-0 lead.", "lead", None),
        ("The Lima fire brigade met on Monday.", "fire", None),
    ],
)
def test_what_is_astray_is_told(
    marked: Marked, text: str, trigger: str, told: tuple[str, str] | None
) -> None:
    found = marked(text)
    events = {found.document.words(e.trigger): (e.type, e.status) for e in found.marks.events}
    assert events.get(trigger) == told


def test_the_number_before_a_state_is_who_is_in_it(marked: Marked) -> None:
    found = marked("The mill, a firm of Ada Moll, now reports 31 killed and more than 70 hurt.")
    hurt = next(e for e in found.marks.events if found.document.words(e.trigger) == "hurt")
    assert (hurt.actors, hurt.recipients) == ((), ())
