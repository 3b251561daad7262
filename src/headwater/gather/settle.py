"""Settle what the pile concludes, in a fixed order: copies, stories, affairs, actors, times."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from headwater.gather.actors import settle_actors
from headwater.gather.copies import find_copies
from headwater.record.identity import content_id
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import Affair, Settlement, Story

Encode = Callable[[Sequence[str]], NDArray[np.float32]]


def settle(pile: Sequence[MarkedDocument], encode: Encode) -> Settlement:
    """The pile's conclusions about its marks; no mark is rewritten."""
    ids = tuple(sorted(entry.document.id for entry in pile))
    affair = content_id("a", *ids)
    story = Story(id=content_id("s", *ids), title=None, documents=ids, when=None, affair=affair)
    actors, actor_of = settle_actors(pile, (story,))
    return Settlement(
        copies=find_copies(pile),
        stories=(story,),
        affairs=(Affair(id=affair, stories=(story.id,), links=()),),
        actors=actors,
        actor_of=actor_of,
        times=(),
    )
