from __future__ import annotations

from headwater.record.houses import houses
from headwater.record.mark import ActorKind, Role
from headwater.record.settlement import Actor
from headwater.record.span import Span


def span(start: int, end: int) -> Span:
    return Span(document="d1", start=start, end=end)


def actor(
    id_: str, kind: ActorKind, *mentions: Span, country: str | None = None, role: Span | None = None
) -> Actor:
    roles = (Role(text="", span=role),) if role else ()
    return Actor(id=id_, name=id_, names=(id_,), kind=kind, country=country, roles=roles, mentions=mentions)


NORLAND = actor("norland", "state", span(0, 7), span(30, 37))


def test_a_state_that_no_list_knows_is_its_own_house() -> None:
    assert houses([NORLAND]) == {"norland": "norland"}


def test_an_institution_named_after_a_state_stands_for_it() -> None:
    ministry = actor("ministry", "organisation", span(30, 50))
    assert houses([NORLAND, ministry])["ministry"] == "norland"


def test_a_title_that_names_a_state_tells_whom_somebody_serves() -> None:
    envoy = actor("envoy", "person", span(60, 70), role=span(0, 20))
    assert houses([envoy, NORLAND])["envoy"] == "norland"


def test_a_known_country_comes_first_and_who_names_no_state_has_no_house() -> None:
    known = actor("known", "person", span(80, 90), country="FR", role=span(0, 20))
    nobody = actor("nobody", "person", span(95, 99))
    found = houses([NORLAND, known, nobody])
    assert found["known"] == "FR"
    assert "nobody" not in found


SUDLAND = actor("sudland", "state", span(40, 47), country="SU")


def test_of_two_states_the_one_named_more_often_and_of_equals_the_first_is_served() -> None:
    both = actor("both", "organisation", span(28, 50))
    assert houses([NORLAND, SUDLAND, both])["both"] == "SU"  # "SU" stands before "norland"
    oftener = actor("oftener", "person", span(28, 39), role=span(28, 50))
    assert houses([SUDLAND, NORLAND, oftener])["oftener"] == "norland"


def test_a_state_that_only_touches_a_title_is_not_named_in_it() -> None:
    for start, end in ((31, 50), (20, 36), (37, 39)):
        near = actor("near", "person", span(start, end))
        assert "near" not in houses([NORLAND, near])
    elsewhere = actor("elsewhere", "person", Span(document="d2", start=28, end=50))
    assert "elsewhere" not in houses([NORLAND, elsewhere])
    assert houses([]) == {}
