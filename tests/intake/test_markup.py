"""What markup declares of an article, source by source."""

from __future__ import annotations

import json
import sys
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml.html import HtmlElement, document_fromstring

from headwater.intake.markup import (
    DEEP,
    addresses,
    agree,
    canonical,
    declared_in,
    is_article,
    issue_in,
    linked_data,
    meta_values,
    names_in,
    opened,
    page_title,
    repaired,
    without_site,
)
from headwater.intake.records import Json
from headwater.record.document import Declared

HEADLINE = "Lamp on the mole fails"


def page(head: str = "", body: str = "<p>The lamp failed.</p>", html: str = "") -> str:
    return f"<html {html}><head>{head}</head><body>{body}</body></html>"


def tree(markup: str) -> HtmlElement:
    return document_fromstring(markup)


def declared(head: str = "", body: str = "<p>The lamp failed.</p>", html: str = "") -> Declared:
    markup = page(head, body, html)
    return declared_in(tree(markup), markup)


def linked(*objects: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(list(objects))}</script>'


def meta(**values: str) -> str:
    return "".join(
        f'<meta property="{name.replace("__", ":")}" content="{value}">' for name, value in values.items()
    )


# ---------------------------------------------------------------- meta elements


def test_meta_elements_by_whatever_names_them() -> None:
    found = meta_values(
        tree(
            page(
                '<meta property="OG:Title" content=" One "><meta name="og:title" content="Two">'
                '<meta itemprop="author" content="Ann"><meta name="empty" content=" "><meta content="no">'
            )
        )
    )
    assert found == {"og:title": ["One", "Two"], "author": ["Ann"]}


# ---------------------------------------------------------------- JSON-LD


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ('<!--{"a": 1}-->', '{"a": 1}'),
        ('//<![CDATA[ {"a": 1} //]]>', '{"a": 1}'),
        ('{"a":\n"one\ttwo"};', '{"a": "one two"}'),
        ('  {"a": 1}  ', '{"a": 1}'),
    ],
)
def test_json_as_sites_write_it(text: str, clean: str) -> None:
    assert repaired(text) == clean


def test_a_broken_script_does_not_hide_the_next() -> None:
    script = '<script type="application/ld+json">{"a": </script><script>{"b": 1}</script>'
    assert list(linked_data(tree(page(script + linked({"c": 1}))))) == [{"c": 1}]


def test_graphs_lists_and_entities_are_opened() -> None:
    value: Json = {"@graph": [{"a": 1, "mainEntity": {"b": 2}}, [{"c": 3}]], "author": {"d": 4}}
    assert [each for each in opened(value, DEEP) if "@graph" not in each] == [
        {"a": 1, "mainEntity": {"b": 2}},
        {"b": 2},
        {"c": 3},
    ]


def test_no_nesting_is_followed_without_end() -> None:
    value: Json = {"end": True}
    for _ in range(50):
        value = {"@graph": value}
    assert len(list(opened(value, DEEP))) == DEEP
    assert not list(opened(value, 0))


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("NewsArticle", True),
        ("ReportageNewsArticle", True),
        (["Thing", "BlogPosting"], True),
        ("http://schema.org/newsarticle", True),
        ("WebPage", False),
        (None, False),
        ([1, None], False),
        ({"@id": "Article"}, False),
    ],
)
def test_what_describes_an_article(kind: Json, expected: bool) -> None:
    assert is_article({"@type": kind}) is expected


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("http://a.example/1", ["http://a.example/1"]),
        ("not one", []),
        (["http://a.example/1", {"@id": "http://a.example/2", "url": "http://a.example/3"}], 3),
        ({"url": [{"@id": "https://a.example/4"}]}, ["https://a.example/4"]),
        (None, []),
        (7, []),
    ],
)
def test_addresses_wherever_they_stand(value: Json, found: list[str] | int) -> None:
    every = list(addresses(value))
    assert (len(every) if isinstance(found, int) else every) == found


