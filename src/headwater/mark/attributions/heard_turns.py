"""Whom the writers heard themselves: who answers them in an interview, or speaks in their broadcast."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence

from headwater.mark.attributions.relay_drafts import Draft, Reading
from headwater.mark.cast import Cast
from headwater.mark.parsed import ParsedDocument
from headwater.mark.quotes.dialogues import find_dialogue


def turns_in(parsed: ParsedDocument, cast: Cast) -> dict[int, str | None]:
    """Who speaks in the turns of a dialogue, by where these begin."""
    turns = find_dialogue(parsed, cast).turns if parsed.is_deep else {}
    return {start: cast.chain_at(speaker.meant) for start, speaker in turns.items()}


def hear_turns(drafts: Iterable[Draft], turns: Mapping[int, str | None]) -> None:
    """Mark as own what somebody says in a turn of hers."""
    for draft in drafts:
        actor = draft.source.actor
        is_turn = actor is not None and any(turns.get(start) == actor for start, _ in draft.scope)
        if is_turn and draft.role == "speaker" and not draft.is_medium:
            draft.is_own = True


def outside_turns(kept: Sequence[Reading], turns: Container[int]) -> list[Reading]:
    """The paragraphs in which "told us" means the writers: in a turn it means whoever speaks."""
    return [reading for reading in kept if reading.paragraph.start not in turns]
