"""A traced sentence as lines for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from rich.text import Text

from headwater.export.dates import date_words
from headwater.export.lines import wrapped
from headwater.export.phrases import RELAY_WORDS, VERDICTS, count_words, quoted
from headwater.export.sentence import Link, Match, SentenceTrace

CLAIMS = 3


def sentence_lines(trace: SentenceTrace) -> list[Text]:
    """Where the sentence stands, the chain behind each place, and the verdicts on what it claims."""
    return list(_lines(trace))


def _lines(trace: SentenceTrace) -> Iterator[Text]:
    if not trace.matches:
        yield from wrapped([f"No article says anything like {quoted(trace.sentence)}."])
        return
    articles = len({match.passage.document for match in trace.matches})
    places = count_words(len(trace.matches), "place")
    yield from wrapped([f"{places} in {count_words(articles, 'article')} near {quoted(trace.sentence)}:"])
    for match in trace.matches:
        yield Text()
        yield from match_lines(match)
    if trace.claims:
        yield Text()
        yield Text("What stands behind it", style="bold underline")
        for claim in trace.claims[:CLAIMS]:
            verdict = f": {VERDICTS[claim.verdict]} ({claim.independent.why.rstrip('.')})."
            yield from wrapped([(quoted(claim.text), "bold"), verdict], first="  ", rest="    ")


def match_lines(match: Match) -> Iterator[Text]:
    """One place: its words, then who has it from whom."""
    when = f", {date_words(match.published)}" if match.published else ""
    yield from wrapped([(quoted(match.passage.words), "bold"), f" ({match.passage.credit}{when})"], rest="  ")
    for link in match.chain:
        yield from link_lines(link)
    if not match.chain:
        yield Text("  takes it from nobody that it names")


def link_lines(link: Link) -> Iterator[Text]:
    """One step of the chain with its proof."""
    how = f"{RELAY_WORDS[link.how]}{', or the other way round' if link.is_open else ''}"
    proof = f": {quoted(link.evidence[0].words)}" if link.evidence else ""
    yield from wrapped([f"{link.receiver} ← {link.source} ({how}){proof}"], first="  ", rest="    ")
