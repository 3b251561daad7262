"""Two articles side by side: what both tell, what only one does, and where they differ."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec
from rich.text import Text

from headwater.export.claims import distinct, text_passage, witnesses
from headwater.export.everything import difference_lines
from headwater.export.index import AccountIndex
from headwater.export.lines import wrapped
from headwater.export.phrases import quoted
from headwater.record.account import Account, Claim, Disagreement


class SideBySide(msgspec.Struct, frozen=True, kw_only=True):
    """The claims of two articles, apart by who has them, and their disagreements; documents by id."""

    documents: tuple[str, str]
    shared: tuple[Claim, ...]
    only_first: tuple[Claim, ...]
    only_second: tuple[Claim, ...]
    differing: tuple[Disagreement, ...]


def side_by_side(account: Account, documents: tuple[str, str]) -> SideBySide:
    """Two documents of an account in which they are one story."""
    bearers = {claim.id: {found.span.document for found in witnesses(claim)} for claim in account.claims}
    first, second = documents

    def told_by(*those: str) -> tuple[Claim, ...]:
        return tuple(distinct([claim for claim in account.claims if bearers[claim.id] == set(those)]))

    return SideBySide(
        documents=documents,
        shared=told_by(first, second),
        only_first=told_by(first),
        only_second=told_by(second),
        differing=account.disagreements,
    )


def side_by_side_lines(found: SideBySide, index: AccountIndex) -> Iterator[Text]:
    """Two articles side by side for a terminal."""
    first, second = (index.names[document] for document in found.documents)
    yield from claims_under("Both tell", found.shared, index)
    yield from claims_under(f"Only {first} tells", found.only_first, index)
    yield from claims_under(f"Only {second} tells", found.only_second, index)
    yield from difference_lines(found.differing, index)


def claims_under(title: str, claims: Sequence[Claim], index: AccountIndex) -> Iterator[Text]:
    """Claims under a heading, or that there are none."""
    yield Text(title, style="bold underline")
    for claim in claims:
        yield from wrapped([quoted(text_passage(claim, index).words)], first="  ", rest="    ")
    if not claims:
        yield Text("  nothing")
    yield Text()
