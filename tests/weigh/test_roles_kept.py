"""A claim's parts are those that its witnesses give."""

from __future__ import annotations

from msgspec.structs import replace

from accounts import ACCOUNT, CLAIMS, WIRE
from builders import span_of
from headwater.record.account import Account, Claim
from headwater.weigh.roles_kept import role_problems

GROAN, HURT, INSPECTED, ROT = CLAIMS


def with_claim(claim: Claim) -> Account:
    return replace(ACCOUNT, claims=(claim,))


def test_whom_a_witness_names_may_stand_on_the_claim() -> None:
    assert not list(role_problems(with_claim(replace(INSPECTED, actors=("a-guild",)))))


def test_nobody_else_has_a_part() -> None:
    (problem,) = role_problems(with_claim(replace(INSPECTED, recipients=("a-guild",))))
    assert str(problem) == f"{INSPECTED.id}: a-guild undergoes it in no witness's words [who]"
    (problem,) = role_problems(with_claim(replace(GROAN, actors=("a-guild",))))
    assert problem.message == "a-guild acts in no witness's words"


def test_what_is_counted_is_what_a_witness_counts() -> None:
    thing = next(figure.of for figure in ACCOUNT.figures if figure.of is not None)
    assert not list(role_problems(with_claim(replace(HURT, of=thing))))
    (problem,) = role_problems(with_claim(replace(HURT, of=span_of(WIRE, "bridge"))))
    assert problem.message == "counts what no witness counts"
