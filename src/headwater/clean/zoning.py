"""What each line of a page is, decided in passes: the surest first, each seeing what the former decided."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from headwater.clean.briefs import with_brief
from headwater.clean.classifier import LineClassifier
from headwater.clean.cues import Cue, FurnitureLexicon, find_cues
from headwater.clean.dialogue import decide_dialogue
from headwater.clean.features import page_features
from headwater.clean.headlines import OFF_TOPIC, decide_head, decide_headline
from headwater.clean.insets import decide_announced, decide_pull_quotes
from headwater.clean.lines import Line
from headwater.clean.patterns import HANDLE, names_in, pattern_kind
from headwater.clean.repeated import SENTENCE, decide_by_repetition
from headwater.clean.replies import replies
from headwater.clean.sheet import Sheet, fill
from headwater.clean.titles import is_standfirst, is_title
from headwater.record.document import KEPT_KINDS, ZoneKind

TEASERS = 10  # at most so many links follow one "Read also" in the middle of an article
HEADING_WORDS = 14
KEYWORD_WORDS = 5
MANY_CAPITALS = 0.4  # share of the words of a line that names who wrote it; of a sentence fewer
SURE_INSIDE = 25  # in a line longer than this, one phrase of furniture proves nothing
TAGGED_LINK = re.compile(r"[\[(][A-ZА-Я][A-ZА-Я ]{2,20}[\])]$")
THREAD = re.compile(
    r"(?i)\b(?:\d+ (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago|reply|replied"
    r"|likes?|votes?|upvotes?|permalink|flag|report|at \d{1,2}:\d\d)\b|says:$|\d{1,2}:\d\d ?(?:[ap]m)?$"
)
THREAD_WORDS = 12
RESPONSES = re.compile(r"(?i)\b\d+ (?:responses|replies|thoughts) (?:to|on)\b")
NUMBERED = re.compile(r"[^\w\s]?(\d{1,3})(?!\d)")
MOST_READ = 10  # links
ENDS = re.compile(r"\W*(?:ENDS?|Ends)\W*")
BIO = re.compile(
    r"^(?:The (?:author|writer)"
    r"|[A-ZÀ-ÞА-Я][\w.'’-]+(?: (?:[A-ZÀ-ÞА-Я][\w.'’-]*|de|van|von|der|al|bin)){1,5}),? "
    r"(?:is|was|has|covers|writes|reports|works|serves|joined|teaches|edits|hosts|specialises|specializes)\b"
)
NAME_OF_BIO = re.compile(r"^[A-ZÀ-Þ][\w.'’-]+(?: (?:[A-ZÀ-Þ][\w.'’-]*|de|van|von|der|al|bin)){1,3}(?= [a-z])")
BIO_WORDS, SIGNING_WORDS = 30, 8
BIO_TRADE = re.compile(
    r"(?i)\b(?:editor|editor-at-large|reporter|correspondent|columnist|journalist|writer|author|host|contributor|fellow"
    r"|professor|lecturer|analyst|freelancer?|producer|blogger|covers|writes|covered|reports on)\b"
)
OWN_COLUMN = re.compile(r"\b(?:[Hh]is|[Hh]er|[Tt]heir) column (?:appears|runs|is published|comes out)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """How clear a probability must be to overrule a rule."""

    drop_below: float
    keep_above: float


# With wider bounds, and with sure rules overruled, lines of our own piles were lost that no labelled
# page has: biographies, captions, a masthead (see docs/cleaning.md).
UNSURE = Bounds(drop_below=0.2, keep_above=0.7)
LEAD_WORDS = 8
STANDING = {"headline", "source"}


def zone_lines(
    lines: Sequence[Line],
    lexicon: FurnitureLexicon,
    classifier: LineClassifier | None = None,
    *,
    title: str | None = None,
    copies: Sequence[int] = (),
    body_lines: frozenset[int] | None = None,
) -> list[ZoneKind]:
    """The kind of every line; `copies` tells in how many unlike pages of the pile each stands."""
    if not lines:
        return []
    cues = [find_cues(line, lexicon) for line in lines]
    copies = copies or [1] * len(lines)
    sheet = zone_by_rules(lines, cues, title=title, copies=copies, periodicals=lexicon.periodicals)
    if body_lines:
        return agree_with_markup(lines, sheet.decided, body_lines)
    if classifier is None:
        return with_brief(lines, cues, sheet.decided)
    unsure = [place for place in range(len(lines)) if place not in sheet.sure]
    judged = overrule(sheet, unsure, classifier.kept(page_features(sheet).take(unsure, axis=1)))
    return with_brief(lines, cues, judged)


def zone_by_rules(
    lines: Sequence[Line],
    cues: Sequence[tuple[Cue, ...]],
    *,
    title: str | None = None,
    copies: Sequence[int] = (),
    periodicals: frozenset[str] = frozenset(),
) -> Sheet:
    """A page whose every line the passes have decided."""
    copies = copies or [1] * len(lines)
    sheet = Sheet(
        lines=lines,
        cues=cues,
        kinds=[None] * len(lines),
        title=title,
        copies=copies,
        periodicals=periodicals,
    )
    for decide in PASSES:
        decide(sheet)
    return sheet


def overrule(sheet: Sheet, unsure: Sequence[int], kept: NDArray[np.float64]) -> list[ZoneKind]:
    """The rules' kinds, changed where a rule was unsure and the classifier is sure of the contrary.

    It learned from whole pages: where it would leave nothing of a page, the rules stand. The
    headline, a quoted source, a standfirst and a sentence that leads in stand always: people who label
    articles' bodies leave them out.
    """
    judged = sheet.decided
    prose = [place for place, line in enumerate(sheet.lines) if line.is_prose and judged[place] == "body"]
    for place, chance in zip(unsure, kept.tolist(), strict=True):
        kind = judged[place]
        opens = leads_in(sheet, place) or is_standfirst(sheet, place)
        if kind in KEPT_KINDS - STANDING and chance < UNSURE.drop_below and not opens:
            judged[place] = "navigation" if prose and place < prose[0] else "related"
        elif kind not in KEPT_KINDS and chance > UNSURE.keep_above:
            judged[place] = "body"
    return judged if KEPT_KINDS & set(judged) else sheet.decided


def leads_in(sheet: Sheet, place: int) -> bool:
    """Whether a whole sentence without a phrase of furniture stands directly above a paragraph."""
    line, below = sheet.lines[place], place + 1
    return (
        line.is_stopped
        and len(line.words) >= LEAD_WORDS
        and not sheet.cues[place]
        and sheet.kinds[place] in {None, "body"}
        and below < len(sheet.lines)
        and sheet.lines[below].is_prose
        and sheet.kinds[below] in {None, "body"}
    )


def agree_with_markup(
    lines: Sequence[Line], kinds: Sequence[ZoneKind], body_lines: frozenset[int]
) -> list[ZoneKind]:
    """The rules' kinds within an HTML reader's article; outside it only the headline stays."""
    prose = [place for place, line in enumerate(lines) if line.number in body_lines and line.is_prose]
    judged: list[ZoneKind] = []
    for place, (line, kind) in enumerate(zip(lines, kinds, strict=True)):
        inside = line.number in body_lines
        if kind in KEPT_KINDS and not inside and kind != "headline":
            judged.append("navigation" if prose and place < prose[0] else "related")
        elif inside and kind not in KEPT_KINDS and (line.is_prose or kind in {"related", "keywords"}):
            judged.append("body")
        else:
            judged.append(kind)
    return judged


def decide_by_cues(sheet: Sheet) -> None:
    """Lines that a phrase gives away."""
    for place, line in enumerate(sheet.lines):
        sheet.kinds[place] = cue_kind(line, sheet.cues[place])
        if sheet.kinds[place] and sheet.cues[place][0].where != "inside":
            sheet.sure.add(place)


def cue_kind(line: Line, cues: tuple[Cue, ...]) -> ZoneKind | None:
    """The kind that the phrases in a line add up to."""
    if not cues:
        return None
    first = cues[0]
    if first.kind == "byline" and first.where == "start" and is_when(line):
        return None
    if first.where == "line" or (first.where == "label" and not line.is_prose):
        return first.kind
    inside = [cue for cue in cues if cue.where == "inside"]
    weight = sum(cue.words for cue in inside) + (2 if first.where != "inside" else 0)
    if first.where in {"label", "start"} and (len(line.words) <= SURE_INSIDE or inside or first.words >= 4):
        return first.kind
    if inside and (len(line.words) <= SURE_INSIDE or len(inside) >= 2) and weight * 12 >= len(line.words):
        return Counter(cue.kind for cue in inside).most_common(1)[0][0]
    return None


def is_when(line: Line) -> bool:
    """Whether a whole sentence begins with when it was ("By the end of the night, 46 men had been held.")."""
    return line.words[0] == "by" and line.is_stopped and line.capitals < MANY_CAPITALS


def decide_by_shape(sheet: Sheet) -> None:
    """Lines that their shape gives away."""
    names = names_in("\n".join([line.text for line in sheet.lines]))
    for place in sheet.open_places:
        kind = pattern_kind(sheet.lines[place], names)
        if kind and not (kind == "byline" and is_title(sheet, place)):
            sheet.kinds[place] = kind
            sheet.sure.add(place)


def decide_advertised(sheet: Sheet) -> None:
    """The line straight below "Advertisement" that is no sentence and has nothing of the article's words."""
    for place, cues in enumerate(sheet.cues[:-1]):
        if not cues or cues[0].kind != "advert" or sheet.kinds[place] != "advert":
            continue
        line = sheet.lines[place + 1]
        is_apart = not (line.after_blank or line.is_prose or line.is_stopped)
        if is_apart and sheet.kinds[place + 1] is None and sheet.on_topic(line) < OFF_TOPIC:
            sheet.kinds[place + 1] = "advert"
            sheet.sure.add(place + 1)


