"""Claims as a reader is shown them."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from accounts import ACCOUNT, ACTORS, CLAIMS, COPY, GROAN, POST, WIRE, with_mentions
from builders import span_of
from headwater.export.claims import (
    claim_entry,
    distinct,
    first_words,
    plain_passage,
    source_names,
    speaker_of,
    text_passage,
    told_once,
    witnesses,
    wording_of_text,
)
from headwater.export.index import AccountIndex
from headwater.export.who import actor_name
from headwater.record.account import Witness

INDEX = AccountIndex.of(ACCOUNT)
SAID, HURT, INSPECTED, ROT = CLAIMS


def test_witnesses_come_in_the_order_of_wordings() -> None:
    assert [witness.mark for witness in witnesses(SAID)] == [
        "q-wire",
        "q-post",
        "q-copy",
        "q-hebrew",
        "q-kanal",
    ]


def test_claims_told_by_the_same_words_are_shown_once() -> None:
    again = replace(INSPECTED, id="c-again")
    assert distinct([INSPECTED, again, ROT]) == [INSPECTED, ROT]
    assert distinct([]) == []


def test_a_claim_in_words_already_shown_comes_after_the_others() -> None:
    again = replace(INSPECTED, id="claim-again")
    assert told_once([INSPECTED, again, ROT]) == [INSPECTED, ROT, again]
    assert told_once([]) == []


def test_an_entry_tells_verdict_support_and_who_carries_it() -> None:
    entry = claim_entry(SAID, INDEX)
    assert (entry.verdict, entry.support) == ("rests on one source", "1 independent source")
    assert entry.carried == "1 to 2 independent reports"
    assert entry.sources == ("Ilse Tornquist",)
    assert claim_entry(HURT, INDEX).carried is None


def test_words_that_only_mention_a_thing_stand_apart() -> None:
    claim = with_mentions(SAID, "q-post", "q-copy")
    entry = claim_entry(claim, INDEX)
    assert {passage.document for passage in entry.mentions} == {POST.id, COPY.id}
    assert not {passage.document for passage in entry.passages} & {POST.id, COPY.id}
    assert claim_entry(SAID, INDEX).mentions == ()


def test_whoever_only_mentions_a_thing_has_not_told_it_first() -> None:
    first = first_words(SAID, INDEX)
    assert first is not None
    assert "Fennmark Wire" in first
    assert "Fennmark Wire" not in str(first_words(with_mentions(SAID, "q-wire"), INDEX))


def test_a_denial_is_shown_as_its_sentence() -> None:
    (denial,) = claim_entry(INSPECTED, INDEX).denials
    assert denial.words == "The negligent guild denies that it ever inspected the bridge."
    assert denial.focus == "denies"


def test_the_text_is_shown_in_the_article_it_was_taken_from() -> None:
    assert wording_of_text(SAID, INDEX).wording.document == WIRE.id
    passage = text_passage(SAID, INDEX)
    assert (passage.words, passage.outlet, passage.speaker) == (GROAN, "Fennmark Wire", "Ilse Tornquist")
    changed = replace(SAID, text="words of no article")
    assert wording_of_text(changed, INDEX) == SAID.variants[0]


def test_who_had_it_first_needs_a_date_and_two_articles() -> None:
    assert first_words(HURT, INDEX) == "Fennmark Wire, 4 May 2031"
    assert first_words(INSPECTED, INDEX) is None
    assert first_words(replace(HURT, first_seen=None), INDEX) is None
    assert first_words(replace(HURT, first_seen="2031-01-01"), INDEX) is None


def test_unknown_origins_are_no_sources() -> None:
    assert source_names(ROT, INDEX) == ()
    assert source_names(HURT, INDEX) == ("Fennmark Wire", "“a nurse”")


@pytest.mark.parametrize(("actor", "expected"), [("a-mayor", "Ilse Tornquist"), (None, None), ("a-x", None)])
def test_an_actor_by_name(actor: str | None, expected: str | None) -> None:
    assert actor_name(actor, INDEX) == expected


def test_a_mere_description_stands_in_quotation_marks() -> None:
    assert ACTORS[1].names == ()
    assert actor_name("a-guild", INDEX) == "“engineers' guild”"


def test_a_speaker_nobody_knows_is_called_as_the_article_calls_her() -> None:
    quote = ACCOUNT.quotes[0]
    assert quote.speaker is not None
    unknown = replace(quote, speaker=replace(quote.speaker, actor=None))
    index = AccountIndex.of(replace(ACCOUNT, quotes=(unknown, *ACCOUNT.quotes[1:])))
    witness = Witness(span=quote.content[0], mark=quote.id, voice="quoted")
    assert speaker_of(witness, index) == "mayor Ilse Tornquist"
    assert speaker_of(replace(witness, mark="f-wire"), index) is None


def test_a_passage_says_what_must_be_known_of_its_article() -> None:
    passage = plain_passage(span_of(COPY, "Seventeen people"), INDEX)
    assert passage.outlet == "an unnamed site (003_9f31c.txt)"
    assert (passage.credit, passage.notes) == (passage.outlet, ())
    assert plain_passage(span_of(POST, "nurse"), INDEX, focus="nurse").focus == "nurse"


def test_whose_an_event_is_tells_who_speaks_of_it() -> None:
    event = replace(ACCOUNT.events[0], source="a-mayor")
    index = AccountIndex.of(replace(ACCOUNT, events=(event, *ACCOUNT.events[1:])))
    (witness,) = witnesses(INSPECTED)
    assert speaker_of(witness, index) == "Ilse Tornquist"
    assert speaker_of(witness, INDEX) is None


def test_what_is_claimed_is_the_focus_of_a_claims_text() -> None:
    passage = text_passage(HURT, INDEX)
    told = wording_of_text(HURT, INDEX).witnesses[0].span
    assert passage.focus == INDEX.words(told)
    assert passage.focus in passage.words
