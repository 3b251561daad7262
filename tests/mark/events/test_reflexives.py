"""What somebody does to herself."""

from __future__ import annotations

from collections.abc import Callable

from headwater.mark.events.reflexives import is_oneself, reflexive
from headwater.record.pile import MarkedDocument
from passages import Parse, passage_in, token_of

Marked = Callable[[str], MarkedDocument]


def test_any_reflexive_pronoun_is_meant(parse: Parse) -> None:
    passage = passage_in(parse, "She checked herself into a clinic.")
    assert is_oneself(token_of(passage, "herself"), "self")
    assert not is_oneself(token_of(passage, "clinic"), "self")
    assert reflexive(passage.parse) == {"self"}


def test_who_hangs_himself_dies_and_is_no_sight(marked: Marked) -> None:
    assert [event.type for event in marked("He hanged himself in jail.").marks.events] == ["death"]
