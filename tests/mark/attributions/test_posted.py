"""Posts of somebody who is named, and not only of an account."""

from __future__ import annotations

from collections.abc import Callable
from time import process_time

import pytest

from headwater.mark.attributions.posted import posted
from headwater.mark.attributions.relay_drafts import Draft, Reading
from headwater.mark.parsed import ParsedDocument
from headwater.record.document import Document
from headwater.record.mark import NamedSource
from headwater.record.pile import MarkedDocument

Mark = Callable[[Document | str], MarkedDocument]


def posts(found: MarkedDocument) -> list[str | None]:
    """By whom the posts are that a text has something from."""
    return [each.source.name for each in found.marks.attributions if each.source.kind == "social-post"]


@pytest.mark.parametrize(
    "text",
    [
        'In a post on the network Quill, Orla Venn wrote: "The sluice is shut for good."',
        "Orla Venn said in a post on Quill that the sluice was shut.",
        "Orla Venn said in a post online that the sluice was shut.",
        "Orla Venn said on her Telegram channel that the sluice was shut.",
        "Orla Venn said in a video on YouTube that the sluice was shut.",
        '"The sluice is shut," Orla Venn, a keeper in Orrow, has written on Facebook.',
        'Orla Venn has published a thread on X. "The sluice is shut," she writes.',
    ],
)
def test_what_somebody_posts_is_had_through_the_post(marked: Mark, text: str) -> None:
    found = marked(text)
    assert posts(found) == ["Orla Venn"]
    (said,) = (each for each in found.marks.attributions if each.source.kind != "social-post")
    assert said.via is not None


@pytest.mark.parametrize("verb", ["wrote at noon", "posted", "writes"])
def test_who_writes_beside_a_handle_posts(marked: Mark, verb: str) -> None:
    text = f'The keeper was not at home. "The sluice is shut for good," Orla Venn (@orlavenn) {verb}.'
    assert posts(marked(text)) == ["Orla Venn"]


@pytest.mark.parametrize(
    "text",
    [
        "Orla Venn said in a post on Monday that the sluice was shut.",
        "Orla Venn said in a video on Monday that the sluice was shut.",
        "Orla Venn said that she had seen it in a post on Quill.",
        "Orla Venn said at her post on the lock that the sluice was shut.",
        'The mayor has published a thread on X. "The sluice is shut," Orla Venn says.',
    ],
)
def test_other_posts_are_none(marked: Mark, text: str) -> None:
    assert posts(marked(text)) == []


def test_whom_a_poster_quotes_has_not_posted_it(marked: Mark) -> None:
    assert posts(
        marked("In a post on Quill, Orla Venn said the mayor had told her that the sluice was shut.")
    ) == ["Orla Venn"]


def test_many_speakers_in_one_sentence_cost_no_more_than_their_number(
    parse: Callable[[Document | str], ParsedDocument],
) -> None:
    reading = Reading(0, parse("The mayor said " * 300).paragraphs[0])
    drafts = [
        Draft(
            paragraph=0, sentence=reading.range, evidence=(at, at + 1), named=(at, at + 1),
            source=NamedSource(name="Orla Venn", kind="person"), role="speaker", scope=[(at, at + 1)],
        )
        for at in range(3000)
    ]  # fmt: skip
    start = process_time()
    assert list(posted(drafts, [reading])) == []
    assert process_time() - start < 1  # each held against each other took nine seconds
