"""By which words an outlet that is named becomes a source."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from builders import document_of
from headwater.mark.article import Tools
from headwater.mark.attributions.outlet_names import newsroom, outlet_names
from headwater.mark.attributions.relay_cues import Cue, cue_of
from headwater.mark.attributions.text_words import text_words
from headwater.record.document import Document
from headwater.record.pile import MarkedDocument


def cues(tools: Tools, text: str) -> list[tuple[Cue | None, str]]:
    """The cue of each outlet named, and the words from its first to its last."""
    words = text_words(text)
    room = newsroom(document_of(text), tools.outlets)
    found = [cue_of(words, named) for named in outlet_names(words, room)]
    return [(cue, words.words(cue.first, cue.last) if cue else "") for cue in found]


@pytest.mark.parametrize(
    ("text", "role", "words"),
    [
        ("The dam held, according to the Quay Herald.", "tag", "according to the Quay Herald"),
        ("The dam held, as reported by Quay Herald.", "tag", "as reported by Quay Herald"),
        ("The dam held, citing the newspaper Quay Herald.", "citing", "citing the newspaper Quay Herald"),
        ("The dam held, with reference to the Quay Herald.", "citing", "with reference to the Quay Herald"),
        ("He told the Quay Herald that the dam held.", "told", "told the Quay Herald"),
        ("In an interview with the Quay Herald he smiled.", "told", "interview with the Quay Herald"),
        ("He spoke it at the microphone of Radio Quay.", "told", "microphone of Radio Quay"),
        ("He has been shown on Quay Television.", "tag", "shown on Quay Television"),
        ("The publication told Quay Herald.", "carried", "The publication told Quay Herald"),
        ("The Quay Herald reported that the dam held.", "subject", "Quay Herald reported"),
        ("The Quay Herald has also reported that the dam held.", "subject", "Quay Herald has also reported"),
        ("The Quay Herald, a daily, says the dam held.", "subject", "Quay Herald, a daily, says"),
        ("A Quay Herald reporter on the scene saw the dam.", "saw", "Quay Herald reporter on the scene saw"),
        ("The dam held, reports the Quay Herald.", "subject", "reports the Quay Herald"),
        ("“The dam held,” writes Quay Herald.", "subject", "writes Quay Herald"),
    ],
)
def test_cues_and_what_they_make_of_the_outlet(tools: Tools, text: str, role: str, words: str) -> None:
    ((cue, found),) = cues(tools, text)
    assert cue is not None
    assert (cue.role, found) == (role, words)


@pytest.mark.parametrize(("verb", "present"), [("reports", True), ("says", True), ("reported", False)])
def test_the_present_tells_of_a_piece_that_is_retold(tools: Tools, verb: str, present: bool) -> None:
    ((cue, _),) = cues(tools, f"The dam held, {verb} the Quay Herald.")
    assert cue is not None
    assert cue.is_present == present


@pytest.mark.parametrize(
    "text",
    [
        "He reads the Quay Herald every day.",
        "The Quay Herald was sold for a song.",
        "The Quay Herald, he reported, was sold.",
        "According to Orla Venn, Quay Herald is for sale.",
        "The dam held, says Orla Venn of the Quay Herald.",
        "The Quay Herald.",
    ],
)
def test_a_mere_mention_is_no_source(tools: Tools, text: str) -> None:
    assert [cue for cue, _ in cues(tools, text)] == [None]


def test_what_a_paper_has_seen_it_saw_itself(marked: Callable[[Document | str], MarkedDocument]) -> None:
    document = document_of("The Quay Ledger has seen a letter that names the guards.", outlet="Quay Ledger")
    (found,) = (each for each in marked(document).marks.attributions if each.source.kind != "document")
    assert found.is_own


@pytest.mark.parametrize(
    "text",
    [
        "The recording was played on Tuesday by Radio Orrel.",
        "The call was broadcast on Friday night by Radio Orrel.",
        "The film was streamed on Monday by Radio Orrel.",
    ],
)
def test_who_plays_a_recording_on_a_day_is_a_source(
    marked: Callable[[Document | str], MarkedDocument], text: str
) -> None:
    assert [each.source.name for each in marked(text).marks.attributions] == ["Radio Orrel"]


@pytest.mark.parametrize(
    ("text", "role", "words"),
    [
        ("The Quay Herald has it that the dam held.", "subject", "Quay Herald has it"),
        ("What follows is from the Quay Herald.", "tag", "follows is from the Quay Herald"),
        ("It came by way of a portal which leans on the Quay Herald.", "citing", "leans on the Quay Herald"),
        ("2/ Says the Quay Herald: the dam held.", "subject", "Says the Quay Herald"),
        ("As informs Quay Herald, the dam held.", "subject", "informs Quay Herald"),
    ],
)
def test_cues_of_talk_and_of_translations(tools: Tools, text: str, role: str, words: str) -> None:
    ((cue, found),) = cues(tools, text)
    assert cue is not None
    assert (cue.role, found) == (role, words)


@pytest.mark.parametrize(
    "text",
    [
        "In connection with the article published in the newspaper Quay Herald, the board says it held.",
        "The keeper left a week after the Quay Herald published parts of the letter.",
        "The keeper left after the Quay Herald revealed the letter.",
    ],
)
def test_what_is_answered_or_has_happened_is_not_had_from_there(tools: Tools, text: str) -> None:
    assert [cue for cue, _ in cues(tools, text)] == [None]


def test_what_an_outlet_revealed_to_be_so_is_had_from_there(tools: Tools) -> None:
    ((cue, _words),) = cues(tools, "He left after the Quay Herald revealed that the dam had cracks.")
    assert cue is not None
