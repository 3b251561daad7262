"""Articles as witnesses of one affair, marked for real."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from builders import document_of
from headwater.collate.difference import Difference
from headwater.collate.witnessed import Witnessed, witnessed
from headwater.gather.settle import settle
from headwater.record.document import Document
from headwater.record.pile import MarkedDocument
from readings_by_hand import encode

Marked = Callable[[Document], MarkedDocument]


def witnesses(marked: Marked, *texts: str) -> Mapping[str, Witnessed]:
    """Each text as an article of its own, with what all of them settle."""
    pile = [marked(document_of(text, path=f"{number}.txt")) for number, text in enumerate(texts)]
    return witnessed(pile, settle(pile, encode, is_one_story=True))


def values(found: Iterable[Difference]) -> list[set[str]]:
    """The values that each difference sets against each other."""
    return [{value for value, _ in each.sides} for each in found]
