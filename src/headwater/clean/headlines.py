"""What stands above an article: its headline, the page's title, names and labels."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.clean.dates import find_date
from headwater.clean.labels import is_label
from headwater.clean.lines import LONG_WORDS, Line, only_letters
from headwater.clean.nameplates import WORKING, is_surely_one, name_on
from headwater.clean.patterns import DAY_LINE
from headwater.clean.sheet import Sheet, fill
from headwater.clean.signatures import PERSON, PLACE, is_led, signature
from headwater.clean.titles import is_of_article, opens_above_byline
from headwater.record.document import ZoneKind

HEADLINES = 12  # so many lines above the article are tried as its headline
OFF_TOPIC = 0.34  # a line that shares fewer words with the article may be the site's own
# How much each sign speaks for a headline, found on the heads of our own piles.
ENOUGH = 0.7  # share of words in the article; above it headlines differ by chance
SIGNED = 0.4
TOLD = 0.25
TELLING = 5  # words
SITE = 0.8
BAR = 0.6
APART = 0.15
LATER = 0.25
TICKER = 2  # letters a digit, in rows of prices
NEAR = 2  # lines
TOP = 4  # lines
# "MINISTRY OF THE INTERIOR", "Republic of Skarn": the letterhead of a release
LETTERHEAD = re.compile(
    r"(?:THE )?(?:GOVERNMENT|MINISTRY|REPUBLIC|OFFICE|DEPARTMENT|KINGDOM|STATE|COUNCIL|EMBASSY) OF [^a-z]+$"
    r"|(?:Government|Ministry|Republic|Office|Department|Kingdom|Embassy) of (?:the )?[A-Z]\w+(?: [A-Z]\w+)?$"
)
SIGNERS = 3
JOINED = re.compile(r", | and | & ")
NAME_WORDS = (2, 4)
NAMED = r"[A-ZÀ-Þ][\w.'’-]*(?: [A-ZÀ-Þ][\w.'’-]*){0,3}"
# "Ines Holm at the Harbour Court of Tarn", above the date
AT_PLACE = re.compile(rf"{PERSON}(?:,|,? (?:at|in)) {PLACE}")
LAST_LINES = 5
HOUSES = re.compile(rf"{NAMED}(?: [/+] {NAMED}){{1,2}}")
PARTICLES = frozenset("de van von der den al bin ibn da di do dos la le".split())
SIGNED_WITHIN = 4  # lines
PERSON_ALONE = re.compile(PERSON)
DAY_BEFORE = re.compile(r"(?i)[\s,|·•–—-]+(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day[\s,]*)?$")
SENTENCE_END = re.compile(r"[a-z]{3}[.!?]")
JOBS = frozenset(
    "desk newsroom staff team report reports correspondent correspondents reporter page day".split()
)
# "RTC newsroom", "our foreign desk", beside a person in a byline
NEWSROOM = re.compile(r"(?:[A-Z][\w.&-]*|the|our)(?: [\w.&-]+){0,2} (?:newsroom|desk|staff|team)")
LEAST_TITLE = 3  # words behind a label
LABELLING = frozenset({"navigation", "related", "keywords", "advert", "notice", "credit"})
LABELLED = re.compile(r"[^\W\d_]+:\s+\w")
BAR_SHAPE = re.compile(r"\S {2,}\S+ {2,}\S|(?i:^press release\b|\bno\. ?\d)|(?:(?<!\S)\S+ [|›»>•·/] ){2}")
BARRED = re.compile(r"[|»›·•]")  # a motto stands behind a bar, whatever its words
FOUNDED = re.compile(r"(?i)\b(?:founded|established|since) (?:in )?(?:1[6-9]|20)\d\d\W*$")
QUOTATION = re.compile(r"[“„«\"‘'][^“”„«»\"]{8,200}[”“»\"’'][.!?]?")
THREADS = frozenset({"thread", "threads"})
ACCOUNT = re.compile(r"[^@.:!?]{2,60}\(?@\w{2,30}\)?(?:\s*[·|,•–-].{0,60})?")
ACCOUNT_WITHIN = 4  # lines
INTERVIEW = "interview"
INTERVIEW_WORDS = 3  # "INTERVIEW", "The big interview"
OF_INTERVIEW = 4  # lines
OPENERS = "'\"“‘„«»(¿¡[$€£#"


def decide_headline(sheet: Sheet) -> None:
    """The headline among the lines above the first paragraph, and the page title that repeats it."""
    if "headline" in sheet.kinds:
        return  # a transcript's, which names the occasion
    prose = article_places(sheet)
    head = [place for place in sheet.open_places if not prose or place < prose[0]]
    head = sorted({*head, *labelled_titles(sheet, prose[0] if prose else len(sheet.lines))})
    banners = thread_banners(sheet, head)
    for place in banners:
        sheet.kinds[place] = "page-title"
    candidates = [
        place
        for place in head
        if place not in banners and is_headline_like(sheet.lines[place]) and not is_account(sheet, place)
    ][:HEADLINES]
    candidates = [place for place in candidates if place == candidates[0] or not is_signature(sheet, place)]
    if not candidates:
        if opens_above_byline(sheet):
            sheet.kinds[0] = "headline"
            sheet.sure.add(0)
        return
    title = only_letters(sheet.title) if sheet.title else None
    titles = [place for place in candidates if sheet.lines[place].letters == title]
    chosen = titles[-1] if titles else repeated_headline(sheet, candidates)
    if chosen is None:
        chosen = said_above(sheet, likeliest_headline(sheet, candidates), candidates)
        if is_surely_one(sheet.lines[chosen]) and not sheet.title:
            sheet.kinds[chosen] = "page-title"
            return
    sheet.kinds[chosen] = "headline"
    sheet.sure.add(chosen)
    for place in candidates:
        if place < chosen or (place != chosen and extends(sheet.lines[place], sheet.lines[chosen])):
            sheet.kinds[place] = "page-title"
            sheet.sure.add(place)


def is_account(sheet: Sheet, place: int) -> bool:
    """Whether the handle of a post stands under a line: it is whose post that is."""
    return place + 1 < len(sheet.lines) and sheet.lines[place + 1].text.startswith("@")


def thread_banners(sheet: Sheet, head: Sequence[int]) -> list[int]:
    """The lines above that of the account whose thread a page is, where one of them tells of threads."""
    lines = sheet.lines[:ACCOUNT_WITHIN]
    account = next((at for at, line in enumerate(lines) if ACCOUNT.fullmatch(line.text)), 0)
    is_of_threads = any(not THREADS.isdisjoint(line.words) for line in lines[:account])
    return [place for place in head if place < account] if is_of_threads else []


def article_places(sheet: Sheet) -> list[int]:
    """Places of the open paragraphs, without a banner: a line at the top of the page above the title or the
    byline. Nor is a title of two sentences right above the byline a paragraph."""
    prose = sheet.prose_places()
    if len(prose) < 2 or prose[0] > TOP or "byline" not in sheet.kinds[prose[0] : prose[1]]:
        return prose
    first = sheet.lines[prose[0]]
    is_title = first.is_title_like and sheet.kinds[prose[0] + 1] == "byline"
    if is_title or (prose[0] > 1 and not sheet.is_about_topic(first)):
        return prose[1:]
    if prose[0] > 1:
        return prose
    titles = [place for place in range(prose[0] + 1, prose[1]) if is_headline_like(sheet.lines[place])]
    is_titled = any(sheet.kinds[place] is None for place in titles)
    return prose[1:] if is_titled or not sheet.is_about_topic(sheet.lines[prose[0]]) else prose


def likeliest_headline(sheet: Sheet, candidates: Sequence[int]) -> int:
    """The candidate that shares most with the article and stands as headlines do; of equals the first."""
    return max(candidates, key=lambda place: (headline_score(sheet, place, candidates), -place))


def said_above(sheet: Sheet, chosen: int, candidates: Sequence[int]) -> int:
    """The quotation that stands right above an interview's standfirst, or what was chosen."""
    above = chosen - 1
    is_quotation = above in candidates and QUOTATION.fullmatch(sheet.lines[above].text) is not None
    return above if is_quotation and is_of_interview(sheet, chosen) else chosen


