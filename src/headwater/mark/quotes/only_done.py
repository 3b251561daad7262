"""Verbs of speech that here tell a deed: somebody is rung up, called home, sacked, or shows a thing."""

from __future__ import annotations

from headwater.mark.quotes.speakers import BODIES, WRITINGS, can_speak
from headwater.mark.quotes.subtrees import QUOTES, child_of, is_infinitive
from headwater.mark.tokens import Token

LONGEST_RUNG = 4  # tokens of who or what is called up
HOMEWARD = frozenset({"home", "back"})
NEAR_HOME = 8  # tokens from the verb to such a word
CALLED = frozenset({"VERB", "NOUN", "PROPN", "PRON"})  # what stands before "home": "a home" is none
NAMED_BODIES = frozenset({"ORG", "GPE", "NORP"})
# What these recall is goods or envoys, not a memory.
RECALLING = BODIES | frozenset(
    "company firm group maker carmaker manufacturer producer supplier retailer brand ministry agency "
    "regulator watchdog authority state kingdom republic".split()
)
# Whoever is meant by these shows what he has; a poll or a picture shows what is so.
SHOWING = frozenset("i we he she who you".split())
PICTURED = WRITINGS | frozenset("book paper page website text sign map image picture footage film".split())


def is_deed(complement: Token) -> bool:
    """Whether a complement is that of a deed, for which the verb says nothing."""
    return (
        is_on_telephone(complement)
        or is_rung(complement)
        or is_called_home(complement)
        or is_recalled(complement)
        or is_sacked(complement)
        or is_shown(complement)
    )


def is_on_telephone(child: Token) -> bool:
    """Whether somebody is called up, and not called something: "called us on Friday"."""
    alone = not any(other.dep_ in {"oprd", "xcomp", "attr"} for other in child.head.rights)
    return child.dep_ == "dobj" and child.pos_ == "PRON" and child.head.lemma_ == "call" and alone


def is_rung(complement: Token) -> bool:
    """Whether somebody is only rung up ("called his mother to tell her", "call a private number")."""
    verb = complement.head
    if verb.lemma_.lower() != "call" or complement.dep_ not in {"dobj", "xcomp"}:
        return False
    rung = child_of(verb, "dobj")
    words = verb.doc[verb.i : verb.right_edge.i + 1]
    is_judged = any(child.dep_ in {"oprd", "ccomp", "acomp", "attr"} for child in verb.rights)
    is_more = any(child.dep_ == "prt" or child.lower_ in {"on", "upon"} for child in verb.rights)
    if rung is None or is_judged or is_more or any(token.text[0] in QUOTES for token in words):
        return False
    if rung.right_edge.i - rung.left_edge.i >= LONGEST_RUNG:
        return False  # "called the plan of the two ministers a hoax", which parsers break
    return complement == rung or is_infinitive(complement)


def is_called_home(complement: Token) -> bool:
    """Whether somebody or something is called home or back ("called its envoy home", "call cars back")."""
    verb = complement.head
    if verb.lemma_.lower() != "call":
        return False
    behind = verb.doc[verb.i + 1 : min(verb.i + 1 + NEAR_HOME, verb.sent.end)]
    if any(token.text[0] in QUOTES and token.tag_ != "POS" for token in behind):
        return False
    return any(token.lower_ in HOMEWARD and token.nbor(-1).pos_ in CALLED for token in behind)


def is_recalled(complement: Token) -> bool:
    """Whether a body calls goods or its envoys back ("the maker recalled 4,000 heaters")."""
    verb = complement.head
    if verb.lemma_.lower() != "recall" or complement.dep_ != "dobj":
        return False
    subject = child_of(verb, "nsubj")
    if subject is None or subject.ent_type_ == "PERSON":
        return False
    return subject.ent_type_ in NAMED_BODIES or subject.lemma_.lower() in RECALLING


def is_sacked(complement: Token) -> bool:
    """Whether somebody is dismissed from a post, and no words are ("dismissed 180 dockers"; but "dismissed
    his critics as fools")."""
    verb = complement.head
    if verb.lemma_.lower() != "dismiss" or complement.dep_ != "dobj":
        return False
    is_judged = any(token.lower_ == "as" for token in verb.doc[verb.i : verb.sent.end])
    return not is_judged and can_speak(complement) and complement.lemma_.lower() not in WRITINGS


def is_shown(complement: Token) -> bool:
    """Whether somebody only holds up a thing ("she showed her ticket"; but "the poll showed a lead")."""
    verb = complement.head
    subject = child_of(verb, "nsubj")
    if verb.lemma_.lower() != "show" or complement.dep_ != "dobj" or subject is None:
        return False
    if subject.pos_ == "PRON":
        return subject.lower_ in SHOWING
    return can_speak(subject) and subject.lemma_.lower() not in PICTURED
