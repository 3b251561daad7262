"""Who has the text of another witness has it from where that one has it."""

from __future__ import annotations

from itertools import pairwise

import pytest
from msgspec.structs import replace

from builders import document_of, span_of
from headwater.record.account import Origin, Stemma, Witness
from headwater.record.collation import Lineage, Root, Tracing
from headwater.weigh.upstream import (
    are_one_text,
    sources_first,
    with_credited,
    with_upstream,
    with_upstream_carriers,
    without_mistaken_credits,
)
from headwater.weigh.ways import Ways, ways

FELL = "The chimney of the mill fell on Sunday."
SOURCE, COPY, THIRD = (document_of(FELL, path=f"{name}.txt") for name in ("source", "copy", "third"))
COPIED = {COPY.id: (SOURCE.id,)}


def root(name: str, weight: str = "known", how: str = "named") -> Root:
    origin = Origin(id=f"o-{name}", name=name, kind="person", how="named", documents=(), evidence=())
    if how == "own":
        origin = replace(origin, how="own")
    return Root(
        origin=origin,
        weight="unknown" if weight == "unknown" else "known",
        identity=f"actor:{name}",
        names=(name,),
        titles=("bystander",),
        is_person=True,
        is_named=True,
    )


VOLL, BREKKE, SHORT = root("Ada Voll"), root("Ivo Brekke"), root("Voll")
NOBODY, ELSEWHERE = root("unknown", "unknown"), root("unknown too", "unknown")
DESK = root("the desk", how="own")
EVERY = (VOLL, BREKKE, SHORT, NOBODY, ELSEWHERE, DESK)
WITNESSES = {
    each.id: Witness(span=span_of(each, FELL), mark=f"m-{each.id}", voice="own")
    for each in (SOURCE, COPY, THIRD)
}


def told(*behind: tuple[str, Root, bool]) -> tuple[dict[Witness, list[Root]], Ways]:
    """What stands behind the witness of each document, and whether its words say so."""
    lineages = tuple(
        Lineage(
            span=WITNESSES[document].span,
            origins=(each.origin.id,),
            carriers=(each.origin.id,),
            is_stated=is_stated,
        )
        for document, each, is_stated in behind
    )
    found = ways(Tracing(relays=(), stemma=Stemma(), roots=EVERY, lineages=lineages))
    return {WITNESSES[document]: [each] for document, each, _ in behind}, found


@pytest.mark.parametrize(
    ("source", "copy", "is_stated", "expected"),
    [
        (VOLL, NOBODY, False, VOLL),
        (VOLL, DESK, False, VOLL),
        (VOLL, SHORT, True, VOLL),
        (VOLL, VOLL, True, VOLL),
        (VOLL, BREKKE, True, BREKKE),
        (DESK, NOBODY, False, DESK),
        (NOBODY, ELSEWHERE, False, NOBODY),
    ],
    ids=[
        "names nobody",
        "its own reporters",
        "the same in other words",
        "the same",
        "surely another",
        "reporters",
        "unknown",
    ],
)
def test_a_copy_has_what_its_source_has_unless_it_names_surely_another(
    source: Root, copy: Root, is_stated: bool, expected: Root
) -> None:
    origins, found = told((SOURCE.id, source, True), (COPY.id, copy, is_stated))
    assert with_upstream(origins, COPIED, found)[WITNESSES[COPY.id]] == [expected]
    assert with_upstream(origins, COPIED, found)[WITNESSES[SOURCE.id]] == [source]


def test_who_copied_nothing_and_whose_source_tells_something_else_keep_what_they_have() -> None:
    origins, found = told((COPY.id, NOBODY, False), (THIRD.id, VOLL, True))
    assert with_upstream(origins, COPIED, found) == origins


def test_a_copy_of_a_copy_has_what_the_first_has() -> None:
    origins, found = told((SOURCE.id, VOLL, True), (COPY.id, NOBODY, False), (THIRD.id, ELSEWHERE, False))
    chain = {**COPIED, THIRD.id: (COPY.id,)}
    assert all(roots == [VOLL] for roots in with_upstream(origins, chain, found).values())


