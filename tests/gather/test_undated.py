"""Articles whose printed day lacks its year, or the order of its numbers."""

from __future__ import annotations

import pytest

from headwater.gather.undated import days_of, published_day, with_days
from headwater.record.document import Page
from headwater.record.pile import MarkedDocument
from headwater.run.pipeline import mark_pages
from headwater.settings import Settings

TEXT = (
    "The harbour board of Brae closed the old slipway after a crane fell into the basin during the night, "
    "and said that nobody was hurt."
)
MORE = (
    "Divers looked for the crane until dusk, and the ferry to Tarn sailed two hours late from another quay."
)


def marked(*heads: str, opening: str = "") -> list[MarkedDocument]:
    """Articles with these lines above their text."""
    texts = ["\n\n".join([*filter(None, head.split("|")), opening + TEXT, MORE]) for head in heads]
    pages = [Page(path=f"{number}.txt", text=text) for number, text in enumerate(texts)]
    pile, _losses = mark_pages(pages, Settings(use_cache=False))
    return pile


DATED = "Crane falls into basin at Brae|By Ines Holm|14 March 2031"


def inferred(undated: str, opening: str = "", dated: str = DATED) -> str | None:
    """The day of an undated article beside a dated one."""
    pile = [*marked(dated), *marked(undated, opening=opening)]
    published = with_days(pile)[1].document.published
    assert published is None or published.how == "inferred"
    return published.edtf if published else None


@pytest.mark.parametrize(
    ("head", "opening", "day"),
    [
        ("Slipway closed at Brae|By Mara Holt|Sunday 16 March", "", "2031-03-16"),
        ("Slipway closed at Brae|By Mara Holt|06/03/2031", "", "2031-03-06"),
        ("Slipway closed at Brae", "BRAE, March 15 (Skarn Wire) - ", "2031-03-15"),
        ("Slipway closed at Brae|By Mara Holt|Monday 16 March", "", None),  # no Monday in any of the years
        ("Slipway closed at Brae|By Mara Holt|16 August", "", None),  # too far off
        ("Slipway closed at Brae", "", None),
    ],
)
def test_the_dated_articles_settle_the_day_of_another(head: str, opening: str, day: str | None) -> None:
    assert inferred(head, opening) == day


def test_two_orders_that_are_both_near_settle_nothing() -> None:
    assert inferred("Slipway closed at Brae|By Mara Holt|03/04/2031", dated=DATED) is None


def test_nothing_is_settled_where_no_article_is_dated() -> None:
    pile = marked("Slipway closed at Brae|By Mara Holt|Sunday 16 March")
    assert with_days(pile) == pile


def test_a_dated_article_keeps_its_day() -> None:
    (entry,) = with_days(marked(DATED))
    assert [day.isoformat() for day in published_day(entry.document)] == ["2031-03-14"]


def test_days_that_the_calendar_lacks_are_none() -> None:
    assert [day.isoformat() for day in days_of(2031, {(2, 29), (2, 28)})] == ["2031-02-28"]
