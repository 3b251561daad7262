"""What the pile repeats."""

from __future__ import annotations

from headwater.clean.lines import read_lines
from headwater.clean.repetition import copies_of, line_keys, repetition
from headwater.record.document import Page

BODIES = [
    "The ferry ran aground near Tarn on Sunday.",
    "The mayor of Tarn bought a new and louder bell.",
    "No herring came this year, say the fishermen of the strait.",
]


def page(number: int, *lines: str) -> Page:
    return Page(path=f"{number}.txt", text="\n".join(lines))


def test_a_line_of_unlike_pages_is_repeated() -> None:
    pages = [page(n, body, f"Page built in {n} ms") for n, body in enumerate(BODIES)]
    repeated = repetition(pages)
    assert copies_of(read_lines(pages[0].text), repeated) == (1, 3)


def test_copies_of_one_article_repeat_nothing() -> None:
    pages = [page(n, BODIES[0], "A short line.") for n in range(5)]
    assert copies_of(read_lines(pages[0].text), repetition(pages)) == (1, 1)


def test_the_count_does_not_depend_on_the_order() -> None:
    pages = [page(n, body, "Same foot") for n, body in enumerate(BODIES)]
    assert repetition(pages) == repetition(pages[::-1])


def test_case_spacing_and_numbers_make_no_other_line() -> None:
    lines = ["Page  built in 17 ms", " page built\tin 3 ms ", "PAGE BUILT IN 0 MS", "Page built in no ms"]
    assert line_keys(lines) == ["page built in 0 ms"] * 3 + ["page built in no ms"]
    assert copies_of([], repetition([])) == ()
