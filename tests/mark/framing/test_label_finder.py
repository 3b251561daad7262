"""Which words of a sentence are a label, and whose."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from headwater.mark.actors.actors import find_cast
from headwater.mark.article import Tools
from headwater.mark.framing.label_finder import (
    LONGEST,
    LONGEST_CLAUSE,
    LabelFinder,
    LabelWords,
    end_of_description,
)
from headwater.mark.framing.mentions_by_token import Mentions
from headwater.mark.parsed import ParsedDocument
from headwater.record.document import Document
from parses_by_hand import words_of

Parse = Callable[[Document | str], ParsedDocument]
Found = Callable[[str], set[tuple[str, str, bool]]]


@pytest.fixture(scope="module")
def found(parse: Parse, tools: Tools) -> Found:
    """The labels of who has a name: the words, the name, and whether they only tell what it is."""

    def find(text: str) -> set[tuple[str, str, bool]]:
        parsed = parse(text)
        cast = find_cast(parsed, tools.gazetteer, tools.outlets, tools.actors)
        words = LabelWords.of(tools.actors)
        return {
            (paragraph.parse[label.first : label.last + 1].text, cast.chain(label.actor).name, label.is_plain)
            for paragraph in parsed.paragraphs
            for label in LabelFinder(paragraph=paragraph, cast=cast, words=words).labels(
                Mentions(paragraph, cast)
            )
            if cast.chain(label.actor).names
        }

    return find


@pytest.mark.parametrize(
    ("text", "label", "is_plain"),
    [
        ("Red Lantern, an extremist group, met on Monday.", "extremist group", False),
        ("The campaign group Red Lantern met on Monday.", "campaign group", True),
        ("Red Lantern is an extremist group.", "extremist group", False),
    ],
)
def test_a_judging_word_is_a_label_and_a_plain_one_tells_what_a_body_is(
    found: Found, text: str, label: str, is_plain: bool
) -> None:
    assert (label, "Red Lantern", is_plain) in found(text)


@pytest.mark.parametrize(
    "text",
    [
        "Hedda Voll, the interior minister, met on Monday.",
        "Hedda Voll met on Monday.",
        "An extremist group met on Monday.",
        "A boat sank in the harbour on Monday.",
        "",
    ],
)
def test_an_office_and_a_label_of_nobody_are_none(found: Found, text: str) -> None:
    assert found(text) == set()


def test_rivals_of_somebody_are_others(found: Found, tools: Tools) -> None:
    assert {"rivals", "cronies"} <= tools.actors.words("relational")
    assert found("Red Lantern cronies met on Monday.") == set()
    assert ("extremists", "Red Lantern", False) in found("Red Lantern extremists met on Monday.")


def test_no_article_number_or_mark_is_part_of_a_label(found: Found) -> None:
    told = found(
        "Two 30-year-old, “violent” extremist groups met. Red Lantern, the violent extremist group, met."
    )
    for words, _, _ in told:
        assert words.split()[0].casefold() not in {"the", "a", "two"}
        assert not {",", "“", "”"} & set(words)
        assert len(words.split()) <= LONGEST + 1


def described(clause: int) -> int:
    """Where a bare "group" ends whose clause has so many tokens."""
    rest = " ".join(f"part/NN/dobj/{at}" for at in range(2, clause))
    written = f"group/NN/ROOT/0 that/WDT/nsubj/2 helps/VBZ/relcl/0/help {rest}".strip()
    words = words_of(written)
    return end_of_description(words.paragraph.parse[0], 0)


@pytest.mark.parametrize("clause", [2, 5, LONGEST_CLAUSE])
def test_a_bare_noun_takes_the_clause_that_says_more(clause: int) -> None:
    assert described(clause) == clause


def test_a_clause_that_tells_a_story_is_no_description() -> None:
    assert described(LONGEST_CLAUSE + 1) == 0


def test_a_noun_with_an_adjective_needs_no_clause_and_no_mark_ends_it() -> None:
    words = words_of(
        "relief/NN/compound/1 group/NN/ROOT/1 that/WDT/nsubj/3 helps/VBZ/relcl/1/help ,/,/punct/3"
    )
    parse = words.paragraph.parse
    assert end_of_description(parse[1], 0) == 1
    assert end_of_description(parse[1], 1) == 3


def test_words_of_labels(tools: Tools) -> None:
    words = LabelWords.of(tools.actors)
    assert "group" in words.heads
    assert words.heads - words.offices <= tools.actors.words("person") | tools.actors.words("somebody")
    assert "mr" not in words
    assert all(adjective in words for adjective in tools.actors.words("label_adjective"))
