"""Articles of one story built by hand: a sentence a line, with the numbers and denials in them."""

from __future__ import annotations

from collections.abc import Mapping

from builders import document_of, span_of
from headwater.collate.witnessed import Witnessed
from headwater.record.mark import Event, Figure, Marks, Sentence
from headwater.record.pile import MarkedDocument


def article(
    name: str,
    *lines: str,
    numbers: Mapping[str, float] | None = None,
    denied: tuple[str, ...] = (),
    has_headline: bool = False,
) -> Witnessed:
    """An article of these sentences, in which some words are numbers and some deeds are denied."""
    document = document_of("\n".join(lines), path=name, kinds={0: "headline"} if has_headline else None)
    sentences = tuple(Sentence(span=span_of(document, line), lemmas=()) for line in lines)
    figures = tuple(
        Figure(
            id=f"f-{words}", span=span_of(document, words), value=value, low=None, high=None, bound="exactly",
            unit=None, of=None,
        )
        for words, value in (numbers or {}).items()
    )  # fmt: skip
    events = tuple(
        Event(
            id=f"e-{words}", document=document.id, trigger=span_of(document, words), type="death",
            plover=None, cameo=None, actors=(), recipients=(), place=None, time=None, status="denied",
            voice="own", source=None,
        )
        for words in denied
    )  # fmt: skip
    marks = Marks(document=document.id, sentences=sentences, figures=figures, events=events)
    return Witnessed(MarkedDocument(document=document, marks=marks), {}, {}, {}, {})


def story(*articles: Witnessed) -> dict[str, Witnessed]:
    """Some articles as a story has them."""
    return {each.id: each for each in articles}
