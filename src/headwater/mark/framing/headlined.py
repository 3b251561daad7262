"""Whom a headline means by a description: the only one of the article who is told to be that."""

from __future__ import annotations

from collections.abc import Iterator, Set

from headwater.mark.actors.discourse import GENERAL
from headwater.mark.cast import Cast
from headwater.mark.framing.all_told import LINK, RANKS, AllTold, is_told, noun_told, words_told
from headwater.mark.parsed import ParsedDocument
from headwater.record.mark import Chain

KINDS = frozenset({"person", "organisation"})


def headlined(
    parsed: ParsedDocument, cast: Cast, all_told: AllTold, judging: Set[str] = frozenset()
) -> dict[str, str]:
    """The chains without a name that a headline describes, with the chain of the name.

    The words that judge do not tell who is meant; nor is it somebody whom the same headline names.
    """
    found = (
        (chain, meant(chain, cast, all_told, judging, apart))
        for chain, apart in described_in_headlines(parsed, cast)
    )
    return {chain.id: named for chain, named in found if named is not None}


def described_in_headlines(parsed: ParsedDocument, cast: Cast) -> Iterator[tuple[Chain, frozenset[str]]]:
    """Who is described without a name in the headlines, with the chains named beside."""
    for paragraph in parsed.kept:
        if paragraph.kind != "headline":
            continue
        mentions = cast.mentions_in(paragraph.between(0, len(paragraph.text)))
        named = frozenset(mention.chain for mention in mentions if mention.form == "name")
        for mention in mentions:
            chain = cast.chain(mention.chain)
            if mention.form == "description" and not chain.names and chain.kind in KINDS:
                yield chain, named


def meant(
    chain: Chain, cast: Cast, all_told: AllTold, judging: Set[str], apart: Set[str] = frozenset()
) -> str | None:
    """The only one with a name whom the article tells to be all that a description says."""
    words = words_told(without_judging(chain.name, judging))
    others = [each for each in all_told.told if each.kind == chain.kind and each.chain not in apart]
    exact = {each.chain for each in others if is_told(words, each.words)}
    if exact or chain.kind != "person" or RANKS & words or not words:
        return exact.pop() if len(exact) == 1 and words else None
    functions = GENERAL.get(noun_told(chain.name), frozenset())
    wide = {each.chain for each in others if functions & each.words}
    return wide.pop() if len(wide) == 1 else None


def without_judging(description: str, judging: Set[str]) -> str:
    """A description less the words before its noun that judge."""
    words = LINK.split(description, maxsplit=1)[0].split()
    told = [word for word in words[:-1] if word.casefold() not in judging]
    return " ".join([*told, *description.split()[len(words) - 1 :]])
