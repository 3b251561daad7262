"""Adjectives and people of states that only other articles name: "the Talverran envoy", "six Talverrans"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from headwater.gather.compare.letters import name_words
from headwater.gather.compare.nations import nation_stem
from headwater.record.mark import Chain
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import ChainKey
from headwater.record.span import Span

ENDINGS = ("ian", "ean", "an", "ese", "ish", "ic", "i")
# What an adjective stands before: a noun in small letters, or an office in capitals.
NOUN = re.compile(
    r"(?:['’]s)? (?:"
    r"(?!(?:and|but|from|with|was|were|has|had|will|would|said|says|who|that|for|the|are|into|after|before|\w+ed)\b)"
    r"[a-z]{3,}|(?:[A-Z][a-z]+ )*(?:Minister|President|Ambassador|Secretary|Government|Embassy|Ministry)\b)"
)
LANDS = frozenset({"place", "state"})


def lands_by_stem(pile: Sequence[MarkedDocument]) -> dict[str, tuple[str, ...]]:
    """The lone words that name a place or state that no list knows, by their stems; of two, neither."""
    found: dict[str, set[tuple[str, ...]]] = {}
    for entry in pile:
        for chain in entry.marks.chains:
            words = (
                name_words(chain.name) if chain.names and chain.kind in LANDS and not chain.country else ()
            )
            if len(words) == 1 and not words[0].endswith(ENDINGS):
                found.setdefault(nation_stem(words[0]), set()).add(words)
    return {stem: next(iter(names)) for stem, names in found.items() if len(names) == 1}


def adjectives(pile: Sequence[MarkedDocument]) -> Mapping[ChainKey, tuple[str, ...]]:
    """The chains that are nothing but the adjective or the people of a land of the pile, and its name."""
    lands = lands_by_stem(pile)
    found: dict[ChainKey, tuple[str, ...]] = {}
    for entry in pile:
        for chain in entry.marks.chains:
            land = lands.get(nation_stem(plain(chain)))
            if land is not None and land != (plain(chain),) and is_adjective(entry, chain):
                found[ChainKey(document=entry.document.id, chain=chain.id)] = land
    return found


def lands_with_people(pile: Sequence[MarkedDocument]) -> frozenset[tuple[str, ...]]:
    """The lone names of lands that no list knows and that an article also calls by their adjective."""
    return frozenset(
        (plain(chain),)
        for entry in pile
        for chain in entry.marks.chains
        if chain.names
        and plain(chain)
        and any(is_adjective_of(entry, span, plain(chain)) for span in chain.mentions)
    )


def is_adjective_of(entry: MarkedDocument, span: Span, land: str) -> bool:
    """Whether a word before a noun is the adjective of a land's name."""
    word = entry.document.words(span).casefold()
    is_kindred = word != land and word.endswith(ENDINGS) and nation_stem(word) == nation_stem(land)
    return is_kindred and NOUN.match(entry.document.text, span.end) is not None


def plain(chain: Chain) -> str:
    """The lone word by which a chain goes, nothing for other chains."""
    words = name_words(chain.name)
    is_open = chain.country is None and chain.kind not in {"person", "group"}
    return words[0] if len(words) == 1 and is_open else ""


def is_adjective(entry: MarkedDocument, chain: Chain) -> bool:
    """Whether a chain's word ends as an adjective does and always stands before a noun, or for several."""
    word = plain(chain)
    if word.removesuffix("s").endswith(ENDINGS):
        return all(map(bool, stands(entry, chain, word)))
    return False


def stands(entry: MarkedDocument, chain: Chain, word: str) -> Iterator[bool]:
    """For each mention, whether it is this word before a noun, or a plural."""
    for span in chain.mentions:
        is_word = entry.document.words(span).casefold() == word
        yield is_word and (word.endswith("s") or NOUN.match(entry.document.text, span.end) is not None)
