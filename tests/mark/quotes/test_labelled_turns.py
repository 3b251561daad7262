"""Labels that name whose words follow."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from msgspec.structs import replace

from builders import document_of
from headwater.mark.cast import Cast, cast
from headwater.mark.parsed import ParsedDocument
from headwater.mark.quotes.labelled_turns import labelled_turns, turns_of
from headwater.record.document import Document, Zone
from headwater.record.mark import Chain, Mention
from headwater.record.span import Span

Parser = Callable[[Document | str], ParsedDocument]


def labelled(*turns: str, outlet: str | None = None, author: str | None = None) -> Document:
    """A document whose lines hold a label and words, the label a zone of its own."""
    document = document_of("\n".join(turns), outlet=outlet)
    zones: list[Zone] = []
    for zone in document.zones:
        label = document.text[zone.start : zone.end].find(":") + 1
        if label:
            zones.append(Zone(start=zone.start, end=zone.start + label, kind="byline"))
        zones.append(Zone(start=zone.start + label + bool(label), end=zone.end, kind=zone.kind))
    return replace(document, zones=tuple(zones), author=author)


def people(document: Document, *names: str) -> Cast:
    spans = [Span(document=document.id, start=at, end=at + 1) for at in range(len(names))]
    chains = [
        Chain(id=f"c{n}", name=name, names=(name,), kind="person", country=None, roles=(), mentions=(span,))
        for n, (name, span) in enumerate(zip(names, spans, strict=True))
    ]
    mentions = [Mention(id=c.id, span=c.mentions[0], form="name", chain=c.id) for c in chains]
    return cast(mentions, chains)


def spoken(parse: Parser, document: Document, *names: str, asked: int | None = None) -> dict[str, str]:
    """Whose the words of each line are."""
    known = people(document, *names)
    span = Span(document=document.id, start=asked, end=asked + 1) if asked is not None else None
    found = labelled_turns(turns_of(parse(document).paragraphs), document, known, span)
    texts = {each.start: each.text for each in parse(document).paragraphs}
    return {texts[start]: known.chain_at(words.meant) or "?" for start, words in found.items()}


def test_fewer_than_three_labels_are_no_dialogue(parse: Parser) -> None:
    assert not turns_of(parse(labelled("Venn: Yes.", "Pell: No.")).paragraphs)


@pytest.mark.parametrize("label", ["ADA VENN, KEEPER", "VENN", "Dr Venn", "A.V.", "Ada Venn (laughs)"])
def test_a_label_means_whom_the_article_names(parse: Parser, label: str) -> None:
    document = labelled("HOLM, HOST: Is it shut?", f"{label}: It is.", "HOLM: Why?")
    assert spoken(parse, document, "Ada Venn") == {"It is.": "c0"}


@pytest.mark.parametrize("label", ["Brae Post", "Post", "BP", "Q", "Presenter", "Holm", "Kontor"])
def test_the_outlet_asks_under_many_labels(parse: Parser, label: str) -> None:
    turns = (f"{label}: Is it shut?", "Venn: It is.", f"{label}: Why?", "Venn: I ask you: why not?")
    document = labelled(*turns, outlet="The Brae Post", author="Petra Holm")
    assert set(spoken(parse, document, "Ada Venn", "Petra Holm").values()) == {"c0"}


def test_of_two_persons_the_one_who_asks_is_the_interviewer(parse: Parser) -> None:
    document = labelled("Holm: Is it shut?", "Venn: It is.", "Holm: Why?", "Venn: It leaks.")
    assert spoken(parse, document, "Ada Venn", "Petra Holm") == {"It is.": "c0", "It leaks.": "c0"}


def test_nobody_is_quoted_where_no_label_means_a_person(parse: Parser) -> None:
    assert not spoken(parse, labelled("Pros: It is light.", "Cons: It leaks.", "Pros: It floats."))


def test_an_answer_is_that_of_the_one_who_is_asked(parse: Parser) -> None:
    turns = ("Q: Is it shut?", "A: It is.", "Q: Why?", "A: It leaks.")
    assert spoken(parse, labelled(*turns), "Ada Venn", asked=0) == {"It is.": "c0", "It leaks.": "c0"}
    assert not spoken(parse, labelled(*turns), "Ada Venn")


def test_a_turn_goes_on_until_the_writer_tells_of_the_speaker(parse: Parser) -> None:
    turns = (
        "Q: Is it shut?",
        "Venn: It is.",
        "The gates leaked.",
        "Venn looks away.",
        "It rains.",
        "Q: Why?",
    )
    document = labelled(*turns, "Venn: It leaks.", "We waited.", "She lives in Brae.")
    assert list(spoken(parse, document, "Ada Venn")) == [
        "It is.",
        "The gates leaked.",
        "It leaks.",
        "We waited.",
    ]


def test_initials_mean_the_person_and_not_somebody_of_that_name(parse: Parser) -> None:
    document = labelled("HOLM, HOST: Is it shut?", "A. V.: It is.", "HOLM: Why?")
    assert spoken(parse, document, "A. V.", "Ada Venn") == {"It is.": "c1"}


def test_between_two_labels_of_one_speaker_somebody_else_has_spoken(parse: Parser) -> None:
    document = labelled("Q: Is it shut?", "Venn: It is.", "The town was not warned.", "A.V.: It was.")
    assert list(spoken(parse, document, "Ada Venn")) == ["It is.", "It was."]


@pytest.mark.parametrize(
    "turns",
    [
        ("REBA STALL: Good evening.", "VENN: It is shut.", "PELL: It leaks.", "STALL: Why?"),
        ("REBA STALL: With me is Ada Venn.", "VENN: It is shut.", "STALL: Idris Pell?", "PELL: It leaks."),
    ],
)
def test_who_welcomes_or_brings_on_the_others_is_the_host(parse: Parser, turns: tuple[str, ...]) -> None:
    found = spoken(parse, labelled(*turns), "Ada Venn", "Idris Pell", "Reba Stall")
    assert found == {"It is shut.": "c0", "It leaks.": "c1"}


def test_where_the_press_asks_nobody_is_the_host(parse: Parser) -> None:
    turns = ("MAYOR ADA VENN: Good evening.", "QUESTION (Tarn Post): Is it shut?", "VENN: It is.")
    assert set(spoken(parse, labelled(*turns), "Ada Venn")) == {"Good evening.", "It is."}


def test_thousands_of_labels_take_no_long_time(parse: Parser) -> None:
    document = labelled(*(f"Keeper{n} Venn{n}: Yes." for n in range(3000)))
    known = people(document, *(f"Keeper{n} Venn{n}" for n in range(3000)))
    turns = turns_of(parse(document).paragraphs)
    begun = time.process_time()
    assert len(labelled_turns(turns, document, known, None)) == 3000
    assert time.process_time() - begun < 3
