"""Saying again what an article says makes nothing surer: copies, light rewritings and credited relays."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from random import Random

import pytest

from echoes import copy_of, relay_of, rewriting_of
from headwater.record.account import Account, Claim
from headwater.record.document import Page
from piles import example_account, example_pages, made_account

ARTICLES = (
    ("harbour", "01_sarvinform.txt"),
    ("harbour", "02_karvost_ledger.txt"),
    ("harbour", "07_halvapress.txt"),
    ("mine", "01_cpa_wire.txt"),
    ("mine", "02_hallowby_gazette.txt"),
)


@pytest.mark.parametrize(("pile", "path"), ARTICLES)
def test_copies_raise_no_low(pile: str, path: str) -> None:
    copies = [copy_of(article(pile, path), number) for number in range(3)]
    for claim, before in claims_with(pile, copies):
        assert is_no_higher(claim, before), claim


@pytest.mark.parametrize(("pile", "path"), ARTICLES)
def test_credited_relays_raise_no_low(pile: str, path: str) -> None:
    page = article(pile, path)
    outlet = next(each.outlet for each in example_account(pile).documents if each.path == path)
    assert outlet is not None
    for claim, before in claims_with(pile, [relay_of(page, outlet.name, number) for number in range(2)]):
        assert is_no_higher(claim, before), claim


@pytest.mark.parametrize(("pile", "path"), ARTICLES)
def test_light_rewritings_make_nothing_corroborated(pile: str, path: str) -> None:
    """A changed verb of saying may show a source that was overlooked: so none may become one, never two."""
    random = Random(5)
    rewritings = [rewriting_of(article(pile, path), random, number) for number in range(2)]
    for claim, before in claims_with(pile, rewritings):
        assert claim.independent.low <= max(1, lows_of(before)[0]), claim


def article(pile: str, path: str) -> Page:
    """An article of one of our piles."""
    return next(page for page in example_pages(pile) if page.path == path)


def claims_with(pile: str, more: Sequence[Page]) -> list[tuple[Claim, list[Claim]]]:
    """The claims of a pile to which articles are added, each with those it was before."""
    before = by_mark(example_account(pile))
    after = made_account([*example_pages(pile), *more])
    return [
        (claim, [each for mark in marks_of(claim) for each in before.get(mark, ())]) for claim in after.claims
    ]


def by_mark(account: Account) -> Mapping[str, list[Claim]]:
    """The claims of an account by the marks they rest on."""
    found: dict[str, list[Claim]] = {}
    for claim in account.claims:
        for mark in marks_of(claim):
            found.setdefault(mark, []).append(claim)
    return found


def marks_of(claim: Claim) -> list[str]:
    """The marks of a claim's witnesses."""
    return [witness.mark for variant in claim.variants for witness in variant.witnesses]


def is_no_higher(claim: Claim, before: Sequence[Claim]) -> bool:
    """Whether neither of a claim's lower numbers is above what it was."""
    return all(now <= then for now, then in zip(lows(claim), lows_of(before), strict=True))


def lows(claim: Claim) -> tuple[int, int]:
    """The lower numbers of a claim and of its carriers."""
    return claim.independent.low, claim.carriers.low if claim.carriers else 0


def lows_of(before: Sequence[Claim]) -> tuple[int, int]:
    """The most that a claim and its carriers had before; what is new may have one source."""
    if not before:
        return 1, 1
    return max(lows(claim)[0] for claim in before), max(lows(claim)[1] for claim in before)
