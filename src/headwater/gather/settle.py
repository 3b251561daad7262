"""Settle what the pile concludes, in a fixed order: copies, stories, actors, affairs, times."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.gather.actors import settle_actors
from headwater.gather.copies import find_copies
from headwater.gather.profiles import Encode
from headwater.gather.stories import group_stories
from headwater.record.identity import content_id
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import Affair, Settlement, Story


def settle(pile: Sequence[MarkedDocument], encode: Encode) -> Settlement:
    """The pile's conclusions about its marks; no mark is rewritten."""
    ordered = sorted(pile, key=lambda entry: (entry.document.id, entry.document.path))
    groups = [tuple(ordered[at].document.id for at in group) for group in group_stories(ordered, encode)]
    affair = content_id("a", *(entry.document.id for entry in ordered))
    stories = tuple(
        Story(id=content_id("s", *ids), title=None, documents=ids, when=None, affair=affair)
        for ids in sorted(groups)
    )
    actors, actor_of = settle_actors(ordered, stories)
    return Settlement(
        copies=find_copies(ordered),
        stories=stories,
        affairs=(Affair(id=affair, stories=tuple(story.id for story in stories), links=()),),
        actors=actors,
        actor_of=actor_of,
        times=(),
    )
