"""The words of a sentence that say that something happens."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Span as TokenSpan
from spacy.tokens import Token

from headwater.mark.event_lexicon import EventLexicon, Sense
from headwater.mark.word_sets import words

# Verbs that only carry a noun ("hold talks"): the noun names the event, the verb's arguments are its own.
ACTIVE_CARRIERS = words(
    "hold have conduct make take give carry launch stage begin start continue resume end finish reach "
    "sign deliver mount open perform pay undertake wage commit impose issue extend lodge file offer "
    "provide host schedule plan cancel postpone hasten complete stop halt attend join lead convene "
    "declare announce win initiate order call do place enter open send step intensify renew pursue set "
    "keep arrange cause inflict"
)
# ... and those whose subject undergoes it ("suffer an attack").
PASSIVE_CARRIERS = words("suffer face sustain undergo receive draw get experience survive endure see")
CARRIERS = ACTIVE_CARRIERS | PASSIVE_CARRIERS
# Carriers that mean something of their own: both the announcement and what is announced happen.
SPEAKING_CARRIERS = frozenset({"announce", "declare", "order", "offer", "win", "call", "cause", "lead"})
NOMINAL_MODIFIERS = frozenset({"compound", "nmod", "amod"})
PREDICATIVE = frozenset({"acomp", "attr", "oprd", "ccomp", "ROOT", "conj", "acl", "advcl", "xcomp"})
# Participles before a noun that still tell of something that happened ("the wounded man").
LASTING = frozenset({"ASSAULT", "COERCE", "injury", "death", "crime", "damage", "appointment", "departure"})
OBJECTS = frozenset({"dobj", "dative", "nsubjpass"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Predicate:
    """A trigger: its head word, all of its words, its meaning, and the verb that carries it, if any."""

    head: Token
    words: tuple[Token, ...]
    sense: Sense
    carrier: Token | None = None

    @property
    def clause(self) -> Token:
        """The word on which the arguments hang besides the head."""
        return self.carrier or self.head


def find_predicates(sentence: TokenSpan, lexicon: EventLexicon) -> Iterator[Predicate]:
    """The predicates of one sentence, in order; a carried noun takes the place of its verb."""
    found = [predicate for token in sentence if (predicate := predicate_at(token, lexicon))]
    inside = {word.i for predicate in found for word in predicate.words if word.i != predicate.head.i}
    carrying = {
        predicate.carrier.i
        for predicate in found
        if predicate.carrier is not None
        and predicate.head.i not in inside
        and predicate.carrier.lemma_ not in SPEAKING_CARRIERS
    }
    for predicate in found:
        if predicate.head.i not in carrying and predicate.head.i not in inside:
            yield predicate


def predicate_at(token: Token, lexicon: EventLexicon) -> Predicate | None:
    """The predicate whose head is this token, if it is one."""
    part = token.pos_
    if part == "VERB":
        predicate = first_fitting(token, lexicon.verbs.get(token.lemma_.lower(), ()))
        is_trait = predicate and token.dep_ == "amod" and predicate.sense.type not in LASTING
        return None if is_trait else predicate
    if part == "NOUN":
        return nominal(token, lexicon)
    if part == "ADJ" and token.dep_ in PREDICATIVE:
        return first_fitting(token, lexicon.adjectives.get(token.lower_, ()))
    return None


def nominal(token: Token, lexicon: EventLexicon) -> Predicate | None:
    """A noun that names an event, unless it only modifies another noun."""
    if token.dep_ == "compound":
        return None
    predicate = first_fitting(token, lexicon.nouns.get(token.lemma_.lower(), ()))
    if predicate is None:
        return None
    return Predicate(
        head=predicate.head, words=predicate.words, sense=predicate.sense, carrier=carrier_of(token)
    )


def carrier_of(noun: Token) -> Token | None:
    """The light verb whose object, or passive subject, the noun is."""
    governor = noun.head
    if noun.dep_ in {"dobj", "nsubjpass"} and governor.lemma_ in CARRIERS:
        return governor
    return None


def first_fitting(token: Token, senses: tuple[Sense, ...]) -> Predicate | None:
    """The most specific meaning whose words and needs are met at this token."""
    for sense in senses:
        words = matched_words(token, sense)
        if words and meets(token, sense):
            return Predicate(head=token, words=words, sense=sense)
    return None


def matched_words(token: Token, sense: Sense) -> tuple[Token, ...]:
    """The tokens of a phrase: each further word hangs on one matched before it."""
    matched = [token]
    for word in sense.words[1:]:
        follower = next((child for child in matched[-1].children if is_word(child, word)), None)
        if follower is None and len(matched) > 1:
            follower = next((child for child in token.children if is_word(child, word)), None)
        if follower is None:
            return ()
        matched.append(follower)
    return tuple(matched)


def is_word(token: Token, word: str) -> bool:
    """Whether a token is this lemma or this form."""
    return token.lower_ == word or token.lemma_.lower() == word


def meets(token: Token, sense: Sense) -> bool:
    """Whether the meaning's condition on the object holds."""
    if not sense.needs:
        return True
    objects = [child for child in token.children if child.dep_ in OBJECTS]
    is_participle_of_noun = token.dep_ == "acl" and token.tag_ == "VBN"
    if sense.needs == "no-object":
        return not objects and not is_participle_of_noun
    if sense.needs == "object":
        return bool(objects) or is_participle_of_noun
    return is_participle_of_noun or any(is_somebody(child) for child in objects)


def is_somebody(token: Token) -> bool:
    """Whether a word can stand for a person or a body: a name, a pronoun of persons, a word for people."""
    return bool(token.ent_type_ in PARTY_ENTITIES or token.lower_ in PERSONAL or token.lemma_ in PEOPLE)


PARTY_ENTITIES = frozenset({"PERSON", "ORG", "GPE", "NORP"})
PERSONAL = words("him her them me us you himself herself themselves who whom")
PEOPLE = words(
    "man woman people person child boy girl officer official leader soldier student teacher player coach "
    "worker employee minister president delegation suspect victim resident protester demonstrator driver "
    "passenger civilian manager director chief envoy ambassador member group team company police guard "
    "prisoner hostage actor actress singer mayor governor captain staff crew militant fighter dozen "
    "hundred thousand youth teenager wife husband mother father son daughter brother sister friend "
    "colleague guest counterpart head boss"
)
