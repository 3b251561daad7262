"""Whatever stands in one article and its marks: no page, annotation or terminal line does what it says."""

from __future__ import annotations

import json
from collections.abc import Iterator

import msgspec
import pytest
from rich.cells import cell_len

from headwater.export.lines import WIDTH
from headwater.export.marked_html import marked_html
from headwater.export.marked_lines import marked_lines
from headwater.export.neutral import visible
from headwater.export.web_annotation import web_annotations
from headwater.record.document import Outlet
from headwater.record.mark import Marks, NamedSource
from headwater.record.pile import MarkedDocument
from headwater.run.skin import load_mark_skin
from hostile import PAYLOADS, overlaid, structure, with_payload
from marked_articles import DOCUMENT, MARKS
from rules import spans_in

SKIN = load_mark_skin()
NAMED = msgspec.structs.replace(
    DOCUMENT, outlet=Outlet(name="Quay Post", domain=None), author="Ilka Brandt", url="https://quay.example/a"
)
SOURCED = msgspec.structs.replace(
    MARKS,
    attributions=tuple(
        msgspec.structs.replace(each, source=NamedSource(name="Marowire", kind="agency"))
        for each in MARKS.attributions
    ),
)


def poisoned(payload: str) -> MarkedDocument:
    """The article with a payload in all its free text, and wherever a mark begins."""
    places = [(span.start, span.end) for span in spans_in(msgspec.to_builtins(SOURCED))]
    document = msgspec.convert(with_payload(msgspec.to_builtins(NAMED), payload), type(NAMED))
    marks = msgspec.convert(with_payload(msgspec.to_builtins(SOURCED), payload), Marks)
    text = overlaid(DOCUMENT.text, places, payload)
    return MarkedDocument(document=msgspec.structs.replace(document, text=text), marks=marks)


@pytest.fixture(scope="module", params=PAYLOADS, ids=range(len(PAYLOADS)))
def payload(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def hostile(payload: str) -> MarkedDocument:
    return poisoned(payload)


def test_the_page_has_no_element_attribute_or_link_of_an_articles(
    hostile: MarkedDocument, payload: str
) -> None:
    page = marked_html(hostile, SKIN)
    found = structure(page)
    assert found.elements == structure(marked_html(poisoned("x" * len(payload)), SKIN)).elements
    assert all(link.startswith("#") for link in found.links)
    assert visible(page) == page


def test_no_printed_line_steers_the_terminal(hostile: MarkedDocument) -> None:
    for line in printed(hostile):
        assert visible(line) == line
        assert len(line.splitlines()) <= 1


def test_what_is_told_of_a_mark_is_no_wider_than_a_page(hostile: MarkedDocument) -> None:
    indented = [line for line in printed(hostile) if line.startswith("    ")]
    assert indented
    assert max(map(cell_len, indented)) <= WIDTH


def test_the_annotations_say_what_the_article_says_and_act_nowhere(hostile: MarkedDocument) -> None:
    text = web_annotations(hostile)
    assert visible(text) == text
    page = json.loads(text)
    assert len(page["items"]) == len(
        json.loads(web_annotations(MarkedDocument(document=NAMED, marks=SOURCED)))["items"]
    )
    exact = {each["exact"] for each in selectors(page) if each["type"] == "TextQuoteSelector"}
    assert exact
    assert all(words in hostile.document.text for words in exact)


def printed(marked: MarkedDocument) -> Iterator[str]:
    """The lines for a terminal."""
    yield from (line.plain for line in marked_lines(marked))


def selectors(page: dict[str, list[dict[str, object]]]) -> Iterator[dict[str, str]]:
    """How the words of each annotation are found."""
    for item in page["items"]:
        targets = item["target"]
        for target in targets if isinstance(targets, list) else [targets]:
            yield from target["selector"]
