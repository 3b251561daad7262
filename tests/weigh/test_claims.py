"""From loci to claims: whose witnesses count, and since when."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence

import pytest
from msgspec.structs import replace

from builders import document_of, span_of
from headwater.record.account import ClaimKind, Origin, Stemma, Variant, Witness
from headwater.record.collation import Lineage, Locus, Root, Tracing
from headwater.record.document import Document
from headwater.record.mark import Voice
from headwater.weigh.claims import (
    LAST_DAY,
    Weigher,
    as_referring,
    by_somebody,
    copies_among,
    first_day,
    is_in_quotation_marks,
    not_alike,
    with_origins,
    witnesses_of,
)
from headwater.weigh.ways import Ways, ways

FELL = "The chimney of the mill fell on Sunday."
ELSE = "Nobody was near it at the time."


def root(name: str, how: str = "named", weight: str = "known") -> Root:
    origin = Origin(id=f"o-{name}", name=name, kind="person", how="own", documents=(), evidence=())
    if how != "own":
        origin = replace(origin, how="named")
    return Root(
        origin=origin,
        weight="known" if weight == "known" else "unknown",
        identity=f"actor:{name}",
        names=(name,),
        is_named=True,
    )


VOLL, BREKKE, DESK = root("Voll"), root("Brekke"), root("the desk", how="own")


def article(name: str, published: str | None = None, headline: bool = False) -> Document:
    return document_of(
        f"{FELL}\n{ELSE}",
        path=f"{name}.txt",
        published=published,
        kinds={0: "headline"} if headline else {},
    )


ONE, OTHER = article("one", "2031-05-05"), article("other", "2031-05-04")


def lineage(document: Document, words: str, *roots: Root, is_stated: bool = True) -> Lineage:
    ids = tuple(each.origin.id for each in roots)
    return Lineage(span=span_of(document, words), origins=ids, carriers=ids, is_stated=is_stated)


def known(*lineages: Lineage) -> Ways:
    tracing = Tracing(relays=(), stemma=Stemma(), roots=(VOLL, BREKKE, DESK), lineages=lineages)
    return ways(tracing)


def witness(document: Document, words: str = FELL, voice: Voice = "own") -> Witness:
    return Witness(span=span_of(document, words), mark=f"{document.id}:{words[:5]}", voice=voice)


def locus(*witnesses: Witness, kind: ClaimKind = "event", speaker: str | None = None) -> Locus:
    variants = tuple(Variant(wording=each.span, witnesses=(each,)) for each in witnesses)
    return Locus(id="c1", kind=kind, story="s", text=FELL, variants=variants, speaker=speaker, denied_by=())


def weigher(found: Ways, *documents: Document, **given: object) -> Weigher:
    fields = {"disputed": frozenset(), **given}
    return Weigher(documents={each.id: each for each in documents}, ways=found, **fields)  # type: ignore[arg-type]


def origins(roots: Sequence[Root]) -> list[tuple[str, str]]:
    return [(each.origin.name, each.weight) for each in roots]


# ---------------------------------------------------------------- whole claims


def test_two_sources_of_two_articles_are_two_and_their_witnesses_say_so() -> None:
    found = known(lineage(ONE, FELL, VOLL), lineage(OTHER, FELL, BREKKE))
    claim = weigher(found, ONE, OTHER).claim(locus(witness(ONE), witness(OTHER)))
    assert (claim.independent.low, claim.independent.high, claim.verdict) == (2, 2, "corroborated")
    assert [each.witnesses[0].origins for each in claim.variants] == [("o-Voll",), ("o-Brekke",)]
    assert claim.first_seen == "2031-05-04"
    assert claim.carriers is None
    assert not claim.contested


def test_whom_only_a_headline_names_is_not_surely_another() -> None:
    headed = article("headed", headline=True)
    found = known(lineage(ONE, FELL, VOLL), lineage(headed, FELL, BREKKE), lineage(OTHER, FELL, BREKKE))
    weighing = weigher(found, ONE, OTHER, headed)
    claim = weighing.claim(locus(witness(ONE), witness(headed)))
    assert (claim.independent.low, claim.independent.high) == (1, 2)
    claim = weighing.claim(locus(witness(ONE), witness(headed), witness(OTHER)))
    assert claim.independent.low == 2


def test_one_source_of_two_articles_is_one() -> None:
    found = known(lineage(ONE, FELL, VOLL), lineage(OTHER, FELL, VOLL))
    claim = weigher(found, ONE, OTHER).claim(locus(witness(ONE), witness(OTHER)))
    assert (claim.independent.low, claim.independent.high, claim.verdict) == (1, 1, "single-origin")


def test_a_copy_surely_adds_nobody() -> None:
    found = known(lineage(ONE, FELL, VOLL), lineage(OTHER, FELL, BREKKE))
    copied = weigher(found, ONE, OTHER, copied_from={OTHER.id: [ONE.id]})
    assert copied.claim(locus(witness(ONE), witness(OTHER))).independent.low == 1


def test_a_statement_stands_on_its_speaker_and_its_carriers_on_who_heard_it() -> None:
    found = known(lineage(ONE, FELL, DESK))
    told = locus(witness(ONE, voice="quoted"), kind="statement", speaker="Voll")
    claim = weigher(found, ONE).claim(told)
    assert claim.variants[0].witnesses[0].origins == ("o-Voll",)
    assert claim.carriers is not None
    assert claim.speaker == "Voll"
    other = replace(told, other_speakers=((witness(ONE).mark, "Brekke"),))
    claim = weigher(found, ONE).claim(other)
    assert claim.variants[0].witnesses[0].origins == ("o-Brekke",)
    assert (claim.speaker, claim.independent.high) == ("Voll", 1)
    by_nobody = weigher(found, ONE).origins(replace(told, speaker="Lind"), witness(ONE))
    assert origins(by_nobody) == [("the desk", "known")]
    no_statement = weigher(found, ONE).origins(replace(told, kind="event"), witness(ONE))
    assert origins(no_statement) == [("the desk", "known")]


@pytest.mark.parametrize(("voice", "low"), [("own", 1), ("quoted", 2)])
def test_who_reports_what_the_speaker_has_put_out_may_have_it_from_there(voice: Voice, low: int) -> None:
    found = known(lineage(ONE, FELL, VOLL), lineage(OTHER, FELL, DESK))
    said = locus(witness(ONE, voice=voice), witness(OTHER, voice="quoted"), kind="statement", speaker="Voll")
    carriers = weigher(found, ONE, OTHER).claim(said).carriers
    assert carriers is not None
    assert (carriers.low, carriers.high) == (low, 2)


@pytest.mark.parametrize(
    ("disputed", "denied", "contested"), [(["c1"], False, True), (["c2"], False, False), ([], True, True)]
)
def test_what_is_disputed_or_denied_is_contested(disputed: list[str], denied: bool, contested: bool) -> None:
    told = replace(locus(witness(ONE)), denied_by=(span_of(ONE, ELSE),) if denied else ())
    found = weigher(known(lineage(ONE, FELL, VOLL)), ONE, disputed=disputed)
    assert found.claim(told).contested is contested


# ---------------------------------------------------------------- what a witness counts for


@pytest.mark.parametrize(
    ("document", "voice", "kind", "weight"),
    [
        (ONE, "own", "event", "known"),
        (ONE, "quoted", "event", "anonymous"),
        (ONE, "attributed", "event", "anonymous"),
        (article("headed", headline=True), "own", "event", "anonymous"),
        (ONE, "own", "figure", "known"),
    ],
)
def test_reporters_are_an_origin_of_what_the_body_itself_tells(
    document: Document, voice: Voice, kind: ClaimKind, weight: str
) -> None:
    found = weigher(known(lineage(document, FELL, DESK)), document)
    told = witness(document, voice=voice)
    assert origins(found.seen(locus(told, kind=kind), told, [DESK])) == [("the desk", weight)]
    assert origins(found.seen(locus(told, kind=kind), told, [VOLL])) == [("Voll", "known")]


def test_reporters_do_not_count_what_they_give_a_number_of_unless_they_say_so() -> None:
    told = witness(ONE)
    found = weigher(known(lineage(ONE, FELL, DESK, is_stated=False)), ONE)
    assert origins(found.seen(locus(told, kind="figure"), told, [DESK])) == [("the desk", "anonymous")]


def test_who_only_refers_to_a_thing_tells_nothing_of_it() -> None:
    told = witness(ONE)
    found = weigher(known(lineage(ONE, FELL, VOLL)), ONE, referring={told.mark})
    assert origins(found.seen(locus(told), told, [VOLL])) == [("Voll", "referring")]
    assert origins(found.seen(locus(told, kind="statement"), told, [VOLL])) == [("Voll", "known")]


def test_an_article_that_names_its_source_does_not_also_have_it_from_nowhere() -> None:
    stated, at_large = lineage(ONE, FELL, VOLL), lineage(ONE, ELSE, DESK, is_stated=False)
    found = weigher(known(stated, at_large), ONE)
    pairs = [(witness(ONE), [VOLL]), (witness(ONE, ELSE), [DESK])]
    assert {page: origins(roots) for page, roots in found.by_page(pairs).items()} == {
        ONE.id: [("Voll", "known")]
    }
    assert found.by_page(pairs) == found.by_page(reversed(pairs))


def test_revisions_of_one_page_are_one_article() -> None:
    revised = replace(OTHER, revision_of=ONE.id)
    found = weigher(known(lineage(ONE, FELL, VOLL), lineage(OTHER, FELL, BREKKE)), ONE, revised)
    assert found.page(revised.id) == found.page(ONE.id) == ONE.id
    assert found.page("gone") == "gone"
    pages = found.by_page([(witness(ONE), [VOLL]), (witness(OTHER), [BREKKE])])
    assert {page: len(roots) for page, roots in pages.items()} == {ONE.id: 2}


def test_two_sources_that_one_article_has_for_two_sentences_may_tell_two_things() -> None:
    found = weigher(known(), ONE, OTHER)
    apart = {witness(ONE): [VOLL], witness(ONE, ELSE): [BREKKE]}
    assert found.side_by_side(apart, ()) == {("actor:Brekke", "actor:Voll")}
    assert found.side_by_side(apart, {ONE.id}) == frozenset()
    assert found.side_by_side({witness(ONE): [VOLL, BREKKE]}, ()) == frozenset()
    assert found.side_by_side({**apart, witness(OTHER): [VOLL]}, ()) == frozenset()
    both = {**apart, witness(OTHER): [VOLL], witness(OTHER, ELSE): [BREKKE]}
    assert found.side_by_side(both, ()) == {("actor:Brekke", "actor:Voll")}


def test_sources_support_one_another_only_where_they_surely_tell_the_same() -> None:
    found = known(lineage(ONE, FELL, VOLL), lineage(OTHER, FELL, BREKKE))
    one, other = witness(ONE), witness(OTHER)
    unlike = replace(locus(one, other), alike=())
    first, second = sorted((one.mark, other.mark))
    sure = replace(locus(one, other), alike=((first, second),))
    verdicts = [weigher(found, ONE, OTHER).claim(each).verdict for each in (unlike, sure)]
    assert verdicts == ["uncorroborated", "corroborated"]
    assert not_alike({one: [VOLL, BREKKE]}, ()) == frozenset()
    assert not_alike({one: [VOLL], other: [BREKKE]}, None) == frozenset()


# ---------------------------------------------------------------- smaller rules


def test_weights_change_for_whom_they_should() -> None:
    assert origins(by_somebody([DESK, VOLL])) == [("the desk", "anonymous"), ("Voll", "known")]
    unknown = root("Lind", weight="unknown")
    assert origins(as_referring([VOLL, unknown])) == [("Voll", "referring"), ("Lind", "unknown")]


@pytest.mark.parametrize(
    ("pages", "copied_from", "copies"),
    [
        ("ab", {"b": ["a"]}, {"b"}),
        ("ac", {"b": ["a"], "c": ["b"]}, {"c"}),
        ("bc", {"b": ["a"], "c": ["a"]}, set()),
        ("ab", {"a": ["b"], "b": ["a"]}, {"a", "b"}),
        ("a", {"a": ["a"]}, set()),
        ("", {"b": ["a"]}, set()),
    ],
)
def test_copies_of_one_another_directly_or_by_others(
    pages: str, copied_from: dict[str, list[str]], copies: set[str]
) -> None:
    assert copies_among(list(pages), copied_from) == copies


def test_the_first_day_is_the_earliest_that_is_known() -> None:
    documents = [article(name, day) for name, day in (("a", "2031-05"), ("b", "2031-05-02"), ("c", None))]
    found = weigher(known(), *documents)
    assert found.first_seen([witness(each) for each in documents]) == "2031-05"
    assert found.first_seen([witness(each) for each in reversed(documents[1:])]) == "2031-05-02"
    assert found.first_seen([witness(documents[2])]) is None
    assert first_day("2031-05") < first_day("2031-05-02") < first_day("no date") == LAST_DAY


def test_each_origin_of_a_witness_is_named_once() -> None:
    variant = Variant(wording=span_of(ONE, FELL), witnesses=(witness(ONE),))
    [told] = witnesses_of([with_origins(variant, {witness(ONE): [VOLL, BREKKE, VOLL]}, ())])
    assert (told.origins, told.is_mention) == (("o-Voll", "o-Brekke"), False)


def test_a_witness_that_only_refers_to_a_thing_is_marked_and_is_not_the_first() -> None:
    early, late = article("a", "2031-05-01"), article("b", "2031-05-02")
    found = dataclasses.replace(weigher(known(), early, late), referring=frozenset({witness(early).mark}))
    claim = found.claim(locus(witness(early), witness(late)))
    marked = {each.span.document: each.is_mention for each in witnesses_of(claim.variants)}
    assert marked == {early.id: True, late.id: False}
    assert claim.first_seen == "2031-05-02"
    assert found.claim(locus(witness(early))).first_seen == "2031-05-01"


def test_what_no_lineage_covers_is_from_nobody() -> None:
    claim = weigher(known(), ONE).claim(locus(witness(ONE)))
    assert (claim.independent.low, claim.verdict) == (0, "unsourced")
    assert claim.variants[0].witnesses[0].origins == ()


def test_a_date_that_allows_any_day_is_nobody_s_first() -> None:
    documents = [article(name, day) for name, day in (("a", "XXXX"), ("b", "2031-05-02"))]
    found = weigher(known(), *documents)
    assert found.first_seen([witness(each) for each in documents]) == "2031-05-02"
    assert found.first_seen([witness(documents[0])]) is None


@pytest.mark.parametrize(
    ("text", "is_quoted"),
    [
        ('He said: "The mill fell', True),
        ('He said: "It did." The mill fell', False),
        ("He said: “The mill fell", True),
        ("He said: “It did.” The mill fell", False),
        ("“It did.\nThe mill fell", False),
    ],
)
def test_quotation_marks_that_are_still_open_on_the_line(text: str, is_quoted: bool) -> None:
    assert is_in_quotation_marks(text, text.index("The mill")) is is_quoted


def test_what_stands_below_a_headline_is_no_headline() -> None:
    headed = article("headed", headline=True)
    weighing = weigher(known(), headed)
    assert weighing.is_headline(witness(headed))
    below = Witness(span=span_of(headed, ELSE), mark="m", voice="own")
    assert not weighing.is_headline(below)
