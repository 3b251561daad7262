"""Which words of a paragraph are somebody, somewhere or some time, and to which event they belong."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from headwater.data.word_lists import word_list
from headwater.mark.cast import Cast
from headwater.mark.events.arguments import antecedent
from headwater.mark.events.partitives import whole_of
from headwater.mark.events.predicate_needs import is_person
from headwater.mark.parsed import Paragraph
from headwater.mark.tokens import Token
from headwater.mark.word_sets import words
from headwater.record.layered import Layered
from headwater.record.mark import Place, Quote, Time
from headwater.record.span import Span

# Words for those who stand for a body: "Norrlink leaders", "a delegation from Mali" are that body acting.
STANDING_FOR = word_list("event_slots.standing_for")
# Nobody undergoes these; a place beside them is where, or whither.
PLACELESS = words(
    "movement departure escape accident death injury disaster life sport culture health trial communication"
)
FRACTIONS = words("part portion section")
FIRMS = words("plc inc ltd llc corp co ag sa gmbh nv ab oy asa spa bv kk limited")
BODIES = words("body corpse remains")
# What somebody's vehicle does, its driver does.
VEHICLES = words(
    "car truck van lorry suv motorcycle motorbike taxi cab pickup sedan vehicle minivan jeep scooter bicycle "
    "bike tractor minibus wagon automobile"
)
NO_LONGER = words("former ex ex- retired late onetime ousted")
LINKING = frozenset({"of", "from", "for"})
BEING = frozenset({"be", "become", "remain"})
BESIDE = frozenset({"compound", "amod", "nmod", "poss"})
CLIMBED = frozenset(
    {
        "pobj",
        "prep",
        "npadvmod",
        "compound",
        "nmod",
        "appos",
        "conj",
        "advmod",
        "amod",
        "poss",
        "pcomp",
        "tmod",
    }
)
MAX_CLIMB = 12  # words from a place or time up to its event


@dataclass(frozen=True, slots=True, kw_only=True)
class Bearings:
    """Marks of one paragraph by the index of the tokens they cover."""

    chains: Mapping[int, str]
    places: Mapping[int, str]
    times: Mapping[int, str]
    quotes: Layered[Quote]
    sites: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    states: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    cues: Mapping[int, str] = field(default_factory=dict)

    def undergoing(self, chains: tuple[str, ...], event_type: str) -> tuple[str, ...]:
        """Those of several that are more than a place; places alone undergo only what is done to somebody."""
        found = tuple(chain for chain in chains if chain not in self.sites)
        return found or (() if event_type in PLACELESS else chains)

    def somebody(self, token: Token) -> list[str]:
        """The chains that a noun phrase means: of its head, else of those its head stands for."""
        if token.tag_ == "WP$" and token.i not in self.chains:
            return self.somebody(antecedent(token)) if antecedent(token) is not token else []
        owners = owners_of_body(token) or drivers_of(token)
        if owners:
            return [chain for owner in owners for chain in self.somebody(owner)]
        if token.lemma_.lower() in FRACTIONS and whole_of(token) is not None:
            return self.somebody(whole_of(token) or token)  # "part of the roof" is no name
        chain = self.chains.get(token.i) or self.apposed(token) or self.firm(token)
        if chain in self.states and is_one_of_a_people(token):
            return []
        represented = self.represented(token) if chain is None or has_joint_links(token) else []
        if chain is None and not represented:
            other = whole_of(token) or subject_of_being(token) or holder_of(token)
            return self.somebody(other) if other is not None else []
        return represented if chain is None or len(represented) > 1 else [chain]

    def firm(self, token: Token) -> str | None:
        """The chain of the name before the letters of a firm ("Norrlink plc")."""
        return self.chains.get(token.i - 1) if token.lower_.rstrip(".") in FIRMS else None

    def apposed(self, token: Token) -> str | None:
        """The chain of the name beside a description ("the envoy, Ada Moll", "a woman named Ada Moll")."""
        beside = [child for child in token.children if child.dep_ == "appos"]
        beside += [token.head] if token.dep_ == "appos" and not is_of_many(token) else []
        beside += [
            name
            for child in token.children
            if child.dep_ == "acl" and child.lemma_ in {"name", "call"}
            for name in child.children
            if name.dep_ == "oprd"
        ]
        return next((self.chains[word.i] for word in beside if word.i in self.chains), None)

    def represented(self, token: Token) -> list[str]:
        """Whom "Norrlink leaders" or "envoys of Mali and Kenya" stand for."""
        if token.lemma_.lower() not in STANDING_FOR or any(
            child.lower_ in NO_LONGER for child in token.children
        ):
            return []
        near = [
            word
            for child in token.children
            if child.dep_ in BESIDE
            for word in (child, *child.conjuncts)
            if word.i in self.chains
        ]
        if token.dep_ == "appos" and near and is_of_many(token) and token.head.i in self.chains:
            near = [token.head, *near]
        linked = [
            word
            for preposition in token.children
            if preposition.dep_ == "prep" and preposition.lower_ in LINKING
            for child in preposition.children
            if child.dep_ == "pobj"
            for word in (child, *child.conjuncts)
        ]
        behind = [chain for word in linked for chain in self.somebody(word)]
        titled = [chain for chain in behind if chain in self.people]  # "the head of research Ada Moll"
        return titled or [self.chains[word.i] for word in near] or behind

    def quote_at(self, span: Span) -> Quote | None:
        """The innermost quote whose content holds these words."""
        around = self.quotes.around(span)
        return min(around, key=lambda found: len(found[0]))[1] if around else None


def is_of_many(token: Token) -> bool:
    """Whether a plural stands beside one name that is none of its members' ("Norland, Sudmark chiefs")."""
    opening = token.left_edge
    return (
        token.tag_ == "NNS" and token.head.tag_ == "NNP" and opening.pos_ == "PROPN" and opening.i < token.i
    )


