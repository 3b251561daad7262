"""Papers that somebody has shown the outlet, or into which it has looked: "the Quay was shown a receipt"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from headwater.mark.attributions.outlet_names import Newsroom
from headwater.mark.attributions.own_reporting import NEWSROOM, is_spoken
from headwater.mark.attributions.perused import perused
from headwater.mark.attributions.relay_drafts import Draft, Reading
from headwater.mark.attributions.relay_speakers import phrase
from headwater.mark.attributions.source_kinds import DOCUMENTS
from headwater.mark.tokens import Token
from headwater.record.mark import NamedSource

SHOWN = r"(?:shown|given|handed|sent|passed|leaked)"
LOOKED = (
    r"(?:looked\s+(?:into|at|through)|leafed\s+through|gone\s+through|had\s+(?:sight|a\s+look)\s+(?:of|at)"
    r"|consulted|studied|inspected|perused|examined|before\s+(?:it|us))"
)
HAVING = r"(?:has|have|had)"
ADVERBS = r"(?:(?:also|since|now|itself|already|first)\s+)?"
# What is written beside the papers that may be a source wherever they are named.
BOOKS = re.compile(
    r"\b(?:books?|notebooks?|notes?|papers|plans?|protocols?|photocop(?:y|ies))\b", re.IGNORECASE
)
NOUNS = frozenset({"NOUN", "PROPN"})
AHEAD = 7  # tokens from there to the paper
BACK = 8  # tokens back to the paper, over "which was", "a copy of"
LINKING = frozenset(
    "which that was were is are has have had been of a copy copies also , and it first now".split()
)


def papers_seen(kept: Sequence[Reading], drafts: Sequence[Draft], room: Newsroom) -> list[Draft]:
    """A draft for each paper that the outlet has seen, was shown or has looked into."""
    found = list(perused(kept, drafts))
    return [*found, *sighted(kept, [*drafts, *found], room)]


def sighted(kept: Sequence[Reading], drafts: Sequence[Draft], room: Newsroom) -> Iterator[Draft]:
    """A draft for each paper of which a sentence says that the outlet has looked into it or was shown it."""
    papers = {draft.sentence for draft in drafts if draft.source.kind == "document"}
    ahead, behind = patterns(own_words(room))
    for reading in kept:
        text = reading.paragraph.text
        found = [(match, token_after(match, reading)) for match in ahead.finditer(text)]
        found += [(match, token_before(match, reading)) for match in behind.finditer(text)]
        for match, paper in found:
            draft = paper_draft(match, paper, reading) if paper is not None else None
            if draft is not None and draft.sentence not in papers and not is_spoken(text[: match.start()]):
                papers.add(draft.sentence)
                yield draft


def own_words(room: Newsroom) -> frozenset[str]:
    """What the page's outlet is called in its own text."""
    return room.own | {short for short, named in room.short_forms.items() if named.is_own}


@cache
def patterns(names: frozenset[str]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Where the outlet looks into what is named behind it, and where it is shown what is named before."""
    called = "|".join(re.escape(name) for name in sorted(names, key=lambda name: (-len(name), name)))
    of_name = rf"(?:the\s+)?(?:{called})|" if called else ""
    own = rf"(?<![\w-])(?i:{of_name}this\s+{NEWSROOM})(?:['’]s\s+(?:reporter|correspondent|team)s?)?"
    ahead = re.compile(
        rf"(?:{own}|\b[Ww]e)\s+(?:{HAVING}\s+{ADVERBS}(?:been\s+{SHOWN}|{LOOKED})|(?:was|were)\s+{ADVERBS}{SHOWN}"
        rf"|{ADVERBS}(?:consulted|leafed\s+through|inspected|perused))\s+"
    )
    behind = re.compile(
        rf"\b(?:(?:shown|handed|leaked|shared|provided|disclosed|made\s+available)\s+(?:to|with)"
        rf"|(?:seen|read|obtained|reviewed|viewed|consulted|examined|inspected)\s+by|l(?:ies|ie|ay)\s+before)\s+(?:{own}|us\b)"
        rf"|\bof\s+which\s+(?:{own}|we)\s+(?:{HAVING}|holds?)\s+(?:\w+\s+)?(?:an?\s+)?cop(?:y|ies)\b"
    )
    return ahead, behind


def token_after(match: re.Match[str], reading: Reading) -> Token | None:
    """The noun that follows words, with nothing between but what belongs to it."""
    parse = reading.paragraph.parse
    first = next((token.i for token in parse if token.idx >= match.end()), len(parse))
    for token in parse[first : first + AHEAD]:
        if token.pos_ in NOUNS and token.dep_ not in {"compound", "poss", "nmod"}:
            return token
        if token.pos_ in {"VERB", "PUNCT", "SCONJ"} and token.tag_ not in {"VBN", "VBG"}:
            return None
    return None


def token_before(match: re.Match[str], reading: Reading) -> Token | None:
    """The noun that words belong to, with nothing between but "which was", "a copy of"."""
    parse = reading.paragraph.parse
    last = max((token.i for token in parse if token.idx < match.start()), default=-1)
    for token in reversed(parse[max(0, last - BACK) : last + 1]):
        if token.lower_ in LINKING:
            continue
        if token.pos_ not in NOUNS:
            return None
        return head_of(token)
    return None


def head_of(noun: Token) -> Token:
    """The noun of which another tells more: the page "of the log", the letter "to the guild"."""
    while noun.dep_ in {"pobj", "compound", "poss"} and noun.head.i < noun.i and noun.head.head.pos_ in NOUNS:
        noun = noun.head.head if noun.dep_ == "pobj" else noun.head
    return noun


def paper_draft(match: re.Match[str], paper: Token, reading: Reading) -> Draft | None:
    """The draft of a paper, where it is one by its name."""
    start = reading.paragraph.start
    span = phrase(paper, reading.paragraph)
    words = reading.paragraph.text[span.start - start : span.end - start]
    if not (DOCUMENTS.search(words) or BOOKS.search(words)):
        return None
    sentence = reading.sentence_at(match.start())
    return Draft(
        paragraph=reading.number,
        sentence=sentence,
        evidence=(min(span.start, start + match.start()), max(span.end, start + match.end())),
        named=(span.start, span.end),
        source=NamedSource(name=" ".join(words.partition(",")[0].split()), kind="document"),
        role="speaker",
        scope=[sentence],
    )
