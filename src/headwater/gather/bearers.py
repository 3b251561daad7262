"""Chains as bearers of names: what the comparison of actors across articles reads."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass

from msgspec.structs import replace

from headwater.data.word_lists import word_list
from headwater.gather.beside import named_beside
from headwater.gather.compare.letters import name_words
from headwater.gather.compare.nations import nation_stem
from headwater.gather.compare.organisations import is_firm_kind, police_of
from headwater.gather.compare.persons import PARTICLES
from headwater.gather.peoples import adjectives, lands_with_people
from headwater.gather.written import honours_before, written_names
from headwater.record.mark import ActorKind, Chain
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import ChainKey, Story

SHORTEST = 3  # letters of a surname that may stand alone; "Jr" is none
CAPITALS = re.compile(r"[A-Z]{2,4}")
SHIPS = frozenset("USS HMS HMCS HMAS RMS MV MS SS USNS INS".split())
OFFICES = frozenset(  # that newspapers put before a name in capitals
    "ADA AG CEO CFO CIO COO CTO DA DPP EVP FM GK LB MEP MLA MNA MP MSP PC PM QB RB SVP VP WR".split()
)
UNKNOWN = word_list("bearers.unknown")
GOVERNING = frozenset("government minister president parliament republic kingdom embassy consulate".split())
# Several words with capitals, of which the last is no place and no person, but what the body is.
TITLED = re.compile(r"(?:[A-Z][\w’'.-]*\s+(?:(?:of|for|and|the)\s+)*)+[A-Z][a-z]{3,}")
POSSESSED = re.compile(r"(?!St\b).*[’']s \w+")  # "Ann Roe's Trust": hers, and not called so
OWNERS = frozenset("its his her their".split())
# Mentions that one weighs by which a lone word is shown to be a state's: what nothing shows is a body's.
SHOWN = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Bearer:
    """One chain of one document and the story it is told in; `name` has no article before it.

    `kind` is what most articles take the bearers of exactly this name for; `is_described` marks one who
    has no name and whose description takes for granted that the reader knows who is meant; `written` are
    its names with the title, article or legal form beside them; `possessor` are the words among which the
    body stands whose she is ("its chairwoman"); `beside` is whose name stands after a description; `judged`
    are the words of a description that judge; `honours` stand before its names, without letter case.
    """

    key: ChainKey
    chain: Chain
    name: str
    words: tuple[str, ...]
    story: str
    kind: ActorKind
    is_described: bool = False
    written: tuple[str, ...] = ()
    possessor: frozenset[str] = frozenset()
    beside: ChainKey | None = None
    judged: frozenset[str] = frozenset()
    honours: frozenset[str] = frozenset()

    @property
    def told(self) -> str:
        """Its name, less the words that judge it, which do not tell who is meant."""
        words = [word for word in self.name.split() if word.casefold() not in self.judged]
        return " ".join(words) if self.judged else self.name

    @property
    def is_named(self) -> bool:
        """Whether a proper name is known."""
        return bool(self.chain.names and self.words)

    @property
    def is_short(self) -> bool:
        """Whether one word is all there is of a person's name."""
        return self.kind == "person" and len(self.words) == 1

    @property
    def is_full_person(self) -> bool:
        """Whether it is a person's name of several words."""
        return self.kind == "person" and self.is_named and len(self.words) > 1


def find_bearers(
    pile: Sequence[MarkedDocument], stories: Sequence[Story], judging: Set[str] = frozenset()
) -> list[Bearer]:
    """All chains of the pile, in the order of their names."""
    story_of = {document: story.id for story in stories for document in story.documents}
    peoples = adjectives(pile)
    kinds = kinds_by_name(pile, frozenset(peoples.values()) | lands_with_people(pile))
    surnames = lone_surnames_by_story(pile, story_of)
    persons = full_persons(pile)

    def kind_of(story: str, chain: Chain) -> ActorKind:
        if chain.kind == "group" and police_of(without_article(chain.name)):
            return "organisation"
        if chain.kind == "state" and not chain.names:
            return "state"
        words = name_words(without_office(chain, persons))
        return "person" if (story, words) in surnames else kinds.get(words, chain.kind)

    found = [
        Bearer(
            key=ChainKey(document=entry.document.id, chain=chain.id),
            chain=chain,
            name=without_office(chain, persons),
            words=bare_surname(kind, name_words(without_office(chain, persons))),
            story=story_of[entry.document.id],
            kind=kind,
            is_described=is_described(entry, chain),
            written=written_names(entry.document, chain),
            possessor=possessor(entry, chain),
            honours=honours_before(entry.document, chain),
            judged=frozenset(() if chain.names else judging & set(chain.name.casefold().split())),
            beside=ChainKey(entry.document.id, names[chain.id]) if chain.id in names else None,
        )
        for entry in pile
        for names in (named_beside(entry),)
        for chain in map(titled, nations_named(entry, peoples))
        for kind in (kind_of(story_of[entry.document.id], chain),)
    ]
    return sorted(found, key=lambda bearer: (bearer.words, bearer.name, bearer.key))


