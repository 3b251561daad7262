"""Those who share somebody's part in a happening: joined by "and", named beside, along with them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from headwater.mark.events.predicate_needs import is_person
from headwater.mark.tokens import Token
from headwater.mark.word_sets import words

NAMES = frozenset({"PERSON", "ORG", "GPE", "NORP"})
LISTED = frozenset({"PERSON", "ORG"})  # places in a row are oftener where it was
PLURALS = frozenset({"NNS", "NNPS", "CD"})
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
ARGUMENTS = SUBJECTS | {"dobj"}
JOINING = words("along together")
# Whoever is "with" somebody in one of these does the same; in others it is done to them ("talks with").
SHARED_TYPES = words("movement change accident death injury disaster departure escape health culture crime")


def with_company(tokens: Iterable[Token], verb: Token | None = None) -> Iterator[Token]:
    """Each word and those who share its part in what a verb tells.

    What a clause says of the first, before the next is joined, it says of the first alone ("Ada Moll, who
    led it, and Bo Karsten").
    """
    for token in tokens:
        yield token
        if token.dep_ != "conj" and token.ent_type_ not in {"DATE", "TIME"}:
            yield from (
                mate for mate in token.conjuncts if verb is None or not is_inserted(verb, token, mate)
            )
        yield from joined_beside(token)
        yield from companions_of(token)


def is_inserted(verb: Token, token: Token, mate: Token) -> bool:
    """Whether a verb stands in a clause about a word, before the one who is joined to that."""
    return token.i < verb.i < mate.i and token.is_ancestor(verb)


def joined_beside(token: Token) -> Iterator[Token]:
    """Those joined to a name beside the word: "her sister Ada and mother Eve", "Ada, 20, and Bo, 24"."""
    for beside in token.children:
        if beside.dep_ == "appos":
            if (token.tag_ in PLURALS and beside.ent_type_ in NAMES) or is_listed(beside, token):
                yield beside
            yield from (word for word in beside.conjuncts if is_one_more(word, beside))


def is_listed(beside: Token, token: Token) -> bool:
    """Whether a name beside a name is one of a list ("Ada Moll, Bo Karsten and Eve Lind")."""
    if not beside.ent_type_ == token.ent_type_ == "PERSON" or beside.left_edge.nbor(-1).text != ",":
        return False
    return any(child.dep_ == "conj" and child.i > beside.i for child in token.children)


def is_one_more(word: Token, beside: Token) -> bool:
    """Whether a word joined to an age or a name beside somebody is another one, no further title."""
    if word.ent_type_ in LISTED:
        return True
    return beside.ent_type_ == "PERSON" and is_person(word)


def companions_of(token: Token) -> Iterator[Token]:
    """Who is said to be along with somebody, or among several, within the phrase or after the verb."""
    for child in token.children:
        if child.lower_ != "including" or token.tag_ in PLURALS:
            yield from companions_in(child)
    if token.dep_ in ARGUMENTS:
        for child in token.head.children:
            if child.dep_ == "prep" and goes_with(child, token):
                yield from companions_in(child)


def companions_in(link: Token) -> Iterator[Token]:
    """The objects of "along with", "together with" and "including" that are somebody."""
    if link.dep_ != "prep":
        return
    inner = link
    if link.lower_ in JOINING:
        inner = next((child for child in link.children if child.lower_ == "with"), link)
    elif link.lower_ != "including" and not any(child.lower_ in JOINING for child in link.children):
        return
    for child in inner.children:
        if child.dep_ == "pobj" and (child.ent_type_ in NAMES or is_person(child)):
            yield child
            yield from child.conjuncts


def goes_with(link: Token, token: Token) -> bool:
    """Whether what hangs on the verb belongs to this argument: before it the subject, behind it the last."""
    verb = token.head
    if link.i < verb.i:
        return token.dep_ in SUBJECTS
    objects = [child for child in verb.children if child.dep_ == "dobj" and child.i < link.i]
    return token == objects[-1] if objects else token.dep_ in SUBJECTS


def is_shared(companion: Token, event_type: str) -> bool:
    """Whether somebody "with" whom it is done does it too ("climbed with three friends")."""
    return event_type in SHARED_TYPES and (companion.ent_type_ in NAMES or is_person(companion))
