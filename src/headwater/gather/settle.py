"""Settle what the pile concludes, in a fixed order: copies, stories, actors, affairs, times."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence, Set

from msgspec.structs import replace

from headwater.gather.actors import settle_actors
from headwater.gather.affairs import affairs_of, tie
from headwater.gather.block import Pair
from headwater.gather.copies import find_copies
from headwater.gather.dates import infer_times
from headwater.gather.doubles import doubles_of
from headwater.gather.happenings import title_of, when_of
from headwater.gather.linkage import grouped
from headwater.gather.moments import Moment
from headwater.gather.own_days import own_days
from headwater.gather.profiles import INTERCEPT, Encode, Profile, profiles
from headwater.gather.stories import group_stories, unsure_borders
from headwater.gather.tellings import tell
from headwater.record.decision import Decision
from headwater.record.identity import content_id
from headwater.record.mark import Time
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import Affair, Settlement, Story


def settle(
    pile: Sequence[MarkedDocument],
    encode: Encode,
    *,
    is_one_story: bool = False,
    decisions: Sequence[Decision] = (),
    judging: Set[str] = frozenset(),
) -> Settlement:
    """The pile's conclusions about its marks; no mark is rewritten.

    With `is_one_story` all articles are taken for tellings of one happening, as somebody says who
    lays them side by side. The words that are `judging` do not tell who is meant.
    """
    ordered = sorted(pile, key=lambda entry: (entry.document.id, entry.document.path))
    entries = {entry.document.id: entry for entry in ordered}
    copies = find_copies(ordered)
    doubles = doubles_of(copies, entries)
    singles = [entry for entry in ordered if entry.document.id not in doubles]
    found = profiles(singles, encode)
    stories = one_story(ordered) if is_one_story else draft_stories(singles, found, doubles)
    actors, actor_of = settle_actors(ordered, stories, decisions, judging)
    days = dict(zip(entries, own_days(list(entries.values())), strict=True))
    told = tell(stories, entries, actors, actor_of)
    members = numbered(stories, singles)
    groups, links = tie(told, copies, days, story_likeness(members, found))
    borders = unsure_borders(singles, found, members, groups)
    times = infer_times(stories, entries, links)
    affairs = affairs_of(stories, groups, links)
    return Settlement(
        copies=copies,
        stories=with_borders(finished(stories, affairs, entries, days, times), borders),
        affairs=affairs,
        actors=actors,
        actor_of=actor_of,
        times=times,
    )


def draft_stories(
    singles: Sequence[MarkedDocument], found: Sequence[Profile], doubles: Mapping[str, str]
) -> tuple[Story, ...]:
    """The stories by their documents, in the order of their ids; title, time and affair come later.

    Articles are grouped without their doubles, so that many copies of one pull nothing apart.
    """
    copied: dict[str, list[str]] = {}
    for double, original in doubles.items():
        copied.setdefault(original, []).append(double)
    groups = []
    for group in group_stories(singles, found):
        members = [singles[at].document.id for at in group]
        groups.append(
            tuple(sorted([*members, *(each for member in members for each in copied.get(member, ()))]))
        )
    return tuple(sorted(map(draft_story, groups), key=lambda story: story.id))


def one_story(ordered: Sequence[MarkedDocument]) -> tuple[Story, ...]:
    """All documents as one story."""
    return (draft_story(tuple(entry.document.id for entry in ordered)),)


def draft_story(documents: tuple[str, ...]) -> Story:
    """A story by its documents alone."""
    return Story(id=content_id("s", *documents), title=None, documents=documents, when=None, affair="")


def numbered(stories: Sequence[Story], singles: Sequence[MarkedDocument]) -> list[list[int]]:
    """The numbers of each story's documents, without the doubles of others."""
    number = {entry.document.id: at for at, entry in enumerate(singles)}
    return [
        sorted(number[document] for document in story.documents if document in number) for story in stories
    ]


def story_likeness(members: Sequence[Sequence[int]], found: Sequence[Profile]) -> Callable[[int, int], float]:
    """How like the articles of two stories are on the whole, in log odds of their telling one happening."""
    groups = grouped(found, members)
    return lambda left, right: groups.likeness(members[left][0], members[right][0]) + INTERCEPT


def with_borders(stories: Sequence[Story], borders: Set[Pair]) -> tuple[Story, ...]:
    """The stories, each with those from which it is not surely apart."""
    near: dict[int, list[str]] = {}
    for one, other in sorted(borders):
        near.setdefault(one, []).append(stories[other].id)
    return tuple(replace(story, near=tuple(sorted(near.get(at, ())))) for at, story in enumerate(stories))


def finished(
    stories: Sequence[Story],
    affairs: Sequence[Affair],
    entries: Mapping[str, MarkedDocument],
    days: Mapping[str, frozenset[Moment]],
    times: Sequence[Time],
) -> tuple[Story, ...]:
    """The stories with their titles, times and affairs."""
    affair_of = {story: affair.id for affair in affairs for story in affair.stories}
    settled = {time.id: time for time in times}
    return tuple(
        replace(
            story,
            title=title_of([entries[document] for document in story.documents]),
            when=when_of([entries[document] for document in story.documents], days, settled),
            affair=affair_of[story.id],
        )
        for story in stories
    )
