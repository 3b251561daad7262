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
# Who asks and who answers speak in their own person and in questions, and the page argues nothing.
SPOKEN_LABELS = {("interview",), ("the", "interview"), ("transcript",)}
ENOUGH_WORDS = 80
# Rates a hundred words of own prose, set on news and opinion pages that their publishers file as such.
OPINION_RATE = 1.6
STANCE_AND_SOURCES = 0.5


def genre_of(
    paragraphs: Sequence[str], labels: Sequence[Sequence[str]], url: str | None, stance: StanceLexicon
) -> Genre:
    """The genre of an English article, from its paragraphs and the short labels around it."""
    named = {tuple(words) for words in labels}
    if named & stance.labels or (url and OPINION_PATH.search(url)):
        return "opinion"
    if named & ANALYSIS_LABELS:
        return "analysis"
    if named & SPOKEN_LABELS:
        return "report"
    whole = " ".join(paragraphs)
    own = QUOTED.sub(" ", whole)
    ((words, _shape),) = shaped([own])
    if len(words) < ENOUGH_WORDS:
        return "unknown"
    opinion, sourced = judging_rate(own, words, stance), sourcing_rate(whole)
    if opinion >= OPINION_RATE and opinion * STANCE_AND_SOURCES > sourced:
        return "opinion"
    return "report" if sourced > 0.15 else "unknown"


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
