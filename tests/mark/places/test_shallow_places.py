"""Places in an article that is not parsed."""

from __future__ import annotations

import pytest

from builders import document_of
from headwater.mark.article import Tools
from headwater.mark.places.shallow_places import can_be_name, known_form, nominatives, places_by_list
from passages import Parse


def read(parse: Parse, tools: Tools, text: str, language: str) -> list[tuple[str, str]]:
    """The words and the known forms of the places of a text."""
    document = document_of(text, language=language)
    (paragraph,) = parse(document).paragraphs
    return [(document.words(span), form) for span, form in places_by_list(paragraph, tools.gazetteer)]


@pytest.mark.parametrize(
    ("text", "language", "places"),
    [
        ("Шлюз открыли в Москве.", "ru", [("Москве", "Москва")]),
        (
            "Le navire est parti de Marseille vers le Portugal.",
            "fr",
            [("Marseille", "Marseille"), ("Portugal", "Portugal")],
        ),
        ("El barco llegó a Buenos Aires.", "es", [("Buenos Aires", "Buenos Aires")]),
        ("le navire est parti.", "fr", []),
        ("", "fr", []),
    ],
)
def test_states_and_large_places_are_found(
    parse: Parse, tools: Tools, text: str, language: str, places: list[tuple[str, str]]
) -> None:
    assert (read(parse, tools, text, language) if text else []) == places


@pytest.mark.parametrize(
    ("text", "may_be"),
    [
        ("Oslo", True),
        ("Ulm", False),
        ("oslo", False),
        ("OSLO", False),
        ("-Oslo", False),
        ("القاهرة", True),
        ("مصر", False),
    ],
)
def test_names_are_written_with_a_capital_or_long(text: str, may_be: bool) -> None:
    assert can_be_name(text) == may_be


def test_slavic_names_are_led_back_to_their_first_case(tools: Tools) -> None:
    assert "Москва" in set(nominatives("Москве"))
    assert list(nominatives("Уфе")) == []
    assert known_form("Zzyzxa", tools.gazetteer) is None
