"""The constructions that give a label to an actor."""

from __future__ import annotations

from headwater.mark.framing.mentions_by_token import Mentions
from headwater.mark.framing.modifiers import is_hyphenated
from headwater.mark.tokens import Token
from headwater.record.mark import Mention

NAMING_VERBS = frozenset(
    "call brand label deem consider designate declare describe denounce dub name regard recognise "
    "recognize classify term treat see view depict portray blacklist list condemn hail style paint".split()
)
OBJECTS = frozenset({"dobj", "oprd"})
RAISING = frozenset("show prove turn reveal appear seem remain continue".split())


def beside_name(token: Token, mentions: Mentions) -> Mention | None:
    """ "The militant group X": a name follows directly and belongs to the same phrase."""
    at = token.i + 1
    if at + 1 < len(token.doc) and token.doc[at].text == "The" and mentions.at(token.doc[at]) is None:
        at += 1  # the article of a name: "the website The Lantern"
    if at >= len(token.doc):
        return None
    after = token.doc[at]
    mention = mentions.at(after)
    if mention is None or mention.form != "name":
        return None
    is_phrase = token.head == after or after.head in (token, token.head)
    if token.nbor(1).text == "The":
        return mention  # an article written large belongs to a name: "by the website The Lantern"
    return (
        mention
        if (is_phrase and token.dep_ not in {"nsubj", "dobj"} | {"pobj"}) or after.dep_ == "appos"
        else None
    )


def in_apposition(token: Token, mentions: Mentions) -> Mention | None:
    """ "X, a militant group," or the other way about."""
    if token.dep_ == "appos":
        return mentions.meant(token.head)
    for child in token.children:
        if child.dep_ == "appos":
            return mentions.at(child)
    return None


def after_copula(token: Token, mentions: Mentions) -> Mention | None:
    """ "X is a militant group", unless it is said not to be."""
    if token.dep_ not in {"attr", "acomp", "oprd"} or token.head.lemma_ not in {"be", "remain", "become"}:
        return None
    if is_none(token):
        return None
    verb = token.head
    if verb.dep_ == "xcomp" and verb.head.lemma_ in RAISING and not is_negated(verb):
        verb = verb.head  # "has shown itself to be a shameless company"
    return None if is_negated(verb) else _argument(verb, {"nsubj"}, mentions)


def after_naming_verb(token: Token, mentions: Mentions) -> Mention | None:
    """ "X is considered a militant group", "calls X a militant group", "lists X as a militant group"."""
    verb = token.head
    if token.dep_ == "pobj" and verb.lower_ == "as":
        verb = verb.head
    if (
        verb.lemma_ not in NAMING_VERBS
        or is_negated(verb)
        or is_none(token)
        or token.dep_ in {"nsubj", "nsubjpass"}
    ):
        return None
    passive = _argument(verb, {"nsubjpass"}, mentions)
    if verb.dep_ == "acl" and verb.tag_ == "VBN":
        passive = passive or mentions.meant(verb.head)  # "X, described as a militant group,"
    return (
        passive
        or _argument(verb, {"dobj"} if token.dep_ != "dobj" else {"dative"}, mentions)
        or _other_object(token, mentions)
        or _small_clause(token, mentions)
    )


def is_given(token: Token) -> bool:
    """Whether others give a label in passing: "X, described by the police as a militant group,"."""
    verb = token.head.head if token.dep_ == "pobj" and token.head.lower_ == "as" else token.head
    return verb.dep_ == "acl" and verb.tag_ == "VBN" and verb.lemma_ in NAMING_VERBS


def name_before(token: Token, mentions: Mentions) -> Mention | None:
    """ "X militants": a name in the same phrase before the noun."""
    for child in token.lefts:
        if child.dep_ in {"compound", "nmod", "amod"} and not is_hyphenated(child):
            mention = mentions.at(child)
            if mention and mention.form == "name":
                return mention
    return None


def name_of(token: Token, mentions: Mentions) -> Mention | None:
    """ "The bean-counters of X": whom the noun is said of."""
    links = (child for child in token.children if child.lower_ == "of")
    for child in (behind for link in links for behind in link.children):
        mention = mentions.at(child)
        if mention and mention.form == "name":
            return mention
    return None


def before_name(token: Token, mentions: Mentions) -> Mention | None:
    """The name that opens straight after a word which depends on it."""
    if token.i + 1 >= len(token.doc) or token.dep_ not in {"compound", "nmod", "amod"}:
        return None
    mention = mentions.at(token.nbor(1))
    return mention if mention and mention.form == "name" and mentions.at(token.head) is mention else None


def is_negated(verb: Token) -> bool:
    """Whether the verb is denied."""
    return any(child.dep_ == "neg" for child in verb.children)


def is_none(token: Token) -> bool:
    """Whether a label is denied by its article ("no traitor")."""
    return any(child.lower_ == "no" for child in token.lefts)


def _argument(verb: Token, links: set[str], mentions: Mentions) -> Mention | None:
    for child in verb.children:
        if child.dep_ in links:
            return mentions.meant(child)
    return None


def _other_object(token: Token, mentions: Mentions) -> Mention | None:
    """ "call X a thief" parsed with two objects or two predicates: X is the first."""
    first = next((child for child in token.head.children if child.dep_ in OBJECTS), token)
    return mentions.meant(first) if token.dep_ in OBJECTS and first.i < token.i else None


def _small_clause(token: Token, mentions: Mentions) -> Mention | None:
    """ "calls X a group" parsed as a clause of its own: X is the subject beside the label."""
    for child in token.children:
        if child.dep_ == "nsubj":
            return mentions.meant(child)
    return None
