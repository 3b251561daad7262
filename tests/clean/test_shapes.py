"""The words and the shape of lines, against what a look at each line alone tells."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.clean.lines import WORD, folded
from headwater.clean.shapes import QUOTES, SENTENCE_END, SEPARATORS, Shape, kind_of, runs_of_letters, shaped

# Every kind of character that counts, close together.
MARKED = st.text(alphabet="aÀßİ9 ٣_'’.&/-,“»|•。!?…)ѓⅧ中😀", max_size=40)


def shape_of(text: str) -> Shape:
    """The shape of a line, counted the plain way."""
    written = WORD.findall(text)
    openings = [word[0] for word in written]
    return Shape(
        words=len(written),
        letters=sum(map(len, written)),
        short_words=sum(len(word) <= 3 for word in written),
        opened=sum(map(str.isalpha, openings)),
        capitals=sum(map(str.isupper, openings)),
        digits=len(re.findall(r"\d", text)),
        commas=text.count(","),
        spaces=text.count(" "),
        quotes=sum(map(text.count, QUOTES)),
        separators=sum(map(text.count, SEPARATORS)),
        sentences=len(SENTENCE_END.findall(text)),
    )


@given(st.lists(MARKED | st.text(max_size=40).map(lambda text: text.replace("\n", " ")), max_size=6))
def test_all_lines_at_once_are_as_each_alone(texts: list[str]) -> None:
    assert shaped(texts) == [(folded(WORD.findall(text)), shape_of(text)) for text in texts]


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("He came. She left!", 2),
        ("He came… “No.” Yes", 2),
        ("U.S. ships", 1),
        ("3.5 knots", 0),
        ("他来了。她走了。", 2),
        ("来了。」 走了？？", 2),
    ],
)
def test_ends_of_sentences(text: str, ends: int) -> None:
    ((_words, shape),) = shaped([text])
    assert shape.sentences == ends


@given(MARKED)
def test_ends_of_sentences_are_found_as_the_plain_pattern_finds_them(text: str) -> None:
    plain = re.findall(r"[.!?…。！？؟।]+[\"'”’»)\]]*(?=\s|$)|[。！？]", text)
    assert len(SENTENCE_END.findall(text)) == len(plain)


def test_no_lines_have_no_shapes() -> None:
    assert shaped([]) == []


def test_a_character_may_be_several_things() -> None:
    assert kind_of(ord("A")) & kind_of(ord("a")) == kind_of(ord("a"))
    assert kind_of(ord(" ")) & kind_of(ord("a")) == 0


@given(MARKED)
def test_runs_of_letters_are_those_of_the_plain_pattern(text: str) -> None:
    runs = [run.casefold() for run in re.findall(r"\w+", text)]
    assert list(runs_of_letters(text)) == " ".join(runs).split()
