"""A happening that is only spoken of as possible: what somebody is accused of, or a noun for it."""

from __future__ import annotations

import re

from headwater.record.mark import Event

# "Accused of killing two", "the clerk suspected of setting the fire", "who allegedly fired".
ALLEGING = re.compile(
    r"\b(?:accus|alleg|suspect|suspic|charg|indict|arraign|suppos|purport)\w*\b[^.;]*$", re.IGNORECASE
)


def is_alleged(event: Event, before: str) -> bool:
    """Whether what a clause calls possible is a happening that others may tell: the words before it in the
    sentence accuse somebody of it, or a noun names it ("charged with arson", "foiled a raid").

    What may, could or should be done is nothing that anybody tells.
    """
    return event.status == "possible" and (event.is_named or ALLEGING.search(before) is not None)
