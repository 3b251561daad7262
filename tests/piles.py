"""Whole piles for tests of the whole: our examples, read and accounted for once, and small ones made up."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

import msgspec

from headwater.intake.pile import read_pile
from headwater.record.account import Account
from headwater.record.document import Page
from headwater.run.pipeline import Silent, account_of
from headwater.settings import Settings

EXAMPLES = Path(__file__).parent.parent / "examples"


@cache
def session_settings() -> Settings:
    """Settings with a cache of marks that lasts as long as the tests, so that no article is parsed twice."""
    return Settings(cache_folder=mkdtemp(prefix="headwater-tests-"))


@cache
def example_pages(name: str) -> tuple[Page, ...]:
    """The articles of one of our piles."""
    pages, _ = read_pile([str(EXAMPLES / name)])
    return pages


@cache
def example_account(name: str) -> Account:
    """The account of one of our piles."""
    return made_account(example_pages(name))


def made_account(pages: Sequence[Page], settings: Settings | None = None) -> Account:
    """The account of some pages."""
    return account_of(pages, (), settings or session_settings(), Silent())


def as_bytes(account: Account) -> bytes:
    """An account as it is compared byte by byte."""
    return msgspec.json.encode(account)
