"""Words that only tell whom an article has something from."""

from __future__ import annotations

from typing import Literal

import pytest

from builders import document_of, span_of
from headwater.collate.readings import happenings
from headwater.collate.witnessed import witnessed
from headwater.record.mark import Attribution, Event, Marks, NamedSource
from headwater.record.pile import MarkedDocument
from headwater.record.settlement import Settlement

DOCUMENT = document_of("The dam broke, the Vell Courier reported, citing the mayor. She wrote to Lima.")
SETTLED = Settlement(copies=(), stories=(), affairs=(), actors=(), actor_of={}, times=())


def event(word: str, type_: str = "communication") -> Event:
    return Event(
        id=word, document=DOCUMENT.id, trigger=span_of(DOCUMENT, word), type=type_, plover=None, cameo=None,
        voice="own", source=None, status="happened", actors=(), recipients=(), place=None, time=None,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("outlet", ["broke", "wrote"]),
        ("agency", ["broke", "wrote"]),
        ("official", ["broke", "reported", "wrote"]),
    ],
)
def test_that_an_article_has_it_from_an_outlet_is_no_happening(
    kind: Literal["outlet", "agency", "official"], told: list[str]
) -> None:
    relay = Attribution(
        id="x0", source=NamedSource(name="Vell Courier", kind=kind), scope="article", via=None, how="named",
        evidence=(span_of(DOCUMENT, "the Vell Courier reported"), span_of(DOCUMENT, "dam broke")),
    )  # fmt: skip
    events = (event("broke", "disaster"), event("reported"), event("citing"), event("wrote"))
    marks = Marks(document=DOCUMENT.id, events=events, attributions=(relay,))
    source = witnessed([MarkedDocument(document=DOCUMENT, marks=marks)], SETTLED)[DOCUMENT.id]
    assert [source.words(each.span) for each in happenings(source)] == told
