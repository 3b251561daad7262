"""One happening of an invented world: its kind, what fills its slots, and the people who speak of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from random import Random

from headwater.simulate.material import Fact, Kind, Names, Statement
from headwater.simulate.wording import filled

DIFFERING = 0.4  # of the figures that two bodies know, on which they differ
MONTHS = (
    "January February March April May June July August September October November December"
).split()  # not strftime: that speaks the machine's language
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who speaks: an official of a body, or a bystander who is only described."""

    key: str
    given: str
    family: str
    other_family: str  # another romanisation, or the same
    is_woman: bool
    title: str
    body: str | None

    @property
    def name(self) -> str:
        """Given and family name."""
        return f"{self.given} {self.family}"

    @property
    def identity(self) -> str:
        """Whose word hers is: the body's she speaks for, or her own."""
        return f"body:{self.body}" if self.body else f"person:{self.name}"

    @property
    def handle(self) -> str:
        """Her account on a social network."""
        return f"@{self.given}{self.family}".lower().replace(" ", "").replace("-", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """What happened, where and when, with the truth about every slot."""

    id: str
    kind: Kind
    town: str
    region: str
    day: date
    values: Mapping[str, str | int]
    people: Mapping[str, Person]
    told_figures: Mapping[tuple[str, str], int]  # of (fact, who tells it), where she differs

    @property
    def facts(self) -> dict[str, Fact]:
        """The facts by their ids."""
        return {fact.id: fact for fact in self.kind.facts}

    @property
    def statements(self) -> dict[str, Statement]:
        """The statements by their ids."""
        return {statement.id: statement for statement in self.kind.statements}

    def figure(self, fact: Fact, teller: str | None) -> int:
        """The number that somebody gives for a fact."""
        value = self.values[fact.figure or ""]
        return self.told_figures.get((fact.id, teller or ""), int(value))

    def fill(self, name: str) -> str | int | None:
        """What goes into a slot that is no person's; None for a person."""
        given = {
            "town": self.town,
            "region": self.region,
            "day": WEEKDAYS[self.day.weekday()],
            "date": written(self.day),
        }
        return given.get(name, self.values.get(name))


def written(day: date) -> str:
    """A day as English news writes it."""
    return f"{day.day} {MONTHS[day.month - 1]}"


@dataclass(slots=True, kw_only=True)
class People:
    """Names not yet borne in this world, in the order in which they are given out."""

    names: Names
    random: Random
    families: list[str]

    @classmethod
    def of(cls, names: Names, random: Random) -> People:
        """All families, shuffled."""
        families = list(names.families)
        random.shuffle(families)
        return cls(names=names, random=random, families=families)

    def next(self, key: str, title: str, body: str | None) -> Person:
        """Somebody new; when all names are borne, they begin again."""
        is_woman = self.random.random() < 0.5
        given = self.random.choice(self.names.women if is_woman else self.names.men)
        family, other = self._family()
        forms = title.split("|")
        return Person(
            key=key, given=given, family=family, other_family=other, is_woman=is_woman,
            title=forms[-1] if is_woman else forms[0], body=body,
        )  # fmt: skip

    def _family(self) -> tuple[str, str]:
        if self.names.spellings and self.random.random() < 0.15:
            first, second = self.random.choice(self.names.spellings)
            return first, second
        family = self.families.pop(0)
        self.families.append(family)
        return family, family


def happen(id_: str, kind: Kind, people: People, town: str, region: str, day: date) -> Happening:
    """Let a kind of happening happen."""
    random = people.random
    values: dict[str, str | int] = {
        name: random.randint(slot.low or 0, slot.high or 0) if slot.is_number else random.choice(slot.choose)
        for name, slot in sorted(kind.slots.items())
    }
    given = {"town": town, "region": region, "day": WEEKDAYS[day.weekday()], "date": written(day)}

    def fill(name: str, _: str) -> str:
        return given[name] if name in given else str(values.get(name, name))

    speakers = {
        key: people.next(key, filled(official.title, fill), filled(official.body, fill))
        for key, official in sorted(kind.officials.items())
    }
    for key, bystander in sorted(kind.bystanders.items()):
        speakers[key] = people.next(key, filled(bystander.description, fill), None)
    return Happening(
        id=id_, kind=kind, town=town, region=region, day=day, values=values, people=speakers,
        told_figures=dict(differing(kind, values, speakers, random)),
    )  # fmt: skip


def differing(
    kind: Kind, values: Mapping[str, str | int], people: Mapping[str, Person], random: Random
) -> Iterator[tuple[tuple[str, str], int]]:
    """Figures that a second body gives otherwise than the first."""
    for fact in kind.facts:
        first = people[fact.known_to[0]].identity if fact.known_to else None
        others = [key for key in fact.known_to if people[key].identity != first]
        if fact.figure and others and random.random() < DIFFERING:
            value = int(values[fact.figure])
            changed = value + max(1, round(value * random.uniform(0.05, 0.3)))
            body = people[others[0]].identity
            yield from (((fact.id, key), changed) for key in others if people[key].identity == body)
