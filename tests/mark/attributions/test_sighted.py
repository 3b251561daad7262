"""Papers that somebody has shown the outlet, or into which it has looked."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from builders import document_of
from headwater.record.document import Document
from headwater.record.pile import MarkedDocument

Mark = Callable[[Document | str], MarkedDocument]


def papers(found: MarkedDocument) -> list[str | None]:
    """The papers that a text has something from."""
    return [each.source.name for each in found.marks.attributions if each.source.kind == "document"]


@pytest.mark.parametrize(
    ("text", "paper"),
    [
        ("The Chronicle has looked into the visitors' book.", "the visitors' book"),
        ("The Chronicle has had sight of the invoice, which names two firms.", "the invoice"),
        ("A page of the log, seen by the Chronicle, gives the hour as nine.", "A page of the log"),
        ("A certificate shown to the Chronicle bears his name.", "A certificate"),
        ("The contract, of which the Chronicle has a copy, runs to 2034.", "The contract"),
        ("The Chronicle was shown a receipt for nine boats.", "a receipt for nine boats"),
        ("This newspaper has before it an order of 4 May.", "an order of 4 May"),
    ],
)
def test_a_paper_shown_to_the_outlet_is_a_source(marked: Mark, text: str, paper: str) -> None:
    assert papers(marked(document_of(text, outlet="The Quay Chronicle"))) == [paper]


@pytest.mark.parametrize(
    "text",
    [
        "The Chronicle was given a warning by the port.",
        "The Chronicle was shown the sluice.",
        "A letter was sent to the Chronicle by his lawyers.",
        "The guild has looked into the ledger.",
        "The boats were shown to this newspaper by the keeper.",
        "The Chronicle has looked at how the port is run.",
        '"The Chronicle was shown a letter," Orla Venn said.',
        "Prizes were given to this newspaper's readers.",
    ],
)
def test_what_is_no_paper_or_was_shown_to_others_is_none(marked: Mark, text: str) -> None:
    assert papers(marked(document_of(text, outlet="The Quay Chronicle"))) == []
