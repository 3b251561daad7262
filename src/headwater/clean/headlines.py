"""What stands above an article: its headline, the page's title, names and labels."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.clean.lines import LONG_WORDS, Line, only_letters
from headwater.clean.mastheads import is_masthead
from headwater.clean.sheet import Sheet

HEADLINES = 12  # so many lines above the article are tried as its headline
DIVIDED = re.compile(r"\s[-–—|•·»/]\s")  # as between a site's name and its motto
OFF_TOPIC = 0.34  # a first line that shares fewer words with the article may be the site's own title


def decide_headline(sheet: Sheet) -> None:
    """The headline among the lines above the first paragraph, and the page title that repeats it."""
    prose = sheet.prose_places()
    head = [place for place in sheet.open_places if not prose or place < prose[0]]
    candidates = [place for place in head if is_headline_like(sheet.lines[place])][:HEADLINES]
    if not candidates:
        return
    title = only_letters(sheet.title) if sheet.title else None
    titles = [place for place in candidates if sheet.lines[place].letters == title]
    chosen = titles[-1] if titles else repeated_headline(sheet, candidates)
    if chosen is None:
        chosen = likeliest_headline(sheet, candidates)
    sheet.kinds[chosen] = "headline"
    sheet.sure.add(chosen)
    for place in candidates:
        if place < chosen or (place != chosen and extends(sheet.lines[place], sheet.lines[chosen])):
            sheet.kinds[place] = "page-title"
            sheet.sure.add(place)


def likeliest_headline(sheet: Sheet, candidates: Sequence[int]) -> int:
    """The first candidate, unless it has nothing to do with the article and a later one has."""
    first, *later = candidates
    if later and is_masthead(sheet.lines[first]) and is_signed(sheet, first):
        return likeliest_headline(sheet, later)
    if sheet.on_topic(sheet.lines[first]) < OFF_TOPIC:
        for place in later:
            if sheet.on_topic(sheet.lines[place]) >= 2 * OFF_TOPIC:
                return place
    if DIVIDED.search(sheet.lines[first].text) and not is_signed(sheet, first):
        return next((place for place in later if is_signed(sheet, place)), first)
    return first


def is_signed(sheet: Sheet, place: int) -> bool:
    """Whether a byline or a date stands directly under a line."""
    return place + 1 < len(sheet.kinds) and sheet.kinds[place + 1] == "byline"


def is_headline_like(line: Line) -> bool:
    """Whether a line could stand above an article."""
    return 3 <= len(line.words) <= LONG_WORDS and line.is_title_like and not line.is_bulleted


def repeated_headline(sheet: Sheet, candidates: Sequence[int]) -> int | None:
    """The line that another one above the article repeats with the outlet's name added, or alone."""
    for longer in candidates:
        for place in candidates:
            if place != longer and extends(sheet.lines[longer], sheet.lines[place]):
                return place
    return None


def extends(longer: Line, shorter: Line) -> bool:
    """Whether one line is the other with something before or after it, as page titles are."""
    long, short = longer.letters, shorter.letters
    return len(short) >= 8 and (long.startswith(short) or long.endswith(short))


def decide_head(sheet: Sheet) -> None:
    """Short lines above the first paragraph that are no headline: link bars, labels, captions."""
    first = next(iter(sheet.prose_places()), 0)
    headline = next((place for place, kind in enumerate(sheet.kinds) if kind == "headline"), -1)
    for place in sheet.open_places:
        line = sheet.lines[place]
        is_label = len(line.words) <= 2 and place + 1 != first
        if place < first and is_name_line(sheet, place):
            sheet.kinds[place] = "byline"
            sheet.sure.add(place)
        elif place < first and not line.is_stopped and (place < headline or is_label):
            sheet.kinds[place] = "navigation"


def is_name_line(sheet: Sheet, place: int) -> bool:
    """Whether a line under the headline is a person's name alone, beside a byline or above the article."""
    line = sheet.lines[place]
    named = 2 <= len(line.words) <= 4 and line.capitals == 1.0 and not line.stop and not line.is_shouted
    around = {sheet.kinds[near] for near in (place - 1, place + 1) if 0 <= near < len(sheet.kinds)}
    return named and ("byline" in around or "headline" in around) and sheet.on_topic(line) < OFF_TOPIC
