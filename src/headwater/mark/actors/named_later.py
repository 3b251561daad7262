"""Bodies described before they are named: "the hospital trust" is the one body named so further on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from headwater.mark.actors.bodies_meant import BodiesMeant, has_all, is_another, is_headed, telling_words
from headwater.mark.actors.body_sorts import FITTING, SORT_OF
from headwater.mark.actors.descriptions import Description
from headwater.mark.actors.drafts import Draft

Described = tuple[Draft, Description]


def join_later(described: Sequence[Described], drafts: Sequence[Draft], bodies: BodiesMeant) -> None:
    """Give the mentions of each body without a name to the only one here whose name tells the same."""
    named = [draft for draft in drafts if draft.kind == "organisation" and draft.names]
    for draft, description in described:
        found = list(fitting(description, named, bodies))
        if len(found) == 1 and draft.mentions:
            found[0].mentions = {**draft.mentions, **found[0].mentions}
            draft.mentions = {}


def fitting(description: Description, named: Sequence[Draft], bodies: BodiesMeant) -> Iterator[Draft]:
    """The named bodies that are all that a description tells, where it tells which one."""
    telling = telling_words(description)
    if not telling or is_another(description) or not description.is_definite:
        return
    state = description.owner.draft.state if description.owner else ""
    if description.owner and not state:
        return
    sort = SORT_OF.get(description.noun)
    for draft in named:
        is_one = is_headed(draft, description.noun) or bool(sort and bodies.sorts(draft) & FITTING[sort])
        if is_one and has_all(draft, telling) and (not state or draft.state in {"", state}):
            yield draft
