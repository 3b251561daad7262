"""Issuers' own words among the statements of others."""

from __future__ import annotations

from headwater.collate.issued import are_the_very_words, may_be_anothers, taken_up
from headwater.collate.reading import Statement
from headwater.collate.statements import SAME_STATEMENT, StatementLikeness
from headwater.collate.words import rarity
from readings_by_hand import said, vectors_of

REGRET = "We regret the long delay at the northern sluice"
LOCKS = frozenset({"orrow", "lock", "author"})


def own(text: str = REGRET, *, document: str = "release", speaker: str = "locks") -> Statement:
    return said(text, document=document, speaker=speaker, voice="own", is_own=True, office=LOCKS)


def reported(speaker: str | None = "locks", **fields: object) -> Statement:
    return said(REGRET, document="report", speaker=speaker, **fields)


def are_one(left: Statement, right: Statement) -> bool:
    compare = StatementLikeness(rarity((left.words, right.words)), vectors_of((left.text, right.text)))
    return compare(left, right) >= SAME_STATEMENT


def test_an_issuers_words_are_a_statement_where_somebody_reports_them() -> None:
    assert taken_up([[own(), reported()]]) == [[own(), reported()]]


def test_what_nobody_takes_up_is_none() -> None:
    assert taken_up([[own()], [own(), own(document="reprint")]]) == []


def test_what_the_issuer_alone_repeats_is_told_as_reported() -> None:
    repeated = said(REGRET, document="release", speaker="locks")
    assert taken_up([[own(), repeated]]) == [[repeated]]


def test_whose_words_nobody_names_are_the_issuers() -> None:
    assert are_one(own(), reported(None))


def test_somebody_else_who_says_the_same_says_it_himself() -> None:
    assert not are_one(own(), reported("guild", office=frozenset({"guild"})))


def test_a_short_name_or_a_description_by_a_word_of_the_name_is_the_issuer() -> None:
    assert are_one(own(), reported("lock", office=frozenset({"author"})))
    assert not may_be_anothers(own(), reported("x", office=LOCKS | {"danvian"}))


def test_the_very_words_in_the_mouth_of_a_body_without_a_name_are_the_issuers() -> None:
    operator = reported("operator", office=frozenset({"operator"}), is_nameless=True)
    assert are_the_very_words(own(), operator)
    assert are_one(own(), operator)
    assert not are_the_very_words(own("We regret the delay"), operator)


def test_a_word_or_two_is_no_piece_of_a_release() -> None:
    few = said("the sluice and the delay", document="paper", speaker="locks")
    compare = StatementLikeness(rarity([few.words, own().words]), vectors_of((REGRET, few.text)))
    assert compare.fragments(reported(), few) > compare.fragments(own(), few)
