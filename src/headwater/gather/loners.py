"""Loners and handfuls: articles that no story is like enough to, put to the one that clearly fits best."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence

from headwater.gather.compare.letters import romanised
from headwater.gather.coverage import are_following
from headwater.gather.linkage import Groups, dot
from headwater.gather.own_days import FAR_PENALTY, published_days
from headwater.gather.profiles import INTERCEPT, NAMED, Profile
from headwater.record.pile import MarkedDocument

# Log odds, as the border between stories. A column shares few words with reports; another language
# shares next to none, and its days must speak for the story.
LONER_BORDER, COLUMN_BORDER, SHALLOW_BORDER = -1.8, -2.5, -4.0
# A later report tells what came of it in its own words: that it names two of the people in full and
# came out within days speaks for it. In seventeen piles of our own one loner does and is of the story; the
# nearest groups of another story that do lie at -8.
FOLLOWER_BORDER, KNOWN_PEOPLE = -3.0, 2
TOO_FAR = 0.8 * FAR_PENALTY  # what days say against an article most of whose story came out long before it
MARGIN = 0.4  # before the next best story
CLEAR_MARGIN = 2.0  # ... from which on the words of few are not asked
ASKED = 8  # articles of a story
SEVERAL = 3  # whom an article names
# A handful is of so many; so like must it be to a story, so much liker than to the next, and the story so
# large that it is no handful of another happening itself. Measured on two piles of 330 articles with
# look-alikes: B3 .960 and .928 with handfuls put to stories, .939 and .902 without, and no more mergers; on
# 336 samples of 5 to 18 of these articles .904 and .901.
HANDFUL, HANDFUL_BORDER, HANDFUL_MARGIN = 4, -1.0, 1.0
LARGE_STORY, TIMES_AS_LARGE = 6, 2


def with_loners(groups: Groups, found: Sequence[Profile], pile: Sequence[MarkedDocument]) -> list[list[int]]:
    """The groups, each loner or handful with the story that fits it best, where one clearly does."""
    put_handfuls(groups, found)
    joined = {number: list(members) for number, members in groups.members.items()}
    for number, members in sorted(groups.members.items()):
        if len(members) == 1:
            story = story_of_loner(number, groups, found, pile)
            if story is not None and _may_join(pile[members[0]], groups.against(number, story)):
                joined[story] += joined.pop(number)
    return [sorted(members) for _, members in sorted(joined.items())]


def story_of_loner(
    number: int, groups: Groups, found: Sequence[Profile], pile: Sequence[MarkedDocument]
) -> int | None:
    """The story that a lone article is clearly likest to, and like enough for what it is."""
    entry, border = pile[number], loner_border(pile[number])
    story = best_story(number, groups, found, min(border, FOLLOWER_BORDER))
    if story is None or are_strangers(entry, found[number], groups, story, found):
        return None
    if groups.likeness(number, story) + INTERCEPT >= border:
        return story
    return story if follows(entry, [pile[at] for at in groups.members[story]]) else None


def follows(entry: MarkedDocument, story: Sequence[MarkedDocument]) -> bool:
    """Whether an article came out within days of a story's and names two of its people in full."""
    if not are_following(published_days(entry), frozenset().union(*map(published_days, story))):
        return False
    known = full_names(entry) & frozenset().union(*map(full_names, story))
    return len(known) >= KNOWN_PEOPLE


def full_names(entry: MarkedDocument) -> frozenset[str]:
    """The persons whom an article names by more than one word."""
    persons = (chain for chain in entry.marks.chains if chain.kind == "person")
    return frozenset(romanised(name) for chain in persons for name in chain.names if " " in name)


def put_handfuls(groups: Groups, found: Sequence[Profile]) -> None:
    """Merge each handful with the large story that all its articles fit best, where one clearly is."""
    for number in sorted(groups.members):
        members = groups.members.get(number, ())
        if 2 <= len(members) <= HANDFUL:
            story = story_of_handful(number, groups, found)
            if story is not None:
                groups.merge(number, story)


def story_of_handful(number: int, groups: Groups, found: Sequence[Profile]) -> int | None:
    """The large story that a handful is clearly likest to, and each of its articles too."""
    members = groups.members[number]
    near = sorted(group for group in groups.near[number] if len(groups.members[group]) > 1)
    ranked = sorted((-groups.likeness(number, group), group) for group in near)
    if not ranked or -ranked[0][0] + INTERCEPT < HANDFUL_BORDER:
        return None
    if len(ranked) > 1 and ranked[1][0] - ranked[0][0] < HANDFUL_MARGIN:
        return None
    best = ranked[0][1]
    if len(groups.members[best]) < max(LARGE_STORY, TIMES_AS_LARGE * len(members)):
        return None
    return best if all(local_favourite(each, groups, near, found) == best for each in members) else None


def loner_border(entry: MarkedDocument) -> float:
    """How like a lone article must be to a story."""
    if entry.document.read == "shallow":
        return SHALLOW_BORDER
    return COLUMN_BORDER if entry.document.genre == "opinion" else LONER_BORDER


def are_strangers(
    entry: MarkedDocument, loner: Profile, groups: Groups, story: int, found: Sequence[Profile]
) -> bool:
    """Whether an article names several, and nobody whom an article of the story names: then it is like the
    story as one dam is like another."""
    if entry.document.read == "shallow" or sum(bool(chain.names) for chain in entry.marks.chains) < SEVERAL:
        return False
    named = {key for key in loner.features if key.startswith(NAMED)}
    return not any(key in found[article].features for article in groups.members[story] for key in named)


def _may_join(entry: MarkedDocument, against: float) -> bool:
    """Whether days do not speak against it, and speak for it where another language has little else."""
    return against < 0 or (entry.document.read == "deep" and against < TOO_FAR)


def best_story(loner: int, groups: Groups, found: Sequence[Profile], border: float) -> int | None:
    """The story that a lone article is clearly likest to, by all words and by the words of few."""
    near = {group for group in groups.near[loner] if len(groups.members[group]) > 1}
    ranked = sorted((-groups.likeness(loner, group), group) for group in near)
    if not ranked or -ranked[0][0] + INTERCEPT < border:
        return None
    margin = ranked[1][0] - ranked[0][0] if len(ranked) > 1 else MARGIN
    if margin < MARGIN:
        return None
    best = ranked[0][1]
    is_clear = margin >= CLEAR_MARGIN or best == local_favourite(loner, groups, sorted(near), found)
    return best if is_clear else None


def local_favourite(loner: int, groups: Groups, near: Sequence[int], found: Sequence[Profile]) -> int:
    """The story likest by words that tell these stories apart: those that few of their articles share."""
    asked = {group: groups.members[group][:ASKED] for group in near}
    articles = [loner, *(article for members in asked.values() for article in members)]
    held = Counter(word for article in articles for word in found[article].bag)
    vectors = {article: _local_vector(found[article].bag, held, len(articles)) for article in articles}
    likeness = {
        group: sum(dot(vectors[loner], vectors[article]) for article in members) / len(members)
        for group, members in asked.items()
    }
    return min(near, key=lambda group: (-round(likeness[group], 6), group))


def _local_vector(bag: Mapping[str, float], held: Mapping[str, int], count: int) -> dict[str, float]:
    weighted = {word: value * math.log((count + 1) / held[word]) for word, value in bag.items()}
    length = math.sqrt(sum(value * value for value in weighted.values())) or 1.0
    return {word: value / length for word, value in weighted.items() if held[word] > 1}
