"""What a name stands for: votes of its own words, of the grammar around it, and of the lists."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from headwater.mark.actors.actor_lexicon import ActorLexicon
from headwater.mark.actors.body_sorts import NAMED
from headwater.mark.actors.label_names import is_surely_person, is_surname
from headwater.mark.actors.naming import DIRECTIONS, NEAR, Naming
from headwater.mark.actors.page_names import NO_IMPRINT, Imprint
from headwater.mark.actors.pronouns import is_empty
from headwater.mark.actors.words import SUBJECTS, Words
from headwater.mark.places.gazetteer import Gazetteer, fold
from headwater.record.mark import ActorKind
from headwater.record.outlets import OutletRegister

# The weights order the evidence: what the name itself says, then titles and lists, then the grammar
# of one mention, then the tagger, which on invented and foreign names is right in about two of three.
KIND_OF_LABEL: dict[str, tuple[ActorKind, float]] = {
    "PERSON": ("person", 1.5),
    "ORG": ("organisation", 1.2),
    "NORP": ("organisation", 0.5),
    "GPE": ("place", 1.5),
    "LOC": ("place", 1.5),
    "FAC": ("place", 1.0),
}
LONE_PERSON = 0.5  # the tagger takes many an unknown single word for a person
TAGGER_WEIGHT = 3  # mentions that count in full
OFFICES = frozenset(
    {"minister", "president", "premier", "ambassador", "king", "queen", "parliament", "government"}
)
SAYING = frozenset(
    "said says told tells warned warns added adds noted notes explained explains recalled testified argued "
    "argues insisted replied asked wrote writes declined refused".split()
)
KNOWN_PLACE = 50_000  # people; the name of so large a place may speak for who governs there
GOVERNED_CITY = 200_000  # people; "the X administration" of a smaller place is more often a person's
DATELINE = 12  # tokens before the dash of a dateline
MEDIA = frozenset("media news agency television channel newspaper website magazine radio broadcaster".split())
WITHIN = frozenset(
    {"in", "at", "near", "into", "outside", "inside", "across", "throughout", "around", "toward"}
)
# "Western Norland", "neighbouring Norland": so is spoken of lands, seldom of bodies.
PARTS_OF_LAND = frozenset(
    "northern southern eastern western northeastern northwestern southeastern southwestern central mainland "
    "rural landlocked".split()
).union(NEAR)
# Before the name of a land: "the river Velm", "the village Velm".
KINDS_OF_LAND = frozenset("river lake village settlement hamlet valley island mountain town".split())
# Behind the name of a place, in small letters: what lies in it.
PARTS_OF_TOWNS = frozenset(
    "harbour harbor quay waterfront riverbank shore coast beach suburb outskirts hillside".split()
)
MONTHS = frozenset(
    "january february march april may june july august september october november december".split()
)
ANYBODY = frozenset("anybody anyone nobody somebody someone everybody everyone people workers".split())
RUN_BY = frozenset({"owned", "operated", "run", "supplied", "employed"})
SPEAKING_LABEL = 5  # whoever speaks is a person, whose label may be an outlet's
AUTHOR = 5  # who is named in a byline is a person, whatever the tagger takes her for
NOT_ONE = 3  # votes against a person
ARTICLES = frozenset({"the", "a", "an"})
NO_ARTICLE = 4  # votes against a person whose name of several words stands with "the"
ITS, HIS = frozenset({"it", "its", "itself"}), frozenset("he she his her him himself herself who".split())
CAPITALS = frozenset({"capital", "city", "town", "village", "port"})
# Who and what is of a place or a state, and no body's ("the governor of X", "the region of X").
GOVERNED = frozenset(
    "governor governors governorship mayor mayors prefect region province district county island peninsula "
    "inhabitants residents villagers townspeople islanders".split()
)
TERMS = frozenset("administration presidency premiership campaign era".split())  # of whoever leads
OF_THE_PRESS = frozenset({"daily"})  # it opens the name of a paper
LANDFORMS = frozenset({"lake", "mount", "cape", "fort", "port"})  # they open the name of a place
NUMBERED = re.compile(r"[A-Z][A-Za-z]+\d+")  # what a broadcaster or a site is called ("Lendal24")
BEHIND_A_HEAD = frozenset({"of", "for", "in", "st", "st.", "saint"})
LINKED = frozenset("e de do da del du di".split())  # "Gazeta e Tarnit"
INITIALS = re.compile(r"(?:[A-Z]\.){1,3}")  # before a surname ("P.J. Voll")
FATHERS = frozenset({"abu", "umm", "ibn", "bin"})  # they open an Arabic person's name


@dataclass(frozen=True, slots=True, kw_only=True)
class KindVotes:
    """Weighs the evidence about one naming."""

    lexicon: ActorLexicon
    gazetteer: Gazetteer
    outlets: OutletRegister
    imprint: Imprint = NO_IMPRINT

    def of(self, naming: Naming) -> Counter[ActorKind]:
        """The votes of one mention."""
        votes: Counter[ActorKind] = Counter()
        self.by_grammar(naming, votes)
        if naming.start == 0 and (is_surely_person(naming.words) or self.speaks_alone(naming)):
            votes["person"] += SPEAKING_LABEL
        return votes

    def speaks_alone(self, naming: Naming) -> bool:
        """Whether a name alone is a label in capitals, no outlet's, which speaks by its name too."""
        name = naming.words.lowers[0]
        is_outlets = name in self.outlets.by_name or name in self.imprint.outlet.casefold().split()
        return is_surname(naming.words) and not is_outlets

    def of_labels(self, namings: Sequence[Naming]) -> Counter[ActorKind]:
        """The tagger's votes on all mentions: more for the more often tagged, but never more than a title."""
        votes: Counter[ActorKind] = Counter()
        for naming in namings:
            label = self.label(naming)
            if label in KIND_OF_LABEL:
                kind, weight = KIND_OF_LABEL[label]
                if label == "PERSON" and naming.end - naming.start == 1:
                    weight *= LONE_PERSON
                votes[kind] += weight * TAGGER_WEIGHT / max(TAGGER_WEIGHT, len(namings))  # type: ignore[assignment]
        return votes

    def of_name(self, name: str) -> Counter[ActorKind]:
        """The votes of the name itself, counted once however often it stands."""
        votes: Counter[ActorKind] = Counter()
        if self.gazetteer.state(name):
            votes["state"] += 20
        if name.casefold() in self.outlets.by_name or self.imprint.is_outlet(name):
            votes["organisation"] += 8
        elif " " in name and name.casefold() == self.imprint.author.casefold():
            votes["person"] += AUTHOR
        if name.casefold() in DIRECTIONS:
            votes["group"] += 20
            return votes
        if name.startswith("@"):
            votes["person"] += 8
        votes.update(self.of_words(name.split()))
        if name.isupper() and 2 < len(name) < 8 and name.isalpha():
            votes["organisation"] += 2
        self.by_gazetteer(name, votes)
        return votes

    def of_words(self, tokens: Sequence[str]) -> dict[ActorKind, int]:
        """The vote of the words of which a name is made: the first sign among them counts."""
        first, last = tokens[0], tokens[-1].lower()
        if self.is_headed_by_body(tokens) or self.is_firm(tokens):
            return {"organisation": 6}
        if len(tokens) == 1:
            return {"organisation": 3} if NUMBERED.fullmatch(first) else {}
        if first.isupper() and first.lower() in self.lexicon.words("ship_prefix"):
            return {"organisation": 20}
        if last == "general":
            return {"organisation": 6}  # a hospital: who is a general has the title before the name
        if last in self.lexicon.words("thing"):
            return {"organisation": 6}  # else it were no name: see `acting_bodies`
        if last in self.lexicon.words("people"):
            return {"group": 4}
        if last in self.lexicon.words("place") or first.lower() in LANDFORMS:
            return {"place": 5}
        return self.of_first_word(tokens)

    def of_first_word(self, tokens: Sequence[str]) -> dict[ActorKind, int]:
        """The vote of a given name, an initial, a paper's first word or a trade behind another word."""
        first, last = tokens[0], tokens[-1].lower()
        if first.lower() in FATHERS:
            return {"person": 4}
        if last in self.lexicon.words("trade") and first not in self.lexicon.given and tokens[-1].istitle():
            return {"organisation": 3}
        initialled = INITIALS.fullmatch(first) and len(last) > 2 and not self.gazetteer.state(first)
        if first.lower() in OF_THE_PRESS and tokens[-1].istitle():
            return {"organisation": 4}
        return {"person": 5} if first in self.lexicon.given or initialled else {}

    def is_headed_by_body(self, tokens: Sequence[str]) -> bool:
        """Whether a name ends in a word for a body, or has one before its "of", its town or its saint."""
        heads = self.lexicon.words("organisation")
        before_of = (head for head, word in pairwise(tokens) if word.lower() in BEHIND_A_HEAD)
        if len(tokens) > 2 and tokens[1] in LINKED and NAMED.get(tokens[0].lower()) == "press":
            return True
        return any(head.lower() in heads for head in (tokens[-1], *before_of))

    def is_firm(self, tokens: Sequence[str]) -> bool:
        """Whether a country stands by a word for what firms do ("Norway Telecom", "Telecom Norway")."""
        trades = self.lexicon.words("trade")
        before, after = " ".join(tokens[:-1]), " ".join(tokens[1:])
        return (tokens[-1].lower() in trades and self.is_land(before)) or (
            tokens[0].lower() in trades and self.is_land(after)
        )

    def is_land(self, name: str) -> bool:
        """Whether a name is a state's or a people's."""
        return bool(self.gazetteer.state(name) or self.gazetteer.people(name))

    def by_gazetteer(self, name: str, votes: Counter[ActorKind]) -> None:
        """A well-known place speaks for itself, a village or another name of a town only a little."""
        toponyms = self.gazetteer.toponyms(name) if not self.gazetteer.state(name) else []
        if toponyms:
            weight = toponyms[0].weight
            is_own = fold(toponyms[0].name) == fold(name)
            votes["place"] += 5 if weight >= 1_000_000 else 2 if weight >= 50_000 and is_own else 1

    @staticmethod
    def label(naming: Naming) -> str:
        """The tagger's kind of the name's head."""
        return naming.words.labels[naming.words.head_of(naming.start, naming.end)]

    def by_grammar(self, naming: Naming, votes: Counter[ActorKind]) -> None:
        """The words around one mention."""
        words, start, end = naming.words, naming.start, naming.end
        before, after = words.lower(start - 1), words.lower(end)
        if before == "the":
            before = words.lower(start - 2)
            votes["person"] -= 2 if self.is_compound(words, end) or end - start == 1 else NO_ARTICLE
        if naming.title or naming.is_member or (is_aged(words, start) and not self.is_compound(words, end)):
            votes["person"] += 6
        if after in TERMS and not self.is_known_place(naming.name, GOVERNED_CITY):
            votes["person"] += 6
        self.by_land(naming, votes, before)
        if before == "(" and after == ")" and start < DATELINE:
            votes["organisation"] += 3
        if start in words.sentence_starts and after in {",", "("} and words.number < 8:
            votes["place"] += 4 * (is_dateline(words) or is_day(words, end + 1))
        is_from = is_home(words, start, end, self.lexicon.words("title"))
        if after == "who" or (words.lower(end + 1) == "who" and not is_from):
            votes["person"] += 3
        if after == "," and words.lower(end + 1).isdigit() and not is_day(words, end + 1):
            votes["person"] += 3
        if after in {"'s", "’s"} and self.possesses(words, end, self.lexicon.words("state_part")):
            votes["state"] += 2
        self.by_noun_behind(naming, votes)
        self.by_staff(naming, votes)
        self.by_pronoun(naming, votes)
        self.by_apposition(naming, votes)

    def by_land(self, naming: Naming, votes: Counter[ActorKind], before: str) -> None:
        """What is governed, has a capital, sides or borders, or lies around something."""
        words, start, end = naming.words, naming.start, naming.end
        governing = words.lower(start - 2)
        if before in {"of", "for"} and governing in OFFICES and words.lower(start - 3) != "vice":
            votes["state"] += 4
        if before == "of" and governing == "capital":
            votes["state"] += 4
        elif before == "of" and governing in CAPITALS and words.lower(start - 3) in ARTICLES:
            votes["place"] += 6
        if before in PARTS_OF_LAND | KINDS_OF_LAND:
            votes["place"] += 4
        is_from = is_home(words, start, end, self.lexicon.words("title"))
        if (before in WITHIN and not self.is_compound(words, end)) or is_from:
            votes["place"] += 2

    def by_noun_behind(self, naming: Naming, votes: Counter[ActorKind]) -> None:
        """A place has a governor; members, an office and media are a body's ("the Norrlink board member")."""
        words, end = naming.words, naming.end
        is_of_a_body = any(
            words.lower(end) in known
            for known in (self.lexicon.words("member"), MEDIA, self.lexicon.words("title"))
        )
        if is_governed(words, naming.start, end) or self.has_parts(words, end):
            votes["place"] += 3
        elif self.is_compound(words, end) and is_of_a_body:
            votes["organisation"] += 2

    def has_parts(self, words: Words, end: int) -> bool:
        """Whether what lies in a town or on a shore stands behind a name ("Velm harbour")."""
        return (
            words.lower(end) in PARTS_OF_TOWNS and words.texts[end].islower() and self.is_compound(words, end)
        )

    def by_staff(self, naming: Naming, votes: Counter[ActorKind]) -> None:
        """Somebody works for a body, or leads it; of a state or a large town it tells nothing."""
        if self.has_staff(naming.words, naming.start, naming.end) and not self.is_known_place(naming.name):
            votes["organisation"] += 3

    def by_pronoun(self, naming: Naming, votes: Counter[ActorKind]) -> None:
        """A lone word that goes on as "its" means no person, and one that goes on as "his" does."""
        words, end = naming.words, naming.end
        if end - naming.start > 1 or words.deps[naming.start] not in SUBJECTS:
            return
        sentence = words.sentences[naming.start]
        if words.lower(naming.start - 2) == "its" and words.pos[naming.start - 3] == "ADP":
            votes["person"] -= NOT_ONE  # "Under its licence Norrlink must …"
        for token in range(end, len(words)):
            lower = words.lowers[token]
            if words.sentences[token] != sentence or (is_noun_subject(words, token)):
                return
            if lower in HIS:
                votes["person"] += 2
                return
            if lower in ITS and means_subject(words, token):
                votes["person"] -= NOT_ONE
                return

    def has_staff(self, words: Words, start: int, end: int) -> bool:
        """Whether words for people of a firm or another body stand beside a name."""
        staff = self.lexicon.words("staff")
        if words.lower(end) in {"'s", "’s"} and self.possesses(words, end, staff):
            return True
        whose = end + (words.lower(end) == ",")
        if words.lower(whose) == "whose" and words.lower(whose + 1) in staff:
            return True
        before, governor = words.lower(start - 1), words.lower(start - 2)
        return (
            (before in {"of", "for", "at"} and governor in staff - GOVERNED)
            or (before == "at" and governor in ANYBODY and not self.is_compound(words, end))
            or (before == "by" and governor in RUN_BY)
        )

    @staticmethod
    def is_compound(words: Words, end: int) -> bool:
        """Whether a noun follows that the name belongs to."""
        return end < len(words) and words.deps[end - 1] == "compound" and words.heads[end - 1] >= end

    @staticmethod
    def possesses(words: Words, end: int, nouns: frozenset[str]) -> bool:
        """Whether one of these nouns follows the possessive."""
        return any(words.lower(token) in nouns for token in range(end + 1, end + 4))

    def by_apposition(self, naming: Naming, votes: Counter[ActorKind]) -> None:
        """ "Hedda Voll, a nurse" and "the shipping company Norrlink"."""
        if naming.words.paragraph.kind == "keywords":
            return  # "Tags: Calder, shipping, coastguard"
        for noun in nouns_beside(naming):
            self.by_noun(noun, votes)
        if called_a_body(naming, self.lexicon.words("collective")):
            votes["organisation"] += 3
        self.by_saying(naming, votes)

    def by_noun(self, noun: str, votes: Counter[ActorKind]) -> None:
        """What a noun says of whose name stands beside it."""
        if noun in self.lexicon.words("title"):
            votes["person"] += 1 if noun in self.lexicon.words("body_too") else 3
            return
        if noun in self.lexicon.words("loose_title") - self.lexicon.words("body_too"):
            votes["person"] += 2
            return
        if noun in self.lexicon.words("collective") | self.lexicon.words("vessel"):
            votes["organisation"] += 3
        elif noun in self.lexicon.words("place_word"):
            votes["place"] += 3

    def by_saying(self, naming: Naming, votes: Counter[ActorKind]) -> None:
        """Who says something is no place, and under a lone name mostly a person."""
        words, head = naming.words, naming.words.head_of(naming.start, naming.end)
        if words.deps[head] not in SUBJECTS or words.lowers[words.heads[head]] not in SAYING:
            return
        is_lone = naming.end - naming.start == 1 and words.texts[naming.start].istitle()
        if is_lone and before_name(naming) not in ARTICLES and not self.is_known_place(naming.name):
            votes["place"] -= 3
            votes["person"] += 1
        else:
            votes["place"] -= 1

    def is_known_place(self, name: str, least: int = KNOWN_PLACE) -> bool:
        """Whether a state or a large place has this name."""
        toponyms = self.gazetteer.toponyms(name)
        return bool(self.gazetteer.state(name) or (toponyms and toponyms[0].weight >= least))


