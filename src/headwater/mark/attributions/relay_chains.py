"""Chains of sources: of several in one sentence, which has it from which.

Words that wrap a statement are read from the outside in: a tag at the end wraps all
before it, of two tags the later one ("..., according to X, Y reported" is Y from X);
at the head of a sentence the earlier wraps the later. Who speaks is innermost.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from headwater.mark.attributions.relay_drafts import Draft, Range

NEXT = 6  # code points between "According to X," and the "Y reported" that follows
CONTRASTS = ("while", "whereas", "but", "and", ";")


def chain(drafts: Sequence[Draft], text: str) -> None:
    """Link the drafts of each sentence, outer to inner."""
    by_sentence: dict[Range, list[Draft]] = {}
    for draft in drafts:
        if not draft.carries_article:
            by_sentence.setdefault(draft.sentence, []).append(draft)
    for _, found in sorted(by_sentence.items()):
        chain_sentence(sorted(found, key=lambda draft: draft.evidence), text)


def chain_sentence(drafts: Sequence[Draft], text: str) -> None:
    """Link the media of one sentence, then hang those cited and those who speak on them."""
    media = [
        draft
        for draft in drafts
        if draft.is_medium and draft.role not in {"citing", "speaker"} and not draft.is_own
    ]
    layers = wrapped(media, text)
    if len(layers) == len(media):
        for outer, inner in pairwise(layers):
            if outer.source.name != inner.source.name:
                inner.via = outer
    for draft in drafts:
        if draft.role == "citing":
            draft.via = cites(draft, media) or draft.via
    innermost = innermost_of(drafts, layers)
    for draft in drafts:
        if (
            (not draft.is_medium or draft.role == "speaker")  # a nameless station speaks as people do
            and draft.via is None
            and innermost is not None
            and draft.source.name != innermost.source.name
            and speaks_through(draft, innermost)
        ):
            draft.via = innermost


def wrapped(media: Sequence[Draft], text: str) -> list[Draft]:
    """The media from the outside in; fewer than given where they stand side by side."""
    leading: list[Draft] = []
    for draft in media:
        if draft.leads() or (leading and 0 <= draft.evidence[0] - leading[-1].evidence[1] <= NEXT):
            leading.append(draft)
    trailing = [draft for draft in media if draft not in leading]
    if side_by_side(media, text):
        return []
    return [*reversed(trailing), *leading]


def side_by_side(media: Sequence[Draft], text: str) -> bool:
    """Whether the sentence sets one report beside another ("X reported A, while Y reported B")."""
    for before, after in pairwise(media):
        between = text[before.evidence[1] : after.evidence[0]].casefold().strip(" ,")
        if between in {"and", "or", "&", "as well as"}:
            return True
        words = between.replace(";", " ; ").split()
        if after.role == "subject" and any(word in CONTRASTS for word in words[-4:]):
            return True
    return False


def cites(citing: Draft, media: Iterable[Draft]) -> Draft | None:
    """Who cites: the medium named last before, else the first after."""
    before = [draft for draft in media if draft.evidence[0] < citing.evidence[0]]
    after = [draft for draft in media if draft.evidence[0] > citing.evidence[0]]
    found = before[-1] if before else after[0] if after else None
    return found if found is not None and found.source.name != citing.source.name else None


def innermost_of(drafts: Iterable[Draft], layers: Sequence[Draft]) -> Draft | None:
    """The medium next to the words themselves."""
    citing = [draft for draft in drafts if draft.role == "citing" and draft.is_medium]
    if citing:
        return citing[-1]
    return layers[-1] if layers else None


def speaks_through(speaker: Draft, medium: Draft) -> bool:
    """Whether a speaker's words lie in what the medium covers, and the medium is not the one who speaks."""
    places = [start for start, _ in speaker.scope] or [speaker.evidence[0]]
    return any(medium.covers(place) for place in places) and not (
        speaker.evidence[0] <= medium.evidence[0]
        and medium.evidence[1] <= speaker.evidence[1]
        and medium.role != "told"
    )
