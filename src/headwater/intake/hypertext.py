"""From HTML to the whole page as lines, and which of them an HTML reader takes for the article."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

import trafilatura
from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from headwater.intake.markup import declared_in
from headwater.record.document import Declared

UNSEEN = frozenset(
    {"script", "style", "template", "noscript", "head", "svg", "math", "iframe", "object", "canvas", "select"}
    | {"textarea", "datalist", "audio", "video", "map", "title", "meta", "link"}
)
INLINE = frozenset(
    {"a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins"}
    | {"kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time"}
    | {"tt", "u", "var", "wbr", "img", "amp-img", "nobr", "acronym", "shy"}
)
CELLS = frozenset({"td", "th"})  # the cells of a row stand on one line
SPACES = re.compile(r"[ \t\r\f\v\u00a0\u200b\ufeff]+")
DEEPEST = 400  # nested elements; pages of newspapers stay under 60
MOST = 200_000  # elements of a page that is still searched for its article
# Words of one block that are marked up, also where each is; the search for the article costs their square.
MOST_MARKED = 4000
SHORT = 40  # letters of a line that must be a whole line of the article to belong to it
META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadPage:
    """A page's visible lines, those of its article by number, and what its markup declares."""

    text: str
    body_lines: frozenset[int] | None
    declared: Declared | None
    reason: str | None = None


def declared_encoding(data: bytes) -> str | None:
    """The encoding that a page's head names."""
    found = META_CHARSET.search(data[:4096])
    return found.group(1).decode("ascii", "replace") if found else None


def read_page(markup: str) -> ReadPage:
    """Read one page of HTML."""
    tree = parse(markup)
    if tree is None:
        return ReadPage(text="", body_lines=None, declared=None, reason="the page holds no HTML")
    lines = page_lines(tree)
    if not lines:
        return ReadPage(text="", body_lines=None, declared=None, reason="the page shows no text")
    text = "\n".join(lines)
    if is_bomb(tree):
        reason = "its markup is too deep or too large to look for the article; all its lines were kept"
        return ReadPage(text=text, body_lines=None, declared=None, reason=reason)
    declared = declared_in(tree, markup)
    article = trafilatura.extract(
        tree,
        output_format="txt",
        include_comments=False,
        include_tables=True,
        favor_recall=False,
        deduplicate=False,
    )
    return ReadPage(text=text, body_lines=covered(lines, article or ""), declared=declared)


def visible_text(markup: str) -> str:
    """The visible lines of a page alone."""
    tree = parse(markup)
    return "" if tree is None else "\n".join(page_lines(tree))


def parse(markup: str) -> HtmlElement | None:
    """The tree of a page, however broken, None where there is no element at all."""
    parser = HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=False)
    try:
        return document_fromstring(markup.encode("utf-8"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None


def is_bomb(tree: HtmlElement) -> bool:
    """Whether the page nests or repeats its elements beyond any newspaper."""
    depth = deepest = count = 0
    marked = [0]  # how many words each of the open blocks has marked up
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        is_start = event == "start"
        count += is_start
        depth += 1 if is_start else -1
        deepest = max(deepest, depth)
        if element.tag in INLINE:
            marked[-1] += is_start
        elif is_start:
            marked.append(0)
        else:
            marked.pop()
        if deepest > DEEPEST or count > MOST or marked[-1] > MOST_MARKED:
            return True
    return False


def page_lines(tree: HtmlElement) -> list[str]:
    """The visible text of a page as lines, as a browser would break them without a style sheet."""
    lines: list[str] = []
    pieces: list[str] = []

    def close() -> None:
        line = SPACES.sub(" ", " ".join("".join(pieces).split("\n"))).strip()
        pieces.clear()
        if line:
            lines.append(unicodedata.normalize("NFC", line))

    for kind, text in visible_pieces(tree):
        first, *later = text.split("\n") if kind == "verbatim" else [text]
        if kind == "break":
            close()
        pieces.append(first)
        for part in later:
            close()
            pieces.append(part)
    close()
    return lines


def visible_pieces(tree: HtmlElement) -> Iterator[tuple[str, str]]:
    """Pieces of visible text and the breaks between blocks, in the order of the page."""
    unseen: HtmlElement | None = None
    verbatim = 0
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        name = element.tag if isinstance(element.tag, str) else "script"
        if event == "start":
            if unseen is None and is_unseen(element, name):
                unseen = element
            if unseen is not None:
                continue
            verbatim += name == "pre"
            yield from boundary(name)
            if element.text:
                yield ("verbatim" if verbatim else "text"), element.text
            continue
        if unseen is not None and unseen is not element:
            continue
        if unseen is None:
            verbatim -= name == "pre"
            yield from boundary(name)
        unseen = None
        if element.tail:
            yield ("verbatim" if verbatim else "text"), element.tail


def boundary(name: str) -> Iterator[tuple[str, str]]:
    """What stands at the edge of an element: nothing, a space between cells, or a break."""
    if name in CELLS:
        yield "text", " "
    elif name not in INLINE:
        yield "break", ""


def is_unseen(element: HtmlElement, name: str) -> bool:
    """Whether a browser would show nothing of an element."""
    return name in UNSEEN or "hidden" in element.attrib


def covered(lines: list[str], article: str) -> frozenset[int]:
    """The numbers of the page's lines that stand in the extracted article."""
    keys = [letters(line) for line in lines]
    parts = [key for part in article.split("\n") if (key := letters(part))]
    found = matched_in_order(keys, parts)
    whole, known = "".join(parts), {keys[number] for number in found}
    return frozenset(
        number
        for number, key in enumerate(keys)
        if number in found or (len(key) >= SHORT and key not in known and key in whole)
    )


def matched_in_order(keys: list[str], parts: list[str]) -> set[int]:
    """The line of the page that each part of the article is: of several alike, the next one."""
    places: dict[str, list[int]] = {}
    for number, key in enumerate(keys):
        places.setdefault(key, []).append(number)
    found: set[int] = set()
    last = -1
    for part in parts:
        alike = places.get(part, [])
        chosen = next((number for number in alike if number > last), None)
        if chosen is not None:
            found.add(chosen)
            last = chosen if len(alike) == 1 else last
    return found


def letters(text: str) -> str:
    """The letters and digits of a text: what no reader of HTML changes."""
    return "".join(filter(str.isalnum, text))
