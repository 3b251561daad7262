"""Where each passage of a document comes from."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.record.mark import Attribution
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import CopiedPassage
from headwater.record.span import Span
from headwater.trace.lineage import (
    BRIDGED,
    Block,
    Grounds,
    Lineages,
    Passage,
    blocks,
    carried_on,
    carriers,
    distinct,
    inherit,
    innermost,
    joined,
    overlay,
    projected,
    read_passages,
    shared,
    stretches,
    way,
    width,
    with_retold,
)
from headwater.trace.reuse import Parent
from trace_piles import article, entry, says

TEXT = "The guard said the vault was empty, the Quay wrote. Nobody knows why."


def passage(start: int, end: int, origin: str = "o") -> Passage:
    return Passage(start, end, (origin,), (origin,))


def grounds(marked: MarkedDocument) -> Grounds:
    """Grounds on which every attribution comes down to its own name."""
    return Grounds(
        by_id={each.id: each for each in marked.marks.attributions},
        resolve=lambda attribution, _: (attribution.source.name or "?",),
        fallback=("nobody",),
        own=("own people",),
    )


def chained() -> MarkedDocument:
    """A guard's words, in a report of the Quay."""
    document = article("a", TEXT)
    return entry(
        document,
        says(document, "the Quay wrote", "Quay", number=0, scope=TEXT[: TEXT.index(".") + 1]),
        says(document, "The guard said", "guard", "person", number=1, via=0, scope="the vault was empty"),
    )


def test_the_speaker_stands_behind_what_is_said_and_the_outlet_carries_it() -> None:
    marked = chained()
    found = {TEXT[each.start : each.end]: each for each in read_passages(marked, grounds(marked))}
    vault = found["the vault was empty"]
    assert (vault.origins, vault.carriers, vault.is_stated) == (("guard",), ("Quay",), True)
    rest = found[" Nobody knows why."]
    assert (rest.origins, rest.carriers, rest.is_stated) == (("nobody",), ("nobody",), False)


def test_whom_ones_own_people_cite_stands_behind_and_they_carry() -> None:
    document = article("a", TEXT)
    marked = entry(document, says(document, "The guard said", "guard", "person", scope=TEXT, own=True))
    (found,) = read_passages(marked, grounds(marked))
    assert (found.origins, found.carriers) == (("guard",), ("own people",))


def test_a_document_without_attributions_is_one_passage() -> None:
    marked = entry(article("a", TEXT))
    (found,) = read_passages(marked, grounds(marked))
    assert (found.start, found.end, found.origins) == (0, len(TEXT), ("nobody",))


def test_an_empty_document_has_no_passages() -> None:
    marked = entry(article("a", ""))
    assert read_passages(marked, grounds(marked)) == []


SCOPES = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 9)), max_size=5)


@given(SCOPES)
def test_stretches_follow_one_another_without_gap(scopes: list[tuple[int, int]]) -> None:
    document = article("a", TEXT)
    attributions = [
        says(document, "guard", f"n{n}", number=n, scope=TEXT[start : start + length])
        for n, (start, length) in enumerate(scopes)
    ]
    found = list(stretches(entry(document, *attributions)))
    assert (found[0][0], found[-1][1]) == (0, len(TEXT))
    assert all(left[1] == right[0] for left, right in pairwise(found))
    for start, end, active in found:
        middle = Span(document=document.id, start=start, end=end)
        covering = {each.id for each in attributions if each.scope[0].covers(middle)}  # type: ignore[union-attr]
        assert {each.id for each in active} == covering


def attribution(
    number: int, *, via: int | None = None, scope: str | None = None, kind: str = "person"
) -> Attribution:
    return says(article("a", TEXT), "guard", f"n{number}", kind, number=number, via=via, scope=scope)  # type: ignore[arg-type]


def test_a_way_leads_from_the_source_to_the_document_and_never_round() -> None:
    ring = {each.id: each for each in (attribution(0, via=2), attribution(1, via=0), attribution(2, via=1))}
    assert [step.id for step in way(ring["r0"], ring)] == ["r2", "r1"]
    assert list(way(attribution(5, via=9), ring)) == []


