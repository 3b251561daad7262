"""When, where and whether: one happening told with another day or place, or denied."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from headwater.collate.block import candidate_pairs
from headwater.collate.compatible import OURSELVES, are_of_one_time, is_denial_of, is_plain, tell_other_days
from headwater.collate.difference import Compared, Difference
from headwater.collate.happenings import KINDRED
from headwater.collate.impossible import DONE_ONCE
from headwater.collate.reading import Happening, Where
from headwater.collate.where import lies_in
from headwater.collate.words import content_words, stem
from headwater.record.account import DisagreementKind
from headwater.record.edtf import are_disjoint, bounds
from headwater.record.span import hull

LONGEST_BETWEEN = 60  # days between two dates of one happening
# "If they sank the boat", "to ensure that nobody is harmed"
ONLY_MEANT = re.compile(
    r"\b(?:if|unless|whether|lest|so\s+that|ensur\w+|(?:mak(?:e|es|ing)|made)\s+sure)\b[^.;:!?]*$",
    re.IGNORECASE,
)
# What is so of anybody denies nothing of the news ("you do not jail a paper", "a river does not dam itself").
OF_ANYBODY = re.compile(
    r"\b(?:you|one|an?\s+[\w-]+)\s+(?:do(?:es)?\s+not|do(?:es)?n['’]t|can\s?not|can['’]t)\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
ONLY_ONE = re.compile(r"\bthe\s+only\s+(?:thing|one|person|man|woman)\b", re.IGNORECASE)
# Who speaks to a court may be silent before reporters.
SILENT = frozenset(map(stem, "speak talk comment reply answer respond".split()))
SAME_TALE = 0.35  # likeness of two clauses that tell one happening but for a slot


def date_differences(compared: Compared) -> Iterator[Difference]:
    """One happening with two times that have no day in common."""
    return slot_differences(
        compared,
        "date",
        "when",
        lambda event: event.time.partition("T")[0] if event.time else None,
        lambda left, right: are_told_apart(left, right) and tell_other_days(left, right),
    )


def place_differences(compared: Compared) -> Iterator[Difference]:
    """One happening with two places."""
    return slot_differences(
        compared,
        "place",
        "where",
        lambda event: spot.name if (spot := spot_of(event)) else None,
        lambda left, right: (
            are_elsewhere(left, right)
            and are_of_one_time(left, right)
            and not names_a_party(compared, left, right)
        ),
    )


def slot_differences(
    compared: Compared,
    kind: DisagreementKind,
    question: str,
    slot: Callable[[Happening], str | None],
    clash: Callable[[Happening, Happening], bool],
) -> Iterator[Difference]:
    """Pairs of like events of different documents whose values in one slot exclude one another."""
    found: dict[tuple[str, str], list[tuple[Happening, Happening]]] = defaultdict(list)
    for i, j in candidate_pairs(compared.happenings, compared.happening_likeness.keys):
        left, right = compared.happenings[i], compared.happenings[j]
        first, second = slot(left), slot(right)
        if (
            first
            and second
            and first != second
            and clash(left, right)
            and tells_the_same(compared, left, right)
        ):
            pair = (left, right) if first <= second else (right, left)
            found[min(first, second), max(first, second)].append(pair)
    for (first, second), pairs in sorted(found.items()):
        sides = [tuple(sorted({pair[n] for pair in pairs}, key=lambda event: event.order)) for n in (0, 1)]
        shown = [tuple(with_slot(compared, event, kind) for event in side) for side in sides]
        yield Difference(
            kind=kind,
            about=f"{question}: {shortest(sides[0])}",
            is_open=True,
            sides=((first, shown[0]), (second, shown[1])),
        )


def with_slot(compared: Compared, event: Happening, kind: DisagreementKind) -> Happening:
    """An event with its words up to those for its time or its place, where its sentence has them."""
    source = compared.sources[event.document]
    told = next((each for each in source.events.within(event.span) if each.trigger == event.span), None)
    sentence = source.sentence_at(event.span.start)
    if told is None or sentence is None:
        return event
    times = [time.span for time in source.named_times.within(sentence.span) if time.id == told.time]
    places = [place.span for place in source.named_places.within(sentence.span) if place.id == told.place]
    return replace(event, span=hull((event.span, *(times if kind == "date" else places))))


def are_elsewhere(left: Happening, right: Happening) -> bool:
    """Whether two events have places of which neither lies in the other, nor is a part of its name, and no
    clause names both."""
    spots = spot_of(left), spot_of(right)
    if spots[0] is None or spots[1] is None or lies_in(spots[0], spots[1]):
        return False
    if left.where is None and right.where is None:
        return False
    first, second = (frozenset(content_words(spot.name)) for spot in spots if spot)
    if len(first & second) > 1:  # "Mount Orm Hut", "Mt Orm Hut"
        return False
    return not (first <= second or second <= first or first <= right.words or second <= left.words)


def spot_of(event: Happening) -> Where | None:
    """Where it happened, or the one place of its clause."""
    return event.where or event.nearby


def names_a_party(compared: Compared, left: Happening, right: Happening) -> bool:
    """Whether what is read as a place is a part of the name of somebody who is in it, as clubs are called."""
    called = compared.happening_likeness.called
    parties = [called.get(actor, frozenset()) for actor in left.participants | right.participants]
    spots = (spot_of(event) for event in (left, right))
    places = [frozenset(content_words(spot.name if spot else "")) for spot in spots]
    return any(place < party for place in places for party in parties if place)


def are_told_apart(left: Happening, right: Happening) -> bool:
    """Whether two events bear days that exclude one another; in another season it is another happening."""
    if not left.time or not right.time or not are_disjoint(left.time, right.time):
        return False
    first, second = bounds(left.time), bounds(right.time)
    if first is None or second is None:
        return True
    return max((second[0] - first[1]).days, (first[0] - second[1]).days) <= LONGEST_BETWEEN


def tells_the_same(compared: Compared, left: Happening, right: Happening) -> bool:
    """Whether two events of different documents are one but for the slot in question."""
    if left.document == right.document:
        return False
    likeness = compared.happening_likeness
    if befell_one(compared, left, right):
        return True
    if left.type != right.type:
        return False
    is_one_word = left.trigger == right.trigger and likeness.people(left, right) != 0.0
    return is_one_word and likeness.wordings(left, right) >= SAME_TALE


def befell_one(compared: Compared, left: Happening, right: Happening) -> bool:
    """Whether two clauses tell by one word, or two kindred ones, what befalls a person once, of one person
    with a name."""
    likeness = compared.happening_likeness
    who = left.recipients & right.recipients & likeness.persons & likeness.named
    is_one = {left.type, right.type} <= DONE_ONCE and len(left.recipients) == len(right.recipients) == len(
        who
    ) == 1
    is_told = not (left.is_named or right.is_named) and left.is_former == right.is_former
    # The one place of a clause may be that of another of its deeds.
    is_placed = not ((left.where and right.nearby) or (right.where and left.nearby))
    return is_one and is_told and is_placed and likeness.deeds(left, right) >= KINDRED


def assertion_differences(compared: Compared, groups: Sequence[Sequence[Happening]]) -> Iterator[Difference]:
    """One happening that is told as having happened here and as not having happened there."""
    for group in groups:
        denials = [
            event
            for event in group
            if event.status == "denied" and not event.is_named and not SILENT & set(event.trigger.split())
        ]
        tellings = [event for event in group if event.status == "happened"]
        denied = tuple(one for one in denials if any(is_denied(compared, one, other) for other in tellings))
        told = tuple(
            one
            for one in filter(is_plain, tellings)
            if any(is_denied(compared, other, one) for other in denials)
        )
        if denied and told and documents_of(denied) != documents_of(told):
            yield Difference(
                kind="assertion",
                about=f"whether: {shortest(told)}",
                is_open=False,
                sides=(("said so", told), ("denied", denied)),
            )


def is_denied(compared: Compared, denial: Happening, told: Happening) -> bool:
    """Whether a clause denies what another tells, and not only that somebody had a part in it."""
    if is_only_meant(denial) or is_only_meant(told) or ONLY_ONE.search(told.text):
        return False
    if OF_ANYBODY.search(before_deed(denial)):
        return False
    return is_denial_of(denial, told) and not is_of_own_part(compared, denial, told)


def is_only_meant(event: Happening) -> bool:
    """Whether the words before a deed say that it is supposed or to be seen to, not what was."""
    return ONLY_MEANT.search(before_deed(event)) is not None


def before_deed(event: Happening) -> str:
    """The words of a clause before the one that tells its deed."""
    return event.text[: max(0, event.span.start - event.wording.start)]


def is_of_own_part(compared: Compared, denial: Happening, told: Happening) -> bool:
    """Whether a denial has a doer with a name who is not in the other clause: a person, or a body where that
    clause tells of no doer ("Marr denies killing him", "he was killed"). Who says "we" speaks of many."""
    likeness = compared.happening_likeness
    doers = denial.actors & likeness.named
    if OURSELVES.search(denial.text) or doers & (told.participants | told.present | told.bodies):
        return False
    return bool(doers) and (doers <= likeness.persons or not told.actors)


def documents_of(events: Sequence[Happening]) -> set[str]:
    """The documents that tell some events."""
    return {event.document for event in events}


def shortest(events: Sequence[Happening]) -> str:
    """The shortest of some wordings, to name what a difference is about."""
    return min((event.text for event in events), key=lambda text: (len(text), text))
