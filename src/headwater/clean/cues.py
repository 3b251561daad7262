"""Phrases by which furniture gives itself away, and where in a line they count."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, cast

import msgspec

from headwater.clean.lines import WORD, Line
from headwater.clean.phrases import ANY, PhraseTable, Words, beginning, phrase_of
from headwater.record.document import ZoneKind

Where = Literal["line", "label", "start", "inside"]
PERIODICAL = "periodical"
LABEL_MARKS = ":-–—|/»>…!.;"


class Cue(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A phrase found in a line: the kind it speaks for, and where it stands."""

    kind: ZoneKind
    where: Where
    words: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FurnitureLexicon:
    """Phrases by the place where they count.

    `first_words` are those of phrases that open a line, `openings` their first two; `periodicals` are words
    for what comes out again and again, which tell nothing but under a nameplate.
    """

    lines: dict[Words, ZoneKind] = field(default_factory=dict)
    labels: PhraseTable = field(default_factory=PhraseTable)
    starts: PhraseTable = field(default_factory=PhraseTable)
    insides: PhraseTable = field(default_factory=PhraseTable)
    first_words: frozenset[str] = frozenset()
    openings: frozenset[tuple[str, str]] = frozenset()
    periodicals: frozenset[str] = frozenset()

    @classmethod
    def parse(cls, text: str) -> FurnitureLexicon:
        """Read the tab-separated form: kind, where, language, phrase."""
        rows = [row.split("\t") for row in text.split("\n") if row and not row.startswith("#")][1:]
        entries = [
            (cast(ZoneKind, kind), where, phrase_of(phrase)) for kind, where, _language, phrase in rows
        ]
        opening = [
            phrase for _kind, where, phrase in entries if phrase and where not in {"inside", PERIODICAL}
        ]
        return cls(
            lines={phrase: kind for kind, where, phrase in reversed(entries) if where == "line"},
            labels=PhraseTable.of((p, kind) for kind, where, p in entries if where == "label"),
            starts=PhraseTable.of((p, kind) for kind, where, p in entries if where == "start"),
            insides=PhraseTable.of((p, kind) for kind, where, p in entries if where == "inside"),
            first_words=frozenset(phrase[0] for phrase in opening),
            openings=frozenset(map(beginning, opening)),
            periodicals=frozenset(p[0] for _kind, where, p in entries if where == PERIODICAL),
        )

    def may_begin(self, word: str) -> bool:
        """Whether a word, as it is written, may be the first of such a phrase."""
        return word.casefold().replace("’", "'") in self.first_words or word[0].isdigit()

    def may_open(self, first: str, second: str) -> bool:
        """Whether a phrase of furniture that opens a line may begin with these two words."""
        if first not in self.first_words:
            return first[0].isdigit()
        return (first, second) in self.openings or (first, ANY) in self.openings or first[0].isdigit()


def whole_line(words: Words, lexicon: FurnitureLexicon) -> Cue | None:
    """The whole line is a phrase of furniture."""
    kind = lexicon.lines.get(words)
    if kind is None and len(words) <= 4 and any(word.isdigit() for word in words):
        kind = lexicon.lines.get(tuple("#" if word.isdigit() else word for word in words))
    return Cue(kind=kind, where="line", words=len(words)) if kind else None


def label(words: Words, text: str, lexicon: FurnitureLexicon) -> Cue | None:
    """A phrase opens the line and a mark, a bracket or the line's end follows."""
    found = lexicon.labels.find_at(words, 0)
    if not found:
        return None
    kind, length = found
    if length == len(words):
        return Cue(kind=kind, where="label", words=length)
    after = text_after(text, length).lstrip()
    is_bracketed = text[:1] == "[" and after[:1] == "]"
    is_set_off = after[:1] in LABEL_MARKS or (kind == "advert" and (is_bracketed or is_shouted(text, after)))
    return Cue(kind=kind, where="label", words=length) if is_set_off else None


def is_shouted(text: str, rest: str) -> bool:
    """Whether what stands before the rest of a line is in capitals, and the rest is not."""
    return text[: len(text) - len(rest)].isupper() and not rest.isupper()


def text_after(text: str, words: int) -> str:
    """What follows the first words of a line."""
    for place, match in enumerate(WORD.finditer(text), start=1):
        if place == words:
            return text[match.end() :]
    return ""


def opening(words: Words, lexicon: FurnitureLexicon) -> Cue | None:
    """A phrase opens the line."""
    found = lexicon.starts.find_at(words, 0)
    return Cue(kind=found[0], where="start", words=found[1]) if found else None


def inner_cues(words: Words, lexicon: FurnitureLexicon) -> list[Cue]:
    """Every phrase of furniture that stands anywhere in the line."""
    cues: list[Cue] = []
    free = 0
    for at in lexicon.insides.places_in(words):
        found = lexicon.insides.find_at(words, at) if at >= free else None
        if found:
            cues.append(Cue(kind=found[0], where="inside", words=found[1]))
            free = at + found[1]
    return cues


def find_cues(line: Line, lexicon: FurnitureLexicon) -> tuple[Cue, ...]:
    """All phrases of furniture in a line, the surest first."""
    words = line.words
    if not words:
        return ()
    inner = inner_cues(words, lexicon)
    if not lexicon.may_open(words[0], words[1] if len(words) > 1 else ANY):
        return tuple(inner)
    sure = (whole_line(words, lexicon), label(words, line.text, lexicon), opening(words, lexicon))
    return (*(cue for cue in sure if cue), *inner)
