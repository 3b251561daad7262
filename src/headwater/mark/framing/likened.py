"""Nouns for no calling, which a clause says that a person is: "Hedda Voll is a weathervane in a hard hat"."""

from __future__ import annotations

from headwater.mark.framing.constructions import after_copula
from headwater.mark.framing.mentions_by_token import Mentions
from headwater.mark.tokens import Token
from headwater.record.mark import Mention

# What ends so is mostly a calling that the lexicon lacks ("pulmonologist", "plasterer").
CALLING = ("ist", "ian", "er", "or", "ess", "ant", "fellow", "man", "woman")
DETERMINERS = frozenset("a an the his her its their our my your this that".split())
NOUNS = frozenset({"NN", "NNS", "VB"})  # the tagger takes a rare noun for a verb ("his bricklayer")
WHO = frozenset({"who", "whom", "whose"})
LONGEST_COMPLEMENT = 6  # tokens behind a noun that say more of it
LINKS = frozenset("of in with for on at without behind under from".split())
WITHIN = frozenset("det amod compound nmod pobj prep poss case nummod punct advmod".split())


def likened(token: Token, mentions: Mentions, standings: frozenset[str]) -> Mention | None:
    """Whom a noun is said of that is for nobody by itself."""
    if not may_liken(token, standings):
        return None
    return after_copula(token, mentions) or beyond_place(token, mentions)


def may_liken(token: Token, standings: frozenset[str]) -> bool:
    """Whether a noun stands with an article as what somebody is, and tells more than one of the standings."""
    if token.dep_ not in {"attr", "appos", "conj"} or token.tag_ not in NOUNS or token.ent_type_:
        return False
    before = [child.lower_ for child in token.lefts]
    is_told = not DETERMINERS.isdisjoint(before) and standings.isdisjoint(before)  # "the first lady"
    return is_told and token.text.islower() and token.lower_ not in standings


def is_owned(token: Token) -> bool:
    """Whether a noun is told as somebody's ("is his bricklayer-in-chief")."""
    return any(child.tag_ == "PRP$" for child in token.lefts)


def is_calling(token: Token) -> bool:
    """Whether a noun may well be for a calling, though no list has it."""
    return token.lower_.endswith(CALLING)


def beyond_place(token: Token, mentions: Mentions) -> Mention | None:
    """ "Ann Roe is the fixer of the quay, a pasha who …": the parser ties the second noun to the quay."""
    if token.dep_ != "appos" or not any(child.dep_ == "relcl" and has_who(child) for child in token.children):
        return None
    link = token.head.head
    is_of_noun = token.head.dep_ == "pobj" and link.dep_ == "prep"
    return after_copula(link.head, mentions) if is_of_noun else None


def has_who(verb: Token) -> bool:
    """Whether a clause is about somebody ("who has used the town as his larder")."""
    return any(child.lower_ in WHO for child in verb.children)


def end_of_word(token: Token) -> int:
    """The last token of a noun with what hyphens tie to it ("bricklayer-in-chief")."""
    end = token.i
    while end + 2 < len(token.doc) and token.doc[end + 1].text == "-" and not token.doc[end].whitespace_:
        end += 2
    return end


def end_of_complement(token: Token) -> int:
    """The last token of what follows a noun with a preposition and says more of it ("in a hard hat")."""
    parse, end = token.doc, end_of_word(token)
    if end + 1 == len(parse) or parse[end + 1].lower_ not in LINKS:
        return end
    for number in range(end + 1, min(end + 1 + LONGEST_COMPLEMENT, len(parse))):
        word = parse[number]
        is_tight = word.text == "-" and not word.whitespace_
        if word.dep_ not in WITHIN or word.head.i < token.i or (word.is_punct and not is_tight):
            break
        if word.dep_ == "pobj":
            end = number
    return end
