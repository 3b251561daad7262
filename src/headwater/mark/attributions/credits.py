"""Lines that say where a whole piece comes from: bylines, datelines, copyright tails, syndication lines."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from headwater.mark.attributions.outlet_names import ARTICLES, FORMS, PEOPLES, Newsroom, bare
from headwater.mark.attributions.text_words import CALENDAR
from headwater.record.mark import SourceKind
from headwater.record.outlets import RegisteredOutlet

LONGEST_LINE = 400  # characters of a line of credit; datelines are read from the start of any line
DATELINE_REACH = 90
BYLINE_WORDS = 12

SEPARATOR = re.compile(r"\s*(?:[|/•·;]|,\s|\s[-–—]\s|\band\b|\bwith\b|&)\s*")
MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
DATELINE = re.compile(
    r"^[^()\n]{0,70}\((?P<names>[^()\n]{2,50})\)\s*(?:[-–—:.]|"
    rf",\s(?:[A-Z][a-z]{{2,5}}day,?\s)?(?:{MONTH}\s\d{{1,2}}|\d{{1,2}}\s{MONTH})(?:,?\s\d{{4}})?\s*[-–—])"
)
DATED = re.compile(
    rf"^(?P<names>[^,\n]{{4,50}}),\s(?:{MONTH}\s\d{{1,2}},?\s\d{{4}}|\d{{1,2}}\.?\s{MONTH},?\s\d{{4}})\W*$"
)
# "Ines Holm, TSN", "By Ines Holm (TSN)"
SIGNED_FOR = re.compile(
    r"^(?:[Bb]y )?[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*){1,3}"
    r"(?:, (?:with )?| ?[/|–-] ?| \()(?P<names>[A-Z]{3}|[B-DF-HJ-NP-TV-Z]{4,6})\)?(?=$|\W*[|·•]|,? \d)"
)
DAY_LETTERS = frozenset(word[:3].upper() for word in CALENDAR)  # "By Ines Holm | MAY 3, 2031"
INITIALLED = re.compile(
    r"^(?P<names>[A-Z]{3,6}),\s[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2}\s*[·|•,–—/-]\s*(?=[^\n]{0,30}\b\d{4}\b)"
)
SLASHED = re.compile(r"^[^/\n]{0,70}/(?P<names>[^/\n]{2,40})/\s*[-–—.:]")
LEADING = re.compile(r"^(?P<names>[A-Z][\w ]{1,30})\s*[-–—]\s+(?=\S)")
AT_END = re.compile(r"(?:\((?P<round>[^()\n]{2,60})\)|[-–—]\s?(?P<dashed>[A-Z][\w .&/-]{1,40}))\s*\.?\s*$")
BY = re.compile(r"^\s*(?:written\s+)?by\b[:\s|]*(?P<names>.+)$", re.IGNORECASE)
COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright)\s*(?:©|"
    r"\(c\))?\s*(?:\d{4})?(?:\s*[-–]\s*\d{4})?\s*(?:by\s+)?(?P<names>[^.\n]{2,60})",
    re.IGNORECASE,
)
HAT_TIP = re.compile(r"\b(?:h/t|hat[ -]tip)\b(?:\s+to\b)?[:\s]*(?P<names>[^()\n]{2,80})", re.IGNORECASE)
SOURCE_LINE = re.compile(
    r"(?:^|(?<=[a-z]\.)(?=\s+original))\s*(?:sources?|(?:the\s+)?original(?:\s+(?:source|article|text|story|report|version))?(?:\s+(?:in|from))?|"
    r"via|read more at|originally from|quelle|fuente|fonte|kaynak|źródło|zdroj|bron|källa|kilde|"
    r"источник|джерело|المصدر|מקור|来源)\s*[:：]\s*(?P<names>.{2,80}?)"
    r"(?:\s\([^()\n]{2,40}\))?"  # the town it is of
    r"(?:\.\s+(?:machine|automatic|translat|published|original|first|reprint|republish|all\s)[^\n]*)?$",
    re.IGNORECASE,
)
TRANSLATED = re.compile(r"\btranslat|^\s*(?:the\s+)?original\b", re.IGNORECASE)
SYNDICATED = re.compile(
    r"(?:(?:originally|first)\s+(?:published|appeared|posted|ran)\s*(?:by|in|on|at)|"
    r"(?:republished|reprinted|syndicated|reproduced|reposted|translated|adapted|excerpted|cross-posted)\s+"
    r"(?:from|courtesy of|with (?:the )?(?:kind )?permission (?:of|from))|"
    r"(?:published|printed|posted)\s+(?:here\s+)?with\s+(?:the\s+)?(?:kind\s+)?permission\s+(?:of|from))\s+"
    r"(?P<names>[^.,;()\n]{2,60})",
    re.IGNORECASE,
)
PIECE = re.compile(
    r"\b(?:this|article|story|piece|column|essay|text|material|translat\w+|content|copyright|source)\b"
    r"|\b(?:is|was|are|were)\b|[©|:]",
    re.IGNORECASE,
)
SENTENCE_END = re.compile(r"(?<=[a-z)][.!?])\s+")
CONTRIBUTED = re.compile(
    r"^\W*(?P<names>.{2,60}?)\s+contributed\s+(?:reporting\s+)?to\s+this\b", re.IGNORECASE
)
PICTURE = re.compile(r"\w\s*/\s*[A-Z]|\b(?:photo|image|video|getty|picture)\b", re.IGNORECASE)
# "Source: X" may name anybody where X is no listed outlet.
CREDITS: tuple[tuple[re.Pattern[str], SourceKind], ...] = (
    (HAT_TIP, "outlet"),
    (SYNDICATED, "outlet"),
    (SOURCE_LINE, "unknown"),
)
NOISE = re.compile(
    r"^(?:the\s+)?(?:staff|reporters?|correspondents?|news\s+desk|newswire|wire|wires|agencies)$",
    re.IGNORECASE,
)
# Who has written it beside the agency that a line names: "By Gazette staff and", "Ann Roe, with".
BESIDE = re.compile(r"\S\s*(?:\band\b|&|\+|\bwith\b)\s*(?:the\s+)?$", re.IGNORECASE)
STAFF = re.compile(
    r"\b(?:(?:editorial\s+)?staff|newsroom|news\s+desk|desk|editors?|reporters?|own\s+correspondents?)\b",
    re.IGNORECASE,
)
STAFF_AFTER = re.compile(
    r"\s*(?:,|\band\b|&|\+|\bwith\b)\s*(?:(?!agency|agencies)\w+\s+){0,3}?(?:staff|newsroom|news\s+desk)\b",
    re.IGNORECASE,
)
# Small words within names of outlets, in several languages ("Le Courrier de l'Estuaire").
PARTICLE = re.compile(
    r"(?:of|the|and|&|for|in|de|la|le|les|du|des|del|della|delle|di|da|do|dos|das|el|et|y|e|von|van|der|den|des|und|og)$"
    r"|(?:[ldLD]|dell|all)['’][^\W\d_]|[Aa][ls]-[^\W\d_]"
)
STATION = re.compile(r"[KW][A-Z]{2,3}\b")  # call signs of American stations, which sign datelines too
TRAILING = re.compile(
    r"[\s.,;:*_]*(?:\d{4})?\s*(?:all rights reserved.*|staff|photos?)?[\s.,;:*_)]*$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """A source that a line names for the piece; `whole` unless it only helped with it."""

    start: int
    end: int
    name: str
    kind: SourceKind
    is_own: bool
    whole: bool = True


def credits_of(text: str, room: Newsroom, *, is_edge: bool, is_byline: bool) -> Iterator[Credit]:
    """The credits that a line gives; `is_edge`: near the top or the end, where names may stand alone."""
    yield from _dateline(text, room)
    if len(text) > LONGEST_LINE:
        yield from _end(text, room)
        return
    for pattern, default in CREDITS:
        for match in pattern.finditer(text):
            if not _is_language(match, room) and not (pattern is SYNDICATED and _is_of_another(match)):
                kind = (
                    "outlet" if TRANSLATED.search(text) else default
                )  # whose text is translated has printed it
                yield from _named(match, room, listed_only=False, default=kind)
    for match in COPYRIGHT.finditer(text):
        yield from _foreign(_named(match, room, listed_only=True), room)
    for match in CONTRIBUTED.finditer(text):
        yield from _helped(_named(match, room, listed_only=True))
    if is_edge:
        yield from _end(text, room)
    if is_byline:
        yield from _initialled(text, room)
        yield from _signed_for(text, room)
    if is_byline and room.is_translation:
        yield from _printed(text, room)
    if is_byline or (is_edge and len(text.split()) <= BYLINE_WORDS):
        yield from _byline(text, room)


def _is_of_another(match: re.Match[str]) -> bool:
    """Whether something else is what was published: "The recording, first published by X, lasts"."""
    before = SENTENCE_END.split(match.string[: match.start()])[-1]
    return re.search(r"\w", before) is not None and PIECE.search(before) is None


def _initialled(text: str, room: Newsroom) -> Iterator[Credit]:
    """The agency whose initials open a byline with a place and a day: "TSN, Tarn · 8 March 2031 · 21:02"."""
    match = INITIALLED.match(text)
    if match and match["names"] not in room.outlets.clocks:
        found = _named(match, room, listed_only=False, default="agency")
        yield from (credit for credit in found if not credit.is_own)


def _signed_for(text: str, room: Newsroom) -> Iterator[Credit]:
    """The agency, in no list, whose initials follow the writer's name in a byline."""
    match = SIGNED_FOR.match(text)
    letters = match["names"] if match else ""
    outlets = room.outlets
    no_agencies = outlets.clocks | outlets.no_agencies | DAY_LETTERS
    if match is None or letters in no_agencies or outlets.find(letters):
        return
    found = _named(match, room, listed_only=False, default="agency")
    foreign = [credit for credit in found if not credit.is_own]
    yield from _helped(foreign) if BESIDE.search(text[: match.start("names")]) else foreign


