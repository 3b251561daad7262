"""Who speaks for whom: a spokesperson and her institution cannot be shown to be two origins."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from headwater.record.mark import Chain, Mention
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import ChainKey
from headwater.record.span import Span

BESIDE = 3  # code points between a role and the institution's name: "spokesman of the X", "X spokesman"


def kinship(pile: Sequence[MarkedDocument], actor_of: Mapping[ChainKey, str]) -> dict[str, tuple[str, ...]]:
    """For each actor, the institutions that her roles name, as identities of origins."""
    found: dict[str, set[str]] = {}
    for entry in pile:
        bodies = institutions(entry)
        for chain in entry.marks.chains:
            speaker = actor_of.get(ChainKey(entry.document.id, chain.id))
            if chain.kind != "person" or speaker is None:
                continue
            for mention in (named for role in chain.roles for named in within(bodies, role.span)):
                body = actor_of.get(ChainKey(entry.document.id, mention.chain))
                if body is not None and body != speaker:
                    found.setdefault(speaker, set()).add(f"actor:{body}")
    return {speaker: tuple(sorted(kin)) for speaker, kin in found.items()}


def institutions(entry: MarkedDocument) -> list[Mention]:
    """The mentions of organisations and states, in order."""
    kinds: dict[str, Chain] = {chain.id: chain for chain in entry.marks.chains}
    return [
        mention
        for mention in sorted(entry.marks.mentions, key=lambda mention: mention.span)
        if mention.chain in kinds and kinds[mention.chain].kind in {"organisation", "state"}
    ]


def within(mentions: Sequence[Mention], role: Span) -> list[Mention]:
    """The mentions inside a role or right beside it."""
    first = bisect_left(mentions, role.start - 80, key=lambda mention: mention.span.start)
    found = []
    for mention in mentions[first:]:
        if mention.span.start > role.end + BESIDE:
            break
        if mention.span.end >= role.start - BESIDE:
            found.append(mention)
    return found
