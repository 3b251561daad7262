"""A title whose shape is another line's: in capitals it looks like a signature, dated like a byline."""

from __future__ import annotations

import re

from headwater.clean.dates import find_date
from headwater.clean.lines import STEM, Line
from headwater.clean.sheet import Sheet

IN_CAPITALS = 2  # words of a line in capitals that the article writes small: no person bears two such names
DATED = 3  # words beside a date; what says that a page was published has fewer of the article's
TITLE_WORDS = 30  # of one sentence that stands above a byline
CAPITAL = re.compile(r"\b[A-ZÀ-Þ][a-zß-ÿ]{4,}")
LONG_WORD = re.compile(r"[^\W\d_]{5,}")
# Words of a line that is nobody's nameplate, the longer among them, and the share of these in the article
TELLING, LONGER, ON_TOPIC = 5, 3, 0.7
WRITTEN_BY = re.compile(r"\b(?i:report\w*|written|words|story|edited|analysis|updates) by [A-ZÀ-Þ]")
UNDER = 0.5  # ... and of one that stands right under the headline


def is_title(sheet: Sheet, place: int) -> bool:
    """Whether a line above the article is a title and only looks like who signed it or when: of a signature
    the article writes two words small, of a dated line it has three words beside the date."""
    line = sheet.lines[place]
    if place >= next(iter(sheet.paragraphs), 0):
        return False
    date = find_date(line.text) if line.digits else None
    if date is None:
        return len(capitals(line) & sheet.small) >= IN_CAPITALS
    beside = f"{line.text[: date.start]} {line.text[date.end :]}"
    return len({word.casefold()[:STEM] for word in LONG_WORD.findall(beside)} & sheet.small) >= DATED


def capitals(line: Line) -> frozenset[str]:
    """The longer words of a line that capitals open, cut short."""
    return frozenset(word.casefold()[:STEM] for word in CAPITAL.findall(line.text))


def is_of_article(sheet: Sheet, line: Line, least: float = ON_TOPIC) -> bool:
    """Whether a line tells what the article does, in its words."""
    tells = len(line.words) >= TELLING and len(line.stems) >= LONGER
    return tells and sheet.on_topic(line) >= least


def is_standfirst(sheet: Sheet, place: int) -> bool:
    """Whether a line without a phrase of furniture stands right under the headline and tells its news, and
    not who wrote it."""
    line = sheet.lines[place]
    is_under = place > 0 and sheet.kinds[place - 1] == "headline" and not sheet.cues[place]
    return is_under and not WRITTEN_BY.search(line.text) and is_of_article(sheet, line, UNDER)


def opens_above_byline(sheet: Sheet) -> bool:
    """Whether a page opens with one sentence right above a byline: its title, full stop or none."""
    line = sheet.lines[0]
    is_sentence = line.sentences <= 1 and TELLING <= len(line.words) <= TITLE_WORDS
    return is_sentence and not line.is_bulleted and sheet.kinds[:2] == [None, "byline"]
