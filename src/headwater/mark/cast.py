"""The cast of one document: its mentions and chains, findable by place."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

from headwater.record.mark import Chain, Mention
from headwater.record.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """Who is mentioned in a document, and where."""

    mentions: tuple[Mention, ...]
    chains: tuple[Chain, ...]
    _starts: list[int] = field(default_factory=list)
    _by_id: dict[str, Chain] = field(default_factory=dict)
    _longest: int = 0

    def chain(self, chain_id: str) -> Chain:
        """The chain with this id."""
        return self._by_id[chain_id]

    def mentions_in(self, span: Span) -> list[Mention]:
        """The mentions that lie within a span, in order."""
        first = bisect_left(self._starts, span.start)
        found = []
        for mention in self.mentions[first:]:
            if mention.span.start >= span.end:
                break
            if mention.span.end <= span.end:
                found.append(mention)
        return found

    def mention_at(self, span: Span) -> Mention | None:
        """The mention that shares most characters with a span, of equals a name, and of these the first."""
        first = bisect_left(self._starts, span.start - self._longest)
        last = bisect_left(self._starts, span.end)
        overlapping = [mention for mention in self.mentions[first:last] if mention.span.overlaps(span)]
        return max(
            overlapping,
            key=lambda mention: (_shared(mention.span, span), mention.form != "description"),
            default=None,
        )

    def chain_at(self, span: Span) -> str | None:
        """Whom the words at a span mean, or None."""
        mention = self.mention_at(span)
        return mention.chain if mention else None


def _shared(left: Span, right: Span) -> int:
    return min(left.end, right.end) - max(left.start, right.start)


def cast(mentions: Sequence[Mention], chains: Sequence[Chain]) -> Cast:
    """Order and index a document's mentions and chains."""
    ordered = tuple(sorted(mentions, key=lambda mention: (mention.span.start, mention.span.end)))
    return Cast(
        mentions=ordered,
        chains=tuple(chains),
        _starts=[mention.span.start for mention in ordered],
        _by_id={chain.id: chain for chain in chains},
        _longest=max((len(mention.span) for mention in ordered), default=0),
    )
