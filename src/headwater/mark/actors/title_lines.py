"""Lines that capitalise everything, as headlines do: their names by what the running text names."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from headwater.mark.actors.name_parts import NameParts
from headwater.mark.actors.naming import Naming
from headwater.mark.actors.spelled_out import spelled_out_end
from headwater.mark.actors.words import Words

TITLED_SHARE = 0.7  # of the words of four letters and more; running text has under a half
LONGEST_STATE = 4  # tokens
SHORTEST_HANDLE = 2  # code points, its sign among them
# Lines of a page that tell of other articles, of goods and of the page: what is large there is seldom a name.
FURNITURE = frozenset({"navigation", "advert", "related", "subscribe", "keywords", "comments", "footer"})


@dataclass(frozen=True, slots=True, kw_only=True)
class TitleLines:
    """Finds the names of such lines; `known` are the names of the running text by their first token."""

    parts: NameParts
    known: dict[str, list[tuple[str, ...]]]

    @classmethod
    def of(
        cls, parts: NameParts, names: Iterable[Naming], others: Iterable[tuple[str, ...]] = ()
    ) -> TitleLines:
        """A finder that knows these names, and others in small tokens."""
        known: dict[str, set[tuple[str, ...]]] = {}
        written = (tuple(naming.words.lowers[naming.start : naming.end]) for naming in names)
        for tokens in (*written, *others):
            known.setdefault(tokens[0], set()).add(tokens)
        ordered = {
            first: sorted(found, key=lambda tokens: (-len(tokens), tokens)) for first, found in known.items()
        }
        return cls(parts=parts, known=ordered)

    def find(self, words: Words) -> list[Naming]:
        """Known names, those beside their letters, states, peoples, seats, and what the tagger is sure of."""
        found = []
        token = 0
        is_plain = not (is_shouted(words) or is_furniture(words))
        while token < len(words):
            end = (
                spelled_out_end(words, token)
                or self.known_end(words, token)
                or self.state_end(words, token)
                or self.sure_end(words, token, has_acronyms=is_plain)
                or handle_end(words, token)
            )
            if end is None:
                token += 1
                continue
            is_people = end == token + 1 and self.parts.gazetteer.people(words.texts[token])
            found.append(self.parts.made(words, token, end, "demonym" if is_people else "name"))
            token = end
        return [naming for naming in found if naming.key]

    def known_end(self, words: Words, token: int) -> int | None:
        """Where a name of the running text ends that begins here."""
        for sequence in self.known.get(words.lowers[token], ()):
            if tuple(words.lowers[token : token + len(sequence)]) == sequence:
                return token + len(sequence)
        return None

    def state_end(self, words: Words, token: int) -> int | None:
        """Where the name of a state, its people or its seat ends that begins here."""
        if not words.texts[token][0].isupper():
            return None
        gazetteer = self.parts.gazetteer
        for stop in range(min(token + LONGEST_STATE, len(words)), token, -1):
            text = words.text(token, stop)
            if gazetteer.state(text) or gazetteer.seat(text):
                return stop
        return token + 1 if gazetteer.people(words.texts[token]) else None

    def sure_end(self, words: Words, token: int, *, has_acronyms: bool) -> int | None:
        """The tagger is believed about persons with a known given name, and about a line's acronyms."""
        entity = words.entity_at(token)
        if entity is None:
            return None
        start, end, label = entity
        if label == "PERSON" and end - start > 1 and words.texts[start] in self.parts.lexicon.given:
            return self.surname_end(words, start, end)
        is_acronym = label in {"ORG", "GPE"} and end - start == 1 and words.texts[start].isupper()
        return end if is_acronym and has_acronyms else None

    def surname_end(self, words: Words, start: int, end: int) -> int:
        """Where a person's name ends: at the surname that the running text uses alone."""
        return next(
            (
                at + 1
                for at in range(start + 1, end)
                if (words.lowers[at],) in self.known.get(words.lowers[at], ())
            ),
            end,
        )


def handle_end(words: Words, token: int) -> int | None:
    """Where the handle of an account ends that stands in brackets behind a name ("Orla Venn (@orlavenn)")."""
    is_handle = words.texts[token].startswith("@") and len(words.texts[token]) > SHORTEST_HANDLE
    return token + 1 if is_handle and words.lower(token - 1) == "(" else None


def is_titled(words: Words) -> bool:
    """Whether a line writes nearly every long word with a capital."""
    long = [text for text in words.texts if len(text) > 3 and text[0].isalpha()]
    capital = sum(text[0].isupper() for text in long)
    return len(words) > 3 and capital >= TITLED_SHARE * len(long) and capital > 2 and not runs_on(words)


def is_furniture(words: Words) -> bool:
    """Whether a line is of the page's furniture."""
    return words.paragraph.kind in FURNITURE


def is_shouted(words: Words) -> bool:
    """Whether most words are written in capitals throughout."""
    return sum(text.isupper() for text in words.texts) > len(words) / 2


def runs_on(words: Words) -> bool:
    """A full stop at the end and a finite verb in small letters: a sentence full of names, no headline."""
    return words.texts[-1] in {".", "”", '"'} and any(
        tag in {"VBD", "VBZ", "VBP"} and text.islower()
        for tag, text in zip(words.tags, words.texts, strict=True)
    )
