"""Sources without a name: the same words in one article are one source, and a bare noun is nobody else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from headwater.mark.attributions.relay_drafts import Draft
from headwater.mark.attributions.source_kinds import LATER, is_named_person
from headwater.mark.cast import Cast
from headwater.record.mark import NamedSource

# What tells one description from another: without it, "the source" is the source named before.
DETERMINERS = re.compile(
    r"^(?:the|these|those|this|that|both|two|three|several|some|other|a|an|one|another|many|most|same|all)\s+",
    re.IGNORECASE,
)
DESCRIBED = frozenset({"official", "person", "document"})
OWN_PAGES = frozenset(
    {"head:blog", "head:website", "head:post"}
)  # not an outlet's, where somebody's own is named
# Writings that are named again as "the statement" further down.
WRITING = re.compile(
    r"\b(?:an?|his|her|its|their)\s+(?:[\w-]+\s+){0,4}?"
    r"(statement|message|letter|report|memo|tweet|blog|post|advisory|bulletin|website)\b",
    re.IGNORECASE,
)
BEFORE = 1000  # characters; no sentence is longer, but what a page gives as one may be
BESIDE = 25  # characters after a source's words in which it says "in a statement"
PLURAL = re.compile(r"(?<=[^s])s$")


def settle_nameless(drafts: Sequence[Draft], cast: Cast, text: str) -> None:
    """Give each nameless source of a document the words that first described it, or whose writing it is."""
    name_described(drafts, cast)
    for draft in drafts:
        loosen(draft, cast)
    first: dict[str, NamedSource] = {}
    for draft in sorted(drafts, key=lambda draft: draft.named):
        name = draft.source.name or ""
        bare_words = DETERMINERS.sub("", DETERMINERS.sub("", name)).casefold()
        head = PLURAL.sub("", LATER.split(bare_words)[0].rpartition(" ")[2])
        is_bare = " " not in bare_words
        if is_bare and draft.source.actor is None and f"head:{head}" in OWN_PAGES & first.keys():
            draft.source = first[f"head:{head}"]
            continue
        if draft.source.actor is not None or draft.source.kind not in DESCRIBED:
            if draft.role == "speaker":
                first |= {f"head:{noun}": draft.source for noun in written_by(draft, text)}
            continue
        known = first.get(bare_words) or (first.get(f"head:{head}") if is_bare else None)
        if known is not None and draft.source.kind in {known.kind, "document"}:
            draft.source = known
        first[bare_words] = first[f"head:{head}"] = draft.source


def name_described(drafts: Sequence[Draft], cast: Cast) -> None:
    """Let whom a description with a name behind it names be meant where only the description is taken up.

    "A clerk of the port, Odo Venn, said nine fell. He said it rained": he is Odo Venn.
    """
    nameless = {
        mention.span.start: mention.chain
        for mention in cast.mentions
        if mention.form == "description" and cast.chain(mention.chain).kind == "person"
    }
    named: dict[str, NamedSource] = {}
    for draft in drafts:
        described = nameless.get(draft.named[0])
        if described is not None and is_named_person(draft.source.actor, described, cast):
            named.setdefault(described, draft.source)
    for draft in drafts:
        draft.source = named.get(draft.source.actor or "", draft.source)


def written_by(draft: Draft, text: str) -> Iterator[str]:
    """What somebody says it in, by the words before and after: "in a post on its blog, X said"."""
    start = max(draft.sentence[0], draft.evidence[0] - BEFORE)
    is_lead = all(first >= draft.evidence[0] for first, _ in draft.scope)
    around = text[start if is_lead else draft.evidence[0] : draft.evidence[1] + BESIDE]
    return (match[1].casefold() for match in WRITING.finditer(around))


def loosen(draft: Draft, cast: Cast) -> None:
    """Take from its chain a source that is one bare noun: "officials" there may be others than here."""
    if draft.source.actor is None:
        return
    chain = cast.chain(draft.source.actor)
    noun = DETERMINERS.sub("", chain.name)
    if chain.kind == "group" and not chain.names and " " not in noun and noun[1:].islower():
        draft.source = NamedSource(name=draft.source.name, kind=draft.source.kind)
