"""On what spot: where articles say that one person was seized or hit, by common nouns and bearings."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from headwater.collate.difference import Compared, Difference
from headwater.collate.passages import passage
from headwater.collate.reading import Happening, Reading
from headwater.collate.witnessed import Witnessed
from headwater.collate.words import content_words, stem
from headwater.record.span import Span

# What befalls a person once, and at one spot.
AT_ONE_SPOT = frozenset({"ASSAULT", "COERCE"})
SPOTS = (
    "street road avenue lane alley square bridge market office building house home flat apartment station "
    "checkpoint hospital hotel inn tavern bar cafe restaurant border airport harbour harbor quay pier "
    "dock school church mosque temple park field forest wood beach river lake steps stairs tunnel factory "
    "plant mill mine shop store warehouse embassy courthouse gate fence wall roof cellar garage yard "
    "barracks camp stadium theatre cinema library museum palace university clinic farm barn lorry truck "
    "car van bus train ferry ship boat taxi"
)
WORD_FOR_SPOT = frozenset(map(stem, SPOTS.split()))
SITE = re.compile(
    r"\b(?:in|at|on|near|outside|inside)\s+(?P<site>(?:(?:the|an?|his|her|its|their)\s+)?"
    r"(?:[\w’'-]+\s+){0,3}?[\w’'-]+(?:\s+of\s+(?:the\s+)?(?:[\w’'-]+\s+)?[\w’'-]+)?)"
    r"(?=\s*(?:[,.;]|$)|\s+(?:in|at|on|near|when|where|as|after|before|by|with|and|while|of|who|which)\b)",
    re.IGNORECASE,
)
DWELLING = frozenset(map(stem, "building house home flat apartment".split()))  # one may be called by each
BEHIND = 60  # code points from a deed to its spot
# "seven nautical miles east of the Brask light"
BEARING = re.compile(
    r"\b(?:miles?|km|kilomet(?:re|er)s?|met(?:re|er)s?)\s+(?:to\s+the\s+)?(?P<way>north|south|east|west)"
    r"(?:[\s-]?(?:east|west))?\s+of\s+(?:the\s+)?(?P<mark>[A-Z][\w’'-]+(?:\s+[\w’'-]+)?)"
)
OPPOSITE = {"north": "south", "south": "north", "east": "west", "west": "east"}


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a clause has it that something happened: the words for it, as stems and as they stand, and those
    of the clause."""

    words: frozenset[str]
    clause: frozenset[str]
    shown: str
    reading: Reading


def site_differences(compared: Compared) -> Iterator[Difference]:
    """Spots of which one person was seized or hit at one only."""
    told: dict[tuple[str, str], list[Spot]] = defaultdict(list)
    for event in compared.happenings:
        who = event.recipients & compared.happening_likeness.persons & compared.happening_likeness.named
        is_one = len(event.recipients) == len(who) == 1 and event.type in AT_ONE_SPOT
        if is_one and event.status == "happened" and not event.is_named and not event.is_former:
            told[event.type, min(who)].extend(spots_of(compared.sources[event.document], event))
    for key in sorted(told):
        yield from difference(told[key])
    yield from bearing_differences(compared.sources)


def spots_of(source: Witnessed, event: Happening) -> Iterator[Spot]:
    """The spots that stand behind a deed in its clause."""
    behind = Span(document=source.id, start=event.span.end, end=max(event.span.end, event.wording.end))
    words: set[str] = set()
    shown = []
    for found in SITE.finditer(source.words(behind)):
        stems = content_words(found["site"])
        if stems and (WORD_FOR_SPOT & set(stems)) and found.start() <= BEHIND:
            words.update(stems)
            shown.append(found["site"])
    if words:
        dwellings = DWELLING if words & DWELLING else frozenset[str]()
        yield Spot(dwellings.union(words), event.words, shown[0], event)


def difference(spots: Sequence[Spot]) -> Iterator[Difference]:
    """The spots as a difference, those that share a word together."""
    sides: list[Side] = []
    for spot in sorted(spots, key=lambda spot: spot.reading.order):
        near = [side for side in sides if side.may_hold(spot)]
        joined = near[0] if near else Side()
        for side in near[1:]:
            joined.take(*side.spots)
        joined.take(spot)
        sides = [*(side for side in sides if side not in near), joined]
    if len(sides) > 1 and len({spot.reading.document for side in sides for spot in side.spots}) > 1:
        yield as_difference([side.spots for side in sides])


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """Spots that may be one, with the words for them, and these with the words of their clauses."""

    spots: list[Spot] = field(default_factory=list)
    words: set[str] = field(default_factory=set)
    every: set[str] = field(default_factory=set)

    def take(self, *spots: Spot) -> None:
        """Take in spots."""
        for spot in spots:
            self.spots.append(spot)
            self.words.update(spot.words)
            self.every.update(spot.words, spot.clause)

    def may_hold(self, spot: Spot) -> bool:
        """Whether the clause of a spot has a word of one of these, or the other way round."""
        return not (spot.words.isdisjoint(self.every) and spot.clause.isdisjoint(self.words))


def as_difference(sides: Sequence[Sequence[Spot]]) -> Difference:
    """The sides as a difference; a spot may lie within another, so it is open."""
    return Difference(
        kind="place",
        about=f"where: {sides[0][0].reading.text}",
        is_open=True,
        sides=tuple((side[0].shown, tuple(spot.reading for spot in side)) for side in sides),
    )


def bearing_differences(sources: Mapping[str, Witnessed]) -> Iterator[Difference]:
    """One landmark from which articles have it at opposite sides, none of them at both."""
    found: dict[str, dict[str, list[Spot]]] = defaultdict(lambda: defaultdict(list))
    for name in sorted(sources):
        for mark, way, spot in bearings_in(sources[name]):
            found[mark][way].append(spot)
    for _, ways in sorted(found.items()):
        for way in ("north", "east"):
            sides = [ways[way], ways[OPPOSITE[way]]]
            documents = [{spot.reading.document for spot in side} for side in sides]
            if all(sides) and not documents[0] & documents[1]:
                yield as_difference(sides)


def bearings_in(source: Witnessed) -> Iterator[tuple[str, str, Spot]]:
    """The landmarks from which sentences of a document tell a distance and a quarter of the sky."""
    for number, sentence in enumerate(source.entry.marks.sentences):
        for found in BEARING.finditer(source.words(sentence.span)):
            start = sentence.span.start + found.start()
            span = Span(document=source.id, start=start, end=sentence.span.start + found.end())
            spot = Spot(frozenset(), frozenset(), found[0], passage(source, f"bearing-{number}", span))
            yield stem(found["mark"].casefold()), found["way"].casefold(), spot