def _printed(text: str, room: Newsroom) -> Iterator[Credit]:
    """The paper and its day that a translation has above the text: "Le Phare de Tarn, March 10, 2031"."""
    match = DATED.match(text)
    words = match["names"].casefold().split() if match else []
    if match and len(words) > 1 and (words[0] in ARTICLES or words[-1] in FORMS):
        yield from (credit for credit in _named(match, room, listed_only=False) if not credit.is_own)


def _dateline(text: str, room: Newsroom) -> Iterator[Credit]:
    head = text[:DATELINE_REACH]
    for pattern, listed_only in ((DATELINE, False), (SLASHED, False), (LEADING, True)):
        match = pattern.match(head)
        if match:
            yield from (
                credit
                for credit in _named(match, room, listed_only=listed_only, default="agency")
                if _is_dateline(text[: match.start("names")], credit, room)
            )


def _is_dateline(before: str, credit: Credit, room: Newsroom) -> bool:
    """An unlisted name in brackets is an agency only after a town in capitals or a date."""
    if room.outlets.find(credit.name) or credit.is_own:
        return True
    letters = [letter for letter in before if letter.isalpha()]
    has_date = any(letter.isdigit() for letter in before)
    return bool(letters) and (has_date or before.partition(",")[0].isupper())


def _end(text: str, room: Newsroom) -> Iterator[Credit]:
    match = AT_END.search(text[-70:])
    if match:
        group = "round" if match["round"] else "dashed"
        offset = max(0, len(text) - 70)
        for credit in _split(
            match[group], offset + match.start(group), room, listed_only=True, default="outlet"
        ):
            if credit.kind == "agency":
                yield credit


