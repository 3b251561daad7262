"""Whether an outlet that is named is one that the article has something from, and by which words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from headwater.data.word_lists import word_list
from headwater.mark.attributions.outlet_names import OutletName
from headwater.mark.attributions.text_words import TextWords

# tag: it reports, "according to" it, "seen by" it. told: somebody said it to the outlet.
# citing: what stands before has it from there. carried: the article retells it.
CueRole = Literal["subject", "tag", "told", "citing", "carried", "saw"]

REPORTS = word_list("relay_cues.reports")
INVERTED = REPORTS - {
    "learned",
    "learnt",
    "understands",
    "broadcast",
    "showed",
    "aired",
    "published",
    "reporting",
    "say",
    "write",
}
PRESENT = frozenset({"reports", "writes", "says", "claims", "notes", "informs", "understands", "transmits"})
BETWEEN_SUBJECT_AND_VERB = frozenset(
    "also later earlier first previously had has have been is was were on then recently reportedly "
    "exclusively monday tuesday wednesday thursday friday saturday sunday yesterday today now itself "
    "correctly in its".split()
)
TIMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday yesterday today late early last night morning "
    "evening afternoon this week weekend month year first earlier".split()
)
REPORT_NOUNS = frozenset(
    "report reports investigation analysis story article exclusive correspondent correspondents "
    "reporter reporters journalist journalists count tally dispatch scoop review".split()
)
EYEWITNESSES = frozenset(
    "correspondent correspondents reporter reporters journalist journalists photographer crew crews team "
    "cameraman camerawoman".split()
)
PERCEIVED = frozenset({"saw", "seen", "heard", "counted", "witnessed", "watched", "observed", "visited"})
HOLDING = frozenset({"has", "have", "holds"})  # "a copy of a letter"
HELD = 5  # words from there to what it is a copy of
OBTAINED = frozenset({"obtained", "read", "reviewed", "verified", "viewed"})
DETERMINERS = frozenset({"the", "a", "an", "by", "same", "its", "their", "both", "on", "in"})

TAGS = tuple(
    tuple(words.split())
    for words in (
        "according to|as reported by|as reported in|as reported on|reported by|reported in|"
        "as quoted by|quoted by|quoted in|as cited by|cited by|published by|published in|"
        "published on|revealed by|obtained by|seen by|reviewed by|shared with|broken by|report by|"
        "report in|report from|reports in|reports by|reports from|article in|article by|story in|"
        "story by|story from|piece in|op-ed in|op-ed for|column in|column for|editorial in|"
        "interview with|interview to|interview for|interview in|interview on|investigation by|"
        "analysis by|writing in|writing for|wrote in|writes in|wrote for|published with|as per|per|"
        "microphone of|microphones of|airwaves of|antenna of|columns of|shown on|"
        "carried by|released by|broadcast by|broadcast on|aired by|was shown by|was shown on|"
        "were shown by|printed by|printed in|screened by|streamed by|streamed on|"
        "aired on|spoke to|speaking to|spoke with|speaking with|speaking on|interviewed by|"
        "interviewed on|statement to|comments to|remarks to|said on|says on|with reference to|"
        "reference to|referring to|with a link to|link to|first reported by|first reported in|reported on|"
        "confirmed to|revealed to|disclosed to|explained to|admitted to|said to|talking to|talked to|"
        "as saying by|as saying in|as telling|claim to|claims to|announcement to|admission to|allegation to|"
        "told to|comment to|in comments to|e-mail to|email to|message to|answer to|answers to|reply to|"
        "follows is from|follows comes from|has it from|have it from|had it from|got it from|taken from|"
        "leans on|leaning on|draws on|drawing on|relies on|relying on|"
        "questions from|question from|questions by|queries from|enquiries from|inquiries from|asked by"
    ).split("|")
)
TELLING = word_list("relay_cues.telling")
# "reports with reference to X": what stands before has it from X.
REFERRING = ("reference to", "referring to", "link to")
LEANING = ("it from", "leans on", "leaning on", "draws on", "drawing on", "relies on", "relying on")
CITING = frozenset({"citing", "quoting", "cites", "cited", "quotes"})
TOLD = frozenset({"told", "tells", "telling"})
ANSWERED_WITHIN = 9  # words
ANSWERING = frozenset(
    tuple(words.split())
    for words in "in connection with|in response to|in reply to|in reaction to|in answer to|"
    "with regard to|in contrast to".split("|")
)
WHEN = frozenset({"after", "since", "before", "until", "when", "once"})
PUBLISHING = [["published"], ["publishes"], ["revealed"], ["disclosed"], ["exposed"]]
REACH = 4  # words between a cue and the name: "told the Russian state news agency X"
REQUESTS = frozenset({"request", "questions", "question", "enquiries", "inquiries", "queries"})
MADE_KNOWN = frozenset("reported published aired played shown printed screened streamed broadcast".split())
PUBLICATIONS = frozenset({"publication", "newspaper", "outlet", "edition", "magazine", "portal", "agency"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """The words that make a named outlet a source: its role, and from which word to which they run."""

    role: CueRole
    first: int
    last: int
    is_present: bool = False


def cue_of(words: TextWords, named: OutletName) -> Cue | None:
    """How an article says that it has something from a named outlet, or None where it only mentions it."""
    if _is_answered(words, named) or _is_happening(words, named):
        return None
    return _before(words, named) or _after(words, named) or _inverted(words, named)


def _is_answered(words: TextWords, named: OutletName) -> bool:
    """Whether somebody answers to what an outlet has published: "in connection with the article in X"."""
    for at in range(named.outer_first - 1, max(0, named.outer_first - ANSWERED_WITHIN) - 1, -1):
        if not _runs_on(words, at):
            return False
        if tuple(words.forms[max(0, at - 2) : at + 1]) in ANSWERING:
            return True
    return False


def _is_happening(words: TextWords, named: OutletName) -> bool:
    """Whether it is told when an outlet published something, and not what: "a week after X published it"."""
    first, verb = named.outer_first - 1, named.outer_last + 1
    if first >= 0 and words.forms[first] == "the":
        first -= 1
    is_when = first >= 0 and words.forms[first] in WHEN and words.gap(named.outer_last) == " "
    following = words.forms[verb + 1 : verb + 2]
    return is_when and words.forms[verb : verb + 1][:1] in PUBLISHING and following != ["that"]


def _before(words: TextWords, named: OutletName) -> Cue | None:
    """According to X, told X, citing X: the cue stands before."""
    lowest = max(0, named.outer_first - REACH - 2)
    for at in range(named.outer_first - 1, lowest - 1, -1):
        if not _runs_on(words, at):
            return None
        form = words.forms[at]
        if form in TOLD:
            return _told(words, at, named)
        if form in CITING:
            return Cue(role="citing", first=at, last=named.outer_last)
        for tag in TAGS:
            if form == tag[-1] and tuple(words.forms[max(0, at - len(tag) + 1) : at + 1]) == tag:
                return Cue(role=_role_of(tag), first=at - len(tag) + 1, last=named.outer_last)
        dated = _reported_when(words, at)
        if dated is not None:
            return Cue(role="tag", first=dated, last=named.outer_last)
        if words.is_capital(at) and not words.is_possessive(at) and at != named.outer_first - 1:
            return None
    return None


def _role_of(tag: tuple[str, ...]) -> CueRole:
    if tag[0] in TELLING:
        return "told"
    return "citing" if " ".join(tag).endswith((*REFERRING, *LEANING)) else "tag"


def _reported_when(words: TextWords, at: int) -> int | None:
    """Where "reported" stands before a time and "on", "in" or "by": "reported late Friday on"."""
    if words.forms[at] not in {"on", "in", "by"}:
        return None
    before = at - 1
    while before > at - 5 and before >= 0 and words.forms[before] in TIMES | {"on"}:
        before -= 1
    is_time = 0 <= before < at - 1
    return before if is_time and words.forms[before] in MADE_KNOWN else None


def _told(words: TextWords, at: int, named: OutletName) -> Cue:
    """Told X; "the publication told X", as machines translate it, is X that tells."""
    if at and words.forms[at - 1] in PUBLICATIONS:
        return Cue(role="carried", first=max(0, at - 2), last=named.outer_last, is_present=True)
    return Cue(role="told", first=at, last=named.outer_last)


def _runs_on(words: TextWords, at: int) -> bool:
    """Whether nothing but space or an opening quotation mark follows a word."""
    return words.gap(at).strip() in {"", '"', "“", "«", "‘", "'", "„", "*", "_"}


def _after(words: TextWords, named: OutletName) -> Cue | None:
    """X reported, X, the state agency, said, at X's request: the cue stands after."""
    following = named.outer_last + 1
    if following < len(words) and words.forms[following] in REQUESTS and words.is_possessive(following - 1):
        return Cue(role="told", first=named.outer_first, last=following)
    at = _past_apposition(words, named.outer_last)
    if at is None:
        return None
    role: CueRole = "subject"
    while at < len(words):
        form = words.forms[at]
        having = _having(words, named, at)
        if having is not None:
            return having
        if form in REPORTS or (role == "saw" and form in PERCEIVED):
            return _subject(words, named, at, role)
        if named.is_own and form in PERCEIVED | OBTAINED:  # "The Standard has seen a letter"
            return _subject(words, named, at, "saw")
        if form in EYEWITNESSES:
            role = "saw"
        elif form not in REPORT_NOUNS and form not in BETWEEN_SUBJECT_AND_VERB and role != "saw":
            return None
        if at - named.outer_last > REACH + (3 if role == "saw" else 0) or not _runs_on(words, at):
            return None
        at += 1
    return None


