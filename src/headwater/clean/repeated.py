"""Lines that unlike pages of the pile repeat: furniture, or an agency's words that several papers print."""

from __future__ import annotations

from headwater.clean.nameplates import name_on
from headwater.clean.sheet import Sheet
from headwater.clean.titles import is_of_article

UNLIKE_PAGES = 3  # a line of so many pages that share no paragraph is furniture
SHORT = 40  # words; a longer line that returns may be an agency's paragraph
TAKEN = 3  # where one paragraph in so many stands in other pages too, the page prints an agency's text
SENTENCE = 3  # words of the shortest sentence: "He was ninety."


def decide_by_repetition(sheet: Sheet) -> None:
    """Lines that stand in unlike pages of the pile, but for the text that these pages share."""
    repeated = [
        place
        for place in sheet.open_places
        if sheet.copies[place] >= UNLIKE_PAGES
        and len(sheet.lines[place].words) <= SHORT
        and not is_shared_title(sheet, place)
    ]
    sheet.shared.update(shared_text(sheet, repeated))
    for place in repeated:
        if place not in sheet.shared:
            sheet.kinds[place] = "page-title" if is_plate(sheet, place) else "footer"


def is_plate(sheet: Sheet, place: int) -> bool:
    """Whether a line opens its page and could bear a name: pages of one outlet share their nameplate."""
    return place == 0 and name_on(sheet.lines[place]) is not None


def is_shared_title(sheet: Sheet, place: int) -> bool:
    """Whether a line above the article tells what it does: several papers print an agency's title, too."""
    line = sheet.lines[place]
    is_above = place < next(iter(sheet.paragraphs), 0)
    return is_above and line.is_title_like and not sheet.cues[place] and is_of_article(sheet, line)


def shared_text(sheet: Sheet, repeated: list[int]) -> set[int]:
    """Those of the repeated lines that are an agency's: on the page's topic, or sentences within its text.

    Where a good part of a page's paragraphs stand elsewhere too, all its sentences are text, not furniture.
    """
    prose = sheet.prose_places()
    taken = [place for place in repeated if sheet.lines[place].is_prose and not sheet.cues[place]]
    of_topic = {place for place in taken if sheet.is_about_topic(sheet.lines[place])}
    sentences = [place for place in repeated if place not in of_topic and is_sentence(sheet, place)]
    if len(taken) * TAKEN >= len(prose):
        return of_topic | {place for place in sentences if prose and place <= prose[-1]}
    text = {*prose, *(place for place in sheet.open_places if is_sentence(sheet, place))}
    return of_topic | within(sheet, sentences, text - {*repeated} | of_topic)


def within(sheet: Sheet, sentences: list[int], text: set[int]) -> set[int]:
    """The sentences that stand, alone or several together, between two lines of text or begin it.

    Those that begin it must hold a paragraph: a site's motto may be a sentence too.
    """
    found: set[int] = set()
    first = min(text, default=0)
    run: list[int] = []
    for place in sentences:
        run = [*run, place] if run and run[-1] == place - 1 else [place]
        begins = place < first and any(sheet.lines[each].is_prose for each in run)
        if place + 1 in text and (run[0] - 1 in text or begins):
            found.update(run)
    return found


def is_sentence(sheet: Sheet, place: int) -> bool:
    """Whether a line ends as a sentence does and holds no phrase of furniture."""
    line = sheet.lines[place]
    return line.is_stopped and len(line.words) >= SENTENCE and not sheet.cues[place]
