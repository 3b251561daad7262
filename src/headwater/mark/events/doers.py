"""What the doer of a verb must be for a meaning to hold: people together, somebody, a state's men."""

from __future__ import annotations

from headwater.mark.events.vehicles import doers_of, is_vehicle
from headwater.mark.tokens import Token
from headwater.mark.word_sets import words

ARMED = words(
    "police policeman policewoman officer guard constable trooper gendarme soldier troop army force militia "
    "militiaman fighter rebel marine paramilitary unit brigade battalion"
)
# Those who walk together without wanting anything of anybody.
FESTIVE = words(
    "pilgrim fan supporter scout band musician veteran graduate athlete player bandsman worshipper mourner "
    "cadet recruit legionary settler squatter tenant family customer guest visitor tourist spectator "
    "prisoner captive hostage migrant refugee horse camel ant penguin"
)
# Bodies that speak and act as somebody does.
COLLECTIVES = words(
    "union party league council committee company firm ministry government court agency board association "
    "federation club office bank church opposition coalition parliament authority embassy army police "
    "navy operator builder regulator"
)


def is_by_civilians(verb: Token) -> bool:
    """Whether several people do it who bear no arms and keep no feast ("nurses marched to the bridge")."""
    return any(is_several_civilians(doer) for doer in doers_of(verb))


def is_several_civilians(doer: Token) -> bool:
    """Whether a plural means people, as who marches, strikes or sits somewhere does."""
    lemma = doer.lemma_.lower()
    is_several = doer.tag_ in {"NNS", "NNPS"} or lemma == "people"
    return is_several and lemma not in ARMED | FESTIVE and not is_vehicle(doer)


def is_by_body(verb: Token) -> bool:
    """Whether it is a body that does it, called by what it is ("the union contradicted this")."""
    return any(doer.lemma_.lower() in COLLECTIVES for doer in doers_of(verb))
