"""Texts that would act where they are shown, put into records, and what a page is made of."""

from __future__ import annotations

from collections import Counter
from html.parser import HTMLParser
from typing import Any

PAYLOADS = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</style></title>--><svg onload=x>",
    "\" autofocus onfocus='x' x=\"",
    "=1+cmd|' /c x'!A0",
    "@SUM(1,2)",
    "[a](javascript:x) ![b](x)",
    "https://evil.example www.evil.example",
    "`a` **b** # c | d ~~e~~ $f$",
    '"]; own -> it [label="\\',
    "\\\\\\",
    "]]>&lt;&amp;&#60;",
    "{{ 7 * 7 }}{% raw %}",
    "\x1b]0;mine\x07\x1b[31m\x9b2J",
    "\u202eevil\u2066\u2028\ufeff\U000e0041",
    "-\t+\x00",
    "漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字",
    "x" * 300,
    "🧵\u200d🎻\ufe0f" * 20,
)
# Free text of an account's records; ids, kinds, dates and languages are the program's own.
FREE = frozenset(
    "name names title author url path reason why about value unit text country program label".split()
)


def overlaid(text: str, starts: list[tuple[int, int]], payload: str) -> str:
    """A text of the same length in which the payload stands wherever a span begins."""
    characters = list(text)
    for start, end in starts:
        for offset, character in enumerate(payload[: end - start]):
            if characters[start + offset] != "\n" and character != "\n":
                characters[start + offset] = character
    return "".join(characters)


def with_payload(value: Any, payload: str) -> Any:
    """A value of plain types with the payload in front of every free text."""
    if isinstance(value, dict):
        return {
            key: payload + each
            if key in FREE and isinstance(each, str)
            else [payload + name for name in each]
            if key == "names"
            else with_payload(each, payload)
            for key, each in value.items()
        }
    return [with_payload(each, payload) for each in value] if isinstance(value, list) else value


class Structure(HTMLParser):
    """The elements of a page with the names of their attributes, and where its links lead."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: Counter[tuple[str, tuple[str, ...]]] = Counter()
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements[tag, tuple(sorted({name for name, _ in attrs} - {"dir"}))] += 1
        self.links += [value or "" for name, value in attrs if name in {"href", "src"}]


def structure(page: str) -> Structure:
    found = Structure()
    found.feed(page)
    found.close()
    return found