def test_the_innermost_is_the_narrowest_that_no_other_passes_through() -> None:
    wide, narrow = attribution(0, scope=TEXT), attribution(1, scope="empty")
    through = attribution(2, via=1, scope=TEXT)
    assert [each.id for each in innermost([wide, narrow], {})] == ["r1"]
    by_id = {each.id: each for each in (wide, narrow, through)}
    assert [each.id for each in innermost([wide, narrow, through], by_id)] == ["r0", "r2"]
    assert innermost([], {}) == []


def test_the_whole_article_is_wider_than_any_scope() -> None:
    assert width(attribution(0)) > width(attribution(1, scope=TEXT)) > width(attribution(2, scope="empty"))


def test_who_reports_is_the_outlet_itself_or_the_first_on_the_way() -> None:
    outlet, speaker = attribution(0, kind="outlet"), attribution(1, via=0)
    by_id = {"r0": outlet, "r1": speaker}
    assert carriers([speaker], by_id) == carriers([outlet], by_id) == [outlet]
    assert carriers([attribution(2)], by_id) == []


def test_neighbours_of_one_lineage_are_joined_and_empty_ones_dropped() -> None:
    given_ = [passage(0, 4), passage(4, 4, "x"), passage(4, 9), passage(9, 12, "x")]
    assert joined(given_) == [passage(0, 9), passage(9, 12, "x")]
    assert joined(joined(given_)) == joined(given_)


@pytest.mark.parametrize(
    ("above", "expected"),
    [
        ([], [passage(0, 10), passage(10, 20, "b")]),
        ([passage(5, 12, "x")], [passage(0, 5), passage(5, 12, "x"), passage(12, 20, "b")]),
        ([passage(0, 20, "x")], [passage(0, 20, "x")]),
        ([passage(2, 4, "x")], [passage(0, 2), passage(2, 4, "x"), passage(4, 10), passage(10, 20, "b")]),
    ],
)
def test_what_lies_on_top_replaces_what_is_below(above: list[Passage], expected: list[Passage]) -> None:
    assert overlay([passage(0, 10), passage(10, 20, "b")], above) == expected


def parent(*places: tuple[int, int, int]) -> Parent:
    """A copy of "s": each passage by its place in the copy, its place in the source, its length."""
    return Parent(
        document="d",
        source="s",
        containment=1.0,
        passages=tuple(
            CopiedPassage(
                left=Span(document="d", start=ours, end=ours + length),
                right=Span(document="s", start=theirs, end=theirs + length),
                words=length // 5,
            )
            for ours, theirs, length in places
        ),
    )


def test_a_little_rewriting_between_two_passages_is_bridged() -> None:
    assert blocks(parent((100, 0, 50), (170, 60, 30))) == [
        (100, 150, 0, 50),
        (150, 170, 50, 60),
        (170, 200, 60, 90),
    ]


@pytest.mark.parametrize("gap", [(BRIDGED + 1, 10), (10, BRIDGED + 1), (10, -40)])
def test_much_between_or_another_order_is_not_bridged(gap: tuple[int, int]) -> None:
    assert len(blocks(parent((100, 100, 50), (150 + gap[0], 150 + gap[1], 30)))) == 2


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        ((100, 120, 0, 20), [passage(100, 110, "a"), passage(110, 120, "b")]),
        ((100, 140, 0, 20), [passage(100, 120, "a"), passage(120, 140, "b")]),
        ((100, 105, 12, 17), [passage(100, 105, "b")]),
        ((100, 100, 0, 20), []),
        ((100, 108, 15, 15), [passage(100, 108, "b")]),
    ],
)
def test_upstream_passages_stand_in_the_places_of_the_copy(block: Block, expected: list[Passage]) -> None:
    upstream = [passage(0, 10, "a"), passage(10, 30, "b")]
    assert list(projected(block, upstream, [0, 10])) == expected


def test_a_copy_inherits_where_it_copies_and_keeps_its_own_elsewhere() -> None:
    lineages = Lineages(passages={"s": [passage(0, 10, "a"), passage(10, 50, "b")]})
    own = [passage(0, 100, "own")]
    assert inherit(own, [parent((20, 0, 30))], lineages) == [
        passage(0, 20, "own"),
        passage(20, 30, "a"),
        passage(30, 50, "b"),
        passage(50, 100, "own"),
    ]
    assert inherit(own, [], lineages) == own


