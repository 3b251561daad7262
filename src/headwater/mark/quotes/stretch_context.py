"""What stands in and around a quoted stretch of a paragraph, read from the characters alone."""

from __future__ import annotations

from headwater.mark.quotes.quoted_words import Passage, Range

ENDS = frozenset(".!?…")
LEAST_WORDS = 3  # from so many words on a quotation without a stop is taken for a sentence


def spoken_words(passage: Passage, number: int) -> Range:
    """The quoted words, without the comma that joins them to the attribution."""
    stretch = passage.stretches[number]
    joined = stretch.end - stretch.start > 1 and passage.text[stretch.end - 1] == ","
    return stretch.start, stretch.end - joined


def words_between(passage: Passage, number: int) -> str:
    """The words between a stretch and the next one."""
    stretches = passage.stretches
    return passage.text[stretches[number].outer_end : stretches[number + 1].outer_start]


def words_before(passage: Passage, number: int) -> Range:
    """The unquoted words before a stretch in its own sentence."""
    start = passage.stretches[number - 1].outer_end if number else 0
    end = passage.stretches[number].outer_start
    for offset in range(end - 1, start, -1):
        if passage.text[offset].isspace() and passage.text[offset - 1] in ENDS and _ends(passage, offset):
            return offset + 1, end
    return start, end


def _ends(passage: Passage, offset: int) -> bool:
    """Whether the stop before an offset ends a sentence, not an abbreviation."""
    token = passage.token_at(offset - 1)
    return token is None or token.is_punct


def is_sentence(passage: Passage, number: int) -> bool:
    """Whether the quoted words can be a sentence: several of them, or a stop at their end."""
    stretch = passage.stretches[number]
    if passage.text[stretch.end - 1] in ENDS:
        return True
    return len(passage.text[stretch.start : stretch.end].split(maxsplit=LEAST_WORDS)) >= LEAST_WORDS


def starts_sentence(passage: Passage, number: int) -> bool:
    """Whether the quoted words begin as a sentence does, not in lower case."""
    return not passage.text[passage.stretches[number].start].islower()


def has_words(passage: Passage, place: Range) -> bool:
    """Whether any letter stands between two offsets."""
    return any(map(str.isalpha, passage.text[slice(*place)]))