def owners_of_body(token: Token) -> list[Token]:
    """Whose body it is: who finds that finds the dead."""
    if token.lemma_.lower() not in BODIES:
        return []
    owners = [child for child in token.children if child.dep_ == "poss"]
    owners += [
        child
        for link in token.children
        if link.dep_ == "prep" and link.lower_ == "of"
        for child in link.children
        if child.dep_ == "pobj"
    ]
    return [
        one
        for owner in owners
        if owner.pos_ == "PRON" or is_person(owner)
        for one in (owner, *owner.conjuncts)
    ]


def drivers_of(token: Token) -> list[Token]:
    """Whose car, or other vehicle, it is."""
    if token.lemma_.lower() not in VEHICLES:
        return []
    owners = (child for child in token.children if child.dep_ == "poss")
    return [owner for owner in owners if owner.pos_ in {"PRON", "PROPN"} or is_person(owner)]


def holder_of(token: Token) -> Token | None:
    """Whose thing, or whose men, did it ("the state whose boat rammed the trawler"); no person's kin."""
    if token.dep_ != "nsubj" or token.head.dep_ != "relcl":
        return None
    if not any(child.dep_ == "dobj" for child in token.head.children):
        return None
    holder = token.head.head
    is_kin = is_person(token) and holder.ent_type_ not in {"ORG", "GPE"}
    return None if is_kin or not any(child.tag_ == "WP$" for child in token.children) else holder


def is_one_of_a_people(token: Token) -> bool:
    """Whether the name of a people means a single person ("a Briton", "the Australian"); beside a state it is
    another state."""
    if token.dep_ == "conj" and token.head.ent_type_ == "GPE":
        return False
    return token.ent_type_ == "NORP" and token.tag_ in {"NN", "NNP"} and token.dep_ not in BESIDE


def subject_of_being(token: Token) -> Token | None:
    """Who is said to be this ("Ada Moll is the man who fled" tells of Ada Moll)."""
    if token.dep_ != "attr" or token.head.lemma_ not in BEING:
        return None
    return next((child for child in token.head.children if child.dep_ == "nsubj" and child.i < token.i), None)


def has_joint_links(token: Token) -> bool:
    """Whether a noun stands for several at once ("envoys of Mali and Kenya", "Malian and Kenyan envoys")."""
    return any(
        inner.dep_ == "conj"
        for link in token.children
        for child in ((link,) if link.dep_ in BESIDE else link.children)
        for inner in child.rights
        if link.dep_ in BESIDE or (child.dep_ == "pobj" and link.dep_ == "prep" and link.lower_ in LINKING)
    )


