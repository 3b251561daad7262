"""Which lines the pile repeats: the strongest clue to furniture, counted in a pass of its own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from headwater.clean.lines import Line
from headwater.record.document import Page

DIGITS = re.compile(r"\d\d*+")  # as \d+, but the engine can skip to the next
LONGEST = 400  # of a line, so many characters are compared
UNLIKE_PAGES = 3  # a line of so many pages that share no paragraph is furniture


@dataclass(frozen=True, slots=True, kw_only=True)
class Repetition:
    """In how many unlike pages each line stands; pages with the same longest line are alike."""

    pages: int = 0
    lines: dict[str, int] = field(default_factory=dict)


def line_keys(lines: Iterable[str]) -> list[str]:
    """Lines as they are compared: case and spacing folded, numbers made one."""
    page = "\n".join([line.strip()[:LONGEST].rstrip() for line in lines])
    folded = DIGITS.sub("0", page.casefold()).split("\n")
    # Most lines have one plain space between their words already.
    return [line if "  " not in line and line.isprintable() else " ".join(line.split()) for line in folded]


def repetition(pages: Sequence[Page]) -> Repetition:
    """How often the pile repeats each line in pages that are not copies of one another."""
    where: dict[str, set[str]] = {}
    for page in pages:
        keys = set(line_keys(page.text.split("\n"))) - {""}
        longest = max(keys, key=lambda key: (len(key), key), default="")
        for key in keys:
            where.setdefault(key, set()).add(longest)
    kept = {key: len(found) for key, found in where.items() if len(found) > 1}
    return Repetition(pages=len(pages), lines=dict(sorted(kept.items())))


def copies_of(lines: Sequence[Line], repeated: Repetition) -> tuple[int, ...]:
    """In how many unlike pages of the pile each line stands."""
    keys = line_keys(line.text for line in lines) if lines else []
    return tuple(repeated.lines.get(key, 1) for key in keys)
