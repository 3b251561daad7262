"""From a page to a document: its zones, and who published it when."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

from headwater.clean.dialogue import label_ends
from headwater.clean.digests import is_digest
from headwater.clean.genre import REPORTING_BYLINE, genre_of
from headwater.clean.headlines import LETTERHEAD
from headwater.clean.imprint import ZonedLine, author_of, dateline_of, outlet_of
from headwater.clean.lexicon import CleaningLexicon
from headwater.clean.lines import Line, read_lines
from headwater.clean.midline import labelled_zones, zones_of
from headwater.clean.nameplates import RELEASE_LINES, is_release
from headwater.clean.notices import TRANSLATING, notices_of, translated_from
from headwater.clean.repetition import Repetition, copies_of, repetition
from headwater.clean.time_stamps import LEAST, stamp_ends
from headwater.clean.zoning import zone_lines
from headwater.record.document import (
    KEPT_KINDS,
    Decided,
    Declared,
    Document,
    Genre,
    Outlet,
    Page,
    Published,
    Zone,
    ZoneKind,
)
from headwater.record.identity import content_id
from headwater.record.outlets import OutletRegister
from headwater.record.span import Span

__all__ = ["Repetition", "clean", "repetition"]

DEEP = "en"
SIGNING: frozenset[ZoneKind] = frozenset({"byline", "heading"})  # kinds of lines that sign an article
HOUR = re.compile(r"(?:[\w ]{0,24}, ?)?(?:[01]?\d|2[0-3])[:.h][0-5]\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?")
LIVE_TITLE = re.compile(
    r"(?i)\blive:|\blive updates\b|\bas (?:it|they) happened\b|\bminute by minute\b|\bas we reported\b"
)
LABEL_WORDS = 4  # "Opinion", "Letter to the editor": a section's name is short


def clean(
    page: Page,
    repeated: Repetition,
    outlets: OutletRegister,
    lexicon: CleaningLexicon,
    *,
    identify_language: Callable[[str], str],
) -> Document:
    """Zone every line of a page and read its metadata."""
    declared = merged(page.declared)
    lines = read_lines(page.text)
    kinds = zone_lines(
        lines,
        lexicon.furniture,
        lexicon.classifier,
        title=declared.title,
        copies=copies_of(lines, repeated),
        body_lines=page.body_lines,
    )
    decided = {each.line: each.keep for each in page.corrections}
    kinds = decided_by_user(kinds, lines, decided)
    zoned = [ZonedLine(line=line, kind=kind) for line, kind in zip(lines, kinds, strict=True)]
    document = content_id("d", declared.url or page.path, page.text)
    labels = label_ends(lines, kinds)
    heads = labels or stamp_ends(lines, kinds)
    zones = tuple(
        zone
        for each in zoned
        for zone in zones_in(
            each, each.line.number in decided, lexicon, outlets, label_end=heads.get(each.line.number)
        )
    )
    title = title_in(zones, page.text) or declared.title
    language = language_of(zoned, declared, identify_language)
    outlet = declared_outlet(declared, outlets) or outlet_of(zoned, title, outlets)
    return Document(
        id=document,
        path=page.path,
        url=declared.url,
        outlet=outlet,
        title=title,
        author=declared.author or author_of(zoned, outlet),
        published=published_of(page.declared, zoned, document),
        language=language,
        translated_from=translated_from(
            (each.line.text for each in zoned if each.kind in TRANSLATING), lexicon.languages, language
        ),
        genre=genre_in(zoned, declared.url, language, lexicon, is_dialogue=bool(labels)),
        read="deep" if language == DEEP else "shallow",
        revision_of=None,
        text=page.text,
        zones=zones,
        notices=tuple(notices_of(zoned)),
        decided=decisions(lines, decided),
        repairs=page.repairs,
    )


def zones_in(
    each: ZonedLine,
    is_decided: bool,
    lexicon: CleaningLexicon,
    outlets: OutletRegister,
    *,
    label_end: int | None = None,
) -> Sequence[Zone]:
    """The zones of a line; of one that the user decided just one, whatever it holds."""
    if is_decided:
        return (Zone(start=each.line.start, end=each.line.end, kind=each.kind),)
    if label_end is not None:
        return labelled_zones(each.line, label_end, each.kind)
    return zones_of(each.line, each.kind, lexicon.furniture, outlets)


def title_in(zones: Sequence[Zone], text: str) -> str | None:
    """The words of the first headline."""
    return next((text[zone.start : zone.end] for zone in zones if zone.kind == "headline"), None)


def decisions(lines: Sequence[Line], decided: Mapping[int, bool]) -> tuple[Decided, ...]:
    """The lines that the user decided, with what the decision was."""
    return tuple(
        Decided(start=line.start, end=line.end, keep=decided[line.number])
        for line in lines
        if line.number in decided
    )


def decided_by_user(
    kinds: Sequence[ZoneKind], lines: Sequence[Line], decided: Mapping[int, bool]
) -> list[ZoneKind]:
    """The kinds of the lines, where a user has decided as the user did."""
    return [
        "body"
        if decided.get(line.number) and kind not in KEPT_KINDS
        else "navigation"
        if decided.get(line.number) is False and kind in KEPT_KINDS
        else kind
        for line, kind in zip(lines, kinds, strict=True)
    ]


def merged(declared: Sequence[Declared]) -> Declared:
    """What is declared of a page, a manifest's word before the markup's."""
    ordered = sorted(declared, key=lambda each: each.how != "manifest")

    def first(name: str) -> str | None:
        return next((value for each in ordered if (value := getattr(each, name))), None)

    return Declared(
        how=ordered[0].how if ordered else "metadata",
        url=first("url"),
        outlet=first("outlet"),
        domain=first("domain"),
        title=first("title"),
        author=first("author"),
        published=first("published"),
        language=first("language"),
        based_on=tuple(dict.fromkeys(url for each in ordered for url in each.based_on)),
    )


def declared_outlet(declared: Declared, outlets: OutletRegister) -> Outlet | None:
    """The outlet that markup or a manifest names, or the register knows by its domain."""
    known = outlets.by_domain.get(declared.domain or "")
    if declared.outlet:
        return Outlet(name=declared.outlet, domain=declared.domain)
    return Outlet(name=known.name, domain=declared.domain) if known else None


def language_of(
    zoned: Sequence[ZonedLine], declared: Declared, identify_language: Callable[[str], str]
) -> str:
    """The article's language as its paragraphs betray it, else as declared."""
    kept = "\n".join(each.line.text for each in zoned if each.kind in KEPT_KINDS)
    found = identify_language(kept or "\n".join(each.line.text for each in zoned))
    return declared.language or found if found == "und" else found


