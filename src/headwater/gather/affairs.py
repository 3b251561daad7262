"""Affairs: stories that are one longer affair, and the sentences of one that tell the other's happening."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from headwater.gather.block import Pair, inverted, nearest, shared_keys
from headwater.gather.forest import Forest
from headwater.gather.moments import Moment, moments
from headwater.gather.stretches import Stretch
from headwater.gather.tellings import StoryTold, Telling
from headwater.record.identity import content_id
from headwater.record.settlement import Affair, AffairLink, Copy, Story

WINDOW = 24  # neighbours for one actor
CANDIDATES = 8  # other stories for one story
MANY, FEW = 3, 2  # central actors that two stories of one affair share: few are enough where words are alike
LIKE = -2.5  # log odds, as the border between stories; unrelated articles have -4 to -5
EVIDENCE = 3  # sentences for one link
SOME_WORDS, MANY_WORDS = 2, 4  # of the other story's own, in a sentence that ties with or without its actors
ONE_WORD = 1  # is enough beside an actor and a full day, which says more than a month
# So many actors and words of one sentence that tells the other's happening make two stories one affair where
# they share an actor: of 28 pairs of stories of our own all that have it are of one affair, and of those that
# are of none the strongest sentence has 4.
TOLD_PLAINLY = 5

Days = Mapping[str, frozenset[Moment]]


def tie(
    told: Sequence[StoryTold], copies: Sequence[Copy], days: Days, likeness: Callable[[int, int], float]
) -> tuple[list[list[int]], dict[Pair, tuple[Telling, ...]]]:
    """The numbers of the stories of each affair, and the sentences that tie one story to another."""
    forest = Forest(len(told))
    links: dict[Pair, tuple[Telling, ...]] = {}
    for left, right in candidates(told):
        one, other = told[left], told[right]
        there, back = tying(one, other, days), tying(other, one, days)
        links[left, right], links[right, left] = tellings_of(there), tellings_of(back)
        plainly = max((strength for strength, _ in (*there, *back)), default=0)
        if is_one_affair(one, other, likeness(left, right), plainly):
            forest.join(left, right)
    number = {document: at for at, each in enumerate(told) for document in each.story.documents}
    for copy in copies:
        forest.join(number[copy.left], number[copy.right])
    return forest.groups(), {
        pair: found for pair, found in links.items() if found and forest.root(pair[0]) == forest.root(pair[1])
    }


def candidates(told: Sequence[StoryTold]) -> list[Pair]:
    """The stories that share most central actors, a capped number for each."""
    shared = shared_keys(inverted([sorted(each.central) for each in told]), window=WINDOW)
    return nearest(shared, most=CANDIDATES)


def is_one_affair(one: StoryTold, other: StoryTold, likeness: float, plainly: int = 0) -> bool:
    """Whether two stories are about the same people and places, or so plainly tell of one another."""
    shared = len(one.central & other.central)
    if plainly >= TOLD_PLAINLY and shared:
        return True
    return shared >= (FEW if plainly or likeness >= LIKE else MANY)


def tying(one: StoryTold, other: StoryTold, days: Days) -> list[tuple[int, Telling]]:
    """The sentences of one story that tell the other's happening, each with how plainly."""
    home, there = _days(one, days), _days(other, days)
    found = ((tie_strength(telling, other, home, there), telling) for telling in one.tellings)
    return sorted((each for each in found if each[0]), key=lambda each: (-each[0], each[1].span))[:EVIDENCE]


def tellings_of(found: Sequence[tuple[int, Telling]]) -> tuple[Telling, ...]:
    """The sentences alone."""
    return tuple(telling for _, telling in found)


def _days(told: StoryTold, days: Days) -> frozenset[Moment]:
    return frozenset(day for document in told.story.documents for day in days[document])


def tie_strength(
    telling: Telling, other: StoryTold, home: frozenset[Moment], there: frozenset[Moment]
) -> int:
    """How many actors and words of another story a sentence has that looks to that story's time."""
    actors = len(telling.actors & other.central)
    words = len(telling.lemmas & other.words)
    told = [moments(time.edtf) for time in telling.times]
    away = [each for each in told if points_to(each, home, there)]
    if not away and not any(looks_to(stretch, home, there) for stretch in telling.looks_back):
        return 0
    has_day = any(moment.is_day for each in away for moment in each)
    least = (ONE_WORD if has_day else SOME_WORDS) if actors else MANY_WORDS
    return actors + words if words >= least else 0


def points_to(told: Sequence[Moment], home: frozenset[Moment], there: frozenset[Moment]) -> bool:
    """Whether a time fits a day of the other story and none of the story it is told in."""
    return any(fits(moment, day) for moment in told if moment.month for day in there) and not any(
        fits(moment, day) for moment in told for day in home
    )


def looks_to(stretch: Stretch, home: frozenset[Moment], there: frozenset[Moment]) -> bool:
    """Whether a stretch of days holds one of the other story and none of the story it is told in."""
    return any(map(stretch.holds, there)) and not any(map(stretch.holds, home))


def fits(moment: Moment, day: Moment) -> bool:
    """Whether a day may lie in a time as far as it is told."""
    return all(
        said is None or known is None or said == known for said, known in zip(moment, day, strict=True)
    )


def affairs_of(
    stories: Sequence[Story], groups: Sequence[Sequence[int]], links: Mapping[Pair, Sequence[Telling]]
) -> tuple[Affair, ...]:
    """The affairs with their links, in the order of their ids."""
    found = [
        Affair(
            id=affair_id([stories[at] for at in group]),
            stories=tuple(sorted(stories[at].id for at in group)),
            links=tuple(_links(stories, set(group), links)),
        )
        for group in groups
    ]
    return tuple(sorted(found, key=lambda affair: affair.id))


def affair_id(stories: Sequence[Story]) -> str:
    """An id from all documents of an affair."""
    return content_id("a", *sorted(document for story in stories for document in story.documents))


def _links(
    stories: Sequence[Story], group: set[int], links: Mapping[Pair, Sequence[Telling]]
) -> Iterator[AffairLink]:
    for (left, right), found in sorted(links.items()):
        if left in group and right in group:
            yield AffairLink(
                from_=stories[left].id,
                to=stories[right].id,
                evidence=tuple(telling.span for telling in found),
            )
