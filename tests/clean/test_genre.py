"""Genre."""

from __future__ import annotations

from headwater.clean.genre import REPORTING_BYLINE, genre_of
from headwater.run.resources import load_cleaning

REPORT = "The ministry said on Monday that forty boats had left the harbour. The union denied this. " * 8
OPINION = (
    "Who still believes the ministry? I do not. It is obvious that we must, of course, close the harbour. "
    * 8
)


def genre(text: str, labels: list[list[str]] | None = None, url: str | None = None) -> str:
    return genre_of([text], labels or [], url, load_cleaning().stance)


def test_a_report_names_who_said_it() -> None:
    assert genre(REPORT) == "report"


def test_an_opinion_judges_asks_and_says_i() -> None:
    assert genre(OPINION) == "opinion"


def test_a_section_or_an_address_tells() -> None:
    assert genre(REPORT, [["opinion"]]) == "opinion"
    assert genre(REPORT, url="https://tidal.example/opinion/bells") == "opinion"


def test_what_stands_in_quotation_marks_is_not_the_writers_judgement() -> None:
    assert (
        genre("The union said: “It is obvious that we must of course strike.” The ministry denied it. " * 12)
        == "report"
    )


def test_too_little_text_tells_nothing() -> None:
    assert genre("The ferry ran aground.") == "unknown"


def test_an_interview_argues_nothing() -> None:
    assert genre(OPINION, [["interview"]]) == genre(OPINION, [["transcript"]]) == "report"
    assert genre(OPINION, [["interview"], ["opinion"]]) == "opinion"


def test_who_signs_as_a_reporter_has_reported_however_freely() -> None:
    asked = "Who got rich? Who kept silent? " + "The boats lay along the mole and were not moved. " * 9
    stance = load_cleaning().stance
    assert genre_of([asked], [], None, stance) == "opinion"
    assert genre_of([asked], [], None, stance, is_reported=True) == "report"


def test_a_plain_article_is_a_report_unless_somebody_has_issued_it() -> None:
    prose = ["The boats lay along the mole, and two of them stood on the slip without engines. " * 9]
    stance = load_cleaning().stance
    assert genre_of(prose, [], None, stance) == "report"
    assert genre_of(prose, [], None, stance, is_issued=True) == "unknown"


def test_who_signs_as_a_team_has_reported_however_little() -> None:
    stance = load_cleaning().stance
    assert genre_of(["The ferry ran aground."], [], None, stance, is_reported=True) == "report"
    assert REPORTING_BYLINE.search("Posted 4 May 2031 by Flashbulb Team")


def test_a_live_page_reports() -> None:
    assert (
        genre_of(["Is it over? I do not know."], [("live", "from", "court")], None, load_cleaning().stance)
        == "report"
    )


def test_a_live_page_argues_nothing() -> None:
    assert genre(OPINION, [["skarn", "live"]]) == genre(OPINION, [["live", "blog"]]) == "report"
