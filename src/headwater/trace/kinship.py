"""Who speaks for whom: a spokesperson and her institution cannot be shown to be two origins."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from headwater.record.mark import Chain, Mention
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import ChainKey
from headwater.record.span import Span

# What may stand between an institution's name and a role after it: "Xylo spokesman", "Xylo's spokesman";
# or between a role and a second name for the institution in it: "head of Xylo Board (XB)".
BEFORE, AFTER = frozenset({"", " ", "'s ", "’s "}), frozenset({"", " ", " ("})
REACH = 80  # code points before a role within which an institution's name that ends at it begins


def kinship(pile: Sequence[MarkedDocument], actor_of: Mapping[ChainKey, str]) -> dict[str, tuple[str, ...]]:
    """For each actor, the institutions that her roles name, as identities of origins."""
    found: dict[str, set[str]] = {}
    for entry in pile:
        bodies = institutions(entry)
        for chain in (each for each in entry.marks.chains if each.kind == "person"):
            speaker = actor_of.get(ChainKey(entry.document.id, chain.id))
            named = (each for role in chain.roles for each in beside(bodies, role.span, entry.document.text))
            kin = {actor_of.get(ChainKey(entry.document.id, mention.chain)) for mention in named}
            if speaker is not None:
                found.setdefault(speaker, set()).update(f"actor:{body}" for body in kin - {None, speaker})
    return {speaker: tuple(sorted(kin)) for speaker, kin in found.items() if kin}


def institutions(entry: MarkedDocument) -> list[Mention]:
    """The mentions of organisations and states, in order."""
    kinds: dict[str, Chain] = {chain.id: chain for chain in entry.marks.chains}
    return [
        mention
        for mention in sorted(entry.marks.mentions, key=lambda mention: mention.span)
        if mention.chain in kinds and kinds[mention.chain].kind in {"organisation", "state"}
    ]


def beside(mentions: Sequence[Mention], role: Span, text: str) -> list[Mention]:
    """The mentions inside a role, or right beside it with no comma or full stop between."""
    found = []
    for mention in mentions[bisect_left(mentions, role.start - REACH, key=lambda each: each.span.start) :]:
        span = mention.span
        if span.start > role.end + max(map(len, AFTER)):
            break
        if is_beside(span, role, text):
            found.append(mention)
    return found


def is_beside(body: Span, role: Span, text: str) -> bool:
    """Whether an institution's name and a role stand together: "Orla Finch, head of news, Salt Board" on a
    line of its own too."""
    if body.end <= role.start:
        return text[body.end : role.start] in BEFORE
    if body.start < role.end:
        return True
    gap, after = text[role.end : body.start], text[body.end : body.end + 1]
    return gap in AFTER or (gap == ", " and after in {"", "\n"})
