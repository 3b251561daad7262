"""What a user has decided about actors, brought to bear on the chains that mean them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from headwater.gather.bearers import Bearer
from headwater.gather.block import Pair
from headwater.record.decision import Decision, Pointer, standing
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import ChainKey
from headwater.record.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """Pairs of bearers that are one, and pairs that are two."""

    same: tuple[Pair, ...] = ()
    different: tuple[Pair, ...] = ()


class Pointed:
    """Finds the chain at words that somebody pointed at."""

    def __init__(self, pile: Sequence[MarkedDocument]) -> None:
        self._entries = {entry.document.path: entry for entry in pile}

    def chain(self, pointer: Pointer) -> ChainKey | None:
        """The chain whose mention fits the words best; None where they no longer stand there."""
        entry = self._entries.get(pointer.path)
        if entry is None or entry.document.text[pointer.start : pointer.end] != pointer.words:
            return None
        span = Span(document=entry.document.id, start=pointer.start, end=pointer.end)
        fitting = [
            (abs(len(mention) - len(span)), chain.id)
            for chain in entry.marks.chains
            for mention in chain.mentions
            if mention.overlaps(span)
        ]
        return ChainKey(document=entry.document.id, chain=min(fitting)[1]) if fitting else None


def decide(
    pile: Sequence[MarkedDocument], bearers: Sequence[Bearer], decisions: Sequence[Decision]
) -> Decided:
    """The pairs that the standing decisions join and part; a decision that fits nothing decides nothing."""
    pointed = Pointed(pile)
    number = {bearer.key: at for at, bearer in enumerate(bearers)}
    pairs: dict[str, list[Pair]] = {"same": [], "different": []}
    for each in standing(decisions):
        found = [pointed.chain(pointer) for pointer in (each.left, each.right) if pointer]
        known = [number[key] for key in found if key is not None]
        if len(set(known)) > 1:
            pairs[each.judgement].append((known[0], known[1]))
    return Decided(same=tuple(pairs["same"]), different=tuple(pairs["different"]))


def misfits(pile: Sequence[MarkedDocument], decisions: Sequence[Decision]) -> list[tuple[str, str]]:
    """The path and the reason of each decision that cannot be followed."""
    pointed = Pointed(pile)
    missed = []
    for each in standing(decisions):
        sides = [(pointer, pointed.chain(pointer)) for pointer in (each.left, each.right) if pointer]
        gone = [pointer for pointer, chain in sides if chain is None]
        missed += [(pointer.path, f"{told(each, pointer)} is about words that are gone") for pointer in gone]
        if not gone and each.judgement == "different" and len({chain for _, chain in sides}) == 1:
            pointer = sides[0][0]
            missed.append(
                (pointer.path, f"{told(each, pointer)} parts what this article itself takes for one")
            )
    return missed


def told(decision: Decision, pointer: Pointer) -> str:
    """A decision in the words of a loss."""
    return f"the decision {decision.id} of {decision.by} on {pointer.words!r}"
