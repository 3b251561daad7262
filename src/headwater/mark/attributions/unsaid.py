"""What only seems to be told by whom a clause names: what is denied, said of him, asked for, or taken back.

"She denied that she had promised a bridge"; "he is said to promise a bridge"; "this article said".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from headwater.mark.attributions.asserted import cue_lemma, is_clause, tokens_at
from headwater.mark.parsed import Paragraph
from headwater.mark.tokens import Token
from headwater.record.mark import Quote

DENIAL = re.compile(
    r"\W*(?:(?!not\b|never\b)\w+\s+){0,2}?(?:den(?:y|ies|ied|ying)|refut|reject|dismiss|disput|disavow|repudiat)",
    re.IGNORECASE,
)
RETOLD = frozenset(
    "say report allege believe think suppose understand rumor rumour assume reckon purport presume".split()
)
DEEPEST = 4  # quotes within quotes that anybody writes
SEEMING = frozenset({"appear", "seem"})
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
PASSIVE = frozenset({"auxpass", "nsubjpass"})
RELATIVE = frozenset({"WP", "WDT"})
# What a page says of itself, and takes back: "an earlier version of this story said".
OWN_TEXT = re.compile(
    r"(?:(?:an?|the|our|this)\s+(?:\w+\s+)?(?:version|edition|form|draft|headline)s?\s+of\s+)?"
    r"(?:this|our)\s+(?:\w+\s+)?(?:article|story|page|piece|text|column|dispatch|item|post|headline|coverage)",
    re.IGNORECASE,
)


def is_unsaid(quote: Quote, quotes: Mapping[str, Quote], paragraph: Paragraph) -> bool:
    """Whether nobody tells what a quote holds, though somebody stands there as its speaker."""
    return (
        is_denied(quote, quotes, paragraph)
        or is_hearsay(quote, paragraph)
        or is_thing_asked_for(quote, paragraph)
        or is_own_text(quote, paragraph)
    )


def denies(quote: Quote, paragraph: Paragraph) -> bool:
    """Whether a negated quote is somebody's denial, and not what nobody said."""
    return any(
        DENIAL.match(paragraph.text[span.start - paragraph.start : span.end - paragraph.start])
        for span in quote.cue
        if paragraph.start <= span.start < paragraph.end
    )


def is_denied(quote: Quote, quotes: Mapping[str, Quote], paragraph: Paragraph) -> bool:
    """Whether somebody denies that it was said at all: "denied that he had spoken of it".

    What others are named for within a denial is theirs: "as the guild says", "the guild's claim".
    """
    verb = cue_verb(quote, paragraph) if quote.kind != "direct" else None
    if verb is None or not is_told_of(verb):
        return False
    return any(outer.negated and denies(outer, paragraph) for outer in around(quote, quotes))


def around(quote: Quote, quotes: Mapping[str, Quote]) -> Iterator[Quote]:
    """The quotes in which a quote stands, from the inside out."""
    for _ in range(DEEPEST):
        outer = quotes.get(quote.inside or "")
        if outer is None:
            return
        yield outer
        quote = outer


def is_told_of(verb: Token) -> bool:
    """Whether a verb has its own subject before it and is no aside or free relative ("what she said")."""
    lefts = list(verb.lefts)
    has_subject = any(child.dep_ in SUBJECTS for child in lefts)
    return has_subject and not any(child.lower_ == "as" or child.tag_ in RELATIVE for child in lefts)


def is_hearsay(quote: Quote, paragraph: Paragraph) -> bool:
    """Whether others say of somebody that he tells it, or it only seems so: "he is said to promise"."""
    verb = cue_verb(quote, paragraph)
    head = verb.head if verb is not None and verb.dep_ in {"xcomp", "ccomp"} else None
    if verb is None or head is None or not any(child.tag_ == "TO" for child in verb.lefts):
        return False
    is_passive = any(child.dep_ in PASSIVE for child in head.children)
    return head.lemma_ in SEEMING or (is_passive and head.lemma_ in RETOLD)


def is_thing_asked_for(quote: Quote, paragraph: Paragraph) -> bool:
    """Whether somebody only asks for a thing, which tells nobody anything: "asked for the key"."""
    if quote.act != "said" or quote.kind != "indirect" or cue_lemma(quote, paragraph) != "ask":
        return False
    last = tokens_at(quote.cue[-1], paragraph)
    content = tokens_at(quote.content[0], paragraph)
    return bool(last) and last[-1].lower_ == "for" and bool(content) and not is_clause(content)


def is_own_text(quote: Quote, paragraph: Paragraph) -> bool:
    """Whether it is the article itself that said so, and now takes it back."""
    if quote.speaker is None or not quote.speaker.span.start >= paragraph.start:
        return False
    span = quote.speaker.span
    words = paragraph.text[span.start - paragraph.start : span.end - paragraph.start]
    return OWN_TEXT.fullmatch(words) is not None


def cue_verb(quote: Quote, paragraph: Paragraph) -> Token | None:
    """The verb by which a quote is told: the last of its cue."""
    verbs = [token for span in quote.cue for token in tokens_at(span, paragraph) if token.pos_ == "VERB"]
    return verbs[-1] if verbs else None
