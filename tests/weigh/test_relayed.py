"""Whoever says from whom it is adds nobody: relays, copies and chains of them raise no lower number."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from headwater.record.account import Interval
from headwater.record.document import Document
from headwater.record.mark import Attribution
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import Copy
from headwater.trace.trace import trace
from headwater.weigh.count import interval
from headwater.weigh.ways import ways
from trace_piles import REGISTER, article, copied, entry, says, settled

WALL = "The sea wall of Brae gave way along its whole length on Monday night."
OUTLETS = ("The Quay", "Marowire", "The Creek", "The Ebb", "The Mole")
FIRST = ("nobody", "a guard", "own reporters", "another outlet")


def first_report(kind: str) -> MarkedDocument:
    """The report that all others have it from: from nobody, somebody, its own people or another outlet."""
    document = article("0", WALL, outlet=OUTLETS[0], published="2031-05-01")
    given: dict[str, list[Attribution]] = {
        "nobody": [],
        "a guard": [says(document, "gave way", "a guard", "person", scope=WALL)],
        "own reporters": [says(document, "gave way", None, scope=WALL, own=True)],
        "another outlet": [says(document, "gave way", "The Gull", scope=WALL)],
    }
    return entry(document, *given[kind])


def relay(number: int, source: int) -> MarkedDocument:
    """A report in like words that credits an earlier one."""
    text = f"{WALL[:-1]}, {OUTLETS[source]} reported."
    document = article(str(number), text, outlet=OUTLETS[number], published=f"2031-05-0{number + 1}")
    return entry(document, says(document, f"{OUTLETS[source]} reported", OUTLETS[source], scope=text))


def verbatim(number: int, of: Document) -> MarkedDocument:
    """A page of an outlet that prints the first report and names nobody."""
    return entry(article(str(number), of.text, outlet=OUTLETS[number]))


def counted(pile: list[MarkedDocument], *copies: Copy) -> Interval:
    """The interval of what every article of a pile tells."""
    tracing = trace(pile, settled(pile, *copies), REGISTER)
    known = ways(tracing)
    pages = {each.document.id: known.origins(each.marks.sentences[0].span) for each in pile}
    among = {page for page, sources in tracing.copied_from.items() if set(sources) & pages.keys()}
    return interval(pages, among)


@pytest.mark.parametrize("kind", FIRST)
def test_a_first_report_stands_on_one_at_most(kind: str) -> None:
    found = counted([first_report(kind)])
    assert (found.low, found.high) == ((0, 1) if kind == "nobody" else (1, 1))


@settings(max_examples=60)
@given(st.sampled_from(FIRST), st.lists(st.integers(0, 3), min_size=1, max_size=4))
def test_a_chain_of_credits_raises_no_low_and_no_high(kind: str, sources: list[int]) -> None:
    pile = [first_report(kind)]
    pile += [relay(number, min(source, number - 1)) for number, source in enumerate(sources, 1)]
    alone, all_ = counted(pile[:1]), counted(pile)
    assert all_.low <= alone.low
    assert all_.high <= max(alone.high, 1)


@pytest.mark.parametrize("kind", FIRST)
@pytest.mark.parametrize("count", [1, 2, 4])
def test_verbatim_copies_raise_no_low(kind: str, count: int) -> None:
    first = first_report(kind)
    pile = [first, *(verbatim(number, first.document) for number in range(1, count + 1))]
    copies = [
        copied(one.document, other.document, WALL) for at, one in enumerate(pile) for other in pile[at + 1 :]
    ]
    alone, all_ = counted([first]), counted(pile, *copies)
    assert (all_.low, all_.high) == (alone.low, alone.high)


def test_a_relay_of_a_relay_is_read_in_any_order() -> None:
    pile = [first_report("a guard"), relay(1, 0), relay(2, 1)]
    found = {counted(list(order)) for order in permutations(pile)}
    assert len(found) == 1
    assert next(iter(found)).why == "Three articles, all from a guard."
