"""What a user decided, and what of it holds."""

from __future__ import annotations

from headwater.record.decision import Decision, Judgement, Pointer, decision, standing


def pointer(words: str) -> Pointer:
    return Pointer(path="a.txt", start=0, end=len(words), words=words)


def made(judgement: Judgement, one: str, other: str, at: str = "2031-05-04T10:00:00+00:00") -> Decision:
    return decision(judgement, by="Ann", at=at, between=(pointer(one), pointer(other)))


def test_an_undone_decision_holds_no_longer() -> None:
    first = made("same", "Voll", "Brekke")
    undo = decision("undone", by="Ann", at="2031-05-05T10:00:00+00:00", undoes=first.id)
    assert standing([first]) == [first]
    assert standing([first, undo]) == []


def test_the_last_word_about_a_pair_holds_in_either_order() -> None:
    first = made("same", "Voll", "Brekke")
    last = made("different", "Brekke", "Voll", at="2031-05-06T10:00:00+00:00")
    assert standing([first, last]) == [last]


def test_an_id_tells_who_decided_what_and_when() -> None:
    assert made("same", "Voll", "Brekke").id == made("same", "Voll", "Brekke").id
    assert made("same", "Voll", "Brekke").id != made("same", "Voll", "Brekke", at="2032").id


def test_what_was_undone_gives_way_to_what_was_decided_before() -> None:
    first, last = made("same", "Voll", "Brekke"), made("different", "Voll", "Brekke", at="2031-05-06")
    undo = decision("undone", by="Bo", at="2031-05-07", undoes=last.id)
    assert standing([first, last, undo]) == [first]
    elsewhere = made("same", "Voll", "Lind")
    assert standing([first, elsewhere, last]) == [elsewhere, last]
    assert undo.pair == frozenset()
    assert len(first.pair) == 2