def surroundings(
    cast: Cast, quotes: Sequence[Quote], times: Sequence[Time], places: Sequence[Place]
) -> Callable[[Paragraph], Bearings]:
    """A function from a paragraph to its bearings, over marks put in order once."""
    contents = sorted(
        ((content, quote) for quote in quotes for content in quote.content),
        key=lambda pair: (pair[0], pair[1].id),
    )
    ordered_times = sorted(times, key=lambda time: time.span)
    ordered_places = sorted(places, key=lambda place: place.span)
    starts = (
        [content.start for content, _ in contents],
        [time.span.start for time in ordered_times],
        [place.span.start for place in ordered_places],
    )

    def around(paragraph: Paragraph) -> Bearings:
        spoken, timed, placed = (within(paragraph, begins) for begins in starts)
        return bearings(paragraph, cast, contents[spoken], ordered_times[timed], ordered_places[placed])

    return around


def bearings(
    paragraph: Paragraph,
    cast: Cast,
    contents: Sequence[tuple[Span, Quote]],
    times: Sequence[Time],
    places: Sequence[Place],
) -> Bearings:
    """Project the marks of a paragraph onto its tokens; the shortest mention of a word wins."""
    offsets = [paragraph.start + token.idx for token in paragraph.parse]
    whole = Span(document=paragraph.document, start=paragraph.start, end=paragraph.end)
    mentions = sorted(cast.mentions_in(whole), key=lambda mention: (-len(mention.span), mention.span.start))
    kinds = {mention.chain: cast.chain(mention.chain).kind for mention in mentions}
    return Bearings(
        chains=by_token(offsets, ((mention.span, mention.chain) for mention in mentions)),
        places=by_token(offsets, ((place.span, place.id) for place in places)),
        times=by_token(offsets, ((time.span, time.id) for time in times)),
        quotes=Layered.of(contents),
        sites=frozenset(chain for chain, kind in kinds.items() if kind == "place"),
        people=frozenset(chain for chain, kind in kinds.items() if kind == "person"),
        states=frozenset(chain for chain, kind in kinds.items() if kind in {"state", "place"}),
        bodies=frozenset(chain for chain, kind in kinds.items() if kind in {"organisation", "group"}),
        cues=by_token(offsets, ((cue, quote.id) for _, quote in contents for cue in quote.cue)),
    )


def by_token(offsets: list[int], marks: Iterable[tuple[Span, str]]) -> dict[int, str]:
    """The id of the mark over each token; of several over one, the last given."""
    found: dict[int, str] = {}
    for span, identifier in marks:
        for index in range(bisect_left(offsets, span.start), bisect_left(offsets, span.end)):
            found[index] = identifier
    return found


def within(paragraph: Paragraph, starts: Sequence[int]) -> slice:
    """Which of some marks, ordered by start, begin in this paragraph."""
    return slice(bisect_left(starts, paragraph.start), bisect_right(starts, paragraph.end))


def slots(marks: Mapping[int, str], sentence: Iterable[Token], triggers: Mapping[int, int]) -> dict[int, str]:
    """The mark that belongs to each trigger: the first whose words hang on it."""
    found: dict[int, str] = {}
    for token in sentence:
        mark = marks.get(token.i)
        if mark is None or (marks.get(token.head.i) == mark and token.head is not token):
            continue
        trigger = governing_trigger(token, triggers)
        if trigger is not None:
            found.setdefault(trigger, mark)
    return found


def governing_trigger(token: Token, triggers: Mapping[int, int]) -> int | None:
    """The event on which a place or time hangs; not through a subject, nor through a person whose it is."""
    word = token
    for _ in range(MAX_CLIMB):
        if word.dep_ not in CLIMBED and not (word.dep_ == "dobj" and word is token):
            return None
        word = word.head
        if word.i in triggers:
            return triggers[word.i]
        if word.pos_ in {"VERB", "AUX"} or is_person(word):
            return None
    return None
