"""Which quotes say something of their own: no title, no question, nothing withheld, no echo."""

from __future__ import annotations

import re

from headwater.collate.witnessed import Witnessed
from headwater.record.mark import Quote

NEGATION = re.compile(r"\b(?:not|never|no|none|nobody|neither|cannot)\b|n[’']t\b", re.IGNORECASE)
DENYING = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|(?:reject|refut|rebut|disput|dismiss|repudiat|contradict)(?:s|es|e|ed|ing)?)\b",
    re.IGNORECASE,
)
# Of a verb of saying with "not", or with a refusal before it.
WITHHOLDING = re.compile(
    rf"{NEGATION.pattern}|\b(?:declin|refus|fail)(?:e|es|ed|s|ing)?\s+to\b|\b(?:neither|nor)\b", re.IGNORECASE
)
ASKED = frozenset({"asked", "pressed", "questioned"})
BETWEEN = re.compile(r"(?<=[.!?])\s+")  # sentences
GREETING = 4  # words
TITLE_WORD = re.compile(r"[^\W\d_]+")
SMALL_WORDS = frozenset("a an and at by for from in of on or the to with".split())
LONGEST_TITLE = 6  # words


def is_echo(source: Witnessed, quote: Quote, around: Quote, media: frozenset[str]) -> bool:
    """Whether words within what somebody says are given to nobody else ("said he saw a wire come down")."""
    if around.act != "said" or around.speaker is None or around.speaker.actor in media:
        return False
    inner = source.actor(quote.speaker.actor if quote.speaker else None)
    return inner is None or inner == source.actor(around.speaker.actor)


def is_withheld(source: Witnessed, quote: Quote) -> bool:
    """Whether somebody says nothing: "has not commented on", "declined to discuss"; who denies it speaks."""
    cue = " ".join(source.words(words) for words in quote.cue)
    return quote.negated and not is_denial(cue) and WITHHOLDING.search(cue) is not None


def is_question(source: Witnessed, quote: Quote) -> bool:
    """Whether it is what an interviewer wants to know ("asked by the Courier whether it was safe"), or a turn
    of a talk that only asks ("Good morning, Reeve. Is it safe?")."""
    if quote.kind == "direct" and not quote.cue:
        *before, last = BETWEEN.split(source.words(quote.content[-1]))
        return "?" in last and all("?" in each or len(each.split()) <= GREETING for each in before)
    if quote.speaker is None or quote.kind != "indirect" or not quote.cue:
        return False
    asked, who = quote.cue[-1], quote.speaker.span
    between = source.entry.document.text[asked.end : who.start] if asked.end < who.start else ""
    return source.words(asked).casefold() in ASKED and between.strip() == "by"


def is_title(source: Witnessed, quote: Quote) -> bool:
    """Whether words in quotation marks name a work: each has a capital, as those around them have not."""
    sentence = source.sentence_at(quote.span.start)
    if quote.kind != "direct" or len(quote.content) > 1 or sentence is None:
        return False
    name: list[str] = TITLE_WORD.findall(source.words(quote.content[0]))
    if not 1 < len(name) <= LONGEST_TITLE or not all(map(is_capital, name)):
        return False
    rest = source.words(sentence.span).replace(source.words(quote.content[0]), " ")
    around: list[str] = TITLE_WORD.findall(rest)
    return sum(word.islower() for word in around) > len(around) / 2


def is_capital(word: str) -> bool:
    """Whether a word has a capital as titles have it, and is no shouting; small words need none inside."""
    return word.istitle() or word in SMALL_WORDS


def carriers(source: Witnessed) -> frozenset[str]:
    """The chains of the outlets, agencies and posts that a document has something from."""
    return frozenset(
        attribution.source.actor
        for attribution in source.entry.marks.attributions
        if attribution.source.actor and attribution.source.kind in {"outlet", "agency", "social-post"}
    )


def is_denial(cue: str) -> bool:
    """Whether a verb says that something is not so; who "did not say" it has denied nothing."""
    return DENYING.search(cue) is not None and NEGATION.search(cue) is None