def is_of_interview(sheet: Sheet, chosen: int) -> bool:
    """Whether a line around the headline says that the page is an interview."""
    around = sheet.lines[max(chosen - OF_INTERVIEW, 0) : chosen + OF_INTERVIEW]
    return any(INTERVIEW in line.words[:INTERVIEW_WORDS] for line in around)


def labelled_titles(sheet: Sheet, end: int) -> list[int]:
    """Places of titles that a label opens: "VIDEO: Minister walks out of interview"."""
    return [
        place
        for place in range(end)
        if sheet.kinds[place] in LABELLING
        and sheet.cues[place]
        and sheet.cues[place][0].where == "label"
        and LABELLED.match(sheet.lines[place].text)
        and len(sheet.lines[place].words) - sheet.cues[place][0].words >= LEAST_TITLE
    ]


def headline_score(sheet: Sheet, place: int, candidates: Sequence[int]) -> float:
    """How much a line above the article looks like its headline."""
    line = sheet.lines[place]
    return (
        min(sheet.on_topic(line), ENOUGH)
        + SIGNED * is_signed(sheet, place)
        + TOLD * (len(line.words) >= TELLING)
        + APART * (line.after_blank and place > 0)
        - SITE * (place != candidates[-1] and is_site(sheet, place))
        - SITE * (is_motto(sheet, place) or is_subtitle(sheet, place, candidates))
        - BAR * is_bar(line)
        - LATER * candidates.index(place)
    )