def published_of(declared: Sequence[Declared], zoned: Sequence[ZonedLine], document: str) -> Published | None:
    """When the page was published: as a manifest says, else as it states itself, else as its markup does."""
    for each in declared:
        if each.how == "manifest" and each.published:
            return Published(edtf=each.published, how="manifest")
    stated = dateline_of(zoned)
    if stated:
        edtf, start, end = stated
        return Published(edtf=edtf, how="stated", span=Span(document=document, start=start, end=end))
    markup = next((each.published for each in declared if each.published), None)
    return Published(edtf=markup, how="metadata") if markup else None


def genre_in(
    zoned: Sequence[ZonedLine],
    url: str | None,
    language: str,
    lexicon: CleaningLexicon,
    *,
    is_dialogue: bool = False,
) -> Genre:
    """The genre of the article, where its language is one we read."""
    if language != DEEP:
        return "unknown"
    if is_digest(zoned):
        return "digest"
    labels = [
        each.line.words
        for each in zoned
        if each.kind not in KEPT_KINDS and len(each.line.words) <= LABEL_WORDS
    ]
    if is_dialogue:
        labels.append(("transcript",))
    if is_live(zoned):
        labels.append(("live",))
    paragraphs = [each.line.text for each in zoned if each.kind == "body"]
    signed = (each.line.text for each in zoned if each.kind in SIGNING)
    return genre_of(
        paragraphs,
        labels,
        url,
        lexicon.stance,
        is_reported=any(REPORTING_BYLINE.search(text) for text in signed),
        is_issued=is_issued(zoned),
    )


def is_live(zoned: Sequence[ZonedLine]) -> bool:
    """Whether a page was written as things happened: its headline says so, or hours head its entries."""
    heads = (each.line.text for each in zoned if each.kind == "headline")
    hours = [each for each in zoned if HOUR.fullmatch(each.line.text)]
    return len(hours) >= LEAST or any(LIVE_TITLE.search(text) for text in heads)


def is_issued(zoned: Sequence[ZonedLine]) -> bool:
    """Whether the head of a page is a release's: it says so, or bears a state's or an office's name."""
    head = [each.line for each in zoned[:RELEASE_LINES]]
    return is_release(head) or any(LETTERHEAD.match(line.text) for line in head)
