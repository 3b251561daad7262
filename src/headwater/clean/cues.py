"""Phrases by which furniture gives itself away, and where in a line they count."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal, cast

from headwater.clean.lines import WORD, Line, folded
from headwater.record.document import ZoneKind

Where = Literal["line", "label", "start", "inside"]
Phrase = tuple[str, ...]
Entries = tuple[tuple[Phrase, ZoneKind], ...]
Table = dict[str, dict[str, Entries]]
ANY = ""  # stands for whatever the second word is, where a phrase leaves it open or has none
GAP = 6  # at most so many words stand for a star
LABEL_MARKS = ":-–—|/»>…!.;"
START_WORDS = 8  # opening words read past bullets and symbols


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """A phrase found in a line: the kind it speaks for, and where it stands."""

    kind: ZoneKind
    where: Where
    words: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FurnitureLexicon:
    """Phrases by the place where they count, under their first word and then their second."""

    lines: dict[Phrase, ZoneKind] = field(default_factory=dict)
    labels: Table = field(default_factory=dict)
    starts: Table = field(default_factory=dict)
    insides: Table = field(default_factory=dict)
    openers: frozenset[str] = frozenset()

    @classmethod
    def parse(cls, text: str) -> FurnitureLexicon:
        """Read the tab-separated form: kind, where, language, phrase."""
        rows = [row.split("\t") for row in text.split("\n") if row and not row.startswith("#")][1:]
        entries = [
            (cast(ZoneKind, kind), where, phrase_of(phrase)) for kind, where, _language, phrase in rows
        ]
        return cls(
            openers=frozenset(phrase[0] for _kind, where, phrase in entries if phrase and where != "inside"),
            lines={phrase: kind for kind, where, phrase in reversed(entries) if where == "line"},
            labels=by_first_words((p, kind) for kind, where, p in entries if where == "label"),
            starts=by_first_words((p, kind) for kind, where, p in entries if where == "start"),
            insides=by_first_words((p, kind) for kind, where, p in entries if where == "inside"),
        )

    def may_open(self, word: str) -> bool:
        """Whether a phrase of furniture that opens a line begins with a word, as it is written."""
        return word[0].isdigit() or folded([word])[0] in self.openers


def phrase_of(text: str) -> Phrase:
    """A phrase as the lexicon writes it, as words; `#` and `*` are words of their own."""
    parts = text.casefold().replace("’", "'").replace("#", " # ").replace("*", " * ").split()
    return tuple(word for part in parts for word in ([part] if part in "#*" else WORD.findall(part)))


def by_first_words(entries: Iterable[tuple[Phrase, ZoneKind]]) -> Table:
    """Phrases under their first word and their second, the longest first."""
    found: dict[str, dict[str, list[tuple[Phrase, ZoneKind]]]] = {}
    for phrase, kind in entries:
        if phrase:
            second = phrase[1] if len(phrase) > 1 and phrase[1] not in {"*", "#"} else ANY
            found.setdefault(phrase[0], {}).setdefault(second, []).append((phrase, kind))
    return {
        first: {
            second: tuple(sorted(kept, key=lambda entry: -len(entry[0]))) for second, kept in under.items()
        }
        for first, under in found.items()
    }


def matched_length(phrase: Phrase, words: tuple[str, ...], at: int) -> int:
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


def find_at(table: Table, words: tuple[str, ...], at: int) -> tuple[ZoneKind, int] | None:
    """The longest phrase of a table that stands at a word."""
    here = words[at]
    best: tuple[ZoneKind, int] | None = None
    longest = 0
    for first in (here, "#") if here[0].isdigit() else (here,):
        under = table.get(first)
        if under is None:
            continue
        second = words[at + 1] if at + 1 < len(words) else ANY
        for phrase, kind in (*under.get(second, ()), *(under.get(ANY, ()) if second else ())):
            length = matched_length(phrase, words, at)
            if length and len(phrase) > longest:
                best, longest = (kind, length), len(phrase)
    return best


def whole_line(line: Line, lexicon: FurnitureLexicon) -> Cue | None:
    """The whole line is a phrase of furniture."""
    words = line.words
    kind = lexicon.lines.get(words)
    if kind is None and len(words) <= 4 and any(word.isdigit() for word in words):
        kind = lexicon.lines.get(tuple("#" if word.isdigit() else word for word in words))
    return Cue(kind=kind, where="line", words=len(words)) if kind else None


def label(line: Line, lexicon: FurnitureLexicon) -> Cue | None:
    """A phrase opens the line and a mark, a bracket or the line's end follows."""
    found = find_at(lexicon.labels, line.words, 0)
    if not found:
        return None
    kind, length = found
    if length == len(line.words):
        return Cue(kind=kind, where="label", words=length)
    after = text_after(line, length).lstrip()
    return Cue(kind=kind, where="label", words=length) if after[:1] in LABEL_MARKS else None


def text_after(line: Line, words: int) -> str:
    """What follows the first words of a line."""
    for place, match in enumerate(WORD.finditer(line.text), start=1):
        if place == words:
            return line.text[match.end() :]
    return ""


def opening(line: Line, lexicon: FurnitureLexicon) -> Cue | None:
    """A phrase opens the line."""
    found = find_at(lexicon.starts, line.words, 0)
    return Cue(kind=found[0], where="start", words=found[1]) if found else None


def inner_cues(line: Line, lexicon: FurnitureLexicon) -> list[Cue]:
    """Every phrase of furniture that stands anywhere in the line."""
    cues, free, words, insides = list[Cue](), 0, line.words, lexicon.insides
    if insides.keys().isdisjoint(words):
        return cues
    for at in [place for place, word in enumerate(words) if word in insides]:
        under, second = insides[words[at]], words[at + 1] if at + 1 < len(words) else ANY
        if at < free or not (second in under or ANY in under or words[at][0].isdigit()):
            continue
        found = find_at(lexicon.insides, words, at)
        if found:
            cues.append(Cue(kind=found[0], where="inside", words=found[1]))
            free = at + found[1]
    return cues


def find_cues(line: Line, lexicon: FurnitureLexicon) -> tuple[Cue, ...]:
    """All phrases of furniture in a line, the surest first."""
    if not line.words:
        return ()
    sure = [cue for cue in (whole_line(line, lexicon), label(line, lexicon), opening(line, lexicon)) if cue]
    return (*sure, *inner_cues(line, lexicon))