def _byline(text: str, room: Newsroom) -> Iterator[Credit]:
    """Agencies in a byline; an outlet there is mostly the publisher, unless that is known to be another."""
    match = BY.match(text)
    if match is None and PICTURE.search(text):
        return
    start = match.start("names") if match else 0
    named = list(_split(text[start:], start, room, listed_only=True, default="outlet"))
    found = [
        credit for credit in named if credit.kind == "agency" or (match and room.own and not credit.is_own)
    ]
    yield from found if not _is_joint(text[start:], start, found) else _helped(found)


def _is_joint(names: str, start: int, found: Sequence[Credit]) -> bool:
    """Whether whom a line names has written it with somebody else: no sentence is surely theirs."""
    if not found:
        return False
    before, after = names[: found[0].start - start], names[found[-1].end - start :]
    return bool(BESIDE.search(before) or STAFF.search(before) or STAFF_AFTER.match(after))


def _is_language(match: re.Match[str], room: Newsroom) -> bool:
    """Whether "translated from Ostrelian", or "first published in" it, names a language and no outlet."""
    credit, line = match.group().casefold(), match.string.casefold()
    name = re.split(r"\s+(?:by|into|to|using|with|and|or|but)\b", match["names"])[0].strip(" .]")
    name = name.removeprefix("the ")
    is_translated = credit.lstrip().startswith("translated") or (
        "published in" in credit and "translat" in line
    )
    is_original = credit.lstrip().startswith("original:") and PEOPLES.fullmatch(name.casefold()) is not None
    return (is_translated or is_original) and " " not in name and room.outlets.find(name) is None


