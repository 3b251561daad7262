"""The lexicon of actors: words that tell what a name or a description stands for."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

WordClass = Literal[
    "honorific",
    "rank",
    "title",
    "loose_title",
    "modifier",
    "organisation",
    "trade",
    "collective",
    "people",
    "person",
    "somebody",
    "place",
    "place_word",
    "thing",
    "never",
    "creed",
    "label_noun",
    "label_adjective",
    "label_state",
    "label_side",
    "label_head",
    "stage",
    "athlete",
    "business",
    "letters",
    "crime",
    "vessel",
    "member",
    "staff",
    "state_part",
    "corporate",
    "firm_trade",
    "charge",
    "feeling",
    "ship_prefix",
    "firm_opener",
    "thing_too",
    "institution",
    "surname",
    "body_too",
    "blamed",
    "relational",
    "kin",
    "of_a_body",
    "never_doing",
    "standing",
    "office",
]
# Nouns for one person; of those for many only the ones that have no plural, as the rest name groups too.
PERSONS: tuple[WordClass, ...] = ("title", "person", "somebody")
MANY_PERSONS = frozenset("people men women children crew staff troops police".split())
Field = Literal["stage", "athlete", "business", "letters", "crime"]
ABBREVIATED: tuple[WordClass, ...] = ("honorific", "rank", "title", "modifier")
FIELDS: tuple[Field, ...] = ("stage", "athlete", "business", "letters", "crime")
Gender = Literal["m", "f"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class ActorLexicon:
    """Words by class, lower case; the gender of titles; given names and theirs ("-" for both).

    Each is itself alone, so that what is made of its words can be kept for it.
    """

    classes: dict[str, frozenset[str]] = field(default_factory=dict)
    genders: dict[str, str] = field(default_factory=dict)
    given: dict[str, str] = field(default_factory=dict)

    @classmethod
    def parse(cls, words: str, names: str, people: str = "") -> ActorLexicon:
        """Read tab-separated files: words with class and gender, given names, and nouns for persons."""
        classes: dict[str, set[str]] = {}
        genders = {}
        for word, kind, gender in _rows(words):
            classes.setdefault(kind, set()).add(word)
            if gender:
                genders[word] = gender
        for word, plural, judges in _rows(people):
            classes.setdefault("somebody", set()).add(word)
            if judges:
                classes.setdefault("label_noun", set()).update((word, plural))
        return cls(
            classes={kind: frozenset(members) for kind, members in classes.items()},
            genders=genders,
            given=dict(_rows(names)),
        )

    def words(self, kind: WordClass) -> frozenset[str]:
        """All words of a class."""
        return self.classes.get(kind, frozenset())

    def persons(self) -> frozenset[str]:
        """The nouns for persons."""
        return MANY_PERSONS.union(*map(self.words, PERSONS))

    @property
    def qualities(self) -> frozenset[str]:
        """The words that judge what somebody is like, and do not tell which of several is meant."""
        telling = self.words("label_state") | self.words("label_side") | self.words("label_noun")
        return self.words("label_adjective") - telling

    def abbreviations(self) -> list[str]:
        """The titles that end in a full stop, as they are written before a name ("Lt.")."""
        words = {word for kind in ABBREVIATED for word in self.words(kind) if word.endswith(".")}
        return sorted(word.capitalize() for word in words)


def _rows(text: str) -> list[list[str]]:
    """The cells of each line, without comments and header."""
    lines = [line.split("\t") for line in text.split("\n") if line and not line.startswith("#")]
    return lines[1:]
