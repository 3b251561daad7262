"""Sources without a name: the same words in one article are one source, and a bare noun is nobody else."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.mark.attributions.relay_drafts import Draft
from headwater.mark.attributions.source_kinds import LATER
from headwater.mark.cast import Cast
from headwater.record.mark import NamedSource

# What tells one description from another: without it, "the source" is the source named before.
DETERMINERS = re.compile(
    r"^(?:the|these|those|this|that|both|two|three|several|some|other|a|an|one|another|many|most|same|all)\s+",
    re.IGNORECASE,
)
DESCRIBED = frozenset({"official", "person", "document"})
# Writings that are named again as "the statement" further down.
WRITING = re.compile(
    r"\b(?:an?|his|her|its|their)\s+(?:[\w-]+\s+){0,3}?(statement|message|letter|report|memo|tweet)\b",
    re.IGNORECASE,
)
BESIDE = 25  # characters after a source's words in which it says "in a statement"
PLURAL = re.compile(r"(?<=[^s])s$")


def settle_nameless(drafts: Sequence[Draft], cast: Cast, text: str) -> None:
    """Give each nameless source of a document the words that first described it, or whose writing it is."""
    for draft in drafts:
        loosen(draft, cast)
    first: dict[str, NamedSource] = {}
    for draft in sorted(drafts, key=lambda draft: draft.named):
        written = WRITING.search(text[draft.evidence[0] : draft.evidence[1] + BESIDE])
        if draft.source.actor is not None or draft.source.kind not in DESCRIBED:
            if written is not None and draft.role == "speaker":
                first[f"head:{written[1].casefold()}"] = draft.source
            continue
        name = draft.source.name or ""
        bare_words = DETERMINERS.sub("", DETERMINERS.sub("", name)).casefold()
        head = PLURAL.sub("", LATER.split(bare_words)[0].rpartition(" ")[2])
        is_bare = " " not in bare_words
        known = first.get(bare_words) or (first.get(f"head:{head}") if is_bare else None)
        if known is not None and draft.source.kind in {known.kind, "document"}:
            draft.source = known
        first[bare_words] = first[f"head:{head}"] = draft.source


def loosen(draft: Draft, cast: Cast) -> None:
    """Take from its chain a source that is one bare noun: "officials" there may be others than here."""
    if draft.source.actor is None:
        return
    chain = cast.chain(draft.source.actor)
    noun = DETERMINERS.sub("", chain.name)
    if chain.kind == "group" and not chain.names and " " not in noun and noun[1:].islower():
        draft.source = NamedSource(name=draft.source.name, kind=draft.source.kind)
