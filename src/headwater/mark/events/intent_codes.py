"""The CAMEO code of what is only intended, or refused: a category of its own in that scheme."""

from __future__ import annotations

from headwater.mark.events.own_status import Status
from headwater.mark.events.predicates import Predicate
from headwater.mark.events.status_words import FUTURE_MODALS

# 03, express intent to cooperate, by what is intended.
INTENDED = {"04": "036", "05": "032", "06": "031", "07": "033", "08": "035"}
WITHDRAWING = "087"  # of 08, to de-escalate: an intent of its own
# 12, reject, by what is refused.
WILL = FUTURE_MODALS | {"would"}
REFUSED = {"03": "12", "04": "125", "05": "12", "06": "121", "07": "122", "08": "124"}


def code_of(predicate: Predicate, status: Status) -> str | None:
    """The CAMEO code of the deed itself where it happened, else of the intent to do it or the refusal."""
    code = predicate.sense.cameo
    if code is None:
        return None
    if status == "planned":
        return "0356" if code.startswith(WITHDRAWING) else INTENDED.get(code[:2], code)
    if status == "denied" and is_refused(predicate):
        return REFUSED.get(code[:2], code)
    return code


def is_refused(predicate: Predicate) -> bool:
    """Whether somebody says that it will not be done ("Mali will not negotiate")."""
    return any(child.dep_ == "aux" and child.lower_ in WILL for child in predicate.clause.children)
