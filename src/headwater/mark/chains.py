"""The named actors of a document: its names grouped, told by kind, joined, and given their states."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from headwater.mark.demonyms import derived_from, is_people
from headwater.mark.drafts import Appearance, Draft, appear
from headwater.mark.gazetteer import Country, Gazetteer
from headwater.mark.kinds import KindVotes, settled
from headwater.mark.linking import Linker, NameGroup
from headwater.mark.metonyms import meant_state
from headwater.mark.naming import Naming
from headwater.record.mark import ActorKind, MentionForm

SURE_PERSON = 3  # votes: more than the tagger alone can give to a single word
OWN_PEOPLE = 5  # the vote for a state that is used as an adjective
KNOWN_PLACE = 15_000  # people: the name of a smaller place is no proof of where it lies


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedCast:
    """The drafts of everybody who is named, and where they appear, in order."""

    drafts: list[Draft]
    appearances: list[Appearance]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainMaker:
    """Makes drafts of namings."""

    votes: KindVotes
    linker: Linker
    gazetteer: Gazetteer

    def make(self, namings: Sequence[Naming]) -> NamedCast:
        """Everybody who is named, each in one draft."""
        states: dict[int, Country] = {}
        for number, naming in enumerate(namings):
            country = self.state_meant(naming)
            if country:
                states[number] = country
        plain = [
            naming for number, naming in enumerate(namings) if number not in states and naming.form == "name"
        ]
        groups = self.groups(plain)
        peoples = self.peoples(groups)
        for group in groups:
            if group.key in peoples.values():
                group.votes["state"] += OWN_PEOPLE
                group.kind = settled(group.votes)
        groups = [group for group in groups if group.key not in peoples]
        links = self.linker.link(groups)
        drafts = self.drafts_of(groups, links)
        for key, base in sorted(peoples.items()):
            drafts[key] = drafts[links[base]] if base else Draft(kind="state")
        by_iso: dict[str, Draft] = {}
        appearances = []
        for number, naming in enumerate(namings):
            form: MentionForm = naming.form
            country = states.get(number)
            if country:
                draft = by_iso.setdefault(country.iso, Draft(kind="state", country=country.iso))
                draft.description = country.name
                if naming.form == "name":
                    form = "name" if self.gazetteer.state(naming.name) else "metonym"
                if form == "name":
                    draft.names[naming.name] += 1
            elif naming.key in peoples:
                draft, form = drafts[naming.key], "demonym"
                draft.description = draft.description or naming.name
            elif naming.form == "name":
                draft = drafts[links[naming.key]]
                draft.names[naming.name] += 1
            else:
                continue
            appearances.append(appear(naming.words, naming.start, naming.end, draft, form))
        return NamedCast(
            drafts=list(dict.fromkeys((*by_iso.values(), *drafts.values()))), appearances=appearances
        )

    def state_meant(self, naming: Naming) -> Country | None:
        """The state that is named, whose people is named, or for which a seat or capital stands."""
        if naming.form == "demonym":
            return self.gazetteer.people(naming.name)
        if naming.title and not self.gazetteer.state(naming.name):
            return None
        state = self.gazetteer.state(naming.name)
        if state and self.votes.label(naming) == "PERSON" and len(naming.name.split()) == 1 and naming.title:
            return None
        return state or meant_state(naming, self.gazetteer)

    def groups(self, namings: Sequence[Naming]) -> list[NameGroup]:
        """Namings by key, each group with its kind."""
        groups: dict[str, NameGroup] = {}
        for naming in namings:
            group = groups.setdefault(naming.key, NameGroup(key=naming.key))
            group.namings.append(naming)
            group.votes.update(self.votes.of(naming))
        for group in groups.values():
            spelling = Counter(naming.name for naming in group.namings).most_common(1)[0][0]
            group.votes.update(self.votes.of_name(spelling))
            group.votes.update(self.votes.of_labels(group.namings))
            group.kind = settled(group.votes)
        return list(groups.values())

    def drafts_of(self, groups: Sequence[NameGroup], links: dict[str, str]) -> dict[str, Draft]:
        """A draft for each chain of groups, its kind by the votes of all."""
        votes: dict[str, Counter[ActorKind]] = {}
        for group in groups:
            votes.setdefault(links[group.key], Counter()).update(group.votes)
        drafts = {key: Draft(kind=settled(counted)) for key, counted in votes.items()}
        for group in groups:
            draft = drafts[links[group.key]]
            draft.country = draft.country or self.country_of(group.namings[0].name, draft.kind)
        return drafts

    def country_of(self, name: str, kind: ActorKind) -> str | None:
        """The state in whose name an institution goes, or in which a place lies."""
        if kind == "place":
            toponyms = self.gazetteer.toponyms(name)
            known = toponyms and toponyms[0].weight >= KNOWN_PLACE
            return toponyms[0].country if known else None
        if kind == "organisation":
            for token in name.replace("'s", "").replace("’s", "").split():
                country = self.gazetteer.people(token) or self.gazetteer.state(token)
                if country:
                    return country.iso
        return None

    def peoples(self, groups: Sequence[NameGroup]) -> dict[str, str]:
        """Adjectives of states that no list knows, with the key of the state's name if it is named."""
        bases = {
            group.key for group in groups if group.kind != "person" or group.votes["person"] < SURE_PERSON
        }
        found = {}
        for group in groups:
            if len(group.tokens) == 1 and group.kind != "state":
                base = derived_from(group.key, bases - {group.key})
                if base or all(is_people(naming) for naming in group.namings):
                    found[group.key] = base or ""
        return {key: base for key, base in found.items() if base not in found}
