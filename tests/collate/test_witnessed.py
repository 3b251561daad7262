"""One document's marks, found by place, with what the pile has settled about them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import document_of, span_of
from headwater.collate.witnessed import LEAD, Placed, Witnessed, containers, witnessed
from headwater.record.identity import mark_id
from headwater.record.mark import Event, Framing, Marks, Place, Sentence, Time
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import ChainKey, Settlement
from headwater.record.span import Span

LONG = "The keeper locked the northern gate before the flood, he slept."
TEXT = f"{LONG}\nHalden, Norvik was dry. Pell in the Sorrel valley was wet; Ostby and Vale were not."
DOCUMENT = document_of(TEXT)


def event(words: str, *, is_saying: bool = False) -> Event:
    return Event(
        id=f"e{words}", document=DOCUMENT.id, trigger=span_of(DOCUMENT, words), type="close", plover=None,
        cameo=None, actors=(), recipients=(), place=None, time=None, status="happened", voice="own",
        source=None, is_saying=is_saying,
    )  # fmt: skip


def place(name: str) -> Place:
    return Place(
        id=f"p{name}", span=span_of(DOCUMENT, name), name=name, country=None, latitude=None, longitude=None,
        geonames=None,
    )  # fmt: skip


def label(words: str, voice: str = "own") -> Framing:
    return Framing(
        id=f"f{words}", document=DOCUMENT.id, actor="c0", label=words, span=span_of(DOCUMENT, words),
        voice="own" if voice == "own" else "quoted",
    )  # fmt: skip


SENTENCE = Sentence(
    span=span_of(DOCUMENT, LONG),
    lemmas=(),
    clauses=(
        span_of(DOCUMENT, LONG),
        span_of(DOCUMENT, LONG[: LONG.index(",")]),
        span_of(DOCUMENT, "he slept"),
    ),
)
NAMES = ("Halden", "Norvik", "Pell", "Sorrel valley", "Ostby", "Vale")
MARKS = Marks(
    document=DOCUMENT.id,
    sentences=(SENTENCE,),
    events=(event("slept"), event("locked"), event("dry", is_saying=True)),
    places=tuple(place(name) for name in reversed(NAMES)),
    framing=(label("keeper"), label("northern", "quoted"), label("gate")),
    times=(
        Time(
            id="t0", span=span_of(DOCUMENT, "before"), edtf="XXXX", duration=None, how="stated", evidence=()
        ),
        Time(id="t1", span=span_of(DOCUMENT, "was"), edtf="2031", duration=None, how="stated", evidence=()),
    ),
)
ENTRY = MarkedDocument(document=DOCUMENT, marks=MARKS)
SETTLED = Settlement(
    copies=(),
    stories=(),
    affairs=(),
    actors=(),
    actor_of={ChainKey(DOCUMENT.id, "c0"): "a7"},
    times=(
        Time(
            id=mark_id(DOCUMENT.id, "t0"), span=span_of(DOCUMENT, "before"), edtf="2031-05", duration=None,
            how="inferred", evidence=(),
        ),
    ),
)  # fmt: skip


@pytest.fixture
def source() -> Witnessed:
    return witnessed([ENTRY], SETTLED)[DOCUMENT.id]


def test_who_and_when_are_the_pile_s(source: Witnessed) -> None:
    assert [source.actor(chain) for chain in ("c0", "c1", None)] == ["a7", None, None]
    assert source.times == {"t0": "2031-05", "t1": "2031"}
    assert source.id == DOCUMENT.id
    assert source.words(span_of(DOCUMENT, "locked")) == "locked"


def test_events_stand_in_order_without_mere_sayings(source: Witnessed) -> None:
    whole = Span(document=DOCUMENT.id, start=0, end=len(TEXT))
    assert [source.words(each.trigger) for each in source.events.within(whole)] == ["locked", "slept"]


def test_only_labels_in_the_outlet_s_own_voice_count(source: Witnessed) -> None:
    assert source.labels(SENTENCE.span) == 2
    assert source.labels(span_of(DOCUMENT, "keeper locked the northern")) == 1
    assert source.labels(span_of(DOCUMENT, "he slept")) == 0


@pytest.mark.parametrize(
    ("words", "is_found"), [("The", True), ("slept.", True), ("Halden", False), ("not.", False)]
)
def test_the_sentence_of_an_offset(source: Witnessed, words: str, is_found: bool) -> None:
    assert source.sentence_at(TEXT.index(words)) is (SENTENCE if is_found else None)


def test_before_the_first_sentence_there_is_none() -> None:
    marks = Marks(document=DOCUMENT.id, sentences=(Sentence(span=span_of(DOCUMENT, "slept"), lemmas=()),))
    late = witnessed([MarkedDocument(document=DOCUMENT, marks=marks)], SETTLED)[DOCUMENT.id]
    assert late.sentence_at(0) is None


@pytest.mark.parametrize(
    ("words", "wording"),
    [
        ("gate", LONG[: LONG.index(",")]),
        ("slept", LONG),  # its clause is too short to be shown alone
        ("flood, he", LONG),
        ("Halden", "Halden"),
    ],
)
def test_the_wording_is_the_smallest_clause_that_reads_alone(
    source: Witnessed, words: str, wording: str
) -> None:
    assert source.words(source.wording(span_of(DOCUMENT, words))) == wording


def test_a_wording_begins_behind_the_dateline_unless_it_is_of_that() -> None:
    text = "BRUNN, 4 May (Ostwire) - The keeper locked both of the gates."
    dispatch = document_of(text)
    sentences = (Sentence(span=span_of(dispatch, text), lemmas=()),)
    entry = MarkedDocument(document=dispatch, marks=Marks(document=dispatch.id, sentences=sentences))
    source = witnessed([entry], SETTLED)[dispatch.id]
    assert source.words(source.wording(span_of(dispatch, "locked"))) == text[text.index("The keeper") :]
    assert source.words(source.wording(span_of(dispatch, "4 May"))) == text


def test_a_wording_never_loses_what_it_is_of(source: Witnessed) -> None:
    beyond = Span(document=DOCUMENT.id, start=TEXT.index("slept"), end=TEXT.index("Norvik"))
    assert source.wording(beyond).covers(beyond)


def test_in_what_a_place_lies_as_articles_say_it() -> None:
    assert containers([ENTRY]) == {"Halden": frozenset({"Norvik"})}
    inside = MarkedDocument(
        document=DOCUMENT,
        marks=Marks(document=DOCUMENT.id, places=(place("Pell"), place("Halden"), place("Norvik"))),
    )
    assert containers([inside, ENTRY]) == {"Halden": frozenset({"Norvik"})}
    assert containers([]) == {}


SPANS = st.lists(st.tuples(st.integers(0, 20), st.integers(0, 9)), max_size=8)


@given(SPANS, st.integers(0, 20), st.integers(0, 20))
def test_what_lies_within_is_found_in_order(pairs: list[tuple[int, int]], start: int, length: int) -> None:
    spans = [Span(document="d", start=first, end=first + size) for first, size in pairs]
    around = Span(document="d", start=start, end=start + length)
    found = Placed.of(spans, lambda span: span).within(around)
    expected = sorted(span for span in spans if start <= span.start < around.end and span.end <= around.end)
    assert found == expected


def test_the_first_sentences_are_the_lead() -> None:
    text = "".join(f"Boat {number} came in.\n" for number in range(6))
    document, size = document_of(text), len("Boat 0 came in.\n")
    spans = [Span(document=document.id, start=at, end=at + size - 1) for at in range(0, len(text), size)]
    sentences = tuple(Sentence(span=span, lemmas=()) for span in spans)
    for told in (sentences, sentences[:2]):
        entry = MarkedDocument(document=document, marks=Marks(document=document.id, sentences=told))
        found = witnessed([entry], SETTLED)[document.id]
        assert [found.is_in_lead(each.span.start) for each in told] == [at < LEAD for at in range(len(told))]
