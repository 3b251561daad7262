"""What a page's notices say of the article: that it was translated, and from which language."""

from __future__ import annotations

import re
from collections.abc import Iterable

from headwater.clean.lexicon import LanguageNames
from headwater.clean.lines import WORD

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


def translated_from(notices: Iterable[str], languages: LanguageNames, own: str) -> str | None:
    """The language a piece was translated from, `und` where a notice says only that it was."""
    told = False
    for notice in notices:
        if not TRANSLATED.search(notice):
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
