"""A name that stands on a page's nameplate beside what it is short for: "CPA | Coastal Press Agency"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from headwater.mark.actors.words import Words
from headwater.mark.places.gazetteer import fold

LONGEST, SHORTEST_LETTERS = 6, 3  # words of the name but for its hyphens, letters of what it is shortened to
SIGNS = frozenset({"|", "-", "–", "—", ":", "(", "/", "·"})
SMALL = frozenset("of for and the de du do da del la le".split())
# What a short name may leave out at the end of the long one: what sort of newsroom it is.
SORTS = frozenset("agency service network news press media group company radio television".split())


def spelled_out_end(words: Words, token: int) -> int | None:
    """Where a name ends that begins here and has what it is shortened to beside it."""
    if not words.texts[token][0].isupper():
        return None
    ends = []
    for end in range(token + 1, min(token + 2 * LONGEST, len(words)) + 1):
        name = words.texts[token:end]
        if len(name) - name.count("-") > LONGEST or not (name[-1] in SMALL | {"-"} or name[-1][0].isupper()):
            break
        if any(is_short_for(short, name) for short in beside(words, token, end)):
            ends.append(end)
    return ends[-1] if ends else None


def beside(words: Words, start: int, end: int) -> tuple[str, ...]:
    """The words on either side of a name, behind a sign; the first of a nameplate without it."""
    left, right = start - is_doubled(words, start - 2), end + is_doubled(words, end)
    before = words.texts[left - 2] if left > 1 and words.texts[left - 1] in SIGNS else ""
    behind = words.texts[right + 1] if right + 1 < len(words) and words.texts[right] in SIGNS else ""
    first = words.texts[0] if start == 1 and is_nameplate(words) else ""
    return before, behind, first


def is_doubled(words: Words, token: int) -> bool:
    """Whether two colons stand here for one sign."""
    return words.lower(token) == words.lower(token + 1) == ":"


def is_nameplate(words: Words) -> bool:
    """Whether a line is the name of a page, and begins with letters."""
    return words.paragraph.kind == "page-title" and words.texts[0].isupper()


def is_short_for(short: str, name: Sequence[str]) -> bool:
    """Whether a word puts beginnings of all words of a name together ("Agelus" for "Agência Lusarra").

    What sort of newsroom it is may be left out at the end.
    """
    letters, parts = fold(short), [fold(part) for part in name if part != "-" and part not in SMALL]
    counts = [count for count in range(2, len(parts) + 1) if SORTS.issuperset(parts[count:])]
    return len(letters) >= SHORTEST_LETTERS and any(is_made_of(letters, parts[:count]) for count in counts)


def is_made_of(letters: str, parts: Sequence[str]) -> bool:
    """Whether letters are one beginning of each of some words, in their order."""
    reached = {0}
    for part in parts:
        reached = {end for at in reached for end in ends_of_beginnings(letters, at, part)}
    return len(letters) in reached


def ends_of_beginnings(letters: str, at: int, part: str) -> Iterator[int]:
    """Where the beginnings of a word end that stand at a place in letters."""
    for end, (letter, meant) in enumerate(zip(letters[at:], part, strict=False), at + 1):
        if letter != meant:
            return
        yield end
