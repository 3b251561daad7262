"""Which names of one document mean the same: short forms, acronyms, and two orders of one title."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from headwater.mark.actors.actor_lexicon import ActorLexicon
from headwater.mark.actors.naming import Naming
from headwater.mark.actors.spelled_out import SIGNS, is_doubled, is_short_for
from headwater.mark.places.gazetteer import Gazetteer
from headwater.record.mark import ActorKind

WARDS = frozenset({"hospital", "infirmary"})  # "Calder General" is the hospital of that name
SAINT = "st"
SMALL = frozenset({"of", "for", "and", "the", "in", "on", "de", "du", "et"})
TOPICS = {"defense": "defence", "labor": "labour", "centre": "center", "affairs": "", "ministry": "ministry"}
KNOWN_AS = frozenset({"known", "aka", "a.k.a", "a.k.a.", "alias"})
# What may stand between two names of one bearer: "X (also known by its Arabic acronym as Y)".
BETWEEN_NAMES = KNOWN_AS | frozenset(
    ", ( also better formerly previously locally popularly commonly widely as by in its his her their the "
    "acronym nickname name initials english arabic french spanish russian simply or “ \" ' ‘".split()
)
OF = frozenset("of for de do da dos das del du des della di e".split())  # "Gazeta e Tarnit"
IN_PLACE = frozenset({"in", "near", "outside", "throughout", "across"})
# "Confidence in Voll", "a bullet in Voll", "nobody believes in Voll".
TRUSTED = frozenset(
    "confidence trust faith belief believe believes believed interest stake share shares invest invested "
    "hope hopes disappointed interested role part something change quality".split()
)
SETTLEMENTS = frozenset(
    "town city port capital village suburb district province region island coast valley county state "
    "republic kingdom people streets mayor population outskirts centre center".split()
)
DATED = frozenset({"today", "daily", "weekly", "online"})  # of an outlet, whose first word is a place
SET_OFF = frozenset({",", "–", "—", ")", "("})  # around what else a name is
LONGEST_BETWEEN = 9  # tokens
LONGEST_FIRM = 3  # words of a firm's name whose first stands for it
GROUP = "group"  # ends the names of firms that own others
WORLDWIDE = "international"  # ends the name of a body that is known without it
SETTLED = 2  # mentions after which a name alone is no short form of a longer one still to come
NAME_LENGTH = 3  # of an acronym at least; two letters are initials of too much


@dataclass(slots=True, kw_only=True)
class NameGroup:
    """All mentions of one spelling, with what is thought of its kind."""

    key: str
    namings: list[Naming] = field(default_factory=list)
    votes: Counter[ActorKind] = field(default_factory=Counter)
    kind: ActorKind = "organisation"
    state: str | None = None

    @property
    def tokens(self) -> list[str]:
        """The words of the name's key."""
        return self.key.split()


@dataclass(frozen=True, slots=True)
class NameParts:
    """The names of persons and bodies by the parts that may stand for them."""

    endings: dict[str, list[NameGroup]] = field(default_factory=lambda: defaultdict(list))
    beginnings: dict[str, list[NameGroup]] = field(default_factory=lambda: defaultdict(list))
    middles: dict[str, list[NameGroup]] = field(default_factory=lambda: defaultdict(list))

    @classmethod
    def of(cls, groups: Iterable[NameGroup]) -> NameParts:
        """The parts of the names of persons and bodies."""
        parts = cls()
        for group in groups:
            if group.kind in {"organisation", "person"}:
                parts.beginnings[group.tokens[0]].append(group)
            if group.kind == "person":
                parts.note_person(group)
        return parts

    def note_person(self, group: NameGroup) -> None:
        """Note what ends a person's name, and each name in its middle."""
        tokens = group.tokens
        for first in range(1, len(tokens)):
            self.endings[" ".join(tokens[first:])].append(group)
        for token in tokens[1:-1]:
            self.middles[token].append(group)

    def ending_in(self, group: NameGroup) -> list[NameGroup]:
        """The persons whose name ends in a name, or the only one who has it in the middle of theirs."""
        longer = [other for other in self.endings.get(group.key, ()) if other is not group]
        inside = self.middles.get(group.key, [])
        return longer or (inside if len(inside) == 1 else [])

    def opening_with(self, group: NameGroup) -> list[NameGroup]:
        """Those of the same kind whose longer name opens with a name."""
        return [
            other
            for other in self.beginnings.get(group.key, ())
            if other is not group and other.kind == group.kind
        ]


