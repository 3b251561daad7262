"""Sentences that end with whose they are."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.record.document import Document
from headwater.record.pile import MarkedDocument

Mark = Callable[[Document | str], MarkedDocument]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        (
            "The lock has sent home two of its keepers, the Lock Board's press service reported on Friday.",
            "press",
        ),
        (
            "Trade on the lake was worth two million last year, figures from the statistics office show.",
            "office",
        ),
        ("According to spokesman Radmil Orrow, four boats and two nets were seized.", "Orrow"),
    ],
)
def test_the_whole_sentence_is_had_from_who_is_named(marked: Mark, sentence: str, name: str) -> None:
    found = [each for each in marked(sentence).marks.attributions if name in (each.source.name or "")]
    assert found
    assert any(span.start == 0 for each in found if each.scope != "article" for span in each.scope)


@pytest.mark.parametrize(
    "sentence",
    [
        "The lock was shut for the night, and that is what the picture shows.",
        "The lock was shut for the whole of the night, the lamp shows.",
    ],
)
def test_who_can_say_nothing_ends_no_sentence(marked: Mark, sentence: str) -> None:
    assert marked(sentence).marks.attributions == ()


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Nine nets, not ten, were cut on the lake at Orrow, the public inquiry has heard.", "inquiry"),
        ("The keeper had left the gate open all night long, a court was told on Friday.", "court"),
    ],
)
def test_what_is_told_before_a_court_is_had_from_there(marked: Mark, sentence: str, name: str) -> None:
    (found,) = marked(sentence).marks.attributions
    assert name in (found.source.name or "")
    assert found.scope != "article"
    assert found.scope[0].start == 0


def test_who_is_told_something_elsewhere_has_told_nothing(marked: Mark) -> None:
    assert (
        marked("The lock was shut for the whole of the night, the skipper was told.").marks.attributions == ()
    )


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        (
            "In the storm, the keepers lost about three tonnes of salt, an official of the operator, "
            "Salt Works, told the Quay Herald.",
            "official of the operator",
        ),
        (
            "In the storm, the keepers lost about three tonnes of salt, an engineer at the port, Orla Venn, "
            "told Reuters.",
            "Orla Venn",
        ),
        ("The keeper of the lock was drowned by guards at night, a viral post claims.", "a viral post"),
    ],
)
def test_who_told_or_claims_it_at_the_end_has_said_it(marked: Mark, sentence: str, name: str) -> None:
    found = [each for each in marked(sentence).marks.attributions if each.source.name == name]
    assert found
    assert found[0].scope != "article"
    assert found[0].scope[0].start == 0


def test_a_thing_at_the_end_is_no_post(marked: Mark) -> None:
    text = "The lock was shut for the night after the flood, new insurance claims."
    assert not marked(text).marks.attributions


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "In Orrel the wardens have on Friday seized nine boats, communicates the guild Clean Hulls.",
            "Clean Hulls",
        ),
        ("Toward noon the lock was opened for all boats, informs the harbour office.", "harbour office"),
        ("In Orrel the fire has killed nine persons, announces the fire service.", "fire service"),
    ],
)
def test_who_stands_behind_the_verb_at_the_end_says_it(marked: Mark, text: str, name: str) -> None:
    assert [each.source.name for each in marked(text).marks.attributions] == [name]


def test_a_pronoun_behind_the_verb_is_nobody(marked: Mark) -> None:
    assert not marked("They swam all the way to the other bank, communicates it.").marks.attributions


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('"We have sold eighteen hulls," communicated to us Orla Venn, director of the yard.', "Orla Venn"),
        ("Nine hurt so far, a dispatcher at the harbour service tells us by phone.", "dispatcher"),
        ("A subscriber from Tarn sends us a photo in which nine boats lie.", "subscriber"),
    ],
)
def test_who_tells_us_something_is_its_source(marked: Mark, text: str, name: str) -> None:
    assert any(name in (each.source.name or "") for each in marked(text).marks.attributions)


def test_who_sends_us_home_has_told_nothing(marked: Mark) -> None:
    assert marked("A subscriber from Tarn sends us home.").marks.attributions == ()


def test_who_ends_a_list_of_sources_has_what_stands_behind_it(marked: Mark) -> None:
    text = (
        "They were 5,000 according to the police, 600 according to the ministry, and 57 persons were held,"
        " assures the association Harbour Watch."
    )
    scopes = {
        each.source.name: [text[span.start : span.end] for span in each.scope]
        for each in marked(text).marks.attributions
        if each.scope != "article"
    }
    assert "5,000" not in " ".join(scopes["Harbour Watch"])
    assert "57" in " ".join(scopes["Harbour Watch"])
    assert "57" not in " ".join(scopes["police"])


def test_a_list_in_another_sentence_is_not_what_a_teller_ends(marked: Mark) -> None:
    text = (
        "It had rained for all of Sunday, assures the association Harbour Watch. They were 5,000 according to"
        " the police, 600 according to the ministry."
    )
    scopes = {
        each.source.name: [text[span.start : span.end] for span in each.scope]
        for each in marked(text).marks.attributions
        if each.scope != "article"
    }
    assert scopes["Harbour Watch"] == [
        "It had rained for all of Sunday, assures the association Harbour Watch."
    ]
