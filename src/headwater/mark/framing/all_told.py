"""What an article tells each to be whom it names, and who is the only one told to be something."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from headwater.mark.actors.body_sorts import SORT_OF
from headwater.mark.actors.discourse import GENERAL
from headwater.mark.cast import Cast
from headwater.mark.parsed import ParsedDocument
from headwater.record.mark import ActorKind

WORD = re.compile(r"[^\W_]+")
LINK = re.compile(r"\s(?:of|for|at|in|from|to)\s")
SMALL = frozenset("the a an this that of for in at".split())
PAST = {"ex": "former", "then": "former"}
# Whoever is told to be one of these is not who is called the same without it.
RANKS = frozenset("deputy vice assistant acting junior former".split())
BODIES: frozenset[ActorKind] = frozenset({"organisation", "state"})


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that somebody with a name is told to be: its words, and the noun among them."""

    chain: str
    kind: ActorKind
    words: frozenset[str]
    noun: str


@dataclass(frozen=True, slots=True)
class AllTold:
    """All that an article tells those to be whom it names."""

    told: tuple[Told, ...] = ()

    @classmethod
    def of(cls, parsed: ParsedDocument, cast: Cast) -> AllTold:
        """By roles, of a body also by its name and by what takes it up."""
        found = dict.fromkeys(Told(*each) for each in all_told(parsed, cast))
        return cls(told=tuple(found))

    def only(self, text: str, *, apart: Collection[str] = ()) -> str | None:
        """The only one but those `apart` who is told to be all that some words say, by the same noun."""
        words, noun = words_told(text), noun_told(text)
        found = {
            each.chain
            for each in self.told
            if each.chain not in apart and is_same(noun, each) and is_told(words - {noun}, each.words)
        }
        return found.pop() if len(found) == 1 and noun else None


def all_told(parsed: ParsedDocument, cast: Cast) -> Iterator[tuple[str, ActorKind, frozenset[str], str]]:
    """Whom an article names, with what it tells each to be."""
    for chain in cast.chains:
        names = chain.names if chain.kind == "organisation" else ()
        for text in (*(role.text for role in chain.roles), *names) if chain.names else ():
            yield chain.id, chain.kind, words_told(text), noun_told(text)
    for mention in cast.mentions:
        chain = cast.chain(mention.chain)
        if mention.form == "description" and chain.names and chain.kind in BODIES:
            text = parsed.document.words(mention.span)
            yield chain.id, chain.kind, words_told(text), noun_told(text)


def is_same(noun: str, told: Told) -> bool:
    """Whether a noun is that of what somebody is told to be, or one in general for it."""
    is_general = told.kind == "person" and told.noun in GENERAL.get(noun, frozenset())
    return noun == told.noun or is_general


def is_told(words: frozenset[str], told: frozenset[str]) -> bool:
    """Whether a description says no more than is told, and neither more nor less than it of a rank."""
    return words <= told and words & RANKS == told & RANKS


def words_told(text: str) -> frozenset[str]:
    """The words of a description that tell who is meant, those for one sort of body as one."""
    words = (PAST.get(word, word) for word in WORD.findall(text.casefold()))
    return frozenset(SORT_OF.get(word, word) for word in words) - SMALL


def noun_told(text: str) -> str:
    """The noun of a description: the last word before what it is of."""
    words = WORD.findall(LINK.split(text.casefold(), maxsplit=1)[0])
    return SORT_OF.get(words[-1], words[-1]) if words else ""
