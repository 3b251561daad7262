"""Lines that are no more than a newspaper's name."""

from __future__ import annotations

from headwater.clean.lines import read_lines
from headwater.clean.zoning import numbered_runs, zone_lines
from headwater.record.document import ZoneKind
from headwater.run.resources import load_cleaning

LEXICON = load_cleaning().furniture
PROSE = (
    "The lighthouse keeper of Brae counted eleven herring boats before midnight and wrote all their names "
    "into the harbour book."
)


def kinds_of(*texts: str) -> list[ZoneKind]:
    return zone_lines(read_lines("\n".join(texts)), LEXICON)


def test_a_masthead_above_a_date_is_no_headline() -> None:
    kinds = kinds_of("The Brae Chronicle", "4 May 2031", "Keeper counts the herring boats", PROSE, PROSE)
    assert kinds[:3] == ["page-title", "byline", "headline"]


def test_what_stands_below_the_end_of_a_release_is_set_aside() -> None:
    kinds = kinds_of("Harbour opens a new pier", PROSE, PROSE, "– ENDS –", "About the harbour", PROSE)
    assert kinds[1:] == ["body", "body", "footer", "footer", "footer"]


def test_a_table_that_counts_past_ten_is_the_articles() -> None:
    rows = [f"{number} Boat of Brae {number * 7}" for number in range(1, 14)]
    assert set(kinds_of("Herring boats in order", PROSE, *rows)[1:]) == {"body"}
    assert [len(run) for run in numbered_runs(read_lines("\n".join(rows[:5] + rows[:3])))] == [5, 3]


def test_responses_to_an_article_are_comments() -> None:
    kinds = kinds_of("Boats counted", PROSE, PROSE, "34 responses to Boats counted", PROSE, PROSE)
    assert kinds[3:] == ["comments"] * 3