def test_addresses_may_stand_deeper_than_a_reader_may_recurse() -> None:
    value: Json = "http://a.example/1"
    for _ in range(2 * sys.getrecursionlimit()):
        value = [{"url": value}]
    assert list(addresses(value)) == ["http://a.example/1"]


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ("Ann Voll", ["Ann Voll"]),
        ({"name": "Ann Voll"}, ["Ann Voll"]),
        ([{"name": "Ann Voll"}, "Signe Lind"], ["Ann Voll", "Signe Lind"]),
        ({"name": ["Ann Voll", "Signe Lind"]}, ["Ann Voll", "Signe Lind"]),
        ({"@id": "#b"}, ["Bo Marsh"]),
        ({"@id": "#b", "name": "Ann Voll"}, ["Ann Voll"]),
        ({"@id": "#nobody"}, []),
        ({"name": 7}, []),
        (None, []),
    ],
)
def test_names_in_an_author_field(value: Json, names: list[str]) -> None:
    assert list(names_in(value, {"#b": {"@id": "#b", "name": "Bo Marsh"}})) == names


# ---------------------------------------------------------------- address, title


def test_the_address_a_page_calls_its_own_comes_first() -> None:
    link = (
        '<link rel="alternate" href="https://a.example/x"><link rel="Canonical" href="https://a.example/1">'
    )
    og = meta(og__url="https://a.example/2")
    article = linked({"@type": "NewsArticle", "url": "https://a.example/3"})
    assert canonical(tree(page(link))) == "https://a.example/1"
    assert canonical(tree(page(link[:55]))) is None
    assert declared(link + og + article).url == "https://a.example/1"
    assert declared(og + article).url == "https://a.example/2"
    assert declared(article).url == "https://a.example/3"
    main = linked({"@type": "NewsArticle", "mainEntityOfPage": {"@id": "https://a.example/4"}})
    assert declared(main).url == "https://a.example/4"


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        (
            linked({"@type": "Article", "headline": HEADLINE}),
            f"<h1>{HEADLINE} at night</h1>",
            f"{HEADLINE} at night",
        ),
        (linked({"@type": "Article", "headline": HEADLINE}), "<h1>The Tidal Post</h1>", HEADLINE),
        (meta(og__title=HEADLINE), "", HEADLINE),
        ("", f"<h1>{HEADLINE}</h1>", HEADLINE),
        ("<title>Lamps</title>", "<h1>One</h1><h1>Two</h1>", "Lamps"),
        ("<title> Lamps  fail </title>", "", "Lamps fail"),
        ("", "", None),
        (meta(og__title=f"{HEADLINE} | Tidal Post", og__site_name="Tidal Post"), "", HEADLINE),
    ],
)
def test_the_headline(head: str, body: str, title: str | None) -> None:
    assert declared(head, body + "<p>The lamp failed.</p>").title == title


def test_a_title_element_is_one_line() -> None:
    assert page_title(tree(page("<title>Lamp\n fails</title>"))) == "Lamp fails"
    assert page_title(tree(page())) is None


@pytest.mark.parametrize(
    ("title", "site", "bare"),
    [
        (f"{HEADLINE} - Tidal Post", "Tidal Post", HEADLINE),
        (f"{HEADLINE} » tidal post", "The Tidal Post", HEADLINE),
        (f"{HEADLINE} | Tidal Post Online", "Tidal Post", HEADLINE),
        (f"{HEADLINE} - Tidal Post", None, f"{HEADLINE} - Tidal Post"),
        (f"{HEADLINE} - again", "Tidal Post", f"{HEADLINE} - again"),
        ("Half-lit mole", "lit mole", "Half-lit mole"),
    ],
)
def test_only_the_outlet_s_own_name_is_cut_off(title: str, site: str | None, bare: str) -> None:
    assert without_site(title, site) == bare


WORDS = st.lists(st.sampled_from("lamp mole fails again Tidal".split()), min_size=1, max_size=6).map(" ".join)


@given(WORDS, WORDS)
def test_agreeing_has_no_direction(left: str, right: str) -> None:
    assert agree(left, right) is agree(right, left)
    assert agree(left, left.upper())


@given(WORDS, st.sampled_from(" - | – •".split(" ")), WORDS)
def test_a_title_without_its_site_still_begins_it(title: str, mark: str, site: str) -> None:
    whole = f"{title} {mark} {site}"
    assert whole.startswith(without_site(whole, site))
    assert without_site(whole, None) == whole


# ---------------------------------------------------------------- writers, days, languages


