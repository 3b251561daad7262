"""Clauses that the writer puts into what somebody says or denies."""

from __future__ import annotations

import pytest

from headwater.record.account import Account
from headwater.record.document import Page
from headwater.run.pipeline import Silent, account_of
from headwater.settings import Settings

LEAD = "Vell Courier\n\nNobody came on Monday to the hearing in the old town hall of Vell.\n\n"


def origins_of_number(sentence: str) -> list[str]:
    account: Account = account_of([Page(path="a.txt", text=LEAD + sentence)], (), Settings(), Silent())
    names = {origin.id: origin.name for origin in account.origins}
    return [
        names[origin]
        for claim in account.claims
        if claim.kind == "figure"
        for variant in claim.variants
        for witness in variant.witnesses
        for origin in witness.origins
    ]


@pytest.mark.parametrize(
    ("sentence", "is_hers"),
    [
        ("The mayor, Ada Moll, has denied that a gate of the mill where nine men died was locked.", False),
        (
            "Ada Moll said she had not been told of the dam behind a flood that has now killed nine men.",
            False,
        ),
        ("Ada Moll said the flood behind the old dam had killed nine men.", True),
        ("Ada Moll said she had opened the gate of the mill where nine men died.", True),
    ],
)
def test_a_number_told_of_a_noun_is_the_writers(sentence: str, is_hers: bool) -> None:
    assert ("Ada Moll" in origins_of_number(sentence)) is is_hers
