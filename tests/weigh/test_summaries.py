"""Headlines and first lines have what the text below them has."""

from __future__ import annotations

import pytest

from builders import document_of, span_of
from headwater.record.account import Origin, Stemma, Witness
from headwater.record.collation import Lineage, Root, Tracing
from headwater.record.mark import Voice
from headwater.record.span import Span
from headwater.weigh.summaries import end_of_summary, is_nobodys, told_below
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


def handed_down(*below: tuple[str, Voice, bool, Root]) -> list[str]:
    """Whose the headline is, given who has each later line, how, and whether the text says so."""
    text = "\n".join(["Dam cracks", *(f"{words} cracked." for words, *_ in below)])
    document = document_of(text, kinds={0: "headline"})
    head = span_of(document, "cracks")
    told = [
        Witness(span=span_of(document, f"{words} cracked."), mark=f"m{words}", voice=voice)
        for words, voice, _, _ in below
    ]
    lineages = [Lineage(span=head, origins=("o-nobody",), carriers=(), is_stated=False)]
    lineages += [
        Lineage(span=each.span, origins=(given.origin.id,), carriers=(), is_stated=is_stated)
        for each, (_, _, is_stated, given) in zip(told, below, strict=True)
    ]
    roots = (GUARDS, NOBODY, OWN)
    found = ways(Tracing(relays=(), roots=roots, stemma=Stemma(), lineages=tuple(lineages)))
    origins = {each: found.origins(each.span) for each in (witness(head), *told)}
    return [each.origin.name for each in told_below(origins, {document.id: document}, found)[witness(head)]]


@pytest.mark.parametrize(
    ("below", "expected"),
    [
        ([("It", "quoted", True, GUARDS), ("They", "own", True, OWN)], "reporters"),
        ([("It", "own", True, GUARDS), ("They", "own", True, OWN)], "guards"),
        ([("It", "own", False, OWN), ("They", "own", True, GUARDS)], "guards"),
        ([("It", "own", True, NOBODY), ("They", "own", True, GUARDS)], "guards"),
        ([("It", "own", False, OWN)], "nobody"),
    ],
    ids=["told before quoted", "the first", "stated only", "somebody only", "nobody states it"],
)
def test_of_several_below_the_first_that_is_told_of_somebody_counts(
    below: list[tuple[str, Voice, bool, Root]], expected: str
) -> None:
    assert handed_down(*below) == [expected]


def test_some_are_nobody_only_where_all_are() -> None:
    assert is_nobodys([NOBODY, NOBODY])
    assert not is_nobodys([NOBODY, GUARDS])


def test_lines_of_the_page_are_no_lines_of_the_text() -> None:
    text = "Dam cracks\nBy Odo Lark\nIt cracked.\nRead also\nRain fell.\nIt cracked early."
    document = document_of(text, kinds={0: "headline", 1: "byline", 3: "related"})
    assert text[: end_of_summary(document)].endswith("Rain fell.")
