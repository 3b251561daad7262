"""Pages that are somebody's posts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from builders import document_of
from headwater.record.document import Document, ZoneKind
from headwater.record.pile import MarkedDocument

Mark = Callable[[Document | str], MarkedDocument]
TEXT = "1/ The sluice at Orrow is shut. I have held the key in my hand."


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Ines Holm (@ines_holm) · Feb 10, 2031 · 6 posts", "Ines Holm"),
        ("Ines de Holm @ines · 10 February 2031", "Ines de Holm"),
        ("Thread by Hamid al-Sorb (@hsorb), harbour minister of Orrow", "Hamid al-Sorb"),
        ("Ines Holm, Orrow · 10 February 2031", None),
        ("Write to us @orrow_news", None),
    ],
)
def test_a_name_with_a_handle_at_the_head_signs_a_page_of_posts(
    marked: Mark, line: str, name: str | None
) -> None:
    page = document_of(f"PostPile\n{line}\n{TEXT}", kinds={0: "page-title", 1: "byline"})
    found = [each.source for each in marked(page).marks.attributions if each.scope == "article"]
    assert [(each.name, each.kind) for each in found] == ([(name, "social-post")] if name else [])


def test_the_line_is_no_sentence_of_the_article(marked: Mark) -> None:
    page = document_of(f"PostPile\nInes Holm @ines_holm\n{TEXT}")
    assert not [each for each in marked(page).marks.attributions if each.scope == "article"]


def test_who_signs_a_page_is_who_is_told_of_in_it(marked: Mark) -> None:
    page = document_of(
        f"Odd Breck swam ashore.\nInes Holm (@ines_holm) · Feb 10, 2031\n{TEXT} Odd Breck and Ines Holm met.",
        kinds={1: "byline"},
    )
    found = marked(page)
    (poster,) = (each.source for each in found.marks.attributions if each.scope == "article")
    (chain,) = (each for each in found.marks.chains if "Ines Holm" in each.names)
    assert poster.actor == chain.id


def test_a_page_of_several_accounts_is_nobodys(marked: Mark) -> None:
    lines = ("Ines Holm (@ines_holm) · Feb 10, 2031", TEXT, "Odd Breck (@breck) · Feb 10, 2031", "It is not.")
    page = document_of("\n".join(lines), kinds={0: "byline", 2: "byline"})
    assert not [each for each in marked(page).marks.attributions if each.scope == "article"]


@pytest.mark.parametrize(
    ("lines", "kinds", "name"),
    [
        (("Thread by Ines Holm", "@ines_holm", "3 replies"), {0: "navigation", 1: "source"}, "Ines Holm"),
        (("Ines Holm", "@ines_holm · 10 February", "6 posts"), {0: "navigation", 1: "source"}, "Ines Holm"),
        (("Ines Holm ✓ @ines_holm · Feb 10", "Own views."), {0: "headline"}, "Ines Holm"),
        (("Post by Ines Holm, harbour engineer", "Public"), {0: "headline"}, "Ines Holm"),
        (("Unrolled thread", "Ines Holm, @ines_holm, 7 tweets"), {1: "byline"}, "Ines Holm"),
        (("By Ines Holm @ines_holm", "10 February"), {0: "byline"}, None),
        (("Thread by harbour engineer stirs Orrow", "Ines Holm"), {0: "headline", 1: "byline"}, None),
        (("Follow Us @orrow", "Ines Holm", "3 replies"), {0: "navigation", 1: "byline"}, None),
    ],
)
def test_who_posts_stands_in_many_ways_at_the_head(
    marked: Mark, lines: tuple[str, ...], kinds: dict[int, ZoneKind], name: str | None
) -> None:
    page = document_of("\n".join((*lines, f"{TEXT} Ines Holm wrote it.")), kinds=kinds)
    found = [each.source.name for each in marked(page).marks.attributions if each.scope == "article"]
    assert found == ([name] if name else [])


def test_a_reporter_with_a_handle_signs_no_page_of_posts(marked: Mark) -> None:
    page = document_of(
        "Ines Holm\n@ines_holm\nThe sluice is shut, Ines Holm reports.", kinds={0: "navigation", 1: "source"}
    )
    assert not [each for each in marked(page).marks.attributions if each.scope == "article"]
