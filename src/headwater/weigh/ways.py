"""Find the origins that stand behind a span."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from headwater.record.collation import Lineage, Root, Tracing
from headwater.record.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """The lineages of a pile, findable by span, and its roots by id and identity."""

    lineages: dict[str, list[Lineage]]
    starts: dict[str, list[int]]
    roots: dict[str, Root]
    by_identity: dict[str, Root]

    def lineage(self, span: Span) -> Lineage | None:
        """The lineage that most of a span lies in, one that the text states before one that it does not."""
        starts = self.starts.get(span.document, [])
        passages = self.lineages.get(span.document, [])
        first = max(0, bisect_right(starts, span.start) - 1)
        last = max(first + 1, bisect_right(starts, span.end))
        return max(
            passages[first:last],
            key=lambda passage: (passage.is_stated, _shared(passage.span, span)),
            default=None,
        )

    def origins(self, span: Span) -> list[Root]:
        """The origins of what a span says."""
        lineage = self.lineage(span)
        return self.roots_of(lineage.origins) if lineage else []

    def carriers(self, span: Span) -> list[Root]:
        """The origins of the report that a span was said."""
        lineage = self.lineage(span)
        return self.roots_of(lineage.carriers) if lineage else []

    def is_untold(self, span: Span) -> bool:
        """Whether nobody is said to have told it: it is nobody's, or the writers' own for want of others."""
        lineage = self.lineage(span)
        if lineage is None:
            return True
        roots = self.roots_of(lineage.origins)
        return all(
            root.weight == "unknown" or (root.origin.how == "own" and not lineage.is_stated) for root in roots
        )

    def roots_of(self, ids: Sequence[str]) -> list[Root]:
        """The roots with these ids."""
        return [self.roots[id_] for id_ in ids]


def _shared(left: Span, right: Span) -> int:
    return min(left.end, right.end) - max(left.start, right.start)


def ways(tracing: Tracing) -> Ways:
    """Index a tracing by place."""
    lineages: dict[str, list[Lineage]] = {}
    for lineage in sorted(tracing.lineages, key=lambda lineage: lineage.span):
        lineages.setdefault(lineage.span.document, []).append(lineage)
    by_identity: dict[str, Root] = {}
    for root in tracing.roots:
        by_identity.setdefault(root.identity, root)
    return Ways(
        lineages=lineages,
        starts={document: [each.span.start for each in found] for document, found in lineages.items()},
        roots={root.origin.id: root for root in tracing.roots},
        by_identity=by_identity,
    )
