"""Actors: who is who across spellings and articles, every chain with its actor."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence, Set

from headwater.gather.bearers import Bearer, find_bearers, without_article
from headwater.gather.compare.letters import name_words
from headwater.gather.compare.organisations import is_body_alone, is_body_kind
from headwater.gather.compare.persons import person_words
from headwater.gather.decided import Decided, decide
from headwater.gather.forest import Forest
from headwater.gather.gathered import Joining
from headwater.gather.reasons import joins_by_root
from headwater.gather.same import PLACELIKE, RULES
from headwater.gather.told_apart import told_apart
from headwater.record.decision import Decision
from headwater.record.identity import content_id
from headwater.record.mark import ActorKind, Role
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import Actor, ChainKey, Join, Story

KINSHIP = frozenset({"abu", "umm", "ibn", "bint"})  # begin a name that stands without a given one
OFTENER = 3  # times as many articles, for a lone word to be a body's name rather than the longer one


def settle_actors(
    pile: Sequence[MarkedDocument],
    stories: Sequence[Story],
    decisions: Sequence[Decision] = (),
    judging: Set[str] = frozenset(),
) -> tuple[tuple[Actor, ...], dict[ChainKey, str]]:
    """All actors of the pile in the order of their ids, and the actor of each chain.

    What a user decided goes before every rule, and what an article says before the others.
    """
    bearers = find_bearers(pile, stories, judging)
    forest = Forest(len(bearers))
    joining = Joining(bearers, forest)
    decided = decide(pile, bearers, decisions) if decisions else Decided()
    joining.part(decided.different)
    joining.unite(decided.same)
    joining.part(told_apart(pile, bearers))
    for rule, why in RULES:
        joining.join(rule(bearers, forest), why)
    numbers = forest.groups()
    groups = [[bearers[at] for at in group] for group in numbers]
    joins = joins_by_root(bearers, forest, joining.made)
    actors = [
        actor(group, key, joins.get(forest.root(at[0]), ()))
        for at, group, key in zip(numbers, groups, _keys(groups), strict=True)
    ]
    actor_of = {bearer.key: found.id for group, found in zip(groups, actors, strict=True) for bearer in group}
    ordered = tuple(sorted(actors, key=lambda found: found.id))
    return ordered, dict(sorted(actor_of.items()))


def _kind(group: Sequence[Bearer]) -> ActorKind:
    if any(bearer.kind == "organisation" and is_kind_told(bearer.words) for bearer in group):
        return "organisation"
    votes: Counter[ActorKind] = Counter()
    named = [bearer for bearer in group if bearer.is_named]
    for bearer in named or group:
        votes[bearer.kind] += len(bearer.chain.mentions)
    return min(votes, key=lambda kind: (-votes[kind], kind))


def is_kind_told(words: Sequence[str]) -> bool:
    """Whether the last word of a name says that its bearer is a body."""
    return is_body_kind(words[-1:]) or (len(words) > 1 and words[-1] == "police")


def actor(group: Sequence[Bearer], key: str, joins: tuple[Join, ...] = ()) -> Actor:
    """One actor of the chains that mean the same."""
    kind = _kind(group)
    countries = Counter(
        bearer.chain.country for bearer in group if bearer.chain.country and is_told_of(bearer, kind)
    )
    return Actor(
        id=key,
        name=_best_name(group),
        names=_longest_first((*_names(group), *(name for bearer in group for name in bearer.written))),
        kind=kind,
        country=min(countries, key=lambda code: (-countries[code], code), default=None),
        roles=_roles(group),
        mentions=tuple(sorted({span for bearer in group for span in bearer.chain.mentions})),
        joins=joins,
    )


def is_told_of(bearer: Bearer, kind: ActorKind) -> bool:
    """Whether the country of a chain holds for an actor of this kind: a town's namesake is of none."""
    return bearer.chain.kind == kind or {bearer.chain.kind, kind} <= PLACELIKE


def _best_name(group: Sequence[Bearer]) -> str:
    """The full name that most articles have, of equals a person's without titles, then the longest."""
    kind, named = _kind(group), [bearer for bearer in group if bearer.is_named] or list(group)
    counts = Counter(bearer.name for bearer in named)
    full = full_names(counts) if kind in {"person", "organisation"} else []
    holders = {name: _holders(name, counts) if kind == "person" else 0 for name in counts}
    best = min(
        full or list(counts),
        key=lambda name: (-counts[name], -holders[name], -len(name), name.isupper(), name),
    )
    return best or group[0].chain.name


def full_names(counts: Mapping[str, int]) -> list[str]:
    """The names of several words, and a lone one that far more articles have than any that begins with it.

    Such a longer name is of one thing or branch of a body, not the body's own.
    """
    longer = [name for name in counts if len(name_words(name)) > 1]
    return longer + [
        name
        for name in counts
        if name not in longer and name_words(name)[:1] and is_body_alone(name_words(name)[0])
        if _outnumbers(name, [other for other in longer if _begins(other, name)], counts)
    ]


def _outnumbers(name: str, longer: Sequence[str], counts: Mapping[str, int]) -> bool:
    return bool(longer) and all(counts[name] >= OFTENER * counts[other] for other in longer)


def _begins(longer: str, name: str) -> bool:
    words = name_words(name)
    return name_words(longer)[: len(words)] == words


def _holders(name: str, counts: Mapping[str, int]) -> int:
    """How many names have a title before this one, where it has a given name."""
    words = name_words(name)
    has_given_name = len(person_words(name)) > 1 and words[0] not in KINSHIP
    return sum(name_words(other)[-len(words) :] == words for other in counts) if has_given_name else 0


def _names(group: Sequence[Bearer]) -> tuple[str, ...]:
    """The proper names without articles."""
    return _longest_first(without_article(name) for bearer in group for name in bearer.chain.names)


def _longest_first(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(names) - {""}, key=lambda name: (-len(name), name)))


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
