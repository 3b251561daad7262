"""The page of one marked article in a real Chromium."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from headwater.export.marked_html import marked_html
from headwater.run.skin import load_mark_skin
from marked_articles import MARKED

pytestmark = pytest.mark.browser


@pytest.fixture
def marked_page(browser: Browser, tmp_path: Path) -> Iterator[Page]:
    """The page opened; an error, or a request to anywhere else, fails the test."""
    file = tmp_path / "marked.html"
    file.write_text(marked_html(MARKED, load_mark_skin()), "utf-8")
    complaints: list[str] = []
    opened = browser.new_page()
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    opened.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    opened.on(
        "request", lambda request: complaints.append(request.url) if request.url != file.as_uri() else None
    )
    opened.goto(file.as_uri())
    yield opened
    opened.close()
    assert complaints == []


def test_no_word_of_the_article_runs(marked_page: Page) -> None:
    assert marked_page.evaluate("window.ran") is None
    assert marked_page.locator("script").count() == 0
    assert "<script>window.ran = 1</script>" in marked_page.locator("main").inner_text()


def test_a_layer_can_be_hidden(marked_page: Page) -> None:
    time = marked_page.locator(".line .time")
    shown = "each => getComputedStyle(each).borderBottomStyle"
    assert time.evaluate(shown) == "solid"
    marked_page.locator("#show-time").uncheck()
    assert time.evaluate(shown) == "none"


def test_marks_unfold_under_their_line(marked_page: Page) -> None:
    marked_page.locator("summary").nth(1).click()
    assert marked_page.locator("details[open] .marks li").first.is_visible()
