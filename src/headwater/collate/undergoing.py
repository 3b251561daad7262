"""To whom: one deed, told by one word, that two articles have done to two persons or bodies."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from headwater.collate.block import candidate_pairs
from headwater.collate.difference import Compared, Difference
from headwater.collate.differing_people import may_be_one
from headwater.collate.happenings import EITHER_WAY, KINDRED, SAME_SENTENCE
from headwater.collate.impossible import excluded
from headwater.collate.reading import Happening
from headwater.record.settlement import Actor

# Of such pairs of clauses in our own piles the three that come so near are of one deed, of those less near
# none is.
TOLD_ALIKE = 0.3
# What befalls many in one affair, one after another.
BEFALLS_MANY = frozenset(
    {"ASSAULT", "COERCE", "SANCTION", "appointment", "award", "crime", "death", "departure", "election"}
    | {"injury", "life", "movement", "sport", "trial"}
)
OFTEN = EITHER_WAY | {"communication"}  # what one does with many, but hardly at one time


@dataclass(frozen=True, slots=True, eq=False)
class Undergone:
    """A deed with the one person or body, with a name, that it is done to."""

    event: Happening
    who: Actor


def undergoing_differences(compared: Compared) -> Iterator[Difference]:
    """Deeds of one word and perhaps one doer, each with somebody else to whom it is done; both may hold."""
    actors = next((source.actors for source in compared.sources.values()), {})
    told = [Undergone(event, who) for event in compared.happenings for who in undergoes(event, actors)]
    events = [each.event for each in told]
    found: dict[tuple[str, str], list[tuple[Undergone, Undergone]]] = defaultdict(list)
    for i, j in candidate_pairs(events, compared.happening_likeness.keys):
        if are_one_deed(compared, told[i], told[j]) and not tells_both(compared, told, told[i], told[j]):
            left, right = sorted((told[i], told[j]), key=lambda each: each.who.id)
            found[left.who.id, right.who.id].append((left, right))
    for _, pairs in sorted(found.items()):
        yield difference(pairs)


def undergoes(event: Happening, actors: Mapping[str, Actor]) -> Iterator[Actor]:
    """The one person or body with a name to whom a deed of the news is done."""
    is_told = event.status == "happened" and not event.is_former and not event.is_named
    if is_told and len(event.recipients) == 1 and event.type not in BEFALLS_MANY:
        who = actors[min(event.recipients)]
        if who.names and who.kind in {"person", "organisation"}:
            yield who


def are_one_deed(compared: Compared, one: Undergone, other: Undergone) -> bool:
    """Whether two documents tell by one word, in clauses much alike, what was done to two of one kind by one
    doer or by nobody that either names."""
    left, right = one.event, other.event
    if left.document == right.document or one.who.kind != other.who.kind or excluded(left, right):
        return False
    likeness = compared.happening_likeness
    doers = likeness.comparable(left.actors, right.actors)
    if may_be_one(one.who, other.who) or (all(doers) and not doers[0] & doers[1]):
        return False
    if left.type in OFTEN and (left.time is None or left.time != right.time):
        return False
    if likeness.deeds(left, right) < KINDRED:
        return False
    return TOLD_ALIKE <= likeness.wordings(left, right) < SAME_SENTENCE


def tells_both(compared: Compared, told: Sequence[Undergone], one: Undergone, other: Undergone) -> bool:
    """Whether a document has the deed done to both."""
    alike = [each for each in told if compared.happening_likeness.deeds(each.event, one.event) >= KINDRED]
    documents = [{each.event.document for each in alike if each.who == who} for who in (one.who, other.who)]
    return not documents[0].isdisjoint(documents[1])


def difference(pairs: Sequence[tuple[Undergone, Undergone]]) -> Difference:
    """Two to whom one deed is done, as a difference."""
    sides = [{pair[n].event.mark: pair[n].event for pair in pairs} for n in (0, 1)]
    first = min(sides[0].values(), key=lambda event: (len(event.text), event.text))
    return Difference(
        kind="participant",
        about=f"whom: {first.text}",
        is_open=True,
        sides=tuple(
            (pairs[0][n].who.name, tuple(sorted(sides[n].values(), key=lambda event: event.order)))
            for n in (0, 1)
        ),
    )
