"""What issuers say in their own voice, in releases and posts: a statement where somebody else takes it up."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from headwater.collate.pieces import folded, pieces_of
from headwater.collate.reading import Reading, Statement
from headwater.collate.words import content_words

VERY_WORDS = 4  # content words that two write alike by chance seldom


def taken_up(groups: Iterable[Sequence[Reading]]) -> list[Sequence[Reading]]:
    """The groups of readings, an issuer's own words only among those that another document has from him.

    What nobody takes up makes no claim of its own: a release of forty sentences is no forty statements.
    """
    found = ([each for each in group if not is_own(each) or is_reported(each, group)] for group in groups)
    return [group for group in found if group]


def is_own(reading: Reading) -> bool:
    """Whether an issuer says it in his own voice."""
    return isinstance(reading, Statement) and reading.is_own


def is_reported(own: Reading, group: Sequence[Reading]) -> bool:
    """Whether another document reports what an issuer says in one."""
    return any(reading.document != own.document and not is_own(reading) for reading in group)


def may_be_anothers(left: Statement, right: Statement) -> bool:
    """Whether an issuer's own words are told of somebody whose name or description is no part of his, nor his
    of it."""
    if not (left.is_own or right.is_own) or not (left.speaker and right.speaker):
        return False
    is_short_for = left.office <= right.office or right.office <= left.office
    return not (left.office and right.office and is_short_for)


def are_the_very_words(left: Statement, right: Statement) -> bool:
    """Whether somebody without a name ("the brewer") is quoted with words that stand in an issuer's text."""
    own, told = (left, right) if left.is_own else (right, left)
    if left.is_own == right.is_own or not told.is_nameless:
        return False
    text = folded(own.text)
    return any(
        len(content_words(piece)) >= VERY_WORDS and folded(piece) in text
        for piece in pieces_of(told, both_direct=False)
    )
