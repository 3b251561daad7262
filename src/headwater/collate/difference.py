"""A difference between articles: values in one slot, each with who has it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from headwater.collate.agreeing import AgreeingCountLikeness
from headwater.collate.counts import CountLikeness
from headwater.collate.happenings import HappeningLikeness
from headwater.collate.reading import Count, Happening, Reading, Statement
from headwater.collate.statements import StatementLikeness
from headwater.collate.witnessed import Witnessed
from headwater.record.account import Disagreement, DisagreementKind, Side
from headwater.record.identity import content_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """The readings of a story and what compares them; `issued` is what issuers say in their own voice."""

    sources: Mapping[str, Witnessed]
    statements: Sequence[Statement]
    happenings: Sequence[Happening]
    counts: Sequence[Count]
    statement_likeness: StatementLikeness
    happening_likeness: HappeningLikeness
    count_likeness: CountLikeness
    agreeing_counts: AgreeingCountLikeness
    issued: Sequence[Statement] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """Two or more values in one slot, each with the readings that have it."""

    kind: DisagreementKind
    about: str
    is_open: bool
    sides: tuple[tuple[str, tuple[Reading, ...]], ...]


def touch(one: Reading, other: Reading) -> bool:
    """Whether the clause of one reading has a word of the other."""
    return one.span.overlaps(other.wording) or other.span.overlaps(one.wording)


def disagreement(difference: Difference, locus_of: Mapping[str, str]) -> Disagreement:
    """A difference as the account keeps it."""
    readings = [reading for _, side in difference.sides for reading in side]
    claims = sorted({locus_of[reading.mark] for reading in readings if reading.mark in locus_of})
    return Disagreement(
        id=content_id("x", difference.kind, *sorted(reading.mark for reading in readings)),
        about=difference.about,
        kind=difference.kind,
        open=difference.is_open,
        claims=tuple(claims),
        sides=tuple(
            Side(value=value, witnesses=tuple(sorted(reading.span for reading in side)))
            for value, side in difference.sides
        ),
    )
