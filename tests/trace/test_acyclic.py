"""Nobody has his text, by however many others, from himself, whatever dates, copies and credits say."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from graphlib import TopologicalSorter

from hypothesis import given
from hypothesis import strategies as st

from headwater.record.collation import Tracing
from headwater.record.pile import MarkedDocument
from headwater.trace.trace import trace
from trace_piles import REGISTER, article, copied, entry, says, settled

TOLD = (
    ("The dyke at Karvost broke before dawn.", "Before dawn Karvost saw its dyke break."),
    ("Some 4,120 sheep drowned in the polder.", "In the polder 4,120 sheep drowned."),
    ("A piano floated past the mill.", "Past the mill floated a lone piano."),
    ("The ferryman rowed the schoolteacher home.", "Home the ferryman rowed a schoolteacher."),
    ("Bakers handed bread through attic windows.", "Through attic windows came bread from bakers."),
    ("Two bells rang until the tower cracked.", "Until the tower cracked, bells rang."),
)
NAMES = ("The Ebb", "The Flood", "The Quay", "Marowire")
WORDINGS = st.lists(st.integers(0, 1), min_size=len(TOLD), max_size=len(TOLD))
DAYS = st.sampled_from([None, "2031-03-04", "2031-03-05"])
PAGES = st.lists(st.tuples(WORDINGS, DAYS, st.sampled_from([None, *NAMES])), min_size=2, max_size=len(NAMES))


def traced(pages: list[tuple[list[int], str | None, str | None]]) -> Tracing:
    """The tracing of articles that tell the same in one wording or the other; some name an outlet."""
    pile: list[MarkedDocument] = []
    for outlet, (wording, day, named) in zip(NAMES, pages, strict=False):
        lines = [told[way] for told, way in zip(TOLD, wording, strict=True)]
        text = "\n".join([*lines, f"{named} has more." if named else "The rest is mud."])
        document = article(outlet, text, outlet=outlet, published=day)
        pile.append(entry(document, *([says(document, named, named, scope=lines[0])] if named else [])))
    copies = [
        copied(left.document, right.document, *shared, containment=len(shared) / len(TOLD))
        for at, left in enumerate(pile)
        for right in pile[at + 1 :]
        if (shared := [line for line in left.document.text.split("\n")[:-1] if line in right.document.text])
    ]
    return trace(pile, settled(pile, *copies), REGISTER)


def assert_no_ring(sources: Mapping[str, Collection[str]]) -> None:
    """Raises where somebody has something from himself."""
    TopologicalSorter(sources).prepare()


@given(PAGES)
def test_who_has_his_text_from_another_is_never_that_ones_source(
    pages: list[tuple[list[int], str | None, str | None]],
) -> None:
    tracing = traced(pages)
    assert_no_ring(tracing.copied_from)
    both = set(tracing.copied_from) | set(tracing.credited)
    assert_no_ring(
        {each: {*tracing.copied_from.get(each, ()), *tracing.credited.get(each, {})} for each in both}
    )
