"""Words by which an article tells whom it has something from: they tell no happening."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.collate.witnessed import Witnessed
from headwater.record.span import Span

SAYING = "communication"
CITING = frozenset({"citing", "quoting", "referring"})
RELAYING = frozenset({"outlet", "agency"})


def relaying_words(source: Witnessed) -> list[Span]:
    """Where a document names an outlet or an agency that it has something from ("X reports, citing Y")."""
    return sorted(
        span
        for attribution in source.entry.marks.attributions
        if attribution.source.kind in RELAYING
        for span in attribution.evidence
    )


def is_relaying(word: str, trigger: Span, relays: Sequence[Span]) -> bool:
    """Whether a word of saying only tells from whom the article has it.

    In 25 piles 41 such words bore events of their own, none of them a happening.
    """
    return word.casefold() in CITING or any(relay.covers(trigger) for relay in relays)