def longest_of(groups: Sequence[NameGroup]) -> NameGroup | None:
    """The longest of some names, if it goes on from each of them; None where they part."""
    longest = max(groups, key=lambda group: len(group.tokens), default=None)
    if longest is None or any(group.tokens != longest.tokens[: len(group.tokens)] for group in groups):
        return None
    return longest


@dataclass(frozen=True, slots=True, kw_only=True)
class Linker:
    """Joins groups of names into chains, by one rule after the other."""

    lexicon: ActorLexicon
    gazetteer: Gazetteer

    def link(self, groups: Sequence[NameGroup]) -> dict[str, str]:
        """For the key of each group the key of the group that stands for its chain."""
        boss = {group.key: group.key for group in groups}

        def top(key: str) -> str:
            while boss[key] != key:
                key = boss[key]
            return key

        for rule in (
            self.by_acronym,
            self.by_nameplate,
            self.by_other_name,
            self.by_canonical_words,
            self.by_whole_name,
            self.by_saint,
            self.by_short_form,
            self.by_head,
        ):
            for short, long in rule(groups):
                if top(short) != top(long):
                    boss[top(short)] = top(long)
        return {key: top(key) for key in boss}

    # -------------------------------------------------------------- rules: pairs (short, long)

    @staticmethod
    def by_acronym(groups: Sequence[NameGroup]) -> list[tuple[str, str]]:
        """ "International Harbour Council (IHC)" and "IHC"."""
        initials = defaultdict(list)
        for group in groups:
            if len(group.tokens) > 1 and group.kind != "person":
                every = "".join(token[0] for token in re.split(r"[ -]", group.key) if token)
                large = "".join(token[0] for token in group.tokens if token not in SMALL)
                for form in dict.fromkeys((every, large)):
                    initials[form].append(group.key)
        ends = {(long.words.number, long.end): other.key for other in groups for long in other.namings}
        pairs = []
        for group in groups:
            name = group.namings[0].name.replace(".", "")
            if len(group.tokens) == 1 and len(name) >= NAME_LENGTH and name.isupper():
                longs = initials.get(name.casefold(), []) or _before_bracket(group, ends)
                longs = longs or _before_or(group, ends)
                if len(longs) == 1:
                    pairs.append((group.key, longs[0]))
            elif len(group.tokens) == 1:
                pairs += [(group.key, long) for long in _before_bracket(group, ends)[:1]]
        return pairs

    @staticmethod
    def by_nameplate(groups: Sequence[NameGroup]) -> list[tuple[str, str]]:
        """ "Agelus | Agência Lusarra"."""
        near: dict[tuple[int, int], str] = {}
        for group in groups:
            for naming in group.namings:
                near[naming.words.number, naming.end] = near[naming.words.number, -naming.start] = group.key
        return [
            (short, group.key)
            for group in groups
            for naming in group.namings
            for place in _beside(naming)
            if (short := near.get((naming.words.number, place))) and short != group.key
            if is_short_for(short, naming.words.texts[naming.start : naming.end])
        ]

    @staticmethod
    def by_other_name(groups: Sequence[NameGroup]) -> list[tuple[str, str]]:
        """ "The Tide Front, also known as the Dockers"."""
        ends = {(name.words.number, name.end): group for group in groups for name in group.namings}
        pairs = []
        for group in groups:
            for naming in group.namings:
                other = ends.get((naming.words.number, _end_before_alias(naming)))
                if other and other is not group and other.kind == group.kind:
                    pairs.append((group.key, other.key))
        return pairs

    def by_canonical_words(self, groups: Sequence[NameGroup]) -> list[tuple[str, str]]:
        """ "Norwegian Foreign Ministry" and "Ministry of Foreign Affairs of Norway"."""
        seen: dict[frozenset[str], str] = {}
        pairs = []
        for group in groups:
            if group.kind == "organisation" and len(group.tokens) > 1:
                words = self.canonical_words(group.key)
                if words in seen:
                    pairs.append((group.key, seen[words]))
                seen.setdefault(words, group.key)
        return pairs

    def canonical_words(self, key: str) -> frozenset[str]:
        """A name's words without order, small words and spelling variants, peoples as their states."""
        words = set()
        for token in key.replace("'s", "").split():
            country = self.gazetteer.people(token) or self.gazetteer.state(token)
            words.add(country.iso if country else TOPICS.get(token, token))
        return frozenset(words - SMALL - {""})

    def by_whole_name(self, groups: Sequence[NameGroup]) -> list[tuple[str, str]]:
        """A company less its legal form, a place less its noun, a person less the middle names."""
        by_key = {group.key: group for group in groups}
        firsts: dict[tuple[str, str], list[NameGroup]] = defaultdict(list)
        for group in groups:
            if group.kind == "person" and len(group.tokens) > 1:
                firsts[group.tokens[0], group.tokens[-1]].append(group)
        pairs = []
        for group in groups:
            bare = list(group.tokens)
            while len(bare) > 1 and bare[-1] in self.droppable(group):
                bare.pop()
            short = by_key.get(" ".join(bare))
            if short is group:
                short = self.without_town(group, by_key)
            if short and short is not group and may_be_short(short, group):
                pairs.append((short.key, group.key))
        for same in firsts.values():
            pairs += [(other.key, same[0].key) for other in same[1:]]
        return pairs

    def without_town(self, group: NameGroup, by_key: Mapping[str, NameGroup]) -> NameGroup | None:
        """What follows the place in a body's name ("Calder Bay Otters"), if it stands alone too."""
        if group.kind != "organisation":
            return None
        for cut in range(1, len(group.tokens)):
            short = by_key.get(" ".join(group.tokens[cut:]))
            if short and short.kind in {"organisation", "group"}:
                return short if self.gazetteer.is_place(" ".join(group.tokens[:cut])) else None
        return None

    def droppable(self, group: NameGroup) -> frozenset[str]:
        """The last words that a name of this kind may lose."""
        if group.kind == "organisation":
            return self.lexicon.words("corporate") | WARDS
        return self.lexicon.words("place") if group.kind == "place" else frozenset()

    @staticmethod
    def by_saint(groups: Sequence[NameGroup]) -> list[tuple[str, str]]:
        """ "St Calder" and the one body here that has its name ("St Calder University Hospital")."""
        bodies = [group for group in groups if group.kind == "organisation" and group.tokens[0] == SAINT]
        pairs = []
        for group in groups:
            if group.tokens[0] == SAINT and len(group.tokens) == 2:
                longer = [
                    body.key for body in bodies if body.tokens[:2] == group.tokens and body is not group
                ]
                pairs += [(group.key, longer[0])] if len(longer) == 1 else []
        return pairs

    def by_short_form(self, groups: Sequence[NameGroup]) -> list[tuple[str, str]]:
        """A surname or a run of last names, the first word of an organisation, where only one name fits."""
        parts = NameParts.of(groups)
        found = ((group, self.longer_name(group, parts)) for group in groups)
        return [(group.key, longer.key) for group, longer in found if longer]

    def longer_name(self, group: NameGroup, parts: NameParts) -> NameGroup | None:
        """The one name that ends in a name, or that opens with it and may be called by its first word."""
        if len(group.tokens) == 1 and any(map(is_located, group.namings)):
            return None  # "in Calder" is the town of the Calder Gazette
        longer = parts.ending_in(group)
        if len({self.gist(other) for other in longer}) == 1 and group.kind != "state":
            return longer[0]
        if longer or len(group.tokens) > 1 or group.kind not in {"organisation", "person"}:
            return None
        longest = longest_of(parts.opening_with(group))
        return longest if longest and self.is_short(group, longest) else None

    @staticmethod
    def by_head(groups: Sequence[NameGroup]) -> list[tuple[str, str]]:
        """ "The Gazette" and the one body here whose name it heads ("Calder Gazette")."""
        headed: dict[str, list[str]] = defaultdict(list)
        for group in groups:
            if group.kind == "organisation" and len(group.tokens) > 1:
                headed[_head(group.tokens)].append(group.key)
        return [
            (group.key, headed[group.key][0])
            for group in groups
            if len(group.tokens) == 1 and group.kind != "state" and len(headed.get(group.key, ())) == 1
            if _has_article(group)
        ]

    def is_short(self, group: NameGroup, longer: NameGroup) -> bool:
        """Whether the first word alone can stand for the longer name."""
        if group.kind == "person":
            return True
        if longer.tokens[-1] in DATED or self.is_settled_before(group, longer):
            return False
        trades = self.lexicon.words("trade")
        heads = self.lexicon.words("organisation") - trades
        is_grouped = len(longer.tokens) > 2 and longer.tokens[-1] == GROUP  # "Calder Care Group"
        tokens = longer.tokens[: len(longer.tokens) - is_grouped]
        longest = LONGEST_FIRM if tokens[-1] in trades else 2
        length = len(tokens) - (tokens[-1] == WORLDWIDE)
        return length <= longest and not set(tokens) & (heads | {"of"})

    def is_settled_before(self, short: NameGroup, longer: NameGroup) -> bool:
        """Whether running text has long called somebody by one word when the longer name comes first.

        Who bears a longer name is introduced by it; what comes late is a product or a branch.
        """
        if longer.tokens[-1] in self.lexicon.words("corporate") | self.lexicon.words("firm_trade"):
            return False
        first = min((naming.words.number, naming.start) for naming in longer.namings)
        before = [naming for naming in short.namings if (naming.words.number, naming.start) < first]
        return sum(naming.words.paragraph.kind == "body" for naming in before) >= SETTLED

    @staticmethod
    def gist(group: NameGroup) -> tuple[str, str]:
        """First and last name: what two fuller forms of one person share."""
        return group.tokens[0], group.tokens[-1]