def nouns_beside(naming: Naming) -> Iterator[str]:
    """The nouns that say what somebody is: in apposition to the name, or right before it."""
    words, head = naming.words, naming.words.head_of(naming.start, naming.end)
    if words.lower(naming.end) != ":":  # "Norland: captain of ferry held" tells where it was
        yield from (words.lowers[child] for child in words.children[head] if words.deps[child] == "appos")
    if words.deps[head] == "appos":
        nearest = naming.start - 2  # "the port office in the capital, Calder"
        is_there = words.lower(nearest + 1) == "," and words.lower(nearest) in CAPITALS
        yield words.lowers[nearest if is_there else words.heads[head]]
    before = naming.start - 1
    is_tied = words.deps[before] in {"compound", "nmod"} or is_twin(words, before, head)
    if before >= 0 and words.pos[before] == "NOUN" and is_tied:
        yield words.lowers[before]


def is_twin(words: Words, noun: int, name: int) -> bool:
    """Whether the parser takes a noun and the name behind it for two subjects of one verb."""
    return words.deps[noun] == words.deps[name] == "nsubj" and words.heads[noun] == words.heads[name]


def called_a_body(naming: Naming, bodies: frozenset[str]) -> bool:
    """Whether "the" and a word for a body stand right before a name, whatever the parser makes of them."""
    words, start = naming.words, naming.start
    return words.lower(start - 1) in bodies and words.lower(start - 2) == "the"


