"""Outlets of the pile that a sentence names as its source, where one article alone did not show an outlet.

"As quoted by Marrow Lane" may be anybody; who has the pile knows that Marrow Lane publishes one of
its articles.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from msgspec.structs import replace

from headwater.record.mark import Attribution, NamedSource
from headwater.record.pile import MarkedDocument
from headwater.record.span import Span
from headwater.trace.publishers import bare
from headwater.trace.tellings import body_sentences

MEDIA = frozenset({"outlet", "agency"})
WORD = r"[^\W_](?:[\w.&'’-]*\w)?"
# A name begins where a word does: tried at each letter, a long word would cost its square.
NAME = rf"(?<![\w.&'’-])(?P<name>{WORD}(?:\s+{WORD}){{0,5}})"
REPORTED = r"(?:reported|quoted|cited|carried|published|broadcast|aired|revealed)"
TEXT = r"(?:report|article|story|dispatch|interview|investigation)"
IT_FROM = re.compile(r"(?:has|have|had|got)\s+it\s+from\b", re.IGNORECASE)
WORDS = re.compile(r"\w+")
ARTICLE = re.compile(r"^the\s+", re.IGNORECASE)
# What is said of a medium and of nobody else.
OF_MEDIA = (
    re.compile(
        rf"\b(?:{REPORTED}\s+(?:by|in|on)|(?:has|have|had|got)\s+it\s+from|{TEXT}\s+(?:by|from|in|with|to))\s+{NAME}",
        re.IGNORECASE,
    ),
    re.compile(
        rf"{NAME},?\s+(?:(?:has|had|have|first|also|later|earlier|exclusively)\s+){{0,4}}"
        r"(?:report(?:s|ed)|wr(?:ites|ote)|quot(?:es|ed)|has\s+it\s+(?:from|that))\b",
        re.IGNORECASE,
    ),
)
# What is said of a body that speaks, too.
OF_ANYBODY = (
    re.compile(rf"\b(?:according\s+to|citing|quoting|told)\s+{NAME}", re.IGNORECASE),
    re.compile(rf"{NAME}\s+(?:said|says|cites|cited)\b", re.IGNORECASE),
)


@dataclass(frozen=True, kw_only=True)
class Names:
    """The bare names of the outlets of a pile, and of those that are nobody else."""

    media: frozenset[str]
    only_media: frozenset[str] = field(default_factory=frozenset)

    @cached_property
    def by_opening(self) -> dict[str, list[list[str]]]:
        """The words of each name, by the first of them."""
        found: dict[str, list[list[str]]] = {}
        for words in filter(None, map(WORDS.findall, sorted(self.media))):
            found.setdefault(words[0], []).append(words)
        return found

    def may_be_in(self, text: str) -> bool:
        """Whether a text has the words of one of them: most sentences have none, and are read no further."""
        words = WORDS.findall(text.casefold())
        return any(
            words[place : place + len(name)] == name
            for place, word in enumerate(words)
            for name in self.by_opening.get(word, ())
        )


def with_passing(pile: Sequence[MarkedDocument]) -> list[MarkedDocument]:
    """The pile, with the outlets of it that its sentences name as their sources."""
    names = names_of(pile)
    return [with_reports(entry, names) for entry in pile]


def names_of(pile: Sequence[MarkedDocument]) -> Names:
    """Who publishes in a pile and is no body that puts out what it says itself.

    Who is told something by those it writes of, or saw it, is a newsroom and nobody else.
    """
    issuing = {own_name(entry) for entry in pile if is_release(entry)}
    published = {own_name(entry) for entry in pile} - issuing - {""}
    newsrooms = {own_name(entry) for entry in pile if is_newsroom(entry)}
    return Names(media=frozenset(published), only_media=frozenset(published & newsrooms))


def own_name(entry: MarkedDocument) -> str:
    """The bare name of a document's outlet."""
    return bare(entry.document.outlet.name) if entry.document.outlet else ""


def is_release(entry: MarkedDocument) -> bool:
    """Whether a body has put a document out as its own."""
    return any(
        each.scope == "article" and each.source.kind in {"official", "person"}
        for each in entry.marks.attributions
    )


def is_newsroom(entry: MarkedDocument) -> bool:
    """Whether a document shows reporters of its outlet."""
    return any(each.is_own for each in entry.marks.attributions) and not is_release(entry)