def decide_captions(sheet: Sheet) -> None:
    """A line without a full stop that stands directly upon a credit describes its picture."""
    for place in sheet.open_places:
        after = place + 1
        if after < len(sheet.lines) and sheet.kinds[after] == "credit":
            line = sheet.lines[place]
            near = not sheet.lines[after].after_blank
            if near and not (line.is_prose and line.sentences > 1) and not sheet.lines[after].is_prose:
                sheet.kinds[place] = "caption"


def decide_teasers(sheet: Sheet) -> None:
    """The run of links under "Read also", and lines that end in a tag, as links do."""
    last = max(sheet.prose_places(), default=-1)
    for place, kind in enumerate(sheet.kinds):
        if kind == "related" and is_teaser_header(sheet, place):
            decide_teaser_run(sheet, place, in_tail=place > last)
    for place in sheet.open_places:
        line = sheet.lines[place]
        if line.text[-1] in "])" and TAGGED_LINK.search(line.text) and not line.is_prose:
            sheet.kinds[place] = "related"


def is_teaser_header(sheet: Sheet, place: int) -> bool:
    """Whether links are to follow: the line names the list and no link itself."""
    cue, line = sheet.cues[place][0] if sheet.cues[place] else None, sheet.lines[place]
    return cue is not None and (
        len(line.words) - cue.words <= 2 or (line.stop == ":" and len(line.words) <= 8)
    )


