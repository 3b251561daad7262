"""Headlines and first lines have what the text below them has."""

from __future__ import annotations

import pytest

from builders import document_of, span_of
from headwater.record.account import Origin, Stemma, Witness
from headwater.record.collation import Lineage, Root, Tracing
from headwater.record.mark import Voice
from headwater.record.span import Span
from headwater.weigh.summaries import end_of_summary, told_below
from headwater.weigh.ways import ways

TEXT = "Dam cracks\nThe dam cracked.\nIt cracked, guards said.\nRain fell.\nIt cracked early."
DOCUMENT = document_of(TEXT, kinds={0: "headline"})
HEADLINE, LEAD, TOLD, LATER = (
    span_of(DOCUMENT, words, nth)
    for words, nth in (("cracks", 0), ("cracked", 0), ("cracked", 1), ("cracked", 2))
)


def root(name: str, weight: str) -> Root:
    origin = Origin(id=f"o-{name}", name=name, kind="person", how="named", documents=(), evidence=())
    return Root(origin=origin, weight=weight, identity=name)  # type: ignore[arg-type]


GUARDS, NOBODY, OWN = root("guards", "known"), root("nobody", "unknown"), root("reporters", "known")


def witness(span: Span, voice: Voice = "own") -> Witness:
    return Witness(span=span, mark=f"m{span.start}", voice=voice)


def names(span: Span, rest: Root, *, referring: tuple[str, ...] = ()) -> list[str]:
    """The origins of one place of the text, whose third line alone says whom it has it from."""
    start, end = TEXT.index("It"), TEXT.index("Rain")
    lineages = [
        Lineage(
            span=Span(document=DOCUMENT.id, start=first, end=last),
            origins=(f"o-{given.name}",), carriers=(), is_stated=given is GUARDS.origin,
        )
        for first, last, given in (
            (0, start, rest.origin), (start, end, GUARDS.origin), (end, len(TEXT), rest.origin)
        )
    ]  # fmt: skip
    found = ways(Tracing(relays=(), roots=(GUARDS, NOBODY, OWN), stemma=Stemma(), lineages=tuple(lineages)))
    origins = {witness(each): found.origins(each) for each in (HEADLINE, LEAD, TOLD, LATER)}
    told = told_below(origins, {DOCUMENT.id: DOCUMENT}, found, referring)
    return [each.origin.name for each in told[witness(span)]]


@pytest.mark.parametrize(
    ("span", "expected"), [(HEADLINE, "guards"), (LEAD, "guards"), (TOLD, "guards"), (LATER, "nobody")]
)
def test_what_sums_up_is_had_from_whom_the_text_names(span: Span, expected: str) -> None:
    assert names(span, NOBODY) == [expected]


def test_reporters_keep_their_headline() -> None:
    assert names(HEADLINE, OWN) == ["reporters"]


def test_who_only_refers_to_it_tells_no_headline() -> None:
    assert names(HEADLINE, NOBODY, referring=(f"m{TOLD.start}",)) == ["nobody"]


def test_a_summary_ends_after_the_first_lines_of_the_text() -> None:
    assert TEXT[: end_of_summary(DOCUMENT)].endswith("guards said.")
    assert end_of_summary(document_of("")) == 0
