"""The page as text; what it does stands in tests/browser."""

import re

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from accounts import ACCOUNT, HEBREW
from headwater.export.html import Places, digest, html, lines_of
from headwater.export.neutral import utf16_offsets, visible
from headwater.export.report import Passage
from headwater.record.document import Zone
from headwater.record.span import Span
from headwater.run.skin import load_skin

SKIN = load_skin()
PAGE = html(ACCOUNT, SKIN)


def test_the_page_is_one_file_that_names_no_other() -> None:
    assert not re.search(r"""(?:src|href)=["'](?!#)""", PAGE)
    assert "@import" not in PAGE
    assert "url(" not in PAGE


def test_the_policy_admits_our_style_and_script_only() -> None:
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', PAGE)
    assert policy
    told = policy[1].replace("&#39;", "'")
    assert told.startswith("default-src 'none'; ")
    style = re.search(r"<style>(.*?)</style>", PAGE, re.DOTALL)
    script = re.search(r'<script type="module">(.*?)</script>', PAGE, re.DOTALL)
    assert style
    assert script
    assert digest(style[1]) in told
    assert digest(script[1]) in told
    assert "unsafe" not in told


def test_no_markup_of_an_article_is_markup() -> None:
    assert PAGE.count("<script") == 1
    assert "&lt;script&gt;window.ran" in PAGE
    assert "\x1b" not in PAGE
    assert "\u202e" not in PAGE


def test_an_address_that_is_no_web_page_is_no_link() -> None:
    hostile = replace(ACCOUNT.documents[0], url="javascript:alert(1)")
    page = html(replace(ACCOUNT, documents=(hostile, *ACCOUNT.documents[1:])), SKIN)
    assert "javascript:" not in page
    web = replace(ACCOUNT.documents[0], url="https://wire.example/a?b=1&c=2")
    page = html(replace(ACCOUNT, documents=(web, *ACCOUNT.documents[1:])), SKIN)
    assert 'href="https://wire.example/a?b=1&amp;c=2" rel="noopener noreferrer"' in page


def test_the_script_is_short_enough_to_read() -> None:
    assert SKIN.script.count("\n") <= 300


def test_a_place_counts_as_a_browser_does() -> None:
    start = HEBREW.text.index("ראש העיר")
    passage = Passage(
        words="", document=HEBREW.id, outlet="", spans=(Span(document=HEBREW.id, start=start, end=start + 3),)
    )
    assert Places(ACCOUNT.documents).of(passage).ranges == f"{start + 4}-{start + 7}"


@given(st.text(alphabet="ab \n🌉ש\x1b", max_size=60), st.lists(st.integers(0, 60), max_size=6))
def test_an_articles_stretches_are_its_lines_with_nothing_lost(text: str, cuts: list[int]) -> None:
    bounds = sorted({cut for cut in cuts if cut <= len(text)})
    pairs = zip(bounds[::2], bounds[1::2], strict=False)
    zones = tuple(Zone(start=a, end=b, kind="advert") for a, b in pairs if "\n" not in text[a:b])
    document = replace(HEBREW, text=text, zones=zones)
    offsets = utf16_offsets(visible(text))
    lines = lines_of(document, offsets)
    assert ["".join(one.text for one in line) for line in lines] == [
        line for line in visible(text).split("\n") if line.strip()
    ]
    for line in lines:
        for one in line:
            at = offsets.index(one.start)
            assert visible(text)[at : at + len(one.text)] == one.text