def is_home(words: Words, start: int, end: int, people: frozenset[str] = frozenset()) -> bool:
    """Whether a name says where somebody is from: "Ann Roe, from Lisk, who", "a nurse from Lisk, who"."""
    if start < 2 or words.lower(start - 1) not in {"from", "in"} or words.lower(end) != ",":
        return False
    whom = words.lower(start - 2)
    return whom in people or whom == "," or words.pos[start - 2] in {"PROPN", "NUM"}


def is_day(words: Words, token: int) -> bool:
    """Whether a day of a month stands here ("VELM, 14 June")."""
    first, second = words.lower(token), words.lower(token + 1)
    return (first.isdigit() and second in MONTHS) or (first in MONTHS and second.isdigit())


def is_governed(words: Words, start: int, end: int) -> bool:
    """Whether a name is said to be governed or lived in ("the governor of X", "X governor Ann Roe")."""
    if words.lower(start - 1) == "of" and words.lower(start - 2) in GOVERNED:
        return True
    head = words.head_of(start, end)
    is_object = words.deps[head] == "dobj" and words.paragraph.parse[words.heads[head]].lemma_ == "govern"
    is_before = words.deps[end - 1] == "compound" and words.lower(end) in {"governor", "mayor"}
    return is_object or is_before


def means_subject(words: Words, token: int) -> bool:
    """Whether "its" or a subject "it" goes on with who was subject: what is done to it, is another's."""
    return words.lowers[token] != "it" or (words.deps[token] in SUBJECTS and not is_empty(words, token))


def is_noun_subject(words: Words, token: int) -> bool:
    """Whether somebody or something else is the subject of a clause."""
    return words.deps[token] in SUBJECTS and words.pos[token] in {"NOUN", "PROPN"}


def before_name(naming: Naming) -> str:
    """The word before a name, in lower case."""
    return naming.words.lower(naming.start - 1)


def is_aged(words: Words, start: int) -> bool:
    """Whether an age stands before a name ("25-year-old Voll")."""
    return words.lower(start - 1) == "old" and words.lower(start - 3) == "year"


def is_dateline(words: Words) -> bool:
    """Whether a paragraph opens with a place, a date or an agency, and a dash."""
    return any(text in {"-", "–", "—", "--"} for text in words.texts[1:DATELINE])


def settled(votes: Counter[ActorKind]) -> ActorKind:
    """The kind with most weight; of equals the one that claims least."""
    order: tuple[ActorKind, ...] = ("organisation", "person", "place", "state", "group")
    best = max(order, key=lambda kind: (votes[kind], -order.index(kind)))
    return "state" if best == "place" and votes["state"] >= 4 else best
