"""Whom a headline means by a description: the only one of the article who is told to be that."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from headwater.mark.actors.body_sorts import SORT_OF
from headwater.mark.actors.discourse import GENERAL
from headwater.mark.cast import Cast
from headwater.mark.parsed import ParsedDocument
from headwater.record.mark import Chain

WORD = re.compile(r"[^\W_]+")
SMALL = frozenset("the a an this that of for in at".split())
PAST = {"ex": "former", "then": "former"}
# Whoever is told to be one of these is not who is called the same without it.
RANKS = frozenset("deputy vice assistant acting junior former".split())
KINDS = frozenset({"person", "organisation"})


def headlined(parsed: ParsedDocument, cast: Cast, judging: frozenset[str] = frozenset()) -> dict[str, str]:
    """The chains without a name that a headline describes, with the chain of the name.

    The words that judge do not tell who is meant.
    """
    told = told_of(parsed, cast)
    found = ((chain, meant(chain, cast, judging, told)) for chain in described_in_headlines(parsed, cast))
    return {chain.id: named for chain, named in found if named is not None}


def described_in_headlines(parsed: ParsedDocument, cast: Cast) -> Iterator[Chain]:
    """Who is described without a name in the headlines."""
    for paragraph in parsed.kept:
        if paragraph.kind != "headline":
            continue
        for mention in cast.mentions_in(paragraph.between(0, len(paragraph.text))):
            chain = cast.chain(mention.chain)
            if mention.form == "description" and not chain.names and chain.kind in KINDS:
                yield chain


def told_of(parsed: ParsedDocument, cast: Cast) -> dict[str, list[str]]:
    """What the article tells each to be who has a name: its roles, and by what it takes up a body."""
    told = {chain.id: [role.text for role in chain.roles] for chain in cast.chains if chain.names}
    for mention in cast.mentions:
        is_body = mention.form == "description" and cast.chain(mention.chain).kind == "organisation"
        if is_body and mention.chain in told:
            told[mention.chain].append(parsed.document.words(mention.span))
    return told


def meant(chain: Chain, cast: Cast, judging: frozenset[str], told: Mapping[str, Sequence[str]]) -> str | None:
    """The only one with a name whom the article tells to be all that a description says."""
    words = words_told(chain.name) - judging
    others = [other for other in cast.chains if other.kind == chain.kind and told.get(other.id)]
    exact = [other.id for other in others if any(is_said(words, text) for text in told[other.id])]
    if exact or chain.kind != "person" or RANKS & words or not words:
        return exact[0] if len(exact) == 1 and words else None
    noun = WORD.findall(chain.name.casefold())[-1]
    wide = [other.id for other in others if holds(other, GENERAL.get(noun, frozenset()))]
    return wide[0] if len(wide) == 1 else None


def is_said(words: frozenset[str], role: str) -> bool:
    """Whether a role is all that a description says, and neither more nor less than it of a rank."""
    told = words_told(role)
    return words <= told and words & RANKS == told & RANKS


def holds(chain: Chain, functions: frozenset[str]) -> bool:
    """Whether somebody is told to have one of several functions."""
    return any(functions & words_told(role.text) for role in chain.roles)


def words_told(text: str) -> frozenset[str]:
    """The words of a description that tell who is meant, those for one sort of body as one."""
    words = (PAST.get(word, word) for word in WORD.findall(text.casefold()))
    return frozenset(SORT_OF.get(word, word) for word in words) - SMALL
