"""Whom the writers of an interview heard themselves."""

from __future__ import annotations

from collections.abc import Callable

from headwater.record.document import Document, Page
from headwater.record.mark import Attribution
from headwater.record.pile import MarkedDocument
from headwater.run.pipeline import clean_pages
from headwater.settings import Settings

Mark = Callable[[Document | str], MarkedDocument]

PAGE = """“We will not sell a single tram in this town”

Interview by Rika Damen, 11 October 2029

Morgenblatt: Mr Osinga, whose fault is the strike?

Jelle Osinga: Mine. The mill told us that it would deliver by Friday.

Morgenblatt: Will you sell the depot in Harn?

Osinga: We will not sell a single tram in this town.

Morgenblatt: Who pays?

Osinga: I do.
"""


def attributed(marked: Mark) -> tuple[Document, tuple[Attribution, ...]]:
    (document,), _ = clean_pages([Page(path="a.txt", text=PAGE)], Settings(on_error="raise"))
    return document, marked(document).marks.attributions


def test_an_answer_is_heard_by_the_writers_and_what_it_relays_is_not(marked: Mark) -> None:
    _, found = attributed(marked)
    own = {each.source.name for each in found if each.is_own}
    assert own == {"Jelle Osinga"}
    assert not any(each.is_own for each in found if "mill" in (each.source.name or "").casefold())


def test_the_evidence_is_the_label(marked: Mark) -> None:
    document, found = attributed(marked)
    words = {document.words(span) for each in found for span in each.evidence}
    assert {"Jelle Osinga", "Osinga"} <= words
    assert all(span.start < span.end for each in found for span in each.evidence)


BRIEFING = """Harbour Board of Tarn

Press briefing by the harbour master, 4 May 2031

CHAIR (Idris Pell): The sitting is open.

HARBOUR MASTER ADA VENN: Good morning. The lock has been shut since Monday.

QUESTION (Tarn Post): Who shut it?

VENN: I did, on Monday at noon.

QUESTION (Quay Wire): Will it open?

VENN: It will open on Friday.

CHAIR: Thank you. The sitting is closed.
"""


def test_for_whom_somebody_asks_or_who_takes_the_chair_is_no_credit(marked: Mark) -> None:
    (document,), _ = clean_pages([Page(path="a.txt", text=BRIEFING)], Settings(on_error="raise"))
    found = marked(document).marks.attributions
    assert not {each.source.name for each in found} & {"Tarn Post", "Quay Wire", "Idris Pell"}
