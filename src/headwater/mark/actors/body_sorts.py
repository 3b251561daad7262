"""Sorts of bodies, and the words by which a body is known to be of one."""

from __future__ import annotations

from typing import Literal, get_args

from headwater.data.word_lists import word_families

Sort = Literal["press", "agency", "firm", "group", "public", "charity", "party"]
SORTS: tuple[Sort, ...] = get_args(Sort)
GENERAL: dict[Sort, frozenset[str]] = {
    sort: frozenset(word_families("body_sorts.general")[sort]) for sort in SORTS
}
SORT_OF = {word: sort for sort, words in GENERAL.items() for word in words}
# What a body may be told to be that goes by a word of each sort.
FITTING: dict[Sort, frozenset[Sort]] = {
    "press": frozenset({"press"}),
    "agency": frozenset({"agency", "public"}),
    "firm": frozenset({"firm"}),
    "group": frozenset({"group", "firm", "charity", "party"}),
    "public": frozenset({"public", "agency"}),
    "charity": frozenset({"charity"}),
    "party": frozenset({"party"}),
}
# Words within the names of bodies, by which these are of a sort.
NAMED: dict[str, Sort] = {
    word: sort for sort in SORTS for word in word_families("body_sorts.words_in_names")[sort]
}
# Sorts of which one word in a name may stand for another: "the aid group" for "Norland Relief".
OF_ONE_MEANING: frozenset[Sort] = frozenset({"charity", "press"})
FIRM, OUTLET = "firm", "outlet"  # told by what it has, or by whom it was told something
TELLING: dict[str, Sort] = NAMED | SORT_OF
# Words of which more are things ("rerouted to its network"), unless they say something.
THINGS = frozenset("paper website site station channel network".split())
# Words for one trade of many: only who is told or named to be of it goes by them.
NARROW = frozenset(
    "bank airline insurer utility brewer carmaker automaker lender operator carrier retailer".split()
)