def with_reports(entry: MarkedDocument, names: Names) -> MarkedDocument:
    """A document with the outlets it names; who speaks in such a sentence speaks by way of them."""
    found = list(entry.marks.attributions)
    for sentence in body_sentences(entry):
        before = len(found)
        for name in named_in(entry, sentence.span, names):
            found = with_report(entry, found, sentence.span, name)
        found = [*found[:before], *chained(entry, found[before:])]
    if found == list(entry.marks.attributions):
        return entry
    return replace(entry, marks=replace(entry.marks, attributions=tuple(found)))


def chained(entry: MarkedDocument, reports: Sequence[Attribution]) -> Iterator[Attribution]:
    """The reports that a sentence names; what one "has from" another is had from that by way of it."""
    for each in reports:
        place = each.evidence[0]
        ends = [(other.evidence[0].end, other.id) for other in reports if other is not each]
        near = [name for end, name in ends if place.start < end <= place.end]
        is_from = IT_FROM.match(entry.document.words(place)) is not None
        yield replace(each, via=near[0]) if is_from and near else each


def named_in(entry: MarkedDocument, sentence: Span, names: Names) -> Iterator[tuple[Span, Span]]:
    """The names of outlets that a sentence gives as its sources, each with the words that say so."""
    text = entry.document.words(sentence)
    if not names.may_be_in(text):
        return
    for match, known, is_first in openings(text, names):
        place = known_part(match, known - {own_name(entry)}, is_last=is_first)
        if place is not None and not is_person(entry, text[slice(*place)]):
            first, last = (place[0], match.end()) if is_first else (match.start(), place[1])
            yield moved(sentence, *place), moved(sentence, first, last)


def openings(text: str, names: Names) -> Iterator[tuple[re.Match[str], frozenset[str], bool]]:
    """The words that may name an outlet, with those it may be and whether its name stands first."""
    for patterns, known in ((OF_MEDIA, names.media), (OF_ANYBODY, names.only_media)):
        for is_first, pattern in zip((False, True), patterns, strict=True):
            yield from ((match, known, is_first) for match in pattern.finditer(text))


def moved(sentence: Span, start: int, end: int) -> Span:
    """A part of a sentence in its document."""
    return Span(document=sentence.document, start=sentence.start + start, end=sentence.start + end)


def known_part(match: re.Match[str], known: Collection[str], *, is_last: bool) -> tuple[int, int] | None:
    """The longest known name with which some words begin, or end; its words have capitals."""
    words = [found.span() for found in re.finditer(r"\S+", match["name"])]
    offset = match.start("name")
    for size in range(len(words), 0, -1):
        part = words[-size:] if is_last else words[:size]
        name = match["name"][part[0][0] : part[-1][1]]
        skipped = len(name) - len(ARTICLE.sub("", name))
        if bare(name) in known and not name[skipped].islower():
            return offset + part[0][0] + skipped, offset + part[-1][1]
    return None


def is_person(entry: MarkedDocument, name: str) -> bool:
    """Whether a document calls a person by a name or by a longer one that ends with it."""
    return any(
        chain.kind == "person" and any(each.endswith(f" {name}") for each in chain.names)
        for chain in entry.marks.chains
    )


def with_report(
    entry: MarkedDocument, known: Sequence[Attribution], sentence: Span, named: tuple[Span, Span]
) -> list[Attribution]:
    """Attributions with an outlet that a sentence names, where none of them has it already."""
    name, words = named
    there = [each for each in known if any(span.overlaps(name) for span in each.evidence)]
    if any(each.source.kind in MEDIA for each in there) or is_credited(entry.document.words(name), known):
        return list(known)
    report = Attribution(
        id=f"passing{name.start}", source=NamedSource(name=entry.document.words(name), kind="outlet"),
        scope=(sentence,), via=None, how="named", evidence=(words,),
    )  # fmt: skip
    mistaken = {
        each.id for each in there if bare(each.source.name or "").endswith(bare(report.source.name or ""))
    }
    others = [each for each in known if each.id not in mistaken]
    return [by_way(each, report, sentence, mistaken) for each in others] + [report]


def is_credited(name: str, known: Iterable[Attribution]) -> bool:
    """Whether a whole article is had from an outlet of that name: who told it something told it that."""
    return any(each.scope == "article" and bare(each.source.name or "") == bare(name) for each in known)


def by_way(each: Attribution, report: Attribution, sentence: Span, mistaken: Collection[str]) -> Attribution:
    """An attribution, by way of a report where its words stand in the same sentence."""
    is_direct = each.via is None and each.source.kind not in MEDIA and not each.is_own
    is_here = any(sentence.covers(span) for span in each.evidence)
    return replace(each, via=report.id) if each.via in mistaken or (is_direct and is_here) else each