def _having(words: TextWords, named: OutletName, at: int) -> Cue | None:
    """The Post has it from the agency; of the page's own outlet: the Post has a copy of a letter."""
    following = words.forms[at + 1 : at + 4]
    if words.forms[at] == "has" and following[:1] == ["it"]:
        return _subject(words, named, at + 1, "subject")
    if named.is_own and words.forms[at] in HOLDING and following == ["a", "copy", "of"]:
        return Cue(role="saw", first=named.outer_first, last=min(at + HELD, len(words) - 1))
    return None


def _subject(words: TextWords, named: OutletName, verb: int, role: CueRole) -> Cue | None:
    if words.forms[verb] in {"say", "write"} and not named.is_certain:
        return None
    return Cue(role=role, first=named.outer_first, last=verb, is_present=words.forms[verb] in PRESENT)


def _past_apposition(words: TextWords, last: int) -> int | None:
    """The word after a name, or after ", the state agency," that explains it."""
    if last + 1 >= len(words):
        return None
    if not words.gap(last).strip().startswith(","):
        return last + 1 if _runs_on(words, last) or words.gap(last).strip() in {"”", "»", "’"} else None
    for at in range(last + 1, min(last + 12, len(words) - 1)):
        gap = words.gap(at).strip()
        if gap == ",":
            return at + 1
        if gap:
            return None
    return None


def _inverted(words: TextWords, named: OutletName) -> Cue | None:
    """..., reports X. — a verb before the name, and a break before the verb or after the name."""
    verb = named.outer_first - 1
    if verb >= 0 and words.forms[verb] == "the":
        verb -= 1
    if verb < 1 or words.forms[verb] not in INVERTED or not _runs_on(words, verb):
        return None
    after = words.gap(named.outer_last).strip()
    opens = words.is_capital(verb) and after[:1] in {":", ","}  # "Says the Post: nobody came."
    as_told = words.forms[verb - 1] == "as"  # "As informs the Post, nobody came."
    breaks_before = (
        opens or as_told or words.before(verb).strip()[-1:] in {",", '"', "”", "’", "»", "-", "–", "—", "'"}
    )
    ends = not after or after[0] in ".,;:!?)"
    if not breaks_before or (not ends and words.forms[named.outer_last + 1] not in BETWEEN_SUBJECT_AND_VERB):
        return None
    return Cue(role="subject", first=verb, last=named.outer_last, is_present=words.forms[verb] in PRESENT)
