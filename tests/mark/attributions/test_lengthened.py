"""Chains of sources that run on into the next sentence."""

from __future__ import annotations

from collections.abc import Callable

from builders import document_of
from headwater.mark.attributions.lengthened import end_of
from headwater.mark.attributions.relay_drafts import Draft
from headwater.record.document import Document
from headwater.record.mark import NamedSource
from headwater.record.pile import MarkedDocument

Mark = Callable[[Document | str], MarkedDocument]

LEAD = "The lock at Orrow was opened too early, the Quay Gazette wrote on Thursday, citing the agency OPA."
NEXT = "According to the Gazette, OPA quoted one engineer familiar with the log."


def test_whom_the_next_sentence_names_stands_behind_both(marked: Mark) -> None:
    found = marked(f"{LEAD} {NEXT}").marks.attributions
    engineers = [each for each in found if "engineer" in (each.source.name or "")]
    assert any(span.start == 0 for each in engineers if each.scope != "article" for span in each.scope)
    assert all(each.via for each in engineers)


def test_another_mediums_source_is_not_this_ones(marked: Mark) -> None:
    found = marked(f"{LEAD} According to the Quay Herald, RNS quoted one engineer familiar with the log.")
    engineers = [each for each in found.marks.attributions if "engineer" in (each.source.name or "")]
    assert not any(span.start == 0 for each in engineers if each.scope != "article" for span in each.scope)


def test_a_report_in_a_headline_is_that_of_the_end_of_the_chain(marked: Mark) -> None:
    text = f"Lock at Orrow was opened too early, report says\n{LEAD} {NEXT}\nThe keepers said nothing."
    found = marked(document_of(text, kinds={0: "headline"})).marks.attributions
    first = [
        each for each in found if each.scope != "article" and any(span.start == 0 for span in each.scope)
    ]
    assert any("engineer" in (each.source.name or "") for each in first)


def draft(name: str, via: Draft | None = None) -> Draft:
    source = NamedSource(name=name, kind="outlet")
    return Draft(
        paragraph=0, sentence=(0, 9), evidence=(0, 3), named=(0, 3), source=source,
        role="subject", scope=[(0, 9)], via=via,
    )  # fmt: skip


def test_the_end_of_a_chain() -> None:
    first = draft("Quay")
    second = draft("OPA", first)
    last = draft("keeper", second)
    assert end_of(first, [first, second, last]) is last
    assert end_of(first, [first, second, last, draft("Ebb", first)]) is first
