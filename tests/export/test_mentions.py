"""Words that only mention a thing, in every report."""

from __future__ import annotations

import csv
from collections.abc import Callable
from io import StringIO

import pytest
from msgspec.structs import replace

from accounts import ACCOUNT, CLAIMS, with_mentions
from headwater.export.brief import brief
from headwater.export.html import html
from headwater.export.markdown import markdown
from headwater.export.tables import tables
from headwater.record.account import Account
from headwater.run.skin import load_skin

SAID = CLAIMS[0]
MENTIONING = replace(ACCOUNT, claims=(with_mentions(SAID, "q-post", "q-copy"), *CLAIMS[1:]))


def full_brief(account: Account) -> str:
    return "\n".join(line.plain for line in brief(account, full=True))


def page(account: Account) -> str:
    return html(account, load_skin())


@pytest.mark.parametrize("report", [full_brief, markdown, page])
def test_a_report_says_who_only_mentions_a_thing(report: Callable[[Account], str]) -> None:
    assert "Only mentioned" in report(MENTIONING)
    assert "Only mentioned" not in report(ACCOUNT)


def test_a_table_tells_it_of_each_witness() -> None:
    rows = csv.DictReader(StringIO(tables(MENTIONING)["claims.csv"]))
    assert [row["mention"] for row in rows].count("yes") == 2
