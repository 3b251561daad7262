"""Words in a role beside a verb or a noun: whose it is, who stands by a preposition, whom "who" means."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from headwater.mark.events.partitives import whole_of
from headwater.mark.events.predicate_needs import is_person, is_somebody
from headwater.mark.tokens import Token
from headwater.mark.word_sets import words

RELATIVES = words("who which that whom whose")
PERSONAL_RELATIVES = frozenset({"who", "whom"})
WITHIN_PHRASE = frozenset({"pobj", "prep", "appos", "compound", "nmod", "conj", "poss"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Roles:
    """Head words of those who act and of those who undergo."""

    actors: tuple[Token, ...]
    recipients: tuple[Token, ...]


def antecedent(token: Token) -> Token:
    """The noun that a relative pronoun stands for, or the word itself."""
    if token.lower_ in RELATIVES:
        clause = above_owned(token) if token.tag_ == "WP$" else token.head
        while clause.dep_ in {"xcomp", "ccomp", "conj"} and clause.head is not clause:
            clause = clause.head
        if clause.dep_ == "relcl":
            return person_above(clause.head) if token.lower_ in PERSONAL_RELATIVES else clause.head
    return token


def above_owned(whose: Token) -> Token:
    """The verb of the clause in which a thing is whose ("on whose word they rely")."""
    word = whose.head
    while word.dep_ in WITHIN_PHRASE | {"nsubj", "nsubjpass", "dobj"}:
        word = word.head
    return word


def person_above(noun: Token) -> Token:
    """Whom "who" means: parsers hang it on the last noun before it, often inside a title."""
    word = noun
    while not is_person(word):
        if word.dep_ not in WITHIN_PHRASE or word.head is word:
            return noun
        word = word.head
    return word


def prepositional(governor: Token, prepositions: Iterable[str]) -> list[Token]:
    """The objects of these prepositions on a word."""
    wanted = frozenset(prepositions)
    return [
        antecedent(child)
        for preposition in governor.children
        if preposition.dep_ in {"prep", "dative", "agent"} and preposition.lower_ in wanted
        for child in preposition.children
        if child.dep_ == "pobj"
    ]


def agents_beside(noun: Token) -> list[Token]:
    """Who did it where the parser hangs that on whom it befell ("the killing of two of its men by Mali")."""
    victims = [whole_of(victim) or victim for victim in prepositional(noun, {"of"})]
    return [doer for victim in victims for doer in prepositional(victim, {"by"}) if is_doer(doer)]


def is_doer(word: Token) -> bool:
    """Whether a word names somebody, or what somebody steers ("American planes")."""
    return is_somebody(word) or any(child.ent_type_ in {"NORP", "GPE"} for child in word.lefts)


def possessors_of(noun: Token) -> list[Token]:
    """Whose it is: "Voll's visit", "the Kenyan invasion", "a Norrlink strike"."""
    owners = [child for child in noun.children if child.dep_ == "poss"]
    return owners or [
        child
        for child in noun.children
        if child.dep_ in {"compound", "amod", "nmod"} and child.ent_type_ in {"GPE", "NORP", "ORG", "PERSON"}
    ]


def unique(tokens: Iterable[Token]) -> tuple[Token, ...]:
    """The words in their order, each once."""
    return tuple({token.i: token for token in tokens}.values())