def decide_teaser_run(sheet: Sheet, header: int, *, in_tail: bool) -> None:
    """Set the lines after a header aside until the article goes on."""
    for place in range(header + 1, min(header + 1 + TEASERS * (3 if in_tail else 1), len(sheet.lines))):
        line, kind = sheet.lines[place], sheet.kinds[place]
        if kind is not None:
            if kind in KEPT_KINDS:
                return
            continue
        if line.is_prose or (not in_tail and line.is_stopped and line.stop != "?"):
            return
        sheet.kinds[place] = "related"


def decide_bullets(sheet: Sheet) -> None:
    """A list one of whose items is furniture is furniture; short items outside the article are keywords."""
    prose = sheet.prose_places()
    for run in bullet_runs(sheet.lines):
        kinds = Counter(kind for place in run if (kind := sheet.kinds[place]) is not None)
        short = all(len(sheet.lines[place].words) <= KEYWORD_WORDS for place in run)
        outside = not prose or run[-1] < prose[0] or run[0] > prose[-1]
        if kinds:
            sheet.sure.update(run)
            fill(sheet, run, kinds.most_common(1)[0][0])
        elif short and outside:
            fill(sheet, run, "keywords")


def bullet_runs(lines: Sequence[Line]) -> list[list[int]]:
    """Runs of list items that follow one another."""
    runs: list[list[int]] = []
    for place, line in enumerate(lines):
        if not line.is_bulleted:
            continue
        if runs and runs[-1][-1] == place - 1:
            runs[-1].append(place)
        else:
            runs.append([place])
    return runs