def is_site(sheet: Sheet, place: int) -> bool:
    """Whether a line is the page's nameplate."""
    line = sheet.lines[place]
    is_news = is_of_article(sheet, line) and not BARRED.search(line.text)
    is_first = place == first_shown(sheet) and name_on(line) is not None and not is_news
    return is_surely_one(line) or is_first or LETTERHEAD.match(line.text) is not None


def first_shown(sheet: Sheet) -> int:
    """The first line that is no working part of the page."""
    return next((place for place, kind in enumerate(sheet.kinds) if kind not in WORKING), 0)


def is_motto(sheet: Sheet, place: int) -> bool:
    """Whether a line stands right under the nameplate, as a motto does, and something else follows apart."""
    above = place - 1
    return (
        above >= 0
        and not sheet.lines[place].after_blank
        and above == first_shown(sheet)
        and sheet.kinds[above] != "byline"
        and name_on(sheet.lines[above]) is not None
        and place + 1 < len(sheet.lines)
        and sheet.kinds[place + 1] != "byline"
    )


def is_subtitle(sheet: Sheet, place: int, candidates: Sequence[int]) -> bool:
    """Whether a line between the nameplate and the day says what the page is, and a title stands apart below.

    So does "The weekly of the port, in English".
    """
    return (
        place - 1 == first_shown(sheet)
        and not sheet.lines[place].after_blank
        and sheet.kinds[place + 1 : place + 2] == ["byline"]
        and not sheet.lines[place + 1].after_blank
        and not sheet.periodicals.isdisjoint(sheet.lines[place].words)
        and any(line.after_blank for line in sheet.lines[place + 2 : max(candidates) + 1])
    )


def is_bar(line: Line) -> bool:
    """Whether a line is a row of links, a number of a release or a paper's age, and no sentence."""
    opening, letters = line.text[0], sum(map(str.isalpha, line.text))
    return (
        BAR_SHAPE.search(line.text) is not None
        or FOUNDED.search(line.text) is not None
        or not (opening.isalnum() or opening in OPENERS)
        or line.digits * TICKER > letters
    )


def is_signed(sheet: Sheet, place: int) -> bool:
    """Whether a byline or a date stands under a line, a standfirst or a person's name at most between."""
    return "byline" in sheet.kinds[place + 1 : place + 1 + NEAR]


