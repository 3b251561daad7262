"""Chains that the next sentence lengthens: "X wrote, citing Y. According to X, Y quoted one diver"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from headwater.mark.attributions.relay_drafts import Draft, Range, Reading

REST = 3  # code points after whom a sentence names as its source's source: it tells no more than that


def lengthened(drafts: Sequence[Draft], kept: Sequence[Reading]) -> Iterator[Draft]:
    """For what one sentence has from a medium, whom the next sentence says that this medium quoted."""
    citing = {
        draft.sentence: draft
        for draft in drafts
        if draft.role == "citing" and draft.via is not None and draft.sentence[1] - draft.named[1] <= REST
    }
    sentences = [sentence for reading in kept for sentence in reading.sentences]
    for before, sentence in pairwise(sentences):
        cited = citing.get(sentence)
        told = innermost_medium(before, drafts) if cited is not None else None
        if cited is None or cited.via is None or told is None or told.source.name != cited.via.source.name:
            continue
        yield replace(cited, scope=list(told.scope), via=told)


def innermost_medium(sentence: Range, drafts: Sequence[Draft]) -> Draft | None:
    """The medium of a sentence through which no other source of it speaks."""
    found = [draft for draft in drafts if draft.sentence == sentence and sentence in draft.scope]
    passed = {id(draft.via) for draft in found}
    ends = [draft for draft in found if id(draft) not in passed]
    return ends[0] if len(ends) == 1 and ends[0].is_medium else None


def end_of(draft: Draft, drafts: Sequence[Draft]) -> Draft:
    """The end of the chain that passes through a source, in its own sentence or by the next one."""
    at = draft
    for _ in drafts:
        after = [each for each in drafts if each.via is at and set(each.scope) & set(at.scope)]
        if len(after) != 1:
            return at
        at = after[0]
    return at
