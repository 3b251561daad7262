"""Whatever stands in an account's fields: no page, table, graph or terminal line does what it says."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator
from xml.etree import ElementTree

import msgspec
import pytest
from rich.cells import cell_len

from accounts import ACCOUNT
from headwater.export.account_json import from_json, to_json
from headwater.export.brief import brief
from headwater.export.dot import dot
from headwater.export.everything import actor_file, actor_lines, claim_file, claim_lines
from headwater.export.graphml import graphml
from headwater.export.html import html
from headwater.export.index import AccountIndex
from headwater.export.markdown import markdown
from headwater.export.neutral import visible
from headwater.export.sentence import trace_json, trace_sentence
from headwater.export.sentence_lines import sentence_lines
from headwater.export.side_by_side import side_by_side, side_by_side_lines
from headwater.export.tables import tables
from headwater.record.account import Account
from headwater.record.cells import FORMULA_STARTS
from headwater.run.skin import load_skin
from headwater.weigh.rules import verify
from hostile import PAYLOADS, overlaid, structure, with_payload
from rules import spans_in


def poisoned(payload: str) -> Account:
    """The account with a payload in all its free text, and wherever it shows an article's words."""
    spans = list(spans_in(msgspec.to_builtins(ACCOUNT)))
    plain = msgspec.to_builtins(ACCOUNT)
    texts = {
        document.id: overlaid(
            document.text,
            [(span.start, span.end) for span in spans if span.document == document.id],
            payload,
        )
        for document in ACCOUNT.documents
    }
    changed = with_payload(plain, payload)
    for document in changed["documents"]:
        document["text"] = texts[document["id"]]
    for claim in changed["claims"]:
        wording = claim["variants"][0]["wording"]
        claim["text"] = texts[wording["document"]][wording["start"] : wording["end"]]
    for label in changed["framing"]:
        label["label"] = texts[label["document"]][label["span"]["start"] : label["span"]["end"]]
    return msgspec.convert(changed, Account)


SKIN = load_skin()


@pytest.fixture(scope="module", params=PAYLOADS, ids=range(len(PAYLOADS)))
def payload(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def hostile(payload: str) -> Account:
    return poisoned(payload)


@pytest.fixture(scope="module")
def harmless(payload: str) -> Account:
    """The same account with as many letters instead."""
    return poisoned("x" * len(payload))


def test_the_poisoned_account_is_still_a_sound_one(hostile: Account) -> None:
    assert verify(hostile) == ()
    assert from_json(to_json(hostile)) == hostile


def test_no_json_steers_the_terminal(hostile: Account) -> None:
    traced = trace_sentence(hostile, hostile.claims[0].text)
    for text in (to_json(hostile).decode("utf-8"), trace_json(traced).decode("utf-8")):
        assert visible(text) == text


def first_two(account: Account) -> tuple[str, str]:
    """Two documents of an account."""
    return account.documents[0].id, account.documents[1].id


def printed(account: Account) -> Iterator[str]:
    """Every line that an account may print on a terminal."""
    index = AccountIndex.of(account)
    for lines in (
        brief(account),
        brief(account, full=True),
        *(claim_lines(claim_file(account, claim), index) for claim in account.claims),
        *(actor_lines(actor_file(account, actor), index) for actor in account.actors),
        side_by_side_lines(side_by_side(account, first_two(account)), index),
        sentence_lines(trace_sentence(account, account.claims[0].text)),
    ):
        yield from (line.plain for line in lines)


def test_no_printed_line_is_wider_than_a_page_or_steers_the_terminal(hostile: Account) -> None:
    for line in printed(hostile):
        assert cell_len(line) <= 80, line
        assert visible(line) == line
        assert len(line.splitlines()) <= 1


def test_the_page_has_no_element_attribute_or_link_of_an_articles(
    hostile: Account, harmless: Account
) -> None:
    page = html(hostile, SKIN)
    found, expected = structure(page), structure(html(harmless, SKIN))
    assert found.elements == expected.elements
    assert all(link.startswith("#") for link in found.links)
    assert visible(page) == page


def test_markdown_has_no_markup_but_its_own(hostile: Account, harmless: Account) -> None:
    found, expected = markdown(hostile), markdown(harmless)
    assert found.count("\n") == expected.count("\n")
    assert len(found.splitlines()) == found.count("\n")
    bare = re.sub(r"\\[\\`*_{}\[\]#|~$!:.]", "", found)
    assert not re.search(r"(?i)https?://|\bwww\.", found)
    assert not set("<>[]`|~$\\") & set(bare)
    for line, plain in zip(bare.splitlines(), expected.splitlines(), strict=True):
        assert line.count("*") == plain.count("*")
        assert line.startswith("#") == plain.startswith("#")


def test_no_cell_is_a_formula_and_no_row_is_broken(hostile: Account, harmless: Account) -> None:
    expected = tables(harmless)
    for name, text in tables(hostile).items():
        rows = list(csv.reader(io.StringIO(text)))
        assert [len(row) for row in rows] == [len(row) for row in csv.reader(io.StringIO(expected[name]))]
        assert not [cell for row in rows[1:] for cell in row if cell.startswith(FORMULA_STARTS)]
        assert visible(text) == text


def test_no_name_is_a_statement_of_the_graph(hostile: Account, harmless: Account) -> None:
    string = re.compile(r'"(?:\\.|[^"\\])*"')
    assert string.sub("", dot(hostile)) == string.sub("", dot(harmless))
    assert visible(dot(hostile)) == dot(hostile)


def test_no_name_is_an_element_of_the_graph(hostile: Account, harmless: Account) -> None:
    def elements(account: Account) -> list[tuple[str, dict[str, str]]]:
        return [(each.tag, each.attrib) for each in ElementTree.fromstring(graphml(account)).iter()]

    assert elements(hostile) == elements(harmless)


@pytest.mark.parametrize("show", [markdown, dot, lambda account: html(account, SKIN)])
def test_every_payload_that_is_no_markup_is_shown(show: Callable[[Account], str]) -> None:
    assert "Zwischenruf" in show(poisoned("Zwischenruf"))