@pytest.mark.parametrize(
    ("head", "body", "author"),
    [
        (linked({"@type": "Article", "author": "By Ann Voll"}) + meta(author="Bo Marsh"), "", "Ann Voll"),
        (
            linked({"@type": "Article", "creator": ["Ann Voll", "Ann Voll", "Bo Marsh"]}),
            "",
            "Ann Voll, Bo Marsh",
        ),
        (meta(author="Bo Marsh"), '<a rel="author">Cy Lind</a>', "Bo Marsh"),
        ("", '<a rel="author">Cy Lind</a>', "Cy Lind"),
        ("", '<span class="byline__name">von Cy Lind</span>', "Cy Lind"),
        ("", '<a rel="author">who has written for us since the old mole fell</a>', None),
        (meta(author="https://social.example/ann"), "", None),
        (meta(author="@ann"), "", None),
        (meta(author="---"), "", None),
        (meta(author="A" * 81), "", None),
        (
            linked({"@type": "Article", "author": {"@id": "#a"}}, {"@id": "#a", "name": "Ann Voll"}),
            "",
            "Ann Voll",
        ),
        (
            linked(
                {"@type": "Article", "author": {"@id": "#a"}},
                {"@id": "#a", "name": [{"@id": "#a"}, "Ann Voll"]},
            ),
            "",
            "Ann Voll",
        ),
    ],
)
def test_the_writers(head: str, body: str, author: str | None) -> None:
    assert declared(head, body + "<p>The lamp failed.</p>").author == author


@pytest.mark.parametrize(
    ("head", "day"),
    [
        (
            linked({"@type": "Article", "datePublished": "2031-05-04T23:59:00Z"}) + meta(date="2031-06-01"),
            "2031-05-04",
        ),
        (linked({"@type": "Article", "datePublished": "soon"}) + meta(date="2031-06-01"), "2031-06-01"),
        (meta(date="soon", pubdate="2031-06-02"), "2031-06-02"),
        (meta(article__published_time="2031-06-03", date="2031-06-02"), "2031-06-03"),
        ("", None),
    ],
)
def test_the_day_of_publication(head: str, day: str | None) -> None:
    assert declared(head).published == day


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://a.example/2031/1-5", "2031-01-05"),
        ("https://a.example/2031/11-05/lamp", "2031-11-05"),
        ("https://a.example/2031/11-057", None),
        ("https://a.example/2131/1-5", None),
        ("", None),
        (None, None),
    ],
)
def test_an_issue_looks_like_a_day(url: str | None, day: str | None) -> None:
    assert issue_in(url) == day


def test_outlet_and_language() -> None:
    article = linked({"@type": "Article", "publisher": {"name": "Tidal Post"}, "inLanguage": "de-AT"})
    assert declared(article + meta(og__site_name="Other")).outlet == "Tidal Post"
    assert declared(article, html='lang="en-GB"').language == "en"
    assert declared(article).language == "de"
    assert declared(meta(twitter__site="@tidalpost", og__locale="fr_CA")).outlet == "tidalpost"
    assert declared(meta(og__locale="fr_CA")).language == "fr"


def test_what_an_article_is_based_on_is_told_once() -> None:
    sources = ["https://a.example/1", "https://a.example/1", {"url": "https://a.example/2"}]
    article = linked({"@type": "Report", "isBasedOn": sources})
    assert declared(article).based_on == ("https://a.example/1", "https://a.example/2")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["@type", "author", "name", "@id", "url", "@graph", "publisher", "headline"]),
            inner,
            max_size=3,
        )
    ),
    max_leaves=8,
)


@settings(max_examples=40, deadline=None)
@given(JSON, st.text(max_size=20))
def test_no_declaration_breaks_the_reader(value: object, text: str) -> None:
    safe = json.dumps(value).replace("<", "")
    head = f'<script type="application/ld+json">{safe}</script><meta name="author" content="x">'
    found = declared(head + linked({"@type": "Article", "author": value, "url": value}), "<p>a</p>")
    assert found.title is None or found.title.strip() == found.title != ""
    assert without_site(text, text) in text


def test_a_gap_in_a_title_costs_no_more_than_its_length() -> None:
    title = f"Bridge{' ' * 40_000}closed"
    start = process_time()
    assert without_site(title, "Oldmere Post") == title
    assert without_site(f"{title}  - Oldmere Post", "Oldmere Post") == title
    assert process_time() - start < 0.5
