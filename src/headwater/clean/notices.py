"""What a page's notices say of the article: that it was corrected, changed, taken over or translated."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from headwater.clean.dates import find_date
from headwater.clean.imprint import ZonedLine
from headwater.clean.lexicon import LanguageNames
from headwater.clean.lines import WORD
from headwater.record.document import Notice, NoticeKind, ZoneKind

TRANSLATED = re.compile(
    r"(?i)translat|переведен|перевод|перекла|tərcümə|çevril|çeviri|übersetz|tradui|traduc|tradott|traduz|tłumacz|ترجم"
)
SOURCE_WORDS = {
    "from",
    "of",
    "с",
    "со",
    "з",
    "із",
    "aus",
    "dem",
    "du",
    "de",
    "depuis",
    "del",
    "dal",
    "z",
    "من",
    "original",
    "the",
}
TARGET_WORDS = {"into", "to", "на", "ins", "en", "al", "in", "til", "naar", "إلى"}
TARGET_ENDINGS = ("dilinə", "çeye", "çaya")


NOTICED: frozenset[ZoneKind] = frozenset({"notice", "byline", "source-note", "footer", "credit"})
PIECE = "(?:article|story|piece|post|report|page|column|headline|essay|version|item|interview)"
SINCE = "(?:since |been |also |later )*"
CORRECTION = re.compile(
    r"(?i)^\W*(?:corrections?|corrected|clarification|erratum|korrektur|berichtigung|richtigstellung"
    r"|rectificatif|corrección|fe de erratas|rettifica|correzione|errata(?: corrige)?|correção"
    r"|rectificatie|correctie|sprostowanie|düzeltme|исправление|уточнение|поправка|виправлення|уточнення"
    r"|تصحيح|תיקון)\s*[:(–—-]"
    rf"|\b(?:earlier|previous|original) version of (?:this|the|our) {PIECE}"
    rf"|\b{PIECE} (?:has|have|was|were) {SINCE}(?:corrected|amended)\b"
    r"|\b(?:amended|corrected) on (?:\w+ )?\d|\bthis (?:corrects|clarifies)\b"
)
UPDATE = re.compile(
    rf"(?i)^\W*(?:last )?updated?\b|\b{PIECE} (?:has|have|was|were|is being|will be) {SINCE}updated\b"
    r"|\b(?:last (?:updated|modified)|updated (?:at|on)|date updated)\b"
    r"|\b(?:aktualisiert|mis à jour|mise à jour|actualizad[oa]|aggiornat[oa]|aggiornamento|atualizad[oa]"
    r"|bijgewerkt|zaktualizowano|aktualizacja|güncelleme|güncellendi|обновлен\w*|дополнен\w*|оновлено"
    r"|עודכן)\b|تحديث"
)
SYNDICATION = re.compile(
    r"(?i)\b(?:first|originally|previously) (?:published|appeared|ran|posted) (?:by|in|at|on|with)\b"
    r"(?! (?:\w+\.?,? )?\d)"  # a date, not an outlet
    r"|\b(?:re-?published|reprinted|re-?posted|syndicated|reproduced)"
    r" (?:here )?(?:from|by|with|under|courtesy)\b"
    r"|\bsyndicated (?:feed|content)\b|\bpublished (?:here )?(?:with permission|from a)\b"
    r"|\b(?:zuerst|ursprünglich) (?:erschienen|veröffentlicht)|\berschien zuerst\b"
    r"|\b(?:initialement|d['’]abord) (?:publié|paru)|\b(?:originalmente|por primera vez) publicad"
    r"|\bpublicad[oa] (?:originalmente|originariamente|por primera vez)"
    r"|\bpubblicat[oa] (?:originariamente|originalmente|per la prima volta)"
    r"|\b(?:впервые|первоначально) (?:опубликован|вышл)|\b(?:вперше|спочатку) опублікован"
    r"|\boorspronkelijk (?:verschenen|gepubliceerd)|\bpierwotnie opublikowan"
    r"|\bilk olarak .{0,30}yayınlan"
)
# Where a line on a translation speaks of the article, and not of what the site can do.
TRANSLATING: frozenset[ZoneKind] = frozenset({"notice", "source-note", "credit"})
FORMS: tuple[tuple[NoticeKind, re.Pattern[str]], ...] = (
    ("correction", CORRECTION),
    ("update", UPDATE),
    ("syndication", SYNDICATION),
)


def notices_of(zoned: Sequence[ZonedLine]) -> Iterator[Notice]:
    """What the lines set aside say of the article, each line under every kind of notice it gives."""
    for each in zoned:
        if each.kind in NOTICED:
            for kind in kinds_of(each.line.text, each.kind):
                yield Notice(kind=kind, start=each.line.start, end=each.line.end)


def kinds_of(text: str, zone: ZoneKind) -> Iterator[NoticeKind]:
    """The kinds of notice that a line gives; of changes a line of the imprint tells only with their date."""
    for kind, form in FORMS:
        if form.search(text) and (kind != "update" or zone == "notice" or find_date(text)):
            yield kind
    if zone in TRANSLATING and is_of_translation(text):
        yield "translation"


def is_of_translation(notice: str) -> bool:
    """Whether a notice says that the piece is translated; a correction may speak of some translated words."""
    return bool(TRANSLATED.search(notice)) and not CORRECTION.search(notice)


def translated_from(notices: Iterable[str], languages: LanguageNames, own: str) -> str | None:
    """The language a piece was translated from, `und` where a notice says only that it was."""
    told = False
    for notice in notices:
        if not is_of_translation(notice):
            continue
        told = True
        found = source_language(notice, languages, own)
        if found:
            return found
    return "und" if told else None


def source_language(notice: str, languages: LanguageNames, own: str) -> str | None:
    """The language that a notice of translation names as the original's."""
    words = [word.casefold() for word in WORD.findall(notice)]
    named = [(place, code) for place, word in enumerate(words) if (code := languages.code_of(word))]
    from_there = [code for place, code in named if is_source(words, place)]
    others = [code for place, code in named if code != own and not is_target(words, place)]
    return next(iter(from_there), None) or next(iter(others), None)


def is_source(words: list[str], place: int) -> bool:
    """Whether the word before says that the language is the one translated from."""
    before = words[max(0, place - 2) : place]
    return bool(before) and before[-1] in SOURCE_WORDS and not any(word in TARGET_WORDS for word in before)


def is_target(words: list[str], place: int) -> bool:
    """Whether the language is the one translated into."""
    after = words[place + 1] if place + 1 < len(words) else ""
    return (place > 0 and words[place - 1] in TARGET_WORDS) or after.endswith(TARGET_ENDINGS)
