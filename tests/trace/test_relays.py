"""The relays of a pile: whom a document names, whose text it has, and which document that is."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builders import span_of
from headwater.record.account import Relay
from headwater.record.document import Document
from headwater.record.mark import Attribution
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import CopiedPassage, Story
from headwater.record.span import Span
from headwater.trace.direction import Direction
from headwater.trace.lineage import Lineages, Passage
from headwater.trace.publishers import Publishers
from headwater.trace.relays import Relaying
from headwater.trace.retelling import Retelling
from headwater.trace.reuse import SHOWN, Parent
from headwater.trace.roots import Roots
from headwater.trace.stemma import Tree
from trace_piles import REGISTER, article, entry, says

LOCK = "The lock at Oberwade jammed open on Friday and the upper reach ran dry."
BARGE = "Three barges settled on the mud before anyone could close the second gate."
FINE = "The canal board fined the keeper two hundred crowns for sleeping at his post."


def relaying(*pile: MarkedDocument, stories: tuple[tuple[Document, ...], ...] | None = None) -> Relaying:
    """Relays of a pile whose documents stand upstream first; one story unless told otherwise."""
    parts = stories if stories is not None else (tuple(each.document for each in pile),)
    houses = Publishers(outlets=REGISTER)
    return Relaying(
        entries={each.document.id: each for each in pile},
        rank={each.document.id: rank for rank, each in enumerate(pile)},
        houses=houses,
        stories=[
            Story(id=f"s{at}", title=None, documents=tuple(each.id for each in part), when=None, affair="a")
            for at, part in enumerate(parts)
        ],
        roots=Roots(houses=houses, actor_of={}, actors={}, kin_of={}, served={}, in_doubt={}),
    )


def parent(receiver: Document, source: Document, *lines: str) -> Parent:
    return Parent(
        document=receiver.id,
        source=source.id,
        containment=1.0,
        passages=tuple(
            CopiedPassage(left=span_of(receiver, line), right=span_of(source, line), words=len(line.split()))
            for line in lines
        ),
    )


def named(relay: Relay) -> tuple[str | None, str, str | None]:
    return relay.source.name, relay.source.kind, relay.source.document


QUAY = article("quay", f"{LOCK}\n{BARGE}", outlet="The Quay")
TELLER = article("teller", f"The Quay said {LOCK}\n{FINE}", outlet="The Ebb")
TOLD = says(TELLER, "The Quay said", "The Quay", scope=f"The Quay said {LOCK}")


# ---------------------------------------------------------------- which document is meant


def test_a_named_outlet_s_report_is_found_with_its_sentence() -> None:
    told, quay = entry(TELLER, TOLD), entry(QUAY)
    assert relaying(quay, told).matched(told, TOLD) == (QUAY.id, span_of(QUAY, LOCK))


def test_no_document_downstream_is_what_was_taken() -> None:
    told, quay = entry(TELLER, TOLD), entry(QUAY)
    assert relaying(told, quay).matched(told, TOLD) is None


def test_no_document_of_another_story_is_what_was_taken() -> None:
    told, quay = entry(TELLER, TOLD), entry(QUAY)
    assert relaying(quay, told, stories=((QUAY,), (TELLER,))).matched(told, TOLD) is None
    assert relaying(quay, told, stories=()).matched(told, TOLD) is None


@pytest.mark.parametrize(
    "attribution",
    [
        says(TELLER, "The Quay said", "The Quay", "person", scope=f"The Quay said {LOCK}"),
        says(TELLER, "The Quay said", None, scope=f"The Quay said {LOCK}"),
        says(TELLER, "The Quay said", "The Quay", scope=f"The Quay said {LOCK}", own=True),
        says(TELLER, "The Quay said", "The Flood", scope=f"The Quay said {LOCK}"),
    ],
)
def test_only_another_named_outlet_has_a_report(attribution: Attribution) -> None:
    told = entry(TELLER, attribution)
    assert relaying(entry(QUAY), told).matched(told, attribution) is None


# ---------------------------------------------------------------- what an attribution comes down to


def resolved(
    relays: Relaying, told: MarkedDocument, attribution: Attribution, lineages: Lineages
) -> set[str]:
    by_id = {each.id: each for each in told.marks.attributions}
    found = relays.resolve(told, attribution, by_id, lineages, as_carrier=False)
    return {relays.roots.drafts[root].identity for root in found}


def test_an_outlet_that_is_not_in_the_pile_stands_for_itself() -> None:
    told = entry(TELLER, TOLD)
    assert resolved(relaying(told), told, TOLD, Lineages()) == {"house:quay"}


def test_own_words_come_down_to_the_reporters_of_the_document() -> None:
    own = says(TELLER, "The Quay said", "The Ebb", own=True)
    told = entry(TELLER, own)
    assert resolved(relaying(told), told, own, Lineages()) == {"house:tidal press"}


def test_whoever_is_not_named_comes_down_to_what_the_credited_article_says_of_the_same() -> None:
    credit = says(TELLER, "The Quay said", "The Quay")
    about_the_lock = says(TELLER, "The Quay said", None, "person", number=1, scope=LOCK, via=0)
    about_the_fine = says(TELLER, "The Quay said", None, "person", number=2, scope=FINE, via=0)
    keeper = says(QUAY, LOCK, "Tam Orrick", "person")
    quay, told = entry(QUAY, keeper), entry(TELLER, credit, about_the_lock, about_the_fine)
    relays, place = relaying(quay, told), span_of(QUAY, LOCK)
    origin = relays.roots.named(QUAY, keeper, None)
    lineages = Lineages(passages={QUAY.id: [Passage(place.start, place.end, (origin,), (origin,), True)]})
    found = [resolved(relays, told, each, lineages) for each in (about_the_lock, about_the_fine)]
    assert found[0] == {relays.roots.drafts[origin].identity}
    assert not found[0] & found[1]


def test_what_shows_own_reporting() -> None:
    relays = relaying(entry(QUAY))
    assert not relays.has_own(entry(QUAY))
    assert not relays.has_own(entry(TELLER, TOLD))
    assert relays.has_own(entry(TELLER, TOLD, says(TELLER, "The Quay", "The Ebb", number=1, own=True)))


# ---------------------------------------------------------------- passages without a source


def behind(told: MarkedDocument, group: tuple[str, ...] | None, copied: tuple[str, ...] | None) -> list[str]:
    relays = relaying(told)
    found = relays.fallback(told, group, copied)
    return [relays.roots.drafts[root].identity if root in relays.roots.drafts else root for root in found]


CREDIT = says(TELLER, "The Quay said", "Marowire", "agency")
MAKING = says(TELLER, "The Quay said", "The Ebb", number=1, own=True)


def test_the_credit_of_the_article_stands_behind_the_rest() -> None:
    assert behind(entry(TELLER, CREDIT), ("x", "y"), ("copied",)) == ["house:marowire"]
    assert behind(entry(TELLER, MAKING), None, ("copied",)) == ["house:tidal press"]
    assert behind(entry(TELLER, CREDIT, MAKING), None, None) == ["house:marowire"]


def test_without_a_credit_the_copied_text_s_origin_then_a_lost_one_then_nobody() -> None:
    assert behind(entry(TELLER, TOLD), ("x", "y"), ("copied",)) == ["copied"]
    assert behind(entry(TELLER, TOLD), ("x", "y"), None) == ["lost:x+y"]
    assert behind(entry(TELLER, TOLD), None, None) == [f"unknown:{TELLER.id}"]
    assert behind(entry(TELLER), None, ()) == []


# ---------------------------------------------------------------- relays and edges


def test_a_named_outlet_is_a_relay_to_its_document() -> None:
    told, quay = entry(TELLER, TOLD), entry(QUAY)
    relays, tree = relaying(quay, told), Tree()
    relays.add_named(told, tree)
    [relay] = relays.all()
    assert named(relay) == ("The Quay", "outlet", QUAY.id)
    assert (relay.from_, relay.how, relay.via, relay.evidence) == (TELLER.id, "named", None, TOLD.evidence)
    assert set(tree.edges) == {(TELLER.id, QUAY.id)}


def test_a_chain_is_an_edge_for_each_of_its_steps() -> None:
    first = says(TELLER, "The Quay", "The Quay", number=0, scope=LOCK)
    behind_it = says(TELLER, "said", "Marowire", "agency", number=1, scope=LOCK, via=0)
    told = entry(TELLER, first, behind_it)
    relays, tree = relaying(told), Tree()
    relays.add_named(told, tree)
    nodes = {node.name: node.id for node in tree.nodes.values()}
    assert set(tree.edges) == {(TELLER.id, nodes["The Quay"]), (nodes["The Quay"], nodes["Marowire"])}
    by_name = {relay.source.name: relay for relay in relays.all()}
    assert by_name["Marowire"].via == by_name["The Quay"].id


@pytest.mark.parametrize(
    "attribution",
    [
        says(TELLER, "The Quay said", "The Ebb"),
        says(TELLER, "The Quay said", None),
        says(TELLER, "The Quay said", "The Ebb", own=True),
    ],
)
def test_nobody_takes_anything_from_himself(attribution: Attribution) -> None:
    told = entry(TELLER, attribution)
    relays, tree = relaying(told), Tree()
    relays.add_named(told, tree)
    assert relays.all() == ()
    assert not tree.edges


def test_a_sister_of_the_same_house_is_another_outlet() -> None:
    told = entry(TELLER, says(TELLER, "The Quay said", "The Flood"))
    relays = relaying(told)
    relays.add_named(told, Tree())
    assert [named(relay) for relay in relays.all()] == [("The Flood", "outlet", None)]


def test_unnamed_speakers_of_two_documents_are_two() -> None:
    other = article("other", f"The Quay said {LOCK}", outlet="The Flood")
    tree = Tree()
    pile = [entry(each, says(each, "The Quay said", None, "person")) for each in (TELLER, other)]
    relays = relaying(*pile)
    for each in pile:
        relays.add_named(each, tree)
    assert len({source for _, source in tree.edges}) == 2


def test_one_outlet_named_in_two_documents_is_one() -> None:
    other = article("other", f"The Quay said {LOCK}", outlet="Nowhere News")
    tree = Tree()
    pile = [entry(each, says(each, "The Quay said", "The Quay")) for each in (TELLER, other)]
    relays = relaying(*pile)
    for each in pile:
        relays.add_named(each, tree)
    assert len({source for _, source in tree.edges}) == 1


# ---------------------------------------------------------------- reused and retold text


COPY = article("copy", f"{LOCK}\n{BARGE}", outlet="The Ebb")
PART = article("part", f"{LOCK}\n{FINE}\n{FINE[:-1]} again.\n{FINE[:-1]} anew.", outlet="The Ebb")


@pytest.mark.parametrize(
    ("document", "lines", "is_whole"), [(COPY, (LOCK, BARGE), True), (PART, (LOCK,), False)]
)
def test_copied_text_is_a_relay_of_the_whole_or_of_its_passages(
    document: Document, lines: tuple[str, ...], is_whole: bool
) -> None:
    relays, tree = relaying(entry(QUAY), entry(document)), Tree()
    relays.add_reused([parent(document, QUAY, *lines)], {}, tree)
    [relay] = relays.all()
    assert named(relay) == ("The Quay", "outlet", QUAY.id)
    assert relay.how == "reuse"
    assert relay.scope == ("article" if is_whole else (span_of(document, LOCK),))
    assert tree.edges[document.id, QUAY.id].direction == "open"


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize(("upstream", "direction"), [(QUAY, "known"), (COPY, "open")])
def test_a_direction_is_known_where_it_was_decided_that_way(
    upstream: Document, direction: str, turned: bool
) -> None:
    relays, tree = relaying(entry(QUAY), entry(COPY)), Tree()
    proof = span_of(QUAY, "Friday")
    pair = (QUAY.id, COPY.id) if turned else (COPY.id, QUAY.id)
    found = Direction(upstream=upstream.id, reason="attribution", evidence=(proof,))
    relays.add_reused([parent(COPY, QUAY, LOCK)], {pair: found}, tree)
    assert tree.edges[COPY.id, QUAY.id].direction == direction
    assert (proof in relays.all()[0].evidence) is (direction == "known")


def test_a_page_without_an_outlet_is_a_document_by_its_title() -> None:
    page = article("page", f"{LOCK}\n{BARGE}")
    relays = relaying(entry(page), entry(COPY))
    relays.add_reused([parent(COPY, page, LOCK, BARGE)], {}, Tree())
    assert named(relays.all()[0]) == (page.title, "document", page.id)


@pytest.mark.parametrize(("is_directed", "direction"), [(True, "known"), (False, "open")])
def test_a_retelling_is_a_relay_of_its_sentences(is_directed: bool, direction: str) -> None:
    pairs = tuple((span_of(COPY, line), span_of(QUAY, line)) for line in (LOCK, BARGE))
    found = Retelling(
        document=COPY.id, source=QUAY.id, sentences=pairs, confidence=0.7, is_directed=is_directed
    )
    relays, tree = relaying(entry(QUAY), entry(COPY)), Tree()
    relays.add_retold(found, tree)
    [relay] = relays.all()
    assert named(relay) == ("The Quay", "outlet", QUAY.id)
    assert relay.scope == tuple(left for left, _ in pairs)
    assert relay.confidence == 0.7
    assert set(relay.evidence) == {span for pair in pairs[:SHOWN] for span in pair}
    assert tree.edges[COPY.id, QUAY.id].direction == direction


def test_copied_and_retold_text_are_two_relays() -> None:
    relays, tree = relaying(entry(QUAY), entry(COPY)), Tree()
    relays.add_reused([parent(COPY, QUAY, LOCK)], {}, tree)
    pair = (span_of(COPY, BARGE), span_of(QUAY, BARGE))
    relays.add_retold(
        Retelling(document=COPY.id, source=QUAY.id, sentences=(pair,), confidence=0.5, is_directed=True), tree
    )
    assert len({relay.id for relay in relays.all()}) == 2
    assert tree.edges[COPY.id, QUAY.id].relays == {relay.id for relay in relays.all()}


def test_a_lost_source_is_shown_by_the_text_that_is_shared() -> None:
    relays, tree = relaying(entry(QUAY), entry(COPY)), Tree()
    origin = relays.roots.lost((COPY.id, QUAY.id), COPY, ())
    relays.add_lost(parent(COPY, QUAY, LOCK), (origin,), tree)
    [relay] = relays.all()
    assert named(relay) == (None, "unknown", None)
    assert relay.scope == (span_of(COPY, LOCK),)
    assert [node.kind for node in tree.nodes.values()] == ["lost"]
    [root] = relays.roots.all()
    assert set(relay.evidence) <= set(root.origin.evidence)


def test_an_origin_that_is_known_is_not_lost() -> None:
    relays, tree = relaying(entry(QUAY), entry(COPY)), Tree()
    relays.add_lost(parent(COPY, QUAY, LOCK), (relays.roots.own_of(QUAY),), tree)
    assert relays.all() == ()
    assert not tree.edges


@settings(max_examples=25)
@given(st.permutations([LOCK, BARGE, FINE]), st.sets(st.integers(0, 2), min_size=1))
def test_relays_are_told_by_document_and_place(lines: list[str], taken: set[int]) -> None:
    document = article("any", "\n".join(lines), outlet="The Ebb")
    attributions = [
        says(document, lines[at], "The Quay", number=at, scope=lines[at])
        for at in sorted(taken, reverse=True)
    ]
    told = entry(document, *attributions)
    relays = relaying(told)
    relays.add_named(told, Tree())
    found = [relay.evidence[0].start for relay in relays.all()]
    assert found == sorted(found)
    assert all(isinstance(span, Span) for relay in relays.all() for span in relay.scope)
