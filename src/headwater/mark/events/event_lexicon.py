"""The lexicon of events: predicates and the type that each one means."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal, cast

from headwater.record.mark import Plover

LINKS = frozenset({"of", "in", "on", "and", "from", "before", "against", "for", "to", "over", "with", "at"})
NOTHING = "nothing"  # the type of idioms in which nothing happens ("take advantage", "a good deal")

Part = Literal["verb", "noun", "adj"]
Need = Literal[
    "",
    "object",
    "no-object",
    "alone",
    "actor",
    "place",
    "clause",
    "argument",
    "official",
    "bidding",
    "context",
    "steeped",
    "state",
    "envoy",
    "together",
    "demanding",
    "appeal",
    "vehicle",
    "arms",
    "troops",
    "crowd",
    "police",
    "person",
    "civilians",
    "body",
    "office",
    "mutual",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sense:
    """One meaning of a predicate.

    `words` are lemmas, the head first; the others must hang on it, each on one before
    it. `needs` says when the meaning holds: with an object, without one, or only where
    the object is somebody of the cast.
    """

    words: tuple[str, ...]
    part: Part
    type: str
    plover: Plover | None
    cameo: str | None
    needs: Need

    @property
    def specificity(self) -> tuple[int, bool]:
        """Longer phrases come before shorter ones, conditional meanings before the rest."""
        return len(self.words), bool(self.needs)


@dataclass(frozen=True, slots=True, kw_only=True)
class EventLexicon:
    """Senses by part of speech and head lemma, the most specific first; words of context by type."""

    verbs: Mapping[str, tuple[Sense, ...]] = field(default_factory=dict)
    nouns: Mapping[str, tuple[Sense, ...]] = field(default_factory=dict)
    adjectives: Mapping[str, tuple[Sense, ...]] = field(default_factory=dict)
    context: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @classmethod
    def parse(cls, text: str) -> EventLexicon:
        """Read the lexicon's tab-separated form: a comment, a header line, one sense a line."""
        rows = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
        senses = [sense_of(row) for row in rows[1:] if row[1] != "context"]
        return cls(
            verbs=by_head(sense for sense in senses if sense.part == "verb"),
            nouns=by_head(sense for sense in senses if sense.part == "noun"),
            adjectives=by_head(sense for sense in senses if sense.part == "adj"),
            context=types_by_word(row for row in rows[1:] if row[1] == "context"),
        )


def sense_of(row: list[str]) -> Sense:
    """One line of the data file: predicate, part of speech, type, mode, CAMEO code, needs."""
    predicate, part, event_type, mode, cameo, needs = row
    return Sense(
        words=head_first(tuple(predicate.split()), part),
        part=cast("Part", part),
        type=event_type,
        plover=plover_of(event_type, mode),
        cameo=cameo or None,
        needs=cast("Need", needs),
    )


def plover_of(event_type: str, mode: str) -> Plover | None:
    """The PLOVER event of a type; one of our own types has one where its mode names it in capitals."""
    if event_type.isupper():
        return Plover(event=event_type, mode=mode or None)
    return Plover(event=mode, mode=None) if mode.isupper() else None


def head_first(words: tuple[str, ...], part: str) -> tuple[str, ...]:
    """English compounds end in their head ("car bomb"); verbs and "loss of life" begin with it."""
    is_compound = part == "noun" and not LINKS & set(words)
    return words[::-1] if is_compound else words


def by_head(senses: Iterable[Sense]) -> dict[str, tuple[Sense, ...]]:
    """Group senses by their head, the most specific first."""
    grouped: dict[str, list[Sense]] = {}
    for sense in senses:
        grouped.setdefault(sense.words[0], []).append(sense)
    return {
        head: tuple(sorted(group, key=lambda sense: sense.specificity, reverse=True))
        for head, group in grouped.items()
    }


def types_by_word(rows: Iterable[list[str]]) -> dict[str, tuple[str, ...]]:
    """For each word of context, the types of which it tells."""
    grouped: dict[str, list[str]] = {}
    for word, _, event_type, *_ in rows:
        grouped.setdefault(word, []).append(event_type)
    return {word: tuple(types) for word, types in grouped.items()}
