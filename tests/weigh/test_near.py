"""What may be the same claim in other words counts as possible, and never as sure."""

from __future__ import annotations

from dataclasses import replace as changed

from msgspec.structs import replace

from builders import document_of, span_of
from headwater.record.account import Claim, Origin, Stemma, Variant, Witness
from headwater.record.collation import Lineage, Locus, Root, Tracing
from headwater.record.document import Document
from headwater.weigh.claims import Weigher
from headwater.weigh.near import with_possible
from headwater.weigh.ways import ways

FELL = "The chimney of the mill fell on Sunday."
PAGES = [document_of(FELL, path=f"{name}.txt") for name in ("one", "two", "three")]


def root(name: str, weight: str = "known") -> Root:
    kind = "unknown" if weight == "unknown" else "person"
    origin = Origin(id=f"o-{name}", name=name, kind=kind, how="named", documents=(), evidence=())  # type: ignore[arg-type]
    return Root(origin=origin, weight=weight, identity=f"actor:{name}", names=(name,), is_named=True)  # type: ignore[arg-type]


VOLL, BREKKE, NOBODY = root("Ada Voll"), root("Ivo Brekke"), root("unknown", "unknown")


def weigher(*behind: Root) -> Weigher:
    lineages = tuple(
        Lineage(
            span=span_of(page, FELL),
            origins=(each.origin.id,),
            carriers=(each.origin.id,),
            is_stated=each.weight != "unknown",
        )
        for page, each in zip(PAGES, behind, strict=False)
    )
    tracing = Tracing(relays=(), stemma=Stemma(), roots=(VOLL, BREKKE, NOBODY), lineages=lineages)
    return Weigher(documents={each.id: each for each in PAGES}, ways=ways(tracing), disputed=frozenset())


def locus(name: str, page: Document, *near: str) -> Locus:
    witness = Witness(span=span_of(page, FELL), mark=f"m-{name}", voice="own")
    variants = (Variant(wording=witness.span, witnesses=(witness,)),)
    return Locus(
        id=name, kind="event", story="s", text=FELL, variants=variants, speaker=None, denied_by=(), near=near
    )


def weighed(*behind: Root, near: tuple[str, ...] = ("k2",)) -> Claim:
    found = weigher(*behind)
    loci = (locus("k1", PAGES[0], *near), *(locus(f"k{n}", page) for n, page in enumerate(PAGES[1:], 2)))
    return with_possible([found.claim(each) for each in loci[: len(behind)]], found)[0]


def test_another_source_of_what_may_be_the_same_is_possible_and_not_sure() -> None:
    claim = weighed(VOLL, BREKKE)
    assert (claim.independent.low, claim.independent.high) == (1, 2)
    assert claim.verdict == "uncorroborated"
    assert claim.independent.why == (
        "One article, from Ada Voll. What stands elsewhere in other words, from Ivo Brekke, may be the same."
    )


def test_an_article_without_a_source_is_possible_too() -> None:
    claim = weighed(VOLL, NOBODY)
    assert (claim.independent.low, claim.independent.high) == (1, 2)
    assert "from one article without a source, may be the same" in claim.independent.why


def test_the_same_source_or_a_claim_that_is_not_shown_changes_nothing() -> None:
    for claim in (weighed(VOLL, VOLL), weighed(VOLL, BREKKE, near=("k9",)), weighed(VOLL, BREKKE, near=())):
        assert (claim.independent.high, claim.verdict) == (1, "single-origin")


def test_what_may_be_any_of_many_is_taken_for_one_of_them() -> None:
    assert weighed(VOLL, BREKKE, NOBODY, near=("k2", "k3")).independent.high == 3
    claim = weighed(VOLL, BREKKE, NOBODY, near=("k2", "k3", "k9"))
    assert claim.independent.high == 2
    assert "from Ivo Brekke, may be the same" in claim.independent.why


def test_a_sentence_elsewhere_that_may_tell_it_is_possible_and_not_sure() -> None:
    found = weigher(VOLL, BREKKE)
    first = replace(locus("k1", PAGES[0]), elsewhere=(span_of(PAGES[1], FELL),))
    claim = with_possible([found.claim(first)], found)[0]
    assert (claim.independent.low, claim.independent.high) == (1, 2)
    assert [passage.origins for passage in claim.elsewhere] == [("o-Ivo Brekke",)]
    assert "from Ivo Brekke, may be the same" in claim.independent.why


def test_what_nobody_is_named_for_stays_unsourced() -> None:
    assert weighed(NOBODY, VOLL).verdict == "unsourced"


def test_an_article_that_has_both_gives_what_it_gives_here() -> None:
    found = weigher(VOLL, BREKKE)
    first, second = (found.claim(locus(name, PAGES[at])) for at, name in enumerate(("k1", "k2")))
    both = replace(first, near=("k2",), variants=(*first.variants, *second.variants))
    assert with_possible([both, second], found)[0].independent == first.independent


def test_what_has_the_text_of_an_article_of_the_claim_adds_none() -> None:
    found = changed(weigher(VOLL, NOBODY), copied_from={PAGES[1].id: (PAGES[0].id,)})
    claims = [found.claim(locus("k1", PAGES[0], "k2")), found.claim(locus("k2", PAGES[1]))]
    assert with_possible(claims, found)[0].independent.high == 1
