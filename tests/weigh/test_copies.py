"""A verbatim copy under another name adds nothing: through marking, tracing and weighing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from builders import document_of
from headwater.record.account import Account, Claim, MadeBy, Variant, Witness
from headwater.record.collation import Collation, Locus
from headwater.record.document import Document
from headwater.record.identity import content_id, mark_id
from headwater.record.mark import Voice
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import (
    Actor,
    Affair,
    ChainKey,
    CopiedPassage,
    Copy,
    Settlement,
    Story,
)
from headwater.record.span import Span, hull
from headwater.run.resources import load_outlets
from headwater.trace.trace import trace
from headwater.weigh.weigh import weigh

Mark = Callable[[Document | str], MarkedDocument]

LINES = (
    "The dam above Lowhaven cracked on Monday night.",
    "Our correspondent saw water on the valley road at dawn.",
    "Engineer Ada Pohl told The Quay Herald that the gates had jammed.",
    "The dam will hold, Mayor Lena Vorst told us on Tuesday.",
    "The gates had jammed in the frost, according to Reuters.",
    "The dam has cracked, Reuters reported, citing the Harbour Ministry.",
    "A Harbour Ministry official said that nobody had drowned.",
    '"Nobody has drowned," Mayor Lena Vorst said in the evening.',
    "LOWHAVEN, June 3 (Reuters) - The valley was emptied overnight.",
    "The claim was made by Twitter user The Heron.",
)
OUTLETS = (None, "The Quay Herald", "Reuters", "The Ebb", "Marl Gazette")
DATES = (None, "2024-06-03", "2024-06-04")

ARTICLES = st.tuples(
    st.lists(st.sampled_from(LINES), min_size=1, max_size=4, unique=True),
    st.sampled_from(OUTLETS),
    st.sampled_from(DATES),
)


def article(number: str, drawn: tuple[list[str], str | None, str | None]) -> Document:
    lines, outlet, published = drawn
    return document_of("\n".join(lines), path=f"{number}.txt", outlet=outlet, published=published)


def settled(pile: Sequence[MarkedDocument]) -> Settlement:
    """Everybody of one name is one; all documents are one story; equal lines of two documents are copied."""
    names = {ChainKey(entry.document.id, chain.id): chain for entry in pile for chain in entry.marks.chains}
    actors = {
        content_id("a", chain.name): Actor(
            id=content_id("a", chain.name), name=chain.name, names=chain.names, kind=chain.kind,
            country=None, roles=(), mentions=(),
        )
        for chain in names.values()
    }  # fmt: skip
    ids = tuple(sorted(entry.document.id for entry in pile))
    return Settlement(
        copies=tuple(copies(pile)),
        stories=(Story(id="s", title=None, documents=ids, when=None, affair="f"),),
        affairs=(Affair(id="f", stories=("s",), links=()),),
        actors=tuple(actors.values()),
        actor_of={key: content_id("a", chain.name) for key, chain in names.items()},
        times=(),
    )


def copies(pile: Sequence[MarkedDocument]) -> Iterable[Copy]:
    """Whole articles of the same text, as the stage that gathers would find them."""
    for i, left in enumerate(pile):
        for right in pile[i + 1 :]:
            if left.document.text == right.document.text:
                yield Copy(
                    left=left.document.id, right=right.document.id, containment=1.0,
                    passages=tuple(
                        CopiedPassage(
                            left=Span(document=left.document.id, start=zone.start, end=zone.end),
                            right=Span(document=right.document.id, start=zone.start, end=zone.end),
                            words=9,
                        )
                        for zone in left.document.zones
                    ),
                )  # fmt: skip


def loci(pile: Sequence[MarkedDocument]) -> tuple[Locus, ...]:
    """Each line is an event, each quote a statement; the same words are one claim."""
    witnesses: dict[tuple[str, str], list[Witness]] = {}
    for entry in pile:
        for zone in entry.document.zones:
            span = Span(document=entry.document.id, start=zone.start, end=zone.end)
            add(witnesses, "event", entry, span, str(zone.start), "own")
        for quote in entry.marks.quotes:
            add(witnesses, "statement", entry, hull(quote.content), quote.id, "attributed")
    return tuple(
        Locus(
            id=content_id("c", kind, words), kind="event" if kind == "event" else "statement",
            story="s", text=words,
            variants=(Variant(wording=found[0].span, witnesses=tuple(found)),), speaker=None, denied_by=(),
        )
        for (kind, words), found in sorted(witnesses.items())
    )  # fmt: skip


def add(
    witnesses: dict[tuple[str, str], list[Witness]],
    kind: str,
    entry: MarkedDocument,
    span: Span,
    mark: str,
    voice: Voice,
) -> None:  # fmt: skip
    witness = Witness(span=span, mark=mark_id(entry.document.id, mark), voice=voice)
    witnesses.setdefault((kind, entry.document.words(span)), []).append(witness)


def account(pile: Sequence[MarkedDocument]) -> Account:
    settlement, outlets = settled(pile), load_outlets()
    collation = Collation(loci=loci(pile), disagreements=())
    made_by = MadeBy(program="p", models=(), lexicons=())
    return weigh(pile, settlement, [collation], trace(pile, settlement, outlets), (), made_by)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(ARTICLES, min_size=1, max_size=4, unique_by=lambda drawn: tuple(drawn[0])),
    st.data(),
)
def test_a_verbatim_copy_raises_no_low(
    marked: Mark, drawn: list[tuple[list[str], str | None, str | None]], data: st.DataObject
) -> None:
    pile = [marked(article(str(number), each)) for number, each in enumerate(drawn)]
    lines, _, _ = data.draw(st.sampled_from(drawn))
    under = data.draw(st.sampled_from(OUTLETS)), data.draw(st.sampled_from(DATES))
    copy = marked(article("copy", (lines, *under)))
    before = {claim.id: claim for claim in account(pile).claims}
    for claim in account([*pile, copy]).claims:
        assert claim.independent.low <= before[claim.id].independent.low, claim
        assert low_of_carriers(claim) <= low_of_carriers(before[claim.id]), claim


def low_of_carriers(claim: Claim) -> int:
    return claim.carriers.low if claim.carriers else 0


def test_a_nameless_page_of_an_earlier_date_is_no_further_reporter(marked: Mark) -> None:
    lines = [LINES[0], LINES[1]]
    pile = [
        marked(article("0", ([*lines, LINES[2]], "The Quay Herald", None))),
        marked(article("1", (lines, "The Quay Herald", "2024-06-04"))),
    ]
    copy = marked(article("copy", (lines, None, "2024-06-03")))
    assert max(claim.independent.low for claim in account([*pile, copy]).claims) == 1