def may_be_short(short: NameGroup, group: NameGroup) -> bool:
    """Whether a name may stand for one that goes on with a word for what it is; a town is no firm."""
    is_town = group.kind == "organisation" and any(map(is_located, short.namings))
    return short.kind in {group.kind, "organisation", "place", "group"} and not is_town


def is_located(naming: Naming) -> bool:
    """Whether something is in, from or near what a name means, or it is said to be a town or a land."""
    words, before = naming.words, naming.start - 1
    if words.lower(before) == "of":
        return words.lower(before - 1) in SETTLEMENTS
    return words.lower(before) in IN_PLACE and words.lower(before - 1) not in TRUSTED


def _head(tokens: Sequence[str]) -> str:
    """The word that says what a body is: the last, or the last before "of" or "for"."""
    cut = next((at for at, token in enumerate(tokens) if token in OF and at), len(tokens))
    return tokens[cut - 1]


def _has_article(group: NameGroup) -> bool:
    """Whether a name mostly stands with "the", as a common noun does that names one body."""
    with_article = sum(naming.words.lower(naming.start - 1) == "the" for naming in group.namings)
    return 2 * with_article > len(group.namings)


def _end_before_alias(naming: Naming) -> int:
    """Where the words end before "known as" that stands before a name, or -1."""
    words, token, is_alias = naming.words, naming.start, False
    while naming.start - token < LONGEST_BETWEEN and words.lower(token - 1) in BETWEEN_NAMES:
        token -= 1
        is_alias = is_alias or words.lowers[token] in KNOWN_AS
    return token if is_alias else -1


