"""Verbs in "-s" that the tagger takes for plurals."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.events.event_lexicon import EventLexicon
from headwater.mark.events.finite_plurals import is_finite_plural
from headwater.record.pile import MarkedDocument
from parses_by_hand import words_of

Marked = Callable[[str], MarkedDocument]


def types(found: MarkedDocument) -> dict[str, str]:
    """The type of each event by its words."""
    return {found.document.words(event.trigger): event.type for event in found.marks.events}


@pytest.mark.parametrize(
    ("text", "trigger", "event_type"),
    [
        (
            "The Ministry reserves the right to seek the protection of its honour.",
            "reserves the right",
            "THREATEN",
        ),
        ('"Our pump is sound": builder rejects blame for cracks in the Moll dam', "rejects", "REJECT"),
        ("Strong quake jolts southern Norland, felt in Lima", "jolts", "disaster"),
        ("Norland ship thwarts piracy attempt off Lima, 26 held", "thwarts", "COERCE"),
        ("Gunman kills 1, wounds 2 at harbour office", "wounds", "injury"),
        ("The owner, Ada Moll, disputes to this day that the pump leaked.", "disputes", "REJECT"),
    ],
)
def test_a_verb_is_found_though_it_looks_like_a_plural(
    marked: Marked, text: str, trigger: str, event_type: str
) -> None:
    assert types(marked(text)).get(trigger) == event_type


def test_a_plain_form_before_an_article_is_a_verb(marked: Marked) -> None:
    found = types(marked('"We are thrilled to have Ada Moll host the gala," the producers said.'))
    assert "host" in found


def test_a_plural_before_a_verb_stays_one(marked: Marked) -> None:
    assert types(marked("Norland police attacks kill two")).get("attacks") == "ASSAULT"


ROWS = "predicate\tpart\ttype\tmode\tcameo\tneeds\n" + "".join(
    f"{word}\t{part}\tdeed\t\t\t\n"
    for word, part in (
        *(("reject", "verb"), ("jolt", "verb"), ("host", "verb"), ("wound", "verb"), ("wound", "noun")),
        *(("raid", "verb"), ("raid", "noun")),
    )
)
LEXICON = EventLexicon.parse(ROWS)


@pytest.mark.parametrize(
    ("written", "at", "is_verb"),
    [
        ("builder/NN/compound/1 rejects/NNS/nsubj/2/reject blame/VBP/ROOT/2", 1, True),
        ("rejects/NNS/nsubj/1/reject blame/VBP/ROOT/1", 0, False),  # of nobody
        ("builder/NN/compound/1 gadgets/NNS/nsubj/2/gadget blame/VBP/ROOT/2", 1, False),  # no verb
        ("guard/NN/compound/1 raids/NNS/nsubj/2/raid end/VBP/ROOT/2", 1, False),  # a happening
        ("quake/NN/nmod/1 jolts/NNS/ROOT/1/jolt Lima/NNP/dep/1", 1, True),
        ("quake/NN/nmod/1 jolts/NNS/ROOT/1/jolt Lima/NNP/dep/1 ./././1", 1, False),  # no headline
        ("quake/NN/nmod/1 jolts/NNS/ROOT/1/jolt felt/VBD/dep/1", 1, False),
        ("the/DT/det/1 jolts/NNS/ROOT/1/jolt Lima/NNP/dep/1", 1, False),
        ("quake/NN/nmod/1 jolts/NNS/ROOT/1/jolt", 1, False),  # to nothing
        ("it/PRP/nsubj/1 jolts/NNS/ROOT/1/jolt ./././1", 1, True),
        ("man/NN/nsubj/1 kills/VBZ/ROOT/1 one/CD/dobj/1 wounds/NNS/conj/1/wound", 3, True),
        ("man/NN/nsubj/1 killed/VBD/ROOT/1 one/CD/dobj/1 wounds/NNS/conj/1/wound", 3, False),
    ],
)
def test_what_is_no_plural_has_what_only_a_verb_has(written: str, at: int, is_verb: bool) -> None:
    assert is_finite_plural(words_of(written).paragraph.parse[at], LEXICON) == is_verb


@pytest.mark.parametrize(
    ("written", "at", "is_verb"),
    [
        ("Ada/NNP/nsubj/1 host/NN/ROOT/1 the/DT/det/3 gala/NN/dobj/1", 1, True),
        ("her/PRP$/poss/1 host/NN/ROOT/1 the/DT/det/3 gala/NN/dobj/1", 1, False),
        ("good/JJ/amod/1 host/NN/ROOT/1 the/DT/det/3 gala/NN/dobj/1", 1, False),
        ("host/NN/ROOT/0 the/DT/det/2 gala/NN/dobj/0", 0, False),
        ("Ada/NNP/nsubj/1 host/NN/ROOT/1 of/IN/prep/1 galas/NNS/pobj/2", 1, False),
        ("Ada/NNP/nsubj/1 host/NN/ROOT/1", 1, False),
        ("Ada/NNP/nsubj/1 raid/NN/ROOT/1 the/DT/det/3 gala/NN/dobj/1", 1, False),
    ],
)
def test_a_noun_between_a_doer_and_an_article_is_a_verb(written: str, at: int, is_verb: bool) -> None:
    assert is_finite_plural(words_of(written).paragraph.parse[at], LEXICON) == is_verb