def nations_named(entry: MarkedDocument, peoples: Collection[ChainKey]) -> list[Chain]:
    """The chains of a document, those of adjectives as nameless ones of states."""
    return [
        replace(chain, names=(), kind="state")
        if ChainKey(document=entry.document.id, chain=chain.id) in peoples
        else chain
        for chain in entry.marks.chains
    ]


def titled(chain: Chain) -> Chain:
    """The chain, with its description for a name where that is a body's own: "the Anglers' Association"."""
    is_titled = TITLED.fullmatch(chain.name) is not None and POSSESSED.fullmatch(chain.name) is None
    is_name = chain.kind == "organisation" and not chain.names and is_titled
    return replace(chain, names=(chain.name,)) if is_name else chain


def is_described(entry: MarkedDocument, chain: Chain) -> bool:
    """Whether a chain without a name is described as known ("the judge"), and nowhere as new ("a judge")."""
    if chain.names:
        return False
    last = chain.name.casefold().split()[-1:]
    phrases = [entry.document.words(span).casefold().split() for span in chain.mentions]
    told = [phrase[0] for phrase in phrases if phrase[-1:] == last]
    return bool(told) and UNKNOWN.isdisjoint(told)


def possessor(entry: MarkedDocument, chain: Chain) -> frozenset[str]:
    """The words before "its chairwoman" in its sentence, as stems; none for somebody who has a name."""
    if chain.names or chain.kind != "person":
        return frozenset()
    if entry.document.words(chain.mentions[0]).partition(" ")[0].casefold() not in OWNERS:
        return frozenset()
    start = chain.mentions[0].start
    first = next(
        (each.span.start for each in reversed(entry.marks.sentences) if each.span.start <= start), start
    )
    return frozenset(map(nation_stem, name_words(entry.document.text[first:start])))


def kinds_by_name(
    pile: Sequence[MarkedDocument], lands: Collection[tuple[str, ...]] = ()
) -> Mapping[tuple[str, ...], ActorKind]:
    """What a name's bearers are taken for most often, by mentions; of `lands` the peoples are spoken of."""
    votes: dict[tuple[str, ...], dict[ActorKind, int]] = {}
    for entry in pile:
        for chain in entry.marks.chains:
            if chain.names:
                words = name_words(without_article(chain.name))
                weight = SHOWN if chain.kind == "state" and len(words) == 1 else 1
                kinds = votes.setdefault(words, {})
                kinds[chain.kind] = kinds.get(chain.kind, 0) + weight * len(chain.mentions)
    persons, firms = known_persons(pile), firms_by_first_word(pile)
    realms = governed_realms(votes) | frozenset(lands)
    return {
        name: "state"
        if (name in realms and likeliest(kinds) in {"place", "state"})
        or (name in lands and likeliest(kinds) == "organisation")
        else "organisation"
        if is_body(name, kinds, persons) or (name in firms and name not in persons)
        else likeliest(kinds)
        for name, kinds in votes.items()
    }


def governed_realms(names: Collection[tuple[str, ...]]) -> frozenset[tuple[str, ...]]:
    """The words behind "Government of" or "Minister of" in a body's name: a state's, and no town's."""
    return frozenset(
        name[at + 2 :]
        for name in names
        for at in range(len(name) - 2)
        if name[at] in GOVERNING and name[at + 1] == "of"
    )


def firms_by_first_word(pile: Sequence[MarkedDocument]) -> frozenset[tuple[str, ...]]:
    """The lone words with which a firm's name begins, and that are no place's, known or beside the firm."""
    firms, places = set(), set(places_beside_firms(pile))
    for chain in (each for entry in pile for each in entry.marks.chains):
        words = name_words(without_article(chain.name)) if chain.names else ()
        if chain.kind == "organisation" and is_firm_kind(words[1:]):
            firms.add(words[:1])
        elif chain.country:
            places.add(words)
    return frozenset(firms - places)


