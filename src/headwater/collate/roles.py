"""Who acts and who undergoes it, as most of the articles have it that name anybody."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from headwater.collate.reading import Count, Happening, Reading
from headwater.record.settlement import Actor
from headwater.record.span import Span

BOTH_ROLES = 3  # what a clause weighs that tells both roles; a single one is oftener read wrong
ONE_ROLE = 2
NATURAL = frozenset({"disaster", "accident", "damage", "change"})  # what needs nobody who does it
HOSTILE = frozenset(
    {"ASSAULT", "crime", "COERCE", "damage", "disaster"}
)  # of which one party accuses another
NUMBERS = frozenset("two three four five six seven eight nine ten eleven twelve".split())
MANY = 4  # articles; on the piles measured a single one of so many that has somebody there was mostly misread
PERSONAL = frozenset({"person", "group"})  # kinds of which a description may be one named elsewhere

Votes = Mapping[str, int]


def participants_of(
    readings: Sequence[Reading], actors: Mapping[str, Actor]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Those who act and those who undergo it.

    Each article that names anybody in a role has one vote there. Who has half of the votes is in, or else who
    has most; whoever is read in both roles has the one that more articles give. A mere description is the
    person whom others name, and goes without saying where somebody is named.
    """
    told = [reading for reading in readings if isinstance(reading, Happening)]
    same = alike(told, actors)
    doers, sufferers = [event.actors for event in told], [event.recipients for event in told]
    is_open = is_stray(told, doers) or is_one_accusation(told)
    named_acting = [] if is_open else named(doers, same, actors)
    named_undergoing = [] if is_stray(told, sufferers) else named(sufferers, same, actors)
    places = [(event.document, weight(event)) for event in told]
    acting = votes([(*place, who) for place, who in zip(places, named_acting, strict=False)])
    undergoing = votes([(*place, who) for place, who in zip(places, named_undergoing, strict=False)])
    return (
        as_read(settled(acting, undergoing, named_acting, actors), doers, same),
        as_read(settled(undergoing, acting, named_undergoing, actors, gives_way=True), sufferers, same),
    )


def as_read(
    chosen: Sequence[str], parties: Sequence[frozenset[str]], same: Mapping[str, str]
) -> tuple[str, ...]:
    """Those in a role, each as one whom a clause has in it; the first of who is alike may not be."""
    read = sorted(frozenset().union(*parties))
    return tuple(
        who if who in read else next((party for party in read if same.get(party) == who), who)
        for who in chosen
    )


def is_stray(told: Sequence[Happening], parties: Sequence[frozenset[str]]) -> bool:
    """Whether one of many articles alone has anybody in a role of what happens by itself: it is misread."""
    articles = {event.document for event in told}
    naming = {event.document for event, group in zip(told, parties, strict=True) if group}
    is_natural = all(event.type in NATURAL for event in told)
    return is_natural and len(naming) == 1 and len(articles) >= MANY


def is_one_accusation(told: Sequence[Happening]) -> bool:
    """Whether one of many articles alone says who did it, and that only in another's words."""
    naming = [event for event in told if event.actors]
    articles = {event.document for event in told}
    if len(articles) < MANY or len({event.document for event in naming}) != 1:
        return False
    return all(event.voice != "own" and event.type in HOSTILE for event in naming)


def alike(told: Sequence[Happening], actors: Mapping[str, Actor]) -> dict[str, str]:
    """Of those without a name whom the clauses call the same, the one who stands in most, by each of them.

    What two articles tell alike of "the police" and "riot police", without a name, they tell of the same:
    they are the witnesses of one claim. Two who stand in one clause are two.
    """
    clauses: dict[str, set[int]] = defaultdict(set)
    for place, event in enumerate(told):
        for party in filter(actors.__contains__, event.participants):
            clauses[party].add(place)
    called: dict[tuple[str, str], list[str]] = defaultdict(list)
    same: dict[str, str] = {}
    for party in sorted(clauses, key=lambda party: (-len(clauses[party]), -len(actors[party].name), party)):
        if actors[party].names:
            continue
        others = called[calling(actors[party])]
        apart = (
            one
            for one in others
            if clauses[one].isdisjoint(clauses[party]) and can_be_as_many(actors[one], actors[party])
        )
        same[party] = same.get(next(apart, party), party)
        others.append(party)
    return same


def can_be_as_many(left: Actor, right: Actor) -> bool:
    """Whether two descriptions do not tell different numbers ("eight people", "three people")."""
    numbers = [{word for word in one.name.casefold().split() if is_number(word)} for one in (left, right)]
    return not all(numbers) or numbers[0] == numbers[1]


def is_number(word: str) -> bool:
    """Whether a word tells how many."""
    return word in NUMBERS or word.isdecimal()


def calling(actor: Actor) -> tuple[str, str]:
    """The noun of a description, and of what kind of actor it is ("riot police", "team of rescuers")."""
    words = actor.name.casefold().partition(" of ")[0].split()
    return actor.kind, words[-1] if words else ""


