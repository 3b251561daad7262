"""When two sources are surely two, and how many of several are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.record.account import Origin
from headwater.record.collation import Root
from headwater.weigh.separate import EXACT, exact, greedy, largest_separate, surely_two


def root(name: str, **given: object) -> Root:
    how = given.pop("how", "named")
    origin = Origin(id=f"o-{name}", name=name, kind="person", how=how, documents=(), evidence=())  # type: ignore[arg-type]
    fields = {"weight": "known", "identity": name, "names": (name,), "is_named": True, **given}
    return Root(origin=origin, **fields)  # type: ignore[arg-type]


def person(name: str, *titles: str, of: str | None = None, **given: object) -> Root:
    kin = {"kin": (of,), "kin_names": (of,)} if of else {}
    return root(name, is_person=True, titles=titles, **kin, **given)


POLICE = root("the Lowhaven Police")
FIRE = root("the fire brigade", is_named=False)
OFFICIALS = root("officials", is_named=False)
UNION = root("the Quay Workers' Union")
LAMPLIGHT = root("Lamplight", titles=("relief organisation",))
NORLAND = root("Norland", is_state=True, serves="NL")
OWN = root("The Quay", how="own")
SOME_POLICE = root("police", weight="anonymous", names=(), is_named=False)
RELEASE = root("Ministry of National Defence", weight="anonymous", names=(), is_named=False)
SOME_FIREMEN = root("firefighters", weight="anonymous", names=(), is_named=False)
NURSE = root("a nurse", weight="anonymous")


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (OWN, POLICE, True),
        (OWN, NURSE, True),
        (NURSE, POLICE, False),
        (NURSE, root("a driver", weight="anonymous"), False),
        (POLICE, FIRE, True),
        (POLICE, OFFICIALS, False),
        (POLICE, UNION, True),
        (person("Ida Lund"), POLICE, False),
        (person("Ida Lund", "spokeswoman"), POLICE, False),
        (person("Ida Lund", "a resident of the quay"), POLICE, True),
        (person("Ida Lund", "spokeswoman", of="Quay Workers' Union"), POLICE, True),
        (person("Ida Lund", "foreign minister", of="Norland"), root("Ministry of Foreign Affairs"), False),
        (person("Ida Lund", "foreign minister", of="Norland"), root("Ministry of Fisheries"), True),
        (person("Ida Lund", "inspector", of="the Lowhaven Police"), root("police", is_named=False), False),
        (person("Ida Lund", "spokeswoman", of="defence ministry"), RELEASE, False),
        (person("Ida Lund", "inspector"), person("Bo Rask", "mayor"), True),
        (person("Ida Lund", "inspector"), person("Lund"), False),
        (person("Ida Lund", "chief", "rescue chief"), person("Bo Rask", "prosecutor"), True),
        (person("Ida Lund", "chief", "rescue chief"), FIRE, False),
        (person("Ida Lund", "head of surgery"), LAMPLIGHT, True),
        (person("Ida Lund", "press officer"), LAMPLIGHT, False),
        (LAMPLIGHT, root("the rescue service", is_named=False), True),
        (LAMPLIGHT, root("the charity", is_named=False), False),
        (person("Ida Lund", "commander", serves="NL", kin=("NL",)), root("Ministry of Defence"), False),
        (person("Ida Lund", "minister", serves="NL"), person("Bo Rask", "minister", serves="SL"), True),
        (person("Ida Lund", "minister", serves="NL"), root("the ministry", serves="SL"), True),
        (person("Ida Lund", "foreign minister"), root("Ministry of Fisheries"), True),
        (person("Ida Lund", "inspector"), person("Bo Rask", "police spokesman"), False),
        (person("Ida Lund", "resident"), person("Bo Rask", "police spokesman"), True),
        (person("Ida Lund", of="Lowhaven Police"), person("Bo Rask", "spokesman", of="police"), False),
        (person("Ida Lund", of="Lowhaven Police"), person("Bo Rask", "spokesman", of="the union"), True),
        (person("Ida Lund", "police commissioner"), person("Bo Rask", "lieutenant"), False),
        (person("Ida Lund", "fire chief"), person("Bo Rask", "pastor"), True),
        (person("Ida Lund", "head of a team"), person("Bo Rask", "governor"), False),
        (person("Ida Lund"), person("Bo Rask"), False),
        (person("Ida Lund", "interior minister"), POLICE, False),
        (person("Ida Lorvine", of="the union"), root("Ida Lovrine"), False),
        (person("Ida Lorvine", of="the union"), root("Ida Bakery"), True),
        (person("Ida Marreen", of="the union"), root("Marrin"), False),
        (person("Ida Marreen", of="the union"), root("Marrow"), True),
        (person("Ida Lund", "pastor"), POLICE, True),
        (person("Ida Lund", "witness", weight="referring"), POLICE, False),
        (NORLAND, POLICE, False),
        (NORLAND, root("Norland's navy", serves="NL"), False),
        (NORLAND, root("Sudland", is_state=True, serves="SL"), True),
        (NORLAND, person("Ida Lund", "witness"), True),
        (SOME_POLICE, root("a friend of the skipper", weight="anonymous", is_named=False), True),
        (SOME_POLICE, root("prosecutors", weight="anonymous", is_named=False), True),
        (SOME_POLICE, root("Norland police", is_named=False), False),
        (SOME_POLICE, root("officers", weight="anonymous", is_named=False), False),
        (SOME_POLICE, root("officials", weight="anonymous", is_named=False), False),
        (SOME_POLICE, root("a friend of the police", weight="anonymous", is_named=False), False),
        (SOME_POLICE, person("Ida Lund", "sergeant"), False),
        (SOME_POLICE, person("Ida Lund", "Norland District Attorney"), True),
        (SOME_POLICE, person("Ida Lund", "suspect"), True),
        (SOME_POLICE, person("Ida Lund", "witness", "editor", of="Radio Marl"), True),
        (person("Ida Lund", "witness", "editor", of="Radio Marl"), root("Marl Station"), False),
        (person("Ida Lund", "witness", "editor", of="Radio Marl"), person("Bo Rask", "sergeant"), True),
        (person("Ida Lund", "witness", "sergeant"), person("Bo Rask", "sergeant"), False),
        (root("a friend", weight="anonymous"), root("a neighbour", weight="anonymous"), False),
        (SOME_FIREMEN, SOME_POLICE, True),
        (SOME_FIREMEN, root("relatives of the police", weight="anonymous", is_named=False), False),
        (SOME_FIREMEN, root("the service", names=("the Lowhaven Police",)), True),
        (person("Ida Lund", "witness", "editor", of="Radio Marl"), person("Bo Rask", "spokesman"), False),
        (NORLAND, OWN, True),
    ],
)
def test_two_sources_or_perhaps_one(left: Root, right: Root, expected: bool) -> None:
    assert surely_two(left, right) is expected
    assert surely_two(right, left) is expected
    assert not surely_two(left, left)


def test_who_may_be_either_of_two_joins_neither_to_the_other() -> None:
    untied = person("Ida Lund", "director")
    assert largest_separate([POLICE, untied, UNION]) == [POLICE, UNION]


@given(st.integers(0, EXACT), st.data())
def test_a_greedy_set_is_separate_and_never_larger_than_the_exact_one(size: int, data: st.DataObject) -> None:
    pairs = data.draw(st.sets(st.tuples(st.integers(0, EXACT), st.integers(0, EXACT))))
    near: dict[int, set[int]] = {index: set() for index in range(size)}
    for left, right in pairs:
        if left != right and left < size and right < size:
            near[left].add(right)
            near[right].add(left)
    careful, best = greedy(near), exact(tuple(range(size)), near)
    assert len(careful) <= len(best)
    for chosen in (careful, best):
        assert all(right not in near[left] for left in chosen for right in chosen)
        assert all(near[index] & set(chosen) for index in near if index not in chosen)


def test_very_many_sources_are_counted_too() -> None:
    many = [root(f"Body{number}") for number in range(4 * EXACT)]
    assert len(largest_separate(many)) == len(many)
