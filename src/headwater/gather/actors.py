"""Actors: who is who across spellings and articles, every chain with its actor."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from headwater.gather.bearers import Bearer, find_bearers, without_article
from headwater.gather.compare.letters import name_words
from headwater.gather.compare.persons import same_person_by_name
from headwater.gather.forest import Forest
from headwater.gather.same import PLACELIKE, RULES, SURE
from headwater.record.identity import content_id
from headwater.record.mark import ActorKind, Role
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import Actor, ChainKey, Story

NAMES_COMPARED = 12  # of each side; a longer list of spellings decides nothing


def settle_actors(
    pile: Sequence[MarkedDocument], stories: Sequence[Story]
) -> tuple[tuple[Actor, ...], dict[ChainKey, str]]:
    """All actors of the pile in the order of their ids, and the actor of each chain."""
    bearers = find_bearers(pile, stories)
    forest = Forest(len(bearers))
    for rule in RULES:
        for left, right in rule(bearers, forest):
            if not apart(_members(bearers, forest, left), _members(bearers, forest, right)):
                forest.join(left, right)
    groups = [[bearers[at] for at in group] for group in forest.groups()]
    actors = [actor(group, key) for group, key in zip(groups, _keys(groups), strict=True)]
    actor_of = {bearer.key: found.id for group, found in zip(groups, actors, strict=True) for bearer in group}
    ordered = tuple(sorted(actors, key=lambda found: found.id))
    return ordered, dict(sorted(actor_of.items()))


def _members(bearers: Sequence[Bearer], forest: Forest, item: int) -> list[Bearer]:
    return [bearers[at] for at in sorted(forest.members(item))]


def apart(left: Sequence[Bearer], right: Sequence[Bearer]) -> bool:
    """Whether kinds, countries or full names keep two groups apart."""
    return _kinds_differ(left, right) or _countries_differ(left, right) or _persons_differ(left, right)


def _kinds_differ(left: Sequence[Bearer], right: Sequence[Bearer]) -> bool:
    """Kinds differ, but for a tagger's slip over a name of a person or an acronym."""
    kinds = {_kind(left), _kind(right)}
    if len(kinds) == 1 or kinds <= PLACELIKE:
        return False
    names = ({bearer.words for bearer in group} for group in (left, right))
    return bool(kinds & {"state", "group"}) and not set.intersection(*map(set, names))


def _countries_differ(left: Sequence[Bearer], right: Sequence[Bearer]) -> bool:
    if "person" in {_kind(left), _kind(right)}:
        return False
    countries = [{bearer.chain.country for bearer in group} - {None} for group in (left, right)]
    return all(countries) and not countries[0] & countries[1]


def _persons_differ(left: Sequence[Bearer], right: Sequence[Bearer]) -> bool:
    """Full names that cannot be one person's, or two of one document that are not spelled alike."""
    ours, theirs = _full_names(left), _full_names(right)
    if any(not same_person_by_name(one, other) for one in ours for other in theirs):
        return True
    documents = {bearer.key.document for bearer in left} & {bearer.key.document for bearer in right}
    here = _full_names([bearer for bearer in left if bearer.key.document in documents])
    there = _full_names([bearer for bearer in right if bearer.key.document in documents])
    return any(same_person_by_name(one, other) < SURE for one in here for other in there)


def _full_names(group: Sequence[Bearer]) -> list[str]:
    return sorted({bearer.name for bearer in group if bearer.is_full_person})[:NAMES_COMPARED]


def _kind(group: Sequence[Bearer]) -> ActorKind:
    votes: Counter[ActorKind] = Counter()
    for bearer in group:
        votes[bearer.kind] += len(bearer.chain.mentions)
    return min(votes, key=lambda kind: (-votes[kind], kind))


def actor(group: Sequence[Bearer], key: str) -> Actor:
    """One actor of the chains that mean the same."""
    countries = Counter(bearer.chain.country for bearer in group if bearer.chain.country)
    return Actor(
        id=key,
        name=_best_name(group),
        names=_names(group),
        kind=_kind(group),
        country=min(countries, key=lambda code: (-countries[code], code), default=None),
        roles=_roles(group),
        mentions=tuple(sorted({span for bearer in group for span in bearer.chain.mentions})),
    )


def _best_name(group: Sequence[Bearer]) -> str:
    """The name that most articles have, of equals the longest; of persons and bodies a full one."""
    named = [bearer for bearer in group if bearer.is_named] or list(group)
    counts = Counter(bearer.name for bearer in named)
    longer = [name for name in counts if len(name_words(name)) > 1]
    choice = longer if longer and _kind(group) in {"person", "organisation"} else list(counts)
    return min(choice, key=lambda name: (-counts[name], -len(name), name)) or group[0].chain.name


def _names(group: Sequence[Bearer]) -> tuple[str, ...]:
    found = {without_article(name) for bearer in group for name in bearer.chain.names} - {""}
    return tuple(sorted(found, key=lambda name: (-len(name), name)))


def _roles(group: Sequence[Bearer]) -> tuple[Role, ...]:
    """The roles given, each wording once, where it first stands."""
    first: dict[str, Role] = {}
    for role in sorted((role for bearer in group for role in bearer.chain.roles), key=lambda role: role.span):
        first.setdefault(role.text.casefold(), role)
    return tuple(first.values())


def _keys(groups: Sequence[Sequence[Bearer]]) -> list[str]:
    """An id for each group from its kind and names, and from where it stands where names do not tell."""
    told = [
        (_kind(group), *sorted({" ".join(name_words(name)) for name in _names(group)})) for group in groups
    ]
    counts = Counter(told)
    return [
        content_id("p", *key)
        if len(key) > 1 and counts[key] == 1
        else content_id("p", *key, *sorted({(each.key.document, each.key.chain) for each in group}))
        for group, key in zip(groups, told, strict=True)
    ]
