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
    return (end_of(phrase, words, at) or at) - at


def end_of(phrase: Words, words: Words, here: int) -> int | None:
    """Where a phrase ends that begins there; None where it does not stand."""
    for place, part in enumerate(phrase):
        if part == "*":
            return end_after_gap(phrase[place + 1 :], words, here)
        if here >= len(words) or not (words[here] == part or (part == "#" and words[here][0].isdigit())):
            return None
        here += 1
    return here


def end_after_gap(rest: Words, words: Words, here: int) -> int | None:
    """Where the rest of a phrase ends behind one to so many words."""
    if not rest:
        return min(len(words), here + 1)
    ends = (end_of(rest, words, here + gap) for gap in range(1, GAP + 1))
    return next((end for end in ends if end is not None), None)
