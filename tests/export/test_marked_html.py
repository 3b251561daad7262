"""The page of one marked article as text; what a browser makes of it stands in tests/browser."""

import re

from hypothesis import given
from hypothesis import strategies as st

from builders import document_of
from headwater.export.html import digest
from headwater.export.marked_html import marked_html, marked_page
from headwater.export.neutral import visible
from headwater.record.mark import Marks, Time
from headwater.record.pile import MarkedDocument
from headwater.record.span import Span
from headwater.run.skin import load_mark_skin
from marked_articles import DOCUMENT, MARKED

SKIN = load_mark_skin()
PAGE = marked_html(MARKED, SKIN)


def test_the_page_has_no_script_and_names_no_other_file() -> None:
    assert "<script" not in PAGE
    assert "&lt;script&gt;window.ran" in PAGE
    assert not re.search(r"""(?:src|href)=["'](?!#)""", PAGE)
    assert "url(" not in PAGE
    assert "@import" not in PAGE


def test_the_policy_admits_our_style_only() -> None:
    policy = re.search(r'Content-Security-Policy" content="([^"]*)"', PAGE)
    assert policy
    told = policy[1].replace("&#39;", "'")
    assert "script-src" not in told
    assert told.startswith("default-src 'none'; ")
    style = re.search(r"<style>(.*?)</style>", PAGE, re.DOTALL)
    assert style
    assert digest(style[1]) in told


def test_nothing_in_the_page_acts() -> None:
    assert "\x1b" not in PAGE
    assert "\u202e" not in PAGE


def test_every_link_leads_to_a_mark() -> None:
    targets = set(re.findall(r'<a class="at" id="([^"]+)"', PAGE))
    assert targets == set(re.findall(r'href="#([^"]+)"', PAGE))
    assert {"q0", "q0-speaker", "m0", "e0", "r0"} <= targets


def test_overlapping_marks_cut_a_line_without_losing_a_character() -> None:
    lines = marked_page(MARKED)
    assert ["".join(run.text for run in line.runs) for line in lines] == visible(DOCUMENT.text).split("\n")
    run = next(run for run in lines[2].runs if run.text == "Ilse Tornquist")
    assert set(run.kinds) == {"actor", "speaker"}


@given(
    st.text(alphabet="ab \n🌉ש\x1b<", max_size=40),
    st.lists(st.tuples(st.integers(0, 40), st.integers(1, 20)), max_size=6),
)
def test_any_marks_on_any_text_lose_nothing(text: str, places: list[tuple[int, int]]) -> None:
    document = document_of(text)
    times = tuple(
        Time(
            id=f"t{number}",
            span=Span(document=document.id, start=start, end=min(start + length, len(text))),
            edtf="2031",
            duration=None,
            how="stated",
            evidence=(),
        )
        for number, (start, length) in enumerate(places)
        if start < len(text)
    )
    lines = marked_page(MarkedDocument(document=document, marks=Marks(document=document.id, times=times)))
    shown = ["".join(run.text for run in line.runs) for line in lines]
    assert shown == [line for line in visible(text).split("\n") if line.strip()] or not document.zones
