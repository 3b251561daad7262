"""From a group of readings to an aligned place."""

from __future__ import annotations

from dataclasses import replace as with_fields

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders import document_of, span_of
from differing import compared
from headwater.collate.loci import (
    folded,
    is_denial,
    lacks,
    locus,
    opened,
    others_told,
    spans,
    variants,
    witness,
)
from headwater.collate.reading import Reading
from headwater.collate.witnessed import Witnessed
from headwater.record.collation import Locus
from headwater.record.mark import Marks
from headwater.record.pile import MarkedDocument
from readings_by_hand import happened, said

PLAIN = "A fire destroyed the old rope works beside the canal."


def fire(document: str, text: str = PLAIN, **fields: object) -> Reading:
    return happened(text, "DESTROY", "destroyed", document=document, **fields)


def sources(*readings: Reading) -> dict[str, Witnessed]:
    return dict(compared(*readings).sources)


def place(*readings: Reading) -> Locus:
    return locus("s1", readings, sources(*readings))


def test_a_place_has_each_wording_with_its_witnesses() -> None:
    found = place(fire("d1"), fire("d2"), fire("d3", "Flames destroyed the old rope works."))
    assert [len(variant.witnesses) for variant in found.variants] == [2, 1]
    assert (found.kind, found.story, found.text, found.denied_by) == ("event", "s1", PLAIN, ())


def test_a_denial_stands_apart_and_its_wording_is_not_shown() -> None:
    told, denied = fire("d1"), fire("d2", "No fire destroyed it.", status="denied")
    found = place(told, denied)
    assert found.denied_by == (denied.span,)
    assert [each.mark for variant in found.variants for each in variant.witnesses] == [told.mark]
    assert found.id == place(told).id


def test_a_denial_that_nobody_contradicts_is_the_assertion() -> None:
    denied = fire("d1", status="denied")
    assert is_denial(denied)
    assert not is_denial(said(PLAIN, negated=True))
    found = place(denied)
    assert (found.denied_by, found.text) == ((), PLAIN)


@pytest.mark.parametrize(
    "worse",
    [
        with_fields(fire("d0"), is_opinion=True),
        with_fields(fire("d0"), labels=1),
        fire("d0", "It destroyed the old rope works beside the wide canal."),
        fire("d0", "Fire destroyed it."),
        fire("d0", PLAIN[:-1] + " and " + " ".join(f"word{n}" for n in range(20)) + "."),
    ],
    ids=["opinion", "labelled", "pronoun", "too short", "too long"],
)
def test_the_plainest_wording_is_shown(worse: Reading) -> None:
    assert place(worse, fire("d1")).text == PLAIN


def test_a_machines_words_are_shown_last() -> None:
    translated, own = fire("d0", "A fire destroyed the rope works on the canal."), fire("d1")
    found = sources(translated, own)
    entry = found["d0"].entry
    document = replace(entry.document, translated_from="de")
    found["d0"] = with_fields(found["d0"], entry=replace(entry, document=document))
    assert locus("s1", [translated, own], found).text == PLAIN


def test_wordings_alike_but_for_case_and_marks_are_one() -> None:
    readings = [fire("d1"), fire("d2", "A FIRE destroyed the old “rope works” beside the canal!")]
    found = variants(readings, sources(*readings))
    assert [[each.mark for each in variant.witnesses] for variant in found] == [
        [reading.mark for reading in readings]
    ]
    assert found[0].wording == readings[0].wording


@pytest.mark.parametrize(
    ("text", "cut", "shown"),
    [
        ('"We are done," said Orrick.', 'We are done," said Orrick.', '"We are done," said Orrick.'),
        ("“We are done,” said Orrick.", "We are done,” said Orrick.", "“We are done,” said Orrick."),
        ('"We are done, and we leave."', "We are done", "We are done"),
        ('"We" and "they" left.', 'We" and "they" left.', '"We" and "they" left.'),
        ("He said “we” are done.", "we” are done.", "“we” are done."),
        ("We are done.", "We are done.", "We are done."),
    ],
)
def test_a_wording_that_closes_a_quotation_opens_it(text: str, cut: str, shown: str) -> None:
    document = document_of(text)
    source = Witnessed(MarkedDocument(document=document, marks=Marks(document=document.id)), {}, {}, {}, {})
    assert document.words(opened(source, span_of(document, cut))) == shown


@given(st.text(max_size=40))
def test_folding_is_idempotent_and_blind_to_case(words: str) -> None:
    assert folded(folded(words)) == folded(words)
    assert folded(f"  {words}!") == folded(words)


def test_a_statement_is_of_its_most_frequent_speaker() -> None:
    readings = [
        said(PLAIN, document=f"d{n}", speaker=who) for n, who in enumerate(("a-x", None, "a-y", "a-y"))
    ]
    assert place(*readings).speaker == "a-y"
    assert place(said(PLAIN)).speaker is None


def test_a_witness_has_no_origins_yet_and_spans_are_sorted() -> None:
    first, second = fire("d1"), fire("d2")
    assert (witness(first).mark, witness(first).voice, witness(first).origins) == (first.mark, "own", ())
    assert spans([second, first]) == (first.span, second.span)


def test_a_wording_that_strays_is_not_shown_for_the_rest() -> None:
    readings = [
        happened("Fire swept the old mill at Karvost on Sunday", "disaster", "Fire", document="d1"),
        happened("A fire swept through the old mill on Sunday", "disaster", "fire", document="d2"),
        happened("Insurers in distant Ostrel recall that costly fire", "disaster", "fire", document="d3"),
    ]
    assert "mill" in place(*readings).text


def test_a_clause_that_names_the_claims_people_and_few_other_deeds_is_preferred() -> None:
    full = happened("Ida Orr was held at the quay.", "COERCE", "held", recipients=frozenset({"a-orr"}))
    bare = happened("A suspect was held at the quay.", "COERCE", "held", beside=frozenset({"a", "b", "c"}))
    assert lacks(bare, frozenset({"a-orr"}))
    assert not lacks(full, frozenset({"a-orr"}))
    assert not lacks(bare, frozenset())
    assert (others_told(full), others_told(bare)) == (0, 2)
