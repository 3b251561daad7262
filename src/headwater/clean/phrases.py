"""Tables of phrases, in which those that may stand at a word are found by it and by the next."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from headwater.clean.lines import WORD
from headwater.record.document import ZoneKind

Words = tuple[str, ...]
Entry = tuple[Words, ZoneKind]
ANY = ""  # stands for whatever the second word is, where a phrase leaves it open or has none
GAP = 6  # at most so many words stand for a star


@dataclass(frozen=True, slots=True, kw_only=True)
class PhraseTable:
    """Phrases under their first two words, the longest first.

    `first_words` are those of all phrases, `open_ended` of those that any second word may follow.
    """

    phrases: dict[tuple[str, str], tuple[Entry, ...]] = field(default_factory=dict)
    first_words: frozenset[str] = frozenset()
    open_ended: frozenset[str] = frozenset()

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> PhraseTable:
        """Put phrases in order."""
        found: dict[tuple[str, str], list[Entry]] = {}
        for phrase, kind in entries:
            if phrase:
                found.setdefault(beginning(phrase), []).append((phrase, kind))
        return cls(
            phrases={
                words: tuple(sorted(kept, key=lambda entry: -len(entry[0]))) for words, kept in found.items()
            },
            first_words=frozenset(first for first, _second in found),
            open_ended=frozenset(first for first, second in found if second == ANY),
        )

    def find_at(self, words: Words, at: int) -> tuple[ZoneKind, int] | None:
        """The kind of the longest phrase that stands at a word, and how many words it covers."""
        here, second = words[at], words[at + 1] if at + 1 < len(words) else ANY
        entries = self.beginning_with(here, second)
        if here[0].isdigit():
            entries += self.beginning_with("#", second)
        best: tuple[ZoneKind, int] | None = None
        longest = 0
        for phrase, kind in entries:
            length = matched_length(phrase, words, at) if len(phrase) > longest else 0
            if length:
                best, longest = (kind, length), len(phrase)
        return best

    def beginning_with(self, first: str, second: str) -> tuple[Entry, ...]:
        """The phrases that begin with a word and may go on with another."""
        return self.phrases.get((first, second), ()) + self.phrases.get((first, ANY), ())

    def places_in(self, words: Words) -> list[int]:
        """The words at which a phrase may begin."""
        first, phrases, open_ended = self.first_words, self.phrases, self.open_ended
        if first.isdisjoint(words):
            return []
        places = [at for at, word in enumerate(words) if word in first]
        return [at for at in places if words[at : at + 2] in phrases or words[at] in open_ended]


def beginning(phrase: Words) -> tuple[str, str]:
    """The first two words of a phrase, the second left open where it is any or none."""
    return phrase[0], phrase[1] if len(phrase) > 1 and phrase[1] not in {"*", "#"} else ANY


def phrase_of(text: str) -> Words:
    """A phrase as the lexicon writes it, as words; `#` and `*` are words of their own."""
    parts = text.casefold().replace("’", "'").replace("#", " # ").replace("*", " * ").split()
    return tuple(word for part in parts for word in ([part] if part in "#*" else WORD.findall(part)))


def matched_length(phrase: Words, words: Words, at: int) -> int:
    """How many words the phrase covers there, 0 where it does not stand."""
    here = at
    for place, part in enumerate(phrase):
        if part == "*":
            rest = phrase[place + 1 :]
            if not rest:
                return min(len(words), here + 1) - at
            for gap in range(1, GAP + 1):
                length = matched_length(rest, words, here + gap)
                if length:
                    return here + gap + length - at
            return 0
        if here >= len(words) or not (words[here] == part or (part == "#" and words[here][0].isdigit())):
            return 0
        here += 1
    return here - at
