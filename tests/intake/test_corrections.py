"""What a user decided about the lines of an article."""

from pathlib import Path

import pytest

from headwater.errors import InputError
from headwater.intake.corrections import corrections_in, place_of, with_corrections, write_corrections
from headwater.intake.pile import read_pile
from headwater.record.document import Correction, Page

LINES = ["Menu", "", "The tram stopped.", "Share this"]


@pytest.mark.parametrize(
    ("number", "words", "place"),
    [
        ("3", "The tram stopped.", 2),
        ("1", "The tram stopped.", 2),
        ("4", "", 3),
        ("2", "", None),
        ("9", "Gone", None),
        ("x", "Menu", 0),
        ("9" * 50, "", None),
    ],
)
def test_a_line_is_found_by_its_number_and_else_by_its_words(
    number: str, words: str, place: int | None
) -> None:
    assert place_of(number, words, LINES) == place


def test_rows_that_fit_no_line_are_losses() -> None:
    made, losses = corrections_in("drop\t1\tMenu\nkeep\t9\tGone\nmaybe\t1\tMenu\n\n", LINES, "a.txt.zones")
    assert made == (Correction(line=0, keep=False),)
    assert [loss.path for loss in losses] == ["a.txt.zones"] * 2


def test_the_later_decision_about_a_line_holds() -> None:
    known = (Correction(line=3, keep=True), Correction(line=0, keep=False))
    assert with_corrections(known, {3: False}) == (
        Correction(line=0, keep=False),
        Correction(line=3, keep=False),
    )


def test_decisions_are_read_with_their_article_and_are_no_article(tmp_path: Path) -> None:
    article = tmp_path / "tram.txt"
    article.write_text("\n".join(LINES), "utf-8")
    page = Page(path="tram.txt", text="\n".join(LINES))
    write_corrections(article, page, [Correction(line=3, keep=False)])
    (read,), losses = read_pile([str(tmp_path)])
    assert read.corrections == (Correction(line=3, keep=False),)
    assert losses == ()


def test_a_blank_line_cannot_be_decided(tmp_path: Path) -> None:
    page = Page(path="tram.txt", text="\n".join(LINES))
    with pytest.raises(InputError, match="line 2"):
        write_corrections(tmp_path / "tram.txt", page, [Correction(line=1, keep=True)])
