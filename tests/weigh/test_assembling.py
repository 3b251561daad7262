"""Ids of the whole pile, claims in their order, and the timeline."""

from __future__ import annotations

from msgspec.structs import replace

from builders import document_of, span_of
from headwater.record.account import Claim, Disagreement, MadeBy, Side, Variant, Witness
from headwater.record.collation import Collation, Locus
from headwater.record.document import Document
from headwater.record.identity import mark_id
from headwater.record.mark import Event, Framing, Marks, Quote, Speaker, Time
from headwater.record.outlets import OutletRegister
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import Actor, Affair, ChainKey, Settlement, Story
from headwater.trace.trace import trace
from headwater.weigh.assemble import disputed, taken_up
from headwater.weigh.weigh import weigh

FIRST = document_of(
    'The dam cracked on 3 March. "It will hold," the stubborn mayor said.',
    path="a.txt",
    published="2024-03-04",
)
SECOND = document_of("The dam cracked in March.", path="b.txt", published="2024-03-06")
MAYOR = Actor(
    id="a1", name="Lena Vorst", names=("Lena Vorst",), kind="person", country=None, roles=(), mentions=()
)


def event(document: Document) -> Event:
    return Event(
        id="e0", document=document.id, trigger=span_of(document, "cracked"), type="FAIL", plover=None,
        cameo=None,
        actors=("c0", "c9"), recipients=(), place=None, time="t0", status="happened",
        voice="own", source="c0",
    )  # fmt: skip


def time(document: Document, words: str, edtf: str) -> Time:
    return Time(id="t0", span=span_of(document, words), edtf=edtf, duration=None, how="stated", evidence=())


def framing(actor: str) -> Framing:
    return Framing(
        id="l0",
        document=FIRST.id,
        actor=actor,
        label="stubborn",
        span=span_of(FIRST, "stubborn"),
        voice="own",
    )


QUOTE = Quote(
    id="q0", span=span_of(FIRST, "It will hold"), kind="direct", content=(span_of(FIRST, "It will hold"),),
    cue=(span_of(FIRST, "said"),), speaker=Speaker(span=span_of(FIRST, "the stubborn mayor"), actor="c0"),
    inside="q1", act="said", negated=False, hedged=False,
)  # fmt: skip
PILE = (
    MarkedDocument(
        document=FIRST,
        marks=Marks(
            document=FIRST.id,
            quotes=(QUOTE,),
            times=(time(FIRST, "3 March", "2024-03-03"),),
            events=(event(FIRST),),
            framing=(framing("c0"), framing("c9")),
        ),
    ),
    MarkedDocument(
        document=SECOND,
        marks=Marks(document=SECOND.id, times=(time(SECOND, "March", "XXXX-03"),), events=(event(SECOND),)),
    ),
)
SETTLEMENT = Settlement(
    copies=(),
    stories=(Story(id="s", title=None, documents=(FIRST.id, SECOND.id), when=None, affair="f"),),
    affairs=(Affair(id="f", stories=("s",), links=()),),
    actors=(MAYOR,),
    actor_of={ChainKey(FIRST.id, "c0"): "a1"},
    times=(replace(time(SECOND, "March", "2024-03"), id=mark_id(SECOND.id, "t0"), how="inferred"),),
)


def locus(name: str, *documents: Document) -> Locus:
    return Locus(
        id=name,
        kind="event",
        story="s",
        text="The dam cracked",
        variants=tuple(
            Variant(
                wording=span_of(document, "The dam cracked"),
                witnesses=(
                    Witness(span=span_of(document, "cracked"), mark=mark_id(document.id, "e0"), voice="own"),
                ),
            )
            for document in documents
        ),
        speaker=None,
        denied_by=(),
    )


DISAGREEMENT = Disagreement(
    id="d", about="when", kind="date", open=False, claims=("both",),
    sides=(Side(value="3 March", witnesses=()), Side(value="March", witnesses=())),
)  # fmt: skip
OUTLETS = OutletRegister()
ACCOUNT = weigh(
    tuple(reversed(PILE)),
    SETTLEMENT,
    [Collation(loci=(locus("one", SECOND), locus("both", FIRST, SECOND)), disagreements=(DISAGREEMENT,))],
    trace(PILE, SETTLEMENT, OUTLETS),
    (),
    MadeBy(program="p", models=(), lexicons=()),
)


def claim(name: str) -> Claim:
    return next(each for each in ACCOUNT.claims if each.id == name)


def test_marks_have_ids_of_the_pile_and_actors() -> None:
    (quote,) = ACCOUNT.quotes
    assert (quote.id, quote.inside) == (mark_id(FIRST.id, "q0"), mark_id(FIRST.id, "q1"))
    assert quote.speaker is not None
    assert quote.speaker.actor == "a1"
    found = {each.id: each for each in ACCOUNT.events}[mark_id(FIRST.id, "e0")]
    assert (found.actors, found.source, found.time) == (("a1",), "a1", mark_id(FIRST.id, "t0"))


def test_an_issuers_own_words_are_quotes_where_a_claim_rests_on_them() -> None:
    marks = Marks(document=FIRST.id, own_words=(replace(QUOTE, id="own0"), replace(QUOTE, id="own9")))
    assert [each.id for each in taken_up(marks, {"own9", "q0"})] == ["own9"]


def test_a_label_for_nobody_is_left_out() -> None:
    assert [each.actor for each in ACCOUNT.framing] == ["a1"]


def test_a_settled_time_replaces_the_partial_one() -> None:
    times = {each.id: (each.edtf, each.how) for each in ACCOUNT.times}
    assert times == {
        mark_id(FIRST.id, "t0"): ("2024-03-03", "stated"),
        mark_id(SECOND.id, "t0"): ("2024-03", "inferred"),
    }


def test_documents_stand_in_the_order_of_their_paths() -> None:
    assert [document.path for document in ACCOUNT.documents] == ["a.txt", "b.txt"]


def test_the_most_widely_carried_comes_first_and_tells_who_was_first() -> None:
    assert [each.id for each in ACCOUNT.claims] == ["both", "one"]
    assert [claim(name).first_seen for name in ("both", "one")] == ["2024-03-04", "2024-03-06"]


def test_only_what_is_differed_about_is_contested() -> None:
    assert [claim(name).contested for name in ("both", "one")] == [True, False]


def test_witnesses_name_their_origins() -> None:
    origins = {origin.id for origin in ACCOUNT.origins}
    for each in ACCOUNT.claims:
        assert each.verdict == "unsourced"
        assert all(set(witness.origins) <= origins and witness.origins for variant in each.variants
                   for witness in variant.witnesses)  # fmt: skip


def test_the_timeline_runs_by_date() -> None:
    assert [entry.edtf for entry in ACCOUNT.timeline] == ["2024-03", "2024-03", "2024-03-03"]
    assert {(entry.edtf, entry.claim) for entry in ACCOUNT.timeline} == {
        ("2024-03", "one"),
        ("2024-03", "both"),
        ("2024-03-03", "both"),
    }


def test_two_renderings_of_one_utterance_contest_nothing() -> None:
    worded = replace(DISAGREEMENT, id="w", kind="wording", claims=("one",))
    assert disputed([worded]) == frozenset()
    assert disputed([worded, DISAGREEMENT]) == {"both"}