def test_a_chain_of_copies_may_be_as_long_as_the_pile() -> None:
    names = [f"{number:04}" for number in range(3000)]
    copied_from = {copy: [source] for copy, source in pairwise(names)}
    assert list(sources_first(names, copied_from)) == names[::-1]


def test_a_ring_of_copies_ends() -> None:
    origins, found = told((SOURCE.id, VOLL, True), (COPY.id, NOBODY, False))
    ring = {**COPIED, SOURCE.id: (COPY.id,)}
    assert set(with_upstream(origins, ring, found)) == set(origins)


def test_who_does_not_tell_who_heard_it_has_it_from_who_heard_it_upstream() -> None:
    carriers, _ = told((SOURCE.id, DESK, False), (COPY.id, NOBODY, False))
    assert with_upstream_carriers(carriers, COPIED)[WITNESSES[COPY.id]] == [DESK]
    carriers, _ = told((SOURCE.id, DESK, False), (COPY.id, VOLL, False))
    assert with_upstream_carriers(carriers, COPIED)[WITNESSES[COPY.id]] == [VOLL]


def test_two_are_one_text_whichever_copied() -> None:
    assert are_one_text(COPY.id, SOURCE.id, COPIED)
    assert are_one_text(SOURCE.id, COPY.id, COPIED)
    assert not are_one_text(THIRD.id, SOURCE.id, COPIED)


def unseen(name: str) -> Root:
    return replace(root(name), weight="unseen", identity=f"house:{name}")


EBB, FLOOD = unseen("ebb"), unseen("flood")


@pytest.mark.parametrize(
    ("credit", "told_there", "expected"),
    [
        (EBB, [VOLL], [VOLL]),
        (FLOOD, [VOLL, FLOOD], [VOLL]),
        (FLOOD, [VOLL], [FLOOD]),
        (EBB, [DESK], [EBB]),
        (EBB, [NOBODY], [EBB]),
        (BREKKE, [VOLL], [BREKKE]),
    ],
    ids=[
        "the article names somebody",
        "whom it credits names somebody",
        "another outlet",
        "its reporters",
        "nobody",
        "a source of his own",
    ],
)
def test_who_credits_an_article_has_it_from_whom_that_article_names(
    credit: Root, told_there: list[Root], expected: list[Root]
) -> None:
    origins = {WITNESSES[COPY.id]: [credit], WITNESSES[SOURCE.id]: told_there}
    found = with_credited(origins, {COPY.id: {SOURCE.id: "house:ebb"}})
    assert found[WITNESSES[COPY.id]] == expected
    assert found[WITNESSES[SOURCE.id]] == told_there


def test_a_chain_of_credits_comes_down_to_its_end() -> None:
    origins = {WITNESSES[COPY.id]: [EBB], WITNESSES[THIRD.id]: [FLOOD], WITNESSES[SOURCE.id]: [VOLL]}
    credited = {COPY.id: {THIRD.id: "house:ebb"}, THIRD.id: {SOURCE.id: "house:flood"}}
    assert all(roots == [VOLL] for roots in with_credited(origins, credited).values())
    assert with_credited(origins, {}) == origins


def test_a_credited_outlet_whose_own_articles_lack_an_utterance_is_not_seen_to_have_reported_it() -> None:
    reported = {WITNESSES[COPY.id]: [DESK, VOLL], WITNESSES[THIRD.id]: [DESK]}
    credited = {COPY.id: {SOURCE.id: DESK.identity}}
    found = without_mistaken_credits(reported, credited)
    assert [each.weight for each in found[WITNESSES[COPY.id]]] == ["unseen", "known"]
    assert found[WITNESSES[THIRD.id]] == [DESK]


def test_a_credited_outlet_stays_where_one_of_its_articles_has_the_utterance() -> None:
    reported = {WITNESSES[COPY.id]: [DESK], WITNESSES[SOURCE.id]: [DESK]}
    credited = {COPY.id: {SOURCE.id: DESK.identity, THIRD.id: DESK.identity}}
    assert without_mistaken_credits(reported, credited) == reported
