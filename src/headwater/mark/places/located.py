"""Whether a text speaks of a slight or unknown name as of a place: "in Gyami", not "the Bush rule"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from headwater.data.word_lists import word_list
from headwater.mark.places.gazetteer import Toponym
from headwater.mark.places.resolution import NamedPlace
from headwater.mark.word_sets import words

GREAT = 100_000  # people: greater towns need no preposition to be believed
SLIGHT = 20_000  # smaller towns need one wherever they lie
BEFORE = 40  # characters before a name in which its preposition is looked for
WHERE = words(
    "in at near from outside inside around across off toward towards into throughout within beyond "
    "above between leaving"
)
BESIDE = word_list("located.beside")
GROUNDS = word_list("located.grounds")


def believed(
    text: str, named: Sequence[NamedPlace], nested: Iterable[int], meant: Mapping[str, Toponym]
) -> frozenset[str]:
    """The keys of names that stand for places here; `nested` are those with a region behind them."""
    shown = {place.key for place in named if place.country or is_shown(text, place)}
    shown |= {named[number].key for number in nested}
    shown |= {key for key, toponym in meant.items() if " " in key or is_great(key, toponym)}
    countries = {toponym.country for key, toponym in meant.items() if key in shown}
    countries |= {place.country.iso for place in named if place.country}
    spoken_of = (key for key, toponym in meant.items() if toponym.country in countries)
    return frozenset(shown | {key for key in spoken_of if meant[key].weight >= SLIGHT})


def is_great(key: str, toponym: Toponym) -> bool:
    """Whether a name is that of a great place, not another that it once had ("Molotov")."""
    return toponym.weight >= GREAT and toponym.name.casefold() == key


def is_shown(text: str, place: NamedPlace) -> bool:
    """Whether a preposition of place leads to a name, or its last word is a ground."""
    if place.key.rpartition(" ")[2] in GROUNDS:
        return True
    for word in reversed(text[max(0, place.span.start - BEFORE) : place.span.start].casefold().split()):
        if word in WHERE:
            return True
        if word not in BESIDE:
            return False
    return False