def named(
    parties: Sequence[frozenset[str]], same: Mapping[str, str], actors: Mapping[str, Actor]
) -> list[frozenset[str]]:
    """Whom each clause has in a role, those who are alike as the first of them, the nameless by name."""
    merged = [frozenset(same.get(party, party) for party in group) for group in parties]
    meant = borne(merged, actors)
    return [frozenset(name for party in group for name in meant.get(party, (party,))) for group in merged]


def borne(parties: Sequence[frozenset[str]], actors: Mapping[str, Actor]) -> dict[str, tuple[str, ...]]:
    """The names of those whom some clauses only describe: in one happening, those whom others name.

    One is whoever most clauses name, several are those whom one clause names together. Nobody is meant
    who stands beside the description somewhere, nor where two are named equally often.
    """
    names = Counter(party for group in parties for party in group if is_named(party, actors))
    if not names:
        return {}
    (foremost, most), *others = sorted(names.items(), key=lambda item: (-item[1], item[0]))
    company = frozenset(
        party for group in parties if foremost in group for party in group if is_named(party, actors)
    )
    meant: dict[str, tuple[str, ...]] = {}
    for party in sorted({party for group in parties for party in group} - set(names)):
        several = is_several(party, actors)
        bearers = tuple(sorted(company)) if several else (foremost,)
        is_clear = len(company) > 1 if several else not others or others[0][1] < most
        if is_clear and all(can_be(party, bearer, parties, actors) for bearer in bearers):
            meant[party] = bearers
    return meant


def is_named(party: str, actors: Mapping[str, Actor]) -> bool:
    """Whether an actor has a name anywhere."""
    return party in actors and bool(actors[party].names)


def is_several(party: str, actors: Mapping[str, Actor]) -> bool:
    """Whether somebody is more than one ("two dockers")."""
    return party in actors and actors[party].kind == "group"


def can_be(party: str, bearer: str, parties: Sequence[frozenset[str]], actors: Mapping[str, Actor]) -> bool:
    """Whether a description may be of somebody: of one kind, and never beside the name."""
    if party not in actors or not {actors[party].kind, actors[bearer].kind} <= PERSONAL:
        return False
    return not any({party, bearer} <= group for group in parties)


def weight(event: Happening) -> int:
    """What a clause counts for; the clipped one of a headline less, as it is oftener misread."""
    worth = BOTH_ROLES if event.actors and event.recipients else ONE_ROLE
    return worth - event.is_headline


def votes(told: Sequence[tuple[str, int, frozenset[str]]]) -> dict[str, int]:
    """How much speaks for each who is named, one vote an article; under "" what all votes sum up to."""
    ballots: dict[str, dict[str, int]] = defaultdict(dict)
    for document, worth, parties in told:
        for actor in parties:
            ballots[document][actor] = max(worth, ballots[document].get(actor, 0))
    found: dict[str, int] = defaultdict(int)
    for ballot in ballots.values():
        found[""] += max(ballot.values())
        for actor, worth in ballot.items():
            found[actor] += worth
    return dict(found)


def settled(
    own: Votes,
    other: Votes,
    parties: Sequence[frozenset[str]],
    actors: Mapping[str, Actor],
    *,
    gives_way: bool = False,
) -> tuple[str, ...]:
    """Who has half of the votes for a role, or most, and not more in the other one, the most voted first."""
    left = {
        actor: count
        for actor, count in own.items()
        if actor and (count > other.get(actor, 0) or (count == other.get(actor, 0) and not gives_way))
    }
    least = own.get("", 0) / 2
    chosen = [actor for actor, count in left.items() if count >= least] or foremost(left, actors)
    known = [actor for actor in chosen if is_named(actor, actors)]
    ordered = sorted(known or chosen, key=lambda actor: (-own[actor], not is_several(actor, actors), actor))
    return tuple(ordered if known else those_beside(ordered, parties))


def foremost(counts: Votes, actors: Mapping[str, Actor]) -> list[str]:
    """Whom most articles have where nobody has half: one by name, or descriptions alone."""
    most = max(counts.values(), default=0)
    found = [actor for actor, count in counts.items() if count == most]
    known = [actor for actor in found if is_named(actor, actors)]
    if most <= BOTH_ROLES:
        return []
    return found if not known else known if len(known) == 1 else []


def those_beside(ordered: Sequence[str], parties: Sequence[frozenset[str]]) -> list[str]:
    """The first description and those that stand beside it; any other is of the same, in other words."""
    return [actor for actor in ordered if any({actor, ordered[0]} <= group for group in parties)]


def counted_by(readings: Sequence[Reading]) -> Span | None:
    """The words for what a figure counts that most articles have, the fullest of equals."""
    figures = [reading for reading in readings if isinstance(reading, Count) and reading.thing]
    heads: dict[str, set[str]] = defaultdict(set)
    for figure in figures:
        heads[figure.head].add(figure.document)
    ordered = sorted(figures, key=lambda figure: (-len(heads[figure.head]), -len(figure.of), figure.order))
    return ordered[0].thing if ordered else None
