"""A headline or first line has a figure or an event from whom a like sentence below names."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from builders import document_of
from headwater.record.account import Origin, Stemma
from headwater.record.collation import Lineage, Root, Tracing
from headwater.record.mark import Event, Figure, Marks, Sentence
from headwater.record.span import Span
from headwater.weigh.repeated import handed_by_words
from headwater.weigh.ways import ways

HEAD = "Three pipes under the bay were damaged."
EMPTY = {"three", "the", "were", "under", "in", "of", "some"}
MIDDLE = "Boats lay idle for a day."


def root(name: str, weight: str) -> Root:
    origin = Origin(id=f"o-{name}", name=name, kind="person", how="named", documents=(), evidence=())
    return Root(origin=origin, weight=weight, identity=name)  # type: ignore[arg-type]


FIRM, NOBODY = root("firm", "known"), root("nobody", "unknown")


def handed(
    below: str, *, people: tuple[str, str] = ("", ""), head: str = HEAD, number: str = "Three"
) -> set[str]:
    """The marks at the head that have their origin from the last line, which a firm says."""
    text = "\n".join((head, MIDDLE, MIDDLE, below))
    document = document_of(text)
    spans = [Span(document=document.id, start=zone.start, end=zone.end) for zone in document.zones]
    sentences = tuple(Sentence(span=span, lemmas=lemmas(document.words(span))) for span in spans)
    figures = tuple(
        Figure(
            id=f"n{span.start}", span=replace(span, end=span.start + len(number)), value=3.0, low=None,
            high=None, bound="exactly", unit=None, of=None,
        )
        for span in spans
        if document.words(span).startswith(number)
    )  # fmt: skip
    events = tuple(
        event(document.id, text.index("damaged", span.start), who)
        for span, who in zip((spans[0], spans[-1]), people, strict=True)
        if "damaged" in document.words(span)
    )
    marks = Marks(document=document.id, sentences=sentences, figures=figures, events=events)
    lineages = tuple(
        Lineage(span=span, origins=(f"o-{found.origin.name}",), carriers=(), is_stated=found is FIRM)
        for span, found in zip(spans, (NOBODY, NOBODY, NOBODY, FIRM), strict=True)
    )
    found = ways(Tracing(relays=(), roots=(FIRM, NOBODY), stemma=Stemma(), lineages=lineages))
    told = handed_by_words(marks, document, found, (), {})
    assert all(roots == [FIRM] for roots in told.values())
    return {id_[0] for id_ in told}


def lemmas(words: str) -> tuple[str, ...]:
    return tuple(word for word in words.casefold().strip(".").split() if word not in EMPTY)


def event(document: str, start: int, who: str) -> Event:
    return Event(
        id=f"e{start}", document=document, trigger=Span(document=document, start=start, end=start + 7),
        type="damage", plover=None, cameo=None, actors=(), recipients=(who,) if who else (), place=None,
        time=None, status="happened", voice="own", source=None,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("below", "marks"),
    [
        ("Three pipes in the bay were damaged.", {"n", "e"}),
        ("Three cranes in the dock were damaged.", set()),
        ("Some pipes in the bay were damaged.", {"e"}),
        ("Pipes under the bay were mended.", set()),
    ],
)
def test_what_a_like_sentence_says_is_had_from_its_source(below: str, marks: set[str]) -> None:
    assert handed(below) == marks


def test_other_people_need_more_words_of_one_kind() -> None:
    head, below = "Front rooms of Odo damaged.", "Front rooms of Ina damaged."
    assert handed(below, people=("odo", "odo"), head=head) == {"e"}
    assert handed(below, people=("odo", "ina"), head=head) == set()


@pytest.mark.parametrize(
    ("head", "below", "marks"),
    [
        ("Three dead at the weir.", "Three keepers of the lock were killed.", {"n"}),
        ("Three deaths show what was wrong.", "Three keepers died when it rained.", {"n"}),
        ("Three hurt at the weir.", "Three keepers of the lock were killed.", set()),
        ("Three dead at the weir.", "Three keepers waited. Nobody was killed.", set()),
    ],
)
def test_the_same_toll_is_told_in_other_words(head: str, below: str, marks: set[str]) -> None:
    assert handed(below, head=head) == marks


@pytest.mark.parametrize(
    ("below", "marks"),
    [
        ("The keepers waited for the three, it said.", {"n"}),
        ("The keepers waited for three, it said.", set()),
    ],
)
def test_so_many_are_those_of_the_sentence_after(below: str, marks: set[str]) -> None:
    assert handed(below, head="Three wardens sent away.") == marks


def test_words_of_a_number_are_not_what_two_sentences_share() -> None:
    assert handed("Three pipes, she said of the noise at noon.", head="Three pipes.") == set()


@pytest.mark.parametrize(
    ("number", "below", "marks"),
    [
        ("Nine", "The keepers waited for the nine, it said.", {"n"}),
        ("Two", "The keepers waited for the two, it said.", set()),
        ("9", "The keepers waited for the 9, it said.", set()),
    ],
)
def test_neither_one_nor_two_nor_figures_are_taken_up_again(number: str, below: str, marks: set[str]) -> None:
    assert handed(below, head=f"{number} wardens sent away.", number=number) == marks


def test_whom_people_gave_an_event_to_is_whom_its_head_has_it_from() -> None:
    text = f"{HEAD}\n{MIDDLE}\nThree pipes in the bay were damaged."
    document = document_of(text)
    spans = [Span(document=document.id, start=zone.start, end=zone.end) for zone in document.zones]
    sentences = tuple(Sentence(span=span, lemmas=lemmas(document.words(span))) for span in spans)
    events = tuple(event(document.id, text.index("damaged", span.start), "") for span in (spans[0], spans[2]))
    found = ways(Tracing(relays=(), roots=(FIRM, NOBODY), stemma=Stemma(), lineages=()))
    marks = Marks(document=document.id, sentences=sentences, events=events)
    assert handed_by_words(marks, document, found, (), {events[1].id: [FIRM]}) == {events[0].id: [FIRM]}
    assert handed_by_words(marks, document, found, (), {}) == {}
    assert handed_by_words(replace(marks, sentences=()), document, found, (), {events[1].id: [FIRM]}) == {}