def decide_release_end(sheet: Sheet) -> None:
    """What stands below the line with which a press release ends: contacts, and what the sender is."""
    for place, line in enumerate(sheet.lines):
        if ENDS.fullmatch(line.text) and any(each.is_prose for each in sheet.lines[:place]):
            after = range(place, len(sheet.lines))
            sheet.sure.update(each for each in after if sheet.kinds[each] is None)
            fill(sheet, after, "footer")
            return


def decide_numbered(sheet: Sheet) -> None:
    """A table or list whose lines count 1, 2, 3 ... past ten; lists of what is read most end at ten."""
    for run in numbered_runs(sheet.lines):
        if len(run) > MOST_READ:
            sheet.sure.update(place for place in run if sheet.kinds[place] is None)
            fill(sheet, run, "body")


def numbered_runs(lines: Sequence[Line]) -> list[list[int]]:
    """Runs of lines that follow one another and begin with ever the next number."""
    runs: list[list[int]] = []
    expected = 0
    for place, line in enumerate(lines):
        opening = NUMBERED.match(line.text) if line.digits else None
        number = int(opening[1]) if opening else -1
        if number == expected and runs and runs[-1][-1] == place - 1:
            runs[-1].append(place)
        elif number == 1:
            runs.append([place])
        else:
            expected = 0
            continue
        expected = number + 1
    return runs


def decide_biography(sheet: Sheet) -> None:
    """The author's biography: after the last paragraph but a few, a person, "is" and a trade of the press."""
    prose = sheet.prose_places()
    below = prose[-1] + 1 if prose else 0
    if below in sheet.open_places and is_biography(sheet.lines[below].text):
        sheet.kinds[below] = "author-bio"
    for place in (*prose[-1:], below):
        if place in sheet.open_places and len(prose) >= 3 and is_of_signer(sheet, place):
            sheet.kinds[place] = "author-bio"
            sheet.sure.add(place)
    for place in prose[-3:]:
        text = sheet.lines[place].text
        rest = [later for later in prose if later > place and not BIO.match(sheet.lines[later].text)]
        if len(prose) >= 3 and not rest and is_biography(text):
            sheet.kinds[place] = "author-bio"
    sheet.sure.update(
        place
        for place, kind in enumerate(sheet.kinds)
        if kind == "author-bio" and is_biography(sheet.lines[place].text)
    )


def is_of_signer(sheet: Sheet, place: int) -> bool:
    """Whether a short line tells what she is or does whose name signs the article above it."""
    line = sheet.lines[place]
    found = BIO.match(line.text) if len(line.words) <= BIO_WORDS else None
    name = NAME_OF_BIO.match(line.text) if found else None
    if name is None:
        return False
    above = (sheet.lines[each].text for each in range(place) if len(sheet.lines[each].words) <= SIGNING_WORDS)
    return any(re.fullmatch(rf"(?:[Bb]y |[A-Z]+ )?{re.escape(name[0])}(?:,? .*)?", text) for text in above)


def is_biography(text: str) -> bool:
    """Whether a line opens with a person and tells her trade of the press, or when her column appears."""
    is_of_trade = BIO.match(text) is not None and BIO_TRADE.search(text[:200]) is not None
    return is_of_trade or OWN_COLUMN.search(text[:200]) is not None


