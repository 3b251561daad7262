"""Verbs in "-s" that the tagger takes for plurals."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.record.pile import MarkedDocument

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
