"""Pieces of what somebody said that two articles have word for word: a sentence of a longer quotation, or the
few words in quotation marks within a report of it ("without admitting any fault")."""

from __future__ import annotations

import re
from collections.abc import Iterator

from headwater.collate.reading import Part, Statement
from headwater.collate.unlike import is_bereft_of_not, say_two_things
from headwater.collate.words import WORD, content_words

A_CLAUSE = 4  # words of direct speech that say something with a single one of content
FEWEST_WORDS, FEWEST_OWN = 3, 2  # of a few quoted words, and of content among them
MARKED = re.compile(r"[\"“„«]([^\"“”„«»]+)(?:[\"”»]|$)")


def share_a_piece(left: Statement, right: Statement) -> bool:
    """Whether a piece of one statement stands in the other, word for word and meant alike."""
    return is_piece_in(left, right) or is_piece_in(right, left)


def is_piece_in(short: Statement, long: Statement) -> bool:
    """Whether a piece of a statement stands in one of the sentences of another."""
    both_direct = short.is_direct and long.is_direct
    return any(
        stands_in(piece, part) for piece in pieces_of(short, both_direct=both_direct) for part in long.parts
    )


def pieces_of(statement: Statement, *, both_direct: bool) -> Iterator[str]:
    """The sentences of direct speech, and what stands in quotation marks within a report of speech."""
    if both_direct:
        yield from (part.text for part in statement.parts if len(WORD.findall(part.text)) >= A_CLAUSE)
    elif statement.is_direct:
        yield from (part.text for part in statement.parts if is_telling(part.text))
    else:
        yield from filter(is_telling, MARKED.findall(statement.text))


def is_telling(words: str) -> bool:
    """Whether a few words are enough to be known again."""
    return len(WORD.findall(words)) >= FEWEST_WORDS and len(content_words(words)) >= FEWEST_OWN


def stands_in(piece: str, part: Part) -> bool:
    """Whether a piece stands in a sentence, and the sentence does not deny it or put it under a condition."""
    short, long = folded(piece), folded(part.text)
    return short in long and not is_bereft_of_not(short, long) and not say_two_things(piece, part.text)


def folded(text: str) -> str:
    """Words without case, punctuation and spacing."""
    return f" {' '.join(WORD.findall(text.casefold()))} "
