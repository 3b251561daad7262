"""Lines that capitalise everything."""

from __future__ import annotations

import pytest

from headwater.mark.actors.title_lines import handle_end, is_shouted, is_titled, runs_on
from headwater.mark.actors.words import read_words
from passages import Parse


@pytest.mark.parametrize(
    ("text", "titled", "shouted"),
    [
        ("Voll Visits Harbour And Warns Dockers", True, False),
        ("VOLL VISITS HARBOUR AND WARNS DOCKERS", True, True),
        ("Voll visits the harbour and warns dockers", False, False),
        ("Hedda Voll, Arne Brekke, Omar Khalil and Ada Moll met.", False, False),
        ("Voll Visits", False, False),
        ("", False, False),
    ],
)
def test_headline_like_lines(parse: Parse, text: str, titled: bool, shouted: bool) -> None:
    for paragraph in parse(text).paragraphs:
        words = read_words(paragraph, 0)
        assert (is_titled(words), is_shouted(words)) == (titled, shouted)


def test_a_sentence_full_of_names_runs_on(parse: Parse) -> None:
    named, line = ("Hedda Voll and Arne Brekke left Oslo.", "Voll Leaves Oslo")
    assert runs_on(read_words(parse(named).paragraphs[0], 0))
    assert not runs_on(read_words(parse(line).paragraphs[0], 0))


@pytest.mark.parametrize(
    ("text", "handles"),
    [
        ("Hedda Voll (@heddavoll)", ["@heddavoll"]),
        ("Hedda Voll (harbour)", []),
        ("Hedda Voll @heddavoll", []),
        ("Hedda Voll (@v)", []),
    ],
)
def test_a_handle_stands_in_brackets(parse: Parse, text: str, handles: list[str]) -> None:
    words = read_words(parse(text).paragraphs[0], 0)
    assert [words.texts[at] for at in range(len(words)) if handle_end(words, at)] == handles
