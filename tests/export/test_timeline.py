"""When things happened, as the articles date them."""

from __future__ import annotations

from msgspec.structs import replace

from accounts import ACCOUNT
from headwater.export.index import AccountIndex
from headwater.export.report import Moment
from headwater.export.timeline import moments
from headwater.record.account import TimelineEntry

(STORY,) = ACCOUNT.stories


def dated(*entries: TimelineEntry, story: str = STORY.id) -> tuple[Moment, ...]:
    index = AccountIndex.of(replace(ACCOUNT, timeline=entries))
    return moments(replace(STORY, id=story), index)


def entry(edtf: str, *, claim: str | None = None, event: str | None = None, id_: str = "t") -> TimelineEntry:
    return TimelineEntry(id=id_, edtf=edtf, claim=claim, event=event)


def test_claims_are_told_in_their_words_and_in_the_order_of_the_calendar() -> None:
    found = dated(entry("2031-05-04", claim="c-hurt"), entry("2031-04", claim="c-inspect"))
    assert [(moment.when, moment.claim) for moment in found] == [
        ("April 2031", "c-inspect"),
        ("4 May 2031", "c-hurt"),
    ]
    assert found[0].passage.words == "The engineers' guild inspected the bridge in April."


def test_an_event_is_told_by_its_sentence() -> None:
    (found,) = dated(entry("2031-04", event="e-inspect"))
    assert found.passage.words == "The engineers' guild inspected the bridge in April."
    assert found.passage.focus == "inspected"


def test_the_same_words_for_one_day_are_told_once() -> None:
    assert len(dated(entry("2031-04", claim="c-inspect"), entry("2031-04", event="e-inspect", id_="u"))) == 1
    assert len(dated(entry("2031-04", claim="c-inspect"), entry("2031", claim="c-inspect", id_="u"))) == 2


def test_what_is_of_another_story_or_nowhere_is_left_out() -> None:
    assert dated(entry("2031-04", claim="c-inspect"), story="s-other") == ()
    assert dated(entry("2031-04", claim="c-gone"), entry("2031-04", event="e-gone", id_="u")) == ()
    assert dated() == ()


def test_a_claim_that_nobody_words_is_no_moment() -> None:
    bare = replace(ACCOUNT.claims[0], variants=())
    index = AccountIndex.of(replace(ACCOUNT, claims=(bare,), timeline=(entry("2031-04", claim=bare.id),)))
    assert moments(STORY, index) == ()