@pytest.mark.parametrize(("start", "end", "origin"), [(0, 4, "a"), (8, 16, "b"), (5, 12, "a"), (90, 95, "b")])
def test_the_passage_at_a_span_is_the_one_it_lies_in_most(start: int, end: int, origin: str) -> None:
    lineages = Lineages(passages={"s": [passage(0, 10, "a"), passage(10, 50, "b")]})
    found = lineages.at(Span(document="s", start=start, end=end))
    assert found is not None
    assert found.origins == (origin,)
    assert lineages.at(Span(document="unread", start=0, end=1)) is None


def test_records_stand_in_the_order_of_documents() -> None:
    lineages = Lineages(passages={"t": [passage(0, 3)], "s": [passage(0, 5), passage(5, 9, "x")]})
    assert [(each.span.document, each.span.start) for each in lineages.all()] == [
        ("s", 0),
        ("s", 5),
        ("t", 0),
    ]


def test_a_copy_keeps_the_source_that_it_alone_names() -> None:
    below = [Passage(0, 10, ("o-nobody",), ("o-nobody",)), Passage(10, 20, ("o-ada",), ("o-ada",), True)]
    stated = Passage(5, 15, ("o-una",), ("o-una",), True)
    found = overlay(below, shared(below[:1], [stated]))
    assert [(each.start, each.end, each.origins[0]) for each in found] == [
        (0, 5, "o-nobody"),
        (5, 10, "o-una"),
        (10, 20, "o-ada"),
    ]


@given(st.lists(st.integers(0, 60), min_size=2, max_size=9, unique=True), st.lists(st.integers(1, 59)))
def test_what_lies_on_top_hides_what_is_below_and_nothing_else(places: list[int], cuts: list[int]) -> None:
    bounds = [0, *sorted(set(cuts)), 60]
    below = [passage(start, end, f"b{start}") for start, end in pairwise(bounds)]
    ends = sorted(places)
    above = [passage(start, end, f"a{start}") for start, end in list(pairwise(ends))[::2]]
    found = overlay(below, above)
    assert [each.start for each in found] == [0, *(each.end for each in found[:-1])]
    for at in range(60):
        on_top = next((each for each in [*above, *below] if each.start <= at < each.end), None)
        shown = next(each for each in found if each.start <= at < each.end)
        assert on_top is not None
        assert shown.origins == on_top.origins


def test_a_shortened_passage_may_have_left_out_whose_it_is() -> None:
    upstream = [Passage(0, 40, ("guard",), ("guard",), True), passage(40, 60), passage(60, 80)]
    assert list(projected((10, 45, 0, 60), upstream, [0, 40, 60])) == [
        Passage(10, 45, ("guard",), ("guard",), True)
    ]
    assert [each.end for each in projected((0, 60, 0, 60), upstream, [0, 40, 60])] == [40, 60]


def test_a_retelling_has_what_it_tells_as_nobodys_from_whom_its_source_has_it() -> None:
    lineages = Lineages(passages={"source": [Passage(0, 40, ("guard",), ("guard",), True), passage(40, 80)]})
    own = [Passage(0, 30, ("nobody",), ("nobody",)), Passage(30, 60, ("ada",), ("ada",), True)]
    first, second = Span(document="source", start=5, end=35), Span(document="source", start=40, end=80)
    sentences = [
        (Span(document="copy", start=0, end=20), first),
        (Span(document="copy", start=30, end=60), second),
    ]
    found = with_retold(own, sentences, lineages, lambda origin: origin != "nobody")
    assert [(each.start, each.end, each.origins) for each in found] == [
        (0, 20, ("guard",)),
        (20, 30, ("nobody",)),
        (30, 60, ("ada",)),
    ]


def test_what_a_retelling_gives_to_a_speaker_is_carried_by_whom_the_other_has_it_from() -> None:
    own = [Passage(0, 40, ("ada",), ("nobody",), True), Passage(40, 60, ("ada",), ("the Quay",), True)]
    lineages = Lineages(passages={"source": [Passage(0, 50, ("ada",), ("the Ebb",), True)]})
    told = [
        (Span(document="receiver", start=10, end=30), Span(document="source", start=0, end=20)),
        (Span(document="receiver", start=40, end=60), Span(document="source", start=20, end=40)),
    ]
    found = with_retold(own, told, lineages, lambda origin: origin != "nobody")
    assert [(each.start, each.end, each.carriers) for each in found] == [
        (0, 10, ("nobody",)),
        (10, 30, ("the Ebb",)),
        (30, 40, ("nobody",)),
        (40, 60, ("the Quay",)),
    ]


