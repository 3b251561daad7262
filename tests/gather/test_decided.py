"""A user's decisions go before the rules."""

from __future__ import annotations

from random import Random

import pytest

from gather_piles import entry
from headwater.gather.actors import settle_actors
from headwater.gather.decided import misfits
from headwater.record.decision import Decision, Judgement, Pointer, decision
from headwater.record.mark import ActorKind
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import Story


def article(path: str, *names: str, kind: ActorKind = "person") -> MarkedDocument:
    return entry(" met ".join(names), [(name, kind) for name in names], path=path)


PILE = [
    article("a.txt", "Hedda Voll", "Arne Brekke"),
    article("b.txt", "Hedda Voll", "Signe Lind"),
    article("c.txt", "Voll"),
]


def pointer(pile: list[MarkedDocument], path: str, words: str) -> Pointer:
    [found] = [each.document for each in pile if each.document.path == path]
    start = found.text.index(words)
    return Pointer(path=path, start=start, end=start + len(words), words=words)


def told(judgement: Judgement, one: tuple[str, str], other: tuple[str, str]) -> Decision:
    between = pointer(PILE, *one), pointer(PILE, *other)
    return decision(judgement, by="Ann", at="2031-05-04", between=between)


def names(pile: list[MarkedDocument], *decisions: Decision) -> list[tuple[str, ...]]:
    ids = tuple(each.document.id for each in pile)
    story = Story(id="s", title=None, documents=ids, when=None, affair="a")
    return sorted(actor.names for actor in settle_actors(pile, [story], decisions)[0])


def test_two_names_that_somebody_knows_for_one_are_one_everywhere() -> None:
    assert names(PILE) == [("Arne Brekke",), ("Hedda Voll", "Voll"), ("Signe Lind",)]
    same = told("same", ("a.txt", "Arne Brekke"), ("b.txt", "Signe Lind"))
    assert names(PILE, same) == [("Arne Brekke", "Signe Lind"), ("Hedda Voll", "Voll")]
    assert names([*PILE, article("d.txt", "Signe Lind")], same) == names(PILE, same)


def test_a_name_that_means_two_people_is_two_actors() -> None:
    different = told("different", ("a.txt", "Hedda Voll"), ("c.txt", "Voll"))
    assert ("Voll",) in names(PILE, different)


def test_an_undone_decision_leaves_no_trace() -> None:
    same = told("same", ("a.txt", "Arne Brekke"), ("b.txt", "Signe Lind"))
    undo = decision("undone", by="Ann", at="2031-05-05", undoes=same.id)
    assert names(PILE, same, undo) == names(PILE)


@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_the_pile_does_not_matter(seed: int) -> None:
    same = told("same", ("a.txt", "Arne Brekke"), ("b.txt", "Signe Lind"))
    assert names(Random(seed).sample(PILE, len(PILE)), same) == names(PILE, same)


def test_what_cannot_be_followed_is_told() -> None:
    same = told("same", ("a.txt", "Arne Brekke"), ("b.txt", "Signe Lind"))
    assert misfits(PILE, [same]) == []
    changed = [article("a.txt", "Somebody else"), *PILE[1:]]
    [(path, reason)] = misfits(changed, [same])
    assert path == "a.txt"
    assert "words that are gone" in reason
    assert names(changed, same) == names(changed)


def test_what_one_article_takes_for_one_stays_one() -> None:
    one = told("different", ("a.txt", "Hedda Voll"), ("a.txt", "Voll"))
    [(_, reason)] = misfits(PILE, [one])
    assert "takes for one" in reason
    assert names(PILE, one) == names(PILE)
