"""One marked article in a terminal."""

from headwater.export.marked import KINDS
from headwater.export.marked_lines import STYLES, legend, marked_lines
from marked_articles import MARKED

LINES = marked_lines(MARKED)
TEXT = "\n".join(line.plain for line in LINES)


def test_every_line_of_the_article_is_there_with_its_zone() -> None:
    assert "[headline] Rope bridge falls at Fennmark 🌉" in TEXT
    assert "[byline] By Ilka Brandt" in TEXT


def test_marks_stand_under_their_line() -> None:
    lines = TEXT.split("\n")
    at = next(number for number, line in enumerate(lines) if line.startswith("[body] “We heard"))
    assert lines[at + 1].split()[:6] == ["quote", "“We", "heard", "it", "groan,”", "[…]"]
    assert TEXT.index("time      on Monday") < TEXT.index("[body] The negligent guild")


def test_words_are_coloured_by_what_they_are() -> None:
    line = next(line for line in LINES if line.plain.startswith("[body] “We heard"))
    coloured = {(line.plain[span.start : span.end], str(span.style)) for span in line.spans}
    assert ("on Monday", STYLES["time"]) in coloured
    assert ("“and we ran.”", STYLES["quote"]) in coloured


def test_what_is_set_aside_is_dim_and_nothing_acts_on_the_terminal() -> None:
    line = next(line for line in LINES if line.plain.startswith("[subscribe]"))
    assert "dim" in {str(span.style) for span in line.spans} | {str(line.style)}
    assert "\x1b" not in TEXT
    assert "\u202e" not in TEXT


def test_the_legend_and_the_styles_name_every_kind() -> None:
    assert set(STYLES) == set(KINDS)
    assert legend().plain.split() == list(KINDS)


def test_who_is_who_stands_at_the_end() -> None:
    assert TEXT.endswith(
        "Who is who\n    Ilse Tornquist (person, mayor), 1×\n    the guild (organisation), 1×"
    )
