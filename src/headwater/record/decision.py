"""What a user has decided about who is who: kept, signed, and undone by a further decision."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

import msgspec

from headwater.record.identity import content_id

Judgement = Literal["same", "different", "undone"]


class Pointer(msgspec.Struct, frozen=True, kw_only=True, order=True):
    """Words of one file of a pile, as they stood when somebody pointed at them."""

    path: str
    start: int
    end: int
    words: str


class Decision(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Two mentions are of one actor, or of two; or an earlier decision (`undoes`) holds no longer.

    `by` is who decided and `at` when (ISO 8601).
    """

    id: str
    judgement: Judgement
    by: str
    at: str
    left: Pointer | None = None
    right: Pointer | None = None
    undoes: str | None = None

    @property
    def pair(self) -> frozenset[Pointer]:
        """The two mentions, in no order."""
        return frozenset(each for each in (self.left, self.right) if each)


def decision(
    judgement: Judgement,
    *,
    by: str,
    at: str,
    between: tuple[Pointer, Pointer] | None = None,
    undoes: str | None = None,
) -> Decision:
    """A decision with the id that its content gives it."""
    left, right = between or (None, None)
    return Decision(
        id=content_id("j", judgement, by, at, left, right, undoes),
        judgement=judgement,
        by=by,
        at=at,
        left=left,
        right=right,
        undoes=undoes,
    )


def standing(decisions: Iterable[Decision]) -> list[Decision]:
    """The decisions that hold: none that was undone, and of several about one pair the last."""
    made = list(decisions)
    undone = {each.undoes for each in made if each.judgement == "undone"}
    held = [each for each in made if each.judgement != "undone" and each.id not in undone]
    last = {each.pair: each.id for each in held}
    return [each for each in held if last[each.pair] == each.id]
