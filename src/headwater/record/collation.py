"""What collating and tracing hand to weighing."""

from __future__ import annotations

import msgspec

from headwater.record.account import ClaimKind, Disagreement, Origin, Relay, Stemma, Variant
from headwater.record.span import Span


class Locus(msgspec.Struct, frozen=True, kw_only=True):
    """An aligned place: one assertion with all its wordings, not yet weighed.

    `speaker` is the actor of a statement. Its id becomes the claim's.
    """

    id: str
    kind: ClaimKind
    story: str
    text: str
    variants: tuple[Variant, ...]
    speaker: str | None
    denied_by: tuple[Span, ...]


class Collation(msgspec.Struct, frozen=True, kw_only=True):
    """One story's assertions and the slots in which its articles differ."""

    loci: tuple[Locus, ...]
    disagreements: tuple[Disagreement, ...]


class Lineage(msgspec.Struct, frozen=True, kw_only=True):
    """Where a passage of a document comes from.

    The origins stand for every witness within `span` (a whole document where the
    relay carries the article). `carriers` are the documents and sources on the way.
    """

    span: Span
    origins: tuple[str, ...]


class Tracing(msgspec.Struct, frozen=True, kw_only=True):
    """Who took it from whom: relays, the stemma they make, its roots, and what each passage inherits."""

    relays: tuple[Relay, ...]
    origins: tuple[Origin, ...]
    stemma: Stemma
    lineages: tuple[Lineage, ...]
