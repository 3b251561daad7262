"""Verbs that the lemmatiser knows and had better forget, for whose forms it takes those of others.

It strips an ending and asks whether it knows what is left, without a look at whether the letter before it
was doubled: "raped" is to it a form of "to rap", "hoping" of "to hop". What it has forgotten it still reads
where the form says so ("hopped", "taps"), as by the list of irregular forms that it has beside.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.lookups import Lookups

RARE = ("fin", "stag")  # "fined", "staged"
VOWELS = "aeiou"
NEVER_DOUBLED = "wxy"
FEWEST = 3  # letters: two consonants around a vowel


def correct_lemmas(parser: Language) -> None:
    """Let a parser forget verbs for whose forms it mistakes those of others."""
    lemmatizer = parser.get_pipe("lemmatizer") if parser.has_pipe("lemmatizer") else None
    lookups: Lookups | None = getattr(lemmatizer, "lookups", None)
    if lookups is not None and lookups.has_table("lemma_index"):
        index = lookups.get_table("lemma_index")
        index["verb"] = unmistaken(index.get("verb", ()))


def unmistaken(verbs: Iterable[str]) -> list[str]:
    """The verbs but the rare ones, and those that are another but for its final "e" ("rap" beside "rape")."""
    known = frozenset(verbs)
    return [verb for verb in sorted(known) if verb not in RARE and not is_mistaken(verb, known)]


def is_mistaken(verb: str, known: Collection[str]) -> bool:
    """Whether a verb doubles its last letter before an ending, and another has the form without."""
    return f"{verb}e" in known and is_doubling(verb)


def is_doubling(verb: str) -> bool:
    """Whether a verb ends in a single consonant behind its only vowel."""
    if len(verb) < FEWEST or sum(letter in VOWELS for letter in verb) != 1:
        return False
    return verb[-2] in VOWELS and verb[-1] not in NEVER_DOUBLED