def places_beside_firms(pile: Sequence[MarkedDocument]) -> Iterator[tuple[str, ...]]:
    """The lone words that in one article are a place and begin the name of a body that is another."""
    for entry in pile:
        named = [
            (name_words(without_article(chain.name)), chain.kind)
            for chain in entry.marks.chains
            if chain.names
        ]
        begun = {words[:1] for words, kind in named if kind == "organisation" and len(words) > 1}
        yield from (words for words, kind in named if kind == "place" and words in begun)


def likeliest(kinds: Mapping[ActorKind, int]) -> ActorKind:
    """The kind with the most mentions, of equals the first in the alphabet."""
    return min(kinds, key=lambda kind: (-kinds[kind], kind))


def is_body(
    name: tuple[str, ...], kinds: Mapping[ActorKind, int], persons: Collection[tuple[str, ...]]
) -> bool:
    """Whether a lone word that is a body's name in one article is no person's in the others.

    Of a person somebody tells the full name or what she is.
    """
    return len(name) == 1 and likeliest(kinds) == "person" and "organisation" in kinds and name not in persons


def known_persons(pile: Sequence[MarkedDocument]) -> frozenset[tuple[str, ...]]:
    """The lone words that are part of a person's full name, or a person's of whom an office is told."""
    found: set[tuple[str, ...]] = set()
    for entry in pile:
        for chain in entry.marks.chains:
            words = name_words(without_article(chain.name))
            if chain.kind == "person" and chain.names and (chain.roles or len(words) > 1):
                found.update((word,) for word in words)
    return frozenset(found)


def full_persons(pile: Sequence[MarkedDocument]) -> frozenset[tuple[str, ...]]:
    """The names of several words that persons of the pile have."""
    found = (
        name_words(without_article(chain.name))
        for entry in pile
        for chain in entry.marks.chains
        if chain.kind == "person" and chain.names
    )
    return frozenset(words for words in found if len(words) > 1)


def bare_surname(kind: ActorKind, words: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a name, of a person's surname that stands alone without its particles ("van der Moll")."""
    is_surname = kind == "person" and PARTICLES.issuperset(words[:-1])
    return words[-1:] if is_surname else words


def without_office(chain: Chain, persons: frozenset[tuple[str, ...]]) -> str:
    """A name without its article and without the capitals that tell what its bearer is ("CEO", "QB").

    Of others than the common offices the person must be known without them, as of a ship she is not.
    """
    name = without_article(chain.name)
    words = name.split() if chain.names else []
    for at in range(len(words) - 2, -1, -1):
        rest = " ".join(words[at + 1 :])
        if is_office(words[at], rest) and (name_words(rest) in persons or _is_common(words[at], chain)):
            return rest
    return name


def is_office(word: str, rest: str) -> bool:
    """Whether capitals before a name that is not itself in capitals may be an office."""
    return bool(CAPITALS.fullmatch(word)) and word not in SHIPS and not rest.isupper()


def _is_common(word: str, chain: Chain) -> bool:
    return chain.kind == "person" and word in OFFICES


def lone_surnames_by_story(
    pile: Sequence[MarkedDocument], story_of: Mapping[str, str]
) -> frozenset[tuple[str, tuple[str, ...]]]:
    """The single words that in a story are a person's surname more often than anything else.

    Taggers take a surname alone for a town; beside articles that give the full name it is none, and of a
    town that a list knows only where the full name bears an office. Who bears one stands as often for no
    town that a list knows not.
    """
    as_surname: Counter[tuple[str, tuple[str, ...]]] = Counter()
    as_other: Counter[tuple[str, tuple[str, ...]]] = Counter()
    listed, titled = set(), set()
    told = ((story_of[entry.document.id], chain) for entry in pile for chain in entry.marks.chains)
    for story, chain in told:
        words = name_words(without_article(chain.name)) if chain.names else ()
        key = story, words[-1:]
        if chain.kind == "person" and len(words) > 1 and len(words[-1]) >= SHORTEST:
            as_surname[key] += len(chain.mentions)
            titled.update([key] if chain.roles else [])
        elif len(words) == 1 and chain.kind in {"place", "organisation"}:
            as_other[key] += len(chain.mentions)
            listed.update([key] if chain.country else [])
    return frozenset(
        key
        for key, count in as_other.items()
        if (count < as_surname[key] and (key in titled or key not in listed))
        or (count == as_surname[key] and key in titled - listed)
    )


def without_article(name: str) -> str:
    """A name on one line, without the article before it."""
    words = name.split()
    return " ".join(words[1:] if len(words) > 1 and words[0].casefold() == "the" else words)
