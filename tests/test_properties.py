"""What holds for the account of every pile: our examples, and piles put together at random."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from random import Random

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from headwater.record.account import Account, Claim
from headwater.record.document import Page
from headwater.record.span import Span
from headwater.run import marking
from headwater.settings import Settings
from headwater.weigh.rules import verify
from piles import EXAMPLES, as_bytes, example_account, example_pages, made_account
from rules import broken_rules, witness_spans

PILES = ("harbour", "ferry")
COPIED = (0, 1, 4, 6, 9)  # of the harbour: a dispatch, a newspaper, a post, a second dispatch, a translation

HEADLINES = (
    "Bridge at Oldmere closed after blast",
    "Mayor of Oldmere denies the blast",
    "🌉 Oldmere: what we know",
    "",
)
LINES = (
    "By Selma Radek | 4 May 2031",
    "OLDMERE, May 4 (Marrow Wire) — Two people were injured when a blast hit the bridge at Oldmere.",
    "At least 12 people were injured, the Oldmere police said.",
    'Mayor Ilan Torvo said: "Nobody has told me of any blast."',
    'According to Marrow Wire, the mayor said that "nobody has told" her of it.',
    "Torvo denied that the bridge was closed. She told our correspondent that it would open on Friday.",
    "More than 40 lorries waited at the bridge on May 4, The Oldmere Post reported.",
    "The Oldmere Post, citing Marrow Wire, wrote that 15 people had been hurt.",
    "On Sunday the minister Rhea Castan met Torvo in Oldmere and called the blast a cowardly attack.",
    "Мэр города заявила, что ничего не знает о взрыве.",
    'ראש העיר אמרה: "איש לא סיפר לי על פיצוץ".',
    "🚑🚑 @quay_watch: BREAKING!!! bridge GONE 🔥",
    "Subscribe to our newsletter",
    "Read also: Ten bridges to see before you die",
    "It is “complicated”, she said (“very”).",
    "The mayorâ€™s office gave no comment.",
    '"',
    "2031",
)


@st.composite
def pages(draw: st.DrawFn) -> list[Page]:
    """Up to four articles, some of which share lines."""
    made = []
    for number in range(draw(st.integers(1, 4))):
        headline = draw(st.sampled_from(HEADLINES))
        body = draw(st.lists(st.sampled_from(LINES), min_size=1, max_size=6))
        gap = draw(st.sampled_from(("\n", "\n\n")))
        made.append(Page(path=f"{number}.txt", text=gap.join([headline, *body])))
    return made


few = settings(max_examples=12, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])


@pytest.mark.parametrize("name", PILES)
def test_the_account_of_an_example_keeps_the_rules(name: str) -> None:
    account = example_account(name)
    assert broken_rules(account) == []
    assert verify(account, {page.path: page.text for page in example_pages(name)}) == ()
    assert account.claims
    assert account.losses == ()


@few
@given(pages())
def test_the_account_of_any_pile_keeps_the_rules(pile: list[Page]) -> None:
    account = made_account(pile)
    assert broken_rules(account) == []
    assert verify(account) == ()


@pytest.mark.parametrize("name", PILES)
def test_an_example_reads_the_same_in_any_order(name: str) -> None:
    shuffled = list(example_pages(name))
    Random(7).shuffle(shuffled)
    assert as_bytes(made_account(shuffled)) == as_bytes(example_account(name))


@few
@given(pages(), st.randoms(use_true_random=False))
def test_any_pile_reads_the_same_in_any_order(pile: list[Page], random: Random) -> None:
    shuffled = list(pile)
    random.shuffle(shuffled)
    assert as_bytes(made_account(shuffled)) == as_bytes(made_account(pile))


def test_another_run_gives_the_same_bytes() -> None:
    command = [sys.executable, "-m", "headwater", "account", "--no-cache", "--quiet", "--format", "json"]
    articles = [str(EXAMPLES / "harbour" / page.path) for page in example_pages("harbour")]
    environment = {**os.environ, "PYTHONHASHSEED": "1"}
    printed = subprocess.run([*command, *articles], env=environment, capture_output=True, check=True).stdout
    assert msgspec.json.decode(printed, type=Account) == example_account("harbour")


def test_a_pool_gives_the_same_bytes_as_one_process(monkeypatch: pytest.MonkeyPatch) -> None:
    one = example_account("harbour")
    monkeypatch.setattr(marking, "CHUNK", 4)
    pool = made_account(example_pages("harbour"), Settings(processes=2, use_cache=False))
    assert as_bytes(pool) == as_bytes(one)


@pytest.mark.parametrize("number", COPIED)
def test_a_verbatim_copy_in_an_example_raises_no_low(number: int) -> None:
    pile = list(example_pages("harbour"))
    assert_copy_raises_nothing(pile, pile[number])


@few
@given(pages(), st.data())
def test_a_verbatim_copy_in_any_pile_raises_no_low(pile: list[Page], data: st.DataObject) -> None:
    assert_copy_raises_nothing(pile, data.draw(st.sampled_from(pile)))


def assert_copy_raises_nothing(pile: Sequence[Page], original: Page) -> None:
    copy = msgspec.structs.replace(original, path=f"copy_of_{original.path}")
    before, after = made_account(pile), made_account([*pile, copy])
    assert broken_rules(after) == []
    read_as = spans_of_original(after, original.path, copy.path)
    for claim in after.claims:
        counterparts = claims_that_share(before, {read_as(span) for span in witness_spans(claim)})
        assert claim.independent.low <= max(each.independent.low for each in counterparts), claim
        if claim.carriers:
            carriers = [each.carriers.low for each in counterparts if each.carriers]
            assert claim.carriers.low <= max(carriers, default=1), claim


def claims_that_share(account: Account, spans: set[Span]) -> list[Claim]:
    """The claims with one of the spans as a witness; where there is none, those of the same articles."""
    sharing = [claim for claim in account.claims if spans & set(witness_spans(claim))]
    articles = {span.document for span in spans}
    return sharing or [
        claim for claim in account.claims if any(span.document in articles for span in witness_spans(claim))
    ]


def spans_of_original(account: Account, original: str, copy: str) -> Callable[[Span], Span]:
    """A function that puts a span of the copy where it stands in the original."""
    ids = {document.path: document.id for document in account.documents}

    def read_as(span: Span) -> Span:
        if span.document != ids[copy]:
            return span
        return msgspec.structs.replace(span, document=ids[original])

    return read_as
