"""What the articles differ on, side by side, and who is silent."""

from __future__ import annotations

from headwater.export.claims import plain_passage
from headwater.export.index import AccountIndex
from headwater.export.phrases import DIFFERENCES, quoted
from headwater.export.report import DifferenceEntry, SideEntry
from headwater.record.account import Disagreement, Side
from headwater.record.settlement import Story


def difference_entries(story: Story, index: AccountIndex) -> tuple[DifferenceEntry, ...]:
    """A story's differences, those between most articles first, open ones last."""
    of_story = [found for found in index.account.disagreements if belongs(found, story, index)]
    return tuple(difference_entry(found, story, index) for found in sorted(of_story, key=order_key))


def belongs(disagreement: Disagreement, story: Story, index: AccountIndex) -> bool:
    """Whether the claims in dispute, or else the words themselves, are this story's."""
    stories = {index.claims[claim].story for claim in disagreement.claims if claim in index.claims}
    if stories:
        return min(stories) == story.id
    sides = [side.witnesses[0].document for side in disagreement.sides if side.witnesses]
    return bool(sides) and sides[0] in story.documents


def order_key(disagreement: Disagreement) -> tuple[bool, int, str, str]:
    """Real differences before open ones, the widest first."""
    documents = {span.document for side in disagreement.sides for span in side.witnesses}
    return (disagreement.open, -len(documents), disagreement.about, disagreement.id)


def difference_entry(disagreement: Disagreement, story: Story, index: AccountIndex) -> DifferenceEntry:
    """One difference with the words of every side."""
    kind, colon, subject = disagreement.about.partition(": ")
    if not colon:
        kind, subject = DIFFERENCES[disagreement.kind], disagreement.about
    heard = {span.document for side in disagreement.sides for span in side.witnesses}
    return DifferenceEntry(
        id=disagreement.id,
        about=quoted(subject) if disagreement.kind == "assertion" else subject,
        kind=f"{kind[:1].upper()}{kind[1:]}",
        is_open=disagreement.open,
        sides=tuple(side_entry(side, index) for side in disagreement.sides),
        silent=tuple(index.names[document] for document in story.documents if document not in heard),
    )


def side_entry(side: Side, index: AccountIndex) -> SideEntry:
    """One value and the sentences that give it."""
    return SideEntry(
        value=side.value,
        passages=tuple(
            plain_passage(index.sentence_around(span), index, focus=index.words(span))
            for span in side.witnesses
        ),
    )
