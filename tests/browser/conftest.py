"""A real Chromium; without one these tests are skipped loudly, or fail where one is required."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, sync_playwright

from accounts import ACCOUNT
from headwater.export.html import html
from headwater.run.skin import load_skin

HOW = "No Chromium was found: the report's page is NOT tested. To bring it: apt-get install chromium"


def chromium() -> str | None:
    """The browser's program."""
    return shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say loudly that the browser tests did not run."""
    if chromium() is None:
        terminalreporter.section("BROWSER TESTS NOT RUN", red=True, bold=True)
        terminalreporter.write_line(HOW, red=True, bold=True)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = chromium()
    if path is None:
        if os.environ.get("HEADWATER_REQUIRE_BROWSER") == "1":
            pytest.fail(HOW)
        pytest.skip(HOW)
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        yield launched
        launched.close()


@pytest.fixture(scope="session")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report of the account built by hand, as a file."""
    file = tmp_path_factory.mktemp("report") / "report.html"
    file.write_text(html(ACCOUNT, load_skin()), "utf-8")
    return file


@pytest.fixture
def requests() -> list[str]:
    """What the page asked for."""
    return []


@pytest.fixture
def complaints() -> list[str]:
    """The page's errors."""
    return []


@pytest.fixture
def page(browser: Browser, report: Path, requests: list[str], complaints: list[str]) -> Iterator[Page]:
    """The report opened; a request to anywhere but its own file, or an error, fails the test."""
    opened = browser.new_page()
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    opened.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)

    def note(route: Route) -> None:
        requests.append(route.request.url)
        route.continue_() if route.request.url == report.as_uri() else route.abort()

    opened.route("**/*", note)
    opened.goto(report.as_uri())
    yield opened
    opened.close()
    assert complaints == []
    assert requests == [report.as_uri()]
