"""What to verify next."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from accounts import ACCOUNT, CLAIMS, COPY, HEBREW, POST, WIRE
from headwater.export.index import AccountIndex
from headwater.export.roots import MOST, bearers, burdens_of, roots
from headwater.record.account import Account

INDEX = AccountIndex.of(ACCOUNT)


def names(account: Account) -> list[str]:
    return [root.name for root in roots(AccountIndex.of(account))]


def test_the_heaviest_known_source_first() -> None:
    assert names(ACCOUNT) == ["Ilse Tornquist", "Fennmark Wire", "“a nurse”"]


def test_a_claim_weighs_as_many_articles_as_carry_it_shared_among_its_sources() -> None:
    burdens = burdens_of(INDEX)
    assert burdens["o-mayor"].weight == 5
    assert burdens["o-wire"].weight == pytest.approx(2 / 2 + 1)
    assert burdens["o-nurse"].weight == pytest.approx(2 / 2)
    assert (burdens["o-wire"].claims, burdens["o-wire"].alone) == (2, 1)


def test_a_claim_is_borne_by_the_articles_that_have_it_from_there() -> None:
    assert bearers(CLAIMS[1]) == {"o-wire": {WIRE.id, HEBREW.id}, "o-nurse": {POST.id, COPY.id}}


def test_a_source_is_shown_with_what_rests_on_it() -> None:
    mayor, wire, nurse = roots(INDEX)
    assert (mayor.kind, wire.kind, nurse.kind) == ("an official or a party", "own reporting", "a person")
    assert nurse.outlets == ("The Lowmoor Post", "an unnamed site (003_9f31c.txt)")
    assert wire.foremost is not None
    assert wire.foremost.words.startswith("At least 12 people")
    assert mayor.evidence is not None
    assert "Ilse Tornquist told reporters" in mayor.evidence.words


def test_the_unknown_and_those_on_whom_nothing_rests_are_left_out() -> None:
    assert names(replace(ACCOUNT, claims=CLAIMS[3:])) == []
    assert names(replace(ACCOUNT, claims=())) == []


def test_no_more_than_shown() -> None:
    base = ACCOUNT.origins[2]
    many = tuple(replace(base, id=f"o{n:02d}", name=f"N{n:02d}") for n in range(MOST + 3))
    variant = CLAIMS[1].variants[0]
    witness = replace(variant.witnesses[0], origins=tuple(origin.id for origin in many))
    claim = replace(CLAIMS[1], variants=(replace(variant, witnesses=(witness,)),))
    assert names(replace(ACCOUNT, origins=many, claims=(claim,))) == [f"N{n:02d}" for n in range(MOST)]
