"""Named places, resolved to GeoNames in the context of their document."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence

import msgspec

from headwater.mark.cast import Cast
from headwater.mark.parsed import ParsedDocument
from headwater.mark.places.gazetteer import Gazetteer, Toponym, fold
from headwater.mark.places.located import believed
from headwater.mark.places.resolution import NamedPlace, resolutions
from headwater.mark.places.shallow_places import places_by_list
from headwater.mark.places.short_regions import full_name
from headwater.record.mark import Place
from headwater.record.span import Span

PLACE_LABELS = frozenset({"GPE", "LOC"})
LEAST_PEOPLE = 20_000  # smaller towns share their names with too many other things
SAINT = "St. "
BEHIND = 12  # characters after a name in which "state" is looked for


def find_places(parsed: ParsedDocument, cast: Cast, gazetteer: Gazetteer) -> tuple[Place, ...]:
    """The named places of every zone, states too."""
    if parsed.is_deep:
        in_cast = list(named_in_cast(parsed, cast, gazetteer))
        beside = named_beside(parsed, in_cast, gazetteer)
        named = sorted((*in_cast, *beside), key=lambda place: place.span)
    else:
        named = [
            looked_up(span, name, name, gazetteer)
            for paragraph in parsed.paragraphs
            for span, name in places_by_list(paragraph, gazetteer)
        ]
    followers = {
        number: after
        for number in range(len(named))
        if (after := follower(parsed, named, number)) is not None
    }
    meant = resolutions(named, followers, states_named(cast))
    if parsed.is_deep:
        kept = believed(parsed.document.text, named, followers, meant)
        named = [place for place in named if place.key in kept]
    return tuple(resolved(place, number, meant.get(place.key)) for number, place in enumerate(named))


def states_named(cast: Cast) -> Counter[str]:
    """How often each state is mentioned, by its name, its people or its seat."""
    counts: Counter[str] = Counter()
    for chain in cast.chains:
        if chain.kind == "state" and chain.country:
            counts[chain.country] += len(chain.mentions)
    return counts


def named_in_cast(parsed: ParsedDocument, cast: Cast, gazetteer: Gazetteer) -> Iterator[NamedPlace]:
    """The names of places and states among the mentions, capitals that stand for their state included."""
    kinds = {chain.id: chain.kind for chain in cast.chains}
    text = parsed.document.text
    for mention in cast.mentions:
        name = " ".join(parsed.document.words(mention.span).split())
        is_place = mention.form == "name" and kinds[mention.chain] in {"place", "state"}
        if is_place or (mention.form == "metonym" and gazetteer.capital(name)):
            end, saint = mention.span.end, text[max(0, mention.span.start - len(SAINT)) : mention.span.start]
            if saint == SAINT:
                span = msgspec.structs.replace(mention.span, start=mention.span.start - len(SAINT))
                yield looked_up(span, SAINT + name, SAINT + name, gazetteer)
            else:
                yield looked_up(mention.span, name, full_name(name, text[end : end + BEHIND]), gazetteer)


def named_beside(
    parsed: ParsedDocument, in_cast: Sequence[NamedPlace], gazetteer: Gazetteer
) -> Iterator[NamedPlace]:
    """Places within other names ("Georgia voters"), and those left over that the gazetteer has."""
    taken = sorted((place.span.start, place.span.end) for place in in_cast)
    for paragraph in parsed.paragraphs:
        for entity in paragraph.parse.ents:
            if entity.label_ not in PLACE_LABELS:
                continue
            words = entity[1:] if entity[0].lower_ == "the" and len(entity) > 1 else entity
            span = paragraph.span(words)
            at = bisect_right(taken, (span.start, span.end))
            is_free = all(
                end <= span.start or span.end <= start for start, end in taken[max(0, at - 1) : at + 1]
            )
            name = " ".join(parsed.document.words(span).split())
            if is_free and is_known(name, gazetteer):
                yield looked_up(
                    span, name, full_name(name, parsed.document.text[span.end : span.end + BEHIND]), gazetteer
                )


def is_known(name: str, gazetteer: Gazetteer) -> bool:
    """Whether a state or a place of some size bears a name that is written as one."""
    if not name[0].isupper() or gazetteer.people(name):
        return False
    toponyms = gazetteer.toponyms(name)
    return gazetteer.state(name) is not None or bool(toponyms and toponyms[0].weight >= LEAST_PEOPLE)


def looked_up(span: Span, name: str, full: str, gazetteer: Gazetteer) -> NamedPlace:
    """What the gazetteer knows of a name, written out where the article shortens it."""
    return NamedPlace(
        span=span,
        name=name,
        key=fold(full),
        country=gazetteer.state(full) if full == name else None,
        candidates=[toponym for spelling in spellings(full) for toponym in gazetteer.toponyms(spelling)],
    )


def spellings(name: str) -> tuple[str, ...]:
    """A name as written, and with its saint the long or the short way."""
    first, _, rest = name.partition(" ")
    saint = {"st.": "Saint", "st": "Saint", "saint": "St."}.get(first.casefold())
    return (name, f"{saint} {rest}") if saint and rest else (name,)


def follower(parsed: ParsedDocument, named: Sequence[NamedPlace], number: int) -> NamedPlace | None:
    """The place that stands behind this one after a comma or in brackets ("Paris, Texas")."""
    if number + 1 >= len(named):
        return None
    here, after = named[number].span, named[number + 1].span
    between = parsed.document.text[here.end : after.start]
    return named[number + 1] if between.strip() in {",", "("} and len(between) < 4 else None


def resolved(place: NamedPlace, number: int, toponym: Toponym | None) -> Place:
    """The mark of a named place; without coordinates where the gazetteer does not know it."""
    state = None if toponym else place.country
    found = toponym or state
    return Place(
        id=f"p{number}",
        span=place.span,
        name=place.name,
        country=state.iso if state else toponym.country if toponym else None,
        latitude=found.latitude if found else None,
        longitude=found.longitude if found else None,
        geonames=found.geonames if found else None,
    )
