"""Whether a piece reports, argues or explains, as far as its own words betray."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.clean.lexicon import StanceLexicon
from headwater.clean.shapes import SENTENCE_END, runs_of_letters, shaped
from headwater.record.document import Genre

QUOTED = re.compile(r"[\"“„«][^\"“”„«»]{1,1200}[\"”»]")
SAYING = frozenset(
    (
        "said says say told tells reported reports stated announced claimed claims added warned denied"
        " confirmed reportedly wrote noted explained argued"
    ).split()
)
# Of folded text; what opens with a plain word is found sooner than what opens with a choice of words.
ACCORDING = re.compile(r"according(?<=\baccording) to\b")
OWN_REPORTING = (
    re.compile(r"told(?<=\btold) (?:us|me)\b"),
    re.compile(r"our(?<=\bour) (?:correspondent|reporter|newspaper|sources?|own)\b"),
)
OPINION_PATH = re.compile(
    r"/(?:opinions?|op-ed|editorials?|commentisfree|columns?|columnists?|blogs?|views?|meinung)/",
    re.IGNORECASE,
)
ANALYSIS_LABELS = {("analysis",), ("explainer",), ("news", "analysis"), ("fact", "check"), ("explained",)}
LIVE = "live"  # "LIVE", "Live blog", "Live from court"
# Who signs as a reporter has reported, however freely.
REPORTING_BYLINE = re.compile(
    r"(?i:\b(?:our|own|special) (?:[\w-]+ ){0,2}(?:correspondents?|reporters?|envoys?|team)\b"
    r"|^\W*exclusive\b.{0,20}\bby\b|\bcorrespondents?$|\bnewsroom$|\bnews desk$|\bby (?:\w+ ){1,3}team$)"
)
# Who asks and who answers speak in their own person and in questions, and the page argues nothing.
SPOKEN_LABELS = {("interview",), ("the", "interview"), ("transcript",)}
ENOUGH_WORDS = 80
# Rates a hundred words of own prose, set on news and opinion pages that their publishers file as such.
OPINION_RATE = 1.6
STANCE_AND_SOURCES = 0.5
PLAIN_RATE = 0.8  # below it nothing is argued
SOURCED = 0.15  # verbs of saying a sentence


def genre_of(
    paragraphs: Sequence[str],
    labels: Sequence[Sequence[str]],
    url: str | None,
    stance: StanceLexicon,
    *,
    is_reported: bool = False,
    is_issued: bool = False,
) -> Genre:
    """The genre of an English article, from its paragraphs and the short labels around it.

    It is reported where it is signed so; what a body has issued of itself is no report.
    """
    named = {tuple(words) for words in labels}
    if named & stance.labels or (url and OPINION_PATH.search(url)):
        return "opinion"
    if named & ANALYSIS_LABELS:
        return "analysis"
    if named & SPOKEN_LABELS or any(LIVE in {*words[:1], *words[-1:]} for words in named):
        return "report"
    whole = " ".join(paragraphs)
    own = QUOTED.sub(" ", whole)
    ((words, _shape),) = shaped([own])
    if len(words) < ENOUGH_WORDS:
        return "report" if is_reported else "unknown"
    opinion, sourced = judging_rate(own, words, stance), sourcing_rate(whole)
    if opinion >= OPINION_RATE * (2 if is_reported else 1) and opinion * STANCE_AND_SOURCES > sourced:
        return "opinion"
    is_plain = opinion < PLAIN_RATE and not is_issued
    return "report" if sourced > SOURCED or is_reported or is_plain else "unknown"


def judging_rate(own: str, words: tuple[str, ...], stance: StanceLexicon) -> float:
    """Judging words, the writer's own person and questions to nobody, a hundred words."""
    questions = own.count("?")
    persons = sum(map(stance.first_person.__contains__, words))
    prose = own.casefold()
    reporting = sum(len(form.findall(prose)) for form in OWN_REPORTING)
    return 100 * (stance.count_stances(words) + 0.5 * (persons - reporting) + questions) / len(words)


def sourcing_rate(text: str) -> float:
    """Verbs of saying a sentence."""
    sentences = len(SENTENCE_END.findall(text)) or 1
    prose = text.casefold()
    saying = sum(map(SAYING.__contains__, runs_of_letters(prose)))
    return (saying + len(ACCORDING.findall(prose))) / sentences
