"""How many origins: what counts, what does not, and why in words."""

from __future__ import annotations

from itertools import combinations
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.record.account import Origin
from headwater.record.collation import Root
from headwater.weigh.count import interval, surely_different
from headwater.weigh.verdict import verdict_of


def root(
    name: str,
    weight: str = "known",
    *,
    how: str = "named",
    same: str | None = None,
    kin: str = "",
    serves: str | None = None,
    is_state: bool = False,
    is_person: bool = False,
    titles: tuple[str, ...] = (),
    of: str = "",
    is_named: bool = True,
) -> Root:
    return Root(
        origin=Origin(id=f"o-{name}-{weight}", name=name, kind="person", how=how, documents=(), evidence=()),  # type: ignore[arg-type]
        weight=weight,  # type: ignore[arg-type]
        identity=same or name,
        kin=tuple(each for each in (kin, of) if each),
        kin_names=(of,) if of else (),
        serves=serves,
        is_state=is_state,
        names=(name,),
        titles=titles,
        is_person=is_person,
        is_named=is_named,
    )


MINISTER = root("Lena Brock", is_person=True, titles=("minister of ports",), of="Ministry of Ports")
MAYOR = root("Olaf Tarn", is_person=True, titles=("mayor",))
OWN = root("The Quay", how="own")
ADA, UNA, MOLL, ADAM = (root(name, is_person=True) for name in ("Ada Moll", "Una Moll", "Moll", "Adam Krug"))
GUEST = root("Una Moll", is_person=True, titles=("a guest",))
NEIGHBOUR = root("Tove Lind", is_person=True, titles=("a neighbour",))
LIEUTENANT = root("Ira Pell", is_person=True, titles=("lieutenant",))
POLICE = root("the harbour police", is_named=False)
NORLAND = root("Norland", serves="NL", is_state=True)
NAVY = root("the Norlandish navy", serves="NL")
COURT = root("the Norlandish court", serves="NL")
EBB, FLOOD = root("The Ebb", "unseen"), root("The Flood", "unseen")
NAMELESS = root("a diplomat", "anonymous")
NOBODY = root("unknown", "unknown")


@pytest.mark.parametrize(
    ("pages", "low", "high", "verdict"),
    [
        ([[NOBODY]], 0, 1, "unsourced"),
        ([[NOBODY], [root("unknown", "unknown", same="another")]], 0, 2, "unsourced"),
        ([[MINISTER]], 1, 1, "single-origin"),
        ([[MINISTER], [MINISTER]], 1, 1, "single-origin"),
        ([[MINISTER], [MAYOR]], 2, 2, "corroborated"),
        ([[NORLAND], [NAVY]], 1, 2, "uncorroborated"),
        ([[ADA], [MOLL]], 1, 2, "uncorroborated"),
        ([[ADA], [GUEST]], 2, 2, "corroborated"),
        ([[ADAM], [UNA]], 1, 2, "uncorroborated"),
        ([[LIEUTENANT], [POLICE]], 1, 2, "uncorroborated"),
        ([[ADA], [POLICE]], 1, 2, "uncorroborated"),
        ([[NEIGHBOUR], [POLICE]], 2, 2, "corroborated"),
        ([[NORLAND], [NAVY], [COURT]], 2, 3, "corroborated"),
        ([[NORLAND], [MAYOR]], 1, 2, "uncorroborated"),
        ([[NORLAND], [NEIGHBOUR]], 2, 2, "corroborated"),
        ([[MINISTER, MAYOR]], 2, 2, "corroborated"),
        ([[MINISTER], [OWN]], 2, 2, "corroborated"),
        ([[MINISTER], [NOBODY]], 1, 2, "uncorroborated"),
        ([[EBB]], 1, 1, "single-origin"),
        ([[EBB], [FLOOD]], 1, 2, "uncorroborated"),
        ([[MINISTER], [EBB], [FLOOD]], 1, 3, "uncorroborated"),
        ([[NAMELESS], [MINISTER]], 1, 2, "uncorroborated"),
        ([[NAMELESS], [OWN]], 2, 2, "corroborated"),
        ([[NAMELESS], [root("an official", "anonymous")]], 1, 2, "uncorroborated"),
        ([[MINISTER], [root("her spokeswoman", kin="Lena Brock")]], 1, 2, "uncorroborated"),
        ([[EBB], [root("unknown", "unknown", kin="The Ebb")]], 0, 1, "single-origin"),
        ([[EBB], [root("unknown", "unknown", kin="The Flood")]], 1, 2, "uncorroborated"),
        ([[EBB], [root("Ina Bree", is_person=True, of="The Ebb")]], 1, 2, "uncorroborated"),
        ([[EBB], [root("Ina Bree", is_person=True, of="The Ebb")], [NEIGHBOUR]], 2, 3, "corroborated"),
    ],
)  # fmt: skip
def test_intervals_and_verdicts(pages: list[list[Root]], low: int, high: int, verdict: str) -> None:
    found = interval({str(number): roots for number, roots in enumerate(pages)})
    assert (found.low, found.high) == (low, high)
    assert verdict_of(found, [root for roots in pages for root in roots]) == verdict
    assert found.why[:1].isupper()
    assert found.why.endswith(".")


