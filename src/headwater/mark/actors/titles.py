"""Titles and functions: the words before a name that say what somebody is."""

from __future__ import annotations

from dataclasses import dataclass

from headwater.mark.actors.actor_lexicon import ActorLexicon, Gender
from headwater.mark.actors.words import Words

ARTICLES = frozenset("the a an this that these those his her its their our my your".split())
SAINTS = frozenset({"st", "st.", "saint"})  # a part of the name of what is called after one
UNRANKED = frozenset("affairs senior top late then current longtime newly-elected re-elected veteran".split())
OPENED = 3  # tokens of a run of capitals that opens with such a word: a given name and a surname follow it
SPELLINGS = {"defense": "defence", "labor": "labour", "ex-": "former"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Titles:
    """Finds titles in front of names; `functions` are the titles and all other words for persons."""

    lexicon: ActorLexicon
    heads: frozenset[str]
    functions: frozenset[str]
    links: frozenset[str]

    @classmethod
    def of(cls, lexicon: ActorLexicon) -> Titles:
        """The titles of a lexicon."""
        heads = (lexicon.words("title") | lexicon.words("rank") | lexicon.words("honorific")) - SAINTS
        return cls(
            lexicon=lexicon,
            heads=heads,
            functions=heads | lexicon.words("person") | lexicon.words("somebody"),
            links=lexicon.words("modifier"),
        )

    def block_within(self, words: Words, start: int, end: int) -> tuple[int, int] | None:
        """The last title inside a run of capitals, with the words that belong to it."""
        for token in range(end - 1, start - 1, -1):
            if self.names_nobody(words, start, token, end) or self.ends_name(words, start, token, end):
                continue
            if words.lowers[token] in self.heads and not self.is_surname(words, start, token):
                first = token
                while first > start and self.belongs(words.lowers[first - 1]):
                    first -= 1
                return first, token + 1
        return (start, start + 1) if self.opens_sentence(words, start, end) else None

    def opens_sentence(self, words: Words, start: int, end: int) -> bool:
        """Whether a word for a person has its capital from the sentence alone ("Pensioner Hedda Voll")."""
        lower = words.lowers[start]
        is_person = lower in self.functions and lower not in self.lexicon.words("body_too")
        is_name = words.texts[start] in self.lexicon.given or lower in self.lexicon.words("surname")
        return start in words.sentence_starts and end - start >= OPENED and is_person and not is_name

    def names_nobody(self, words: Words, start: int, token: int, end: int) -> bool:
        """ "Calder General" is a hospital, "Secretary General" an office."""
        is_last = token == end - 1 and token > start and words.lowers[token] == "general"
        return is_last and not self.belongs(words.lowers[token - 1])

    def ends_name(self, words: Words, start: int, token: int, end: int) -> bool:
        """Whether a trade's word ends a name, which no article tells to be hers ("the firm Silk Anchor")."""
        is_last = token == end - 1 and token > start and words.texts[token].istitle()
        is_trade = is_last and words.lowers[token] not in self.lexicon.words("office") | self.lexicon.words(
            "rank"
        )
        is_owned = words.lower(start - 1) in ARTICLES or words.lower(start - 1) in {"'s", "’s"}
        return is_trade and not is_owned

    def before(self, words: Words, start: int) -> tuple[int, int] | None:
        """The title that ends where a name starts, or None."""
        first = start
        while first > 0 and self.belongs(words.lowers[first - 1]):
            first -= 1
        if first < start and words.lowers[start - 1] in self.heads:
            return first, start
        return (start - 1, start) if self.is_plain_title(words, start - 1) else None

    def is_plain_title(self, words: Words, token: int) -> bool:
        """A word for a person in small letters that belongs to the name after it ("swimmer Hedda Voll")."""
        lower = words.lower(token)
        is_noun = words.tags[token] == "NN" and words.texts[token] == lower
        return is_noun and lower in self.functions and lower not in self.lexicon.words("body_too")

    def belongs(self, lower: str) -> bool:
        """Whether a word can be part of a title."""
        return lower in self.heads or lower in self.links or lower == "-"

    def is_surname(self, words: Words, start: int, token: int) -> bool:
        """ "Stephen King" and "Angela Bishop" are names, no titles."""
        return (
            words.lowers[token] in self.lexicon.words("surname")
            and token > start
            and (words.texts[token - 1] in self.lexicon.given or words.labels[token - 1] == "PERSON")
        )

    def ranks(self, words: Words, start: int, end: int) -> frozenset[str]:
        """The words that tell one holder of an office from another ("deputy", "foreign")."""
        found = (SPELLINGS.get(lower, lower) for lower in words.lowers[start:end])
        return frozenset(lower for lower in found if lower in self.links) - UNRANKED

    def gender(self, words: Words, title: tuple[int, int] | None) -> Gender | None:
        """The gender that a title tells ("Mrs", "spokesman")."""
        for token in range(*title) if title else ():
            gender = self.lexicon.genders.get(words.lowers[token])
            if gender in {"m", "f"}:
                return "m" if gender == "m" else "f"
        return None
