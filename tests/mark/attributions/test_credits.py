"""Lines of credit: what they name for the whole piece, and what they do not."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from msgspec.structs import replace

from builders import document_of
from headwater.mark.attributions.credits import credits_of
from headwater.mark.attributions.outlet_names import newsroom
from headwater.record.document import Document
from headwater.record.pile import MarkedDocument
from headwater.run.resources import load_outlets

Mark = Callable[[Document | str], MarkedDocument]


def named(
    text: str, *, outlet: str | None = None, is_edge: bool = True, is_byline: bool = False
) -> list[str]:
    room = newsroom(document_of("", outlet=outlet), load_outlets())
    return [
        credit.name
        for credit in credits_of(text, room, is_edge=is_edge, is_byline=is_byline)
        if credit.whole and not credit.is_own
    ]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By AP", "AP"),
        ("By Ada Pohl, Associated Press", "Associated Press"),
        ("Ada Pohl | Reuters", "Reuters"),
        ("LOWHAVEN (Reuters) - The dam has cracked.", "Reuters"),
        ("LOWHAVEN, 3 June. /TASS/. The dam has cracked.", "TASS"),
        ("LOWHAVEN, June 3 (Velpor) — The dam has cracked.", "Velpor"),
        ("AFP - The dam has cracked.", "AFP"),
        ("(h/t The Hill)", "The Hill"),
        ("H/T: Quay Wire", "Quay Wire"),
        ("Source: Ukrinform", "Ukrinform"),
        ("Source: La Voz de l'Estrella", "La Voz de l'Estrella"),
        ("Source: Quay Wire. Machine translation from the Danish", "Quay Wire"),
        ("Источник: Интерфакс", "Интерфакс"),
        ("This article was originally published by The Conversation.", "The Conversation"),
        ("Republished with permission from Quay Wire.", "Quay Wire"),
        ("Copyright 2020 The Associated Press. All rights reserved.", "The Associated Press"),
        ("© 2024 AFP", "AFP"),
        ("The dam will be mended by spring. (ANI)", "ANI"),
        ("By Ada Pohl, QVN", "QVN"),
        ("Ada Pohl (QVN)", "QVN"),
        ("Ada Pohl, QVN, 4 May 2031", "QVN"),
        ("Translated from Danish by machine. Original: La Voz de Tarn", "La Voz de Tarn"),
    ],
)
def test_credits_for_the_piece(line: str, name: str) -> None:
    assert name in named(line, is_byline=line.startswith(("By", "Ada")))


@pytest.mark.parametrize(
    "line",
    [
        "Source: Read Full Article",
        "Photo: Ada Pohl/Reuters",
        "Ada Pohl / Reuters",
        "By Ada Pohl",
        "The mayor (centre) opens the dam.",
        "Follow The Quay Herald on X.",
        "The Associated Press contributed to this report.",
        "© 2024 The Quay Herald",
    ],
)
def test_no_credit_for_the_piece(line: str) -> None:
    assert named(line) == []


def test_the_publishers_own_name_is_no_relay() -> None:
    assert named("Copyright 2020 The Guardian", outlet="The Guardian") == []
    assert named("Copyright 2020 The Guardian", outlet="The Quay Herald") == ["The Guardian"]


@pytest.mark.parametrize(
    ("outlet", "line", "kind"),
    [
        ("Velpor Wire", "June 3 (Velpor Wire) - The dam has cracked.", "agency"),
        ("KQLW", "LOWHAVEN, June 3 (KQLW) - The dam has cracked.", "outlet"),
    ],
)
def test_who_signs_a_dateline_on_its_own_page_is_an_agency_unless_it_is_a_station(
    outlet: str, line: str, kind: str
) -> None:
    room = newsroom(document_of("", outlet=outlet), load_outlets())
    found = list(credits_of(line, room, is_edge=True, is_byline=False))
    assert [(credit.name, credit.kind, credit.is_own) for credit in found] == [(outlet, kind, True)]


LANGUAGES = (
    "Translated from Ostrelian.",
    "Translated from Ostrelian by machine.",
    "Translated from the Ostrelian. Read the original here.",
    "This text was first published in Ostrelian. A machine translated it.",
    "First published in Ostrelian and translated by a machine.",
)


@pytest.mark.parametrize("line", LANGUAGES)
def test_the_language_of_a_translation_is_nobody(marked: Mark, line: str) -> None:
    assert marked(f"The lock was shut at six.\n{line}").marks.attributions == ()


@pytest.mark.parametrize(
    "line",
    [
        "By Herald staff and Reuters",
        "Ada Pohl, with AFP",
        "Editorial staff, Reuters",
        "By Ada Pohl & AP",
        "By AP and Herald staff",
        "By our newsroom with AFP",
    ],
)
def test_what_others_have_written_beside_an_agency_is_not_all_the_agencys(line: str) -> None:
    assert named(line, is_byline=True) == []
    room = newsroom(document_of(""), load_outlets())
    assert [credit.whole for credit in credits_of(line, room, is_edge=True, is_byline=True)] == [False]


@pytest.mark.parametrize("line", ["By Reuters and AFP", "By AP staff", "By Ada Pohl and Odo Lark, AP"])
def test_agencies_side_by_side_and_their_own_people_have_written_it_all(line: str) -> None:
    assert named(line, is_byline=True)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Original: Der Kahn, 11.02.2024. Machine translation from the German, not checked", ["Der Kahn"]),
        ("Original text: The Venn Courier", ["The Venn Courier"]),
        ("Source: Der Kahn (Tarn). Machine translation from the German, not edited", ["Der Kahn"]),
        ("Automatic translation from Portuguese. Original: O Barco (Vila Tarn)", ["O Barco"]),
        ("Original article in: Le Flot, 3 May 2024", ["Le Flot"]),
        ("Original: German", []),
        ("Original: March 12, 2024", []),
        ("Original title: The Boats Burn", []),
    ],
)
def test_whose_the_original_is_has_printed_it(line: str, expected: list[str]) -> None:
    assert [name.removeprefix("The ") for name in named(line)] == [
        name.removeprefix("The ") for name in expected
    ]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("TKN, Lowhaven · 8 March 2031 · 21:02", "TKN"),
        ("TKN, Low Haven | March 8, 2031", "TKN"),
        ("GMT, Lowhaven · 8 March 2031", None),
        ("TKN, a wire of the coast", None),
    ],
)
def test_initials_before_a_place_and_a_day_are_an_agencys(line: str, name: str | None) -> None:
    assert named(line, is_byline=True, outlet="Quay Tribune") == ([name] if name else [])
    assert named(line, is_byline=True, outlet="TKN") == []


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Le Phare de Lowhaven, March 10, 2031", "Le Phare de Lowhaven"),
        ("Quay Zeitung, 10 March 2031", "Quay Zeitung"),
        ("Low Haven, 10 March 2031", None),
    ],
)
def test_a_translation_names_the_paper_and_its_day(line: str, name: str | None) -> None:
    for language in ("fr", None):
        page = replace(document_of("", outlet="Quay Lens"), translated_from=language)
        room = newsroom(page, load_outlets())
        found = [credit.name for credit in credits_of(line, room, is_edge=True, is_byline=True)]
        assert found == ([name] if name and language else [])


def test_the_source_of_a_translation_has_printed_it() -> None:
    for language, kind in (("ru", "outlet"), (None, "unknown")):
        page = replace(document_of("", outlet="Quay Lens"), translated_from=language)
        room = newsroom(page, load_outlets())
        found = credits_of("Source: Lowhaven Boats", room, is_edge=True, is_byline=False)
        assert [credit.kind for credit in found] == [kind]


@pytest.mark.parametrize(
    "line",
    [
        "By Ada Pohl, MEP",
        "By Ada Pohl, MBA",
        "Ada Pohl, TARN",
        "By Ada Pohl, with QVN",
        "By Ada Pohl | MAY 3, 2031",
        "Ada Pohl - SEP 12 2031",
        "Ada Pohl, FRI 3 May 2031",
        "Ada Pohl | GMT 10:05",
    ],
)
def test_letters_behind_a_writers_name_may_be_no_agency_or_a_helper(line: str) -> None:
    assert named(line, is_byline=True) == []


@pytest.mark.parametrize(
    "line",
    [
        "The recording, first published by the Quay Wire, lasts two minutes.",
        "Two letters first published in the Quay Wire name nobody.",
    ],
)
def test_what_else_was_first_published_elsewhere_is_not_this_piece(line: str) -> None:
    assert named(line) == []
