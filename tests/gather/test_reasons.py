"""Every two names that are one actor tell why."""

from __future__ import annotations

from gather_piles import entry
from headwater.gather.actors import settle_actors
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import Actor, Story


def settled(pile: list[MarkedDocument]) -> tuple[Actor, ...]:
    ids = tuple(each.document.id for each in pile)
    return settle_actors(pile, [Story(id="s", title=None, documents=ids, when=None, affair="a")])[0]


PILE = [
    entry("Hedda Voll spoke.", [("Hedda Voll", "person")], path="a.txt"),
    entry("Hedda Voll left.", [("Hedda Voll", "person")], path="b.txt"),
    entry("Voll left.", [("Voll", "person")], path="c.txt"),
    entry("Then Voll slept.", [("Voll", "person")], path="d.txt"),
]


def test_names_that_differ_are_told_once_with_where_they_stand() -> None:
    [actor] = settled(PILE)
    texts = {each.document.id: each.document for each in PILE}
    told = {
        (join.why, tuple(texts[span.document].words(span) for span in join.evidence)) for join in actor.joins
    }
    assert told == {
        ("part of a name, and the only full name here that it is part of", ("Voll", "Hedda Voll"))
    }


def test_the_same_name_needs_no_reason() -> None:
    [actor] = settled(PILE[:2])
    assert actor.joins == ()
