"""The constructions that give a label to an actor."""

from __future__ import annotations

from headwater.mark.framing.mentions_by_token import Mentions
from headwater.mark.framing.modifiers import is_hyphenated
from headwater.mark.framing.stand_ins import is_contrasted, stands_for
from headwater.mark.tokens import Token
from headwater.record.mark import Mention

NAMING_VERBS = frozenset(
    "call brand label deem consider designate declare describe denounce dub name regard recognise "
    "recognize classify term treat see view depict portray blacklist list condemn hail style paint".split()
)
OBJECTS = frozenset({"dobj", "oprd"})
PREDICATES = frozenset({"attr", "acomp", "oprd", "dobj"})
BEING = frozenset({"be", "remain", "become", "prove"})
RESEMBLING = frozenset("behave act look sound seem treat live feel".split())
MARKS = frozenset({",", "-", "\u2013", "\u2014", "("})
OF = frozenset({"of"})
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
    if is_twin(token, after, mentions):
        return mention
    if token.nbor(1).text == "The":
        return mention  # an article written large belongs to a name: "by the website The Lantern"
    return (
        mention
        if (is_phrase and token.dep_ not in {"nsubj", "dobj"} | {"pobj"}) or after.dep_ == "appos"
        else None
    )


def is_twin(token: Token, after: Token, mentions: Mentions) -> bool:
    """Whether the parser takes a noun and the name behind it for two subjects of one verb."""
    name = after.head if mentions.at(after.head) is mentions.at(after) else after
    return token.dep_ == name.dep_ == "nsubj" and token.head is name.head


def in_apposition(token: Token, mentions: Mentions) -> Mention | None:
    """ "X, a militant group," or the other way about."""
    place = stands_for(token)
    if place.dep_ == "appos" and place.head is not token:
        return mentions.meant(place.head)
    for child in token.children:
        if child.dep_ == "appos":
            return mentions.at(child)
    return None


def after_copula(token: Token, mentions: Mentions) -> Mention | None:
    """ "X is a militant group", unless it is said not to be."""
    place = stands_for(token)
    if place.dep_ not in PREDICATES or place.head.lemma_ not in BEING or is_none(token):
        return None
    if place.dep_ == "dobj" and place.head.lemma_ != "prove":
        return None
    verb = place.head
    if is_negated(verb) and not is_contrasted(token):
        return None
    if verb.dep_ == "pcomp":
        return _argument(verb.head.head, {"dobj", "nsubjpass"}, mentions)  # "accused her of being a liar"
    if verb.dep_ == "xcomp" and verb.head.lemma_ in RAISING and not is_negated(verb.head):
        verb = verb.head  # "has shown itself to be a shameless company"
    return _argument(verb, {"nsubj"}, mentions)


def after_like(token: Token, mentions: Mentions) -> Mention | None:
    """ "X behaved like a tyrant", "X was treated like a criminal"."""
    place = stands_for(token)
    if place.dep_ != "pobj" or place.head.lower_ != "like" or place.head.head.lemma_ not in RESEMBLING:
        return None
    verb = place.head.head
    return None if is_negated(verb) or is_none(token) else _argument(verb, {"nsubj", "nsubjpass"}, mentions)


def after_naming_verb(token: Token, mentions: Mentions) -> Mention | None:
    """ "X is considered a militant group", "calls X a militant group", "lists X as a militant group"."""
    place = stands_for(token)
    verb = naming_verb(place)
    if verb is None or (is_negated(verb) and not is_contrasted(token)) or is_none(token):
        return None
    passive = _argument(verb, {"nsubjpass"}, mentions)
    if verb.dep_ == "acl" and verb.tag_ == "VBN" and _other_object(place, mentions) is None:
        passive = passive or mentions.meant(verb.head)  # "X, described as a militant group,"
    return (
        passive
        or _whom(verb, mentions)
        or (
            _argument(verb, {"nsubj"}, mentions)
            if is_participle(verb) and not has_object(verb, place)
            else None
        )
        or _argument(verb, {"dobj"} if place.dep_ != "dobj" else {"dative"}, mentions)
        or _other_object(place, mentions)
        or _small_clause(place, mentions)
    )


def naming_verb(place: Token) -> Token | None:
    """The verb by which something is called what a word says, where it stands as that."""
    verb = place.head
    if (place.dep_ == "pobj" and verb.lower_ == "as") or is_beside_object(place):
        verb = verb.head
    is_called = verb.lemma_ in NAMING_VERBS and place.dep_ not in {"nsubj", "nsubjpass"}
    return verb if is_called else None


def is_beside_object(place: Token) -> bool:
    """Whether a noun is parsed as standing beside an object without a mark ("dubbed X the queen of Y")."""
    if place.dep_ != "appos" or place.head.dep_ not in OBJECTS:
        return False
    return not any(token.is_punct for token in place.doc[place.head.i : place.i])


def is_participle(verb: Token) -> bool:
    """Whether what looks like a sentence's verb stands behind a mark: "X, once hailed as a saviour, left"."""
    before = verb.nbor(-1) if verb.i else verb
    while before.i and before.dep_ == "advmod" and before.head is verb:
        before = before.nbor(-1)
    return before.text in MARKS and verb.tag_ in {"VBN", "VBD"}


def has_object(verb: Token, place: Token) -> bool:
    """Whether a verb calls somebody else so ("Ann Roe, her rival, called the firm a thief")."""
    return any(child.dep_ in OBJECTS and child.i < place.i for child in verb.children)


def _whom(verb: Token, mentions: Mentions) -> Mention | None:
    """ "X, whom workers call a vulture"."""
    is_told = verb.dep_ == "relcl" and any(child.lower_ in {"whom", "who"} for child in verb.children)
    is_object = any(child.lower_ in {"whom", "who"} and child.dep_ == "dobj" for child in verb.children)
    return mentions.meant(verb.head) if is_told and is_object else None


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


def name_of(token: Token, mentions: Mentions, links: frozenset[str] = OF) -> Mention | None:
    """ "The bean-counters of X": whom the noun is said of."""
    linked = (child for child in token.children if child.lower_ in links)
    for child in (behind for link in linked for behind in link.children):
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
