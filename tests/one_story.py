"""Articles as one story, and what its account sets against each other."""

from __future__ import annotations

from headwater.record.account import Account, DisagreementKind
from headwater.record.document import Page
from headwater.run.pipeline import Silent, account_of
from headwater.settings import Settings

# An article beside the one that is tested: a story is told by two.
ELSEWHERE = "The lamp at Torrin was lit again, the harbour office said."


def one_story(*texts: str) -> Account:
    """The account of some articles that are one story."""
    pages = [Page(path=f"{number}.txt", text=text) for number, text in enumerate(texts)]
    return account_of(pages, (), Settings(use_cache=False), Silent(), is_one_story=True)


def told_apart(*texts: str, kind: DisagreementKind, about: str = "") -> list[tuple[str, ...]]:
    """The values of the differences of a kind between some articles, of those that open with some words."""
    return [
        tuple(side.value for side in found.sides)
        for found in one_story(*texts).disagreements
        if found.kind == kind and found.about.startswith(about)
    ]
