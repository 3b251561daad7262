"""The words of a paragraph with their places: what the grammar of attribution walks over.

It reads the bare text, not the parse: names of outlets are where parsers err most
("reports The Ebb" makes a noun of the verb), and it serves every language alike.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

WORD = re.compile(r"[@#]?\w+(?:[’'.&/+-]\w+)*")
POSSESSIVE = ("'s", "’s")
CONNECTORS = frozenset({"of", "de", "la", "del", "el", "al", "du", "di", "da", "der", "le", "&", "and"})
CONNECTORS |= {"e", "y", "und", "et", "og", "och", "ve"}  # "Gazeta e Tarnit"
NAME_GAPS = frozenset({" ", "\u00a0", " “", ' "', " «", " „", " ‘", " '", " & "})
SHORTENED = frozenset({"st", "mr", "mrs", "ms", "dr", "gen", "sen", "rep", "gov", "prof"})
CALENDAR = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june "
    "july august september october november december".split()
)
# What a number counts that is no part of the name before it ("Canal Seven 3 days ago").
SPANS = frozenset("minute minutes hour hours day days week weeks month months year years times".split())
LONGEST_NAME = 6  # words; longer runs of capitals are headlines


@dataclass(frozen=True, slots=True)
class TextWords:
    """The words of one paragraph; `forms` are case folded and without a possessive ending, `capitals`
    tells which words begin as names do."""

    text: str
    starts: list[int]
    ends: list[int]
    forms: list[str]
    capitals: list[bool]

    def __len__(self) -> int:
        return len(self.starts)

    def gap(self, at: int) -> str:
        """What stands between a word and the next one."""
        return (
            self.text[self.ends[at] : self.starts[at + 1]]
            if at + 1 < len(self)
            else self.text[self.ends[at] :]
        )

    def before(self, at: int) -> str:
        """What stands between a word and the one before it."""
        return self.text[self.ends[at - 1] : self.starts[at]] if at else self.text[: self.starts[0]]

    def is_capital(self, at: int) -> bool:
        """Whether a word begins as names do; scripts without case never do, nor what lies past the end."""
        return at < len(self.capitals) and self.capitals[at]

    def is_possessive(self, at: int) -> bool:
        """Whether a word ends in 's."""
        return self.text[self.starts[at] : self.ends[at]].endswith(POSSESSIVE)

    def joins(self, at: int) -> bool:
        """Whether a word and the next may belong to one name."""
        if at + 1 >= len(self) or self.is_possessive(at):
            return False
        gap = self.gap(at)
        return gap in NAME_GAPS or (gap == ". " and (len(self.forms[at]) == 1 or self.forms[at] in SHORTENED))

    def words(self, first: int, last: int) -> str:
        """The words from the first to the last as written, spaces single, without a possessive ending."""
        text = self.text[self.starts[first] : self.ends[last]]
        return " ".join((text[:-2] if text.endswith(POSSESSIVE) else text).split())

    def end_of(self, last: int) -> int:
        """Where a name ends that has this last word."""
        return self.ends[last] - (2 if self.is_possessive(last) else 0)


def text_words(text: str) -> TextWords:
    """Cut a paragraph into words."""
    found = [(match.start(), match.end(), match.group()) for match in WORD.finditer(text)]
    return TextWords(
        text=text,
        starts=[start for start, _, _ in found],
        ends=[end for _, end, _ in found],
        forms=[
            (word[:-2] if word.endswith(POSSESSIVE) else word).casefold().replace("’", "'")
            for _, _, word in found
        ],
        capitals=[word[0].isupper() or word[0].istitle() for _, _, word in found],
    )


def name_from(words: TextWords, first: int) -> int | None:
    """The last word of the name that starts here, or None where none does."""
    if first >= len(words) or not words.is_capital(first):
        return None
    last = first
    while last - first < LONGEST_NAME and words.joins(last):
        if words.is_capital(last + 1):
            last += 1
        elif (
            words.forms[last + 1] in CONNECTORS
            and words.forms[last + 1] != "and"
            and words.joins(last + 1)
            and words.is_capital(last + 2)
        ):
            last += 2
        else:
            break
    return last


def with_number(words: TextWords, last: int) -> int:
    """The last word of a name with the number that belongs to it ("Canal 7", "the station AM 83")."""
    number, unit = ("".join(words.forms[place : place + 1]) for place in (last + 1, last + 2))
    return last + 1 if words.gap(last) == " " and number.isdigit() and unit not in SPANS else last