def _foreign(found: Iterator[Credit], room: Newsroom) -> Iterator[Credit]:
    return (credit for credit in found if credit.kind == "agency" or (room.own and not credit.is_own))


def _helped(found: Iterable[Credit]) -> Iterator[Credit]:
    for credit in found:
        yield Credit(
            start=credit.start,
            end=credit.end,
            name=credit.name,
            kind=credit.kind,
            is_own=credit.is_own,
            whole=False,
        )


def _named(
    match: re.Match[str], room: Newsroom, *, listed_only: bool, default: SourceKind = "outlet"
) -> Iterator[Credit]:
    return _split(match["names"], match.start("names"), room, listed_only=listed_only, default=default)


def _split(
    names: str, offset: int, room: Newsroom, *, listed_only: bool, default: SourceKind
) -> Iterator[Credit]:
    """Each name of an enumeration: listed ones, and others where a line can name nothing else."""
    whole = _tidy(names)
    if room.outlets.find(whole) or not SEPARATOR.search(names):
        parts = [(0, names)]
    else:
        ends = [match.span() for match in SEPARATOR.finditer(names)]
        starts = [0, *(end for _, end in ends)]
        stops = [*(start for start, _ in ends), len(names)]
        parts = [(start, names[start:stop]) for start, stop in zip(starts, stops, strict=True)]
    for start, part in parts:
        name = _tidy(part)
        registered = room.outlets.find(name)
        if (registered and _fits(name, registered)) or (not listed_only and _is_name(name)):
            at = offset + start + part.find(name)
            yield Credit(
                start=at,
                end=at + len(name),
                name=name,
                kind=registered.kind if registered else _kind(name, room, default),
                is_own=room.is_own(name, registered),
            )


def _kind(name: str, room: Newsroom, default: SourceKind) -> SourceKind:
    """What an unlisted name is: whoever signs a dateline with the name of its own page is an agency."""
    if default == "agency" and room.is_own(name, None) and not STATION.match(name):
        return default
    if default == "unknown" and room.is_translation:
        default = "outlet"  # what a translation gives as its source has printed the text
    return room.kinds.get(bare(name), default)


def _tidy(part: str) -> str:
    return TRAILING.sub("", part.strip(" \t*_[]\"'“”«»|").removeprefix("the "))


def _fits(name: str, registered: RegisteredOutlet) -> bool:
    """Acronyms count only where they are written as such ("by sita" is no agency)."""
    return (
        any(
            name == known or (known.casefold() == name.casefold() and not known.isupper())
            for known in registered.names
        )
        or (name.casefold() == bare(registered.name) and name[:1].isupper())
        or name.casefold() in registered.domains
    )


def _is_name(name: str) -> bool:
    """A few words, each with a capital: "Read Full Article" is caught by its verb."""
    parts = name.split()
    return (
        0 < len(parts) <= 5
        and all(part[:1].isupper() or PARTICLE.match(part) for part in parts)
        and parts[0].casefold()
        not in {"read", "click", "full", "see", "view", "link", "here", "more", "photo", "staff", "this"}
        and not NOISE.match(name)
        and parts[0].casefold() not in CALENDAR
    )
