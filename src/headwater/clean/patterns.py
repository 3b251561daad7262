"""Shapes of furniture that no list of phrases can hold: bylines, credits, link bars, timings."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.clean.dates import PrintedDate, find_date
from headwater.clean.lines import WORD, Line
from headwater.record.document import ZoneKind

EMAIL = re.compile(r"\S+@[\w-]+(?:\.[\w-]+)+")
BY = re.compile(
    r"(?:(?:an? )?(?:interview|words|story|text|report|analysis) by"
    r"|(?:from|of|by) our (?:\w+ ){0,2}(?:correspondents?|envoys?|reporters?)\b"
    r"(?: (?:in|at|to) (?-i:[A-ZÀ-Þ])\w+(?: (?-i:[A-ZÀ-Þ])\w+){0,2})?"
    r"|by|von|par|por|di|de|door|av|af|автор:?|text:|текст:?)\b[\s:|,]*",
    re.IGNORECASE,
)
CREDIT = re.compile(
    r"(?i:\b(?:photos?|photographs?|pictures?|images?|illustration|credit|courtesy|foto|fotos|bild|crédit|crédits|imagen"
    r"|фото|ілюстрація|иллюстрация|fotoğraf|zdjęcie|fot)\b\.?\s*(?:by|credit|:|/))|\bGetty\b|\bShutterstock\b"
    r"|\biStock\b|\(AP\)|\(Reuters\)|\(AFP\)|\bEPA\b|/AFP\b|/AP\b|/Reuters\b|\bvia REUTERS\b|©",
)
CREDIT_WORDS = frozenset(
    "photo photos photograph photographs picture pictures image images illustration credit courtesy".split()
) | frozenset("foto fotos bild imagen фото ілюстрація иллюстрация fotoğraf zdjęcie fot ap afp".split())
CREDIT_NAMES = ("Getty", "iStock", "Shutterstock", "EPA", "REUTERS", "Reuters")
CAPTION_WORDS = 60
COPYRIGHT = re.compile(r"(?i)^(?:©|\(c\)|copyright\b)")
TIMING = re.compile(
    r"(?i)\d(?<=\b\d)\d*+ (?:requests?|queries|запрос\w*)\b.{0,20}\b\d+[.,]\d+"  # \b\d+, but found sooner
)
# "Channel · 46.2K subscribers", "3,902 followers"
FOLLOWED = re.compile(
    r"(?:\W*(?:public |private )?(?:channel|group|page|community)\W+)?\d[\d.,]* ?(?:[km]|million)?\s"
    r"(?:subscribers|followers|members)\W*",
    re.IGNORECASE,
)
# "Tidal UNCUT   channel · 61.2K subscribers"
FOLLOWERS_OF = re.compile(rf"\w[^\n]{{1,40}}?(?:\s{{2,}}+|\s[·•|–-]\s){FOLLOWED.pattern}", re.IGNORECASE)
FOLLOWERS = frozenset({"subscribers", "followers", "members"})
TIMING_DIGITS = 3  # "7 queries in 0.2"
TIMED = re.compile(r"(?i)page (?:generated|rendered|loaded) in\b")
LINK = re.compile(r"(?i)^(?:https?://|www\.)\S+$")
SYMBOLS = re.compile(r"^[\W\d_]+$")
CLOCK = re.compile(
    r"(?i)^\W*(?:\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)?|\d+\s*(?:min|mins|h|hrs?|[smhd])\b)"
)
MARKUP = re.compile(r"<(?:img|script|iframe|div|a|span|p|br|style|link)\b[^<>]{0,400}>?", re.IGNORECASE)
BARS = ">»›|/•·→▸*~"
UNCOUNTED = "/→▸*~"  # the bars that a line's shape does not count
BREADCRUMB = re.compile(rf"\s[{BARS}]\s")
HANDLE = re.compile(r"(?<!\w)@\w{2,30}\b")
# "8 May 2031 | By Jane Doe | 9 min read", "8 May 2031 | Compiled by Jane Doe and Ann Lee"
SIGNED_BAR = re.compile(r"[|·•/]\s*(?:[A-Z][a-z]+ )?[Bb][Yy]\s+[A-ZÀ-ÞА-Я]")
# What stands beside the day at the head of a paper: "Tuesday, 8 May 2031    Weather: rain".
BESIDE_DAY = re.compile(
    r"\s{3,}|\s[|•·*]\s|\s[-–—]\s(?i:(?:last )?(?:updated|published|posted)\b|by\s|\d{1,2}[:.])"
)
DAYS = re.compile(r"(?i)\W*(?:mon|tues|wednes|thurs|fri|satur|sun)day\W*")
LABELLED_BY = re.compile(
    r"(?:[A-Z]{4,}:|(?:[A-Z]{3,} )?(?:EXCLUSIVE|ANALYSIS|OPINION|COMMENT|REPORT|REVIEW|INTERVIEW|WATCH))"
    r" [Bb][Yy]\s+(?=[A-ZÀ-ÞА-Я])"
)  # "EXCLUSIVE by Jane Doe"
NAME = r"[A-ZÀ-Þ][\w.'’-]*(?: (?:[A-ZÀ-Þ][\w.'’-]+|de|van|von|der|al|bin|di|la|le)){1,3}"
# "Ines Holm in Brae", "Ines Holm (text)", "Ines Holm, harbour correspondent", "Brae. By Ines Holm"
SIGNATURE = re.compile(
    rf"{NAME}(?:(?:,| and| &) {NAME})?(?:,? (?:in|at|report(?:ing|s) from) [A-ZÀ-Þ]\w+(?: [A-ZÀ-Þ]\w+)?"
    r"| \((?:text|words)\).{0,60}"
    r"|, (?:[\w'’-]+ ){0,3}(?:correspondent|editor|reporter|writer|columnist|staff)"
    rf"|,? for {NAME})|[A-ZÀ-Þ]\w+[.,] [Bb]y {NAME}"
)
# "With Ines Holm on the quay and Nina Brask in the newsroom"
WITH = re.compile(
    rf"With {NAME}(?: (?:in|on|at)(?: the)? \w+)?(?:(?:,| and) {NAME}(?: (?:in|on|at)(?: the)? \w+)?){{0,2}}"
)
# "EXCLUSIVE by our city team"
OURS = re.compile(
    r"(?i)(?:exclusive:? |a report )?(?:by|from) our (?:[\w-]+ ){0,2}(?:team|desk|staff|newsroom)\.?"
)
# "Updated 7:40 a.m."
UPDATED = re.compile(
    r"(?i)(?:last |first )?(?:updated|published|posted|modified):?(?: at)? \d{1,2}[:.h]\d\d"
    r"(?: ?[ap]\.?m\b\.?)?(?: [a-z]{2,4})?"
)
# "[Photo] Boats at the quay on Tuesday."
PICTURED = re.compile(r"(?i)[\[(](?:file )?(?:photo|picture|pictured|image|graphic|map|video)s?[\])]:?\s+\w")
# "Next on Tidal: Cooking for two"
ON_AIR = re.compile(r"(?:Next|Up next|Coming up|Tonight|Tomorrow) on [A-ZÀ-Þ][^:.]{1,30}: \S.{0,60}")
# "Presenter: Ines Holm", "Live desk: Ines Holm, Nina Brask"
HOSTED = re.compile(
    r"(?:Presenter|Host|Presented by|Hosted by|Interviewer|Moderator|Producer|(?:Live )?[Dd]esk|Reporting"
    rf"|Editing|Correspondent|Reporter|Editor)s?: {NAME}(?:(?:, | and | & ){NAME}){{0,3}}"
)
STAFF_OF_SEVERAL = frozenset({"reporters", "correspondents", "writers"})  # behind one word: "TIDAL reporters"
STAFF = frozenset(
    "newsroom newsdesk staff desk bureau correspondent reporter writer editor columnist agencies"
    " редакция redaktion".split()
)
STAFF_WORDS = 6
ON_AIR_WORDS = frozenset({"next", "up", "coming", "tonight", "tomorrow"})
SIGNING = (SIGNATURE, WITH, OURS, UPDATED, HOSTED)
# "Herald staff, with Skarn Press", "Staff and agencies"
STAFFED = re.compile(
    r"(?:[A-Z][\w'’]+ ){0,2}(?i:staff|newsroom|agencies)(?: writers?)?"
    r",? (?:and|with) [\w'’]+(?: [\w'’]+){0,2}"
)
# "9 May 2031 4:42 PM GMT | Updated 2 hours ago"
WHILES = re.compile(
    r"\b\d{1,2}[:.]\d\d(?: ?(?i:[ap]\.?m)\b)?(?: [A-Z]{2,4}\b)?"
    r"|\b\d+ (?i:sec|min|hour|hr|day|week)\w* (?:ago|read)\b"
)
LINKS = re.compile(
    r"\w\S*(?: \w\S*){0,2}(?: {2,}\w\S*(?: \w\S*){0,2}){2,}"
)  # "Share  Tweet  Copy link   47 comments"
TRANSLATION = re.compile(
    r"(?i)\W{0,2}(?:machine |automatic(?:ally)? )?translat(?:ed|ion)(?: (?:by|from|of)\b|:)[^.]{2,60}"
    r"(?:[.|][^.]{0,60})?\W{0,2}"
)
# "(This article was first published in Skarnish. Translated by our editors.)"
OF_THE_TEXT = re.compile(
    r"(?i)[(\[*\s]{0,2}this (?:article|text|story|piece) (?:was|is|has been|appeared)"
    r"\b[^.]{0,40}\b(?:published|appeared|translated)\b"
)
TEXT_WORDS = 40
DAY_LINE = re.compile(
    r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?\d{1,2}(?:st|nd|rd|th)? "
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
    r"(?:,? (?:at )?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?)?",
    re.IGNORECASE,
)  # "Sunday 16 March"
TRANSLATORS = ("translat", "machine", "automat")
NAME_WORDS = 6  # "Jan van der Berg and Anna Lee" has six
LEAST_BARE = 6  # words beside the dates
BYLINE_WORDS = 24
YEAR = 4  # digits
# A line that opens otherwise is spared the search.
BY_LETTERS = frozenset("bvpdatfiwsroBVPDATFIWSROатАТ")
FOOTER_SIGNS = frozenset("hHwW©(cCpP")


def is_byline(line: Line) -> bool:
    """Whether the line says who wrote it or when: "By Jane Doe", "3 March 2020, 14:10"."""
    if len(line.words) > BYLINE_WORDS or (line.is_stopped and len(line.words) > NAME_WORDS + 6):
        return False
    date = find_date(line.text) if line.digits >= YEAR else None
    if date and (
        bare_words(line, date) <= LEAST_BARE or SIGNED_BAR.search(line.text) or is_day_of_issue(line, date)
    ):
        return True
    opening = BY.match(line.text) if line.text[0] in BY_LETTERS else None
    if line.text[:4].isupper():
        opening = opening or LABELLED_BY.match(line.text)
    if not opening:
        return any(form.fullmatch(line.text) for form in SIGNING) or is_of_staff(line)
    rest = line.text[opening.end() :]
    return bool(date) or (
        len(line.words) <= 14 and rest[:1].isupper() and line.capitals >= 0.5 and not line.is_stopped
    )


def is_day_of_issue(line: Line, date: PrintedDate) -> bool:
    """Whether a line begins with a weekday and its date, and what else it tells stands apart from them."""
    before, after = line.text[: date.start], line.text[date.end :]
    return DAYS.fullmatch(before) is not None and BESIDE_DAY.match(after) is not None


def bare_words(line: Line, date: PrintedDate) -> int:
    """How many words stand in a dated line beside its dates and times."""
    bare = len(line.words) - len(date.words)
    if bare > LEAST_BARE:
        bare -= sum(len(WORD.findall(found.group())) for found in WHILES.finditer(line.text))
    if bare > LEAST_BARE and (second := find_date(line.text[date.end :])):
        bare -= len(second.words)
    return bare


def is_of_staff(line: Line) -> bool:
    """Whether the line names no writer but who writes for it: "News desk", "Staff, with Skarn Press"."""
    if len(line.words) == 2 and line.words[-1] in STAFF_OF_SEVERAL and not line.is_stopped:
        return line.capitals >= 0.5
    if not 2 <= len(line.words) <= STAFF_WORDS or STAFF.isdisjoint(line.words):
        return False
    return (line.words[-1] in STAFF and line.capitals >= 0.5) or STAFFED.fullmatch(line.text) is not None


def is_of_version(line: Line) -> bool:
    """Whether the line says of the text that it was translated, or published elsewhere before."""
    text = line.text
    if text[:12].casefold().lstrip("([*").startswith(TRANSLATORS) and TRANSLATION.fullmatch(text):
        return True
    return "this" in line.words[:1] and len(line.words) <= TEXT_WORDS and OF_THE_TEXT.match(text) is not None


def is_credit(line: Line) -> bool:
    """Whether the line is little more than whose picture it is."""
    return len(line.words) <= 12 and not line.is_prose and bool(CREDIT.search(line.text))


def names_in(text: str) -> list[str]:
    """The names of agencies by which credits are known that stand in a text."""
    return [name for name in CREDIT_NAMES if name in text]


def may_credit(line: Line, names: Sequence[str]) -> bool:
    """Whether one of the words and marks that credits are made of, or of these names, stands in the line."""
    text = line.text
    if "/" in text or "©" in text or not CREDIT_WORDS.isdisjoint(line.words):
        return True
    return bool(names) and any(name in text for name in names)


def is_credited_caption(line: Line) -> bool:
    """Whether the line describes a picture and ends by saying whose it is."""
    if len(line.words) > CAPTION_WORDS:
        return False
    starts = [found.start() for found in CREDIT.finditer(line.text)]
    return bool(starts) and starts[-1] > len(line.text) * 0.4


def is_link_bar(line: Line) -> bool:
    """Whether short items stand beside one another, set apart by bars or arrows."""
    if line.is_stopped or not (line.shape.separators or any(mark in line.text for mark in UNCOUNTED)):
        return False
    items = BREADCRUMB.split(line.text)
    return len(items) >= 3 and all(len(item.split()) <= 4 for item in items)


def told_kind(line: Line) -> ZoneKind | None:
    """The kind of a line that says what it is: whose channel, what comes next on the air, a picture."""
    text = line.text
    if line.words[-1] in FOLLOWERS and FOLLOWERS_OF.match(text):
        return "page-title"
    if line.words[0] in ON_AIR_WORDS and ON_AIR.fullmatch(text):
        return "related"
    return "caption" if text[0] in "[(" and PICTURED.match(text) else None


def pattern_kind(line: Line, names: Sequence[str] = CREDIT_NAMES) -> ZoneKind | None:
    """The kind that a line's shape alone gives away; it holds no names of agencies but these."""
    text = line.text
    if (
        not line.words
        or (not text[0].isalpha() and SYMBOLS.match(text) and not find_date(text))
        or (text[0] in FOOTER_SIGNS and (LINK.match(text) or COPYRIGHT.match(text) or TIMED.match(text)))
        or (line.digits >= TIMING_DIGITS and TIMING.search(text))
        or (line.words[-1] in FOLLOWERS and FOLLOWED.fullmatch(text))
    ):
        return "footer"
    if text[0] == "<" and MARKUP.match(text):
        return "navigation"
    if is_of_version(line):
        return "notice"
    if is_byline(line) or ("@" in text and EMAIL.fullmatch(text)):
        return "byline"
    if is_link_bar(line) or ("  " in text and LINKS.fullmatch(text)):
        return "navigation"
    return told_kind(line) or (credited_kind(line) if may_credit(line, names) else None)


def credited_kind(line: Line) -> ZoneKind | None:
    """The kind of a line in which a picture's credit may stand."""
    if is_credit(line):
        return "credit"
    return "caption" if is_credited_caption(line) else None
