"""The names of lines in which a page tells of itself: bylines, nameplates, credits, notices."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from headwater.mark.actors.name_parts import NameParts
from headwater.mark.actors.naming import Naming
from headwater.mark.actors.words import Words
from headwater.record.document import Document
from headwater.record.outlets import OutletRegister

PAGE = frozenset({"byline", "page-title", "notice", "credit", "author-bio", "source-note"})
PLACES = frozenset({"GPE", "LOC"})
TOKEN = re.compile(r"\w+|[^\w\s]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Imprint:
    """Who publishes and who wrote a document, and which outlets there are."""

    outlet: str = ""
    author: str = ""
    outlets: OutletRegister = field(default_factory=OutletRegister)

    @classmethod
    def of(cls, document: Document, outlets: OutletRegister) -> Imprint:
        """The imprint of a document."""
        outlet = document.outlet.name if document.outlet else ""
        return cls(outlet=outlet, author=document.author or "", outlets=outlets)

    @property
    def names(self) -> list[tuple[str, ...]]:
        """Its names in small tokens, the outlet's without its article."""
        found = (tokens_of(without_article(self.outlet)), tokens_of(self.author))
        return [tokens for tokens in found if tokens]

    def is_outlet(self, name: str) -> bool:
        """Whether a name is the outlet's, with or without its article."""
        return without_article(name.casefold()) == without_article(self.outlet.casefold())


NO_IMPRINT = Imprint()


def without_article(name: str) -> str:
    """A name of several words without the article before it."""
    return name[4:] if name[:4].casefold() == "the " else name


def tokens_of(name: str) -> tuple[str, ...]:
    """A name in small tokens."""
    return tuple(TOKEN.findall(name.casefold()))


def is_of_page(words: Words) -> bool:
    """Whether the page tells of itself in a line."""
    return words.paragraph.kind in PAGE


@dataclass(frozen=True, slots=True, kw_only=True)
class PageNames:
    """Finds the names of such lines; `told` are the words that are proved to be of names."""

    parts: NameParts
    imprint: Imprint
    told: frozenset[str]

    @classmethod
    def of(cls, parts: NameParts, known: Iterable[Naming], imprint: Imprint) -> PageNames:
        """A finder that knows the names of the article and of its imprint."""
        told = {word for naming in known for word in naming.words.lowers[naming.start : naming.end]}
        told.update(word for tokens in imprint.names for word in tokens)
        return cls(parts=parts, imprint=imprint, told=frozenset(told))

    def of_page(self, words: Words, names: Sequence[Naming]) -> list[Naming]:
        """The names of its imprint, and of the others those that are more than a large word."""
        own = list(self.own(words))
        taken = {token for naming in own for token in range(naming.start, naming.end)}
        others = [naming for naming in names if taken.isdisjoint(range(naming.start, naming.end))]
        return sorted((*own, *filter(self.is_proved, others)), key=lambda naming: naming.start)

    def of_furniture(self, known: Sequence[Naming], names: Iterable[Naming]) -> list[Naming]:
        """The names that are known, and those that go on with a sentence."""
        taken = {token for naming in known for token in range(naming.start, naming.end)}
        others = (naming for naming in names if taken.isdisjoint(range(naming.start, naming.end)))
        return sorted((*known, *filter(is_within, others)), key=lambda naming: naming.start)

    def own(self, words: Words) -> Iterator[Naming]:
        """Where the whole name of the author or the outlet stands in a line, the longer first."""
        taken: set[int] = set()
        for name in sorted(set(self.imprint.names), key=lambda name: (-len(name), name)):
            for start in range(len(words) - len(name) + 1 if len(name) > 1 else 0):
                places = range(start, start + len(name))
                if tuple(words.lowers[start : start + len(name)]) == name and taken.isdisjoint(places):
                    taken.update(places)
                    yield self.parts.made(words, start, start + len(name), "name")

    def is_proved(self, naming: Naming) -> bool:
        """Whether a name is no lone large word that only a line of the page has."""
        words, start = naming.words, naming.start
        if naming.end - start > 1 or naming.form == "demonym" or words.lowers[start] in self.told:
            return True
        if words.texts[start].startswith("@") and words.lower(start - 1) == "(":
            return True  # "Orla Venn (@orlavenn)"
        is_site = words.lower(start - 1) == "," and words.labels[start] in PLACES
        return is_site or is_within(naming) or self.imprint.outlets.find(naming.name) is not None


def is_within(naming: Naming) -> bool:
    """Whether a word in small letters stands before a name, whose capital so tells something."""
    words, before = naming.words, naming.start - 1
    return before >= 0 and words.texts[before].islower()
