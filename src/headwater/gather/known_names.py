"""Names that a short text bears and no tagger saw: the other articles mark them.

A headline that stands alone writes every word large, so that taggers miss most of its names; who is in
it is the better part of what a text of two sentences tells.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from headwater.gather.compare.letters import romanised
from headwater.record.pile import MarkedDocument

WORD = re.compile(r"[^\W\d_][\w'’.-]*")
ENDING = re.compile(r"(?:['’]s?|[.'’-])+$")
# Content words of a text of two or three sentences. With 60 one happening of ECB+ fell into two stories.
SHORT = 40
# So many articles mark it as a name, and of those in which it stands with a capital this share: "police" and
# "Friday" are no names. At .6 to .8 the sentences of `bench.predicates` as one pile gain as much, at .5 or .9
# nothing.
MARKING, MARKED_SHARE = 2, 0.6


def known_names(pile: Sequence[MarkedDocument], names: Sequence[Sequence[str]]) -> list[frozenset[str]]:
    """For each article, whose own names are given, the words in it that are names by the others."""
    large = [capitalised(entry) for entry in pile]
    marking = Counter(name for own in names for name in set(own))
    bearing = Counter(word for own, words in zip(names, large, strict=True) for word in words | {*own})
    known = frozenset(
        name for name, count in marking.items() if count >= MARKING and count >= MARKED_SHARE * bearing[name]
    )
    return [
        (words & known) - {*own} if is_short(entry) else frozenset()
        for entry, own, words in zip(pile, names, large, strict=True)
    ]


def is_short(entry: MarkedDocument) -> bool:
    """Whether an article is no longer than a post or a brief."""
    return sum(len(sentence.lemmas) for sentence in entry.marks.sentences) <= SHORT


def capitalised(entry: MarkedDocument) -> frozenset[str]:
    """The words of an article that open with a capital, romanised, without what ends them."""
    return frozenset(
        romanised(ENDING.sub("", word))
        for sentence in entry.marks.sentences
        for word in WORD.findall(entry.document.words(sentence.span))
        if word[:1].isupper()
    )
