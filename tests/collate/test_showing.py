from __future__ import annotations

from dataclasses import replace

from headwater.collate.reading import Reading, Statement
from headwater.collate.showing import asserts_something, claiming
from readings_by_hand import counted, happened, said

SPEECH = "We sank the barge and we would sink it again"


def event(document: str, voice: str = "quoted", *, is_named: bool = False) -> Reading:
    return happened(SPEECH, "ASSAULT", "sank", document=document, voice=voice, is_named=is_named)


def speech(document: str) -> Statement:
    return said(SPEECH, document=document, speaker="captain")


def test_what_one_utterance_tells_is_the_utterances_claim() -> None:
    spoken, told = [speech("d1"), speech("d2")], [event("d1"), event("d2")]
    assert claiming([spoken, told]) == [spoken]


def test_what_an_article_tells_too_is_a_claim_of_its_own() -> None:
    spoken, told = [speech("d1")], [event("d1"), event("d2", "own")]
    assert claiming([spoken, told]) == [spoken, told]


def test_two_utterances_that_tell_one_thing_make_a_claim() -> None:
    told = [event("d1"), event("d2")]
    assert told in claiming([[speech("d1")], [speech("d2")], told])


def test_speech_that_is_no_statement_of_anybody_hides_nothing() -> None:
    assert claiming([[event("d1")]])


def test_a_noun_that_refers_to_a_happening_asserts_nothing_alone() -> None:
    named = event("d1", "own", is_named=True)
    assert not asserts_something([named])
    assert asserts_something([named, event("d2", "own", is_named=True)])
    assert asserts_something([named, event("d1", "own")])


def test_what_is_only_alleged_in_one_article_is_no_claim_of_its_own() -> None:
    alleged = happened(SPEECH, "ASSAULT", "sank", status="possible")
    assert not asserts_something([alleged])
    assert asserts_something([alleged, happened(SPEECH, "ASSAULT", "sank", document="d2", status="possible")])
    assert asserts_something([alleged, event("d2", "own")])


def test_what_only_may_be_done_is_a_claim_where_somebody_tells_that_it_was() -> None:
    may = [
        replace(happened(SPEECH, "ASSAULT", "sank", document=name, status="possible"), is_open=True)
        for name in ("d1", "d2")
    ]
    assert not asserts_something(may)
    assert asserts_something([*may, event("d3", "own")])


def test_a_length_without_a_thing_is_a_claim_where_two_articles_give_it() -> None:
    far = "The mill lies 14 kilometres from Marrin."
    one, other, again = (
        replace(counted(far, "14", 14, 14, "", unit="km", document=name), is_bare=True)
        for name in ("d1", "d2", "d1")
    )
    assert asserts_something([one, other])
    assert not asserts_something([one])
    assert not asserts_something([one, replace(again, mark="m2")])
    assert not asserts_something([replace(figure, unit=None) for figure in (one, other)])
