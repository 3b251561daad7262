"""The CAMEO code of what is only intended, or refused: a category of its own in that scheme."""

from __future__ import annotations

from headwater.mark.events.own_status import Status
from headwater.mark.events.predicates import Predicate
from headwater.mark.events.status_words import FUTURE_MODALS

ROOTS = {
    "AGREE": "05",
    "AID": "07",
    "CONCEDE": "08",
    "CONSULT": "04",
    "COOPERATE": "06",
    "RETREAT": "08",
    "SUPPORT": "05",
}
# 03, express intent to cooperate.
INTENDED = {
    "AID": "033",
    "CONCEDE": "035",
    "CONSULT": "036",
    "COOPERATE": "031",
    "RETREAT": "0356",
    "SUPPORT": "032",
}
WILL = FUTURE_MODALS | {"would"}
# 12, reject.
REFUSED = {
    "AGREE": "12",
    "AID": "122",
    "CONCEDE": "124",
    "CONSULT": "125",
    "COOPERATE": "121",
    "RETREAT": "124",
    "SUPPORT": "12",
}


def code_of(predicate: Predicate, status: Status) -> str | None:
    """The CAMEO code of the deed itself where it happened, else of the intent to do it or the refusal."""
    sense = predicate.sense
    if sense.cameo is None or sense.cameo[:2] != ROOTS.get(sense.type):
        return sense.cameo
    if status == "planned":
        return INTENDED.get(sense.type, sense.cameo)
    if status == "denied" and is_refused(predicate):
        return REFUSED.get(sense.type, sense.cameo)
    return sense.cameo


def is_refused(predicate: Predicate) -> bool:
    """Whether somebody says that it will not be done ("Mali will not negotiate")."""
    return any(child.dep_ == "aux" and child.lower_ in WILL for child in predicate.clause.children)
