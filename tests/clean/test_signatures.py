"""Lines that sign an article."""

from __future__ import annotations

import pytest

from headwater.clean.signatures import is_led, signature, signed_at_end
from headwater.record.document import Document, Page
from headwater.run.pipeline import clean_pages
from headwater.settings import Settings

PROSE = (
    "The harbour board of Tarn voted on Monday to close the old ferry pier for the winter, and the fishermen"
    " who use it said that nobody had asked them.",
    '"We read it on a poster," said Odd Breck, who keeps two boats there. The board answered that the piles'
    " were rotten and that a diver had found holes in them.",
)
TITLE = "Board closes the ferry pier for the winter"


def page(*signed: str, below: tuple[str, ...] = ()) -> Document:
    head = ("TARN COURIER", "News  Sport  Opinion", "", TITLE, "", *signed, "")
    (document,), _losses = clean_pages(
        [Page(path="a.txt", text="\n".join([*head, "\n\n".join(PROSE), "", *below]))], Settings()
    )
    return document


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Compiled by Ines Holm and Per Dahl", "Ines Holm"),
        ("Text and photos: Ines Holm", "Ines Holm"),
        ("By our harbour reporter, Ines Holm", "Ines Holm"),
        ("From our special envoy to Tarn, Ines Holm", "Ines Holm"),
        ("Political editor Ines Holm", "Ines Holm"),
        ("Ines van der Holm at the Harbour Court of Tarn", "Ines van der Holm"),
        ("Ines Holm, our correspondent in Tarn", "Ines Holm"),
        ("Ines Holm (Tarn)", "Ines Holm"),
        ("Ines Holm in Tarn and Low Tarn", "Ines Holm"),
        ("Ines Holm at the Skarnish embassy and Per Dahl in Tarn", "Ines Holm"),
        ("Ines Holm, sent special to Tarn", "Ines Holm"),
        ("with Ines Holm and Per Dahl", "Ines Holm"),
        ("Ines Holm", None),
        ("Photo: Ines Holm", None),
        ("The board closes the pier", None),
        ("Fire caused by Ines Holm", None),
    ],
)
def test_the_name_in_a_line_that_is_a_byline_and_more_than_a_name(text: str, name: str | None) -> None:
    assert signature(text) == name


def test_a_line_may_say_in_words_that_a_name_is_its_writers() -> None:
    assert is_led("Compiled by Ines Holm")
    assert not is_led("Ines Holm, Tarn")


def test_a_name_behind_a_dash_or_in_brackets_signs_from_below() -> None:
    assert signed_at_end("— Ines Holm") == "Ines Holm"
    assert signed_at_end("(Ines Holm)") == "Ines Holm"
    assert signed_at_end("Ines Holm; editing: P. Dahl") == "Ines Holm"
    assert signed_at_end("Ines Holm; closing the pier") is None
    assert signed_at_end("Ines Holm") is None


@pytest.mark.parametrize(
    "line",
    [
        "INES HOLM",
        "Ines de Holm",
        "Ines Holm, Tarn",
        "Ines Holm / Tarn",
        "Ines Holm at the Harbour Court",
        "From our special envoy to Tarn, Ines Holm",
        "Compiled by Ines Holm and Per Dahl",
        "Ines Holm reports",
    ],
)
def test_a_line_under_the_headline_signs_the_article(line: str) -> None:
    document = page("4 May 2031, 14:10", line)
    assert (document.author or "").casefold() in {"ines holm", "ines de holm"}
    assert document.title == TITLE


@pytest.mark.parametrize(
    "line",
    [
        "Ines Holm and Per Dahl, Tuesday 4 May 2031, last update 21:15",
        "Ines Holm | 4 May 2031",
        "Ines Holm (@ines_holm) · 4 May 2031 · 6 posts",
        "Ines Holm @ines_holm · 4 May 2031",
    ],
)
def test_a_name_and_a_day_sign_and_date_the_article(line: str) -> None:
    document = page(line)
    assert document.author == "Ines Holm"
    assert document.published is not None
    assert document.published.edtf == "2031-05-04"


def test_a_title_of_two_sentences_above_the_byline_is_no_paragraph() -> None:
    title = "NETS AWAY! Fishermen of Tarn slink off the old ferry pier before the board even met"
    lines = (
        "THE TARN GULL",
        "** HERRING at Kalda Foods - this weekend only! **",
        "",
        title,
        "By GULL REPORTER",
    )
    (document,), _ = clean_pages([Page(path="a.txt", text="\n\n".join((*lines, *PROSE)))], Settings())
    assert document.title == title


def test_a_paragraph_of_the_sites_own_above_the_title_is_none_of_the_articles() -> None:
    wall = "You have read two of your three free articles this month. Subscribe for one euro a week."
    lines = ("The Tarn Courier", "News · Opinion · Sport", wall, TITLE, "Ines Holm in Tarn", "4 May 2031")
    (document,), _ = clean_pages([Page(path="a.txt", text="\n\n".join((*lines, *PROSE)))], Settings())
    assert document.title == TITLE
    assert document.author == "Ines Holm"


def test_whom_the_article_is_about_has_not_signed_it() -> None:
    assert page("Odd Breck, Tarn").author is None


def test_the_article_may_be_signed_from_below() -> None:
    assert page(below=("— Ines Holm",)).author == "Ines Holm"
    assert page(below=("(Writing by I. Holm; editing by P. Dahl)",)).author == "I. Holm"
    assert page(below=("Ines Holm is the harbour correspondent of the Courier.",)).author == "Ines Holm"
    assert page(below=("The questions were put by Ines Holm. The Board was silent.",)).author == "Ines Holm"
