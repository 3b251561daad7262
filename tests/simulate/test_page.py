"""Pages of HTML that hold exactly what they were given."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml.html import document_fromstring

from headwater.simulate.page import hypertext, paragraphs

LINES = st.lists(
    st.sampled_from(["It burned.", "a < b & c", '"Run," he said', "© 2031 <The Quay>"]), max_size=3
)


def told(lines: list[str]) -> list[str]:
    return [
        "".join(each.itertext()) for each in document_fromstring(f"<div>{paragraphs(lines)}</div>").iter("p")
    ]


@given(LINES)
def test_lines_become_paragraphs_word_by_word(lines: list[str]) -> None:
    assert told(lines) == lines


@settings(max_examples=40)
@given(LINES, LINES, LINES, st.sampled_from(["Mill burns", "Fire & <smoke>", '"Gone"']))
def test_a_page_keeps_its_parts_apart(
    top: list[str], body: list[str], bottom: list[str], headline: str
) -> None:
    meta = [("og:site_name", 'The "Quay" & Co')]
    page = document_fromstring(hypertext(headline, "https://a.example/1?a=1&b=2", meta, top, body, bottom))
    [title] = page.iter("title")
    [heading] = page.iter("h1")
    [link] = page.iter("link")
    assert title.text_content() == heading.text_content() == headline
    assert link.get("href") == "https://a.example/1?a=1&b=2"
    assert [each.get("content") for each in page.iter("meta") if each.get("property")] == ['The "Quay" & Co']
    for name, lines in (("nav", top), ("article", body), ("footer", bottom)):
        [part] = page.iter(name)
        assert [each.text_content() for each in part.iter("p")] == lines


def test_a_page_without_anything_is_still_a_page() -> None:
    page = document_fromstring(hypertext("", "", [], [], [], []))
    assert page.text_content().split() == []
    assert not list(page.iter("p"))
