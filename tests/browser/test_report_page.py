"""The report in a real Chromium."""

import pytest
from playwright.sync_api import Page, expect

from accounts import (
    COPY,
    DOCUMENTS,
    GROAN,
    GROANED,
    HEBREW,
    HEBREW_GROAN,
    MOAN,
    OPINION,
    POST,
    TRANSLATED,
    WIRE,
)
from headwater.export.neutral import visible
from headwater.record.document import Document

pytestmark = pytest.mark.browser


def claim(page: Page, id_: str) -> None:
    page.locator(f"#claim-{id_} > button.open").click()


def number(document: Document) -> int:
    return [one.id for one in DOCUMENTS].index(document.id) + 1


def marked(page: Page, document: Document) -> list[str]:
    """The highlighted words of an article."""
    found: list[str] = page.locator(f"#article-{number(document)} mark").evaluate_all(
        "marks => marks.map(mark => mark.textContent)"
    )
    return found


def test_a_claim_clicked_shows_every_articles_words(page: Page) -> None:
    claim(page, "c-groan")
    assert marked(page, WIRE) == [GROAN]
    assert marked(page, POST) == [GROANED]
    assert marked(page, COPY) == [GROANED]
    assert marked(page, OPINION) == []
    expect(page.locator("#status")).to_have_text("Marked in 5 articles; choose one of them above.")


def test_words_after_emoji_are_highlighted_exactly(page: Page) -> None:
    claim(page, "c-hurt")
    assert marked(page, HEBREW) == ["לפחות 12 בני אדם נפצעו 🚑 כשהגשר הישן קרס, מסרה Fennmark Wire."]
    claim(page, "c-groan")
    assert marked(page, TRANSLATED) == [MOAN]


def test_words_that_run_from_right_to_left_are_highlighted_exactly(page: Page) -> None:
    claim(page, "c-groan")
    assert marked(page, HEBREW) == [HEBREW_GROAN]
    line = page.locator(f"#article-{number(HEBREW)} mark").locator("xpath=ancestor::p")
    assert line.evaluate("line => getComputedStyle(line).direction") == "rtl"


def test_a_witness_clicked_opens_its_article_at_its_words(page: Page) -> None:
    claim(page, "c-groan")
    page.locator("#words-c-groan .words").nth(3).click()
    article = page.locator(f"#article-{number(HEBREW)}")
    expect(article).to_be_visible()
    expect(page.locator(f"#article-{number(WIRE)}")).to_be_hidden()
    expect(article.locator("mark.here")).to_be_in_viewport()
    expect(page.locator("#chosen")).to_have_value(str(number(HEBREW)))


def test_a_new_choice_takes_the_old_marks_away_and_changes_no_text(page: Page) -> None:
    before = page.locator(".page").evaluate_all("all => all.map(one => one.textContent)")
    for id_ in ("c-groan", "c-hurt", "c-inspect", "c-groan"):
        claim(page, id_)
    assert page.locator(".page").evaluate_all("all => all.map(one => one.textContent)") == before
    claim(page, "c-rot")
    assert marked(page, WIRE) == []


def test_a_denial_shows_only_its_own_words(page: Page) -> None:
    claim(page, "c-inspect")
    page.locator("#words-c-inspect .denial .words").click()
    assert marked(page, POST) == ["The negligent guild denies that it ever inspected the bridge."]
    assert marked(page, WIRE) == []


def test_a_script_in_an_article_is_text_and_does_not_run(page: Page) -> None:
    claim(page, "c-rot")
    expect(page.locator(f"#article-{number(OPINION)} mark")).to_have_text(
        "The guild of bunglers let the bridge rot. <script>window.ran = true</script>"
    )
    assert page.evaluate("() => window.ran") is None
    assert page.locator("script").count() == 1


def test_every_article_stands_whole_with_its_furniture_dimmed(page: Page) -> None:
    for document in DOCUMENTS:
        lines = page.locator(f"#article-{number(document)} .line").all_text_contents()
        assert lines == [line for line in visible(document.text).split("\n") if line.strip()]
    assert page.locator(".stretch.aside").all_text_contents() == ["Subscribe to our morning letter"]


def test_the_page_works_by_keyboard(page: Page) -> None:
    button = page.locator("#claim-c-hurt > button.open")
    button.focus()
    page.keyboard.press("Enter")
    expect(button).to_have_attribute("aria-expanded", "true")
    expect(page.locator("#words-c-hurt")).to_be_visible()
    page.keyboard.press("Enter")
    expect(page.locator("#words-c-hurt")).to_be_hidden()
    expect(button).to_have_attribute("aria-expanded", "false")


def test_a_box_of_the_tree_opens_its_article(page: Page) -> None:
    page.locator(f'.tree a[href="#article-{number(POST)}"]').first.click()
    expect(page.locator(f"#article-{number(POST)}")).to_be_visible()


def test_nothing_can_be_fetched_even_if_asked(page: Page, complaints: list[str]) -> None:
    blocked = page.evaluate(
        "() => new Promise(resolve => {"
        "document.addEventListener('securitypolicyviolation', e => resolve(e.effectiveDirective));"
        "const image = new Image(); image.src = 'data:image/gif;base64,R0lGOD'; })"
    )
    assert blocked == "img-src"
    assert ["Content Security Policy" in complaint for complaint in complaints] == [True]
    complaints.clear()


def test_a_narrow_page_shows_the_reader_when_asked(page: Page) -> None:
    page.set_viewport_size({"width": 400, "height": 800})
    expect(page.locator("#reader")).to_be_hidden()
    claim(page, "c-groan")
    expect(page.locator("#reader")).to_be_visible()
    page.locator("#close").click()
    expect(page.locator("#reader")).to_be_hidden()
