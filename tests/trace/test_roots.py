"""Who stands at the end of every chain, each once."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from builders import span_of
from headwater.record.collation import Root
from headwater.record.document import Document
from headwater.record.mark import ActorKind, Attribution, NamedSource, Role, SourceKind
from headwater.record.settlement import Actor, ChainKey
from headwater.record.span import Span
from headwater.trace.publishers import Publishers
from headwater.trace.roots import EVIDENCE, Roots
from trace_piles import REGISTER, article, says

LINE = "The gate was shut before noon, the warden said."
QUAY = article("a", LINE, outlet="The Quay")
EBB = article("b", LINE, outlet="The Ebb")
FLOOD = article("c", LINE, outlet="The Flood")
NOBODY = article("d", LINE)


def roots_of(**given: object) -> Roots:
    fields = {"actor_of": {}, "actors": {}, "kin_of": {}, "served": {}, "in_doubt": {}, **given}
    return Roots(houses=Publishers(outlets=REGISTER), **fields)  # type: ignore[arg-type]


def only(roots: Roots) -> Root:
    (root,) = roots.all()
    return root


def from_(
    name: str | None, kind: SourceKind = "outlet", *, scope: str | None = LINE, own: bool = False
) -> Attribution:
    return says(QUAY, "warden", name, kind, scope=scope, own=own)


@pytest.mark.parametrize(
    ("attribution", "weight", "how", "identity"),
    [
        (from_("The Ebb"), "unseen", "named", "house:tidal press"),
        (from_("Marowire", "agency"), "unseen", "named", "house:marowire"),
        (from_("Marowire", "agency", scope=None), "known", "own", "house:marowire"),
        (from_("Marowire", scope=None), "known", "own", "house:marowire"),
        (from_("The Ebb", scope=None), "unseen", "named", "house:tidal press"),
        (from_("The Quay", own=True), "known", "own", "house:quay"),
        (from_(None, own=True), "known", "own", "house:quay"),
        (from_("@gatewatch", "social-post"), "unseen", "named", "post:@gatewatch"),
        (from_(None, "social-post"), "unseen", "named", f"post:{QUAY.id}"),
        (from_("the warden", "person"), "anonymous", "named", f"described:{QUAY.id}:warden"),
        (from_(None, "official"), "anonymous", "named", f"described:{QUAY.id}:somebody who is not named"),
        (from_("a leaked list", "document"), "unseen", "named", f"described:{QUAY.id}:a leaked list"),
        (from_(None), "unseen", "named", f"described:{QUAY.id}:somebody who is not named"),
    ],
)
def test_what_an_attribution_comes_down_to(
    attribution: Attribution, weight: str, how: str, identity: str
) -> None:
    roots = roots_of()
    id_ = roots.named(QUAY, attribution, None)
    root = only(roots)
    assert (root.origin.id, root.weight, root.origin.how, root.identity) == (id_, weight, how, identity)
    assert root.origin.documents == (QUAY.id,)
    assert root.origin.evidence == attribution.evidence


def test_an_unnamed_one_is_known_by_the_house_that_cites_her() -> None:
    roots = roots_of()
    warden = from_("the warden", "person")
    assert roots.named(QUAY, warden, "marowire") == roots.named(EBB, warden, "marowire")
    assert roots.named(QUAY, warden, None) != roots.named(EBB, warden, None)


def test_reporters_of_one_house_are_one_origin_under_its_fullest_name() -> None:
    roots = roots_of()
    assert roots.own_of(EBB) == roots.own_of(FLOOD)
    root = only(roots)
    assert root.origin.documents == tuple(sorted((EBB.id, FLOOD.id)))
    assert root.identity == "house:tidal press"


def test_a_page_without_outlet_reports_under_its_own_name_and_a_revision_under_its_first() -> None:
    roots = roots_of()
    later = replace(article("e", LINE), revision_of=NOBODY.id, title="Gate shut")
    assert roots.own_of(NOBODY) == roots.own_of(later)
    assert only(roots).identity == f"page:{NOBODY.id}"


def test_one_of_several_houses_is_no_more_than_that() -> None:
    doubt = {document.id: (QUAY, EBB) for document in (QUAY, EBB)}
    roots = roots_of(in_doubt=doubt)
    assert roots.own_of(QUAY) == roots.own_of(EBB)
    root = only(roots)
    assert root.origin.name == "The Quay or The Ebb"
    assert root.kin == ("house:quay", "house:tidal press")


def test_two_papers_of_one_house_in_doubt_are_that_house() -> None:
    roots = roots_of(in_doubt={EBB.id: (EBB, FLOOD), FLOOD.id: (EBB, FLOOD)})
    roots.own_of(EBB)
    root = only(roots)
    assert (root.identity, root.kin) == ("house:tidal press", ())


def test_the_unknown_origin_of_a_page_may_be_its_house() -> None:
    roots = roots_of()
    assert len({roots.unknown(document) for document in (QUAY, NOBODY, QUAY)}) == 2
    kin = {root.origin.documents: root.kin for root in roots.all()}
    assert kin == {(QUAY.id,): ("house:quay",), (NOBODY.id,): ()}
    assert {root.weight for root in roots.all()} == {"unknown"}


def test_a_lost_source_is_one_for_its_group() -> None:
    roots = roots_of()
    group = tuple(sorted((QUAY.id, EBB.id, NOBODY.id)))
    assert len({roots.lost(group, document, ()) for document in (QUAY, EBB, NOBODY)}) == 1
    assert only(roots).origin.documents == group


def actor(name: str, *names: str, kind: ActorKind = "person") -> Actor:
    return Actor(id="a-1", name=name, names=names, kind=kind, country=None, roles=(), mentions=())


def settled(who: Actor, **given: object) -> Callable[[Document, SourceKind], Roots]:
    """Roots in which chain c0 of every document is that actor, and has been cited once."""

    def cite(document: Document, kind: SourceKind) -> Roots:
        roots = roots_of(actors={who.id: who}, actor_of={ChainKey(document.id, "c0"): who.id}, **given)
        source = NamedSource(name="she", kind=kind, actor="c0")
        roots.named(document, replace(from_("she", kind), source=source), None)
        return roots

    return cite


@pytest.mark.parametrize(
    ("who", "weight", "is_state"),
    [
        (actor("Hedda Brock", "Hedda Brock"), "known", False),
        (actor("the night warden"), "anonymous", False),
        (actor("the harbour board", kind="organisation"), "known", False),
        (actor("Ostland", "Ostland", kind="state"), "known", True),
    ],
)
def test_a_settled_speaker_is_the_actor(who: Actor, weight: str, is_state: bool) -> None:
    root = only(settled(who)(QUAY, "person"))
    assert (root.identity, root.weight, root.is_state) == ("actor:a-1", weight, is_state)
    assert root.origin.name == who.name


def test_a_speaker_brings_her_kin_and_whom_she_serves() -> None:
    who = actor("Hedda Brock", "Hedda Brock")
    root = only(settled(who, kin_of={"a-1": ("actor:a-2",)}, served={"a-1": "Ostland"})(QUAY, "official"))
    assert (root.kin, root.serves) == (("actor:a-2",), "Ostland")


def test_a_state_is_no_name_of_the_body_that_somebody_is_of() -> None:
    who = actor("Hedda Brock", "Hedda Brock")
    others = {"a-2": actor("Ostland", kind="state"), "a-3": actor("Tide Board", kind="organisation")}
    roots = roots_of(
        actors={who.id: who, **others}, actor_of={ChainKey(QUAY.id, "c0"): who.id},
        kin_of={"a-1": ("actor:a-2", "actor:a-3")},
    )  # fmt: skip
    source = NamedSource(name="she", kind="official", actor="c0")
    roots.named(QUAY, replace(from_("she", "official"), source=source), None)
    assert only(roots).kin_names == ("Tide Board",)


def test_a_post_is_not_the_person_it_is_ascribed_to() -> None:
    assert only(settled(actor("Hedda Brock", "Hedda Brock"))(QUAY, "social-post")).identity == "post:she"


def test_evidence_is_sorted_and_capped() -> None:
    roots = roots_of()
    spans = tuple(Span(document=QUAY.id, start=start, end=start + 1) for start in range(EVIDENCE + 5, 0, -1))
    roots.own_of(QUAY, spans)
    assert only(roots).origin.evidence == tuple(sorted(spans)[:EVIDENCE])


def test_origins_stand_in_the_order_of_their_ids() -> None:
    roots = roots_of()
    for document in (QUAY, EBB, NOBODY):
        roots.own_of(document)
        roots.unknown(document)
    ids = [root.origin.id for root in roots.all()]
    assert ids == sorted(ids)
    assert len(ids) == 6


@pytest.mark.parametrize(
    ("line", "title", "expected"),
    [
        ("Rescue chief Ada Voll said so.", "chief", ("Rescue chief", "chief")),
        ("The clinic's director, Ada Voll, said so.", "director", ("clinic director", "director")),
        ("At the clinic, director Ada Voll said so.", "director", ("director",)),
        ("The head of the clinic, Ada Voll, said so.", "head of the clinic", ("head of the clinic",)),
    ],
)
def test_a_title_of_one_word_is_known_with_the_noun_before_it_too(
    line: str, title: str, expected: tuple[str, ...]
) -> None:
    page = article("a", line, outlet="The Quay")
    who = replace(actor("Ada Voll", "Ada Voll"), roles=(Role(text=title, span=span_of(page, title)),))
    roots = settled(who, texts={page.id: page.text})(page, "person")
    assert only(roots).titles == expected


def test_a_body_that_issues_a_release_has_no_reporters() -> None:
    warden = from_("Quay Board", "official", scope=None)
    roots = roots_of(issuers={QUAY.id: warden})
    assert roots.own_of(QUAY) == roots.named(QUAY, warden, None)
    assert only(roots).origin.how == "named"
