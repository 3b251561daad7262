"""The named actors of a document: its names grouped, told by kind, joined, and given their states."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from headwater.mark.actors.demonyms import by_first_letters, derived_from, is_one_person, is_people
from headwater.mark.actors.drafts import Appearance, Draft, appear
from headwater.mark.actors.kinds import KindVotes, settled
from headwater.mark.actors.linking import Linker, NameGroup
from headwater.mark.actors.metonyms import meant_state
from headwater.mark.actors.naming import Naming, name_key
from headwater.mark.actors.shared_surnames import SharedSurnames
from headwater.mark.places.gazetteer import Country, Gazetteer
from headwater.record.mark import ActorKind, MentionForm

SURE_PERSON = 3  # votes: more than the tagger alone can give to a single word
PART_OF_NAME = 3  # the vote for a person, or a firm, of whose full name it is a part
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
        listed = [self.state_meant(naming) for naming in namings]
        states = {
            country.iso: Draft(kind="state", country=country.iso, state=country.iso, description=country.name)
            for country in listed
            if country
        }
        drafts, peoples = self.unlisted(
            [
                naming
                for naming, country in zip(namings, listed, strict=True)
                if country is None and naming.form == "name"
            ]
        )
        surnames = SharedSurnames(lexicon=self.votes.lexicon, drafts=drafts).meant(
            [naming for naming in namings if naming.key in drafts]
        )
        appearances = []
        single = []
        for naming, country in zip(namings, listed, strict=True):
            form: MentionForm = naming.form
            if (form == "demonym" or naming.key in peoples) and is_one_person(naming):
                state = country.iso if country else drafts[naming.key].state
                single.append(Draft(kind="person", state=state, description=naming.name))
                appearances.append(appear(naming.words, naming.start, naming.end, single[-1], "description"))
                continue
            if country:
                draft = states[country.iso]
                if naming.form == "name" and not self.gazetteer.state(naming.name):
                    form = "metonym"
            elif naming.key in drafts:
                draft = surnames.get((naming.words.number, naming.start), drafts[naming.key])
                form = "demonym" if naming.key in peoples else "name"
                draft.description = draft.description or naming.name
            else:
                continue
            if form == "name":
                draft.names[naming.name] += 1
                if has_article(naming):
                    draft.names[f"The {naming.name}"] += 1
            appearances.append(appear(naming.words, naming.start, naming.end, draft, form))
        distinct = dict.fromkeys((*states.values(), *drafts.values(), *surnames.values(), *single))
        return NamedCast(drafts=list(distinct), appearances=appearances)

    def state_meant(self, naming: Naming) -> Country | None:
        """The listed state that is named, whose people is named, or for which a seat or capital stands."""
        if naming.form == "demonym":
            return self.gazetteer.people(naming.name)
        state = self.gazetteer.state(naming.name)
        if naming.title:
            is_person = self.votes.label(naming) == "PERSON" and " " not in naming.name
            return None if is_person else state
        return state or meant_state(naming, self.gazetteer)

    def unlisted(self, namings: Sequence[Naming]) -> tuple[dict[str, Draft], dict[str, str]]:
        """Drafts by key of the names that no list of states has, and the peoples among them."""
        groups = self.groups(namings)
        peoples = self.peoples(groups)
        bases = set(peoples.values())
        for group in groups:
            if group.key in bases:
                group.votes["state"] += OWN_PEOPLE
                group.kind = settled(group.votes)
        groups = [group for group in groups if group.key not in peoples]
        links = self.linker.link(groups)
        drafts = self.drafts_of(groups, links)
        for key, base in sorted(peoples.items()):
            drafts[key] = drafts[base] if base else Draft(kind="state", state=key)
        own_states = {key: draft.state for key, draft in drafts.items() if draft.kind == "state"}
        for group in groups:
            draft = drafts[group.key]
            if draft.kind != "state":
                self.note_state(draft, group.namings[0].name, own_states)
        return drafts, peoples

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
        self.note_parts_of_names(list(groups.values()))
        self.note_short_firms(list(groups.values()))
        return list(groups.values())

    def note_parts_of_names(self, groups: Sequence[NameGroup]) -> None:
        """A word alone that a person's full name begins or ends with is that person sooner than a place."""
        ends = {
            token
            for group in groups
            if group.kind == "person" and len(group.tokens) > 1 and group.votes["person"] >= SURE_PERSON
            for token in (group.tokens[0], group.tokens[-1])
        }
        for group in groups:
            if group.key in ends and not self.votes.is_known_place(group.namings[0].name):
                group.votes["person"] += PART_OF_NAME
                group.kind = settled(group.votes)

    def note_short_firms(self, groups: Sequence[NameGroup]) -> None:
        """A word alone with which a firm's name begins is that firm sooner than a person or a place."""
        trades = self.votes.lexicon.words("trade") | self.votes.lexicon.words("corporate")
        firms = {
            group.tokens[0]
            for group in groups
            if len(group.tokens) > 1 and group.kind == "organisation" and group.tokens[-1] in trades
        }
        for group in groups:
            if group.key in firms and not self.votes.is_known_place(group.namings[0].name):
                group.votes["organisation"] += PART_OF_NAME
                group.kind = settled(group.votes)

    @staticmethod
    def peoples(groups: Sequence[NameGroup]) -> dict[str, str]:
        """Adjectives of states that no list knows, with the key of the state's name if it is named."""
        bases = by_first_letters(
            group.key for group in groups if group.kind != "person" or group.votes["person"] < SURE_PERSON
        )
        found = {}
        for group in groups:
            if len(group.tokens) == 1 and group.kind != "state":
                base = derived_from(group.key, bases)
                if base or all(is_people(naming) for naming in group.namings):
                    found[group.key] = base or ""
        return {key: base for key, base in found.items() if base not in found}

    @staticmethod
    def drafts_of(groups: Sequence[NameGroup], links: dict[str, str]) -> dict[str, Draft]:
        """By the key of each group the draft of its chain, its kind by the votes of all."""
        votes: dict[str, Counter[ActorKind]] = {}
        for group in groups:
            votes.setdefault(links[group.key], Counter()).update(group.votes)
        drafts = {key: Draft(kind=settled(counted)) for key, counted in votes.items()}
        for key, draft in drafts.items():
            draft.state = key if draft.kind == "state" else ""
        return {group.key: drafts[links[group.key]] for group in groups}

    def note_state(self, draft: Draft, name: str, own_states: dict[str, str]) -> None:
        """Note the state in whose name an institution goes, or in which a place lies."""
        if draft.kind == "place":
            toponyms = self.gazetteer.toponyms(name)
            is_known = bool(toponyms) and toponyms[0].weight >= KNOWN_PLACE
            draft.country = draft.country or (toponyms[0].country if is_known else None)
        elif draft.kind == "organisation" and not draft.state:
            draft.state, draft.country = self.state_within(name, own_states) or (draft.state, draft.country)

    def state_within(self, name: str, own_states: dict[str, str]) -> tuple[str, str | None] | None:
        """The first state that a name holds, and its country where the lists know it."""
        for token in name.replace("'s", "").replace("’s", "").split():
            country = self.gazetteer.people(token) or self.gazetteer.state(token)
            if country:
                return country.iso, country.iso
            if own := own_states.get(name_key(token)):
                return own, None
        return None


def has_article(naming: Naming) -> bool:
    """Whether the name is written with an article of its own ("told The Northern Courier")."""
    words, before = naming.words, naming.start - 1
    return before > 0 and words.texts[before] == "The" and before not in words.sentence_starts