def _before_bracket(group: NameGroup, ends: Mapping[tuple[int, int], str]) -> list[str]:
    """The name directly before "(X)", if its letters hold those of X in order, or X is a handle."""
    for naming in group.namings:
        words = naming.words
        if words.lower(naming.start - 1) == "(" and words.lower(naming.end) == ")":
            long = ends.get((words.number, naming.start - 1))
            if long and (naming.name.startswith("@") or _letters_in(group.key, long)):
                return [long]
    return []


def _beside(naming: Naming) -> Iterator[int]:
    """Where a name ends right before a name or a sign before it; less than 0, where one begins behind it."""
    words, start, end = naming.words, naming.start, naming.end
    yield start
    if words.lower(start - 1) in SIGNS:
        yield start - 1 - is_doubled(words, start - 2)
    if words.lower(end) in SIGNS:
        yield -end - 1 - is_doubled(words, end)


def _before_or(group: NameGroup, ends: Mapping[tuple[int, int], str]) -> list[str]:
    """The name before ", or X,", most of whose letters are initials of it, as in another tongue's order."""
    for naming in group.namings:
        words, before = naming.words, naming.start - 2
        is_set_off = words.lower(before) in SET_OFF and words.lower(naming.end) in SET_OFF
        long = ends.get((words.number, before)) if words.lower(before + 1) == "or" and is_set_off else None
        if long and _mostly_initials(group.key.replace(".", ""), long):
            return [long]
    return []


def _mostly_initials(letters: str, long: str) -> bool:
    """Whether more than half of some letters are initials of a name of several words, each counted once."""
    firsts = Counter(token[0] for token in re.split(r"[ -]", long) if token)
    shared = (Counter(letters) & firsts).total()
    return firsts.total() > 1 and 2 * shared > len(letters)


def _letters_in(short: str, long: str) -> bool:
    letters = iter(long.replace(" ", ""))
    return len(short) > 1 and long[:1] == short[:1] and all(letter in letters for letter in short)
