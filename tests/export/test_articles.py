"""Articles without their furniture, and with it."""

from accounts import WIRE
from builders import document_of
from headwater.export.articles import article_text, zoned_lines


def test_the_article_has_no_furniture() -> None:
    text = article_text(WIRE)
    assert text.startswith("Rope bridge at Fennmark closed")
    assert "Subscribe" not in text
    assert text.count("\n\n") == 3


def test_every_zone_is_told_with_its_kind_on_one_line() -> None:
    lines = zoned_lines(WIRE)
    assert len(lines) == len(WIRE.zones)
    assert (lines[0][:20], lines[-1]) == (
        "   1  headline      ",
        "   6  subscribe     Subscribe to our morning letter",
    )


def test_an_empty_article_has_neither() -> None:
    assert (article_text(document_of("")), zoned_lines(document_of(""))) == ("", [])


def test_control_characters_do_not_reach_a_terminal() -> None:
    (line,) = zoned_lines(document_of("red \x1b[31malert"))
    assert "\x1b" not in line
