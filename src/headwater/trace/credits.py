"""Lines that credit an outlet of the pile for a whole piece: a byline, a dateline, or a last line.

A reader of one article knows an outlet only where its grammar or the register tells; who
has the pile knows every outlet that published one of its articles.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from msgspec.structs import replace

from headwater.record.document import Zone
from headwater.record.mark import Attribution, NamedSource, SourceKind
from headwater.record.pile import MarkedDocument
from headwater.record.span import Span
from headwater.trace.publishers import bare

REACH = 130  # characters in which a dateline stands
LONGEST = 80  # characters of such a line
TAIL = 12  # zones at the end, where a credit may stand
BYLINE = re.compile(
    r"^(?:(?:(?:written|text|words|report|reporting)\s+)?(?:by|from)\s+|(?:text|words|report|story)\s*:\s*)?"
    r"(?:the\s+)?(?P<name>.+?)\W*$",
    re.IGNORECASE,
)
TAIL_LINE = re.compile(
    r"^(?:\(\s*(?P<round>[^()]+?)\s*\)|(?:(?:with|additional)\s+(?:material|reporting|files|reports)\s+"
    r"(?:from|by)|(?:text|words|story|reporting)(?:\s+by)?(?=[\s:])|source|via)\s*:?\s+(?:the\s+)?(?P<with>.+?)|(?:©|\(c\)|copyright)\s*(?:\d{4}\s+)?(?P<held>.+?))\W*$",
    re.IGNORECASE,
)
# Who only helped has some of it, and nobody knows what: no sentence is had from him for that.
HELPED = re.compile(
    r"\b(?:with|additional)\s+(?:material|reporting|files|reports)\s+(?:from|by)\s*:?\s+(?:the\s+)?$",
    re.IGNORECASE,
)
# "Tarn (Marowire) —", "TARN, 4 May /Marowire/ —": where the pile knows the name, it need not be an agency's,
# nor the town in capitals.
DATELINE = re.compile(
    r"^[^\W\d_][^()/\n]{1,60}?\s*(?:\((?P<round>[^()\n]{2,50})\)|/(?P<slashed>[^/\n]{2,50})/)\s*[-–—]"
)
# Where the cleaner may put "Marowire and staff".
FIRST_KINDS = frozenset({"byline", "caption", "headline", "navigation", "body"})
FIRST = 3  # zones of the body; a caption may stand before the text
PEOPLE = re.compile(
    r"\s+(?:(?:and|&)\s+)?(?:staff|agencies|reporters?|correspondents?|newsroom|news\s+desk|wires?)$",
    re.IGNORECASE,
)
# Where the cleaner puts a short last line that is no sentence.
LAST_KINDS = frozenset({"source", "source-note", "notice", "keywords", "related", "credit", "footer", "body"})


def with_credits(pile: Sequence[MarkedDocument], agencies: Collection[str]) -> list[MarkedDocument]:
    """The pile, with the credits that name an outlet of it."""
    kinds: dict[str, SourceKind] = {
        bare(entry.document.outlet.name): "outlet" for entry in pile if entry.document.outlet
    }
    kinds |= dict.fromkeys(agencies, "agency")
    return [with_credit(entry, kinds) for entry in pile]


def with_credit(entry: MarkedDocument, kinds: Mapping[str, SourceKind]) -> MarkedDocument:
    """A document with the first such credit, where nothing else carries it whole."""
    if any(each.scope == "article" for each in entry.marks.attributions):
        return entry
    own = bare(entry.document.outlet.name) if entry.document.outlet else None
    lines = credits_of(entry, kinds) if own is not None else foreign_credits(entry, kinds)
    found = next((credit for credit in lines if bare(credit[0]) != own), None)
    if found is None:
        return entry
    name, span = found
    helped = HELPED.search(entry.document.text, max(0, span.start - REACH), span.start) is not None
    credit = Attribution(
        id=f"credit{span.start}", source=NamedSource(name=name, kind=kinds[bare(name)]),
        scope=(span,) if helped else "article", via=None, how="named", evidence=(span,),
    )  # fmt: skip
    return replace(entry, marks=replace(entry.marks, attributions=(*entry.marks.attributions, credit)))


def credits_of(entry: MarkedDocument, kinds: Mapping[str, SourceKind]) -> Iterator[tuple[str, Span]]:
    """The names of outlets that stand alone in a byline or a last line, and where."""
    zones = entry.document.zones
    for zone in zones:
        if zone.kind == "byline" or (zone.kind in FIRST_KINDS and PEOPLE.search(words_of(entry, zone))):
            yield from named_alone(entry, zone, BYLINE, kinds)
    for zone in zones[-TAIL:]:
        if zone.kind in LAST_KINDS:
            yield from named_alone(entry, zone, TAIL_LINE, kinds)
    yield from datelines(entry, kinds)


def foreign_credits(entry: MarkedDocument, kinds: Mapping[str, SourceKind]) -> Iterator[tuple[str, Span]]:
    """The credits of a page without a name: a byline may name its own outlet, but no agency is one."""
    yield from (each for each in credits_of(entry, kinds) if kinds[bare(each[0])] == "agency")
    yield from datelines(entry, kinds)


def datelines(entry: MarkedDocument, kinds: Mapping[str, SourceKind]) -> Iterator[tuple[str, Span]]:
    """The outlets in brackets behind the town with which a text begins: whose page it is on matters not."""
    body = [zone for zone in entry.document.zones if zone.kind == "body"]
    for zone in body[:FIRST]:
        match = DATELINE.match(entry.document.text[zone.start : min(zone.end, zone.start + REACH)])
        group = "round" if match and match["round"] else "slashed"
        if match and bare(match[group]) in kinds:
            start = zone.start + match.start(group)
            yield match[group], Span(document=entry.document.id, start=start, end=start + len(match[group]))


def words_of(entry: MarkedDocument, zone: Zone) -> str:
    """The beginning of a zone, as much of it as a credit may have."""
    return entry.document.text[zone.start : min(zone.end, zone.start + LONGEST + 1)].strip()


def named_alone(
    entry: MarkedDocument, zone: Zone, pattern: re.Pattern[str], kinds: Mapping[str, SourceKind]
) -> Iterator[tuple[str, Span]]:
    """The outlet that a line names and nothing else."""
    if zone.end - zone.start > LONGEST:
        return
    match = pattern.match(words_of(entry, zone))
    text = next((group for group in match.groups() if group), "") if match else ""
    name = PEOPLE.sub("", text)
    if bare(name) in kinds:
        start = entry.document.text.index(name, zone.start, zone.end)
        yield name, Span(document=entry.document.id, start=start, end=start + len(name))
