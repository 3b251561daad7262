"""Past forms that are done to their subject because a headline leaves no other reading: they lack the object
that they need, another follows to do, or a passive is joined to them."""

from __future__ import annotations

from headwater.data.word_lists import word_list
from headwater.mark.tokens import Token
from headwater.mark.word_sets import words

# Verbs that mean little or something else without an object, where headlines leave out "is" or "was".
DONE = word_list("headline_passives.done")
# ... and others whose participle is no past form.
PARTICIPLES = words("stolen taken torn thrown seen shown given drawn written woken frozen overthrown")
# ... and others, of which this is what is done.
DEALS = words("deal agreement accord pact treaty contract truce ceasefire settlement compromise memorandum")
MADE = words("sign strike reach seal clinch")
# Who stands before these, and "to" behind, is the one who is told or let ("Singer picked to host gala").
SET_TO = words(
    "order tell urge force pick tap invite hire select allow permit compel oblige require pressure "
    "pressurise instruct direct recruit nominate appoint call set schedule slate"
)
# ... and what others were perceived to do ("Envoy seen leaving").
SEEN_AT = words("catch see spot film photograph hear find record")
PAST = frozenset({"VBD", "VBN"})
CLOSING = frozenset({".", "!", "?", '"', "”", ";", "''"})
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
AUXILIARIES = frozenset({"aux", "auxpass"})
COMPLETING = frozenset({"dobj", "dative", "ccomp", "xcomp", "attr", "oprd", "agent"})


def is_done_in_headline(verb: Token) -> bool:
    """Whether a past form is done to its subject, as only a headline leaves open ("Phone call disputed")."""
    links = {child.dep_ for child in verb.children}
    if verb.sent[-1].text in CLOSING or links & AUXILIARIES or has_pronoun(verb):
        return False
    lemma = verb.lemma_.lower()
    if lemma in SET_TO | SEEN_AT and is_set_to(verb):
        return "dobj" not in links
    if links & COMPLETING or lends_object(verb):
        return False
    is_deal = lemma in MADE and any(word.lemma_.lower() in DEALS for word in subjects(verb))
    return is_deal or lemma in DONE or verb.lower_ in PARTICIPLES


def lends_object(verb: Token) -> bool:
    """Whether what stands behind the verb joined to it is the object of both ("took and missed a shot")."""
    mates = (child for child in verb.children if child.dep_ == "conj")
    return any(word.dep_ == "dobj" for mate in mates for word in mate.children)


def subjects(verb: Token) -> list[Token]:
    """What is taken for the subjects of a verb."""
    return [child for child in verb.children if child.dep_ in SUBJECTS]


def has_pronoun(verb: Token) -> bool:
    """Whether a verb has no subject, or one that headlines do not have ("she felt", "who saw")."""
    found = subjects(verb)
    return not found or any(word.pos_ == "PRON" for word in found)


def is_set_to(verb: Token) -> bool:
    """Whether right behind a verb stands what its subject is to do, or was seen to do."""
    after = verb.nbor(1) if verb.i + 1 < verb.sent.end else None
    if after is None:
        return False
    return after.tag_ == "VBG" if verb.lemma_.lower() in SEEN_AT else after.lower_ == "to"


def is_joined_to_passive(verb: Token) -> bool:
    """Whether the next verb is a participle with an agent, which both have ("struck and killed by a van")."""
    if not subjects(verb) or any(child.dep_ in COMPLETING | AUXILIARIES for child in verb.children):
        return False
    mates = (child for child in verb.children if child.dep_ == "conj" and child.i == verb.i + 2)
    return any(mate.tag_ in PAST and any(word.dep_ == "agent" for word in mate.children) for mate in mates)
