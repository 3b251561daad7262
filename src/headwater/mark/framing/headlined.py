"""Whom a headline means by a description: the only one of the article who is told to be that."""

from __future__ import annotations

import re
from collections.abc import Iterator

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


def headlined(parsed: ParsedDocument, cast: Cast) -> dict[str, str]:
    """The chains without a name that a headline describes, with the chain of the name."""
    found = ((chain, meant(chain, cast)) for chain in described_in_headlines(parsed, cast))
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


def meant(chain: Chain, cast: Cast) -> str | None:
    """The only one with a name whom the article tells to be all that a description says."""
    words = words_told(chain.name)
    others = [other for other in cast.chains if other.names and other.kind == chain.kind and other.roles]
    exact = [other.id for other in others if any(is_said(words, role.text) for role in other.roles)]
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