def decide_sources(sheet: Sheet) -> None:
    """A post quoted under the label "Source" is where the piece came from, and part of it; a reply is not."""
    answers = replies(sheet.lines, sheet.prose_places())
    for place in sheet.open_places:
        line, before = sheet.lines[place], sheet.kinds[place - 1] if place else None
        handle = HANDLE.search(line.text) if "@" in line.text else None
        is_reply = place in answers and before != "source-note"
        if handle and (is_reply or (handle.start() == 0 and before == "comments")):
            sheet.kinds[place] = "comments"
            sheet.sure.add(place)
            continue
        if handle and (handle.start() == 0 or before == "source-note"):
            sheet.kinds[place] = "source"
            sheet.sure.add(place)


def decide_comments(sheet: Sheet) -> None:
    """What stands under the header of the comments, at the end of the page or where a thread follows."""
    if "comments" not in sheet.kinds:
        return
    last = max(sheet.prose_places(), default=-1)
    total = len(sheet.lines)
    marked = [place for place, line in enumerate(sheet.lines) if is_thread_mark(line)]
    for place, kind in enumerate(sheet.kinds):
        if kind != "comments":
            continue
        marks, rest = len(marked) - bisect_right(marked, place), total - place - 1
        counted = place > 2 and RESPONSES.search(sheet.lines[place].text) is not None
        if place > last or counted or (place * 3 > total and marks >= 2 and marks * 8 >= rest):
            fill(sheet, range(place + 1, total), "comments")
            sheet.sure.update(range(place + 1, total))
            return


def is_thread_mark(line: Line) -> bool:
    """Whether a short line looks like what stands around a comment: an age, "reply", a count of votes."""
    return len(line.words) <= THREAD_WORDS and bool(THREAD.search(line.text))


def decide_tail(sheet: Sheet) -> None:
    """Short lines after the last paragraph: keywords, links, or the article's own last sentence."""
    last = max(sheet.prose_places(), default=None)
    if last is None:
        return
    closed = False
    for place in range(last + 1, len(sheet.lines)):
        line, kind = sheet.lines[place], sheet.kinds[place]
        closed = closed or (kind is not None and kind not in {"source", "source-note", "advert"})
        if kind is None and (closed or not (line.is_stopped and len(line.words) >= SENTENCE)):
            closed = True
            sheet.kinds[place] = tail_kind(line)


def tail_kind(line: Line) -> ZoneKind:
    """What an undecided short line below the article is."""
    names = line.capitals > 0.7 and not line.is_stopped
    if len(line.words) <= 2 or (
        names and not any(mark in line.text for mark in ":,'’?!") and len(line.words) <= 12
    ):
        return "keywords"
    return "related"


def decide_headings(sheet: Sheet) -> None:
    """Short title-like lines between paragraphs are headings, unless they come in rows."""
    for run in title_runs(sheet):
        followed = run[-1] + 1 < len(sheet.lines) and sheet.kinds[run[-1] + 1] in {None, "body", "source"}
        if len(run) >= 4:
            fill(sheet, run, "related")
        elif followed:
            fill(sheet, run, "heading")
            sheet.sure.update(run if sheet.on_topic(sheet.lines[run[-1]]) >= OFF_TOPIC else ())


def title_runs(sheet: Sheet) -> list[list[int]]:
    """Runs of open lines that look like titles."""
    runs: list[list[int]] = []
    for place in sheet.open_places:
        line = sheet.lines[place]
        if line.is_prose or line.is_stopped or len(line.words) > HEADING_WORDS or line.stop in {":", ","}:
            continue
        if runs and runs[-1][-1] == place - 1:
            runs[-1].append(place)
        else:
            runs.append([place])
    return runs


PASSES: tuple[Callable[[Sheet], None], ...] = (
    decide_by_cues,
    decide_by_shape,
    decide_by_repetition,
    decide_dialogue,
    decide_release_end,
    decide_sources,
    decide_headline,
    decide_advertised,
    decide_captions,
    decide_biography,
    decide_teasers,
    decide_bullets,
    decide_numbered,
    decide_announced,
    decide_pull_quotes,
    decide_comments,
    decide_tail,
    decide_head,
    decide_headings,
)