def is_name(line: Line) -> bool:
    """Whether a line could be a person's name and nothing more."""
    names = JOINED.split(line.text)
    return (
        len(names) <= SIGNERS
        and all(NAME_WORDS[0] <= len(name.split()) <= NAME_WORDS[1] for name in names)
        and all(word[0].isupper() or word in PARTICLES for name in names for word in name.split())
        and not line.stop
    )


def is_dated_name(line: Line) -> bool:
    """Whether a line is names and a day: "Ines Holm and Per Dahl, Tuesday 4 May 2031, last update 21:15"."""
    date = find_date(line.text)
    before = DAY_BEFORE.sub("", line.text[: date.start]) if date else ""
    names = JOINED.split(before)
    return (
        bool(before)
        and date is not None
        and not SENTENCE_END.search(line.text[date.end :])
        and len(names) <= SIGNERS
        and any(PERSON_ALONE.fullmatch(name) for name in names)
        and all(PERSON_ALONE.fullmatch(name) or NEWSROOM.fullmatch(name) for name in names)
    )


def near_headline(sheet: Sheet, place: int) -> bool:
    """Whether the headline stands at most a standfirst and a byline above a line."""
    return "headline" in sheet.kinds[max(0, place - SIGNED_WITHIN) : place]


def is_strange(sheet: Sheet, name: str) -> bool:
    """Whether no word of a name stands in the article: its writer's seldom does, unlike whom it is about."""
    words = {word.casefold().strip(".,") for word in name.split() if len(word) > 2}
    return all(words.isdisjoint(line.words) for line in sheet.lines if line.is_prose)


def is_signature(sheet: Sheet, place: int) -> bool:
    """Whether a line is a person and a place, and the day stands under it: "Ines Holm, Tarn"."""
    below = sheet.kinds[place + 1] if place + 1 < len(sheet.kinds) else None
    return below == "byline" and AT_PLACE.fullmatch(sheet.lines[place].text) is not None


def could_be_shouted(sheet: Sheet, place: int) -> bool:
    """Whether a name in capitals alone stands between the headline and the first paragraph, and no label."""
    words = sheet.lines[place].words
    is_above = place + 1 < len(sheet.lines) and sheet.lines[place + 1].is_prose
    return is_above and not sheet.cues[place] and not any(map(is_label, words)) and JOBS.isdisjoint(words)


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
    fill(sheet, [place for place in range(first) if DAY_LINE.fullmatch(sheet.lines[place].text)], "byline")
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
    around = [sheet.kinds[near] if 0 <= near < len(sheet.kinds) else None for near in (place - 1, place + 1)]
    if around[0] == "headline" and is_signature(sheet, place):
        return True
    if near_headline(sheet, place) and is_dated_name(line):
        return True
    if near_headline(sheet, place) and (name := signature(line.text)) is not None:
        return is_led(line.text) or "byline" in around or is_strange(sheet, name)
    is_label_like = line.is_shouted and not (around[0] == "headline" and could_be_shouted(sheet, place))
    near: set[ZoneKind] = {"byline"} if is_label_like else {"byline", "headline"}
    is_between = {around[0], around[1]} == {
        "headline",
        "byline",
    }  # whoever the article is about stands elsewhere
    is_apart = is_between or sheet.on_topic(line) < OFF_TOPIC or is_introduced(sheet, place)
    return is_house_line(line, around) or (is_name(line) and bool(near & set(around)) and is_apart)


def is_introduced(sheet: Sheet, place: int) -> bool:
    """Whether one of the last lines begins with a name, as a biography does."""
    name = sheet.lines[place].text.casefold()
    return any(line.text.casefold().startswith(name) for line in sheet.lines[place + 1 :][-LAST_LINES:])


def is_house_line(line: Line, around: Sequence[ZoneKind | None]) -> bool:
    """Whether a line between the headline and the day names two houses: "SNA / Tidal Post"."""
    return set(around) == {"headline", "byline"} and HOUSES.fullmatch(line.text) is not None
