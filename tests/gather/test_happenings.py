"""What is said of a story as a whole: its title and its day."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from builders import span_of
from gather_piles import entry
from headwater.gather.happenings import title_of, told_days, when_of
from headwater.gather.own_days import own_days
from headwater.record.document import Document
from headwater.record.mark import Event, Framing, Time
from headwater.record.pile import MarkedDocument


def titled(
    title: str | None, *, path: str = "a", genre: str = "report", labels: tuple[str, ...] = ()
) -> MarkedDocument:
    marked = entry(f"{title or ''}\nThe reckless crew left.", path=path)
    document = replace(marked.document, title=title, genre=genre)  # type: ignore[arg-type]
    framing = tuple(
        Framing(
            id=f"l{n}",
            document=document.id,
            actor="c0",
            label=label,
            span=span_of(document, label),
            voice="own",
        )
        for n, label in enumerate(labels)
    )
    return MarkedDocument(document=document, marks=replace(marked.marks, framing=framing))


CALM = "Crew leaves burning barge"


@pytest.mark.parametrize(
    "worse",
    [
        titled("A burning shame", genre="opinion"),
        titled("Coward crew leaves barge", labels=("Coward",)),
        titled("Crew leaves burning barge!"),
        titled("CREW LEAVES burning barge"),
        titled("Crew “leaves” burning barge"),
        titled("Crew leaves the barge", labels=("reckless",)),
        titled(None),
    ],
    ids=["opinion", "label", "excited", "shouted", "quotes", "label in the article", "none"],
)
def test_the_calmest_headline_is_the_title(worse: MarkedDocument) -> None:
    calm = titled(CALM, path="b")
    assert title_of([worse, calm]) == title_of([calm, worse]) == CALM


def test_the_title_has_the_words_that_the_articles_share() -> None:
    told = [
        titled("The man at the ninth oar", path="a"),
        titled("Barge crew leaves vessel in flames off Torrin", path="c"),
        titled("Crew leaves vessel off Torrin", path="d"),
    ]
    assert title_of(told) == title_of(told[::-1]) == told[1].document.title


def test_a_headline_in_another_language_is_the_title_only_where_there_is_no_other() -> None:
    plain = titled("A long night", path="b")
    other = titled("Crew leaves barge", path="a")
    foreign = MarkedDocument(document=replace(other.document, read="shallow"), marks=other.marks)
    assert (
        title_of([foreign, plain, titled("Crew leaves barge at night", path="c", genre="opinion")])
        == "A long night"
    )
    assert title_of([foreign]) == "Crew leaves barge"


def test_a_story_without_headlines_has_no_title() -> None:
    assert title_of([titled(None)]) is None
    assert title_of([]) is None


def happened(
    text: str, path: str, *, published: str | None = None, status: str = "happened"
) -> MarkedDocument:
    """An article whose verb "burned" is an event at each of its times."""
    marked = entry(text, path=path, published=published)
    events = tuple(event(marked.document, time.id, status) for time in marked.marks.times)
    return MarkedDocument(document=marked.document, marks=replace(marked.marks, events=events))


def event(document: Document, time: str, status: str) -> Event:
    return Event(
        id=f"e-{time}", document=document.id, trigger=span_of(document, "burned"), type="FIRE", plover=None,
        cameo=None, actors=(), recipients=(), place=None, time=time, status=status,  # type: ignore[arg-type]
        voice="own", source=None,
    )  # fmt: skip


def when(*documents: MarkedDocument, settled: dict[str, Time] | None = None) -> str | None:
    own = {each.document.id: days for each, days in zip(documents, own_days(documents), strict=True)}
    return when_of(documents, own, settled or {})


def test_the_day_that_most_articles_tell() -> None:
    pile = [
        happened("It burned on 9 March 2031.", "a", published="2031-03-10"),
        happened("It burned on 9 March 2031.", "b", published="2031-03-11"),
        happened("It burned on 8 March 2031.", "c", published="2031-03-10"),
    ]
    assert when(*pile) == when(*reversed(pile)) == "2031-03-09"


def test_two_days_told_alike_are_an_interval() -> None:
    text = "It burned on 8 March 2031 and 9 March 2031."
    assert when(happened(text, "a", published="2031-03-10")) == "2031-03-08/2031-03-09"


@pytest.mark.parametrize(
    "document",
    [
        happened("It burned on 9 March.", "a", published="2031-03-10"),
        happened("It burned on 9 March 2030.", "a", published="2031-03-10"),
        happened("It burned on 9 March 2031.", "a", published="2031-03-10", status="planned"),
        happened("It burned.", "a", published="2031-03-10"),
    ],
    ids=["no year", "long before", "planned", "no day"],
)
def test_no_day_is_known(document: MarkedDocument) -> None:
    assert when(document) is None


def test_what_another_article_settles_counts() -> None:
    document = happened("It burned on 9 March.", "a", published="2031-03-10")
    (time,) = document.marks.times
    settled = {f"{document.document.id}-{time.id}": replace(time, edtf="2031-03-09")}
    assert {day.year for day in told_days(document, settled)} == {2031}
    assert when(document, settled=settled) == "2031-03-09"


def test_no_articles_no_day() -> None:
    assert when() is None
