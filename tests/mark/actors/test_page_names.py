"""Names in the lines of a page that are none of its article."""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from builders import document_of
from headwater.mark.actors.page_names import Imprint, tokens_of
from headwater.record.document import Document, ZoneKind
from headwater.record.pile import MarkedDocument

Marked = Callable[[Document | str], MarkedDocument]


def named(marked: Marked, *lines: tuple[ZoneKind, str], outlet: str = "", author: str = "") -> dict[str, str]:
    """The kind of everybody who is named on a page, by name."""
    text = "\n".join(line for _, line in lines)
    page = document_of(text, outlet=outlet, kinds={number: kind for number, (kind, _) in enumerate(lines)})
    chains = marked(replace(page, author=author or None)).marks.chains
    return {name: chain.kind for chain in chains for name in chain.names}


def test_a_large_word_that_opens_a_line_of_furniture_is_no_name(marked: Marked) -> None:
    page: list[tuple[ZoneKind, str]] = [
        ("navigation", "Horoscope | Settings | Zelvira"),
        ("related", "Asparagus: five ways to eat it"),
        ("body", "Hedda Voll left Zelvira on Monday."),
    ]
    assert set(named(marked, *page)) == {"Hedda Voll", "Zelvira"}


def test_a_name_that_goes_on_with_a_teaser_is_one(marked: Marked) -> None:
    found = named(
        marked, ("body", "Hedda Voll left on Monday."), ("related", "Five autumn walks near Zelvira")
    )
    assert "Zelvira" in found


def test_a_lone_large_word_of_a_byline_is_no_name_unless_the_outlet_bears_it(marked: Marked) -> None:
    page: list[tuple[ZoneKind, str]] = [("byline", "Beacon Reporter"), ("byline", "Updated 14.10 | Share")]
    found = named(marked, *page, ("body", "Hedda Voll left on Monday."), outlet="Norrgate Beacon")
    assert "Updated" not in found
    assert "Share" not in found


def test_an_outlet_that_bears_a_places_name_is_not_that_place(marked: Marked) -> None:
    found = named(
        marked,
        ("navigation", "Zelvira Today"),
        ("body", "Hedda Voll left Zelvira on Monday."),
        outlet="Zelvira Today",
    )
    assert found["Zelvira Today"] == "organisation"
    assert found["Zelvira"] == "place"


def test_a_papers_nameplate_in_capitals_names_it_and_its_last_word_is_short_for_it(marked: Marked) -> None:
    page: list[tuple[ZoneKind, str]] = [
        ("page-title", "THE ZELVIRA PLOUGH"),
        ("body", "Growers told The Plough on Monday that the Plough was right."),
    ]
    found = named(marked, *page, outlet="The Zelvira Plough")
    assert found == {"ZELVIRA PLOUGH": "organisation", "Plough": "organisation", "The Plough": "organisation"}


def test_a_name_that_is_the_authors_and_the_outlets_is_named_once(marked: Marked) -> None:
    page: list[tuple[ZoneKind, str]] = [("byline", "Norrgate Beacon"), ("body", "The lock is shut.")]
    found = named(marked, *page, outlet="The Norrgate Beacon", author="Norrgate Beacon")
    assert found == {"Norrgate Beacon": "organisation"}


def test_an_outlet_is_known_with_its_article_and_without_it() -> None:
    assert Imprint(outlet="The Zelvira Post").is_outlet("ZELVIRA POST")
    assert Imprint(outlet="Zelvira Post").is_outlet("The Zelvira Post")
    assert not Imprint(outlet="The Zelvira Post").is_outlet("Zelvira")


def test_who_is_named_in_the_byline_as_author_is_a_person(marked: Marked) -> None:
    found = named(
        marked,
        ("byline", "By Zelvi Brenn-Oduku in Port Zelvira, Tuesday"),
        ("body", "The mayor left on Monday."),
        author="Zelvi Brenn-Oduku",
    )
    assert found["Zelvi Brenn-Oduku"] == "person"


def test_the_handle_of_a_byline_is_the_authors(marked: Marked) -> None:
    page: list[tuple[ZoneKind, str]] = [("byline", "Orla Venn (@orlavenn) · 4 June 2031 · 6 posts")]
    found = named(marked, *page, ("body", "The lock is shut."), author="Orla Venn")
    assert found == {"Orla Venn": "person", "@orlavenn": "person"}


def test_the_tokens_of_a_name_are_those_of_the_parser() -> None:
    assert tokens_of("Zelvi Brenn-Oduku") == ("zelvi", "brenn", "-", "oduku")
    assert Imprint(outlet="The Zelvira Post", author="Ida Voll").names == [
        ("zelvira", "post"),
        ("ida", "voll"),
    ]
