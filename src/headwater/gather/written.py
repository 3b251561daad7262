"""Names as they are written: with the title, the article or the legal form that stands beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from headwater.record.document import Document
from headwater.record.mark import Chain

BESIDE = 12  # characters
TITLE = re.compile(r"\b(Baroness|Baron|Countess|Count|Dame|Dr\.?|Lady|Lord|Prof\.?|Professor|Sir|Viscount) $")
HONOUR = re.compile(r"(?<!\w)(Sheikh|Sheik|Shaykh|Sir|Dame|Lady|Father|Sister|Brother|Don|Doña|Dom) $")
FORM = re.compile(
    r",? (plc|PLC|p\.l\.c\.|Inc\b\.?|Ltd\b\.?|Limited|Corp\b\.?|LLC|LLP|AG|SE|S\.?A\.?|N\.?V\.?|GmbH|AB|ASA|"
    r"Oyj|SpA|S\.p\.A\.|Pty|Co\b\.?)(?!\w)"
)
ARTICLE_WITHIN = re.compile(r"[\w,] The $")  # a writer's capital: a name of its own
ARTICLE_FIRST = re.compile(r"(?:^|\n)\s*(?:The|THE) $")
LINE_END = re.compile(r"\s*(?:$|\n|[|–—]\s)")


def written_names(document: Document, chain: Chain) -> tuple[str, ...]:
    """The names of a chain with what belongs to them in some places and is left out in others, each once."""
    if chain.kind not in {"person", "organisation"}:
        return ()
    beside = _beside_person if chain.kind == "person" else _beside_body
    outlet = document.outlet.name.casefold() if document.outlet else ""
    names = set(chain.names)
    found: set[str] = set()
    for span in chain.mentions:
        name = document.text[span.start : span.end]
        if name in names:
            before = document.text[max(0, span.start - BESIDE) : span.start]
            found.update(beside(before, name, document.text[span.end : span.end + BESIDE]))
            if before.endswith("The ") and is_end_with_article(name.casefold(), outlet):
                found.add(f"The {name}")
    return tuple(sorted(found - names))


def is_end_with_article(name: str, outlet: str) -> bool:
    """Whether a name is an outlet's, or ends it, that goes with its article: "Post" of "The Tidal Post"."""
    return outlet.startswith("the ") and f" {outlet}".endswith(f" {name}")


def honours_before(document: Document, chain: Chain) -> frozenset[str]:
    """What stands before the names of a person and goes with a given name ("Sheikh Hamad")."""
    if chain.kind != "person":
        return frozenset()
    before = (
        HONOUR.search(document.text[max(0, span.start - BESIDE) : span.start])
        for span in chain.mentions
        if document.text[span.start : span.end] in chain.names
    )
    return frozenset(honour[1].casefold() for honour in before if honour)


def _beside_person(before: str, name: str, after: str) -> Iterator[str]:
    title = TITLE.search(before)
    if title:
        yield f"{title[1]} {name}"


def _beside_body(before: str, name: str, after: str) -> Iterator[str]:
    form = FORM.match(after)
    if form:
        yield name + form[0]
    if ARTICLE_WITHIN.search(before) or (ARTICLE_FIRST.search(before) and LINE_END.match(after)):
        yield f"The {name}"
