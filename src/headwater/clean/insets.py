"""What interrupts an article's run of paragraphs: lists that it announces, and sentences printed large."""

from __future__ import annotations

from headwater.clean.lines import Line
from headwater.clean.sheet import Sheet
from headwater.data.word_lists import word_list

ANNOUNCING = word_list("insets.announcing")
LISTED = 3  # lines; fewer are no list
WITHIN = 12  # lines to either side; a sentence printed large stands near its paragraph
QUOTED_WORDS = 8  # fewer may be a refrain


def decide_announced(sheet: Sheet) -> None:
    """The list under a line of the article that announces it: "See all winners below:"."""
    for place in sheet.open_places:
        line = sheet.lines[place]
        if line.stop == ":" and len(line.words) >= 4 and not ANNOUNCING.isdisjoint(line.words):
            run = list_below(sheet, place + 1)
            listed = (place, *run) if len(run) >= LISTED else ()
            sheet.sure.update(listed)
            for each in listed:
                sheet.kinds[each] = "body"


def list_below(sheet: Sheet, first: int) -> list[int]:
    """The places of the short lines from there on, up to a paragraph or the page's furniture.

    One bar of links is looked through: an entry may be written as one ("Rock / Pop / Folk").
    """
    run: list[int] = []
    for place in range(first, len(sheet.lines)):
        kind = sheet.kinds[place]
        bar = kind == "navigation" and run and run[-1] == place - 1 and sheet.kinds[place - 1] is None
        if sheet.lines[place].is_prose or not (kind is None or bar):
            break
        run.append(place)
    return run


def decide_pull_quotes(sheet: Sheet) -> None:
    """A sentence that stands alone and, word for word, within a paragraph near it is printed large."""
    prose = sheet.prose_places()
    for number, place in enumerate(prose):
        line = sheet.lines[place]
        # Words that no other paragraph uses cannot stand in one.
        if len(line.words) < QUOTED_WORDS or (line.stems and sheet.on_topic(line) < 1):
            continue
        near = (
            each
            for each in prose[max(0, number - WITHIN) : number + WITHIN + 1]
            if abs(each - place) <= WITHIN
        )
        if any(each != place and stands_in(line, sheet.lines[each]) for each in near):
            sheet.kinds[place] = "caption"
            sheet.sure.add(place)


def stands_in(line: Line, paragraph: Line) -> bool:
    """Whether a longer paragraph holds a line's words in their order."""
    return (
        len(paragraph.words) > len(line.words)
        and line.stems <= paragraph.stems
        and line.letters in paragraph.letters
    )
