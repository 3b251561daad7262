"""No sentence begins with a small letter behind an abbreviation."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc
from spacy.vocab import Vocab

from headwater.run.sentence_guard import NAME, guard, keep_together


def closed(text: str) -> list[str]:
    """The words at which a text is told that no sentence begins."""
    words = text.split()
    doc = keep_together(Doc(Vocab(), words=words))
    return [token.text for token in doc if token.i and token.is_sent_start is False]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The crane stood on Quay Blvd. with its arm down", ["with"]),
        ("at 7 p.m. on Monday", ["on"]),
        ("at Quay St . with its arm", ["with"]),
        ("It fell on Quay Blvd. Nobody was hurt", []),
        ("It fell . nobody was hurt", []),
        ("It fell. 12 people ran", []),
        (". and so on", []),
    ],
)
def test_what_goes_on_after_a_shortened_word(text: str, expected: list[str]) -> None:
    assert closed(text) == expected


def test_a_parser_is_guarded_before_it_parses_and_any_other_pipeline_is_left() -> None:
    pipeline = spacy.blank("en")
    guard(pipeline)
    assert pipeline.pipe_names == []
    pipeline.add_pipe("parser")
    guard(pipeline)
    assert pipeline.pipe_names == [NAME, "parser"]
