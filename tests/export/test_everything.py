"""Everything on one claim or one actor."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from accounts import ACCOUNT, ACTORS, CLAIMS
from headwater.export.everything import (
    actor_file,
    actor_lines,
    claim_file,
    claim_lines,
    difference_lines,
    find_actors,
    find_claims,
)
from headwater.export.index import AccountIndex

INDEX = AccountIndex.of(ACCOUNT)
GROAN, HURT = CLAIMS[0], CLAIMS[1]
MAYOR, GUILD = ACTORS


def claim_text(number: int) -> str:
    return "\n".join(line.plain for line in claim_lines(claim_file(ACCOUNT, CLAIMS[number]), INDEX))


def actor_text(number: int) -> str:
    return "\n".join(line.plain for line in actor_lines(actor_file(ACCOUNT, ACTORS[number]), INDEX))


def test_a_claim_is_found_by_its_id_or_by_how_that_starts() -> None:
    assert find_claims(ACCOUNT, "c-hurt") == [HURT]
    assert set(find_claims(ACCOUNT, "c-")) == set(ACCOUNT.claims)
    assert find_claims(ACCOUNT, "hurt") == []


def test_an_empty_name_finds_nothing() -> None:
    assert find_claims(ACCOUNT, "") == []
    assert find_actors(ACCOUNT, " ") == []


@pytest.mark.parametrize("name", ["Ilse Tornquist", "ilse  tornquist", "Tornqvist", "tornquist"])
def test_a_person_is_found_by_each_name_and_by_a_part_of_it(name: str) -> None:
    assert find_actors(ACCOUNT, name) == [MAYOR]


def test_a_name_written_out_comes_before_those_that_only_contain_it() -> None:
    elder = replace(MAYOR, id="a-elder", name="Ilse Tornquist Brandt", names=("Ilse Tornquist Brandt",))
    account = replace(ACCOUNT, actors=(elder, *ACTORS))
    assert find_actors(account, "Ilse Tornquist") == [MAYOR]
    assert find_actors(account, "Ilse") == [elder, MAYOR]


def test_who_has_no_name_is_found_by_the_description() -> None:
    assert find_actors(ACCOUNT, "engineers' guild") == [GUILD]


def test_the_file_of_a_claim_holds_its_origins_and_its_differences() -> None:
    found = claim_file(ACCOUNT, HURT)
    assert {origin.id for origin in found.origins} == {"o-wire", "o-nurse"}
    assert found.disagreements
    assert all(HURT.id in each.claims for each in found.disagreements)


def test_the_file_of_a_person_holds_what_she_says_and_the_claims_on_it() -> None:
    found = actor_file(ACCOUNT, MAYOR)
    assert {quote.id for quote in found.quotes} == {quote.id for quote in ACCOUNT.quotes}
    assert found.claims == ("c-groan",)
    assert not found.events
    assert not found.framing


def test_the_file_of_a_body_holds_what_it_does_and_what_it_is_called() -> None:
    found = actor_file(ACCOUNT, GUILD)
    assert {event.id for event in found.events} == {"e-inspect", "e-rot"}
    assert {label.label for label in found.framing} == {"negligent guild", "guild of bunglers"}


def test_a_claim_is_told_with_its_verdict_its_sources_and_every_wording() -> None:
    text = claim_text(0)
    assert "rests on one source" in text
    assert "From: Ilse Tornquist." in text
    assert "the deck groaned before dawn" in text
    assert "moan before the dawn" in text


def test_a_denial_stands_with_the_claim() -> None:
    assert "Denied: “The negligent guild denies" in claim_text(2)


def test_sides_of_a_difference_name_who_has_them() -> None:
    text = "\n".join(line.plain for line in difference_lines(ACCOUNT.disagreements, INDEX))
    assert text.lstrip().startswith("Where they differ")
    assert "The Lowmoor Post" in text


def test_no_difference_is_no_heading() -> None:
    assert list(difference_lines((), INDEX)) == []


def test_an_actor_is_told_with_names_titles_labels_and_words() -> None:
    mayor, guild = actor_text(0), actor_text(1)
    assert mayor.startswith("Ilse Tornquist, person")
    assert "Also written: Tornqvist" in mayor
    assert "Titles: mayor" in mayor
    assert "What they say" in mayor
    assert "Called:" in guild
    assert "What they do, or is done to them" in guild
    assert "What they say" not in guild


def test_only_an_open_difference_says_that_both_may_be_so() -> None:
    (found,) = ACCOUNT.disagreements

    def told(*, is_open: bool) -> str:
        return " ".join(line.plain for line in difference_lines((replace(found, open=is_open),), INDEX))

    assert "(both may be so)" in told(is_open=True)
    assert "both may be so" not in told(is_open=False)
