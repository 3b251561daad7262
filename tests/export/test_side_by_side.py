"""Two articles side by side."""

from __future__ import annotations

from msgspec.structs import replace

from accounts import ACCOUNT, COPY, POST, WIRE
from headwater.export.claims import witnesses
from headwater.export.index import AccountIndex
from headwater.export.side_by_side import side_by_side, side_by_side_lines
from headwater.record.account import Account, Claim


def of_two() -> Account:
    """The account as if these two articles were the pile."""
    kept = {WIRE.id, POST.id}

    def cut(claim: Claim) -> Claim:
        variants = (
            replace(variant, witnesses=tuple(w for w in variant.witnesses if w.span.document in kept))
            for variant in claim.variants
        )
        return replace(claim, variants=tuple(variant for variant in variants if variant.witnesses))

    claims = (cut(claim) for claim in ACCOUNT.claims)
    return replace(
        ACCOUNT,
        documents=(WIRE, POST),
        claims=tuple(claim for claim in claims if claim.variants),
        disagreements=(),
    )


TWO = of_two()
FOUND = side_by_side(TWO, (WIRE.id, POST.id))


def test_a_claim_is_shared_when_both_have_it() -> None:
    assert {claim.id for claim in FOUND.shared} == {"c-groan", "c-hurt"}


def test_a_claim_of_one_is_his_alone() -> None:
    assert [claim.id for claim in FOUND.only_first] == ["c-inspect"]
    assert FOUND.only_second == ()


def test_no_claim_is_lost_between_the_columns() -> None:
    told = {*FOUND.shared, *FOUND.only_first, *FOUND.only_second}
    assert told == set(TWO.claims)
    assert all(witnesses(claim) for claim in told)


def test_the_other_way_round_the_sides_change_places() -> None:
    turned = side_by_side(TWO, (POST.id, WIRE.id))
    assert (turned.shared, turned.only_first, turned.only_second) == (
        FOUND.shared,
        FOUND.only_second,
        FOUND.only_first,
    )


def test_the_lines_name_the_outlets_and_say_where_there_is_nothing() -> None:
    text = "\n".join(line.plain for line in side_by_side_lines(FOUND, AccountIndex.of(TWO)))
    assert text.startswith("Both tell")
    assert "Only Fennmark Wire tells" in text
    assert "Only The Lowmoor Post tells\n  nothing" in text
    assert COPY.path not in text
