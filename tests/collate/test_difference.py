"""A difference as the account keeps it."""

from __future__ import annotations

from headwater.collate.difference import Difference, disagreement
from headwater.collate.reading import Reading
from readings_by_hand import said

FIRST, SECOND = said("The gate is open."), said("The gate is shut.", document="d2")


def difference(*sides: tuple[str, tuple[Reading, ...]]) -> Difference:
    return Difference(kind="assertion", about="whether: the gate", is_open=True, sides=sides)


def test_it_names_each_claim_once_and_only_those_that_are_known() -> None:
    found = disagreement(
        difference(("open", (FIRST,)), ("shut", (SECOND,))), {FIRST.mark: "k2", "elsewhere": "k1"}
    )
    assert found.claims == ("k2",)
    both = disagreement(
        difference(("open", (FIRST,)), ("shut", (SECOND,))), {FIRST.mark: "k2", SECOND.mark: "k2"}
    )
    assert both.claims == ("k2",)


def test_sides_keep_their_order_and_their_witnesses_are_sorted() -> None:
    found = disagreement(difference(("open", (SECOND, FIRST)), ("shut", ())), {})
    assert [side.value for side in found.sides] == ["open", "shut"]
    assert found.sides[0].witnesses == (FIRST.span, SECOND.span)
    assert (found.kind, found.about, found.open) == ("assertion", "whether: the gate", True)


def test_its_id_depends_on_who_differs_not_on_the_order_of_sides() -> None:
    one = disagreement(difference(("open", (FIRST,)), ("shut", (SECOND,))), {})
    other = disagreement(difference(("shut", (SECOND,)), ("open", (FIRST,))), {})
    assert one.id == other.id
    assert one.id != disagreement(difference(("open", (FIRST,))), {}).id
