"""Whether a vehicle, or a weapon, does what a verb tells: what it hits, it has run into."""

from __future__ import annotations

from headwater.data.word_lists import word_list
from headwater.mark.tokens import Token
from headwater.mark.word_sets import words

# None that is made for war: what a warship or a tank strikes is attacked.
VEHICLES = word_list("vehicles.vehicles")
MUNITIONS = words(
    "bomb shell rocket missile mortar projectile munition grenade warhead drone warplane bomber gunship "
    "airstrike artillery device"
)
TROOPS = words(
    "troop army force soldier brigade battalion regiment division tank warship navy paratrooper marine "
    "militia rebel fighter guerrilla insurgent"
)
COLLECTIVE = words("army force brigade battalion regiment division navy militia")
ARMED = words("patrol war attack gun police guard naval navy coastguard torpedo suicide rebel pirate")


def is_by_vehicle(verb: Token) -> bool:
    """Whether a vehicle is the subject of a verb, the head of its relative clause, or who it is done by."""
    return any(is_vehicle(doer) for doer in doers_of(verb))


def is_by_arms(verb: Token) -> bool:
    """Whether what is fired or dropped, or what drops it, does what a verb tells ("bombs rained down")."""
    return any(doer.lemma_.lower() in MUNITIONS for doer in doers_of(verb))


def is_by_troops(verb: Token) -> bool:
    """Whether many soldiers, or what they fight in, do what a verb tells ("tanks rolled into the town")."""
    return any(is_host(doer) for doer in doers_of(verb))


def is_host(word: Token) -> bool:
    """Whether a word means many soldiers, by its number or by itself."""
    lemma = word.lemma_.lower()
    return lemma in COLLECTIVE or (lemma in TROOPS and word.tag_ in {"NNS", "NNPS"})


def doers_of(verb: Token) -> list[Token]:
    """Who does what a verb tells, in the active and in the passive."""
    first = first_of(verb)
    is_passive = any(child.dep_ in {"nsubjpass", "auxpass"} for child in first.children)
    agents = [
        child
        for link in verb.children
        if link.dep_ in {"agent", "prep"} and link.lower_ == "by"
        for child in link.children
        if child.dep_ == "pobj"
    ]
    if agents or is_passive:
        return agents
    subjects = [child for child in first.children if child.dep_ == "nsubj"]
    relative = [child for child in subjects if child.tag_ in {"WDT", "WP"}]
    return [noun_before(relative[0], first.head)] if relative and first.dep_ == "relcl" else subjects


def noun_before(relative: Token, described: Token) -> Token:
    """The noun right before "that" or "which", also where the parser goes on to what it hangs on ("the
    skipper of the barge that hit it")."""
    before = relative.nbor(-1) if relative.i > relative.sent.start else described
    is_hung_too_high = relative.lower_ in {"that", "which"} and before.head.head is described
    return before if is_hung_too_high and before.dep_ == "pobj" else described


def first_of(verb: Token) -> Token:
    """The first of joined verbs, which has the subject of all ("the barge lost power and hit the pier")."""
    while verb.dep_ == "conj" and verb.head is not verb and not has_subject(verb):
        verb = verb.head
    return verb


def has_subject(verb: Token) -> bool:
    """Whether a verb has a subject of its own."""
    return any(child.dep_ in {"nsubj", "nsubjpass"} for child in verb.children)


def is_vehicle(word: Token) -> bool:
    """Whether a word is a vehicle that is not made, or sent, to fight."""
    if word.lemma_.lower() not in VEHICLES:
        return False
    return not any(child.lower_ in ARMED for child in word.children)
