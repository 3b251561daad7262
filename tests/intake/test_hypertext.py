"""HTML as lines."""

from __future__ import annotations

from time import process_time

from headwater.intake.hypertext import MOST_MARKED, declared_encoding, read_page

PARAGRAPHS = [
    "The ferry Old Heron ran aground near Tarn on Sunday night, and fishermen brought all 40 people ashore.",
    "The captain, who has sailed the strait for thirty years, said that a lamp on the mole had failed.",
    "Harbour master Ilse Maron denied that, and told reporters that the lamp had burned all night long.",
]
PAGE = f"""<!doctype html><html lang="en"><head><title>Ferry aground - Tidal Post</title>
<meta property="og:site_name" content="Tidal Post"><link rel="canonical" href="https://www.tidal.example/ferry">
<script type="application/ld+json">{{"@graph": [{{"@type": "NewsArticle", "headline": "Ferry aground",
"author": [{{"@type": "Person", "name": "Ansel Tarn"}}], "datePublished": "2031-05-04T10:00:00Z",
"isBasedOn": "https://wire.example/1"}}]}}</script><style>p {{}}</style></head>
<body><nav><a href="/">Home</a> <a href="/sea">Sea</a></nav><main><article><h1>Ferry aground</h1>
<p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}<br>Second line.</p><script>alert(1)</script>
<p>{PARAGRAPHS[2]}</p></article></main>
<footer><p>All rights reserved</p></footer></body></html>"""


def test_the_whole_page_is_kept_as_lines_without_scripts() -> None:
    lines = read_page(PAGE).text.split("\n")
    assert lines == [
        "Home Sea",
        "Ferry aground",
        *PARAGRAPHS[:2],
        "Second line.",
        PARAGRAPHS[2],
        "All rights reserved",
    ]


def test_the_lines_of_the_article_are_known() -> None:
    page = read_page(PAGE)
    assert page.body_lines is not None
    assert {2, 3, 5} <= page.body_lines
    assert not {0, 6} & page.body_lines


def test_metadata_of_markup() -> None:
    declared = read_page(PAGE).declared
    assert declared is not None
    assert (declared.title, declared.author, declared.published) == (
        "Ferry aground",
        "Ansel Tarn",
        "2031-05-04",
    )
    assert (declared.outlet, declared.domain, declared.language) == ("Tidal Post", "tidal.example", "en")
    assert declared.based_on == ("https://wire.example/1",)


def test_a_truncated_page_is_read_as_far_as_it_goes() -> None:
    assert PARAGRAPHS[0] in read_page(PAGE[: PAGE.index("Second line")]).text


def test_a_page_nested_without_end_is_no_danger() -> None:
    page = read_page("<div>" * 50_000 + "deep" + "</div>" * 10)
    assert page.text in {"", "deep"}
    assert page.reason is not None


def test_no_page_at_all() -> None:
    assert read_page("").reason is not None
    assert read_page("<script>x</script>").reason is not None


def test_verbatim_text_keeps_its_lines_and_entities_are_read() -> None:
    assert read_page("<pre>one\ntwo</pre><p>a &amp; b<b>c</b></p>").text == "one\ntwo\na & bc"


def test_the_encoding_that_a_page_names() -> None:
    assert (
        declared_encoding(b'<meta http-equiv="x" content="text/html; charset=windows-1251">')
        == "windows-1251"
    )
    assert declared_encoding(b"<p>") is None


def test_an_issue_in_an_address_is_no_date() -> None:
    page = (
        '<html><head><link rel="canonical" href="https://a.example/2021/{}/ferry"></head><p>Hello.</p></html>'
    )
    declared = [read_page(page.format(part)).declared for part in ("1-5", "01/05")]
    assert [each and each.published for each in declared] == [None, "2021-01-05"]


def test_a_paragraph_of_thousands_of_marked_words_costs_no_more_than_its_length() -> None:
    start = process_time()
    page = read_page(f"<p>{'<b><span>tar</span></b> ' * 20_000}</p><p>Bridge closed.</p>")
    assert page.text.endswith("tar\nBridge closed.")
    assert "all its lines were kept" in (page.reason or "")
    assert process_time() - start < 4


def test_marked_words_are_counted_by_paragraph() -> None:
    words = "<i>tar</i> " * (MOST_MARKED // 2 + 1)
    assert read_page(f"<div>{f'<p>{words}</p>' * 2}</div>").reason is None
    assert read_page(f"<div><p>{words * 2}</p></div>").reason is not None
