"""A traced sentence as a reader sees it in a terminal."""

from __future__ import annotations

from dataclasses import replace

import pytest
from msgspec.structs import replace as changed
from rich.cells import cell_len

from accounts import ACCOUNT, GROAN
from headwater.export.lines import WIDTH
from headwater.export.phrases import RELAY_WORDS, quoted
from headwater.export.sentence import Link, SentenceTrace, trace_sentence
from headwater.export.sentence_lines import CLAIMS, link_lines, match_lines, sentence_lines

TRACE = trace_sentence(ACCOUNT, GROAN)
MATCH = TRACE.matches[0]
LINK = Link(receiver="The Quay", source="Marowire", how="named", is_open=False, evidence=(MATCH.passage,))


def told(trace: SentenceTrace) -> str:
    return " ".join(" ".join(line.plain for line in sentence_lines(trace)).split())


def lines_of_link(link: Link) -> str:
    return " ".join(" ".join(line.plain for line in link_lines(link)).split())


def test_places_and_articles_are_counted() -> None:
    one = replace(TRACE, matches=(MATCH,))
    twice = replace(TRACE, matches=(MATCH, MATCH))
    assert told(one).startswith("1 place in 1 article near")
    assert told(twice).startswith("2 places in 1 article near")


def test_nothing_is_said_of_claims_where_there_are_none() -> None:
    heading = "What stands behind it"
    assert heading in told(TRACE)
    assert heading not in told(replace(TRACE, claims=()))
    assert told(replace(TRACE, matches=(), claims=TRACE.claims)).startswith("No article")
    assert heading not in told(replace(TRACE, matches=()))


def test_at_most_a_few_claims_are_shown() -> None:
    many = tuple(changed(TRACE.claims[0], text=f"claim {number}") for number in range(CLAIMS + 2))
    shown = told(replace(TRACE, claims=many))
    assert [f"claim {number}" in shown for number in range(CLAIMS + 2)] == [True] * CLAIMS + [False] * 2


def test_a_place_without_a_day_or_a_source_says_so() -> None:
    alone = replace(MATCH, chain=(), published=None)
    plain = [line.plain for line in match_lines(alone)]
    assert "takes it from nobody that it names" in plain[-1]
    assert f"({MATCH.passage.credit})" in " ".join(plain)
    dated = " ".join(line.plain for line in match_lines(replace(MATCH, published="2031-05-04")))
    assert f"({MATCH.passage.credit}, 4 May 2031)" in " ".join(dated.split())
    assert "nobody" not in " ".join(line.plain for line in match_lines(replace(MATCH, chain=(LINK,))))


@pytest.mark.parametrize("how", sorted(RELAY_WORDS))
@pytest.mark.parametrize("is_open", [True, False])
def test_a_step_says_how_and_whether_it_may_be_the_other_way_round(how: str, is_open: bool) -> None:
    line = lines_of_link(replace(LINK, how=how, is_open=is_open))
    assert line.startswith(f"The Quay ← Marowire ({RELAY_WORDS[how]}")
    assert ("or the other way round" in line) is is_open
    assert line.endswith(quoted(MATCH.passage.words))


def test_a_step_without_proof_shows_none() -> None:
    assert lines_of_link(replace(LINK, evidence=())) == "The Quay ← Marowire (credits it)"


def test_no_line_is_wider_than_a_terminal() -> None:
    long = replace(TRACE, sentence="the deck groaned " * 40)
    for trace in (TRACE, long, replace(long, matches=())):
        assert all(cell_len(line.plain) <= WIDTH for line in sentence_lines(trace))