def test_whom_a_paper_cites_stands_before_its_own_people_however_narrow_these() -> None:
    document = article("a", TEXT)
    marked = entry(
        document,
        says(document, "the Quay wrote", "Quay", number=0, scope="the vault was empty", own=True),
        says(document, "The guard said", "guard", "person", number=1, scope=TEXT),
    )
    found = {TEXT[each.start : each.end]: each for each in read_passages(marked, grounds(marked))}
    assert {each.origins for each in found.values()} == {("guard",)}
    assert found["the vault was empty"].carriers == ("own people",)
    assert found["The guard said "].carriers == ("nobody",)


def test_an_outlet_is_asked_apart_for_what_it_tells_and_for_what_it_carries() -> None:
    marked = chained()
    given = grounds(marked)
    by_role = Grounds(
        by_id=given.by_id,
        resolve=lambda attribution, as_carrier: (
            f"{attribution.source.name} {'carries' if as_carrier else 'tells'}",
        ),
        fallback=given.fallback,
        own=given.own,
    )
    found = {TEXT[each.start : each.end]: each for each in read_passages(marked, by_role)}
    vault = found["the vault was empty"]
    assert (vault.origins, vault.carriers) == (("guard tells",), ("Quay carries",))
    head = found["The guard said "]
    assert (head.origins, head.carriers) == (("Quay tells",), ("Quay carries",))


def test_whom_nothing_is_found_of_falls_back_and_states_nothing() -> None:
    marked = chained()
    given = grounds(marked)
    mute = Grounds(by_id=given.by_id, resolve=lambda *_: (), fallback=("nobody",), own=("own people",))
    assert {(each.origins, each.is_stated) for each in read_passages(marked, mute)} == {(("nobody",), False)}


def test_ids_stand_in_order_and_once() -> None:
    ids = [f"o{number:02}" for number in range(40)]
    assert distinct([*reversed(ids), *ids]) == tuple(ids)


def test_a_speaker_is_carried_by_the_first_outlet_on_the_way_and_by_no_speaker() -> None:
    chain = [
        attribution(0, kind="outlet"),
        attribution(1, via=0, kind="agency"),
        attribution(2, via=1, kind="official"),
        attribution(3, via=2, kind="person"),
    ]
    by_id = {each.id: each for each in chain}
    assert [each.id for each in carriers([chain[3]], by_id)] == ["r1"]
    assert [each.id for each in carriers(chain[:2], by_id)] == ["r0", "r1"]
    assert carriers([attribution(4)], by_id) == []


def test_a_copy_states_only_what_it_states_where_its_source_is_nobody_s() -> None:
    copied_text = Parent(
        document="c", source="s", containment=1.0,
        passages=(
            CopiedPassage(left=Span(document="c", start=0, end=20), right=Span(document="s", start=0, end=20),
                          words=4),
        ),
    )  # fmt: skip
    lineages = Lineages(passages={"s": [passage(0, 20, "nobody")]})
    own = [
        Passage(0, 10, ("guard",), ("guard",), is_stated=True),
        Passage(10, 20, ("ours",), ("ours",), is_stated=False),
    ]

    def origins(*, known: str) -> list[tuple[int, tuple[str, ...]]]:
        found = inherit(own, [copied_text], lineages, lambda origin: origin == known)
        return [(each.start, each.origins) for each in found]

    assert origins(known="guard") == [(0, ("guard",)), (10, ("nobody",))]
    assert origins(known="nobody") == [(0, ("nobody",))]
    assert [(each.start, each.origins) for each in inherit(own, [], lineages)] == [
        (0, ("guard",)),
        (10, ("ours",)),
    ]


@pytest.mark.parametrize(
    ("carrying", "expected"),
    [(("ebb",), ("ebb",)), (("nobody",), ("quay",)), (("ebb", "nobody"), ("ebb", "nobody"))],
)
def test_who_carries_a_retelling_is_kept_where_anybody_is_known(
    carrying: tuple[str, ...], expected: tuple[str, ...]
) -> None:
    retold, told = Passage(0, 9, ("o",), carrying), Passage(0, 9, ("o",), ("quay",))
    assert carried_on(retold, told, lambda origin: origin != "nobody").carriers == expected