@pytest.mark.parametrize(
    ("pages", "why"),
    [
        ([[NOBODY]], "The only article that says it does not tell where it has it from."),
        ([[MINISTER]], "One article, from Lena Brock."),
        ([[OWN], [OWN]], "Two articles, both from the reporters of The Quay."),
        (
            [[MINISTER], [NOBODY]],
            "One article, from Lena Brock. One more article does not say where it comes from.",
        ),
        ([[MINISTER], [MAYOR]], "Two sources surely separate: Lena Brock and Olaf Tarn."),
        (
            [[MINISTER], [EBB]],
            "Not surely separate: Lena Brock and The Ebb. The Ebb may have it from any of them.",
        ),
    ],
)  # fmt: skip
def test_the_reason_is_a_readers_sentence(pages: list[list[Root]], why: str) -> None:
    assert interval({str(number): roots for number, roots in enumerate(pages)}).why == why


def test_two_publishers_credited_for_one_text_are_one_unless_each_has_it_alone() -> None:
    other = root("The Mole", how="own")
    assert interval({"a": [OWN, other]}).low == 1
    assert interval({"a": [OWN, other], "b": [OWN]}).low == 1
    assert interval({"a": [OWN, other], "b": [OWN], "c": [other]}).low == 2
    assert interval({"a": [OWN, other]}).high == 2


def test_what_only_a_copy_of_another_article_says_is_not_surely_an_origin_of_its_own() -> None:
    pages = {"dispatch": [OWN], "copy": [MINISTER]}
    assert (interval(pages).low, interval(pages, {"copy"}).low) == (2, 1)
    assert interval(pages, {"copy"}).high == 2


ROOTS = st.builds(
    root,
    st.sampled_from("abcdef"),
    st.sampled_from(["known", "anonymous", "unseen", "unknown"]),
    same=st.sampled_from([None, "x", "y"]),
    kin=st.sampled_from(["", "x", "z"]),
)


@given(st.dictionaries(st.text("pq", max_size=3), st.lists(ROOTS, max_size=4), max_size=5), st.data())
def test_low_never_exceeds_high_and_one_more_mouth_adds_nothing(
    pages: dict[str, list[Root]], data: st.DataObject
) -> None:
    found = interval(pages)
    assert 0 <= found.low <= found.high <= len({each.identity for roots in pages.values() for each in roots})
    if pages:
        again = data.draw(st.sampled_from(sorted(pages)))
        more = interval({**pages, "another": pages[again]})
        assert (more.low, more.high) == (found.low, found.high)


PAGES = st.dictionaries(st.sampled_from("pqrst"), st.lists(ROOTS, max_size=4), max_size=5)


@given(PAGES, st.randoms(use_true_random=False))
def test_the_order_of_articles_and_of_their_sources_changes_nothing(
    pages: dict[str, list[Root]], random: Random
) -> None:
    names = sorted(pages)
    random.shuffle(names)
    assert interval({name: random.sample(pages[name], len(pages[name])) for name in names}) == interval(pages)


@given(PAGES, st.lists(ROOTS, max_size=3))
def test_neither_a_copy_nor_who_names_nobody_raises_low(
    pages: dict[str, list[Root]], copied: list[Root]
) -> None:
    before = interval(pages)
    assert interval({**pages, "copy": copied}, {"copy"}).low <= before.low
    silent = interval({**pages, "silent": [root("nobody", "unknown")]})
    assert silent.low <= before.low
    assert before.high <= silent.high <= before.high + 1


@given(PAGES)
def test_doubt_about_a_pair_only_lowers_what_is_sure(pages: dict[str, list[Root]]) -> None:
    names = sorted({each.identity for roots in pages.values() for each in roots})
    doubtful = set(combinations(names, 2))
    plain, doubted = interval(pages), interval(pages, doubtful=doubtful)
    assert doubted.low == min(plain.low, 1)
    assert doubted.high == plain.high


def test_who_may_be_one_with_a_source_stands_under_it_and_under_no_other() -> None:
    groups = surely_different([NEIGHBOUR, LIEUTENANT, POLICE])
    assert sorted([each.origin.name for each in group] for group in groups) == [
        ["Ira Pell", "the harbour police"],
        ["Tove Lind"],
    ]


def test_a_nameless_source_stands_under_no_named_one() -> None:
    assert surely_different([MINISTER, NAMELESS]) == [[MINISTER]]
    found = surely_different([NORLAND, NAVY, COURT])
    assert sorted(each.origin.name for group in found for each in group) == [
        COURT.origin.name,
        NAVY.origin.name,
    ]


def test_what_only_refers_counts_where_nobody_tells() -> None:
    referring = root("The Creek", "referring")
    assert surely_different([referring]) == [[referring]]
    assert surely_different([MINISTER, referring]) == [[MINISTER]]
    assert surely_different([EBB, referring]) == [[referring]]
    assert surely_different([EBB, FLOOD, NOBODY]) == [[EBB, FLOOD]]
    assert surely_different([NOBODY]) == []


def test_an_outlet_that_others_name_is_no_source_beside_its_own_unsourced_article_in_a_copy() -> None:
    own = root("unknown", "unknown", same="own", kin="The Ebb")
    pages = {"a": [EBB], "b": [own]}
    assert (interval(pages).low, interval(pages, {"b"}).low, interval({"a": [EBB]}).low) == (0, 0, 1)


def test_two_bodies_for_which_one_person_speaks_are_no_more_than_she_is() -> None:
    bodies = [root("Quay Trust", same="b1"), root("Harbour Fund", same="b2")]
    both = root("Ada Pohl", is_person=True, titles=("chair",), kin="b1", of="b2")
    apart = {f"d{number}": [body] for number, body in enumerate(bodies)}
    assert interval(apart).low == 2
    assert interval({**apart, "d2": [both]}).low == 1
