"""How far an attribution reaches: its sentence, the excerpt it opens, or the whole piece."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.mark.attributions.relay_drafts import Draft, Reading
from headwater.mark.attributions.summed_up import overlap

LEAD = 3  # paragraphs of an article in which a source that carries it is named
ANEW = re.compile(
    r"[Tt]he\s[A-Z]\w{2,30}(?<=an|sh|se)\s(?:newspaper|paper|broadcaster|daily|weekly|station|website|portal|agency)\b"
)
LONGEST_EXCERPT = 12  # paragraphs


def reach_back(draft: Draft, kept: Sequence[Reading]) -> None:
    """Let "the claim was made by X" cover the sentence before, in this paragraph or the last one."""
    earlier = [
        sentence
        for reading in kept
        if reading.number <= draft.paragraph
        for sentence in reading.sentences
        if reading.paragraph.kind == "body" and sentence[1] <= draft.sentence[0]
    ]
    if earlier:
        draft.scope.insert(0, earlier[-1])


def open_excerpts(drafts: Sequence[Draft], kept: Sequence[Reading]) -> None:
    """Let "X reported Monday:" at the end of a paragraph cover the paragraphs that follow.

    Where no marks show the end, an excerpt is taken to run on while its paragraphs
    name sources; the first that names none may be the outlet's own again.
    """
    sourced = {draft.paragraph for draft in drafts if draft.is_medium and not draft.carries_article}
    for at, reading in enumerate(kept[:-1]):
        text = reading.paragraph.text.rstrip()
        openers = [
            draft
            for draft in drafts
            if draft.paragraph == reading.number
            and draft.is_medium
            and not draft.is_own
            and draft.via is None
            and draft.sentence[1] >= reading.paragraph.start + len(text)
        ]
        if not text.endswith((":", "：")) or not openers:
            continue
        excerpt = excerpt_after(kept[at + 1 :], sourced)
        owner = openers[-1]
        owner.scope.extend(paragraph.range for paragraph in excerpt)
        inside = {paragraph.number for paragraph in excerpt}
        for draft in drafts:
            if draft.paragraph in inside and draft.via is None and not draft.carries_article:
                draft.via = owner if draft.source.name != owner.source.name else None


def excerpt_after(following: Sequence[Reading], sourced: set[int]) -> list[Reading]:
    """The paragraphs of an excerpt: the first, and those that go on naming sources or in quotation marks."""
    excerpt = [following[0]]
    opened = following[0].paragraph.text[:1] in {"“", '"', "«", ">"}
    for reading in following[1:LONGEST_EXCERPT]:
        starts = reading.paragraph.text[:1]
        if reading.paragraph.kind in {"headline", "heading"}:
            break
        if (opened and starts not in {"“", '"', "«", ">"}) or (not opened and reading.number not in sourced):
            break
        excerpt.append(reading)
    return excerpt


def carry_article(drafts: Sequence[Draft], kept: Sequence[Reading]) -> None:
    """Find the outlet that a piece retells: "reports X" in its lead, no other, and no own reporting.

    A machine translation's "the publication told X" always carries; another lead source
    only where the piece comes back to it.
    """
    if any(draft.is_own for draft in drafts) or is_told_anew(drafts, kept):
        return
    lead = {reading.number for reading in [r for r in kept if r.paragraph.kind != "headline"][:LEAD]}
    outer = [
        draft
        for draft in drafts
        if draft.is_medium and draft.via is None and draft.role in {"subject", "tag", "carried"}
    ]
    for draft in outer:
        times = sum(other.source.name == draft.source.name for other in outer)
        first_of_all = not any(
            other.source.name != draft.source.name and other.role == draft.role for other in outer
        )
        if draft.paragraph in lead and (
            draft.role == "carried"
            or (draft.source.kind == "outlet" and draft.is_present and times > 1 and first_of_all)
        ):
            draft.carries_article = True
            return


def is_told_anew(drafts: Sequence[Draft], kept: Sequence[Reading]) -> bool:
    """Whether a piece says further down whose an outlet is: it credits what it has, sentence by sentence."""
    by_number = {reading.number: reading.paragraph for reading in kept}
    media = (draft for draft in drafts if draft.is_medium and draft.paragraph in by_number)
    places = ((by_number[draft.paragraph], draft.evidence) for draft in media)
    return any(
        ANEW.match(paragraph.text, start - paragraph.start, end - paragraph.start)
        for paragraph, (start, end) in places
    )


def head_retold(drafts: Sequence[Draft], kept: Sequence[Reading]) -> None:
    """Let the headline of a piece that retells an outlet be had from whom this has its first sentence.

    "The Gazette reports, citing VNA": the news is VNA's.
    """
    first = next((each for each in kept if each.paragraph.kind == "body" and each.sentences), None)
    head = next((each for each in kept if each.paragraph.kind == "headline"), None)
    carrying = [draft for draft in drafts if draft.carries_article and not draft.is_own and draft.is_medium]
    if first is None or head is None or head.number > first.number or len(carrying) != 1:
        return
    if any(overlap(place, head.range) for draft in drafts for place in draft.scope):
        return
    for draft in drafts:
        if (
            draft.sentence == first.sentences[0]
            and draft.sentence in draft.scope
            and draft.via is carrying[0]
        ):
            draft.scope.append(head.range)
